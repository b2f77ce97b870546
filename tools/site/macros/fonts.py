"""Makes the site's fonts from npm's: the weights and features that our style sheets use, and no more.

A variable font carries the outlines of every weight. Headings are set in one, italics as well, so these become
plain fonts of less than half the size; every character stays.
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
# Beside what shaping needs: figures of one width, for tables.
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "rvrn", "tnum"]


def lighten(source: Path, weights: int | tuple[int, int]) -> bytes:
    """`source` (a variable WOFF2) with its hinting and all but `weights` and FEATURES left out; again a WOFF2."""
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
    """Write the fonts that are not there or older than what they are made of; remove others.

    False, and a line on stderr, where `packages` are not installed: the site then uses system fonts.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {folder / Path(name).name: (packages / name, weights) for name, weights in FONTS.items()}
    for path in folder.iterdir():
        if path not in wanted:
            path.unlink()
    for target, (source, weights) in wanted.items():
        if not source.exists():
            print(f"fonts: {source.name} is not in {packages}: run npm ci", file=sys.stderr)
            return False
        newest = max(path.stat().st_mtime for path in (source, Path(__file__)))
        if not target.exists() or target.stat().st_mtime <= newest:
            target.write_bytes(lighten(source, weights))
    return True
