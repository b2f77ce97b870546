"""What a check of many messages is: a frozen value with a function from the list's digests to findings.

A file in this folder holds one `AUDIT = Audit(...)`, its name the file's. Its examples are lists of messages and tests
at once: a bad one names the messages the check has to find, in a good one no check finds anything, and in a near miss
this check finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from ...text.similar import groups
from ..message import Digest, Message

MIN_WORDS = 8
"""Words in a body; in anything shorter, sameness is manners ("Thanks, and a happy birthday!"), not a mailing."""
NEAR_WORDS = 12
"""Words in a body; in anything shorter, one changed word breaks too many runs for "nearly the same" to mean much."""
NEAR_SHARE = 0.5
"""Two texts are nearly the same from this share of three-word runs in common: with two blanks filled in 30 words they
still reach it."""


@dataclass(frozen=True, slots=True)
class Data:
    """What the checks may look at: the digests in the list's order, and the same grouped by equal text and by nearly
    equal text, names aside and without texts shorter than MIN_WORDS. A text like no other is a group of one.
    """

    messages: list[Digest]
    equal: list[list[Digest]]
    similar: list[list[Digest]]


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding. `remarks`: (message, remark) pairs to quote instead of how the messages begin; `level` and `instead`
    replace the check's own if given.
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
    """A list of messages, with the ids of those that the check has to find."""

    messages: tuple[Message, ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """A check. name: stable, `kind` in reports; title: what it's about, in a few words; level: of its findings, unless
    they have their own; why: why it matters; instead: what to do about it.
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


def gather(digests: list[Digest]) -> Data:
    """Group the messages by their texts, once for all checks."""
    by_text: dict[str, list[Digest]] = {}
    for d in digests:
        if len(d.words) >= MIN_WORDS:
            by_text.setdefault(" ".join(d.words), []).append(d)
    equal = list(by_text.values())
    long = [same for same in equal if len(same[0].words) >= NEAR_WORDS]
    similar = [
        [d for place in group for d in long[place]] for group in groups((same[0].words for same in long), NEAR_SHARE)
    ]
    similar += [same for same in equal if len(same[0].words) < NEAR_WORDS]
    order = {id(d): place for place, d in enumerate(digests)}
    for group in similar:
        group.sort(key=lambda d: order[id(d)])
    return Data(digests, equal, similar)


def example(*rows: tuple[str, ...], found: str = "") -> Example:
    """An example from rows (to, text) or (to, text, sent), with ids from "1". found: the ids to find, "2 3"."""
    messages = (Message(str(number), text, to, sent="".join(sent)) for number, (to, text, *sent) in enumerate(rows, 1))
    return Example(tuple(messages), tuple(found.split()))


def mailing(template: str, *people: str) -> list[tuple[str, str]]:
    """Rows for `example`: one text to many, with the first name put in for {}."""
    return [(person, template.format(person.split()[0])) for person in people]
