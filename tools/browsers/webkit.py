"""Finds Debian's WebKit: the driver of WebKitGTK, and MiniBrowser, which it drives."""

from __future__ import annotations

import shutil
from pathlib import Path

MISSING = "no WebKit, or no display for it: install both (Debian: apt-get install webkit2gtk-driver xvfb xauth)"


def find() -> str | None:
    """The path of MiniBrowser, or None if it, its driver or xvfb-run is missing."""
    browser = max(map(str, Path("/usr/lib").glob("*/webkit2gtk-4*/MiniBrowser")), default=None)
    return browser if shutil.which("WebKitWebDriver") and shutil.which("xvfb-run") else None


if __name__ == "__main__":
    raise SystemExit(0 if find() else MISSING)
