"""Many people or topics tagged."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY

MENTIONS, HASHTAGS = 3, 3


def _find(draft):
    for spans, most, what in ((draft.mentions, MENTIONS, "people"), (draft.hashtags, HASHTAGS, "topics")):
        if len(spans) > most:
            yield Match(spans[most][0], spans[-1][1], f"You've tagged {len(spans)} {what}.")


RULE = custom(
    _find,
    code="LE504",
    level="caution",
    situations=ANY,
    any_language=True,
    message="You've tagged a lot of people or topics.",
    why="Each tag notifies someone. People who get tagged for no reason learn to ignore you.",
    sources=("tagging",),
    ignore="Each of them is part of the story, as when you thank a team.",
    instead="Keep the tags of the people it's about.",
    bad=(
        ex("The survey was better this year. #hr #hiring #leeds {==#work #jobs==}", "comment"),
        ex("This survey may help you @Ola @Pim @Rut {==@Jan @Lee==}", "comment"),
        ex("Congratulations on the prize, Ola! #prize #proud #team {==#leeds==}", "congratulate"),
    ),
    good=(
        ex("The survey was better in March, before the new shift plan. #hr", "comment"),
        ex("Page 4 of the survey may help you, @Ola: it has the overtime figures.", "comment"),
        ex("Congratulations on the prize, Ola! The night shift is fully staffed again because of you.", "congratulate"),
    ),
    near_misses=(ex("Questions 1, 2, 3 and 4 are on page #7 of the survey.", "comment"),),
)
