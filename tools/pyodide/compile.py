"""Runs inside Pyodide: compiles the .py files of a zip, if the machine doesn't have a Python of the same version.

INPUT is [name of a zip in /mnt, optimisation as for `compile()`]. The zip is rewritten in place, with .pyc files, as
`pyodide py-compile` does.
"""

import json
import py_compile
import tempfile
import zipfile
from pathlib import Path

name, optimize = json.loads(INPUT)  # noqa: F821
path = Path("/mnt", name)
with zipfile.ZipFile(path) as archive:
    sources = {name: archive.read(name) for name in archive.namelist()}

with zipfile.ZipFile(path, "w") as archive, tempfile.TemporaryDirectory() as folder:
    source, target = Path(folder, "module.py"), Path(folder, "module.pyc")
    for name, content in sources.items():
        source.write_bytes(content)
        py_compile.compile(str(source), cfile=str(target), dfile=name, doraise=True, optimize=optimize)
        archive.writestr(name + "c", target.read_bytes())

str(len(sources))
