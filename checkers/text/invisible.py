"""Finds characters you can't see: zero-width spaces, soft hyphens, direction marks, stray byte-order marks.

They get in when you paste text, and break up words that look complete: "net\\u200bwork". Checks ignore them.
"""

from __future__ import annotations

import re

# Emoji and Indic and Persian writing need joiners (U+200C, U+200D), so only those between Latin letters count.
# Variation selectors don't.
_INVISIBLE = re.compile(
    "(?:[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![^\0-\u024f])[\u200c\u200d]+(?![^\0-\u024f]))+"
)
_OF_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def spans(text: str) -> list[tuple[int, int]]:
    """The spans of such characters, in code points."""
    return [] if text.isascii() else [m.span() for m in _INVISIBLE.finditer(text)]


def without(text: str) -> tuple[str, list[int] | None]:
    """The text without them, and the position in the given text for each position in it, including its end. None if
    there aren't any."""
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
    """Whether it's a direction mark, which right-to-left writing needs."""
    return character in _OF_DIRECTION
