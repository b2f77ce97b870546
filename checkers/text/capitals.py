"""Capital letters at the beginning of a text and in words that replace others, and texts without any."""

from __future__ import annotations

import re


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """The text in lower case, at the same length: letters with a longer lower case stay."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(lower if len(lower := c.lower()) == 1 else c for c in text)


def like(new: str, given: str, shortest: int = 4) -> str:
    """`new` with the capitals of `given`: all letters if `given` is all capitals and has at least `shortest` letters,
    or only the first."""
    letters = [c for c in given if c.isalpha()]
    if len(letters) >= shortest and all(c.isupper() for c in letters):
        return new.upper()
    if not letters or not given[0].isalpha() or not letters[0].isupper() or re.match(r"i(?![^\W_])", given, re.I):
        return new  # "I" always has a capital, so it doesn't show anything
    return capital(new)
