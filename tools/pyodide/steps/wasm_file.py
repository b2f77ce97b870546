"""Reads and writes the sections of a WebAssembly module (WebAssembly core specification, chapter 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

MAGIC = b"\0asm\1\0\0\0"
TYPES, IMPORTS, FUNCTIONS, TABLES, _, GLOBALS, EXPORTS, START, ELEMENTS, CODE, DATA = range(
    1, 12
)  # numbers of sections
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)  # kinds of imports and exports


class WasmError(Exception):
    """The module isn't as expected; the message says why, in one line."""


class Reader:
    """Reads numbers (LEB128), names (UTF-8) and bytes from `data`, starting at `at`."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def number(self) -> int:
        """Read an unsigned LEB128 number."""
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
        """Skip the size of a memory or table."""
        for _ in range(1 + (self.number() & 1)):
            self.number()


class Import(NamedTuple):
    module: str
    name: str
    kind: int
    entry: bytes
    """The whole of it, as the section has it."""


def imports(section: bytes) -> Iterator[Import]:
    """Every import of the section IMPORTS. Raises WasmError."""
    reader = Reader(section)
    for _ in range(reader.number()):
        begin = reader.at
        module, name, kind = reader.name(), reader.name(), reader.number()
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
            raise WasmError(f"an import of unknown kind {kind}")
        yield Import(module, name, kind, section[begin : reader.at])


class Export(NamedTuple):
    name: str
    kind: int
    number: int
    """Which function, table and so on."""
    entry: bytes
    """The whole of it, as the section has it."""


def exports(section: bytes) -> Iterator[Export]:
    """Every export of the section EXPORTS."""
    reader = Reader(section)
    for _ in range(reader.number()):
        begin = reader.at
        name, kind, number = reader.name(), reader.number(), reader.number()
        yield Export(name, kind, number, section[begin : reader.at])


def vector(entries: Iterable[bytes]) -> bytes:
    """A section's content: how many entries, and the entries."""
    entries = list(entries)
    return leb128(len(entries)) + b"".join(entries)


def leb128(value: int) -> bytes:
    """`value` as an unsigned LEB128 number, in as few bytes as possible."""
    out = bytearray()
    while True:
        value, byte = value >> 7, value & 0x7F
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


def signed_leb128(value: int) -> bytes:
    """`value`, which isn't negative, as a signed LEB128, in as few bytes as possible."""
    plain = leb128(value)
    return plain if plain[-1] < 0x40 else plain[:-1] + bytes([plain[-1] | 0x80, 0])


def sections(wasm: bytes) -> Iterator[tuple[int, bytes]]:
    """The number and content of every section of a module. Raises WasmError."""
    if wasm[: len(MAGIC)] != MAGIC:
        raise WasmError("this isn't WebAssembly")
    reader = Reader(wasm, len(MAGIC))
    while reader.at < len(wasm):
        number = reader.number()
        yield number, reader.take(reader.number())


def joined(parts: list[tuple[int, bytes]]) -> bytes:
    """The module made of these sections."""
    return MAGIC + b"".join(bytes([number]) + leb128(len(content)) + content for number, content in parts)
