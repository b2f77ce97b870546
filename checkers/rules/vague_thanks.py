"""Thanks that don't say what for."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC

_EVERYTHING = Phrases(
    (
        "(thanks|thank you|thankyou|thx|cheers|ta|grateful|gratitude|appreciate|appreciated) ~4 (everything|all|so much|a lot|again|much|very much|"
        "your help|the help|your support|your time|help|support|your kindness|your insights|insights|it|that|a million|kindness)",
        "^(thanks|thank you|thankyou|thx|cheers)",
    )
)

_WHAT = Phrases(
    (
        "(reference|recommendation|recommending|referral|referring|introduction|introducing|intro|advice|feedback|training|interview|cv|resume|"
        "application|letter|call|lift|job|role|course|class|talk|lesson|project|visit|review|tip|tips|question|questions|example|examples|"
        "slides|book|article|post|contact|contacts|name|names|number|numbers|hour|day|weekend)",
        "(during|after|when|because|without|with (the|my|our)|about (the|my|our))",
    )
)  # what they did, or when


def _find(draft):
    if (
        0 < len(draft.body_words) <= 30
        and moves_of(draft, "thanks")
        and _EVERYTHING.first(draft)
        and _WHAT.first(draft, *draft.body) is None
        and all(word.low in GENERIC for word in draft.body_words)
    ):
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE583",
    level="hint",
    situations=("thank",),
    absence=True,
    message="You don't say what you're thanking them for.",
    why="What they did and what came of it is what makes people glad they helped. “Thanks for everything” could go to anyone.",
    sources=("gratitude",),
    ignore="If they did it a minute ago.",
    instead="Say what they did, and what it changed for you.",
    yields_to=("gushing-thanks", "grudging-thanks", "thanks-with-favour", "thanks-that-sell"),
    bad=(
        "Hi Lola, {==thanks for everything!==}",
        "Hi Lola, {==thank you so much for your help.==} I really appreciate it.",
        "{==Thank you for your support.==} All the best!",
    ),
    good=(
        "Hi Lola, thank you for reading my grant application twice. We got the money for the minibus!",
        "Hi Lola, thank you so much for your help with my presentation. The board said yes.",
        "Thank you for the hour on Monday. I've asked my boss for the training, as you said.",
    ),
    near_misses=(
        "Hi Lola, thank you for your help with the bus timetable.",
        "Hi Lola, thanks for everything you did for Dad on the ward.",
        "Hi Lola, thank you. Without you we'd still be in the queue at the consulate.",
    ),
)
