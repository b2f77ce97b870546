"""A count with its noun."""

from __future__ import annotations


def plural(count: int, singular: str, several: str = "") -> str:
    """ "1 person", "1,200 people". `several`: the plural if it isn't just `singular` with an s."""
    return f"{count:,} {singular if count == 1 else several or singular + 's'}"
