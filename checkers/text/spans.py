"""Spans of a text, with a fast test of whether any of them overlaps another span."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, overlapping ones as one."""
    out: list[tuple[int, int]] = []
    for s, e in sorted(spans):
        if out and s < out[-1][1]:
            out[-1] = (out[-1][0], max(e, out[-1][1]))
        else:
            out.append((s, e))
    return out


class Spans:
    """A growing set of spans (code points, end exclusive)."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()):
        self._apart = merged(spans)

    def overlap(self, start: int, end: int) -> bool:
        """Whether any of them shares a code point with this span. An empty span has to be inside one."""
        before = (
            bisect_left(self._apart, (end,)) - 1
        )  # of the spans that begin before `end`, the last one also ends last
        return before >= 0 and self._apart[before][1] > start

    def add(self, start: int, end: int) -> bool:
        """Add a span unless it overlaps one. Returns whether it was added."""
        if self.overlap(start, end):
            return False
        insort(self._apart, (start, end))
        return True
