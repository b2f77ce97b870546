"""Asks npm and PyPI about known vulnerabilities in our dependencies: `make audit`.

`npm audit` checks package-lock.json, and pip-audit checks what's installed in .venv. If their data can't be reached, we
print that, but don't fail. `make test` doesn't include this, since a new vulnerability would break a build that was
fine the day before.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def npm(output: str) -> tuple[list[str] | None, int]:
    """What `npm audit --json` found: (a line for each problem, or None if it got no answer; number of packages)."""
    try:
        answer = json.loads(output)
        found = answer["vulnerabilities"]
        asked = answer["metadata"]["dependencies"]["total"]
    except (ValueError, KeyError, TypeError):
        return None, 0
    return [f"{name} {package['range']}: {package['severity']}" for name, package in sorted(found.items())], asked


def pip(output: str) -> tuple[list[str] | None, int]:
    """The same for `pip-audit --format json`, which skips packages that it can't look up."""
    try:
        packages = json.loads(output)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None, 0
    asked = [package for package in packages if "vulns" in package]
    if not asked:
        return None, 0
    return [
        f"{package['name']} {package['version']}: {bad['id']}" for package in asked for bad in package["vulns"]
    ], len(asked)


def run(command: list[str]) -> str:
    """What a command prints. We ignore its exit code: both fail if they find something and if they get no answer."""
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def report(name: str, command: list[str], read: Callable) -> bool:
    """Print what was found. Returns True if there's a vulnerability."""
    found, asked = read(run(command))
    if found is None:
        print(f"{name}: NOT AUDITED, its data can't be reached from this machine")
        return False
    print(f"{name}: {asked} packages checked, {len(found)} known vulnerabilities")
    for line in found:
        print(f"  {line}")
    return bool(found)


def main() -> int:
    """Returns 0, or 1 if there's a known vulnerability."""
    pip_audit = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off", "--skip-editable"]
    wrong = [report("npm", [shutil.which("npm") or "npm", "audit", "--json"], npm), report("PyPI", pip_audit, pip)]
    return int(any(wrong))


if __name__ == "__main__":
    sys.exit(main())
