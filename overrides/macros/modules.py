"""Which modules a page with a checker loads, for the page to ask for them all at once."""

import re
from pathlib import Path

_STATIC = re.compile(r'^(?:import|export)\b[^;"]*"\./([\w-]+\.js)";', re.MULTILINE)
_DYNAMIC = re.compile(r'\bimport\("\./([\w-]+\.js)"\)')
# Needed only where no worker may run.
_SELDOM = {"runtime.js", "kept-engine.js"}


def checker_modules(folder: Path, entry: str = "etiquette-checker.js") -> list[str]:
    """The file names of all that `entry` imports, and what that imports, sorted; without `entry` itself.

    folder: docs/assets/checker. Raises FileNotFoundError if an import leads nowhere.
    """
    found, todo = set(), [entry]
    while todo:
        source = (folder / todo.pop()).read_text("utf-8")
        new = {*_STATIC.findall(source), *_DYNAMIC.findall(source)} - found - _SELDOM
        found |= new
        todo += new
    return sorted(found - {entry})
