"""How long a text is, as far as anybody outside LinkedIn can tell."""
from __future__ import annotations

import unicodedata

from .finding import Length


def measure(text: str, limit: int | None) -> Length:
    """Count a text as LinkedIn may: see Length."""
    counted = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    count = len(counted)
    utf16 = count + sum(c > "\uffff" for c in counted)
    return Length(count, utf16, limit, limit is not None and count > limit,
                  limit is not None and count <= limit < utf16)
