"""Everyone in one place: connections, each with the messages between them and the owner.

This is where we match people across files and tell one-to-one conversations from groups. The audits only read what's
built here.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache

from .owner import Owner
from .people import GONE, comparable_name, name_key, shown, without_credentials
from .person import Person
from .readers.connections import Connection
from .readers.messages import Ends, Message, by_thread


@dataclass(slots=True)
class Network:
    """Everyone by key, connections first, and counts of what we couldn't match."""

    people: dict[str, Person]
    by_name: dict[str, str | None]
    by_words: dict[str, str | None] = field(default_factory=dict)
    group_threads: int = 0
    gone_threads: int = 0
    unknown_threads: int = 0
    ambiguous: int = 0
    own_messages: int = 0

    def find(self, key: str, name: str) -> Person | None:
        """The person with this address, else the only one with this name, else None."""
        person = self.people.get(key) if key else None
        return person or self.people.get(self.named(comparable_name(name)) or "")

    def named(self, plain: str) -> str | None:
        """The key of the only connection with this comparable name, with its words in any order, or None."""
        if plain in self.by_name or " " not in plain:
            return self.by_name.get(plain)
        if not self.by_words:
            for known, key in self.by_name.items():
                words = " ".join(sorted(known.split()))
                self.by_words[words] = None if words in self.by_words else key
        return self.by_words.get(" ".join(sorted(plain.split())))

    @property
    def connections(self) -> list[Person]:
        """Only the people the owner is connected with."""
        return [person for person in self.people.values() if person.connected]


def build(
    connections: list[Connection], messages: dict[Ends, list[Message]], owner: Owner, unread: Iterable[str] | None = ()
) -> Network:
    """Join connections and messages. Pure: the arguments don't change.

    unread: keys and names of people whose messages we haven't all read; None if that could be anyone.
    """
    network = Network({}, {})
    comparable = cache(comparable_name)  # most names come up many times
    _add_connections(network, connections, messages, owner, comparable)
    if owner.known:
        _add_messages(network, messages, owner, comparable)
    for person in network.people.values():
        _sum_up(person)
        person.unread = unread is None
    for who in unread or ():
        person = network.find(who if who.startswith("in/") else "", who)
        if person:
            person.unread = True
    return network


def _add_connections(
    network: Network,
    connections: list[Connection],
    messages: dict[Ends, list[Message]],
    owner: Owner,
    comparable: Callable[[str], str],
) -> None:
    # Exports before mid-2023 have no addresses for connections. The messages give an address with each name.
    addresses: dict[str, set[str]] = {}
    if any(not connection.key for connection in connections):
        for key, name in {(ends.sender, ends.sender_name) for ends in messages if ends.sender}:
            addresses.setdefault(comparable(name), set()).add(key)
    count = Counter(comparable(c.name) for c in connections)
    repeated: Counter[str] = Counter()  # key -> how many more people have the same
    for connection in connections:
        plain = comparable(connection.name)
        key, ambiguous = connection.key, False
        if not key:
            ambiguous = count[plain] > 1 or len(addresses.get(plain, ())) > 1
            key = next(iter(addresses.get(plain, ())), "") if not ambiguous else ""
            key = key or f"name:{plain}"
            if key in network.people:
                repeated[key] += 1
                key = f"{key}#{repeated[key]}"
            network.ambiguous += ambiguous
        if key == owner.key:
            continue
        person = Person(key, connection.name, connection.company, connection.position, connection.day, ambiguous)
        other = network.people.setdefault(key, person)
        if other is not person and connection.day > other.connected:
            network.people[key] = person  # listed twice: keep the later connection
        if not ambiguous:
            network.by_name[plain] = key if count[plain] == 1 else None


def _add_messages(
    network: Network, messages: dict[Ends, list[Message]], owner: Owner, comparable: Callable[[str], str]
) -> None:
    own_name = comparable(owner.name)
    people = network.people
    own_key = owner.key
    for thread in by_thread(messages).values():
        mine = [
            ends.sender == own_key
            if ends.sender and own_key
            else bool(own_name) and comparable(ends.sender_name) == own_name
            for ends in thread
        ]
        network.own_messages += sum(len(written) for written, own in zip(thread.values(), mine) if own)
        others, gone = _others(network, thread, mine, own_key, own_name, comparable)
        if len(others) + gone > 1:
            network.group_threads += 1
            day = max(day for written in thread.values() for _, day, _, _ in written)
            for key in others:
                person = people.get(key)
                if person and day > (person.group_last or 0):
                    person.group_last = day
        elif gone:
            network.gone_threads += 1
        elif not others:
            network.unknown_threads += 1
        else:
            key, name = next(iter(others.items()))
            person = people.get(key)
            if person is None:
                person = people[key] = Person(key, shown(name) or "(name not in the file)")
            for written, own in zip(thread.values(), mine):
                person.messages.extend([(when, day, own, archived, text) for when, day, archived, text in written])


def _others(
    network: Network,
    thread: dict[Ends, list[Message]],
    mine: list[bool],
    own_key: str,
    own_name: str,
    comparable: Callable[[str], str],
) -> tuple[dict[str, str], int]:
    """Who else is in the conversation, {key: name}, and how many deleted accounts."""
    others: dict[str, str] = {}
    gone = 0
    named: dict[str, None] = {}
    most: dict[str, int] = {}
    for ((_, sender, name, recipients, to), written), own in zip(thread.items(), mine):
        if not own:
            if sender:
                if len(written) > most.get(sender, 0):  # with several names, the one in most messages
                    most[sender], others[sender] = len(written), name
            elif name == GONE or not name:
                gone = 1
            else:
                named[name] = None
        for key in recipients:
            if key != own_key and key not in others:
                others[key] = ""
        if own and not recipients and to:
            if to == GONE:
                gone = 1
            else:
                named[to] = None
    for name in named:
        plain = comparable(name)
        if not plain or plain == own_name:
            continue
        key = network.named(plain)
        if key is None and any(comparable(known) == plain for known in others.values()):
            continue
        # A cell with several names can't be split safely, because names can have commas in them. We count it as a
        # group.
        if key is None and "," in without_credentials(name).strip(" ,") and len(plain.split()) > 3:
            others.setdefault(name_key(name), name)
            gone += 1
            continue
        others.setdefault(key or name_key(name), name)
    if len(others) == 1 and not others[key := next(iter(others))]:
        others[key] = next((ends.to for ends, own in zip(thread, mine) if own and ends.recipients == (key,)), "")
    return others, gone


def _sum_up(person: Person) -> None:
    messages = person.messages
    if not messages:
        return
    messages.sort()
    sent = turns = 0
    before = None
    for message in messages:
        mine = message[2]
        sent += mine
        if mine is not before:
            turns += before is not None
            before = mine
    person.sent, person.received, person.turns = sent, len(messages) - sent, turns
    person.last = messages[-1][1]
