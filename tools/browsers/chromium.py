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
# window. They take a second of one core, more than most of our pages. Chromium obeys only the last such list, so the
# rest repeats those of Playwright's that change what pages do or which servers the browser contacts.
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

# It must contact no server but ours. Without --no-sandbox it refuses to start as root, which CI is.
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
# Only Chromium's engine. Tests use a sixth less processor time in it, since it draws no windows.
NO_WINDOWS = ("chromium-headless-shell", "chrome-headless-shell")


def find(names: tuple[str, ...] = WINDOWS) -> str | None:
    """The path of a Chromium or Chrome: what $CHROMIUM names, else the first of `names` on PATH, else None.

    People use those with windows, so measurements and screenshots do too. Tests try NO_WINDOWS first.
    """
    names = (os.environ.get("CHROMIUM"), *names)
    return next((path for name in names if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    raise SystemExit(0 if find(NO_WINDOWS if "without-windows" in sys.argv else WINDOWS) else MISSING)
