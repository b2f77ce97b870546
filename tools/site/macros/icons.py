"""Draws the icons of the installed app when the site is built."""

import io
from pathlib import Path

from PIL import Image

from tools.site.macros.cards import PAPER, mark

# File name, width in pixels, and how much of it the mark takes. Android crops a maskable icon to a circle or another
# shape within the middle four fifths, and needs the rest filled. iOS shows transparent parts as black.
ICONS = (
    ("icon-192.png", 192, 1.0, None),
    ("icon-512.png", 512, 1.0, None),
    ("icon-maskable-512.png", 512, 0.56, PAPER),
    ("apple-touch-icon.png", 180, 0.72, PAPER),
)


def draw(width: int, share: float, background: str | None) -> bytes:
    """A square PNG. width: pixels. share: of the width, for the mark. background: a colour, or None for transparent."""
    image = Image.new("RGBA", (width, width), background or (0, 0, 0, 0))
    sign = mark(round(width * share))
    corner = (width - sign.width) // 2
    image.alpha_composite(sign, (corner, corner))
    data = io.BytesIO()
    image.save(data, "png", optimize=True)
    return data.getvalue()


def all_icons(folder: Path) -> None:
    """Draw the icons in `folder`. Files that already have the right bytes aren't touched."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, width, share, background in ICONS:
        path, data = folder / name, draw(width, share, background)
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
