"""Moves the functions of pyodide.asm.wasm that a check doesn't call to a file of their own, pyodide.rest.wasm.

Which those are is counted while packing: Python starts from the zips and from its memory, imports all our modules and checks
every rule's examples. Some 2,400 of 9,700 functions are called, and they're half of the code. Each of the others is replaced by
a call through a table, which pyodide.rest.wasm fills when it's loaded. The first of these calls has pyodide.asm.js load that file
and wait for it. The scripts fetch it while the engine starts, since no request may depend on a text.

Gain of split-code: 657,000 bytes before the first finding, while all code together grows by 67,000; 109 ms up to the first
finding on a first visit (803 ms with, 912 ms without) and nothing on a second one (682 and 691 ms): medians of 7 visits
each, in turn, in Chromium.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Collection
from pathlib import Path

from tools.pyodide.steps import binaryen, memory
from tools.pyodide.steps.step import Files
from tools.pyodide.steps.wasm_file import (
    CODE,
    ELEMENTS,
    EXPORTS,
    FUNCTION,
    FUNCTIONS,
    GLOBAL,
    GLOBALS,
    IMPORTS,
    START,
    TABLE,
    TABLES,
    TYPES,
    Reader,
    WasmError,
    exports,
    imports,
    joined,
    leb128,
    sections,
    signed_leb128,
    vector,
)

STEP = "split-code"
WASM, SCRIPT, REST = "pyodide.asm.wasm", "pyodide.asm.js", "pyodide.rest.wasm"

# What both parts need: a table for the functions that one calls in the other, and whether the rest has been loaded.
COMMON = """
(module
  (import "rest" "load" (func $load))
  (table (export "rest_table") {functions} funcref)
  (global $loaded (export "rest_loaded") (mut i32) (i32.const 0))
  (func (export "rest_ensure") (if (i32.eqz (global.get $loaded)) (then (call $load)))))
"""
# In pyodide.asm.js: what each of these is replaced by.
CHANGES = {
    "function getWasmImports(){return{": 'var loadRest;function getWasmImports(){return{"rest":{load:()=>loadRest()},',
    "wasmExports=instance.exports;": "wasmExports=withoutRest(instance.exports,info);",
    # `pyodideRest` gives the compiled file, if it's there (docs/assets/engine/rest-of-code.js).
    "async function createWasm(){": (
        "function withoutRest(exports,imports){"
        "loadRest=()=>{"
        f'var url=API.config.indexURL+"{REST}";'
        "var module=globalThis.pyodideRest?.()??new WebAssembly.Module(readBinary(url));"
        'new WebAssembly.Instance(module,{...imports,"main":exports});'
        'exports["rest_loaded"].value=1};'
        'return Object.fromEntries(Object.entries(exports).filter(([name])=>!name.startsWith("rest_")))}'
        "async function createWasm(){"
    ),
}

I32, MUTABLE = 0x7F, 1
GLOBAL_GET, GLOBAL_SET, LOCAL_GET, I32_CONST = b"\x23", b"\x24", b"\x20", b"\x41"
CALL, CALL_INDIRECT, END = b"\x10", b"\x11", b"\x0b"
FUNCTION_TYPE = 0x60
TABLE_OF_FUNCTIONS = 2  # the kind of a segment of elements that names its table


class Module:
    """The parts of a module that are looked into here. Functions are counted without the imported ones."""

    def __init__(self, wasm: bytes) -> None:
        self.sections = list(sections(wasm))
        content = dict(self.sections)
        self.imports = list(imports(content[IMPORTS]))
        self.imported = [sum(entry.kind == kind for entry in self.imports) for kind in range(5)]
        """How many of each kind."""
        self.exports = {export.name: export.number for export in exports(content[EXPORTS])}
        self.types = content[TYPES]
        self.functions = content[FUNCTIONS]
        reader = Reader(self.functions)
        self.type_of = [reader.number() for _ in range(reader.number())]
        reader = Reader(self.types)
        self.arguments = []
        """How many each type has."""
        for _ in range(reader.number()):
            if reader.number() != FUNCTION_TYPE:
                raise WasmError("a type is not one of a function")
            self.arguments.append(reader.number())
            reader.take(self.arguments[-1])
            reader.take(reader.number())
        reader = Reader(content[CODE])
        self.bodies = [reader.take(reader.number()) for _ in range(reader.number())]
        reader = Reader(content[TABLES])
        self.tables = [self._table(reader) for _ in range(reader.number())]
        reader = Reader(content[GLOBALS])
        self.globals = [self._global(reader) for _ in range(reader.number())]
        self.start = Reader(content[START]).number() - self.imported[FUNCTION] if START in content else None

    @staticmethod
    def _table(reader: Reader) -> bytes:
        begin = reader.at
        reader.number()
        reader.limits()
        return reader.data[begin : reader.at]

    @staticmethod
    def _global(reader: Reader) -> bytes:
        """Its type and whether it may change."""
        kind = reader.take(2)
        if reader.take(1) not in (I32_CONST, GLOBAL_GET):
            raise WasmError("a variable begins with something else than a number or another one")
        reader.number()
        if reader.take(1) != END:
            raise WasmError("a variable begins with more than one number")
        return kind

    def changed(self, **changes) -> bytes:
        """The module with some sections, by their names in lower case, replaced by what a function makes of their content."""
        numbers = {"exports": EXPORTS, "globals": GLOBALS, "elements": ELEMENTS, "code": CODE}
        change = {numbers[name]: function for name, function in changes.items()}
        return joined([(number, change.get(number, bytes)(content)) for number, content in self.sections])


def name(text: str) -> bytes:
    return leb128(len(text)) + text.encode()


def longer(content: bytes, more: Collection[bytes]) -> bytes:
    """A section's content with more entries."""
    reader = Reader(content)
    count = reader.number()
    return leb128(count + len(more)) + content[reader.at :] + b"".join(more)


