"""The same word twice."""

import re
from operator import eq

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_DOUBLE = re.compile(r"(?<![\w'-])([^\W\d_]{1,30})[ \n\t]{1,3}\1(?![\w'-])", re.IGNORECASE)
_FINE = frozenset(
    """that had very so bye ha haha no yes really many long far now blah hear there is her well tut knock ho hey do did you
    on super too much much more never way big old hi hello go again right good great wow yay please thank thanks sorry
    night win walla baden new york duran mahi chop cha choo tik tok""".split()
)

MOST = 3  # findings in one draft


def _find(draft):
    words = [w.low for w in draft.words]
    if not any(map(eq, words, words[1:])):
        return  # the expression is slow, and slips are rare
    left = MOST
    for m in _DOUBLE.finditer(draft.masked):
        word = m.group(1)
        second = m.group()[-len(word) :]
        if word.lower() in _FINE or set(word) & set("øŧ") or second != second.lower():
            continue
        s, e = m.span()
        if left and not draft.quoted_at(s, e):
            left -= 1
            yield Match(
                s,
                e,
                f"“{word}” is here twice.",
                (Suggestion("apply", f"Write “{word}” once", draft.text[s : s + len(word)], s, e),),
            )


RULE = custom(
    _find,
    code="LE116",
    level="caution",
    situations=ANY,
    any_language=True,
    message="The same word is here twice.",
    why="You read over it, but they won't.",
    sources=("rochester",),
    ignore="You mean it, as in a song title.",
    bad=(
        "Hi Nan, your book on night nurses is on {==the the==} shelf of our ward. May I connect?",
        "Hi Nan, your book on night nurses is why I {==am am==} one.",
        ex("Hi Nan, thanks for connecting. What became {==of of==} the third chapter?", "first-message"),
    ),
    good=(
        "Hi Nan, your book on night nurses is on the shelf of our ward. May I connect?",
        "Hi Nan, your book on night nurses is why I'm one.",
        ex("Hi Nan, thanks for connecting. Which ward is in the third chapter?", "first-message"),
    ),
    near_misses=(
        "Hi Nan, I knew that that ward was yours. May I connect?",
        ex("What you do do well is the handover. Who taught you that?", "comment"),
        ex("Pago Pago and Baden Baden both opened a ward like that.", "comment"),
    ),
)
