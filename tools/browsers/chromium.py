"""Finds this machine's Chromium. We don't use Playwright's own, since not every machine can download it.

python chromium.py                     look for one with windows; if there's none, say how to get it
python chromium.py without-windows     look for one without
"""

from __future__ import annotations

import os
import shutil
import sys

MISSING = "no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path"

# Features of Chromium to switch off. The first three are pages for the address bar, which Chromium loads for every new
# window. They take a second of CPU time, more than most of our pages. Chromium only uses the last such list, so the
# rest repeats the features in Playwright's list that change what pages do or which servers the browser contacts.
OFF = (
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)

# It must only contact our server. Without --no-sandbox it doesn't start as root, which CI runs as.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(OFF)}",
]


WINDOWS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Chromium without windows. Tests use a sixth less CPU time in it.
NO_WINDOWS = ("chromium-headless-shell", "chrome-headless-shell")


def find(names: tuple[str, ...] = WINDOWS) -> str | None:
    """The path of a Chromium or Chrome: $CHROMIUM, otherwise the first of `names` on PATH, otherwise None.

    Measurements and screenshots use WINDOWS, as readers do. Tests try NO_WINDOWS first.
    """
    names = (os.environ.get("CHROMIUM"), *names)
    return next((path for name in names if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    raise SystemExit(0 if find(NO_WINDOWS if "without-windows" in sys.argv else WINDOWS) else MISSING)
