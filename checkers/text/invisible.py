"""Characters that nobody sees: zero-width spaces, soft hyphens, marks of direction, stray byte-order marks.

They come along when text is pasted and break words that look whole: "net\\u200bwork". Checks read past them.
"""

from __future__ import annotations

import re

# The joiners (U+200C, U+200D) belong in emoji and in Indic and Persian writing, so only those among Latin letters are here.
# Variation selectors aren't.
_INVISIBLE = re.compile(
    "(?:[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![^\0-\u024f])[\u200c\u200d]+(?![^\0-\u024f]))+"
)
_OF_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def spans(text: str) -> list[tuple[int, int]]:
    """Where runs of such characters are, in code points."""
    return [] if text.isascii() else [m.span() for m in _INVISIBLE.finditer(text)]


def without(text: str) -> tuple[str, list[int] | None]:
    """The text without them, and for each position in it (its end too) the one in the given text; None if they're the same."""
    hidden = spans(text)
    if not hidden:
        return text, None
    places: list[int] = []
    at = 0
    for start, end in hidden:
        places.extend(range(at, start))
        at = end
    places.extend(range(at, len(text) + 1))
    return _INVISIBLE.sub("", text), places


def is_of_direction(character: str) -> bool:
    """Whether it only says which way to read, as right-to-left writing needs."""
    return character in _OF_DIRECTION
