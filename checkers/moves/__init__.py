"""All moves, one file each; the file's name is the move's. `moves_of(draft, "request-call", "pitch")` finds them in a
draft."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..move import Move, MoveKind
from ..text.spans import Spans

OCCASIONS = (
    "occasion-met",
    "occasion-read",
    "occasion-introducer",
    "occasion-shared",
    "occasion-news",
    "occasion-contact",
)
"""The moves that say what the occasion for writing is."""


@cache
def kind(name: str) -> MoveKind:
    """The move with this name. Raises ModuleNotFoundError if there's none."""
    module = import_module(f"{__name__}.{name.replace('-', '_')}")
    return module.MOVE._replace(name=name)


def names() -> list[str]:
    """The names of all moves, in order."""
    from pkgutil import iter_modules  # here, because checking a draft doesn't need it

    return sorted(module.name.replace("_", "-") for module in iter_modules(__path__))


def moves_of(draft, *wanted: str, denied: bool = False) -> tuple[Move, ...]:
    """The moves of these kinds in a draft, in order. denied: whether to include those that the text denies.

    Finds each kind only once in a draft.
    """
    memo = draft.memo
    known = memo.get((wanted, denied))
    if known is not None:  # rules call this for every match
        return known
    found: tuple[Move, ...] = ()
    for name in wanted:
        kept = memo.get(name)
        if kept is None:
            move_kind = kind(name)
            if move_kind.possible is None or move_kind.possible(draft):
                kept = tuple([Move(name, *move[1:]) for move in move_kind.find(draft)])  # _replace takes twice as long
            else:
                kept = ()
            memo[name] = kept
        if kept:
            found += kept
    if len(wanted) > 1:
        found = tuple(sorted(found, key=lambda move: (move.cue_start, move.cue_end)))
    kept = found if denied else tuple([move for move in found if not move.denied])
    memo[wanted, denied] = kept
    return kept


def spans_of(draft, *wanted: str, denied: bool = False) -> Spans:
    """The spans of these moves' clauses in a draft."""
    key = (spans_of, wanted, denied)
    if key not in draft.memo:
        draft.memo[key] = Spans((move.start, move.end) for move in moves_of(draft, *wanted, denied=denied))
    return draft.memo[key]


def all_moves(draft) -> tuple[Move, ...]:
    """Every move in a draft, in order, including denied ones."""
    return moves_of(draft, *names(), denied=True)