def code(bodies: Collection[bytes]) -> bytes:
    return vector(leb128(len(body)) + body for body in bodies)


def counting(wasm: bytes) -> bytes:
    """`wasm` with a variable for every function, exported as called0, called1 and so on: 1 once it has been called."""
    module = Module(wasm)
    first, count = module.imported[GLOBAL] + len(module.globals), len(module.bodies)

    def noting(number: int, body: bytes) -> bytes:
        reader = Reader(body)
        for _ in range(reader.number()):  # its local variables
            reader.number()
            reader.number()
        set_it = I32_CONST + b"\1" + GLOBAL_SET + leb128(first + number)
        return body[: reader.at] + set_it + body[reader.at :]

    names = [name(f"called{number}") + bytes([GLOBAL]) + leb128(first + number) for number in range(count)]
    return module.changed(
        globals=lambda content: longer(content, [bytes([I32, MUTABLE]) + I32_CONST + b"\0" + END] * count),
        exports=lambda content: longer(content, names),
        code=lambda _: code([noting(number, body) for number, body in enumerate(module.bodies)]),
    )


def split(wasm: bytes, called: Collection[int]) -> tuple[bytes, bytes]:
    """`wasm`, which has what COMMON adds, as two modules: with the functions that are `called`, and with the others. All
    functions keep their numbers, so in each module some only call the other's. The second imports all tables and variables of
    the first; see `exporting`. Raises WasmError.
    """
    module = Module(wasm)
    own, table, ensure = module.imported[FUNCTION], module.exports["rest_table"], module.exports["rest_ensure"]
    here = {*called, ensure - own, *([] if module.start is None else [module.start])}
    kept = [number for number in range(len(module.bodies)) if number in here]
    moved = [number for number in range(len(module.bodies)) if number not in here]
    place = {number: at for at, number in enumerate(moved + kept)}

    def elsewhere(number: int, before: bytes = b"") -> bytes:
        """The body of a function that calls the one in its place in the table."""
        kind = module.type_of[number]
        arguments = b"".join(LOCAL_GET + leb128(at) for at in range(module.arguments[kind]))
        call = I32_CONST + signed_leb128(place[number]) + CALL_INDIRECT + leb128(kind) + leb128(table)
        return b"\0" + before + arguments + call + END

    def segment(at: int, functions: list[int]) -> bytes:
        """Puts functions into the table from `at` on."""
        numbers = vector(leb128(own + number) for number in functions)
        return bytes([TABLE_OF_FUNCTIONS]) + leb128(table) + I32_CONST + signed_leb128(at) + END + b"\0" + numbers

    rest = [
        *(entry.entry for entry in module.imports),
        *(name("main") + name(f"rest_table{at}") + bytes([TABLE]) + kind for at, kind in enumerate(module.tables)),
        *(name("main") + name(f"rest_global{at}") + bytes([GLOBAL]) + kind for at, kind in enumerate(module.globals)),
    ]
    first = module.changed(
        elements=lambda content: longer(content, [segment(len(moved), kept)]),
        code=lambda _: code(
            [
                body if number in here else elsewhere(number, CALL + leb128(ensure))
                for number, body in enumerate(module.bodies)
            ]
        ),
    )
    bodies = [elsewhere(number) if number in here else body for number, body in enumerate(module.bodies)]
    second = [
        (TYPES, module.types),
        (IMPORTS, vector(rest)),
        (FUNCTIONS, module.functions),
        (ELEMENTS, vector([segment(0, moved)])),
        (CODE, code(bodies)),
    ]
    return first, joined(second)


