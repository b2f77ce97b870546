"""Spaces before punctuation, or no space after it."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

# Each pattern begins with the rarer character and looks back from it, which makes the search faster.
_BEFORE = re.compile(r" (?<=[^\W\d_] ) *(?=[,.!?](?:\s|$))")
_DOUBLE = re.compile(r" (?<=[^\s.!?:] ) +(?=[^\s])")
_AFTER = re.compile(r"[,!?](?<=[a-z]{2}[,!?])(?=[^\W\d_]{2})")


def _possible(draft) -> bool:
    """Whether the draft has one of the pairs of characters that the slower patterns look for."""
    text = draft.masked
    return (
        "  " in text or " ," in text or " ." in text or " !" in text or " ?" in text or _AFTER.search(text) is not None
    )


def _find(draft):
    n = 0
    for regex, new, message in (
        (_BEFORE, "", "There's a space before this punctuation mark."),
        (_DOUBLE, " ", "There are two spaces here."),
        (_AFTER, None, "There's no space after this punctuation mark."),
    ):
        for m in regex.finditer(draft.masked):
            if n == 3:
                return
            if new is not None and not draft.text[slice(*m.span())].isspace():
                continue  # it's left over from a chatbot or a web page, which another rule finds
            n += 1
            s, e = m.span()
            text = m.group() + " " if new is None else new
            yield Match(s, e, message, (Suggestion("apply", "Fix the space", text, s, e),))


RULE = custom(
    _find,
    possible=_possible,
    code="LE803",
    level="hint",
    situations=ANY,
    message="There's a space in an odd place.",
    why="It makes the text look pasted, especially where a name was filled in.",
    sources=("rochester",),
    ignore="You're writing in French, where some marks have a space before them.",
    bad=(
        "Hi Dov, your piece on rents in Haifa was clear{== ==}, and I work in housing too. I'd like to connect.",
        ex(
            "Hi Dov, thanks for connecting. Your piece on rents{==  ==}made me look up ours. Where do you "
            "get the figures?",
            "first-message",
        ),
        "Hi Dov, your piece on rents in Haifa was clear{==,==}and I work in housing too.",
    ),
    good=(
        "Hi Dov, your piece on rents in Haifa was clear, and I work in housing too. I'd like to connect.",
        ex(
            "Hi Dov, thanks for connecting. Your piece on rents made me look up ours. Where do you get the figures?",
            "first-message",
        ),
        "Hi Dov, your piece on rents in Haifa was clear. I work in housing too.",
    ),
    near_misses=("Hi Dov, the rent is 1,200 a month, isn't it? Ours ... is not.",),
)
