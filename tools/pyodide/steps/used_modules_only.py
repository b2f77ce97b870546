"""Packs only those modules of Python's library that our modules import (see ../used_modules.py), and puts those that a
check doesn't take into the zip `more`. Without this step the zip `stdlib` holds the whole library.

Gain of used-modules-only: TODO
"""

from tools.pyodide.steps.step import Found, Parts


def parts(zips: Parts, found: Found) -> Parts:
    return zips | {
        "stdlib": found.used["check"]["stdlib"],
        "more": found.used["more"]["stdlib"] + found.used["more"]["ours"],
    }
