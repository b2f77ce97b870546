"""Spaces before, or missing after, punctuation."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

# Each begins with what is rare, and looks back from there: a search runs from one such sign to the next.
_BEFORE = re.compile(r" (?<=[^\W\d_] ) *(?=[,.!?](?:\s|$))")
_DOUBLE = re.compile(r" (?<=[^\s.!?:] ) +(?=[^\s])")
_AFTER = re.compile(r"[,!?](?<=[a-z]{2}[,!?])(?=[^\W\d_]{2})")


def _find(draft):
    n = 0
    for regex, new, message in (
        (_BEFORE, "", "There is a space before the mark."),
        (_DOUBLE, " ", "There are two spaces here."),
        (_AFTER, None, "A space is missing after the mark."),
    ):
        for m in regex.finditer(draft.masked):
            if n == 3:
                return
            n += 1
            s, e = m.span()
            text = m.group() + " " if new is None else new
            yield Match(s, e, message, (Suggestion("apply", "Mend the space", text, s, e),))


RULE = custom(
    _find,
    code="LE803",
    level="hint",
    situations=ANY,
    message="A space is out of place.",
    why="It looks pasted, above all where a name was filled in.",
    sources=("rochester",),
    ignore="In French, where a space stands before some marks.",
    bad=(
        "Hi Dov, your Haifa pier plan is clear{== ==}, and I built one in Acre.",
        "Hi Dov, your Haifa pier plan{==  ==}is clear. I built one in Acre.",
        "Hi Dov, your Haifa pier plan is clear{==,==}and I built one in Acre.",
    ),
    good=(
        "Hi Dov, your Haifa pier plan is clear, and I built one in Acre.",
        "Hi Dov, your Haifa pier plan is clear. I built one in Acre.",
        ex("Hi Dov, thanks for connecting. How deep is the Haifa pier?", "first-message"),
    ),
    near_misses=("Hi Dov, the Haifa pier is 1,200 m long, isn't it? Ours in Acre ... is not.",),
)
