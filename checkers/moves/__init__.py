"""All moves: one file each, found by its name. `moves_of(draft, "request-call", "pitch")` asks a draft for some."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ..move import Move, MoveKind


@cache
def kind(name: str) -> MoveKind:
    """The move of that name. Raises ModuleNotFoundError if there is none."""
    module = import_module(f"{__name__}.{name.replace('-', '_')}")
    return replace(module.MOVE, name=name)


def names() -> list[str]:
    """The names of all moves, in order."""
    return sorted(module.name.replace("_", "-") for module in iter_modules(__path__))


def moves_of(draft, *wanted: str, denied: bool = False) -> list[Move]:
    """The moves of these kinds in a draft, in order; those that the text denies only if asked for.

    Each kind is worked out at most once for a draft.
    """
    memo = draft.memo
    found: tuple[Move, ...] = ()
    for name in wanted:
        kept = memo.get(name)
        if kept is None:  # without a trigger in the draft, the move's phrases are quick to say so
            kept = memo[name] = tuple([move._replace(kind=name) for move in kind(name).find(draft)])
        if kept:
            found += kept
    if not found:
        return []
    if len(wanted) > 1:
        found = sorted(found, key=lambda move: (move.cue_start, move.cue_end))
    return list(found) if denied else [move for move in found if not move.denied]


def all_moves(draft) -> list[Move]:
    """Every move in a draft, denied ones too, in order."""
    return moves_of(draft, *names(), denied=True)
