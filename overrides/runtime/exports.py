"""Cuts what Python's WebAssembly exports to what Pyodide's own scripts use, in both.

Python's build exports every function there is, for packages with compiled modules, of which a checker loads none. For
each of the 9,700 a browser makes a function at every start, and Pyodide's script a variable and entries in two tables:
more than a tenth of a second. Code and data stay as they are: from inside everything is called as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

IMPORTS, EXPORTS = 2, 7  # numbers of sections, WebAssembly core specification, 5.5.2
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)

# What the script says of every export, be it used or not.
DEFINITION = re.compile(r'var _([\w$]+)=Module\["_\1"\]=(?:wasmExports\["\1"\]|\d+);')
LEAST = 3_000  # of them, in the version known: fewer mean that they are written in another way
WORD = re.compile(r"[\w$]+")


class ExportsError(Exception):
    """The module is not as expected; the message says how, in one line."""


class Reader:
    """Reads numbers (LEB128), names (UTF-8) and bytes of `data`, one after the other, from `at` on."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def number(self) -> int:
        """An unsigned LEB128."""
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def take(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]

    def name(self) -> str:
        return self.take(self.number()).decode()

    def limits(self) -> None:
        """Pass over what says how large a memory or table is."""
        for _ in range(1 + (self.number() & 1)):
            self.number()


def leb128(value: int) -> bytes:
    out = bytearray()
    while True:
        value, byte = value >> 7, value & 0x7F
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def sections(wasm: bytes) -> Iterator[tuple[int, bytes]]:
    """Every section of a module, its number and its content."""
    if wasm[:8] != b"\0asm\1\0\0\0":
        raise ExportsError("this is no WebAssembly")
    reader = Reader(wasm, 8)
    while reader.at < len(wasm):
        number = reader.number()
        yield number, reader.take(reader.number())


def imported(section: bytes) -> set[str]:
    """The names that the module wants from outside; some of them it gets from its own exports."""
    reader, names = Reader(section), set()
    for _ in range(reader.number()):
        reader.name()
        names.add(reader.name())
        kind = reader.number()
        if kind == FUNCTION:
            reader.number()
        elif kind == TABLE:
            reader.number()
            reader.limits()
        elif kind == MEMORY:
            reader.limits()
        elif kind in (GLOBAL, TAG):
            reader.number()
            reader.number()
        else:
            raise ExportsError(f"an import of kind {kind}, which is not known here")
    return names


def exported(section: bytes) -> Iterator[tuple[str, bytes]]:
    """Every export, its name and the bytes that stand for it."""
    reader = Reader(section)
    for _ in range(reader.number()):
        begin = reader.at
        name = reader.name()
        reader.number()  # its kind
        reader.number()  # which of them
        yield name, section[begin : reader.at]


def used(scripts: str) -> set[str]:
    """The words of `scripts`, with and without an underscore before it, but for where an export only gets its name."""
    words = set(WORD.findall(DEFINITION.sub("", scripts)))
    return words | {word[1:] for word in words if word.startswith("_")}


def cut_wasm(wasm: bytes, wanted: set[str]) -> bytes:
    """`wasm` without the exports that neither are `wanted` nor named by its own imports. Raises ExportsError."""
    parts = [wasm[:8]]
    for number, content in sections(wasm):
        if number == IMPORTS:
            wanted = wanted | imported(content)
        elif number == EXPORTS:
            kept = [entry for name, entry in exported(content) if name in wanted]
            content = leb128(len(kept)) + b"".join(kept)
        parts.append(bytes([number]) + leb128(len(content)) + content)
    return b"".join(parts)


def cut_script(script: str, wanted: set[str]) -> str:
    """`script` without the variables that only name an export that is not `wanted`."""
    return DEFINITION.sub(lambda found: found[0] if found[1] in wanted else "", script)


def cut(wasm: bytes, script: bytes, *others: bytes) -> tuple[bytes, bytes]:
    """`wasm` and `script` (pyodide.asm.js) with what they and the scripts `others` use. Raises ExportsError."""
    text = script.decode()
    wanted = used("\n".join([text, *(other.decode() for other in others)]))
    names = len(DEFINITION.findall(text))
    if names < LEAST:
        raise ExportsError(f"pyodide.asm.js names {names} exports in the way known here, not thousands")
    return cut_wasm(wasm, wanted), cut_script(text, wanted).encode()
