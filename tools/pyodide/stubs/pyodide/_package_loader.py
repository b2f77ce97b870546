"""We don't load packages, but Pyodide needs the paths for them."""

from site import getsitepackages

from pyodide_js import loadedPackages  # noqa: F401  # see webloop.py


class _Folder:
    """A path whose `__str__` JavaScript can call. A str would become a JavaScript string, which doesn't have it."""

    def __init__(self, path):
        self._path = path

    def __str__(self):
        return self._path


SITE_PACKAGES = _Folder(getsitepackages()[0])
DSO_DIR = _Folder("/usr/lib")


def init_loaded_packages():
    pass
