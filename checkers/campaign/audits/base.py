"""What a check of many messages is: a frozen value with a function from the list's digests to findings.

A file in this folder holds one `AUDIT = Audit(...)`, its name the file's. Its examples are lists of messages, and
they're tests: a bad one names the messages the check has to find, in a good one no check finds anything, and in a near
miss this check finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from ...text.plural import plural
from ...text.similar import groups
from ..message import Digest, Message

MIN_WORDS = 8
"""Words in a body. If anything shorter goes to many people, it's just being polite ("Thanks, and a happy birthday!"),
not a mailing."""
NEAR_SHARE = 0.5
"""Two texts are nearly the same if they have at least this share of three-word runs in common. Texts of 30 words that
differ in two filled blanks still do."""


@dataclass(frozen=True, slots=True)
class Data:
    """What the checks look at: the digests in the list's order, and groups of at least two whose texts are equal or
    nearly equal, not counting names. Texts shorter than MIN_WORDS aren't in any group.

    times: how many messages each of these counts for; 1 if they're all there are.
    """

    messages: list[Digest]
    equal: list[list[Digest]]
    similar: list[list[Digest]]
    times: int = 1

    def count(self, seen: int) -> int:
        """How many there are in the whole list if we've seen this many. An estimate is rounded to two or three
        digits."""
        return seen if self.times == 1 else rounded(seen * self.times)

    def plural(self, seen: int, singular: str, several: str = "") -> str:
        """The count with a noun (see `plural`); "about 1,200 messages" if it's an estimate."""
        return ("" if self.times == 1 else "about ") + plural(self.count(seen), singular, several)


def rounded(number: int) -> int:
    """The number rounded to its first two or three digits."""
    step = 10 ** max(0, len(str(number)) - 3)
    return round(number / step) * step


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding. `remarks`: (message, remark) pairs to quote instead of the beginnings of the messages; `level` and
    `instead`, if given, replace the check's own.
    """

    message: str
    messages: list[Digest]
    remarks: list[tuple[Digest, str]] = field(default_factory=list)
    level: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A check's answer: its findings, and plain sentences on what it couldn't judge."""

    hits: list[Hit] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class Example(NamedTuple):
    """A list of messages, with the ids of those the check has to find."""

    messages: tuple[Message, ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """A check. name: never changes, and reports call it `kind`; title: what it's about, in a few words; level: of its
    findings, unless they have their own; why: why it matters; instead: what to do about it.
    """

    name: str
    title: str
    level: str
    why: str
    instead: str
    find: Callable[[Data], Found]
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    near_misses: tuple[Example, ...] = ()


def gather(digests: list[Digest], times: int = 1) -> Data:
    """Group the messages by their texts, once for all checks. times: how many messages each counts for."""
    known: dict[int, int] = {}  # key -> the place of the first message with these words
    same: dict[int, list[int]] = {}  # that place -> the places of all messages with these words
    for place, d in enumerate(digests):
        if d.length >= MIN_WORDS:
            first = known.setdefault(d.key, place)
            if first != place:
                same.setdefault(first, [first]).append(place)
    firsts = list(known.values())
    del known
    equal = [same[first] for first in firsts if first in same]
    long = [first for first in firsts if digests[first].sketch]
    similar = []
    alike = set()
    for group in groups([digests[first].sketch for first in long], NEAR_SHARE):
        alike.update(long[n] for n in group)
        similar.append(sorted(place for n in group for place in same.get(long[n], (long[n],))))
    similar += [places for places in equal if places[0] not in alike]
    similar.sort()
    return Data(digests, *([[digests[n] for n in places] for places in some] for some in (equal, similar)), times)


def example(*rows: tuple[str, ...], found: str = "") -> Example:
    """An example from rows (to, text) or (to, text, sent), with ids from "1". found: the ids the check has to find,
    such as "2 3"."""
    messages = (Message(str(number), text, to, sent="".join(sent)) for number, (to, text, *sent) in enumerate(rows, 1))
    return Example(tuple(messages), tuple(found.split()))


def mailing(template: str, *people: str) -> list[tuple[str, str]]:
    """Rows for `example`: one text to many, with the first name in place of {}."""
    return [(person, template.format(person.split()[0])) for person in people]
