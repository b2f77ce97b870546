"""What an audit is: a named question about the network, answered by a list of people with reasons."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ..changes import Changes
from ..network import Network
from ..person import Person
from ..readers.connections import Connection
from ..readers.endorsements import Endorsement
from ..readers.invitations import Invitation
from ..readers.recommendations import Recommendation
from ..repeats import Repeat
from ..settings import Settings


@dataclass(slots=True)
class Data:
    """What the audits may look at. `today` is an ordinal; `noted`, `recommended` and `endorsed` hold the keys of
    people the owner has a note on, recommended or endorsed. `knows_connections`: whether we've read all of
    Connections.csv; `undated`: keys and comparable names of connections whose date we couldn't read;
    `undated_requests`: how many of the owner's requests have such a date; `changes`: since an earlier export, if there
    is one.
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
    knows_connections: bool = True
    undated: set[str] = field(default_factory=set)
    undated_requests: int = 0
    changes: Changes | None = None

    def connected(self, connection: Connection) -> Person:
        """The person of a connection in the latest export, with all we know of them."""
        person = self.network.find(connection.key, connection.name)
        return person if person and person.connected is not None else of_row(connection)


def of_row(connection: Connection) -> Person:
    """A person we only know from their row in a Connections.csv."""
    return Person(connection.key, connection.name, connection.company, connection.position, connection.day)


@dataclass(slots=True)
class Item:
    """One line of a list: who it's about, the day that matters (ordinal), how many days ago that is, and why it's there,
    in plain sentences.

    situation: which checker to draft in. For a text sent to many people, `repeat` is that text and `people` are the ones
    who got it; `person` is the first of them, or None if we know none of them.
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
    """An audit's answer: items in order of rank, and sentences on what we left out and why."""

    items: list[Item]
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Audit:
    """A question. name: stable; lead: what's in the list and what to do with it; why: the reason for that; needs: the
    kinds of files we can't answer it without ("earlier" is a second Connections.csv); situation: the checker to draft
    in; whole: whether it says that someone hasn't written, which we can't know unless we've read all their messages.
    """

    name: str
    title: str
    lead: str
    why: str
    needs: tuple[str, ...]
    situation: str
    find: Callable[[Data], Found]
    whole: bool = False
