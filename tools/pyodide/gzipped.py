"""Compresses with gzip. Every Python gives the same bytes, unlike `gzip.compress`, which can name the system."""

from __future__ import annotations

import zlib

_HEADER = b"\x1f\x8b\x08" + bytes(5) + b"\x02\xff"  # deflate, no name, no time, best compression, unknown system


def gzipped(data: bytes) -> bytes:
    """The data as a gzip file."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(data) + packer.flush()
    return _HEADER + packed + zlib.crc32(data).to_bytes(4, "little") + (len(data) & 0xFFFFFFFF).to_bytes(4, "little")
