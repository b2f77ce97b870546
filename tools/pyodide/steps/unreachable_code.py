"""Lets binaryen remove code that's unreachable after `exports` has removed the exports. Runs after that step.

Bytes of pyodide.asm.wasm, gzipped: npm's 2,817,770; after `exports` and `unused-data` 2,348,428; then with `wasm-opt
--remove-unused-module-elements` 2,177,733, in 6 s; with `wasm-metadce` instead 2,240,355; with `wasm-opt -Oz`
2,167,049, in minutes. binaryen can't replace `exports`: it doesn't know which exports pyodide.asm.js uses, and doesn't
remove the variables for the others from that script.

Gain of unreachable-code: 176,836 bytes; no time that both the best and the median of 5 rounds show (start and first
check under Node, processor time).
"""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
from pathlib import Path

from tools.pyodide.steps.step import Files, Found

ROOT = Path(__file__).resolve().parents[3]
WASM = "pyodide.asm.wasm"
TOOL = ROOT / "node_modules" / "binaryen" / "bin" / "wasm-opt"
# Only the features that Pyodide is built with, since binaryen would use features that some browsers lack.
FEATURES = (
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-exception-handling",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
)


class BinaryenError(Exception):
    """binaryen failed; the message says so in one line."""


def pyodide(files: Files, _found: Found) -> Files:
    """`files` with less code. Raises BinaryenError."""
    before = files[WASM]
    options = [*FEATURES, "--remove-unused-module-elements"]
    inputs = (before, " ".join(options).encode(), (TOOL.parents[1] / "package.json").read_bytes())
    name = hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in inputs)).hexdigest()[:16]
    # Kept between runs, since it takes seconds, and rules change more often than Pyodide.
    kept = ROOT / "build" / f"reachable-{name}.wasm"
    if not kept.is_file():
        kept.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as scratch:
            given, made = Path(scratch, "in.wasm"), Path(scratch, "out.wasm")
            given.write_bytes(before)
            done = subprocess.run(["node", str(TOOL), str(given), *options, "-o", str(made)])
            if done.returncode:
                raise BinaryenError(
                    "wasm-opt failed on Pyodide's WebAssembly: see above, or pack --without unreachable-code"
                )
            made.replace(kept)
    return files | {WASM: kept.read_bytes()}
