"""Every pair of text and background in a frame's colours has a contrast of at least 4.5 to 1, in light and dark."""

from __future__ import annotations

import re

import pytest

from tests.site.macros.test_colours import BACKGROUNDS, INKS, contrast, tokens
from tools.site.embed.snippet import ACCENTS
from tools.site.files import DOCS

CSS = (DOCS / "assets" / "embed" / "frame.css").read_text("utf-8")
SCHEMES = {"default": "", "slate": '[data-md-color-scheme="slate"]'}


def colours(selector: str) -> dict[str, str]:
    """The --ec-* colours that frame.css sets for exactly this selector."""
    return dict(
        re.findall(r"--ec-([\w-]+): (#[0-9a-f]{6});", re.search(rf"{re.escape(selector)} {{(.*?)}}", CSS, re.S)[1])
    )


def shown(accent: str, scheme: str) -> dict[str, str]:
    """The colours of a neutral frame. accent: a name, or "" for none."""
    suffix = SCHEMES[scheme]
    mine = tokens(scheme) | colours(f".em-neutral{suffix}")
    return mine | colours(f'[data-accent="{accent}"]{suffix or "[data-accent]"}') if accent else mine


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("accent", ["", *ACCENTS])
def test_text_edges_and_focus_are_visible(accent, scheme):
    mine = shown(accent, scheme)
    pairs = [(ink, background, 4.5) for ink in INKS for background in BACKGROUNDS] + [("brand-ink", "brand", 4.5)]
    pairs += [("ink", f"{level}-tint", 4.5) for level in ("problem", "caution", "hint")]
    pairs += [(edge, background, 3) for edge in ("line-strong", "focus") for background in BACKGROUNDS]
    weak = [pair for pair in pairs if contrast(mine[pair[0]], mine[pair[1]]) < pair[2]]
    assert not weak


def test_the_script_has_every_accent():
    script = (DOCS / "assets" / "embed" / "frame.js").read_text("utf-8")
    assert re.findall(r'"(\w+)"', re.search(r"ACCENTS = \[(.*?)\]", script)[1]) == [*ACCENTS]
