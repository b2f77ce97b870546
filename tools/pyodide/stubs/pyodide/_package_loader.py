"""No packages are loaded; Pyodide asks where they would be all the same."""

from site import getsitepackages

from pyodide_js import loadedPackages  # noqa: F401  # see webloop


class _Folder:
    """A path with a method `__str__` in JavaScript, as pathlib's have; a str would become one of JavaScript's."""

    def __init__(self, path):
        self._path = path

    def __str__(self):
        return self._path


SITE_PACKAGES = _Folder(getsitepackages()[0])
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages():
    pass
