"""Becomes `checkers/regex_table.py` in the browser's zip: regular expressions that need no compiling there.

Compiling those that a first check needs takes many times longer than the check. While packing, Python's compiler makes
the code for each, in the same Python that runs in the browser; TABLE keeps it: flags and expression -> the arguments
for `_sre.compile` after the expression. Whatever isn't in the table is compiled as usual.
"""

import array
import re._compiler
from _sre import compile as make

TABLE = {}  # filled in by ../regex_table.py
_compile = re._compiler.compile


def compile_(pattern, flags=0):
    """As `re._compiler.compile`."""
    if isinstance(pattern, str):
        known = TABLE.get((int(flags), pattern))
        if known is not None:
            all_flags, code, *groups = known
            return make(pattern, all_flags, array.array("I", code).tolist(), *groups)
    return _compile(pattern, flags)


re._compiler.compile = compile_
