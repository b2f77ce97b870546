"""Packs what readers can download from the site itself: the course and the whole site. The last step of a build.

    python -m tools.site.downloads build/site

The zips are the same as those of `make scorm` and `make offline`.
"""

import argparse
import sys
from pathlib import Path

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
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path)
    try:
        add(parser.parse_args(argv).site)
    except (ValueError, FileNotFoundError) as error:
        print(f"downloads: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
