"""The Chromium that this machine has. Playwright's own is a download that is not to be had everywhere."""

from __future__ import annotations

import os
import shutil

MISSING = "no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path"

# It talks to nobody but us; without a sandbox since CI runs as root.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find() -> str | None:
    """The path of a Chromium or Chrome: what $CHROMIUM names, else the first on PATH, else None."""
    names = [
        os.environ.get("CHROMIUM"),
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ]
    return next((path for name in names if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    raise SystemExit(0 if find() else MISSING)
