"""Turn a file's bytes into text, whichever program saved it. Lists of messages and LinkedIn's exports share this."""

import codecs

# The characters that Windows-1252 has and Latin-1 doesn't. Python's own codec would be one more module in the browser.
_WINDOWS = dict(zip(range(0x80, 0xA0), "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"))
ERRORS = "cordial-windows"
"""The error handler that reads bytes that aren't UTF-8 as Windows-1252."""


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that aren't UTF-8 come from Excel, which saves in Windows-1252. One at a time, so that reading goes on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start]
    return _WINDOWS.get(byte) or chr(byte), error.start + 1


codecs.register_error(ERRORS, _as_windows)


def is_utf16(head: bytes) -> bool:
    """Whether a file begins with the byte-order mark of UTF-16."""
    return head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def as_text(raw: bytes) -> str:
    """The text of a whole file: UTF-8, UTF-16 with a byte-order mark, or Windows-1252, without the mark. Never raises."""
    if is_utf16(raw):
        return codecs.utf_16_decode(raw, "replace", True)[0]
    return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8", ERRORS)
