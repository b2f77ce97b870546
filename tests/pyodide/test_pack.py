"""The packed runtime loads, is complete and stays small. Node stands in for the browser."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from checkers.browser import handle
from checkers.rules import RULES
from tools.pyodide import pack
from tools.pyodide.gzipped import gzipped
from tools.pyodide.steps import (
    exports,
    memory,
    no_examples,
    split_code,
    unreachable_code,
    unused_data,
    unused_script,
    wasm_file,
)
from tools.pyodide.steps.wasm_file import DATA, EXPORTS, IMPORTS, WasmError, joined, leb128, sections

# Well below the 3 MB that a page may download up to its first finding, 200 kB of which are the page itself. On a fast
# line it downloads the copy of memory instead of the zips.
BUDGET, BUDGET_WITH_MEMORY = 2_795_000, 6_015_000
BUDGET_OF_REST = 740_000  # the rest of Python's code, which the first finding doesn't wait for

CHECK_ALL = """
import json
import checkers.regex_table
from checkers.browser import handle
json.dumps([json.loads(handle(json.dumps(draft))) for draft in json.loads(INPUT)])
"""

IMPORT_ALL = """
import importlib, json, sys
import checkers
checkers.__path__.append("/zip1.zip/checkers")
for name in json.loads(INPUT):
    importlib.import_module(name)
