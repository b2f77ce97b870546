"""Recent connections, without a message from either of you."""

from ..dates import ago
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Newest first. If their request came with a note, we say so: it's the easiest thing to reply to."""
    noted = {
        invitation.inviter
        for invitation in data.invitations
        if not invitation.outgoing and invitation.note and invitation.inviter
    }
    items = []
    for person in data.network.connections:
        days = data.today - person.connected
        if days > data.settings.welcome_days or person.ambiguous or person.spoken(data.settings.groups_count):
            continue
        reasons = [f"You connected {ago(days)}, and neither of you has written yet."]
        if person.key in noted:
            reasons.append("Their request came with a note you can reply to.")
        items.append(Item(person, person.connected, days, reasons, "first-message"))
    items.sort(key=lambda item: (item.days, item.person.name))
    return Found(items)


AUDIT = Audit(
    name="welcome",
    title="Welcome",
    lead="You connected in the last two weeks, and neither of you has written. Say hello: who you are and why you"
    " connected, without a pitch.",
    why="A short hello is far easier while you both still know why you connected than a year later.",
    needs=("connections", "messages"),
    situation="first-message",
    find=find,
    whole=True,
)
