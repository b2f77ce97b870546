"""Connected lately, and no word either way."""

from ..dates import ago
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Newest first. An invitation that came with a note is named: it is the easiest thing to answer."""
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
            reasons.append("Their request came with a note that you can answer.")
        items.append(Item(person, person.connected, days, reasons, "first-message"))
    items.sort(key=lambda item: (item.days, item.person.name))
    return Found(items)


AUDIT = Audit(
    name="welcome",
    title="Welcome",
    lead="Connected in the last two weeks, without a word from either side. Say hello: who you are and what"
    " made you connect, with no pitch.",
    why="A short hello while both still know why they connected is far easier than one a year later.",
    needs=("connections", "messages"),
    situation="first-message",
    find=find,
)
