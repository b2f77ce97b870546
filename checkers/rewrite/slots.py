"""Says which slots of a frame a statement fills, and whether it names the writer's job or the topic."""

from __future__ import annotations

import re

from ..moves import moves_of
from .facts_found import ABOUT_SELF
from .frames import Slot
from .reading import ASKING, YOU, particular, says_i
from .statements import Statement
from .wordings import WARM

POLITE = frozenset(("filler", "stock-reason", "praise-generic"))
STOCK = POLITE | {"closing"}
SURE = frozenset(("thanks", "wish", "congrats", "apology", "refusal"))
"""Moves that are good anywhere."""
_MINE = re.compile(r"\b(?:i|i'm|me|my|us|we|our)\b")


def fills(draft, slot: Slot, statement: Statement) -> bool:
    """Whether a statement says what a slot is for."""
    said = draft.low[statement.start : statement.end]
    if slot.words:
        return re.search(slot.words, said) is not None
    if slot.name == "earlier" and any(statement.start <= at < statement.end for at in topics(draft)):
        return True
    if slot.name == "earlier" and "earlier" in statement.kinds and says_i(statement):
        return not statement.kinds & {"chaser", "reproach"}
    if slot.name == "came of it" and any(map(particular, statement.moves)) and _MINE.search(said):
        return "thanks" not in statement.kinds
    if slot.name in ("news", "came of it") and "update" in statement.kinds and statement.subject in ("i", "we"):
        return True
    if not slot.by:
        plain = draft.situation in WARM and not statement.asks and not statement.kinds & STOCK
        return (plain or any(map(particular, statement.moves))) and not statement.kinds & {"thanks", "apology", "wish"}
    request = statement.kinds & ASKING and not slot.by & ASKING or slot.name == "about" and "thanks" in statement.kinds
    by = slot.by - {"about-reader", "occasion-contact"} if request else slot.by  # "a job at your company"
    if draft.situation.startswith("invite-") and not YOU.search(said):
        by = by - {"occasion-contact"}  # "I'm looking for a job" isn't about them
    if slot.name == "no":
        return any(moves & by and "wish" not in moves for moves in statement.moves)
    if slot.name == "request" and statement.kinds & by and any(map(particular, statement.moves)):
        return True
    if slot.name == "self" and statement.kinds & by and names_trade(draft, statement):
        return True
    stock = POLITE if slot.name == "self" else frozenset()  # "I'm building a tribe of creative women"
    return any(
        moves & by and not moves & stock and (not slot.particular or particular(moves)) for moves in statement.moves
    )


def names_trade(draft, statement: Statement) -> bool:
    """Whether it names the writer's job, studies or employer."""
    return any(statement.start <= move.cue_start < statement.end for move in moves_of(draft, *ABOUT_SELF))


def topics(draft) -> list[int]:
    """The places in the draft that name its topic."""
    return [move.cue_start for move in moves_of(draft, "topic")]
