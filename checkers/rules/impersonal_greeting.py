"""Greetings that could be for anyone."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import INVITATIONS, PRIVATE
from ..text.greeting import addressed

_DEAR_ALONE = re.compile(r"\bdear(?=\s*[,.!:;–—\n])")
_SEVERAL = re.compile(r"\b(?:both|two|three|four)\b", re.IGNORECASE)  # not everyone, just these people
_THERE = re.compile(r"\bthere\b", re.IGNORECASE)
_AMONG_FRIENDS = ("invite-coworker", "check-in", "congratulate", "thank")
_FORMAL = ("dear", "to whom", "to the", "respected", "honorable", "honourable", "esteemed")


def _find(draft):
    g = draft.greeting
    if not g:
        return
    # "Hello dear," has no name in it, but "Dear Ana" does.
    alone = not g.name and g.opener.endswith("dear") and _DEAR_ALONE.search(draft.low, g.start, g.end + 1)
    if not g.impersonal and not alone or addressed(draft.masked[:200]):
        return
    text = draft.text[g.start : g.end]
    if g.group and (
        draft.situation not in INVITATIONS
        or "team" in text.lower()
        and draft.situation == "invite-recruiter"
        or _SEVERAL.search(text)
    ):
        return  # a conversation can have several readers, a note has only one
    if draft.situation in _AMONG_FRIENDS and not g.opener.startswith(_FORMAL) and _THERE.search(text):
        return  # colleagues say "Hi there," to each other
    said = text.rstrip(" ,.!:;–—")
    hello = "Dear" if g.opener.startswith(_FORMAL) and not alone else "Hello" if g.opener.startswith("hello") else "Hi"
    new = f"{hello} [their name],"
    yield Match(
        g.start,
        g.end,
        f"There's no name after “{said}”. On its own, “dear” is for people you're close to."
        if alone
        else f"“{said}” could be anyone.",
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
        (
            "{==Dear Sir/Madam,==} your lecture on sleep and shift work is what my thesis started from. I'd "
            "like to connect."
        ),
        ex(
            "{==Dear Hiring Manager,==} I've applied for the payroll role in Bamberg and would like to connect.",
            "invite-recruiter",
        ),
        (
            "{==To whom it may concern,==} your lecture on sleep and shift work is what my thesis started "
            "from. I'd like to connect."
        ),
        "{==Hello dear,==} your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
        "{==Hi there,==} your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
    ),
    good=(
        "Dear Ms Vogt, your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
        ex(
            "Hello Karim, I've applied for the payroll role in Bamberg, and your name's on the advert. I'd "
            "like to connect.",
            "invite-recruiter",
        ),
        "Hi Uta, your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
    ),
    near_misses=(
        "Hi Theresa, your lecture on sleep is what my thesis started from.",
        "Hello dear Mark, your lecture on sleep is what my thesis started from.",
        "Dear Madan, your lecture on sleep is what my thesis started from.",
        "Hi, my name is Mei, and your lecture on sleep is what my thesis started from.",
        "Hi Sir Jun, I was in your group last term.",
        ex("Hi hiring team, or rather, hi Orla! I've applied for the QC role.", "invite-recruiter"),
        "Hi both, I liked the talk the two of you gave on sleep.",
        ex("Hi there, I'm on the fourth floor with the returns desk. Happy to be connected!", "invite-coworker"),
        ex("Hi all, the room has moved to the second floor.", "follow-up"),
    ),
)
