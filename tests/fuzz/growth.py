"""A few words or marks, repeated: four times the text may take four times as long to check, and not sixteen."""

from __future__ import annotations

import time

from checkers.engine import check
from tests.fuzz.drafts import PLACES, text_of

SIZES = (4_000, 16_000, 64_000)
"""Code points of a text. The last is checked only if the others give reason to."""
TRIES = 2
"""How often a text is checked if it seems to grow too fast."""
UNIT = 40
"""Code points that are repeated."""
SURE = 0.06
"""CPU seconds below which a measurement says nothing."""
GROWTH = 8
"""How many times as long four times the text may take: a machine that's busy needs room."""


def run(data: bytes) -> None:
    """Check one unit, in the situation that the first byte chooses, at two sizes or three."""
    unit = text_of(data[1:])[:UNIT]
    if not unit:
        return
    situation = PLACES[data[0] % len(PLACES)]
    for _ in range(TRIES):
        seconds: list[float] = []
        for size in SIZES:
            seconds.append(_seconds((unit * (size // len(unit) + 1))[:size], situation))
            if len(seconds) > 1 and not _too_fast(*seconds[-2:]):
                break
        if not _too_fast(*seconds[-2:]):
            break
    growth_holds(seconds)


def growth_holds(seconds: list[float]) -> None:
    """Raises if each of the sizes took too much longer than the one before."""
    assert len(seconds) < len(SIZES) or not _too_fast(*seconds[-2:]), seconds


def _too_fast(before: float, after: float) -> bool:
    return after > SURE and after > GROWTH * before


def _seconds(text: str, situation: str) -> float:
    begin = time.process_time()
    check(text, situation)
    return time.process_time() - begin
