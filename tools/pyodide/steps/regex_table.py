"""Becomes `checkers/regex_table.py` in the browser's zip: regular expressions that need no compiling there.

Compiling those that a first check needs takes longer than the check, many times over. What Python's compiler made of
each while the zip was packed, in the very Python that runs in the browser, is kept in TABLE and used in place of its
work: checksum of flags and expression -> the arguments for `_sre.compile` after the expression. Whatever is not in it
is compiled as ever.
"""

import array
import re._compiler
import zlib
from _sre import compile as make

TABLE = {}  # filled in by pack.py
_compile = re._compiler.compile


def compile_(pattern, flags=0):
    """As `re._compiler.compile`."""
    if isinstance(pattern, str):
        known = TABLE.get(zlib.crc32(f"{int(flags)} {pattern}".encode("utf-8", "surrogatepass")))
        if known is not None:
            all_flags, code, *groups = known
            return make(pattern, all_flags, array.array("I", code).tolist(), *groups)
    return _compile(pattern, flags)


re._compiler.compile = compile_
