"""A favour asked in the first contact."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.signals import favours


def _find(draft):
    for s, e in favours(draft)[:2]:
        yield Match(s, e)


RULE = custom(
    _find,
    code="LE112",
    level="caution",
    situations=INVITATIONS + ("first-message",),
    message="This asks for a favour before there is a relationship.",
    why="A favour from a stranger is easy to refuse and hard to grant. Once you have spoken, the same "
    "request is a small one.",
    sources=("linkedin-2011", "rochester"),
    ignore="If they offered to help, publicly or to you.",
    instead="Connect first. Ask about their work, and keep the request for when they know you.",
    bad=(
        "Hi Jon, your shipyard in Turku builds what I draw. Could you {==refer me==}?",
        ex(
            "Hi Jon, I weld in Gdansk and saw the foreman role in Turku. Please {==find my CV attached==}.",
            "invite-recruiter",
        ),
        ex("Hi Jon, thanks for connecting. I weld in Gdansk. Could you {==look at my==} resume?", "first-message"),
        ex("Hi Jon, thanks for connecting. {==Let me know of any openings at==} the Turku yard.", "first-message"),
    ),
    good=(
        "Hi Jon, your shipyard in Turku builds what I draw in Gdansk. I would like to follow your hull work.",
        ex(
            "Hi Jon, I weld in Gdansk, fifteen years of hulls, and applied for the foreman role in Turku. "
            "May I connect?",
            "invite-recruiter",
        ),
        ex(
            "Hi Jon, thanks for connecting. I weld in Gdansk. How do you train welders for ice class hulls?",
            "first-message",
        ),
    ),
    near_misses=(
        "Hi Jon, Ida Berg referred me to your paper on hulls. I weld in Gdansk.",
        ex("Hi Jon, thanks for connecting. Your CV workshop in Turku got my brother his first job.", "first-message"),
    ),
)
