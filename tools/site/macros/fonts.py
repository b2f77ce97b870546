"""Makes the site's fonts from npm's, with only the weights and features that our style sheets use.

A variable font has outlines for every weight. Headings and italics each use a single weight, so these become plain
fonts of less than half the size. All characters are kept.
"""

import io
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# Path below node_modules/@fontsource-variable, and the weights to keep: one, or a range (fonts.css says the same).
SERIF = "literata/files/literata-latin-wght-normal.woff2"
SANS = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
FONTS = {
    SERIF: 620,
    SANS: (400, 700),
    SANS.replace("-normal", "-italic"): 400,
    SANS.replace("-latin-", "-latin-ext-"): (400, 700),
}
# "tnum" gives digits the same width, for tables. The others are needed to lay out text correctly.
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "rvrn", "tnum"]


def lighten(source: Path, weights: int | tuple[int, int]) -> bytes:
    """`source` (a variable WOFF2) reduced to `weights` and FEATURES and without hinting, as WOFF2."""
    font = TTFont(source, recalcTimestamp=False)
    keep = Subsetter(Options(hinting=False, layout_features=FEATURES, name_IDs=["*"]))
    keep.populate(unicodes=font.getBestCmap())
    keep.subset(font)
    font = instantiateVariableFont(font, {"wght": weights})
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def all_fonts(packages: Path, folder: Path) -> bool:
    """Write the fonts that are missing or older than their sources; delete others.

    Returns False and prints a line to stderr if `packages` aren't installed. The site then uses system fonts.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {folder / Path(name).name: (packages / name, weights) for name, weights in FONTS.items()}
    for path in folder.iterdir():
        if path not in wanted:
            path.unlink()
    for target, (source, weights) in wanted.items():
        if not source.exists():
            print(f"fonts: {source.name} isn't in {packages}: run npm ci", file=sys.stderr)
            return False
        newest = max(path.stat().st_mtime for path in (source, Path(__file__)))
        if not target.exists() or target.stat().st_mtime <= newest:
            target.write_bytes(lighten(source, weights))
    return True
