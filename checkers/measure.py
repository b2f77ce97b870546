"""How long a text is, as far as anybody outside LinkedIn can tell."""
from __future__ import annotations

import re
import unicodedata

from .finding import Length

_PIECE = re.compile(r"\s+|\S{1,500}")


def measure(text: str, limit: int | None) -> Length:
    """Count a text as LinkedIn may: see Length."""
    counted = text.replace("\r\n", "\n")
    if not counted.isascii():
        # By pieces: Python orders a run of combining marks in quadratic time, and no run of sense is that long.
        counted = "".join(unicodedata.normalize("NFC", piece) for piece in _PIECE.findall(counted))
    count = len(counted)
    utf16 = count + sum(c > "\uffff" for c in counted)
    return Length(count, utf16, limit, limit is not None and count > limit,
                  limit is not None and count <= limit < utf16)
