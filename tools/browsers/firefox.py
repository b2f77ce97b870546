"""Finds this machine's Firefox. Playwright drives it over WebDriver BiDi, so Debian's own package works."""

from __future__ import annotations

import os
import shutil

MISSING = "no Firefox: install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path"

# Without these, Firefox contacts Mozilla's servers and opens its own pages during tests.
PREFERENCES = {
    "app.normandy.enabled": False,
    "browser.backup.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.topsites.contile.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.systemAddon.update.enabled": False,
    "messaging-system.rsexperimentloader.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}


def find() -> str | None:
    """The path of a Firefox: $FIREFOX, otherwise the first on PATH, otherwise None."""
    names = [os.environ.get("FIREFOX"), "firefox-esr", "firefox"]
    return next((path for name in names if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    raise SystemExit(0 if find() else MISSING)
