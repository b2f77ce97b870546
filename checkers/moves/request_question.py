"""A plain question that only asks for an answer."""

from ..move import Move, custom
from ..text.spans import Spans
from . import moves_of

OTHERS = (
    "request-referral",
    "request-recommendation",
    "request-introduction",
    "request-advice",
    "request-job",
    "request-favour",
    "request-reply",
    "chaser",
)


def _find(draft):
    others = Spans((move.start, move.end) for move in moves_of(draft, *OTHERS, denied=True))
    for clause in draft.clauses:
        if clause.asks and not others.overlap(clause.start, clause.end):
            yield Move("", clause.start, clause.end, clause.start, clause.end, clause.subject, True)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, {==which course did you take==}?",
        "Hi Leo, I saw the new lab. {==How is the team settling in==}?",
        "Hi Mira, {==is the search still going==}?",
    ),
    near_misses=("Hi Ana, could you review my CV?", "Hi Leo, I work in payroll.", "Hi Mira, let me know if it suits."),
)
