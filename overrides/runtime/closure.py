"""Runs inside Pyodide: which modules does a check need, and which the rest? Answered by use, not by a list.

INPUT is {name of one of our modules: [modules that its import statements name]}. The last expression is JSON:
{"check": {"stdlib": [paths inside its zip], "ours": [module names]}, "more": {…the same…}, "magic": hex}.
"""

import importlib
import json
import sys

imports = json.loads(INPUT)  # noqa: F821
archive = next(path for path in sys.path if path.endswith(".zip") and "/lib/python" in path) + "/"


def loaded():
    """The stdlib files and our modules that have been imported so far."""
    origins = (getattr(module.__spec__, "origin", None) or "" for module in list(sys.modules.values()))
    return {
        "stdlib": {origin.removeprefix(archive) for origin in origins if origin.startswith(archive)},
        "ours": {name for name in sys.modules if name in imports},
    }


# First what a check imports, by checking: some things (a codec, a helper of the regular expression compiler)
# are imported on the way only. Import statements inside functions count as well: they run on some draft.
from checkers.browser import handle
from checkers.rules import RULES

for rule in RULES:
    for example in (*rule.bad, *rule.good, *rule.near_misses):
        draft = {"situation": example.situation, "text": example.text, "context": dict(example.context)}
        handle(json.dumps({"id": 1, "op": "check", **draft}))
handle("not JSON")
for name in loaded()["ours"]:
    for other in imports[name]:
        importlib.import_module(other)

# An exception on its way to JavaScript becomes a traceback: that path must not fail for want of a module.
from pyodide.code import run_js


def fail():
    raise ValueError("é")


assert "ValueError" in run_js("(fail) => { try { fail() } catch (error) { return error.message } }")(fail)

check = loaded()

# Then everything else that we have.
for name, others in imports.items():
    for module in (name, *others):
        importlib.import_module(module)

more = {kind: names - check[kind] for kind, names in loaded().items()}

# Python finds a module only beside its package, so what belongs to one of the stdlib goes where that is.
packages = {path.removesuffix("__init__.py") for path in check["stdlib"] if path.endswith("/__init__.py")}
astray = {path for path in more["stdlib"] if path.startswith(tuple(packages))}
check["stdlib"] |= astray
more["stdlib"] -= astray

json.dumps(
    {
        "check": {kind: sorted(names) for kind, names in check.items()},
        "more": {kind: sorted(names) for kind, names in more.items()},
        "magic": importlib.util.MAGIC_NUMBER.hex(),
    }
)
