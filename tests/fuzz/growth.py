"""A few words or characters, repeated: checking four times the text can take four times as long, but not sixteen
times."""

from __future__ import annotations

import time

from checkers.engine import check
from tests.fuzz.drafts import PLACES, text_of

SIZES = (4_000, 16_000, 64_000)
"""The sizes of a text, in code points. We only check the last one if the others look suspicious."""
TRIES = 2
"""How often we check a text if the time seems to grow too fast."""
UNIT = 40
"""How many code points we repeat."""
SURE = 0.06
"""CPU seconds. Shorter measurements aren't exact enough."""
GROWTH = 8
"""How many times as long four times the text can take. It's more than four because the machine can be busy."""


def run(data: bytes) -> None:
    """Check a repeated text at two or three sizes, in the situation that the first byte chooses."""
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
    """Raises AssertionError if each size took too much longer than the one before."""
    assert len(seconds) < len(SIZES) or not _too_fast(*seconds[-2:]), seconds


def _too_fast(before: float, after: float) -> bool:
    return after > SURE and after > GROWTH * before


def _seconds(text: str, situation: str) -> float:
    begin = time.process_time()
    check(text, situation)
    return time.process_time() - begin
