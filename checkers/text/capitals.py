"""Capital letters: the first letter of a text, and those of the words it takes the place of."""

from __future__ import annotations

import re


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def like(new: str, given: str, shortest: int = 4) -> str:
    """`new` with the capitals of `given`: all of them, if it has at least `shortest` letters, or its first."""
    letters = [c for c in given if c.isalpha()]
    if len(letters) >= shortest and all(c.isupper() for c in letters):
        return new.upper()
    if not letters or not given[0].isalpha() or not letters[0].isupper() or re.match(r"i(?![^\W_])", given, re.I):
        return new  # a capital I says nothing of the sentence
    return capital(new)
