"""A request for money."""

from ..fix import cut, instead
from ..rule import ex, said
from ..situation import INVITATIONS

_ADVICE = instead("Could I ask your advice on [what you need the money for]?", "Ask for advice")


def _without_it(draft, start, end):
    """A cut if the rest is still a message; a question if the money was the reason for writing."""
    return (cut(draft, start, end) if draft.situation in _SOCIAL else None) or _ADVICE(draft, start, end)


_SOCIAL = ("check-in", "congratulate", "follow-up")

RULE = said(
    "request-money",
    fix=_without_it,
    code="LE144",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up", "ask", "check-in", "congratulate"),
    message="You're asking them for money.",
    why="On LinkedIn, a request for money looks like fraud. A friend who's asked this way finds it hard to say no.",
    sources=("linkedin-message-safety",),
    ignore="If they've offered to give, or you both raise money for the same cause.",
    instead="Ask for advice or an introduction here, and talk about money in person.",
    bad=(
        ex("Hi Dana, it's been years! How's the bakery? {==Could you lend me some money until Friday?==}", "check-in"),
        ex(
            "Hi Dana, thanks for connecting. I run a food bank in Hull. {==Any amount would help us through "
            "the winter.==}",
            "first-message",
        ),
        ex("Hi Dana, congratulations on the new job! {==Would you donate to my charity run?==}", "congratulate"),
    ),
    good=(
        ex("Hi Dana, it's been years! How's the bakery? Did you find a second baker?", "check-in"),
        ex(
            "Hi Dana, thanks for connecting. I run a food bank in Hull, and yours has been open for ten "
            "years. Which grant should we apply for first?",
            "first-message",
        ),
        ex("Hi Dana, congratulations on the new job! They're lucky to have you.", "congratulate"),
    ),
    near_misses=(
        ex("Hi Dana, your team raised $6M for the hospice, well done!", "congratulate"),
        ex("Hi Dana, is the registration desk open on Friday?", "first-message"),
    ),
)
