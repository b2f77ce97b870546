"""Builds the site in site/: `python -m tools.site.build`, after packing Python. `make site` does both.

It's built in another folder first, so that a failed build leaves the last good site in place.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

from tools.one_build import alone
from tools.site.files import REPO

NEW = REPO / "build" / "site"
STEPS = (
    ("tools.site.generate",),
    ("mkdocs", "build", "--strict", "--site-dir", str(NEW)),
    ("tools.site.bundle.apply", str(NEW)),
    ("tools.site.csp.apply", str(NEW)),
    ("tools.site.service_worker", str(NEW)),
    ("tools.site.downloads", str(NEW)),
)


def main() -> int:
    """Returns 0, or what the step that failed returns."""
    with alone("building the site"):
        for step in STEPS:
            done = subprocess.run([sys.executable, "-m", *step], cwd=REPO)
            if done.returncode:
                return done.returncode
        shutil.rmtree(REPO / "site", ignore_errors=True)
        NEW.rename(REPO / "site")
    return 0


if __name__ == "__main__":
    sys.exit(main())
