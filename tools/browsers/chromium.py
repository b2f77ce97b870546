"""The Chromium that this machine has. Playwright's own is a download that is not to be had everywhere.

python chromium.py                     is there one with windows? If not, a word on how to get one
python chromium.py without-windows     and one without?
"""

from __future__ import annotations

import os
import shutil
import sys

MISSING = "no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM to its path"

# Of Chromium's own: for every new window it loads pages of its own that are to drop from the address bar, which nobody
# sees here; they cost a second of a core, more than most pages of ours. It heeds the last such list only, so what
# Playwright turns off is here again, as far as it tells on what pages do or whom the browser calls.
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

# It talks to nobody but us; without a sandbox since CI runs as root.
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
# Chromium's engine and next to nothing besides. A test takes a sixth less of a processor in it: no window is built.
NO_WINDOWS = ("chromium-headless-shell", "chrome-headless-shell")


def find(names: tuple[str, ...] = WINDOWS) -> str | None:
    """The path of a Chromium or Chrome: what $CHROMIUM names, else the first of `names` on PATH, else None.

    Those with windows are what people use, and what we measure and picture; tests take NO_WINDOWS before them.
    """
    names = (os.environ.get("CHROMIUM"), *names)
    return next((path for name in names if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    raise SystemExit(0 if find(NO_WINDOWS if "without-windows" in sys.argv else WINDOWS) else MISSING)