json.dumps(sorted(name for name in sys.modules if name.startswith("checkers.")))
"""


def draft(number: int, example) -> dict:
    return {
        "id": number,
        "op": "check",
        "situation": example.situation,
        "text": example.text,
        "context": dict(example.context),
    }


# An example of each rule. test_same_everywhere.py has all examples.
DRAFTS = [draft(number, rule.bad[0]) for number, rule in enumerate(RULES)]


@pytest.fixture(scope="module")
def shipped(site_dir) -> Path:
    return site_dir / "assets" / "runtime"


def read(folder: Path) -> dict:
    return json.loads((folder / "runtime.json").read_text())


def run(folder: Path, tmp_path: Path, code: str, zips: tuple[str, ...], given):
    """Run `code` in Pyodide with the files that runtime.json in `folder` names, as the worker does."""
    runtime = read(folder)
    base = folder / runtime["base"]
    script = tmp_path / "script.py"
    script.write_text(code)
    (result,) = pack.in_pyodide(
        str(script),
        index=str(base),
        stdlib=str(base / runtime["stdlib"]),
        zips=[str(base / runtime[name]) for name in zips],
        input=given,
    )
    return json.loads(result)


def test_every_module_can_be_imported(shipped, tmp_path):
    names = [*(pack.module_name(path) for path in pack.checker_sources()), "checkers.phrase_table"]
    imported = run(shipped, tmp_path, IMPORT_ALL, ("checkers", "more"), names)
    assert set(names) - {"checkers"} == set(imported)


def answers_as_this_one(runtime, scratch) -> None:
    """Check that the packed checkers answer like the ones here."""
    answers = run(runtime, scratch, CHECK_ALL, ("checkers",), DRAFTS)
    for given, answer in zip(DRAFTS, answers, strict=True):
        assert answer == json.loads(handle(json.dumps(given))), given["text"]
        assert answer["ok"], answer


def test_a_machine_without_python_313_packs_a_runtime_that_works(tmp_path):
    pack.pack(tmp_path / "runtime", "pyodide")
    answers_as_this_one(tmp_path / "runtime", tmp_path)


def test_the_packed_checker_gives_the_same_answers(shipped, tmp_path):
    answers_as_this_one(shipped, tmp_path)


def test_packing_again_gives_the_same_files(shipped, tmp_path):
    again = pack.pack(tmp_path / "runtime", "auto")
    assert again == read(shipped), "if checkers/ changed since the site was built: run `make site` again"


def test_runtime_json_has_the_right_size_and_hash_of_every_file(shipped):
    runtime = read(shipped)
    base = shipped / runtime["base"]
    assert {runtime[key] for key in ("module", "lock", "stdlib", "checkers", "more")} <= runtime["files"].keys()
    assert {path.name for path in base.iterdir()} == {*runtime["files"], "NOTICE.txt"}
    for name, stated in runtime["files"].items():
        data = (base / name).read_bytes()
        assert stated == {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}, name


def names_of_exports(wasm: bytes) -> list[str]:
    (section,) = [content for number, content in sections(wasm) if number == EXPORTS]
    return [export.name for export in wasm_file.exports(section)]


def test_pyodide_is_npms_without_unused_exports_data_and_code(shipped, tmp_path):
    # binaryen rewrites all code. So check its input first, then its output.
    later = ["unreachable-code", "unused-script", "split-code"]
    pack.pack(tmp_path / "runtime", "auto", pack.choose_steps(without=later))
    only_cut(tmp_path / "runtime")
    wasm, script = "pyodide.asm.wasm", "pyodide.asm.js"
    runtime = read(shipped)
    base = shipped / runtime["base"]
    given, text = (
        (tmp_path / "runtime" / read(tmp_path / "runtime")["base"] / name).read_bytes() for name in (wasm, script)
    )
    made = unreachable_code.pyodide({wasm: given}, None)[wasm]
    assert set(names_of_exports(made)) == set(names_of_exports(given))
    before, after = (dict(sections(code)) for code in (given, made))
    assert unused_data.segment(after[DATA])[1] == unused_data.segment(before[DATA])[1]
    assert exports.imported(after[IMPORTS]) <= exports.imported(before[IMPORTS])
    assert len(made) < len(given) * 0.95

    module = {"pyodide-module.js": (base / "pyodide-module.js").read_bytes()}
    cut = unused_script.pyodide({wasm: made, script: text, **module}, None)[script]
    assert only_left_out(cut.decode(), text.decode()) & exports.imported(after[IMPORTS]) == set()
    assert len(cut) < len(text) / 2

    files = {name: (base / name).read_bytes() for name in runtime["files"]} | {wasm: made, script: cut}
    split = split_code.packed(files, {part: runtime[part] for part in ("stdlib", "checkers", "more")})
    for name in (wasm, script, split_code.REST):
        assert split[name] == (base / name).read_bytes(), name
    first = dict(sections(split[wasm]))
    assert {name for name in names_of_exports(split[wasm]) if not name.startswith("rest_")} == set(
        names_of_exports(made)
    )
    assert unused_data.segment(first[DATA])[1] == unused_data.segment(after[DATA])[1]
    assert len(split[wasm]) < len(made) * 0.8


def only_cut(folder: Path) -> None:
    """Assert that `folder` contains Pyodide, unchanged except for exports and data."""
    runtime = read(folder)
    lock = json.loads((pack.ROOT / "package-lock.json").read_text())
    assert runtime["pyodide"] == lock["packages"]["node_modules/pyodide"]["version"]
    # `npm ci` checks the package against this.
    assert lock["packages"]["node_modules/pyodide"]["integrity"].startswith("sha512-")
    ours = {name: (folder / runtime["base"] / name).read_bytes() for name in pack.LOADED.values()}
    npms = {name: (pack.PYODIDE / original).read_bytes() for original, name in pack.LOADED.items()}
    assert ours["pyodide-module.js"] == npms["pyodide-module.js"]

    parts = {name: list(sections(files["pyodide.asm.wasm"])) for name, files in (("ours", ours), ("npms", npms))}
    changed = {EXPORTS, DATA}
    rest = {name: [part for part in found if part[0] not in changed] for name, found in parts.items()}
    assert rest["ours"] == rest["npms"]
    # The data is the same, or zeros.
    data, whole = (dict(parts[name])[DATA] for name in ("ours", "npms"))
    differs = [left for left, was in zip(data, whole, strict=True) if left != was]
    assert not any(differs)
    assert 600_000 < len(differs) < 850_000
    left, all_ = (names_of_exports(files["pyodide.asm.wasm"]) for files in (ours, npms))
    assert [name for name in all_ if name in set(left)] == left
    assert len(left) < len(all_) / 10

    script, whole = (files["pyodide.asm.js"].decode() for files in (ours, npms))
    assert exports.DEFINITION.sub("", script) == exports.DEFINITION.sub("", whole)
    # Every export that the script uses is there, and every name that it uses is defined.
    assert {name for name in re.findall(r'wasmExports\["([^"]+)"\]', script)} <= set(left)
    gone = {match[1] for match in exports.DEFINITION.finditer(whole)} - {
        match[1] for match in exports.DEFINITION.finditer(script)
    }
    words = set(re.findall(r"[\w$]+", exports.DEFINITION.sub("", script)))
    assert len(gone) > 3_000 and not gone & words and not {f"_{name}" for name in gone} & words


def only_left_out(script: str, whole: str) -> set[str]:
    """Assert that the script is a part of the `whole` one, and return what's missing among what WebAssembly could import."""
    table = re.compile(r"\bwasmImports=\{([^}]*)\}")
    statements = table.sub("", script).splitlines()
    assert [line for line in statements if line.removeprefix("var ").removesuffix(";") not in whole] == []
    have, had = (
        dict(entry.partition(":")[::2] for entry in table.search(text)[1].split(",")) for text in (script, whole)
    )
    assert have.items() <= had.items()
    return had.keys() - have.keys()


