"""Figures and prices: "18%", "by a fifth", "in 60 days", "€75". Faster than one expression with all their forms.

An expression is searched for fast only if its first character is one of few. So it comes in two parts: what begins with
a digit or a sign, and holds a digit anyway; and what begins with one of a few words, which is tried at those alone.
"""

from __future__ import annotations

import re


class Figures:
    """The first of two expressions over Draft.low: `signs` needs a digit, `phrase` begins with one of `words`.

    `words` are as in Draft.places, separated by spaces.
    """

    def __init__(self, signs: str, words: str = "", phrase: str = ""):
        self._signs, self._words, self._phrase = re.compile(signs), frozenset(words.split()), re.compile(phrase)

    def first(self, draft, start: int, end: int) -> tuple[int, int] | None:
        """The span in code points of the first match in draft.low[start:end], or None."""
        found = self._signs.search(draft.low, start, end) if draft.has_digit else None
        last = found.start() if found else end
        places = draft.memo.get(self)
        if places is None:
            places = draft.memo[self] = draft.places_of(self._words)
        for place in places:
            if start <= place < last and (m := self._phrase.match(draft.low, place, end)):
                return m.span()
        return found.span() if found else None
