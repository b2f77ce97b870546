"""Cuts out of pyodide.asm.js what neither Python's WebAssembly nor the rest of Pyodide's scripts uses.

Emscripten puts everything into that script that a package with compiled modules could import: drawing, sound, sockets and
so on. We load no such packages. A browser reads the script two or three times at every start: once as a whole, once when
the function around it runs, and once more if it has to say where in it something happened. unused_script.mjs says how we
find out what's used.

Gain of unused-script: 91,800 bytes; 50 ms up to the first finding on a second visit (653 ms with, 703 ms without), nothing we
could measure on a first (medians of 5 visits each, in turn, in Chromium).
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Collection
from pathlib import Path

from tools.pyodide.steps.exports import WORD, imported
from tools.pyodide.steps.step import Files, Found
from tools.pyodide.steps.wasm_file import IMPORTS, sections

HERE = Path(__file__).parent
WASM, SCRIPT, OTHER = "pyodide.asm.wasm", "pyodide.asm.js", "pyodide-module.js"
# Statements that prepare drawing, sound and packages with compiled modules, or offer these to others.
DROPPED = (
    "registerWasmPlugin();",
    'Module["SDL"]=SDL;',
    "FS.createPreloadedFile=FS_createPreloadedFile;",
    "MainLoop.init();",
    "registerPostMainLoop(()=>SDL.audio?.queueNewAudioData?.());",
    "for(var i=0;i<=288;++i){miniTempWebGLFloatBuffers[i]=miniTempWebGLFloatBuffersStorage.subarray(0,i)}",
    "for(var i=0;i<=288;++i){miniTempWebGLIntBuffers[i]=miniTempWebGLIntBuffersStorage.subarray(0,i)}",
)


class ScriptError(Exception):
    """The script isn't as expected; the message says so in one line."""


def cut(script: str, imports: set[str], words: set[str], dropped: Collection[str] = DROPPED) -> str:
    """`script` (pyodide.asm.js) for WebAssembly that imports these names, and for scripts with these words, without the
    statements that are `dropped`. Raises ScriptError.
    """
    request = {"script": script, "dropped": [*dropped], "imported": sorted(imports), "words": sorted(words)}
    command = ["node", str(HERE / "unused_script.mjs")]
    done = subprocess.run(command, input=json.dumps(request), stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if done.returncode:
        raise ScriptError("pyodide.asm.js can't be cut: see above, or pack --without unused-script")
    return done.stdout


def pyodide(files: Files, _found: Found) -> Files:
    """`files` with a shorter SCRIPT. Raises ScriptError."""
    names = imported(dict(sections(files[WASM]))[IMPORTS])
    words = set(WORD.findall(files[OTHER].decode()))
    return files | {SCRIPT: cut(files[SCRIPT].decode(), names, words).encode()}
