"""Greetings that fit nobody in particular."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import PRIVATE


def _find(draft):
    g = draft.greeting
    if g and g.impersonal:
        text = draft.text[g.start : g.end]
        new = "Dear ___," if g.opener in ("dear", "to whom it may concern", "to whom this may concern") else "Hi ___,"
        yield Match(
            g.start,
            g.end,
            f"“{text.rstrip(' ,.!:;')}” addresses nobody in particular.",
            (Suggestion("fill", "Greet them by name", new, g.start, g.end),),
        )


RULE = custom(
    _find,
    code="LE107",
    level="caution",
    situations=PRIVATE,
    message="The greeting addresses nobody in particular.",
    why="On LinkedIn the name stands above the message. A greeting without it reads as one of many, and "
    "“Sir/Madam” also guesses who the reader is.",
    sources=("politeness", "direct-english"),
    ignore="If you truly write to several people at once, in a group thread.",
    bad=(
        "{==Dear Sir/Madam,==} your lecture on salt roads in Halle is why I study them. May I connect?",
        "{==To whom it may concern,==} your lecture on salt roads in Halle is why I study them. May I connect?",
        ex(
            "{==Dear Hiring Manager,==} I applied for the lock keeper role in Bamberg and would like to connect.",
            "invite-recruiter",
        ),
        "{==Hi there,==} your lecture on salt roads in Halle is why I study them. May I connect?",
    ),
    good=(
        "Dear Ms Vogt, your lecture on salt roads in Halle is why I study them. May I connect?",
        "Hi Uta, your lecture on salt roads in Halle is why I study them. May I connect?",
        ex(
            "Hello Karim, I applied for the lock keeper role in Bamberg, and you are named as the contact. "
            "May I connect?",
            "invite-recruiter",
        ),
    ),
    near_misses=(
        "Hi Theresa, your lecture on salt roads in Halle is why I study them.",
        "Dear Madan, your lecture on salt roads in Halle is why I study them.",
    ),
)
