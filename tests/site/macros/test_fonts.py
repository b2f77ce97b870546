"""fonts.css declares the weights that tools/site/macros/fonts.py keeps in the files."""

from __future__ import annotations

import re
from pathlib import Path

from tests.site.macros.conftest import DOCS
from tools.site.macros.fonts import FONTS


def test_fonts_css_declares_the_weights_that_the_files_have():
    stylesheet = (DOCS / "assets" / "site" / "fonts.css").read_text("utf-8")
    faces = re.findall(r'url\("fonts/([^"]+)"\).*?font-weight: (\d+)(?: (\d+))?;', stylesheet, re.DOTALL)
    promised = {name: (int(least), int(most or least)) for name, least, most in faces}
    kept = {
        Path(name).name: weights if isinstance(weights, tuple) else (weights, weights)
        for name, weights in FONTS.items()
    }
    assert promised == kept, "change the weights in docs/assets/site/fonts.css or in tools/site/macros/fonts.py"
