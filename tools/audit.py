"""Asks the registries what is known to be wrong with our dependencies: `make audit`.

npm is asked by `npm audit` about package-lock.json, PyPI by pip-audit about what is installed in .venv. Where their
data cannot be reached that is said, and is no failure: no answer is not "nothing found". Not a part of `make test`,
since what is known of a package changes from one day to the next.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def npm(said: str) -> tuple[list[str] | None, int]:
    """What `npm audit --json` said: (what is wrong, a line each, or None if it could not be asked; how many asked)."""
    try:
        told = json.loads(said)
        found = told["vulnerabilities"]
        asked = told["metadata"]["dependencies"]["total"]
    except (ValueError, KeyError, TypeError):
        return None, 0
    return [f"{name} {package['range']}: {package['severity']}" for name, package in sorted(found.items())], asked


def pip(said: str) -> tuple[list[str] | None, int]:
    """The same for `pip-audit --format json`, which passes over each package that it cannot ask about."""
    try:
        told = json.loads(said)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None, 0
    asked = [package for package in told if "vulns" in package]
    if not asked:
        return None, 0
    return [
        f"{package['name']} {package['version']}: {bad['id']}" for package in asked for bad in package["vulns"]
    ], len(asked)


def run(command: list[str]) -> str:
    """What a command prints; both exit with an error if they find something, and if they cannot ask."""
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def report(name: str, command: list[str], read: Callable) -> bool:
    """Print what is known; True if something is wrong."""
    found, asked = read(run(command))
    if found is None:
        print(f"{name}: NOT AUDITED, its advisories cannot be reached from this machine")
        return False
    print(f"{name}: {asked} packages asked about, {len(found)} with something known to be wrong")
    for line in found:
        print(f"  {line}")
    return bool(found)


def main() -> int:
    """Returns 0, or 1 if something is known to be wrong."""
    pip_audit = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off", "--skip-editable"]
    wrong = [report("npm", [shutil.which("npm") or "npm", "audit", "--json"], npm), report("PyPI", pip_audit, pip)]
    return int(any(wrong))


if __name__ == "__main__":
    sys.exit(main())
