"""Runs tools of binaryen's (node_modules/binaryen) on Pyodide's WebAssembly."""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "node_modules" / "binaryen"
# What Pyodide is built with, and no more: of a feature that browsers lack binaryen would make use.
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


def run(step: str, tool: str, *arguments: str | bytes) -> bytes:
    """What `tool` makes of arguments, of which those of bytes are contents of files, for the step of that name. Raises
    BinaryenError.
    """
    inputs = [tool, *FEATURES, *arguments, (PACKAGE / "package.json").read_bytes()]
    hashes = (hashlib.sha256(part if isinstance(part, bytes) else part.encode()).digest() for part in inputs)
    # Kept between runs: it takes seconds, and rules change more often than Pyodide.
    kept = ROOT / "build" / f"{tool}-{hashlib.sha256(b''.join(hashes)).hexdigest()[:16]}.wasm"
    if not kept.is_file():
        kept.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as scratch:
            given = []
            for number, argument in enumerate(arguments):
                if isinstance(argument, bytes):
                    path = Path(scratch, str(number))
                    path.write_bytes(argument)
                    argument = str(path)
                given.append(argument)
            made = Path(scratch, "made.wasm")
            done = subprocess.run(["node", str(PACKAGE / "bin" / tool), *given, *FEATURES, "-o", str(made)])
            if done.returncode:
                raise BinaryenError(f"{tool} failed on Pyodide's WebAssembly: see above, or pack --without {step}")
            made.replace(kept)
    return kept.read_bytes()