def exporting(first: bytes, second: bytes) -> bytes:
    """The first module that `split` gives, with exports of all that the second imports from it. Raises WasmError."""
    module = Module(first)
    wanted = {entry.name for entry in imports(dict(sections(second))[IMPORTS]) if entry.module == "main"}
    kinds = (("rest_table", TABLE, module.tables), ("rest_global", GLOBAL, module.globals))
    entries = [
        name(f"{kind}{at}") + bytes([number]) + leb128(module.imported[number] + at)
        for kind, number, every in kinds
        for at in range(len(every))
        if f"{kind}{at}" in wanted
    ]
    return module.changed(exports=lambda content: longer(content, entries))


def changed_script(script: bytes) -> bytes:
    """`script` (pyodide.asm.js), which loads the rest when it's needed. Raises WasmError."""
    text = script.decode()
    for before, after in CHANGES.items():
        if text.count(before) != 1:
            raise WasmError(f"pyodide.asm.js has not one “{before}”: pack --without split-code")
        text = text.replace(before, after)
    return text.encode()


def called_in(files: Files, zips: dict[str, str], wasm: bytes) -> list[int]:
    """The functions of `wasm` that are called while Python starts and checks. Raises memory.SnapshotError."""
    inputs = [wasm, files[SCRIPT], files[zips["stdlib"]], files[zips["checkers"]], memory.inputs()]
    key = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in inputs)).hexdigest()[:16]
    kept = binaryen.ROOT / "build" / f"called-{key}.json"
    if not kept.is_file():
        with tempfile.TemporaryDirectory() as scratch:
            about = memory.run(files | {WASM: counting(wasm)}, zips, Path(scratch))
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(json.dumps(about["called"]))
    return json.loads(kept.read_text())


def packed(files: Files, zips: dict[str, str]) -> Files:
    """`files` with WASM in two. Raises BinaryenError, WasmError and memory.SnapshotError."""
    files = files | {SCRIPT: changed_script(files[SCRIPT])}
    functions = len(Module(files[WASM]).bodies)
    common = binaryen.run(STEP, "wasm-as", COMMON.format(functions=functions + 1).encode())
    wasm = binaryen.run(STEP, "wasm-merge", files[WASM], "main", common, "common")
    first, second = split(wasm, called_in(files, zips, wasm))
    # What one of them has and neither needs there.
    second = binaryen.run(STEP, "wasm-opt", second, "--remove-unused-module-elements")
    first = binaryen.run(STEP, "wasm-opt", exporting(first, second), "--remove-unused-module-elements")
    return files | {WASM: first, REST: second}
