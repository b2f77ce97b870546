"""The sheet of fonts promises what tools/site/macros/fonts.py leaves in their files."""

from __future__ import annotations

import re
from pathlib import Path

from tests.site.macros.conftest import DOCS
from tools.site.macros.fonts import FONTS


def test_the_sheet_names_the_weights_that_the_files_have():
    sheet = (DOCS / "assets" / "site" / "fonts.css").read_text("utf-8")
    faces = re.findall(r'url\("fonts/([^"]+)"\).*?font-weight: (\d+)(?: (\d+))?;', sheet, re.DOTALL)
    promised = {name: (int(least), int(most or least)) for name, least, most in faces}
    kept = {
        Path(name).name: weights if isinstance(weights, tuple) else (weights, weights)
        for name, weights in FONTS.items()
    }
    assert promised == kept