def test_what_a_script_uses_is_kept():
    """Whatever WebAssembly imports, statements need, or other scripts could take from Module."""
    before = """var make = (() => { return (async function(moduleArg = {}) {
      var Module=moduleArg,used=1,spare=()=>used;
      function imported(){return helper.x}function spareToo(){return spare()+imported()}
      var helper={x:()=>used};imported.sig="ii";spare.sig="ii";
      var wasmImports={imported:imported,spare,named:spareToo};
      var _export=Module["_export"]=wasmExports["export"];var _gone=Module["_gone"]=wasmExports["gone"];
      Module["taken"]=taken;Module["left"]=left;function taken(){}function left(){}
      var changed=start(wasmImports["named"]);prepare();
      return Module}) })();"""
    found = unused_script.cut(before, {"imported", "other"}, {"taken", "export"}, ["prepare();"])
    lines = [line.strip().removesuffix(";") for line in found.splitlines()]
    assert "wasmImports={imported:imported,named:spareToo}" in found
    assert {'imported.sig="ii"', 'Module["taken"]=taken', "function taken(){}"} <= set(lines)
    assert 'var _export=Module["_export"]=wasmExports["export"]' in lines
    assert "function spareToo(){return spare()+imported()}" in lines, "the script takes it by its name"
    assert not re.search("gone|left|prepare", found)

    unnamed = before.replace('wasmImports["named"]', "wasmImports")
    found = unused_script.cut(unnamed, {"imported"}, {"taken"}, [])
    assert "wasmImports={imported:imported}" in found and not re.search("spare|gone|left|_export", found)
    assert "prepare()" in found
    for wrong in ("var make = 1;", before):
        with pytest.raises(unused_script.ScriptError, match="--without unused-script"):
            unused_script.cut(wrong, set(), set(), ["call();"])


def test_unused_exports_are_removed_unless_imports_name_them():
    """The module imports m.f and exports it as "f", and exports its own function as "used" and "spare"."""
    head = b"\0asm\1\0\0\0"
    types, imports = b"\1\4\1\x60\0\0", b"\2\7\1\1m\1f\0\0"
    functions, code = b"\3\2\1\0", b"\x0a\4\1\2\0\x0b"
    kept = b"\1f\0\0" + b"\4used\0\1"
    full = b"\7\x14\3" + kept + b"\5spare\0\1"
    wasm = head + types + imports + functions + full + code
    assert names_of_exports(wasm) == ["f", "used", "spare"]
    cut = exports.cut_wasm(wasm, {"used"})
    assert cut == head + types + imports + functions + b"\7\x0c\2" + kept + code
    with pytest.raises(WasmError, match="isn't WebAssembly"):
        exports.cut_wasm(b"<!doctype html>", set())
    with pytest.raises(WasmError, match="names 0 exports"):
        exports.cut(wasm, b"var x=1;")


def data_section(data: bytes) -> bytes:
    """A data section with a single segment, at the address in global 1."""
    return b"\1\0\x23\1\x0b" + leb128(len(data)) + data


def test_unused_data_is_filled_with_zeros(monkeypatch):
    monkeypatch.setattr(unused_data, "LEAST", 4)
    described = b"join($self, iterable, /)\n--\n\nConcatenate \xc3\xa9."
    data = b"\0keep (this)\0" + described + b"\0" + b"tables!" + b"join(\0"
    at = unused_data.MEMORY_BASE + data.index(b"tables")
    head = (0, b"\4name")
    wasm = joined([head, (DATA, data_section(data))])
    left = data.replace(described, bytes(len(described))).replace(b"tables", bytes(6))
    assert unused_data.empty(wasm, [(at, 6)]) == joined([head, (DATA, data_section(left))])
    with pytest.raises(WasmError, match="isn't in the data"):
        unused_data.empty(wasm, [(unused_data.MEMORY_BASE + len(data) - 3, 6)])
    with pytest.raises(WasmError, match="fewer"):
        unused_data.empty(wasm, [(at, 3)])
    for wrong in (b"\2\0\x23\1\x0b\0", b"\1\0\x41\1\x0b\0", data_section(data) + b"\0"):
        with pytest.raises(WasmError, match="data"):
            unused_data.empty(joined([(DATA, wrong)]), [(at, 6)])


def test_only_the_published_pyodide_is_packed(tmp_path):
    listed = dict(reversed(line.split()) for line in (pack.HERE / "pyodide.sha256").read_text().splitlines())
    assert {*pack.LOADED, "python_stdlib.zip", "pyodide-lock.json"} <= listed.keys()
    pack.check_pyodide()
    for name in listed:
        (tmp_path / name).write_bytes((pack.PYODIDE / name).read_bytes())
    with (tmp_path / "pyodide.asm.wasm").open("ab") as file:
        file.write(b"x")
    with pytest.raises(pack.PackError, match=r"pyodide\.asm\.wasm"):
        pack.check_pyodide(tmp_path)


def test_every_script_has_an_extension_that_all_hosts_know(site_dir):
    assert [path.name for path in site_dir.rglob("*.mjs")] == []


