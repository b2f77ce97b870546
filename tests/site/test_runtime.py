"""What the site ships for the browser to run loads, is whole and stays small. Node stands in for the browser."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from overrides.runtime import pack

# The 4.4 MB for a page up to its first finding, less 300 kB for the page, its style and the widget.
BUDGET = 4_100_000

ANSWER = """
import importlib, json, sys
request = json.loads(INPUT)
for name in request["modules"] + request["imports"]:
    importlib.import_module(name)
from checkers.browser import handle
json.dumps({
    "answer": json.loads(handle(json.dumps(request["draft"]))),
    "from": sorted({path for module in list(sys.modules.values())
                    if (path := getattr(module.__spec__, "origin", None)) and "/" in path}),
})
"""

# An emoji before the finding, which counts as one in Python and as two in JavaScript.
DRAFT = {
    "id": 7,
    "op": "check",
    "situation": "invite-stranger",
    "text": "\N{WAVING HAND SIGN} Dear Sir/Madam, I'd like to add you to my professional network.",
    "context": {"account": "free"},
}


@pytest.fixture(scope="module")
def shipped(site_dir) -> Path:
    return site_dir / "assets" / "runtime"


def read(folder: Path) -> dict:
    return json.loads((folder / "runtime.json").read_text())


def run(folder: Path, tmp_path: Path) -> dict:
    """Load what runtime.json in `folder` names, as the worker does, import all of ours, and check DRAFT."""
    runtime = read(folder)
    base = folder / runtime["base"]
    script = tmp_path / "answer.py"
    script.write_text(ANSWER)
    sources = pack.checker_sources()
    return json.loads(
        pack.in_pyodide(
            str(script),
            index=str(base),
            stdlib=str(base / runtime["stdlib"]),
            zips=[str(base / runtime["checkers"])],
            input={
                "modules": [pack.module_name(path) for path in sources],
                "imports": sorted(pack.imported_elsewhere(sources)),
                "draft": DRAFT,
            },
        )
    )


def assert_answers(result: dict) -> None:
    answer = result["answer"]
    assert answer["id"] == 7
    assert answer["ok"], answer
    assert answer["report"]["verdict"] == "revise"
    spans = [
        DRAFT["text"].encode("utf-16-le")[2 * finding["start"] : 2 * finding["end"]].decode("utf-16-le")
        for finding in answer["report"]["findings"]
    ]
    assert "Dear Sir/Madam" in " ".join(spans)


def test_every_module_loads_from_the_trimmed_library_and_a_draft_is_checked(shipped, tmp_path):
    result = run(shipped, tmp_path)
    assert_answers(result)
    zips = ("/lib/python313.zip/", "/zip0.zip/")
    assert [path for path in result["from"] if not path.startswith(zips)] == []


def test_a_machine_without_pythons_313_packs_a_runtime_that_works(tmp_path):
    sources = pack.checker_sources()
    pack.pack(tmp_path / "runtime", "pyodide", sources)
    assert_answers(run(tmp_path / "runtime", tmp_path))


def test_packing_again_gives_the_same_files(shipped, tmp_path):
    assert pack.pack(tmp_path / "runtime", "auto", pack.checker_sources()) == read(shipped)


def test_runtime_json_tells_the_truth_of_every_file(shipped):
    runtime = read(shipped)
    base = shipped / runtime["base"]
    assert {"module", "stdlib", "checkers"} <= runtime.keys()
    assert {runtime["module"], runtime["stdlib"], runtime["checkers"]} <= runtime["files"].keys()
    assert {path.name for path in base.iterdir()} == {*runtime["files"], "NOTICE.txt"}
    for name, told in runtime["files"].items():
        data = (base / name).read_bytes()
        assert told == {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}, name


def test_pyodide_is_npms_own_unchanged(shipped):
    runtime = read(shipped)
    lock = json.loads((pack.ROOT / "package-lock.json").read_text())
    assert runtime["pyodide"] == lock["packages"]["node_modules/pyodide"]["version"]
    # `npm ci` has checked the package against the lock file's sha512.
    assert lock["packages"]["node_modules/pyodide"]["integrity"].startswith("sha512-")
    for original, name in pack.LOADED.items():
        assert (shipped / runtime["base"] / name).read_bytes() == (pack.PYODIDE / original).read_bytes(), name


def test_every_script_has_a_name_that_any_host_knows(site_dir):
    assert [path.name for path in site_dir.rglob("*.mjs")] == []


def test_the_zips_hold_compiled_modules_only_and_no_command_line(shipped):
    runtime = read(shipped)
    for name in (runtime["stdlib"], runtime["checkers"]):
        with zipfile.ZipFile(shipped / runtime["base"] / name) as archive:
            names = archive.namelist()
            assert names == sorted(names)
            assert [entry for entry in names if not entry.endswith(".pyc")] == []
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "checkers/browser.pyc" in names
    assert [name for name in names if "cli" in name or "__main__" in name] == []


def test_the_runtime_stays_in_its_budget(shipped):
    runtime = read(shipped)
    sizes = {
        name: len(gzip.compress((shipped / runtime["base"] / name).read_bytes(), 9))
        for name in runtime["files"]
    }
    assert sum(sizes.values()) <= BUDGET, f"{sum(sizes.values()):,} bytes: {sizes}"


def test_the_lock_file_names_no_download_address():
    lock = json.loads((pack.ROOT / "package-lock.json").read_text())
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []


def test_imports_inside_functions_count(tmp_path):
    found = pack.imported_elsewhere(
        {
            "checkers/a.py": b"from __future__ import annotations\nimport csv\n"
            b"def f():\n    from email.header import Header\n    from . import b\n    import checkers.c\n"
        }
    )
    assert found == {"csv", "email.header"}


def test_module_names():
    assert pack.module_name("checkers/rules/__init__.py") == "checkers.rules"
    assert pack.module_name("checkers/browser.py") == "checkers.browser"


def test_a_compiler_that_does_not_fit_is_refused():
    with pytest.raises(pack.PackError, match="version"):
        pack.choose_compiler("pyodide-build", "00000000")
    assert pack.choose_compiler("auto", "00000000") == "pyodide"
