"""Many people or topics tagged."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY

MENTIONS, HASHTAGS = 3, 3


def _find(draft):
    for spans, most, what in ((draft.mentions, MENTIONS, "people"), (draft.hashtags, HASHTAGS, "topics")):
        if len(spans) > most:
            yield Match(spans[most][0], spans[-1][1], f"The text tags {len(spans)} {what}.")


RULE = custom(
    _find,
    code="LE504",
    level="caution",
    situations=ANY,
    any_language=True,
    message="The text tags many people or topics.",
    why="Each tag sends somebody a notification. Whoever was tagged without a reason learns to overlook your name.",
    sources=("tagging",),
    ignore="If each of them is part of what you tell, as in thanks to a team.",
    instead="Keep those whom it concerns.",
    bad=(
        ex("The lamp count in Riga was better. #buses #lamps #riga {==#city #light==}", "comment"),
        ex("The Riga lamp count may help you @Ola @Pim @Rut {==@Jan @Lee==}", "comment"),
        ex("Congratulations on the Riga prize! #riga #prize #proud {==#lamps==}", "congratulate"),
    ),
    good=(
        ex("The lamp count in Riga was better in March. #buses", "comment"),
        ex("The Riga lamp count may help you, @Ola: page 4.", "comment"),
        ex("Congratulations on the Riga lamp prize! The night bus is full again because of you.", "congratulate"),
    ),
    near_misses=(ex("Lamps 1, 2, 3 and 4 in Riga stand at the #7 stop.", "comment"),),
)
