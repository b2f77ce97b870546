"""The list of tricks for speed is complete, and the site works without them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tools.pyodide import pack
from tools.pyodide.steps import STEPS, regex_table, stubs

NAMES = [step.name for step in STEPS]

# A `core` test of each kind: the checker by keyboard, a fault in it, axe on its page, the network page.
CORE = (
    "tests/page_checker/test_accessibility.py",
    "tests/page_checker/test_faults.py::test_a_rule_that_raises_doesnt_stop_the_others_and_trial_rules_are_separate",
    "tests/page_site/test_axe.py",
    "tests/page_network/test_network_page.py",
)


@pytest.fixture
def plain_site(tmp_path) -> Path:
    """The site that `make site PACK=--plain` builds, in another folder than the other tests' site. It takes seconds, so
    only one test uses it.
    """
    # Kept between runs, since packing does nothing if nothing has changed.
    runtime, site = pack.ROOT / "build" / "plain-runtime", tmp_path / "site"
    commands = (
        ["tools.pyodide.pack", "--plain", "--out", str(runtime)],
        ["mkdocs", "build", "--quiet", "--strict", "--site-dir", str(site)],
        ["tools.site.bundle.apply", str(site)],
        ["tools.site.csp.apply", str(site)],
        ["tools.site.service_worker", str(site)],
    )
    for command in commands:
        subprocess.run(
            [sys.executable, "-m", *command],
            cwd=pack.ROOT,
            env=os.environ | {"RUNTIME_DIR": str(runtime), "NO_MKDOCS_2_WARNING": "1"},
            check=True,
        )
    shutil.rmtree(site / "assets" / "runtime")
    shutil.copytree(runtime, site / "assets" / "runtime")
    return site


def test_the_plain_site_has_none_of_the_steps_and_passes_core_tests(plain_site):
    runtime = json.loads((plain_site / "assets" / "runtime" / "runtime.json").read_text())
    assert runtime["steps"] == []
    base = plain_site / "assets" / "runtime" / runtime["base"]
    for original, name in pack.LOADED.items():
        assert (base / name).read_bytes() == (pack.PYODIDE / original).read_bytes(), f"{name} differs from npm's"
    assert "Nothing is changed" in (base / "NOTICE.txt").read_text()
    page = (plain_site / "guide" / "invite-stranger" / "index.html").read_text()
    assert runtime["checkers"] in page
    assert re.findall("deferred-theme|lazy-search|ec-theme|ec-part", page) == []

    command = ["pytest", "-q", "-m", "core", "--browser", "chromium", "-p", "no:cacheprovider", "-p", "no:xdist", *CORE]
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=pack.ROOT,
        env=env | {"SITE_DIR": str(plain_site)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert f"{len(CORE)} passed" in done.stdout, done.stdout


def test_the_shipped_site_has_all_steps(site_dir):
    runtime = json.loads((site_dir / "assets" / "runtime" / "runtime.json").read_text())
    assert runtime["steps"] == NAMES, "built with PACK=…? Run `make site` again without"


def test_each_steps_file_says_what_it_gains():
    assert len(set(NAMES)) == len(NAMES)
    missing = [step.name for step in STEPS if f"Gain of {step.name}: " not in (pack.ROOT / step.file).read_text()]
    assert missing == [], "measure these with `pack --without`, and write down their gain: see tools/pyodide/steps"
    assert "not measured" not in pack.listing()


def test_each_steps_file_is_in_the_list():
    others = {"__init__", "binaryen", "step", "wasm_file"}
    files = {path.stem for path in (pack.HERE / "steps").glob("*.py")} - others
    assert files == {Path(step.file).stem for step in STEPS if step.file.startswith("tools/")}


def test_steps_are_left_out_by_name():
    assert pack.choose_steps(plain=True) == ()
    assert [step.name for step in pack.choose_steps(without=["exports", "snapshot"])] == [
        name for name in NAMES if name not in ("exports", "snapshot")
    ]
    with pytest.raises(pack.PackError, match="no step is called speed; there are: stubs, "):
        pack.choose_steps(without=["speed"])


def test_a_stub_for_an_unknown_module_raises():
    library = {path: b"" for path in stubs.replaced()}
    assert stubs.library(library) == stubs.replaced()
    del library["inspect.py"]
    with pytest.raises(stubs.StubError, match=r"inspect\.py"):
        stubs.library(library)


def test_the_regex_table_only_answers_for_its_own_patterns(monkeypatch):
    known, other = "plumless", "buckeroo"  # words with the same checksum
    assert zlib.crc32(known.encode()) == zlib.crc32(other.encode())
    compiler = re._compiler
    usual, made = compiler.compile, []
    code = compiler._code(compiler._parser.parse("x"), 0)
    monkeypatch.setattr(compiler, "compile", lambda pattern, flags=0: made.append(pattern) or usual(pattern, flags))
    space = {}
    exec(regex_table.SOURCE.read_text("utf-8"), space)
    space["TABLE"][0, known] = (
        0,
        memoryview(b"".join(n.to_bytes(4, sys.byteorder) for n in code)).tobytes(),
        0,
        {},
        (None,),
    )
    assert compiler.compile(known).match("x"), "it must come from the table"
    assert made == []
    assert compiler.compile(other).match(other) and not compiler.compile(other).match("x")
    assert compiler.compile(known, re.IGNORECASE).match(known.upper())
    assert made == [other, other, known]


@pytest.mark.parametrize("asks", [True, False])
def test_a_pyodide_that_doesnt_fetch_its_library_as_before_fails_with_the_cause(page, asks):
    page.route(
        "**/pyodide-module.js",
        lambda route: route.fulfill(
            content_type="text/javascript",
            body=f"""export async function loadPyodide(options) {{
              if ({json.dumps(asks)}) await fetch(options.stdLibURL);
              await options.fsInit({{}});
              if ({json.dumps(asks)}) throw new Error("it went on");
              await new Promise(() => {{}});
            }}""",
        ),
    )
    page.goto("about/")
    kind, message = page.evaluate(
        """async () => {
          const { boot } = await import(new URL("../assets/engine/load-pyodide.js", location.href).href);
          const runtime = new URL("../assets/runtime/runtime.json", location.href).href;
          return boot(runtime, () => {}).then(() => null, ({ kind, message }) => [kind, message]);
        }"""
    )
    assert kind == "broken"
    if asks:
        assert message == "it went on"
    else:
        assert re.fullmatch(r"Pyodide has not fetched http.*/stdlib-.*: pack --without library-ahead", message)
