"""Runs inside Pyodide: finds the tables of the East Asian codecs in its memory, which no checker uses.

The last expression is JSON: [[address, length in bytes], …]. Each codec module holds its tables in capsules, as
`struct dbcs_map` of CPython's Modules/cjkcodecs/cjkcodecs.h: a name, and two indices of 256 entries, for encoding and
for decoding. An entry, by a character's high byte, has the address of a row of 16-bit numbers, and the first and last
low byte in it. Only what an index points to counts as a row.
"""

import importlib
import json

from pyodide_js import _module

MODULES = ("_codecs_cn", "_codecs_hk", "_codecs_jp", "_codecs_kr", "_codecs_tw")
CAPSULE_POINTER = 8  # bytes from the start of an object, after its reference count and its type
ENTRIES = 256
ENTRY = 8  # bytes
UNIT = 2  # bytes of a number in a row

words, octets = _module.HEAPU32, _module.HEAPU8


def word(address):
    return words[address >> 2]


def rows(index):
    """The rows of one index, as (address, length)."""
    for entry in range(index, index + ENTRIES * ENTRY, ENTRY):
        row, first, last = word(entry), octets[entry + 4], octets[entry + 5]
        if row:
            yield row, (last - first + 1) * UNIT


found = set()
for name in MODULES:
    module = importlib.import_module(name)
    for attribute in dir(module):
        # Maps of pairs of characters are laid out differently, and are small.
        if attribute.startswith("__map_") and not attribute.endswith("_pair"):
            table = word(id(getattr(module, attribute)) + CAPSULE_POINTER)
            for index in (word(table + 4), word(table + 8)):
                if index:
                    found.update(rows(index))

json.dumps(sorted(found))
