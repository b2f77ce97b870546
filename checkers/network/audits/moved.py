"""Connections who changed company or position between two exports."""

from ..dates import in_words
from ..groups import company_key
from ..readers.connections import Connection
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """People who changed company first, then by name."""
    items, stayed = [], set()
    for before, now in data.changes.moved:
        person = data.connected(now)
        if not before.company or company_key(before.company) == company_key(now.company):
            stayed.add(person.key)
        reasons = [f"Before: {_job(before)}. Now: {_job(now)}."]
        items.append(Item(person, now.day, data.today - now.day, reasons, "congratulate"))
    items.sort(key=lambda item: (item.person.key in stayed, item.person.name))
    day = data.changes.earlier
    return Found(items, [f"The latest connection in the earlier export is from {in_words(day)}."] if day else [])


def _job(connection: Connection) -> str:
    return ", ".join(filter(None, (connection.position, connection.company)))


AUDIT = Audit(
    name="moved",
    title="New job",
    lead="Their company or job title has changed since your earlier export. If it's good news, congratulate them.",
    why="A change of title can also be a correction, a promotion or a lost job, so look at the profile before you write.",
    needs=("connections", "earlier"),
    situation="congratulate",
    find=find,
)
