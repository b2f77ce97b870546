"""What every step looks like, and when each of its functions is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

Files = dict[str, bytes]
"""Path, with `/` -> content."""


Parts = dict[str, list[str]]
"""Zip (`stdlib`, `checkers` or `more`) -> paths of the modules in it."""


class Found(NamedTuple):
    """What running our modules in Pyodide showed, before anything is compiled."""

    magic: str
    """The bytecode of Pyodide's Python, in hexadecimal digits."""
    used: dict[str, dict[str, list[str]]]
    """For "check" and for "more": {"stdlib": paths of the library's modules, "ours": paths of ours}."""
    regexes: str
    """The source of a dict with the regular expressions that a check needs; see in_pyodide/regex_table.py."""
    tables: list[tuple[int, int]]
    """The data in Pyodide's memory that nothing reads: address and length, in bytes."""


class Compiling(NamedTuple):
    """How modules are compiled."""

    env: dict[str, str]
    """Environment variables for the Python that compiles."""
    optimize: int
    """As for `compile()`: 0 keeps everything, 2 drops asserts and docstrings."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One trick for speed. A step that lives in a script has only a name and a file."""

    name: str
    """What `--without` takes, and what runtime.json lists if the step is on."""
    file: str
    """Where it's done, from the repository's root. A line "Gain of NAME: …" there says what it's worth."""
    library: Callable[[Files], Files] | None = None
    """Changes the sources of Python's library."""
    sources: Callable[[Files], Files] | None = None
    """Changes our sources, before Pyodide runs them to see what they use."""
    parts: Callable[[Parts, Found], Parts] | None = None
    """Changes which module goes into which zip."""
    modules: Callable[[Files, Found], Files] | None = None
    """Changes our sources once it's known what they use, or adds to them; what's added goes into `checkers`."""
    compiling: Callable[[Compiling], Compiling] | None = None
    """Changes how modules are compiled."""
    pyodide: Callable[[Files, Found], Files] | None = None
    """Changes Pyodide's own files, by the names that browsers ask for (LOADED in pack.py)."""
    packed: Callable[[Files, dict[str, str]], Files] | None = None
    """Adds to everything that's packed. Gets all files, and the file of each zip in Parts."""
