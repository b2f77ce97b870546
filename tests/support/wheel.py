"""Builds the wheel once per test session, and installs it in virtual environments that have nothing else."""

from __future__ import annotations

import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def built(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Path:
    """The wheel, built by the worker that needs it first. worker: pytest-xdist's worker_id, "master" without it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker == "master" else base.parent) / "wheel"
    folder.mkdir(exist_ok=True)
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not list(folder.glob("*.whl")):
            pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, copied(folder / "source"))
        (wheel,) = folder.glob("*.whl")
    return wheel


def copied(folder: Path) -> Path:
    """A copy of the wheel's sources, so that the build doesn't write into the repository."""
    wanted = (
        "pyproject.toml",
        "setup.py",
        "README.md",
        "LICENSE",
        "tools/__init__.py",
        "tools/wheel.py",
        "checkers",
        "tools/cluster",
        "tools/pyodide",
    )
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *wanted]
    files = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, files.stdout.decode().split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((ROOT / name).read_bytes())
    return folder


def installed(wheel: Path, folder: Path) -> Path:
    """The folder of commands in a new virtual environment with the wheel and nothing else."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    pip("--python", folder / "bin" / "python", "install", "--no-index", "--no-deps", wheel)
    return folder / "bin"


def pip(*arguments) -> None:
    """Run our own pip, without network. Raises CalledProcessError with its output."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "--quiet",
        "--no-input",
        "--disable-pip-version-check",
        *map(str, arguments),
    ]
    subprocess.run(command, check=True)
