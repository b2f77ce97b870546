"""Runs inside Pyodide: which files of its standard library do we need? Answered by using it, not by a list.

INPUT is `{"modules": [names of our modules], "imports": [every module that their import statements name]}`.
The last expression is JSON, `{"files": [paths inside the stdlib zip], "magic": hex}`.
"""

import importlib
import json
import sys

request = json.loads(INPUT)  # noqa: F821

# Import statements inside functions count as well: they run on some draft.
for name in request["modules"] + request["imports"]:
    importlib.import_module(name)

# What is imported only on the way (a codec, a helper of the regular expression compiler) shows by use.
if "checkers.browser" in request["modules"]:
    from checkers.browser import handle
    from checkers.rules import RULES

    for rule in RULES:
        for example in (*rule.bad, *rule.good, *rule.near_misses):
            handle(
                json.dumps(
                    {
                        "id": 1,
                        "op": "check",
                        "situation": example.situation,
                        "text": example.text,
                        "context": dict(example.context or {}),
                    }
                )
            )
    handle("not JSON")

# An exception on its way to JavaScript becomes a traceback: that path must not fail for want of a module.
from pyodide.code import run_js


def fail():
    raise ValueError("é")


assert "ValueError" in run_js("(fail) => { try { fail() } catch (error) { return error.message } }")(fail)

archive = next(path for path in sys.path if path.endswith(".zip") and "/lib/python" in path) + "/"
origins = (getattr(module.__spec__, "origin", None) or "" for module in list(sys.modules.values()))
json.dumps(
    {
        "files": sorted({origin.removeprefix(archive) for origin in origins if origin.startswith(archive)}),
        "magic": importlib.util.MAGIC_NUMBER.hex(),
    }
)
