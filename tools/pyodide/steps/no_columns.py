"""Compiles modules without columns (PEP 657): a traceback in the browser names lines, and underlines nothing.

Gain of no-columns: TODO
"""

from tools.pyodide.steps.step import Compiling


def compiling(settings: Compiling) -> Compiling:
    return settings._replace(env=settings.env | {"PYTHONNODEBUGRANGES": "1"})
