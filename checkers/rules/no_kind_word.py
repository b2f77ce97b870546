"""A farewell without a good wish."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import thanks

_KIND = Phrases(
    (
        "(best|wish|wishes|luck|success|well|care|enjoyed|pleasure|glad|good to|hope|warmly|regards|cheers|"
        "farewell|happy|kind|kindly)",
    )
)


def _find(draft):
    if draft.body_words and not thanks(draft) and _KIND.first(draft) is None:
        yield Match(*draft.sentence_at(draft.body_words[-1].start))


RULE = custom(
    _find,
    code="LE753",
    absence=True,
    level="caution",
    situations=("disconnect",),
    message="There is no thanks and no good wish in it.",
    why="A farewell is remembered by its last line. Without a kind one, saying nothing would have been kinder.",
    sources=("removal_told", "linkedin-2011"),
    ignore="If the person did harm. Then write nothing: remove, block or report.",
    instead="Thank them for one thing, or wish them well. Or remove them without a message: they are not told.",
    bad=(
        "Hi Bob, {==I am removing our connection today.==}",
        "{==I have decided to part ways on LinkedIn.==}",
        "Hi Bob, I am cleaning up. {==You will no longer be in my network.==}",
    ),
    good=(
        "Hi Bob, I am removing our connection today, as I leave the Ulm trade. Thank you for the good years.",
        "I have decided to part ways on LinkedIn and keep to e-mail. I wish you well in Ulm.",
        "Hi Bob, I am making my network smaller. It was good to work with you in Ulm.",
    ),
    near_misses=("Hi Bob, I am leaving LinkedIn. Take care!",),
)
