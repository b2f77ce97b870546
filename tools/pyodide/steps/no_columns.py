"""Compiles modules without columns (PEP 657): tracebacks in the browser name lines, but don't underline anything.

Gain of no-columns: 142,207 bytes at the start and 79,553 of `more`; no time that both the best and the median of 5
rounds show (start and first check under Node, processor time).
"""

from tools.pyodide.steps.step import Compiling


def compiling(settings: Compiling) -> Compiling:
    return settings._replace(env=settings.env | {"PYTHONNODEBUGRANGES": "1"})
