"""The same message to the same person, twice in the list."""

from __future__ import annotations

from ..message import Digest
from .base import Audit, Data, Found, Hit, example


def copies(data: Data) -> list[Digest]:
    """Messages with the same words, person and date as an earlier one in the list."""
    found = []
    for same in data.equal:
        seen = set()
        for d in same:
            if d.person and (d.person, d.sent) in seen:
                found.append(d)
            seen.add((d.person, d.sent))
    return found


def find(data: Data) -> Found:
    """One finding for all copies."""
    twice = copies(data)
    if not twice:
        return Found()
    return Found(
        [
            Hit(
                f"{data.plural(len(twice), 'message repeats', 'messages repeat')} an earlier one to the same person.",
                twice,
                [(d, f"to “{d.to[:40]}”: {d.excerpt}") for d in twice],
            )
        ]
    )


AUDIT = Audit(
    name="sent-twice",
    title="The same message twice",
    level="caution",
    why="Getting the same words twice looks automated, or pushy.",
    instead="Keep one row per person.",
    find=find,
    bad=(
        example(
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday."),
            ("Tom Reed", "Hi Tom, the van passed its test, and I owe you a coffee for that."),
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday."),
            found="3",
        ),
        example(
            ("Lena Graf", "Hi Lena, your notes on the tram timetable helped us plan the school trip.", "2026-03-01"),
            ("LENA GRAF", "Hello Lena, your notes on the tram timetable helped us plan the school trip.", "2026-03-01"),
            found="2",
        ),
    ),
    good=(
        example(
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday."),
            ("Tom Reed", "Hi Tom, the van passed its test, and I owe you a coffee for that."),
        ),
        example(
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday.", "2026-03-01"),
            ("Ana Silva", "Hi Ana, the children are still talking about the oven. Here's their drawing.", "2026-03-09"),
        ),
    ),
    near_misses=(
        example(
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday."),
            ("Ana Costa", "Hi Ana, thank you for showing my class round the bakery on Friday."),
        ),
        example(
            ("Ana Silva", "Happy birthday, Ana!", "2026-03-01"), ("Ana Silva", "Happy birthday, Ana!", "2026-03-01")
        ),
    ),
)
