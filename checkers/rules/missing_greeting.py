"""A note or message that starts without addressing anybody."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import PRIVATE

_WHERE = tuple(s for s in PRIVATE if s != "disconnect")

_CALLED = re.compile(r",\s(?:[A-ZÀ-Þ][\w'-]+|ø+)\s*[.!,]")


def _find(draft):
    if not draft.words:
        return
    g = draft.greeting
    if g and (g.name or g.impersonal):
        return
    if _name_early(draft):
        return
    if g:
        yield Match(
            g.start,
            g.end,
            "The greeting has no name.",
            (Suggestion("fill", "Greet them by name", "Hi ___,", g.start, g.end),),
        )
    else:
        w = draft.words[0]
        yield Match(w.start, w.end, "", (Suggestion("fill", "Greet them by name", "Hi ___, ", w.start, w.start),))


def _name_early(draft) -> bool:
    """“Congratulations, Ada!” or “Thank you, Ada.” address somebody too."""
    return _CALLED.search(draft.masked[:80].split("\n")[0]) is not None


RULE = custom(
    _find,
    code="LE106",
    absence=True,
    level="hint",
    situations=_WHERE,
    message="The text starts without a greeting.",
    why="A name is the smallest sign that a message is meant for one person.",
    sources=("politeness",),
    ignore="In the middle of a conversation, where greetings have already been exchanged.",
    bad=(
        "{==Your==} article on oyster beds in Arcachon is pinned above my desk. I count shells for a living.",
        "{==Hello,==} your article on oyster beds in Arcachon is pinned above my desk. I count shells for a living.",
        ex("{==Thank==} you for the seeds. The beans from Ljubljana are up to my knee.", "check-in"),
    ),
    good=(
        "Hi Luc, your article on oyster beds in Arcachon is pinned above my desk. I count shells for a living.",
        "Dear Dr Amari, your article on oyster beds in Arcachon is pinned above my desk. I count shells for a living.",
        ex(
            "Jana, thank you for the seeds. The beans from Ljubljana are up to my knee. How was your harvest?",
            "check-in",
        ),
    ),
    near_misses=(
        ex("Congratulations, Jana! Head of seeds at last.", "congratulate"),
        "Luc, your article on oyster beds in Arcachon is pinned above my desk.",
    ),
)
