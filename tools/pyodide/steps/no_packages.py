"""Empties Pyodide's list of packages: we load none, and a browser would fetch the list at every start.

Gain of no-packages: TODO
"""

import json

from tools.pyodide.steps.step import Files, Found

LOCK = "pyodide-lock.json"


def pyodide(files: Files, _found: Found) -> Files:
    lock = json.loads(files[LOCK])
    return files | {LOCK: json.dumps({"info": lock["info"], "packages": {}}).encode()}
