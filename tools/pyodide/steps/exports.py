"""Removes the exports of Python's WebAssembly that Pyodide's own scripts don't use, in the module and the scripts.

Pyodide exports every function for packages with compiled modules, and a checker doesn't load any. At every start, the
browser makes a function for each of the 9,700 exports, and Pyodide's script a variable and entries in two tables. Code
and data stay as they are: calls inside the module don't use exports.

Gain of exports: 318,102 bytes (141,406 of them without unreachable-code after it) and 210 ms (start and first check
under Node, processor time, best of 5 rounds; noise 35 ms).
"""

from __future__ import annotations

import re

from tools.pyodide.steps.step import Files, Found
from tools.pyodide.steps.wasm_file import EXPORTS, IMPORTS, WasmError, exports, imports, joined, sections, vector

# The script has such a definition for every export, used or not.
DEFINITION = re.compile(r'var _([\w$]+)=Module\["_\1"\]=(?:wasmExports\["\1"\]|\d+);')
LEAST = 3_000  # exports; with fewer, Pyodide's script must have changed (0.29.5 has 9,700)
WORD = re.compile(r"[\w$]+")


def imported(section: bytes) -> set[str]:
    """The names that the module imports; Emscripten takes some of them from the module's own exports."""
    return {entry.name for entry in imports(section)}


def used(scripts: str) -> set[str]:
    """The words of `scripts`, with and without a leading underscore, without those in DEFINITIONs."""
    words = set(WORD.findall(DEFINITION.sub("", scripts)))
    return words | {word[1:] for word in words if word.startswith("_")}


def cut_wasm(wasm: bytes, wanted: set[str]) -> bytes:
    """`wasm` with only the exports that are `wanted` or named by its own imports. Raises WasmError."""
    parts = []
    for number, content in sections(wasm):
        if number == IMPORTS:
            wanted = wanted | imported(content)
        elif number == EXPORTS:
            content = vector(export.entry for export in exports(content) if export.name in wanted)
        parts.append((number, content))
    return joined(parts)


def cut_script(script: str, wanted: set[str]) -> str:
    """`script` without the variables for exports that aren't `wanted`."""
    return DEFINITION.sub(lambda found: found[0] if found[1] in wanted else "", script)


def cut(wasm: bytes, script: bytes, *others: bytes) -> tuple[bytes, bytes]:
    """`wasm` and `script` (pyodide.asm.js) with only the exports that they and the scripts `others` use. Raises WasmError."""
    text = script.decode()
    wanted = used("\n".join([text, *(other.decode() for other in others)]))
    names = len(DEFINITION.findall(text))
    if names < LEAST:
        raise WasmError(
            f"pyodide.asm.js names {names} exports in the way we know, not thousands: pack --without exports"
        )
    return cut_wasm(wasm, wanted), cut_script(text, wanted).encode()


def pyodide(files: Files, _found: Found) -> Files:
    wasm, script = "pyodide.asm.wasm", "pyodide.asm.js"
    files[wasm], files[script] = cut(files[wasm], files[script], files["pyodide-module.js"])
    return files
