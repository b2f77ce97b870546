"""A request without an easy no."""

from ..finding import Match
from ..rule import custom
from ..text.signals import way_out


def _find(draft):
    if draft.body_words and not way_out(draft):
        yield Match(*_request(draft))


def _request(draft):
    """The sentence that asks: the first question, or the last sentence of the body."""
    s, e = draft.body
    at = draft.masked.find("?", s, e)
    return draft.sentence_at(at if at >= 0 else draft.body_words[-1].start)


RULE = custom(
    _find,
    code="LE402",
    absence=True,
    level="hint",
    situations=("ask",),
    message="The request leaves no easy way to say no.",
    why="People help more gladly when they could have refused. It also keeps the door open if they cannot.",
    sources=("politeness",),
    ignore="If you have agreed on it before.",
    instead="Add a few words: “If it does not suit, no trouble at all.”",
    bad=(
        "Hi Eli, I sit the Hague notary exam in June. {==Could I ask you two questions about it?==} Thank you.",
        "Hi Eli, you wrote to the Hague registry for Ana last year. {==Will you introduce me to Mr Smit?==} Thank you.",
        "Hi Eli, thank you for the Hague course. {==Please write me a short recommendation on it.==}",
    ),
    good=(
        "Hi Eli, I sit the Hague notary exam in June. Could I ask you two questions about it? If not, no "
        "trouble. Thank you.",
        "Hi Eli, would you be willing to introduce me to Mr Smit of the Hague registry? Thank you for reading this.",
        "Hi Eli, would you write two lines on our Hague course? Only if you like, and thank you.",
    ),
    near_misses=("Hi Eli, two questions on the Hague exam, whenever it suits you. Thank you.",),
)
