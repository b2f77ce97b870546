"""Connections who are in the earlier of two exports only."""

from ..dates import in_words
from .base import Audit, Data, Found, Item, of_row


def find(data: Data) -> Found:
    """By name. The export doesn't show who removed the connection, so we don't say."""
    items = [
        Item(of_row(before), before.day, data.today - before.day, [f"You connected on {in_words(before.day)}."], "")
        for before in data.changes.gone or ()
    ]
    items.sort(key=lambda item: item.person.name)
    return Found(items)


AUDIT = Audit(
    name="gone",
    title="No longer in your export",
    lead="They were in the earlier export and aren't in the later one. One of you may have removed the connection, or"
    " they may have closed or hidden their profile.",
    why="The export doesn't say which, so don't ask them why.",
    needs=("connections", "earlier"),
    situation="",
    find=find,
)
