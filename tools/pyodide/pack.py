"""Pack what the browser runs into docs/assets/runtime: Pyodide, what we use of its library, our modules.

    python -m tools.pyodide.pack [--plain] [--without NAME]... [--list] [--out DIR] [--compiler auto|pyodide-build|pyodide]

There are three zips. `stdlib` and `checkers` contain what's needed to check a draft. `more` contains what only the
other operations need; the scripts load it when they need it. The zips contain compiled modules, stored without
compression: each zip is gzipped as a whole, which makes it an eighth to a third smaller than compressing its hundreds
of small files. File names contain a hash of the content, so a host can let browsers keep the files forever; only
runtime.json, which names them, has to be fetched again. If nothing has changed, nothing is packed.

Each file in steps/ makes the result smaller or faster to start, and can be switched off. Most of `stdlib` is what
Pyodide imports while it starts. Our own modules add little, and tests/pyodide/test_pack.py makes sure it stays that
way.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Collection
from pathlib import Path

from tools.one_build import alone
from tools.pyodide.gzipped import gzipped
from tools.pyodide.steps import STEPS, memory, stubs, unused_script
from tools.pyodide.steps.binaryen import BinaryenError
from tools.pyodide.steps.phrase_table import PhraseError
from tools.pyodide.steps.step import Compiling, Files, Found, Step
from tools.pyodide.steps.wasm_file import WasmError

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYODIDE = ROOT / "node_modules" / "pyodide"

# Only needed on a command line: `cli.py`, `check_cli.py` and so on, `__main__.py`.
NATIVE_ONLY = re.compile(r"(^|/|_)cli\.py$|/__main__\.py$")

# The files we take from npm's package, and our names for them. Not .mjs: some hosts don't know its type, and browsers
# only run modules that are sent as JavaScript. Declarations, source maps and consoles are left out.
LOADED = {
    "pyodide.mjs": "pyodide-module.js",
    "pyodide.asm.js": "pyodide.asm.js",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
    "pyodide-lock.json": "pyodide-lock.json",
}


NOTICE = """\
pyodide-module.js (published as pyodide.mjs), pyodide.asm.js, pyodide.asm.wasm and pyodide-lock.json are Pyodide {version},
under the Mozilla Public License 2.0; its source is at https://github.com/pyodide/pyodide. They hold CPython, and
stdlib-* is its standard library, compiled, under the Python Software Foundation License Version 2
(https://docs.python.org/3/license.html), with Pyodide's own modules. more-*.zip holds some of it too, and memory-*.bin.gz
(if there) is a copy of memory with all of that loaded.
{changes}
checkers-*.zip, what more-*.zip has in checkers/, and what we put in place of other people's modules is ours, under the
MIT License.
"""
# What each step changes in other people's work, for NOTICE. Their licences require it.
CHANGES = {
    "exports": "Names of exports that no checker uses are cut out of pyodide.asm.js and pyodide.asm.wasm.",
    "unreachable-code": "Code that nothing reaches is removed from pyodide.asm.wasm.",
    "unused-data": "In pyodide.asm.wasm the tables of East Asian codecs and the descriptions of functions are zeros.",
    "unused-script": "Functions and variables that no checker uses are cut out of pyodide.asm.js.",
    "split-code": "Functions that a check doesn't call are moved from pyodide.asm.wasm to pyodide.rest.wasm, which "
    "pyodide.asm.js loads when it needs one of them.",
    "no-packages": "pyodide-lock.json lists no packages.",
    "used-modules-only": "Modules that no checker uses are left out of the standard library.",
    "stubs": "Short modules of ours take the place of these: {stubs}.",
}


class PackError(Exception):
    """Something is missing or wrong; the message says in one line what to do."""


ERRORS = (
    PackError,
    BinaryenError,
    PhraseError,
    memory.SnapshotError,
    stubs.StubError,
    unused_script.ScriptError,
    WasmError,
)


def digest(data: bytes, length: int = 16) -> str:
    return hashlib.sha256(data).hexdigest()[:length]


def check_pyodide(folder: Path = PYODIDE) -> None:
    """Raise PackError unless Pyodide's files have the hashes in pyodide.sha256.

    `npm ci` only checks the package against package-lock.json when it's downloaded; this checks what's in the folder
    now.
    """
    for line in (HERE / "pyodide.sha256").read_text().splitlines():
        wanted, name = line.split()
        if digest((folder / name).read_bytes(), 64) != wanted:
            raise PackError(
                f"{name} in node_modules/pyodide doesn't have the hash in tools/pyodide/pyodide.sha256: run `npm ci`. "
                "If you've upgraded Pyodide, update that file with sha256sum"
            )


def checker_sources() -> Files:
    """Our modules for the browser: path from the repository's root, with `/` -> source."""
    paths = sorted((ROOT / "checkers").rglob("*.py"))
    for path in paths:
        if not (path.parent / "__init__.py").is_file():
            # Python finds modules in such a folder on disk, but not in our zips, which don't list folders.
            raise PackError(f"{path.parent.relative_to(ROOT)} has no __init__.py")
    names = {path.relative_to(ROOT).as_posix(): path for path in paths}
    return {name: path.read_bytes() for name, path in names.items() if not NATIVE_ONLY.search(name)}


def choose_steps(plain: bool = False, without: Collection[str] = ()) -> tuple[Step, ...]:
    """STEPS without those in `without`; none if `plain`. Raises PackError for an unknown name."""
    if unknown := set(without) - {step.name for step in STEPS}:
        names = ", ".join(step.name for step in STEPS)
        raise PackError(f"no step is called {', '.join(sorted(unknown))}; there are: {names}")
    return () if plain else tuple(step for step in STEPS if step.name not in without)


def module_name(path: str) -> str:
    """`checkers/rules/__init__.py` -> `checkers.rules`."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(path: str, source: bytes) -> list[str]:
    """Every module outside `checkers` that an import statement names, including those inside functions."""
    names = set()
    for node in ast.walk(ast.parse(source, path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module)
    return sorted(name for name in names if name.split(".")[0] not in ("checkers", "__future__"))


def in_pyodide(*scripts: str, **options) -> list[str]:
    """Run scripts of this folder in Pyodide under Node (see run_in_node.mjs) and return each result."""
    request = {"scripts": [str(HERE / script) for script in scripts], **options}
    done = subprocess.run(
        ["node", str(HERE / "run_in_node.mjs")], input=json.dumps(request), stdout=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise PackError(f"{' or '.join(scripts)} failed in Pyodide: see above")
    return json.loads(done.stdout)


def write_zip(path: Path, files: Files, compression: int = zipfile.ZIP_STORED) -> None:
    """Write a zip whose bytes only depend on names and contents."""
    with zipfile.ZipFile(path, "w", compression, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name], compression)


def read_zip(path: Path) -> Files:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def choose_compiler(wanted: str, magic: str) -> str:
    """`pyodide-build` if it's installed and this Python has Pyodide's bytecode (`magic`), otherwise `pyodide`."""
    fits = importlib.util.MAGIC_NUMBER.hex() == magic and importlib.util.find_spec("pyodide_build")
    if wanted == "pyodide-build" and not fits:
        raise PackError("pyodide-build must be installed in a Python of Pyodide's version")
    if wanted == "auto":
        return "pyodide-build" if fits else "pyodide"
    return wanted


def compiled(sources: Files, compiler: str, settings: Compiling, folder: Path) -> Files:
    """Compile modules: from .py paths to .pyc paths. `folder` is scratch space."""
    path = folder / "compile.zip"
    write_zip(path, sources)
    if compiler == "pyodide-build":
        # py_compile uses the optimisation level of the Python that runs it.
        optimized = ["-" + "O" * settings.optimize] if settings.optimize else []
        command = [sys.executable, *optimized, "-m", "pyodide_cli", "py-compile", "--silent", str(path)]
        environment = os.environ | settings.env
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
        if done.returncode:
            raise PackError(f"pyodide py-compile failed:\n{done.stdout}")
    else:
        in_pyodide("compile.py", mount=str(folder), input=[path.name, settings.optimize], env=settings.env)
    result = read_zip(path)
    for name, source in sources.items():
        code = result[name + "c"]
        # Instead of the time: a flag that says "don't look for the source", and a hash of the source that nothing
        # reads. With a time, packing again would give different bytes; Python's own hash differs from version to
        # version.
        header = code[:4] + (1).to_bytes(4, "little") + hashlib.sha256(source).digest()[:8]
        result[name + "c"] = header + code[16:]
    return result


def search(sources: Files, library: Files) -> Found:
    """Run our modules in Pyodide, with `library` as Python's library, to find what they use of it and of each other."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_zip(folder / "library.zip", library)
        write_zip(folder / "sources.zip", sources)
        wants = {module_name(path): imports(path, source) for path, source in sources.items()}
        zips = {"stdlib": str(folder / "library.zip"), "zips": [str(folder / "sources.zip")]}
        scripts = "used_modules.py", "steps/in_pyodide/east_asian.py"
        needs, tables = map(json.loads, in_pyodide(*scripts, **zips, input=wants))
    paths = {module_name(path): path for path in sources}
    used = {part: needs[part] | {"ours": [paths[name] for name in needs[part]["ours"]]} for part in ("check", "more")}
    return Found(needs["magic"], used, needs["regexes"], [tuple(table) for table in tables])


def pack(out: Path, wanted: str, steps: tuple[Step, ...] = STEPS) -> dict:
    """Write everything to `out`, which is emptied first. Returns what's in runtime.json. Raises PackError or a step's
    error.
    """

    def through(moment: str, value, *more):
        """`value` changed by each step that has a function for this moment."""
        for step in steps:
            if change := getattr(step, moment):
                value = change(value, *more)
        return value

    library = through("library", read_zip(PYODIDE / "python_stdlib.zip"))
    sources = through("sources", checker_sources())
    found = search(sources, library)
    modules = through("modules", sources, found)
    zips = through(
        "parts",
        {
            "stdlib": [path for path in library if path.endswith(".py")],
            "checkers": found.used["check"]["ours"] + sorted(modules.keys() - sources.keys()),
            "more": found.used["more"]["ours"],
        },
        found,
    )
    every = library | modules
    compiler = choose_compiler(wanted, found.magic)
    settings = through("compiling", Compiling(env={}, optimize=0))
    names = {step.name for step in steps}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        sources = {path: every[path] for part in zips.values() for path in part}
        code = compiled(sources, compiler, settings, folder)
        files = {name: (PYODIDE / original).read_bytes() for original, name in LOADED.items()}
        files = through("pyodide", files, found)
        version = json.loads((PYODIDE / "package.json").read_bytes())["version"]
        zipped = {}
        for part, paths in zips.items():
            content = {path + "c": code[path + "c"] for path in paths}
            if part == "stdlib" and "library-ahead" not in names:
                # Without that step, Pyodide fetches it itself, and can't unpack gzip.
                write_zip(folder / "part.zip", content, zipfile.ZIP_DEFLATED)
                data, ending = (folder / "part.zip").read_bytes(), "zip"
            else:
                write_zip(folder / "part.zip", content)
                data, ending = gzipped((folder / "part.zip").read_bytes()), "zip.gz"
            zipped[part] = f"{part}-{digest(data)}.{ending}"
            files[zipped[part]] = data
        files = through("packed", files, zipped)
    copies = [name for name in files if name.startswith("memory-")]
    engine = sorted(files.keys() - {*zipped.values(), *copies})
    base = f"pyodide-{version}-{digest(b''.join(files[name] for name in engine))}/"
    rest = [name for name in engine if name not in LOADED.values()]

    runtime = {
        "pyodide": version,
        "base": base,
        "module": LOADED["pyodide.mjs"],
        "lock": "pyodide-lock.json",
        **zipped,
        "steps": [step.name for step in steps],
        "hash": digest(b"".join(files[name] for name in sorted(files))),
        # What a checker loads when it starts without the copy of memory.
        "bytes": sum(len(data) for name, data in files.items() if name not in (zipped["more"], *copies, *rest)),
        **({"rest": rest[0]} if rest else {}),
        **(about_memory(files, copies[0]) if copies else {}),
        "files": {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in sorted(files.items())
        },
    }
    shutil.rmtree(out, ignore_errors=True)
    (out / base).mkdir(parents=True)
    for name, data in files.items():
        (out / base / name).write_bytes(data)
    (out / base / "NOTICE.txt").write_text(notice(version, names))
    # Write this last, so that an interrupted run doesn't look finished.
    (out / "runtime.json").write_text(json.dumps(runtime, indent=1) + "\n")
    sizes = ", ".join(f"{part} {len(zips[part])} modules, {len(files[name]):,} bytes" for part, name in zipped.items())
    off = [step.name for step in STEPS if step not in steps]
    print(f"runtime: {sizes}; compiled with {compiler}" + (f"; without {', '.join(off)}" if off else ""))
    return runtime


def about_memory(files: Files, name: str) -> dict:
    """What runtime.json says about the copy of Python's memory in the file called `name`."""
    content = gzip.decompress(files[name])
    head, length = memory.head_and_length(content)
    return {
        "memory": name,
        "memoryHash": hashlib.sha256(content).hexdigest(),
        "memoryHead": head.hex(),
        "memoryLength": length,
        "memoryBytes": sum(len(files[loaded]) for loaded in (*LOADED.values(), name)),
    }


def notice(version: str, names: Collection[str]) -> str:
    """NOTICE.txt for a runtime packed with the steps of these names."""
    changes = [text.format(stubs=", ".join(stubs.replaced())) for name, text in CHANGES.items() if name in names]
    return NOTICE.format(version=version, changes="\n".join(changes) or "Nothing is changed in them.")


def listing() -> str:
    """Every step with its file and its gain, from the file's docstring or comment."""
    lines = []
    for step in STEPS:
        text = re.sub(r"\n(//|#| \*)? ?", " ", (ROOT / step.file).read_text("utf-8"))
        gain = re.search(rf"Gain of {step.name}: (.*?\.)(?=\s|$)", text)
        lines.append(f"{step.name:<18} {step.file}\n{'':<18} {gain[1] if gain else 'not measured'}")
    return "\n".join(lines)


def fingerprint(wanted: str, steps: tuple[Step, ...]) -> str:
    """A hash of everything that goes in."""
    tools = sorted([*HERE.rglob("*.py"), *HERE.rglob("*.mjs")])
    tools += [HERE / "pyodide.sha256", ROOT / "package-lock.json"]
    parts = [wanted, sys.version, *(step.name for step in steps)]
    parts += [f"{name}\n{digest(data)}" for name, data in checker_sources().items()]
    parts += [digest(path.read_bytes()) for path in tools]
    return digest("\n".join(parts).encode(), 64)


def main() -> int:
    parser = argparse.ArgumentParser(description="Pack what the browser runs.")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "assets" / "runtime")
    parser.add_argument("--compiler", choices=["auto", "pyodide-build", "pyodide"], default="auto")
    parser.add_argument("--plain", action="store_true", help="without the steps that make it small and fast")
    parser.add_argument("--without", metavar="NAME", action="append", default=[], help="leave out this step")
    parser.add_argument("--list", action="store_true", help="only list the steps and what they gain")
    options = parser.parse_args()
    if options.list:
        print(listing())
        return 0
    try:
        steps = choose_steps(options.plain, options.without)
        if not (PYODIDE / "pyodide.asm.wasm").is_file():
            raise PackError("Pyodide isn't in node_modules: run `npm ci` first")
        if not (ROOT / "checkers" / "browser.py").is_file():
            raise PackError("there's no checkers/browser.py to pack")
        stamp = ROOT / "build" / f"runtime-{digest(os.fsencode(options.out.resolve()), 8)}.stamp"
        inputs = fingerprint(options.compiler, steps)
        if stamp.is_file() and stamp.read_text() == inputs and (options.out / "runtime.json").is_file():
            return 0
        stamp.unlink(missing_ok=True)
        check_pyodide()
        pack(options.out, options.compiler, steps)
        stamp.parent.mkdir(exist_ok=True)
        stamp.write_text(inputs)
    except (*ERRORS, FileNotFoundError, SyntaxError) as error:
        print(f"pack: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    with alone("packing Python"):
        raise SystemExit(main())
