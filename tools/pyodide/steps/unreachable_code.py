"""Lets binaryen remove code that's unreachable after `exports` has removed the exports. Runs after that step.

Bytes of pyodide.asm.wasm, gzipped: npm's 2,817,770; after `exports` and `unused-data` 2,348,428; then with `wasm-opt
--remove-unused-module-elements` 2,177,733, in 6 s; with `wasm-metadce` instead 2,240,355; with `wasm-opt -Oz`
2,167,049, in minutes. binaryen can't replace `exports`: it doesn't know which exports pyodide.asm.js uses, and doesn't
remove the variables for the others from that script.

Gain of unreachable-code: 176,836 bytes; no time that both the best and the median of 5 rounds show (start and first
check under Node, processor time).
"""

from __future__ import annotations

from tools.pyodide.steps import binaryen
from tools.pyodide.steps.step import Files, Found

WASM = "pyodide.asm.wasm"


def pyodide(files: Files, _found: Found) -> Files:
    """`files` with less code. Raises BinaryenError."""
    made = binaryen.run("unreachable-code", "wasm-opt", files[WASM], "--remove-unused-module-elements")
    return files | {WASM: made}
