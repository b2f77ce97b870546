"""pyproject.toml and the locks in tools/locks/ say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
# base.txt is for .venv. Every other extra has a lock with its own name.
LOCK_OF = {"lint": "base", "site": "base", "runtime": "base", "test": "base", "cluster": "base"}
LOCKS = sorted((ROOT / "tools" / "locks").glob("*.txt"))
# The Python versions that a lock has to cover.
PYTHONS = ("3.11.9", "3.12.4", "3.13.0", "3.14.0")
PIN = re.compile(
    r"^(?P<pin>[A-Za-z0-9_.-]+==[^\s;]+(?: ; [^\\]+)?) ?\\\n(?P<hashes>(?:    --hash=sha256:\w{64}.*\n)+)", re.M
)


def pins(lock: Path) -> list[Requirement]:
    """Every locked package, with its marker."""
    return [Requirement(found["pin"]) for found in PIN.finditer(lock.read_text("utf-8"))]


@pytest.mark.parametrize("extra", EXTRAS)
def test_a_lock_has_what_pyproject_asks_for(extra):
    lock = ROOT / "tools" / "locks" / f"{LOCK_OF.get(extra, extra)}.txt"
    assert lock.is_file(), f"no {lock.name}: add {extra} to write_locks in tools/setup.sh, then run `make lock`"
    locked = pins(lock)
    for wanted in map(Requirement, EXTRAS[extra]):
        for python in PYTHONS:
            environment = {"python_full_version": python, "python_version": python.rpartition(".")[0]}
            if wanted.marker and not wanted.marker.evaluate(environment):
                continue
            versions = [
                next(iter(pin.specifier)).version
                for pin in locked
                if canonicalize_name(pin.name) == canonicalize_name(wanted.name)
                and (not pin.marker or pin.marker.evaluate(environment))
            ]
            assert len(versions) == 1 and wanted.specifier.contains(versions[0]), (
                f"pyproject.toml asks for {wanted} and {lock.name} has {versions or 'nothing'} for Python {python}: "
                "run `make lock`"
            )


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_locked_package_has_a_hash_and_no_address(lock):
    text = lock.read_text("utf-8")
    unhashed = set(re.findall(r"^[A-Za-z0-9_.-]+==[^\s;]+", text, re.M)) - {
        str(pin).partition(";")[0].strip() for pin in pins(lock)
    }
    assert pins(lock) and not unhashed, f"{lock.name}: no hash for {sorted(unhashed)}: run `make lock`"
    addresses = re.findall(r"\S*://\S*|^--?\S*(?:index|find-links)\S*.*", text, re.M)
    assert not addresses, (
        f"{lock.name} must install from any index: remove {addresses}, and see write_locks in setup.sh"
    )


def test_packages_that_break_silently_are_pinned_exactly():
    """The theme, because we replace parts of its templates, and ruff, because each version formats differently."""
    exact = {"mkdocs-material", "ruff"}
    for wanted in (Requirement(line) for extra in EXTRAS.values() for line in extra):
        if wanted.name in exact:
            exact.remove(wanted.name)
            assert [version.operator for version in wanted.specifier] == ["=="], f"pin {wanted.name} with =="
    assert not exact, f"pyproject.toml no longer asks for {exact}: if that's on purpose, remove it here too"
