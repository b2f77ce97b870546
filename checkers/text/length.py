"""How long a text is, as far as anyone outside LinkedIn can tell."""

from __future__ import annotations

import re
import unicodedata

from ..finding import Length
from . import invisible

MAX_TEXT = 20_000
"""The longest text we check, in code points. LinkedIn accepts nothing nearly as long."""

_PIECE = re.compile(r"\s+|\S{1,500}")
# Characters that NFC doesn't change or join to the one before. Most texts have no others.
_STABLE = re.compile(
    "[\0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]*"
)


def counts(text: str) -> tuple[int, int]:
    """The length of a text as (code points after NFC, UTF-16 units). A line break counts as one."""
    counted = text.replace("\r\n", "\n")
    if counted.isascii():
        return len(counted), len(counted)
    if not _STABLE.fullmatch(counted):
        # In pieces, because Python needs quadratic time for a run of combining marks. No real word is longer than a
        # piece.
        counted = "".join(unicodedata.normalize("NFC", piece) for piece in _PIECE.findall(counted))
    return len(counted), len(counted.encode("utf-16-le", "surrogatepass")) // 2


def measure(text: str, limit: int | None) -> Length:
    """The length of a text compared with a limit; see Length."""
    return against(counts(text), limit)


def against(counted: tuple[int, int], limit: int | None) -> Length:
    """What `counts` gave, compared with a limit."""
    count, utf16 = counted
    return Length(
        count, utf16, limit, limit is not None and count > limit, limit is not None and count <= limit < utf16
    )


def fitting(draft, limit: int) -> int:
    """The end of the part of a draft that fits in `limit` characters, in code points of its text. It's only roughly
    right if NFC joins letters. Invisible characters count for the limit, but aren't in the text.
    """
    fits = draft.given[:limit]
    return max(0, min(len(draft.text) - 1, limit - sum(end - start for start, end in invisible.spans(fits))))
