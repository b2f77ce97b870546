"""Two builds in one folder: the second waits, and says so."""

from __future__ import annotations

import subprocess
import sys

from tools.one_build import LOCK, alone
from tools.site.files import REPO

WAIT = (
    "import pathlib, sys; from tools.one_build import alone\nwith alone('it', pathlib.Path(sys.argv[1])): print('in')"
)


def test_a_second_build_waits_and_says_why(tmp_path):
    lock = tmp_path / "build" / "lock"
    with alone("the first", lock):
        second = subprocess.Popen(
            [sys.executable, "-c", WAIT, str(lock)], cwd=REPO, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        said = second.stderr.readline()
        assert said == "make: another build is running in this folder; it waits until it's done\n"
        assert second.poll() is None
    assert second.communicate(timeout=60) == ("in\n", "")


def test_the_lock_is_free_after_a_build_that_was_killed(tmp_path):
    lock = tmp_path / "lock"
    stuck = WAIT.replace("print('in')", "(print('in', flush=True), sys.stdin.read())")
    first = subprocess.Popen(
        [sys.executable, "-c", stuck, str(lock)], cwd=REPO, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert first.stdout.readline() == "in\n"
    first.kill()
    first.communicate(timeout=60)
    with alone("the next", lock):
        pass


def test_packing_and_building_the_site_use_the_lock():
    assert LOCK == REPO / "build" / "lock"
    for script in ("tools/pyodide/pack.py", "tools/site/build.py"):
        assert "with alone(" in (REPO / script).read_text("utf-8"), script
