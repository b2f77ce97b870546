"""A farewell with a list of grievances."""

import re

from ..finding import Match
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
    code="LE752",
    whole_draft=True,
    level="caution",
    situations=("disconnect",),
    message="The reasons add up to a list.",
    why="A list reads as a bill. Nobody needs one to be let go.",
    sources=("removal_told",),
    ignore="If they asked for it.",
    instead="One sentence is enough: that you are parting, and a good wish.",
    bad=(
        "Hi Kit, you never write. You only post quizzes. {==Your daily jokes are boring.==} So I will "
        "disconnect. All the best.",
        "Hi Kit, {==you ignored the Hull plan, you kept the keys, and you never said sorry.==} Goodbye and good luck.",
        "Hi Kit, I disconnect. First, your rude tone. {==Second, the keys of the Hull office.==} Good luck.",
    ),
    good=(
        "Hi Kit, I am going to disconnect here. Thank you for the Hull years, and good luck.",
        "Hi Kit, I keep this network for my new trade now, so we part here. All the best to you and the Hull crew.",
        "Hi Kit, our ways part here, first of all because I leave the trade. Thank you, and take care.",
    ),
    near_misses=("Hi Kit, first, thank you. Second, good luck. I am going to disconnect here.",),
)
