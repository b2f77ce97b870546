"""Writes reproducible zips: the site for other hosts, and the course for learning systems."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def write_zip(path: Path, content: dict[str, bytes]) -> None:
    """Write a zip of `content`, file name to bytes. The same content always gives the same bytes.

    Names are sorted and every date is 1 January 1980: otherwise two builds of one commit would differ.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(content):
            archive.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content[name], ZIP_DEFLATED, 6)
