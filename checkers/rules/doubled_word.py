"""The same word twice."""

import re
from operator import eq

from ..rule import ex, pattern
from ..situation import ANY

_FINE = frozenset(
    """that had very so bye ha haha no yes really many long far now blah hear there is her well tut knock ho hey do did you
    on super too much much more never way big old hi hello go again right good great wow yay please thank thanks sorry
    night win walla baden new york duran mahi chop cha choo tik tok""".split()
)


def _repeats(draft) -> bool:
    """Whether any word comes twice in a row. Most drafts have none, and then we don't run the slow regular
    expression."""
    return any(map(eq, draft.lows, draft.lows[1:]))


def _is_mistake(draft, start, end) -> bool:
    words = draft.masked[start:end].split()
    first, second = words[0].lower(), words[-1]
    if first in _FINE or set(first) & set("øŧ") or second != second.lower():
        return False
    return not draft.quoted_at(start, end)


RULE = pattern(
    r"(?<![\w'-])([^\W\d_]{1,30})[ \n\t]{1,3}\1(?![\w'-])",
    flags=re.IGNORECASE,
    when=_repeats,
    accept=_is_mistake,
    replace=lambda twice: twice.split()[0],
    code="LE116",
    level="caution",
    situations=ANY,
    any_language=True,
    message="The same word is here twice.",
    why="It's easy to miss in your own text, but they'll see it.",
    sources=("rochester",),
    ignore="You mean it, as in a song title.",
    bad=(
        "Hi Nan, your guide to night shifts is in {==the the==} staff room on our ward. I'd like to connect.",
        ex(
            "Hi Nan, thanks for connecting. Your guide to night shifts helped our new nurses. Which part "
            "{==of of==} it was hardest to write?",
            "first-message",
        ),
        "Hi Nan, your guide to night shifts is why I {==am am==} a nurse.",
    ),
    good=(
        "Hi Nan, your guide to night shifts is in the staff room on our ward. I'd like to connect.",
        ex(
            "Hi Nan, thanks for connecting. Your guide to night shifts helped our new nurses. Which part of "
            "it was hardest to write?",
            "first-message",
        ),
        "Hi Nan, your guide to night shifts is why I'm a nurse.",
    ),
    near_misses=(
        "Hi Nan, I knew that that ward was yours. Could we connect?",
        ex("What you do do well is the handover. Who taught you that?", "comment"),
        ex("Pago Pago and Baden Baden both opened a ward like that.", "comment"),
    ),
)
