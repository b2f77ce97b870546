"""Compare the connections of two exports: who's new, who's gone, and who changed company or position."""

from dataclasses import dataclass

from .groups import company_key
from .people import comparable_name
from .readers.connections import Connection, Connections


@dataclass(slots=True)
class Changes:
    """What happened between two exports. moved: (before, now). earlier, later: each export's latest connection, as
    ordinals. new and gone are None if the file they'd be missing from has rows we couldn't read.
    """

    earlier: int
    later: int
    new: list[Connection] | None
    gone: list[Connection] | None
    moved: list[tuple[Connection, Connection]]


def latest(connections: Connections) -> int:
    """The day of the latest connection, as an ordinal; 0 without any."""
    return max((connection.day for connection in connections.found), default=0)


def compare(before: Connections, now: Connections, before_whole: bool, now_whole: bool) -> Changes:
    """Compare two exports' connections. before_whole, now_whole: whether we could take every row of the file apart.

    People are the same if they have the same profile address, or the same name and day of connecting: an address can
    change, and old exports have none.
    """
    pairs, new = [], []
    by_key = {connection.key: connection for connection in before.found if connection.key}
    by_name = {(_name(connection), connection.day): connection for connection in before.found}
    found = set()
    for connection in now.found:
        other = by_key.get(connection.key) or by_name.get((_name(connection), connection.day))
        if other is None:
            new.append(connection)
        else:
            found.add(id(other))
            pairs.append((other, connection))
    gone = [connection for connection in before.found if id(connection) not in found]
    return Changes(
        latest(before),
        latest(now),
        _without(new, before) if before_whole else None,
        _without(gone, now) if now_whole else None,
        [(other, connection) for other, connection in pairs if _moved(other, connection)],
    )


def _name(connection: Connection) -> str:
    return comparable_name(connection.name)


def _without(connections: list[Connection], other: Connections) -> list[Connection]:
    """The connections without those who are in the other file with a date we can't read."""
    undated = {text for key, name in other.undated for text in (key, comparable_name(name)) if text}
    return [
        connection
        for connection in connections
        if not (connection.key and connection.key in undated) and _name(connection) not in undated
    ]


def _moved(before: Connection, now: Connection) -> bool:
    """Whether company or position changed. An empty cell isn't a change: people can hide what they do."""
    return bool(
        before.company
        and now.company
        and company_key(before.company) != company_key(now.company)
        or before.position
        and now.position
        and before.position.casefold() != now.position.casefold()
    )
