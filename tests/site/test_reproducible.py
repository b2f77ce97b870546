"""The site built in another folder is the same, byte for byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.site.files import REPO

# A folder name that has caused problems: make and shells interpret $ and spaces, and some tools only read ASCII.
FOLDER = "a copy für $HOME & 'you'"


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def test_a_build_in_another_folder_gives_the_same_bytes(site_dir, tmp_path):
    copy = tmp_path / FOLDER
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPO,
        check=True,
        capture_output=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if not name.startswith("tests/") and (REPO / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPO / name, copy / name)
    (copy / "node_modules").symlink_to(REPO / "node_modules")
    # Without this, finding unreachable code would take a minute. The cached file's name depends on the input.
    (copy / "build").mkdir()
    for path in (REPO / "build").glob("wasm-*.wasm"):
        shutil.copy(path, copy / "build")
    env = {name: value for name, value in os.environ.items() if name not in ("RUNTIME_DIR", "PYTHONPATH")}
    for command in ("tools.pyodide.pack", "tools.site.build"):
        subprocess.run([sys.executable, "-m", command], cwd=copy, env=env, check=True, capture_output=True)
    ours, theirs = files(site_dir), files(copy / "site")
    assert len(ours) > 500
    assert [name for name in ours | theirs if ours.get(name) != theirs.get(name)] == []
