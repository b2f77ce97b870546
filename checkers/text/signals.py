"""What several rules ask of a draft: is it about the reader, does it sell, does it ask, is there anything particular.

Each signal is worked out at most once for a draft (kept in `draft.memo`).
"""

from __future__ import annotations

import re
from functools import wraps

from .phrase import Phrases
from .vocabulary import GENERIC


def once(function):
    """A function of a draft that is worked out at most once for each; its name must be its own."""

    @wraps(function)
    def kept(draft):
        memo = draft.memo
        if function.__name__ not in memo:
            memo[function.__name__] = function(draft)
        return memo[function.__name__]

    return kept


_CAPITAL = re.compile(r"[A-Z]")


@once
def specifics(draft) -> int:
    """How much of the body could not stand in a message to just anyone.

    One for each different word outside the stock vocabulary, two for a name or number; slots count as two, since they
    will hold something. The reader's and the writer's own names do not count.
    """
    own = set()
    if draft.greeting and draft.greeting.name:
        own |= set(draft.greeting.name.lower().split())
    if draft.signoff and draft.signoff[2]:
        own |= set(draft.signoff[2].lower().split())
    score, seen = 0, set()
    plain, starts = draft.plain, draft.sentence_starts
    for low, start, end in draft.body_words:
        if low in GENERIC:
            continue
        base = low[:-2] if low.endswith("'s") else low
        if base in seen or base in own or base in GENERIC or base.startswith("ŧ"):
            continue
        seen.add(base)
        if base.startswith("ø"):
            score += 2
        elif len(base) == 1 and not base.isdigit():
            continue
        elif base[0].isdigit() or (plain[start:end] != low and _CAPITAL.search(plain, start + (start in starts), end)):
            score += 2
        else:
            score += 1
    return score


_THANKS = Phrases(
    (
        "(thank|thanks|thankful|grateful|thx|gratitude|cheers|obliged)",
        "appreciat*",
        "(flattered|honoured|honored|touched)",
        "(kind|nice|good|lovely) of you",
    )
)


@once
def thanks(draft) -> bool:
    """Whether it thanks, anywhere."""
    return _THANKS.first(draft) is not None


@once
def way_out(draft) -> bool:
    """Whether it makes a no easy, anywhere."""
    from ..moves import moves_of

    return bool(moves_of(draft, "way-out"))
