"""Runs inside Pyodide: finds the modules that a check needs, and those that the rest needs, by running the checks.

INPUT is {name of one of our modules: [modules that its import statements name]}. The last expression is JSON:
{"check": {"stdlib": [paths inside its zip], "ours": [module names]}, "more": {…the same…}, "magic": hex,
"regexes": the source of a dict, TABLE of steps/in_pyodide/regex_table.py}.
"""

import importlib
import json
import sys

imports = json.loads(INPUT)  # noqa: F821

# Record the compiled code of each regular expression that's needed to check our examples.
import re._compiler as compiler  # noqa: E402

compile_, make, regexes, asked = compiler.compile, compiler._sre.compile, {}, []


def compile_and_note(pattern, flags=0):
    asked.append((pattern, int(flags)))
    try:
        return compile_(pattern, flags)
    finally:
        asked.pop()


class Noting:
    def __getattr__(self, name):
        return getattr(sre, name)

    def compile(self, pattern, flags, code, groups, groupindex, indexgroup):
        if isinstance(asked[-1][0], str):
            regexes[asked[-1]] = flags, code, groups, dict(groupindex), indexgroup
        return make(pattern, flags, code, groups, groupindex, indexgroup)


sre, compiler.compile, compiler._sre = compiler._sre, compile_and_note, Noting()

archive = next(path for path in sys.path if path.endswith(".zip") and "/lib/python" in path) + "/"


def loaded():
    """The stdlib files and our modules that have been imported so far."""
    origins = (getattr(module.__spec__, "origin", None) or "" for module in list(sys.modules.values()))
    return {
        "stdlib": {origin.removeprefix(archive) for origin in origins if origin.startswith(archive)},
        "ours": {name for name in sys.modules if name in imports},
    }


# First find what a check imports, by checking: some modules (a codec, a helper of the regular expression compiler) are
# only imported while it runs. Import statements inside functions count too, since other drafts can run them.
from checkers.browser import handle
from checkers.rules import RULES
from checkers.situation import INVITATIONS, SITUATIONS

# The table gets the expressions that are likely to be needed at the start: for any check, and for the samples of
# connection requests and first messages. A table for all examples would have 2.2 MB and take longer to read than it
# saves. The rest are compiled when a draft first needs them, in a few milliseconds each.
for situation in SITUATIONS.values():
    if situation.slug in (*INVITATIONS, "first-message"):
        handle(json.dumps({"id": 1, "op": "check", "situation": situation.slug, "text": situation.sample}))
likely = dict(regexes)

for rule in RULES:
    for example in (*rule.bad, *rule.good, *rule.near_misses):
        draft = {"situation": example.situation, "text": example.text, "context": dict(example.context)}
        handle(json.dumps({"id": 1, "op": "check", **draft}))
handle("not JSON")
# Include what a suggested version needs, any move among them: readers could be offline by the time they want a version.
for name in imports:
    if name.startswith(("checkers.rewrite", "checkers.moves.")):
        importlib.import_module(name)
for name in loaded()["ours"]:
    for other in imports[name]:
        importlib.import_module(other)

# Pyodide makes a traceback of an exception that reaches JavaScript. What that imports must be packed too, or the reader
# gets ModuleNotFoundError instead of the error.
from js import eval as run_js


def fail():
    raise ValueError("é")


assert "ValueError" in run_js("(fail) => { try { fail() } catch (error) { return error.message } }")(fail)

# To wait for a JavaScript promise, Pyodide calls asyncio's get_event_loop. Our stub raises RuntimeError; if the
# function were missing, this would be an AttributeError, and packing would fail here.
from js import Promise

try:
    Promise.resolve(1).__await__()
except RuntimeError:
    pass

# The scripts use this to import our package.
from _pyodide._base import pyimport_impl

assert pyimport_impl("checkers.browser").handle is pyimport_impl("checkers.browser.handle") is handle

check = loaded()
compiler.compile, compiler._sre = compile_, sre

# Then import all our other modules.
for name, others in imports.items():
    for module in (name, *others):
        importlib.import_module(module)
# The library imports this inside a function. tests/pyodide/test_same_everywhere.py fails if another such module is
# missing.
importlib.import_module("heapq")  # Counter.most_common

more = {kind: names - check[kind] for kind, names in loaded().items()}

# Python only looks for a module in its package's zip, so all of a package goes into the same zip.
packages = {path.removesuffix("__init__.py") for path in check["stdlib"] if path.endswith("/__init__.py")}
beside = {
    "stdlib": {path for path in more["stdlib"] if path.startswith(tuple(packages))},
    "ours": {name for name in more["ours"] if name.rpartition(".")[0] in check["ours"] - {"checkers"}},
}
for kind, names in beside.items():
    check[kind] |= names
    more[kind] -= names


def regex_table():
    """TABLE of steps/in_pyodide/regex_table.py."""
    import array

    return {
        (flags, pattern): (all_flags, array.array("I", code).tobytes(), *groups)
        for (pattern, flags), (all_flags, code, *groups) in sorted(likely.items())
    }


json.dumps(
    {
        "regexes": repr(regex_table()),
        "check": {kind: sorted(names) for kind, names in check.items()},
        "more": {kind: sorted(names) for kind, names in more.items()},
        "magic": importlib.util.MAGIC_NUMBER.hex(),
    }
)
