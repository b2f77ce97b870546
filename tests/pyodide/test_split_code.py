"""WebAssembly in two parts does what it did in one, and the second is loaded when it's needed."""

from __future__ import annotations

import base64
import gzip
import json
import subprocess

import pytest

from tools.pyodide import pack
from tools.pyodide.steps import binaryen, split_code
from tools.pyodide.steps.wasm_file import WasmError

# Functions, counted from 0. The test has `plain` moved, which calls one that's kept, and `float`.
WHOLE = """
(module
  (import "env" "memory" (memory 1))
  (import "env" "note" (func $note (param i32)))
  (global $total (mut i32) (i32.const 5))
  (table 2 funcref)
  (elem (i32.const 0) $twice $plain)
  (func $twice (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
  (func $plain (param i32) (result i32)
    (local i32)
    (call $note (local.get 0))
    (global.set $total (i32.add (global.get $total) (local.get 0)))
    (i32.store (i32.const 8) (global.get $total))
    (call $twice (global.get $total)))
  (func $both (export "both") (param i32 i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get 0) (local.get 1)))
  (func $float (export "float") (param f64 i64) (result f64)
    (f64.add (local.get 0) (f64.convert_i64_s (local.get 1))))
  (func $total_ (export "total") (result i32) (global.get $total)))
"""
RUN = """
const [first, second] = JSON.parse(require("fs").readFileSync(0, "utf8")).map((text) => Buffer.from(text, "base64"));
const noted = [];
const memory = new WebAssembly.Memory({ initial: 1 });
const imports = { env: { memory, note: (number) => noted.push(number) }, rest: {} };
let loads = 0;
imports.rest.load = () => {
  loads += 1;
  new WebAssembly.Instance(new WebAssembly.Module(second), { ...imports, main: whole });
  whole.rest_loaded.value = 1;
};
const whole = new WebAssembly.Instance(new WebAssembly.Module(first), imports).exports;
const seen = [whole.both(21, 0), loads];
seen.push(whole.both(7, 1), loads, whole.total(), new Uint32Array(memory.buffer)[2], whole.both(1, 1), whole.total());
seen.push(whole.float(0.5, 3n), loads, noted);
console.log(JSON.stringify(seen));
"""


def whole(monkeypatch, tmp_path) -> bytes:
    monkeypatch.setattr(binaryen, "ROOT", tmp_path)
    common = split_code.COMMON.format(functions=6)
    given, added = (binaryen.run(split_code.STEP, "wasm-as", text.encode()) for text in (WHOLE, common))
    return binaryen.run(split_code.STEP, "wasm-merge", given, "main", added, "common")


def test_what_is_moved_is_loaded_once_when_it_is_called_and_shares_all_there_is(monkeypatch, tmp_path):
    first, second = split_code.split(whole(monkeypatch, tmp_path), [0, 2, 4])
    second = binaryen.run(split_code.STEP, "wasm-opt", second, "--remove-unused-module-elements")
    first = split_code.exporting(first, second)
    given = json.dumps([base64.b64encode(part).decode() for part in (first, second)])
    done = subprocess.run(["node", "-e", RUN], input=given, stdout=subprocess.PIPE, text=True, check=True)
    assert json.loads(done.stdout) == [42, 0, 24, 1, 12, 12, 26, 13, 3.5, 1, [7, 1]]


def test_calls_are_counted_by_function(monkeypatch, tmp_path):
    wasm = split_code.counting(whole(monkeypatch, tmp_path))
    script = """
    const memory = new WebAssembly.Memory({ initial: 1 });
    const imports = { env: { memory, note() {} }, rest: { load() {} } };
    const module = new WebAssembly.Module(require("fs").readFileSync(0));
    const { exports } = new WebAssembly.Instance(module, imports);
    const called = () => Object.keys(exports).filter((name) => name.startsWith("called") && exports[name].value === 1);
    const seen = [called()];
    exports.both(1, 0);
    seen.push(called());
    exports.float(1, 1n);
    seen.push(called());
    console.log(JSON.stringify(seen));
    """
    done = subprocess.run(["node", "-e", script], input=wasm, stdout=subprocess.PIPE, check=True)
    assert json.loads(done.stdout) == [[], ["called0", "called2"], ["called0", "called2", "called3"]]


def test_another_pyodide_is_refused():
    with pytest.raises(WasmError, match="getWasmImports.* pack --without split-code"):
        split_code.changed_script(b"var x=1;")


UNUSUAL = "str([complex(1, 2) ** 2, 'ß'.encode('utf-16'), memoryview(b'abcd').cast('H').tolist()])"
START = """
import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const { indexURL, stdLibURL, unusual } = JSON.parse(readFileSync(0, "utf8"));
let loads = 0;
globalThis.pyodideRest = () => { loads += 1; };
const python = await loadPyodide({ indexURL, stdLibURL });
const before = loads;
console.log(JSON.stringify([before, python.runPython(unusual), python.runPython(unusual), loads]));
"""


def test_python_loads_the_rest_once_when_it_is_asked_for_something_unusual(site_dir, tmp_path):
    runtime = json.loads((site_dir / "assets" / "runtime" / "runtime.json").read_text())
    base = site_dir / "assets" / "runtime" / runtime["base"]
    library = tmp_path / "library.zip"
    library.write_bytes(gzip.decompress((base / runtime["stdlib"]).read_bytes()))
    given = json.dumps({"indexURL": str(base), "stdLibURL": str(library), "unusual": UNUSUAL})
    command = ["node", "--input-type=module", "-e", START]
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True, cwd=pack.ROOT)
    shown = eval(UNUSUAL)
    assert json.loads(done.stdout) == [0, shown, shown, 1]
