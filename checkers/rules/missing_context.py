"""An invitation to an acquaintance that doesn't say how you know each other."""

from ..fix import opening, why_them
from ..moves.anyone import bare, only
from ..rule import missing
from ..text.particulars import particulars
from ..text.phrase import Phrases

_FRESH = frozenset("today yesterday tonight now earlier morning afternoon evening".split())  # they still remember


_SOMEWHERE = Phrases(
    (
        "(think|believe|maybe|perhaps|sure|guess|may have|might have|must have|pretty sure) ~2 (met|spoke|spoken|talked|crossed paths|run into each other|ran into each other|seen each other|bumped into each other) ~2"
        " (some|somewhere|an event|one of|a conference|a meetup|once|at some point|before|a while)",
    )
)


def _could_be_anyone(draft) -> bool:
    if (vague := _SOMEWHERE.first(draft, *draft.body)) and particulars(draft, vague[1], draft.body[1]) < 2:
        return True
    if only(draft, "praise-generic"):
        return True
    return (
        not any(word.low in _FRESH for word in draft.body_words)
        and only(draft, "praise-generic", "occasion-met", "occasion-contact", "thanks", "stock-reason")
        and all(bare(draft, clause.start, clause.end) for clause in draft.clauses)
    )


RULE = missing(
    when=_could_be_anyone,
    fix=why_them(opening),
    code="LE118",
    level="caution",
    situations=("invite-acquaintance",),
    message="You don't say who you are or where you met.",
    why="They meet many people, and your name alone may mean nothing to them. If they have to guess, most won't answer.",
    sources=("time-2015",),
    ignore="If they know you well enough to need no reminder.",
    instead="Say where and when you met, or who you have in common.",
    yields_to=("generic-invitation",),
    bad=(
        "Hi Gil, {==it was so good to meet you.==} I'd like to stay in touch.",
        "Hello Gil, {==hope you remember me!==} Looking forward to catching up.",
        "Hi Gil, {==it was cool to chat.==} Let's talk more some time!",
    ),
    good=(
        (
            "Hi Gil, it was so good to meet you at the payroll day in Crewe. I'm trying your checklist on "
            "Monday. I'd like to stay in touch."
        ),
        (
            "Hello Gil, hope you remember me! We shared an office at Northway while you were building the "
            "returns desk. I'd like to stay in touch."
        ),
        "Hi Gil, I was the one with the laptop that wouldn't start at the HR day. Thank you for your charger! Let's talk "
        "more some time.",
    ),
    near_misses=(
        "Hi Gil, we both stood in the queue for the ferry and talked about schools.",
        "Hi Gil, I really enjoyed your session this morning. Would be great to stay connected.",
        "Hi Gil, sorry to hear you've been ill. Do accept when you have the energy.",
    ),
)
