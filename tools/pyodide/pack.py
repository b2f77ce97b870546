"""Pack what the browser runs into docs/assets/runtime: Pyodide, what we use of its stdlib, our modules.

    python -m tools.pyodide.pack [--out DIR] [--compiler auto|pyodide-build|pyodide]

There are three zips. `stdlib` and `checkers` hold what checking a draft takes, `more` all that only the other
operations take. Who asks for one of those adds it first (stubs/sitecustomize.py).
They hold compiled modules without docstrings: in the browser `__doc__` is None and `assert` does nothing. A
traceback names lines and no columns, which would take a quarter of the zips (NO_COLUMNS). Each is packed with
gzip as a whole: hundreds of small files packed one by one take an eighth to a third more.
Names carry a hash of the content, so that a host may let browsers keep the files for ever; only runtime.json,
which names them, has to be asked for again. Nothing is done when nothing that goes in has changed.

What the stdlib zip weighs is Pyodide's own doing: of its modules all but a handful are imported while it
starts. What Pyodide imports and a checker never uses is replaced by next to nothing (stubs/README.md).
Our own modules add little, and should go on doing so: tests/pyodide/test_pack.py has a budget.
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
from pathlib import Path
from typing import NamedTuple

from tools.pyodide.steps import exports, unused_data
from tools.pyodide.steps.wasm_file import WasmError

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PYODIDE = ROOT / "node_modules" / "pyodide"

# Needed on a command line only: `cli.py`, `check_cli.py`, `__main__.py`.
NATIVE_ONLY = re.compile(r"(^|/|_)cli\.py$|/__main__\.py$")

# Modules whose examples are left out: only pages and tests need them.
WITH_EXAMPLES = ("checkers/rules/", "checkers/moves/", "checkers/campaign/audits/")

# Made while packing, as phrase_table.py is; see steps/regex_table.py.
REGEXES = "checkers/regex_table.py"

# For the compilers: modules without the columns that a traceback would underline (PEP 657).
NO_COLUMNS = {"PYTHONNODEBUGRANGES": "1"}

# What we take of npm's package, and what we call it: many a host does not know .mjs, and a browser runs no
# module that is not sent as JavaScript. Left out: declarations, source maps, consoles, the classic loader.
LOADED = {
    "pyodide.mjs": "pyodide-module.js",
    "pyodide.asm.js": "pyodide.asm.js",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
}


NOTICE = """\
pyodide-module.js (there called pyodide.mjs), pyodide.asm.js and pyodide.asm.wasm are Pyodide {version},
under the Mozilla Public License 2.0; its source is at https://github.com/pyodide/pyodide. The first is unchanged.
Of the other two the names of exports that no checker uses have been cut out, by tools/pyodide/steps/exports.py, and
in the last the tables of East Asian codecs and the descriptions of functions are empty (tools/pyodide/steps/unused_data.py).
They hold CPython, and stdlib-*.zip is a part of its standard library, compiled, under the Python Software
Foundation License Version 2 (https://docs.python.org/3/license.html), with Pyodide's own modules. more-*.zip holds
some of it too. Short ones of ours take the place of these: {small}.
checkers-*.zip, these and what more-*.zip has in checkers/ is ours, under the MIT License.
"""


class PackError(Exception):
    """Something is missing or does not fit; the message says in one line what to do."""


def digest(data: bytes, length: int = 16) -> str:
    return hashlib.sha256(data).hexdigest()[:length]


def check_pyodide(folder: Path = PYODIDE) -> None:
    """Raise PackError unless Pyodide's files are byte for byte those that pyodide.sha256 names.

    `npm ci` holds the package against package-lock.json as it comes; this holds what is in the folder now.
    """
    for line in (HERE / "pyodide.sha256").read_text().splitlines():
        wanted, name = line.split()
        if digest((folder / name).read_bytes(), 64) != wanted:
            raise PackError(
                f"{name} in node_modules/pyodide is not what tools/pyodide/pyodide.sha256 says: run `npm ci`. "
                "After a change of Pyodide's version, write that file anew with sha256sum"
            )


def checker_sources() -> dict[str, bytes]:
    """Our modules that go to the browser: path below the repository, with `/` -> source."""
    paths = sorted((ROOT / "checkers").rglob("*.py"))
    for path in paths:
        if not (path.parent / "__init__.py").is_file():
            # Python would find such a folder on disk all the same, but not in a zip.
            raise PackError(f"{path.parent.relative_to(ROOT)} has no __init__.py")
    names = {path.relative_to(ROOT).as_posix(): path for path in paths}
    sources = {name: path.read_bytes() for name, path in names.items() if not NATIVE_ONLY.search(name)}
    return sources | {"checkers/phrase_table.py": phrase_table()}


def small_modules() -> dict[str, bytes]:
    """What takes the place of modules of the library: path inside its zip -> source."""
    folder = HERE / "stubs"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.py"))}


def phrase_table() -> bytes:
    """The source of a module with every phrase of the rules, read: half of the start-up went into reading them."""
    done = subprocess.run([sys.executable, str(HERE / "steps" / "phrase_table.py")], stdout=subprocess.PIPE, cwd=ROOT)
    if done.returncode:
        raise PackError("the phrases of the rules cannot be read: see above")
    return done.stdout


def regex_table(table: str) -> bytes:
    """The source of the module with the regular expressions that a check needs; `table` comes from used_modules.py."""
    source = (HERE / "steps" / "regex_table.py").read_text("utf-8")
    return source.replace("TABLE = {}", f"TABLE = {table}", 1).encode()


def module_name(path: str) -> str:
    """`checkers/rules/__init__.py` -> `checkers.rules`."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(path: str, source: bytes) -> list[str]:
    """Every module outside `checkers` that an import statement names, those inside functions too."""
    names = set()
    for node in ast.walk(ast.parse(source, path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module)
    return sorted(name for name in names if name.split(".")[0] not in ("checkers", "__future__"))


def without_examples(source: bytes) -> bytes:
    """The source of a rule without its examples, which pages and tests need; lines keep their numbers."""
    lines = source.splitlines(keepends=True)
    tree = ast.parse(source)
    values = [
        keyword.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg in ("bad", "good", "near_misses", "examples") and isinstance(keyword.value, ast.Tuple)
    ]
    for value in sorted(values, key=lambda value: (value.lineno, value.col_offset), reverse=True):
        first, last = value.lineno - 1, value.end_lineno - 1
        rest = lines[last][value.end_col_offset :]
        lines[first] = lines[first][: value.col_offset] + b"(" + b"\n" * (last - first) + b")" + rest
        lines[first + 1 : last + 1] = [b""] * (last - first)
    return b"".join(lines)


def in_pyodide(*scripts: str, **options) -> list[str]:
    """Run scripts of this folder in Pyodide under Node (see run_in_node.mjs) and return what each gives."""
    request = {"scripts": [str(HERE / script) for script in scripts], **options}
    done = subprocess.run(
        ["node", str(HERE / "run_in_node.mjs")], input=json.dumps(request), stdout=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise PackError(f"{' or '.join(scripts)} failed in Pyodide: see above")
    return json.loads(done.stdout)


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """Write an uncompressed zip whose bytes depend on nothing but names and contents."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])


def read_zip(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def choose_compiler(wanted: str, magic: str) -> str:
    """`pyodide-build` if it is here and this Python has Pyodide's bytecode (`magic`), else `pyodide`."""
    fits = importlib.util.MAGIC_NUMBER.hex() == magic and importlib.util.find_spec("pyodide_build")
    if wanted == "pyodide-build" and not fits:
        raise PackError("pyodide-build has to be installed in a Python of the version that Pyodide is")
    if wanted == "auto":
        return "pyodide-build" if fits else "pyodide"
    return wanted


def compiled(sources: dict[str, bytes], compiler: str, folder: Path) -> dict[str, bytes]:
    """Compile modules: path that ends in .py -> path that ends in .pyc. `folder` is scratch space."""
    path = folder / "compile.zip"
    write_zip(path, sources)
    if compiler == "pyodide-build":
        # -OO: py_compile follows the optimisation of the Python that runs it.
        command = [sys.executable, "-OO", "-m", "pyodide_cli", "py-compile", "--silent", str(path)]
        environment = os.environ | NO_COLUMNS
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
        if done.returncode:
            raise PackError(f"pyodide py-compile failed:\n{done.stdout}")
    else:
        in_pyodide("compile.py", mount=str(folder), input=path.name, env=NO_COLUMNS)
    result = read_zip(path)
    for name, source in sources.items():
        code = result[name + "c"]
        # In place of the compiler's times: "do not look for the source", and the hash of it.
        header = code[:4] + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
        result[name + "c"] = header + code[16:]
    return result


class Needed(NamedTuple):
    """What is to be packed, before it is compiled; Pyodide has told by running the sources."""

    magic: str
    """The bytecode of Pyodide's Python, in hexadecimal digits."""
    parts: dict[str, list[str]]
    """Zip -> paths of the modules in it."""
    modules: dict[str, bytes]
    """Path -> source, of all that is in the zips."""
    tables: list[tuple[int, int]]
    """Where Pyodide's data are that nothing uses: address and length, in bytes."""


def needed(sources: dict[str, bytes]) -> Needed:
    """Ask Pyodide what our modules take, of its own and of each other."""
    small = small_modules()
    library = read_zip(PYODIDE / "python_stdlib.zip")
    if strangers := small.keys() - library.keys() - {"sitecustomize.py"}:
        raise PackError(f"tools/pyodide/stubs replaces what is not there: {', '.join(sorted(strangers))}")
    library |= small
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_zip(folder / "library.zip", library)
        write_zip(folder / "sources.zip", sources)
        wants = {module_name(path): imports(path, source) for path, source in sources.items()}
        zips = {"stdlib": str(folder / "library.zip"), "zips": [str(folder / "sources.zip")]}
        needs, tables = map(json.loads, in_pyodide("used_modules.py", "steps/east_asian.py", **zips, input=wants))
    sources = sources | {REGEXES: regex_table(needs["regexes"])}
    paths = {module_name(path): path for path in sources}
    ours = {part: [paths[name] for name in needs[part]["ours"]] for part in ("check", "more")}
    parts = {
        "stdlib": needs["check"]["stdlib"],
        "checkers": ours["check"] + [REGEXES],
        "more": needs["more"]["stdlib"] + ours["more"],
    }
    every = library | sources
    every |= {path: without_examples(every[path]) for path in sources if path.startswith(WITH_EXAMPLES)}
    modules = {path: every[path] for part in parts.values() for path in part}
    return Needed(needs["magic"], parts, modules, [tuple(table) for table in tables])


def pack(out: Path, wanted: str, need: Needed) -> dict:
    """Make everything in `out`, which is emptied first; returns what runtime.json says."""
    compiler = choose_compiler(wanted, need.magic)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        modules = compiled(need.modules, compiler, folder)

        # The lock file lists Pyodide's packages. We load none; its 122 kB would be fetched at every start.
        lock = json.loads((PYODIDE / "pyodide-lock.json").read_bytes())
        files = {name: (PYODIDE / original).read_bytes() for original, name in LOADED.items()}
        wasm, script, module = "pyodide.asm.wasm", "pyodide.asm.js", LOADED["pyodide.mjs"]
        files[wasm], files[script] = exports.cut(files[wasm], files[script], files[module])
        files[wasm] = unused_data.empty(files[wasm], need.tables)
        files["pyodide-lock.json"] = json.dumps({"info": lock["info"], "packages": {}}).encode()
        version = json.loads((PYODIDE / "package.json").read_bytes())["version"]
        base = f"pyodide-{version}-{digest(b''.join(files[name] for name in sorted(files)))}/"

        names = {}
        for part, content in need.parts.items():
            path = folder / "part.zip"
            write_zip(path, {name + "c": modules[name + "c"] for name in content})
            data = gzip.compress(path.read_bytes(), 9, mtime=0)
            names[part] = f"{part}-{digest(data)}.zip.gz"
            files[names[part]] = data

    runtime = {
        "pyodide": version,
        "base": base,
        "module": LOADED["pyodide.mjs"],
        "lock": "pyodide-lock.json",
        **names,
        "hash": digest(b"".join(files[name] for name in sorted(files))),
        # What a checker loads at its start.
        "bytes": sum(len(data) for name, data in files.items() if name != names["more"]),
        "files": {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in sorted(files.items())
        },
    }
    shutil.rmtree(out, ignore_errors=True)
    (out / base).mkdir(parents=True)
    for name, data in files.items():
        (out / base / name).write_bytes(data)
    (out / base / "NOTICE.txt").write_text(NOTICE.format(version=version, small=", ".join(sorted(small_modules()))))
    # Last, so that a run broken off halfway leaves nothing that looks finished.
    (out / "runtime.json").write_text(json.dumps(runtime, indent=1) + "\n")
    sizes = ", ".join(
        f"{part} {len(need.parts[part])} modules, {len(files[name]):,} bytes" for part, name in names.items()
    )
    print(f"runtime: {sizes}; compiled with {compiler}")
    return runtime


def fingerprint(wanted: str, sources: dict[str, bytes]) -> str:
    """A hash of everything that goes in."""
    tools = sorted(HERE.rglob("*.py"))
    tools += [HERE / "run_in_node.mjs", HERE / "pyodide.sha256", ROOT / "package-lock.json"]
    parts = [wanted, sys.version, *(f"{name}\n{digest(data)}" for name, data in sources.items())]
    parts += [digest(path.read_bytes()) for path in tools]
    return digest("\n".join(parts).encode(), 64)


def main() -> int:
    parser = argparse.ArgumentParser(description="Pack what the browser runs.")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "assets" / "runtime")
    parser.add_argument("--compiler", choices=["auto", "pyodide-build", "pyodide"], default="auto")
    options = parser.parse_args()
    try:
        if not (PYODIDE / "pyodide.asm.wasm").is_file():
            raise PackError("Pyodide is not in node_modules: run `npm ci` first")
        sources = checker_sources()
        if "checkers/browser.py" not in sources:
            raise PackError("there is no checkers/browser.py to pack")
        stamp = ROOT / "build" / f"runtime-{digest(os.fsencode(options.out.resolve()), 8)}.stamp"
        inputs = fingerprint(options.compiler, sources)
        if stamp.is_file() and stamp.read_text() == inputs and (options.out / "runtime.json").is_file():
            return 0
        stamp.unlink(missing_ok=True)
        check_pyodide()
        pack(options.out, options.compiler, needed(sources))
        stamp.parent.mkdir(exist_ok=True)
        stamp.write_text(inputs)
    except (PackError, WasmError, FileNotFoundError, SyntaxError) as error:
        print(f"pack: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
