"""The type of a step, and when each of its functions is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

Files = dict[str, bytes]
"""Path, with `/` -> content."""


Parts = dict[str, list[str]]
"""Zip (`stdlib`, `checkers` or `more`) -> paths of the modules in it."""


class Found(NamedTuple):
    """What we learn from running our modules in Pyodide, before anything is compiled."""

    magic: str
    """The bytecode of Pyodide's Python, in hexadecimal digits."""
    used: dict[str, dict[str, list[str]]]
    """For "check" and for "more": {"stdlib": paths of the library's modules, "ours": paths of ours}."""
    regexes: str
    """The source of a dict with the regular expressions that a check needs; see in_pyodide/regex_table.py."""
    tables: list[tuple[int, int]]
    """Unused data in Pyodide's memory: address and length, in bytes."""


class Compiling(NamedTuple):
    """How modules are compiled."""

    env: dict[str, str]
    """Environment variables for the Python that compiles."""
    optimize: int
    """The level for `compile()`: 0 keeps everything, 2 drops asserts and docstrings."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """A trick for speed. A step in a script only has a name and a file."""

    name: str
    """For `--without`, and listed in runtime.json if the step is on."""
    file: str
    """The file with the code, from the repository's root. A line "Gain of NAME: …" in it says what the step gains."""
    library: Callable[[Files], Files] | None = None
    """Changes the sources of Python's library."""
    sources: Callable[[Files], Files] | None = None
    """Changes our sources, before Pyodide runs them to see what they use."""
    parts: Callable[[Parts, Found], Parts] | None = None
    """Changes which module goes into which zip."""
    modules: Callable[[Files, Found], Files] | None = None
    """Changes our sources once we know what they use, or adds some; added files go into `checkers`."""
    compiling: Callable[[Compiling], Compiling] | None = None
    """Changes how modules are compiled."""
    pyodide: Callable[[Files, Found], Files] | None = None
    """Changes Pyodide's own files, by the names under which browsers load them (LOADED in pack.py)."""
    packed: Callable[[Files, dict[str, str]], Files] | None = None
    """Changes everything that's packed, or adds to it. Gets all files, and the file of each zip in Parts."""
