"""The list of the software in the site is complete, valid, and the same in every build."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation import make_schemabased_validator

from tools.site.files import REPO
from tools.site.software_list import SHIPPED, software_list


@pytest.fixture(scope="module")
def made() -> dict:
    return json.loads(software_list(REPO))


def test_the_site_serves_it(site_dir: Path):
    assert (site_dir / "sbom.cdx.json").read_text("utf-8") == software_list(REPO)


def test_it_names_the_packages_in_the_site_with_their_versions(made):
    package = json.loads((REPO / "package.json").read_text())
    shipped = {
        f"{part.get('group', '')}/{part['name']}".strip("/"): part
        for part in made["components"]
        if part["scope"] == "required"
    }
    assert shipped.keys() == SHIPPED == {*package["dependencies"], "mkdocs-material"}
    assert shipped["pyodide"]["version"] == package["dependencies"]["pyodide"]
    assert shipped["pyodide"]["purl"] == f"pkg:npm/pyodide@{shipped['pyodide']['version']}"
    assert len(shipped["pyodide"]["hashes"][0]["content"]) == 128


def test_it_has_every_locked_package(made):
    names = {part["name"] for part in made["components"]}
    for lock in ("base", "build"):
        locked = set(re.findall(r"^([\w.-]+)==", (REPO / "tools" / "locks" / f"{lock}.txt").read_text("utf-8"), re.M))
        assert len(locked) > 1 and locked <= names, lock
    assert {"esbuild-wasm", "binaryen"} <= names and "lighthouse" not in names


def test_it_is_valid_and_the_same_in_every_build(made):
    validator = make_schemabased_validator(OutputFormat.JSON, SchemaVersion.V1_6)
    assert made["specVersion"] == "1.6"
    assert validator.validate_str(json.dumps(made)) is None
    assert software_list(REPO) == software_list(REPO)
