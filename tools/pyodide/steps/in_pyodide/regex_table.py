"""Becomes `checkers/regex_table.py` in the browser's zip: regular expressions that are already compiled.

Compiling the expressions for a first check takes many times longer than the check. So they're compiled while packing,
by the same Python that runs in the browser. TABLE maps flags and expression to the arguments for `_sre.compile` after
the expression. Expressions that aren't in the table are compiled as usual.
"""

import array
import re._compiler
from _sre import compile as make

TABLE = {}  # filled in by ../regex_table.py
_compile = re._compiler.compile


def compile_(pattern, flags=0):
    """Replaces `re._compiler.compile`."""
    if isinstance(pattern, str):
        known = TABLE.get((int(flags), pattern))
        if known is not None:
            all_flags, code, *groups = known
            return make(pattern, all_flags, array.array("I", code).tolist(), *groups)
    return _compile(pattern, flags)


re._compiler.compile = compile_
