"""Connections who are in the later of two exports only."""

from ..dates import ago
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Newest first."""
    items = []
    for now in data.changes.new or ():
        days = data.today - now.day
        items.append(Item(data.connected(now), now.day, days, [f"You connected {ago(days)}."], "first-message"))
    items.sort(key=lambda item: (item.days, item.person.name))
    return Found(items)


AUDIT = Audit(
    name="added",
    title="New since the earlier export",
    lead="They're in the later export and weren't in the earlier one.",
    why="If you haven't said hello yet, you both still know why you connected.",
    needs=("connections", "earlier"),
    situation="first-message",
    find=find,
)
