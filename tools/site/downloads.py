"""Packs what readers can download from the site itself: the course and the whole site. The last step of a build.

    python -m tools.site.downloads build/site

The zips are the same as those of `make scorm` and `make offline`.
"""

import sys
from pathlib import Path

from tools import site_step
from tools.site.embed import render
from tools.site.offline import build as offline
from tools.site.scorm import build as scorm
from tools.site.zipping import write_zip

FOLDER = "downloads"


def add(site: Path) -> list[Path]:
    """Write the zips into `site`, and return them. Raises ValueError or FileNotFoundError if there's nothing to pack."""
    folder = site / FOLDER
    whole = folder / "cordial-site.zip"
    content = offline.files(site, render.published())
    made = scorm.build(folder)
    write_zip(whole, content)
    return [*made, whole]


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 1 if something can't be packed."""
    return site_step.run(argv, __doc__, "downloads", add, ValueError, FileNotFoundError)


if __name__ == "__main__":
    sys.exit(main())
