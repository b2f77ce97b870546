"""Reads and writes the sections of a WebAssembly module (WebAssembly core specification, chapter 5)."""

from __future__ import annotations

from collections.abc import Iterator

MAGIC = b"\0asm\1\0\0\0"


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


def leb128(value: int) -> bytes:
    """`value` as an unsigned LEB128 number, in as few bytes as possible."""
    out = bytearray()
    while True:
        value, byte = value >> 7, value & 0x7F
        out.append(byte | (0x80 if value else 0))
        if not value:
            return bytes(out)


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
