"""What an audit is: a named question to the network, answered by a list of people with reasons."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ..network import Network
from ..person import Person
from ..readers.endorsements import Endorsement
from ..readers.invitations import Invitation
from ..readers.recommendations import Recommendation
from ..repeats import Repeat
from ..settings import Settings


@dataclass(slots=True)
class Data:
    """All that the audits may look at. `today` is an ordinal; `noted` has the keys of people with a private
    note.
    """

    today: int
    settings: Settings
    network: Network
    invitations: list[Invitation] = field(default_factory=list)
    noted: set[str] = field(default_factory=set)
    recommended_by: list[tuple[Person, Recommendation]] = field(default_factory=list)
    recommended: set[str] = field(default_factory=set)
    endorsed_by: list[tuple[Person, Endorsement]] = field(default_factory=list)
    endorsed: set[str] = field(default_factory=set)
    employers: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Item:
    """One line of a list: whom it is about, the day it turns on (ordinal), and why it is there, in plain
    sentences.

    situation: the checker to draft in. For a text sent to many, `repeat` is that text and `people` who got
    it; `person` is the first of them, or None if none of them is known.
    The order of a list's items is its ranking.
    """

    person: Person | None
    day: int
    days: int
    reasons: list[str]
    situation: str
    people: list[Person] = field(default_factory=list)
    repeat: Repeat | None = None


@dataclass(slots=True)
class Found:
    """An audit's answer: items in order of rank, and sentences on what was left out and why."""

    items: list[Item]
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Audit:
    """A question. name: stable; lead: what the list is and what to do with it; why: what speaks for it;
    needs: kinds of files without which it cannot be answered; situation: the checker its drafts belong to.
    """

    name: str
    title: str
    lead: str
    why: str
    needs: tuple[str, ...]
    situation: str
    find: Callable[[Data], Found]
