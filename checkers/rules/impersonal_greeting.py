"""Greetings that fit nobody in particular."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import INVITATIONS, PRIVATE
from ..text.greeting import addressed


def _find(draft):
    g = draft.greeting
    if not g or not g.impersonal or addressed(draft.masked[:200]):
        return
    text = draft.text[g.start : g.end]
    if g.group and (
        draft.situation not in INVITATIONS or "team" in text.lower() and draft.situation == "invite-recruiter"
    ):
        return  # a thread can have several readers, a note has one
    new = "Dear ___," if g.opener.startswith(("dear", "to whom", "respected")) else "Hi ___,"
    yield Match(
        g.start,
        g.end,
        f"“{text.rstrip(' ,.!:;')}” could be anyone.",
        (Suggestion("fill", "Greet them by name", new, g.start, g.end),),
    )


RULE = custom(
    _find,
    code="LE107",
    level="caution",
    situations=PRIVATE,
    message="Your greeting could be for anyone.",
    why="LinkedIn shows you their name. Without it, your message looks like one of many, and “Sir/Madam” guesses who they are.",
    sources=("politeness", "direct-english"),
    ignore="If you're writing to several people at once, in a group thread.",
    bad=(
        "{==Dear Sir/Madam,==} your lecture on sleep and shift work is why I study it. May I connect?",
        "{==To whom it may concern,==} your lecture on sleep and shift work is why I study it. May I connect?",
        ex(
            "{==Dear Hiring Manager,==} I applied for the payroll role in Bamberg and would like to connect.",
            "invite-recruiter",
        ),
        "{==Hi there,==} your lecture on sleep and shift work is why I study it. May I connect?",
    ),
    good=(
        "Dear Ms Vogt, your lecture on sleep and shift work is why I study it. May I connect?",
        "Hi Uta, your lecture on sleep and shift work is why I study it. May I connect?",
        ex(
            "Hello Karim, I applied for the payroll role in Bamberg, and you're named as the contact. May I connect?",
            "invite-recruiter",
        ),
    ),
    near_misses=(
        "Hi Theresa, your lecture on sleep is why I study it.",
        "Dear Madan, your lecture on sleep is why I study it.",
        "Hi, my name is Mei, and your lecture on sleep is why I study it.",
        "Hi Sir Jun, I was in your group last term.",
        ex("Hi hiring team, or rather, hi Orla! I've applied for the QC role.", "invite-recruiter"),
        ex("Hi all, the room has moved to the second floor.", "follow-up"),
    ),
)