def test_the_zips_only_have_compiled_modules_and_no_command_line(shipped):
    runtime = read(shipped)
    every = []
    for part in ("stdlib", "checkers", "more"):
        data = gzip.decompress((shipped / runtime["base"] / runtime[part]).read_bytes())
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            assert names == sorted(names)
            assert [name for name in names if not name.endswith(".pyc")] == []
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        every += names
    assert len(every) == len(set(every))
    assert "checkers/browser.pyc" in every
    assert [name for name in every if re.search(r"\bcli\.|_cli\.|__main__", name)] == []


def test_the_runtime_stays_within_its_budget(shipped):
    runtime = read(shipped)
    sizes = {
        name: min(file["bytes"], len(gzip.compress((shipped / runtime["base"] / name).read_bytes(), 9)))
        for name, file in runtime["files"].items()
        if name != runtime["more"]
    }
    rest = sizes.pop(runtime["rest"])
    memory = sizes.pop(runtime["memory"])
    zips = sum(sizes[runtime[name]] for name in ("stdlib", "checkers"))
    total = sum(sizes.values())
    assert rest <= BUDGET_OF_REST, f"{rest:,} bytes"
    assert total <= BUDGET, f"{total:,} bytes: {sizes}"
    assert total - zips + memory <= BUDGET_WITH_MEMORY, f"{total - zips + memory:,} bytes, memory {memory:,}"


def test_unused_memory_is_filled_with_zeros(monkeypatch):
    monkeypatch.setattr(memory, "LEAST_TEXTS", 1)
    rubbish, a_type = b"\xaa", 77

    def word(number: int) -> bytes:
        return number.to_bytes(4, "little")

    def chunk(size: int, flags: int, content: bytes) -> bytes:
        return word(size | flags) + content + rubbish * (size - 4 - len(content))

    ascii_ = word(1) + word(a_type) + word(2) + word(99) + b"\x64" + rubbish * 3 + b"ok\0"
    other = word(1) + word(78) + word(2) + word(99) + b"\x64" + rubbish * 3 + b"ok\0"
    content = rubbish * 4 + chunk(32, 3, ascii_) + chunk(32, 3, other) + chunk(64, 1, b"prevnext") + bytes(12)
    tidied = bytearray(content)
    memory.tidy(memoryview(tidied), 0, a_type)
    wanted = rubbish * 4 + chunk(32, 3, ascii_.replace(rubbish, b"\0") + bytes(5)) + chunk(32, 3, other)
    assert tidied[: len(wanted)] == wanted
    assert tidied[len(wanted) :] == word(64 | 1) + b"prevnext" + bytes(48) + rubbish * 4 + bytes(12)
    with pytest.raises(memory.SnapshotError, match="laid out differently"):
        memory.tidy(memoryview(bytearray(content)), 0, 76)


def test_the_lock_file_has_no_download_urls():
    lock = json.loads((pack.ROOT / "package-lock.json").read_text())
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []


def test_imports_inside_functions_count():
    source = (
        b"from __future__ import annotations\nimport csv\n"
        b"def f():\n    from email.header import Header\n    from . import b\n    import checkers.c\n"
    )
    assert pack.imports("checkers/a.py", source) == ["csv", "email.header"]


def test_examples_are_removed_and_lines_keep_their_numbers():
    source = (
        'RULE = phrases(\n    ("é",), bad=("ü",), good=(\n        ex("{==a==}"),\n    ),\n'
        '    near_misses=(), code="LE1",\n)\nLAST = 1\n'
    ).encode()
    without = (
        'RULE = phrases(\n    ("é",), bad=(), good=(\n\n),\n    near_misses=(), code="LE1",\n)\nLAST = 1\n'
    ).encode()
    assert no_examples.without_examples(source) == without
    for path, rule in pack.checker_sources().items():
        if path.startswith("checkers/rules/"):
            shorter = no_examples.without_examples(rule)
            assert shorter.count(b"\n") == rule.count(b"\n"), path
            assert b"{==" not in shorter, path


def test_module_names():
    assert pack.module_name("checkers/rules/__init__.py") == "checkers.rules"
    assert pack.module_name("checkers/browser.py") == "checkers.browser"


@pytest.mark.parametrize("data", [b"", b"a", bytes(range(256)) * 999], ids=["nothing", "a letter", "a lot"])
def test_gzipped_data_can_be_unpacked_and_names_no_system(data):
    packed = gzipped(data)
    assert gzip.decompress(packed) == data and packed[4:10] == b"\0\0\0\0\2\xff"


def test_a_compiler_of_the_wrong_version_raises():
    with pytest.raises(pack.PackError, match="version"):
        pack.choose_compiler("pyodide-build", "00000000")
    assert pack.choose_compiler("auto", "00000000") == "pyodide"
