"""A first message that leaves nothing to answer."""

from ..finding import Match
from ..rule import custom


def _find(draft):
    if draft.body_words and "?" not in draft.plain and "？" not in draft.plain:
        words = draft.body_words[-1]
        yield Match(*draft.sentence_at(words.start))


RULE = custom(
    _find,
    code="LE304",
    absence=True,
    level="hint",
    situations=("first-message",),
    message="There is no question in it, so there is nothing to answer.",
    why="One open question is what turns a greeting into a conversation.",
    sources=("questions_best",),
    ignore="If a thank you is all you want to say.",
    instead="Ask one thing that you would like to know, and that takes more than yes or no.",
    bad=(
        "Hi Oli, thanks for connecting. {==Your piece on Hull fog bells made my week.==}",
        "Hi Oli, {==thanks for connecting, and for the piece on Hull fog bells.==}",
        "Hi Oli, thanks for connecting. I cast bells in Hull. {==The fog piece hangs in the foundry.==}",
    ),
    good=(
        "Hi Oli, thanks for connecting. Your piece on Hull fog bells made my week. Where did you find the log books?",
        "Hi Oli, thanks for connecting. I cast bells in Hull. Which one would you save first?",
        "Hi Oli, thanks for connecting. How did you come to write about fog bells in Hull?",
    ),
    near_misses=("Hi Oli, which Hull bell is the oldest?",),
)
