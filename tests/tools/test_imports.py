"""Imports: the product never imports tests, and the packages of tools/site import each other one way."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = sorted(path for folder in ("tools", "checkers") for path in (ROOT / folder).rglob("*.py"))
# Each part of tools/site, and which others it may import: only those further down the list.
MAY_IMPORT = {
    "register": {"embed", "macros", "files"},
    "generate": {"embed", "macros", "files", "software_list"},
    "downloads": {"embed", "offline", "scorm", "zipping"},
    "scorm": {"embed", "macros", "csp", "files", "zipping"},
    "offline": {"embed", "macros", "csp", "files", "zipping"},
    "embed": {"macros", "csp", "files"},
    "macros": {"files"},
    "bundle": {"csp", "files"},
    "build": {"files"},
    "service_worker": set(),
    "software_list": set(),
    "csp": {"files"},
    "zipping": set(),
    "files": set(),
}


def imported(path: Path) -> set[str]:
    """The full names of the modules that a file imports, anywhere in it."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*start, *([node.module] if node.module else [])])
            names |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
    return names


def part_of(path: Path) -> str:
    """The part of tools/site that a file is in: "macros" for tools/site/macros/rules.py."""
    return path.relative_to(ROOT / "tools" / "site").with_suffix("").parts[0]


@pytest.mark.parametrize("path", PRODUCT, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_product_does_not_import_tests(path):
    wrong = {name for name in imported(path) if name.partition(".")[0] == "tests"}
    assert not wrong, (
        f"{path.relative_to(ROOT)} imports {', '.join(sorted(wrong))}: move what both need out of tests/ into tools/"
    )


def test_site_packages_import_each_other_one_way():
    for path in sorted((ROOT / "tools" / "site").rglob("*.py")):
        own = part_of(path)
        if own == "__init__":
            continue
        assert own in MAY_IMPORT, f"tools/site/{own} is new: add it to MAY_IMPORT with what it may import"
        others = {name.split(".")[2] for name in imported(path) if name.startswith("tools.site.")} - {own}
        wrong = others - MAY_IMPORT[own]
        assert not wrong, (
            f"{path.relative_to(ROOT)} imports {', '.join(sorted(wrong))}, but tools/site/{own} may import only "
            f"{', '.join(sorted(MAY_IMPORT[own])) or 'nothing in tools/site'}: move the shared part down, or the caller up"
        )


def test_the_allowed_imports_arent_circular():
    """Otherwise the list above could allow a circle."""
    order = list(MAY_IMPORT)
    for part, others in MAY_IMPORT.items():
        upward = [other for other in others if order.index(other) <= order.index(part)]
        assert not upward, f"MAY_IMPORT lets {part} import {upward}, which the list has above it: that allows a circle"
