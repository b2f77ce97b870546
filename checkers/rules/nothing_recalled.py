"""A note after you've met that says where, and nothing else about it."""

from ..fix import after
from ..moves import moves_of
from ..moves.anyone import only
from ..rule import said

MOST = 12  # words: a longer clause says more than where you met


def _nothing_else(draft) -> bool:
    return len({move.start for move in moves_of(draft, "occasion-met")}) == 1 and only(draft, "occasion-met")


RULE = said(
    "occasion-met",
    when=_nothing_else,
    accept=lambda draft, move: len(draft.words_in(move.start, move.end)) <= MOST and move.subject != "we",
    fix=after("I'm still thinking about [something you talked about].", "Add something you talked about"),
    code="LE131",
    absence=True,
    level="hint",
    situations=("invite-acquaintance",),
    message="You say where you met, but nothing about what you talked about.",
    why="They may have met dozens of people that day. One thing you talked about helps them remember you.",
    sources=("time-2015",),
    ignore="If you talked for long, or met a moment ago.",
    instead="Add one thing from the conversation: a question, a joke, something you're going to try.",
    bad=(
        "Hi Maria, {==it was great meeting you at ERE.==} Let's stay in touch!",
        "Hi Joe, {==it was lovely meeting you at the open day.==} I'd love to connect.",
        "Hi Ana, {==great meeting you at the HR fair.==} Hope you're well!",
    ),
    good=(
        (
            "Hi Maria, it was great meeting you at ERE. I've tried your opening question twice already. "
            "Let's stay in touch!"
        ),
        (
            "Hi Joe, it was lovely meeting you at the open day. Your story about the lost keys made my week. "
            "I'd love to connect."
        ),
        (
            "Hi Ana, great meeting you at the HR fair. I'm the one who asked about night shifts. I'd like to "
            "stay in touch."
        ),
    ),
    near_misses=("Hi Ana, we met at the HR fair and talked about night shifts. Let's stay in touch!",),
)
