"""A goodbye with a list of complaints."""

import re

from ..finding import Match
from ..fix import cut
from ..rule import custom
from .blame import blames

_ITEM = re.compile(
    r"(?:^|\n)[ \t]*(?:\d+[.)]|[-*•])[ \t]|\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|on top of that|moreover)[,:]",
    re.IGNORECASE,
)


def _find(draft):
    items = [m.start() for m in _ITEM.finditer(draft.masked)]
    spans = blames(draft)
    if len(spans) >= 3:
        yield Match(*draft.sentence_at(spans[2][0]))
    elif len(items) >= 2 and spans:
        yield Match(*draft.sentence_at(draft.low.find(" ", items[1] + 1) + 1))


RULE = custom(
    _find,
    fix=cut,
    code="LE752",
    whole_draft=True,
    level="hint",
    situations=("disconnect",),
    message="You're giving a list of reasons for leaving.",
    why="A list sounds like a complaint, and nobody needs one to part ways.",
    sources=("removal_told",),
    ignore="If they asked for your reasons.",
    instead="One sentence is enough: that you're disconnecting, and a good wish.",
    bad=(
        (
            "Hi Kit, you never write. You only post quizzes. {==Your daily jokes are boring.==} So I'm going "
            "to disconnect. All the best."
        ),
        (
            "Hi Kit, {==you ignored the Hull plan, you kept the files, and you never said sorry.==} Goodbye "
            "and good luck."
        ),
        "Hi Kit, I'm disconnecting. First, your rude tone. {==Second, the mess in the Hull office.==} Good luck.",
    ),
    good=(
        "Hi Kit, I'm going to disconnect here. Thank you for the Hull years, and all the best.",
        (
            "Hi Kit, I keep this network for my new job now, so I'm disconnecting here. Goodbye, and good "
            "luck to you and the Hull team."
        ),
        "Hi Kit, I'm disconnecting here, first of all because I'm changing careers. Thank you, and take care.",
    ),
    near_misses=("Hi Kit, first, thank you. Second, good luck. I'm going to disconnect here.",),
)
