"""Recent connections, for when we can't tell who has written to the owner and who hasn't."""

from ..dates import ago
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Newest first."""
    items = []
    for person in data.network.connections:
        days = data.today - person.connected
        if days <= data.settings.welcome_days:
            items.append(Item(person, person.connected, days, [f"You connected {ago(days)}."], "first-message"))
    items.sort(key=lambda item: (item.days, item.person.name))
    return Found(items)


AUDIT = Audit(
    name="recent",
    title="New connections",
    lead="You connected in the last two weeks. If you haven't written yet, say hello: who you are and why you"
    " connected, without a pitch.",
    why="A short hello is far easier while you both still know why you connected than a year later.",
    needs=("connections",),
    situation="first-message",
    find=find,
)
