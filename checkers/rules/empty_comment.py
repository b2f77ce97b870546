"""A comment that would fit any post."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import specifics
from .self_promotion import sells as _sells

_PRAISE = Phrases(
    (
        "^(great|good|nice|awesome|amazing|excellent|fantastic|brilliant|wonderful|lovely|superb|insightful|"
        "interesting|valuable|powerful|helpful) ~1 (post|article|read|share|insight|insights|points|point|"
        "stuff|content|one|piece|work|video|thread|job)",
        "^(so|very|absolutely) (true|right|insightful|interesting)",
        "^(love|loved|like) (this|it)",
        "^(well|nicely) (said|put)",
        "^(thanks|thank you) for (the )?(sharing|share|post)",
        "^(totally|fully|completely|i)? agree*",
    )
)


def _find(draft):
    words = draft.words
    if words and specifics(draft) < 2 and len(words) <= 30 and "?" not in draft.plain:
        yield Match(*_trimmed(draft))
    elif words and (praise := _PRAISE.first(draft)) and (_sells(draft) or len(draft.mentions) > 2):
        yield Match(*praise, "The praise would fit any post, and what follows is not about the post.")
    elif not words and draft.emoji:
        yield Match(draft.emoji[0][0], draft.emoji[-1][1])


def _trimmed(draft):
    text = draft.text
    return len(text) - len(text.lstrip()), len(text.rstrip())


RULE = custom(
    _find,
    code="LE501",
    level="caution",
    situations=("comment",),
    message="This comment would fit any post.",
    why="It costs the author a notification and gives nobody anything. One detail of the post, or one of "
    "your own, makes it worth reading. If you only want to applaud, a reaction does it.",
    sources=("time-2015", "tagging"),
    ignore="Under news that only wants a word of joy or sympathy.",
    instead="Say which point you mean and what you would add, or leave a reaction.",
    bad=(
        "{==Great post!==}",
        "{==So true. Thanks for sharing this.==}",
        "{==Love it! Very insightful, could not agree more 👏==}",
    ),
    good=(
        "The part on the night bus is what we saw in Riga too: riders came back when the lamp posts did.",
        "Which of the three wards started first? We in Riga began with the oldest and lost a year.",
        "Thank you for the table of fares. That line 7 costs less than the tram was news to me.",
    ),
    near_misses=("How did you measure it?", "Congratulations to the whole Riga tram crew!"),
)
