"""What a draft says about its writer and its matter that a frame can use: who they are, the role, the place, the topic."""

from __future__ import annotations

from typing import NamedTuple

from ..moves import moves_of
from ..swap import article


class Fact(NamedTuple):
    """A span of the draft (code points, end exclusive) and the words to put before it, such as "a "."""

    before: str
    start: int
    end: int


FROM = {  # the fact -> the move whose words it is, and what's put before them
    "self": ("trade", None),
    "years": ("how-long", ""),
    "firm": ("firm", ""),
    "clients": ("clients", ""),
    "role": ("role-name", "the "),
    "place": ("employer", ""),
    "topic": ("topic", ""),
}
ABOUT_SELF = frozenset(("trade", "firm"))
"""Of these moves, those that say who the writer is."""
NAMING = frozenset(kind for kind, _ in FROM.values()) - ABOUT_SELF
"""The others: they only name something."""
_ONCE = frozenset(("self", "years", "firm", "clients", "role"))  # said again, these would sound odd


def facts(draft, kept) -> dict[str, Fact]:
    """The facts by name, as in FROM; role_said if what's kept of the draft names the role.

    kept(start): whether the statement at a place is kept, so that a fact in it needn't be said again.
    """
    found: dict[str, Fact] = {}
    for name, (kind, before) in FROM.items():
        move = next(iter(moves_of(draft, kind)), None)
        if move is None:
            continue
        start, end = move.cue_start, move.cue_end
        if draft.text[start:end] != draft.plain[start:end]:
            continue  # written in bold or script letters
        if name not in _ONCE or not kept(start):
            found[name] = Fact(f"{article(draft.low[start:end])} " if before is None else before, start, end)
        elif name == "role":
            found["role_said"] = Fact("", start, start)
    return found
