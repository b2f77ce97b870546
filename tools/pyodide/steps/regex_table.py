"""Adds `checkers/regex_table.py`: the regular expressions that a check needs, compiled while packing.

The scripts import it before the checker (docs/assets/engine/load-pyodide.js).

Gain of regex-table: 140 ms (start and first check under Node, processor time, best of 5 rounds; noise 35 ms). It
costs 97,229 bytes.
"""

from pathlib import Path

from tools.pyodide.steps.step import Files, Found

NAME = "checkers/regex_table.py"
SOURCE = Path(__file__).parent / "in_pyodide" / "regex_table.py"


def modules(files: Files, found: Found) -> Files:
    return files | {NAME: SOURCE.read_text("utf-8").replace("TABLE = {}", f"TABLE = {found.regexes}", 1).encode()}
