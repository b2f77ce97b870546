"""Many people or topics tagged."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MENTIONS, HASHTAGS = 3, 3


def _find(draft):
    for spans, most, what in ((draft.mentions, MENTIONS, "people"), (draft.hashtags, HASHTAGS, "topics")):
        if len(spans) > most:
            (start, _), (_, end) = spans[most], spans[-1]
            alone = all(c.isspace() or c in "#@,." or c.isalnum() or c in "_-" for c in draft.text[start:end])
            tags = len(draft.words_in(start, end)) == len(spans) - most  # no other words between them
            fix = (Suggestion("apply", f"Keep the first {most}", "", start, end),) if alone and tags else ()
            yield Match(start, end, f"You've tagged {len(spans)} {what}.", fix)


RULE = custom(
    _find,
    possible=lambda draft: "#" in draft.text or "@" in draft.text,
    code="LE504",
    level="caution",
    situations=ANY,
    any_language=True,
    message="You've tagged a lot of people or topics.",
    why="People you tag get a notification, and learn to ignore you if it wasn't for them. Rows of hashtags look like an advert.",
    sources=("tagging",),
    ignore="Each of them is part of the story, as when you thank a team.",
    instead="Keep the tags of the people it's about, and the one or two topics that fit best.",
    bad=(
        ex("The survey is better this year. #hr #hiring #leeds {==#work #jobs==}", "comment"),
        ex("This survey may help you @Olga @Pim @Ruth {==@Jan @Lee==}", "comment"),
        ex("Congratulations on the prize, Olga! #prize #proud #team {==#leeds==}", "congratulate"),
    ),
    good=(
        ex("The survey is better this year, now that it takes five minutes. #hr", "comment"),
        ex("This survey may help you, @Olga: page 4 has the overtime figures.", "comment"),
        ex(
            "Congratulations on the prize, Olga! The night shift is fully staffed again because of you.", "congratulate"
        ),
    ),
    near_misses=(ex("Questions 1, 2, 3 and 4 are on page #7 of the survey.", "comment"),),
)
