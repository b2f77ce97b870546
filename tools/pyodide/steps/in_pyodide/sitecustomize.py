"""Finds each module in our zips by one look into a table. zipimport reads and decodes each module twice. Python imports a
module of this name by itself when it starts, before most others.
"""

import marshal
import sys
from importlib.machinery import ModuleSpec
from zipimport import zipimporter

_HEADER = 30  # bytes of a zip's entry before its name
_PYC = 16  # bytes of a .pyc before its code


class ZipFinder:
    """Finds the modules of one zip in which nothing is deflated, as pack.py writes them."""

    def __init__(self, path):
        self._path = path
        self._entries = {}
        for name, entry in zipimporter(path)._get_files().items():
            if name.endswith(".pyc"):
                module = name.removesuffix(".pyc").replace("/", ".").removesuffix(".__init__")
                size, start = entry[3], entry[4] + _HEADER + len(name.encode())
                self._entries[module] = name, start + _PYC, size - _PYC

    def find_spec(self, name, path=None, target=None):
        entry = self._entries.get(name)
        if entry is None:
            return None
        origin = f"{self._path}/{entry[0]}"
        spec = ModuleSpec(name, self, origin=origin)
        if origin.endswith("/__init__.pyc"):
            spec.submodule_search_locations = [origin.removesuffix("/__init__.pyc")]
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        _, start, size = self._entries[module.__spec__.name]
        # Opened each time: a later visit starts from a snapshot of Python's memory, and has no files open.
        with open(self._path, "rb") as file:
            file.seek(start)
            exec(marshal.loads(file.read(size)), module.__dict__)


def add(path):
    """Let Python look for modules in the zip at `path` first."""
    sys.path.insert(0, path)
    sys.meta_path.insert(0, ZipFinder(path))


sys.meta_path.insert(0, ZipFinder(next(path for path in sys.path if path.endswith(".zip"))))
