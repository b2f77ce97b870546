"""Adds sitecustomize.py to the library, which finds the modules in our zips faster than zipimport does.

Gain of zip-finder: TODO
"""

from pathlib import Path

from tools.pyodide.steps.step import Files

NAME = "sitecustomize.py"


def library(files: Files) -> Files:
    return files | {NAME: (Path(__file__).parent / "in_pyodide" / NAME).read_bytes()}
