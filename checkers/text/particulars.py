"""Counts particulars, which couldn't be in a message to just anyone: names, figures, words outside the stock
vocabulary."""

from __future__ import annotations

from .vocabulary import GENERIC

LONG_BLANK = 24  # code points


def own_words(draft) -> frozenset[str]:
    """The reader's and the writer's names, if the draft gives them. They don't count as particulars."""
    names = [draft.greeting.name if draft.greeting else "", draft.signoff[2] if draft.signoff else ""]
    return frozenset(" ".join(names).lower().split())


def particulars(draft, start: int, end: int) -> int:
    """How many particulars are in draft.text[start:end]: one for each such word, two for a name, a figure or a short
    blank, four for a long one.

    A long blank says what belongs there ("[what's new since you last wrote]"), so there will be more in it.
    """
    score, seen, own = 0, set(), own_words(draft)
    for low, s, e in draft.words_in(start, end):
        base = low.removesuffix("'s")
        if low in GENERIC or base in GENERIC or base in seen or base in own or base.startswith("ŧ"):
            continue
        seen.add(base)
        if len(base) == 1 and not base.isdigit() and base != "ø":
            continue
        named = draft.plain[s:e][:1].isupper() and s not in draft.sentence_starts
        if base.startswith("ø") and len(base) >= LONG_BLANK:
            score += 4
            continue
        score += 2 if base.startswith("ø") or base[0].isdigit() or named else 1
    return score


def says_what_belongs_there(draft) -> bool:
    """Whether a blank in the body is long enough to say what belongs there."""
    start, end = draft.body
    return any(start <= s and e <= end and e - s >= LONG_BLANK for s, e in draft.slots)
