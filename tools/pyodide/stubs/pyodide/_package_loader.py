"""We load no packages, but Pyodide asks where they would be."""

from site import getsitepackages

from pyodide_js import loadedPackages  # noqa: F401  # see webloop.py


class _Folder:
    """A path with a method `__str__` that JavaScript can call. A str would become a JavaScript string, without one."""

    def __init__(self, path):
        self._path = path

    def __str__(self):
        return self._path


SITE_PACKAGES = _Folder(getsitepackages()[0])
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages():
    pass
