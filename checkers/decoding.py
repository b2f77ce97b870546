"""Turn a file's bytes into text, whichever program saved it. Lists of messages and LinkedIn's exports share this."""

import codecs
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from typing import BinaryIO

BLOCK = 1 << 16
"""How many bytes we read at a time."""
LINE_LIMIT = 1 << 20
"""The longest line we keep together, in bytes. We read longer ones in pieces."""

# The characters that are in Windows-1252 and not in Latin-1. For Python's codec, browsers would have to load another
# module.
_WINDOWS = dict(zip(range(0x80, 0xA0), "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"))
ERRORS = "cordial-windows"
"""The error handler that reads bytes that aren't UTF-8 as Windows-1252."""


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Reads a byte that isn't UTF-8 as Windows-1252, because that's what Excel saves. One byte at a time, so what
    follows is read as UTF-8 again."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start]
    return _WINDOWS.get(byte) or chr(byte), error.start + 1


codecs.register_error(ERRORS, _as_windows)


def is_utf16(head: bytes) -> bool:
    """Whether a file begins with the byte-order mark of UTF-16."""
    return head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def as_text(raw: bytes) -> str:
    """The text of a whole file: UTF-8, UTF-16 with a byte-order mark, or Windows-1252, without the byte-order mark.
    Never raises."""
    if is_utf16(raw):
        return codecs.utf_16_decode(raw, "replace", True)[0]
    return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8", ERRORS)


def lines_of(raw: BinaryIO) -> Iterator[str]:
    """Yield the lines of a file in any of these encodings, without the byte-order mark. They keep their line ends, which
    are only `\\n`, `\\r` and `\\r\\n`. raw: a file that has `read1`. Uses only built-in codecs, because the browser's
    Python doesn't have the others."""
    first = raw.read1(BLOCK)
    rest = iter(lambda: raw.read1(BLOCK), b"")
    if is_utf16(first):
        blocks: Iterable[bytes] = _from_utf16(chain((first,), rest))
    else:
        blocks = chain((first.removeprefix(codecs.BOM_UTF8),), rest)
    return chain.from_iterable(map(_decoded, _lines_by_block(blocks)))


def _from_utf16(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The blocks in UTF-8."""
    rest, order = b"", 0
    for block in chain(blocks, (b"",)):
        text, used, order = codecs.utf_16_ex_decode(rest + block, "replace", order, not block)
        rest = (rest + block)[used:]
        yield text.encode("utf-8", "replace")


def _lines_by_block(blocks: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Cut blocks of bytes into lines. As str, a block takes as many bytes for every character as for its widest one,
    and a text file's readline takes a tenth of the whole audit.
    """
    rest = b""
    for block in blocks:
        lines = (rest + block).splitlines(True)
        rest = lines.pop() if lines else b""  # may go on in the next block, even after a carriage return
        while len(rest) > LINE_LIMIT:
            cut = LINE_LIMIT
            while cut > LINE_LIMIT - 4 and rest[cut] & 0xC0 == 0x80:  # in the middle of a character
                cut -= 1
            lines.append(rest[:cut])
            rest = rest[cut:]
        yield lines
    if rest:
        yield [rest]


def _decoded(lines: list[bytes]) -> Iterator[str]:
    return map(bytes.decode, lines, repeat("utf-8"), repeat(ERRORS))


_TYPES = (
    (b"pk\x03\x04", "a zip archive or a spreadsheet"),
    (b"%pdf", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"\x89png", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"gif8", "a picture"),
    (b"rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x1f\x8b", "a gzip file"),
)


def other_type(head: bytes) -> str:
    """What a file is, such as "a PDF", if its first bytes show that it isn't a text file with a list, whatever its
    name; else ""."""
    start = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((what for magic, what in _TYPES if start.startswith(magic) or head.lower().startswith(magic)), "")
