"""Lists the software in the site and in the tools that build it, as CycloneDX 1.6 (a software bill of materials)."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from checkers import __version__

# Packages that parts of the site come from. The rest only builds and tests it.
SHIPPED = {
    "@fontsource-variable/atkinson-hyperlegible-next",
    "@fontsource-variable/literata",
    "mkdocs-material",
    "pyodide",
}
_LOCKED = re.compile(r"^([\w.-]+)==([^\s;]+)", re.M)
_EXPRESSION = re.compile(r" (?:OR|AND|WITH) |\(")


def _component(kind: str, name: str, version: str, digest: str = "", terms: str = "") -> Component:
    namespace, _, rest = name.rpartition("/")
    url = PackageURL(kind, namespace or None, rest, version)
    licence = (
        LicenseExpression(terms) if _EXPRESSION.search(terms) else DisjunctiveLicense(name=terms) if terms else None
    )
    return Component(
        type=ComponentType.LIBRARY,
        group=namespace or None,
        name=rest,
        version=version,
        purl=url,
        bom_ref=str(url),
        hashes=[HashType(alg=HashAlgorithm.SHA_512, content=digest)] if digest else [],
        licenses=[licence] if licence else [],
        scope=ComponentScope.REQUIRED if name in SHIPPED else ComponentScope.EXCLUDED,
    )


def from_npm(lock: Path) -> Iterator[Component]:
    """The packages of a package-lock.json, apart from optional ones."""
    for path, package in json.loads(lock.read_text("utf-8"))["packages"].items():
        if path and not package.get("optional"):
            digest = base64.b64decode(package["integrity"].removeprefix("sha512-")).hex()
            name = path.rpartition("node_modules/")[2]
            yield _component("npm", name, package["version"], digest, package.get("license", ""))


def from_pip(lock: Path) -> Iterator[Component]:
    """The packages in a file of tools/locks/. They have no hash here, since a package there has several files."""
    for name, version in _LOCKED.findall(lock.read_text("utf-8")):
        yield _component("pypi", name, version)


def software_list(root: Path) -> str:
    """The list for the project in `root`, as JSON, without a date or serial number, so that it's reproducible."""
    bom = Bom()
    bom.metadata.component = Component(
        type=ComponentType.APPLICATION, name="cordial-etiquette", version=__version__, bom_ref="cordial-etiquette"
    )
    locks = root / "tools" / "locks"
    components = (*from_npm(root / "package-lock.json"), *from_pip(locks / "base.txt"), *from_pip(locks / "build.txt"))
    bom.components.update(components)
    bom.register_dependency(bom.metadata.component, components)
    made = json.loads(JsonV1Dot6(bom).output_as_string())
    del made["serialNumber"], made["metadata"]["timestamp"]
    return json.dumps(made, indent=1, sort_keys=True) + "\n"
