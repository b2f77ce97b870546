"""Every pair of text and background in site.css has a contrast of at least 4.5 to 1, in light and dark."""

import re

import pytest

from tests.site.macros.conftest import DOCS

CSS = (DOCS / "assets" / "site" / "site.css").read_text("utf-8")
BACKGROUNDS = ("paper", "raised", "tint")
INKS = ("ink", "soft", "link", "brand", "problem", "caution", "hint", "ready")


def tokens(scheme: str) -> dict[str, str]:
    """The --ec-* colours of "default" or "slate"."""
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] {{(.*?)}}', CSS, re.S)[1]
    return dict(re.findall(r"--ec-([\w-]+): (#[0-9a-f]{6});", block))


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, other: str) -> float:
    high, low = sorted((luminance(colour), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_text_is_readable_on_every_background(scheme: str):
    mine = tokens(scheme)
    pairs = [(ink, background) for ink in INKS for background in BACKGROUNDS]
    pairs += [(level, f"{level}-tint") for level in ("problem", "caution", "hint", "ready")]
    pairs += [("ink", f"{level}-tint") for level in ("problem", "caution", "hint")] + [("brand-ink", "brand")]
    weak = [
        (*pair, round(contrast(mine[pair[0]], mine[pair[1]]), 2))
        for pair in pairs
        if contrast(mine[pair[0]], mine[pair[1]]) < 4.5
    ]
    assert not weak, f"contrast below 4.5 to 1: {weak}: change --ec-* colours in docs/assets/site/site.css"


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_edges_of_controls_and_focus_are_visible(scheme: str):
    mine = tokens(scheme)
    for edge in ("line-strong", "focus"):
        assert all(contrast(mine[edge], mine[background]) >= 3 for background in BACKGROUNDS), edge


def test_not_linkedins_blue():
    for scheme in ("default", "slate"):
        assert not {"#0a66c2", "#0077b5", "#2867b2"} & set(tokens(scheme).values())
