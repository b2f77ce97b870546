"""Compiles modules without docstrings and asserts, as `python -OO` does: in the browser `__doc__` is None.

Gain of no-docstrings: TODO
"""

from tools.pyodide.steps.step import Compiling


def compiling(settings: Compiling) -> Compiling:
    return settings._replace(optimize=2)
