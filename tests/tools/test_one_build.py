"""Two builds in one folder: the second waits and says so. They don't install the same packages at the same time
either."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

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


def test_make_says_why_it_installs():
    makefile = (REPO / "Makefile").read_text("utf-8")
    assert "tools/setup.sh venv $@ $^" in makefile and "tools/setup.sh modules $@ $^" in makefile


NPM = """#!/bin/sh
echo begin >>calls
sleep 0.5
echo end >>calls
"""


@pytest.fixture
def fresh(tmp_path):
    """A folder where nothing is installed, and where `npm` takes half a second and writes to the file `calls`."""
    (tmp_path / "tools").mkdir()
    shutil.copy(REPO / "tools" / "setup.sh", tmp_path / "tools")
    for name in ("package.json", "package-lock.json"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "npm").write_text(NPM)
    (tmp_path / "npm").chmod(0o755)
    return tmp_path


def installing(folder):
    """A process that installs npm's packages as make does."""
    return subprocess.Popen(
        ["tools/setup.sh", "modules", "build/modules.stamp", "package.json", "package-lock.json"],
        cwd=folder,
        env=os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"},
        text=True,
        stderr=subprocess.PIPE,
    )


@pytest.mark.skipif(shutil.which("flock") is None, reason="without flock, two could install at the same time")
def test_packages_are_installed_once_by_two_makes_at_a_time(fresh):
    said = [process.communicate(timeout=60)[1] for process in [installing(fresh) for _ in range(3)]]
    assert (fresh / "calls").read_text().split() == ["begin", "end"]
    waits = "make: another make is installing what this one needs; waiting until it's done\n"
    assert sorted(said) == ["", waits, waits]


def test_packages_are_installed_again_after_their_lock_has_changed(fresh):
    for _ in range(2):
        assert installing(fresh).wait(timeout=60) == 0
    later = (fresh / "build" / "modules.stamp").stat().st_mtime + 1
    os.utime(fresh / "package-lock.json", (later, later))
    assert installing(fresh).wait(timeout=60) == 0
    assert (fresh / "calls").read_text().split() == ["begin", "end"] * 2


def test_an_installation_that_failed_is_tried_again(fresh):
    (fresh / "npm").write_text(f"{NPM}exit 7\n")
    assert installing(fresh).wait(timeout=60) != 0
    (fresh / "npm").write_text(NPM)
    assert installing(fresh).wait(timeout=60) == 0
    assert (fresh / "build" / "modules.stamp").is_file()
