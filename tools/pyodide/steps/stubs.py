"""Replaces modules that Pyodide imports at every start, but a checker never uses, with tiny stubs (../stubs/README.md).

Gain of stubs: 422,327 bytes at the start, while `more` grows by 114,495; no time that both the best and the median of
5 rounds show (start and first check under Node, processor time).
"""

from pathlib import Path

from tools.pyodide.steps.step import Files

FOLDER = Path(__file__).resolve().parent.parent / "stubs"


class StubError(Exception):
    """A stub doesn't belong to any module; the message says which, in one line."""


def replaced() -> Files:
    """The stubs: path inside the library's zip -> source."""
    return {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in sorted(FOLDER.rglob("*.py"))}


def library(files: Files) -> Files:
    """`files` with our stubs. Raises StubError if a stub replaces a module that the library doesn't have."""
    stubs = replaced()
    if strangers := stubs.keys() - files.keys():
        raise StubError(f"tools/pyodide/stubs has modules that aren't in the library: {', '.join(sorted(strangers))}")
    return files | stubs
