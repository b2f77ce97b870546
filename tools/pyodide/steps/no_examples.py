"""Leaves the examples of rules, moves and audits out of the browser's copy: only pages and tests need them.

Gain of no-examples: 25,230 bytes at the start and 2,286 of `more`; no time that both the best and the median of 5
rounds show (start and first check under Node, processor time).
"""

from __future__ import annotations

import ast

from tools.pyodide.steps.step import Files, Found

FOLDERS = ("checkers/rules/", "checkers/moves/", "checkers/campaign/audits/")


def modules(files: Files, _found: Found) -> Files:
    return {path: without_examples(source) if path.startswith(FOLDERS) else source for path, source in files.items()}


def without_examples(source: bytes) -> bytes:
    """The source of a module without its examples. Lines keep their numbers, so tracebacks still point to the file."""
    lines = source.splitlines(keepends=True)
    tree = ast.parse(source)
    values = [
        keyword.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg in ("bad", "good", "near_misses", "examples") and isinstance(keyword.value, ast.Tuple)
    ]
    for value in sorted(values, key=lambda value: (value.lineno, value.col_offset), reverse=True):
        first, last = value.lineno - 1, value.end_lineno - 1
        rest = lines[last][value.end_col_offset :]
        lines[first] = lines[first][: value.col_offset] + b"(" + b"\n" * (last - first) + b")" + rest
        lines[first + 1 : last + 1] = [b""] * (last - first)
    return b"".join(lines)
