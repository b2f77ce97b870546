"""People whose last message asks for something, and who are waiting for a reply."""

from ...text.plural import plural
from ..dates import ago
from ..wording import asks
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Newest first, archived conversations after the others. Strangers aren't listed, only counted: you don't owe them
    a reply.
    """
    items, strangers, old = [], 0, 0
    for person in data.network.people.values():
        messages = person.messages
        if not messages or messages[-1][2] or not asks(messages[-1][4]):
            continue
        days = data.today - person.last
        if days < 0:
            continue
        if not person.connected and not person.sent:
            strangers += 1
            continue
        if days > data.settings.owed_days:
            old += 1
            continue
        reasons = [f"Their last message, {ago(days)}, asks something, and you haven't replied."]
        if not person.sent:
            reasons.append("You haven't written to them before.")
        if not person.connected and data.knows_connections:
            reasons.append("You aren't connected with them.")
        if messages[-1][3]:
            reasons.append("You've archived this conversation.")
        items.append(Item(person, person.last, days, reasons, "reply"))
    items.sort(key=lambda item: (item.person.messages[-1][3], item.days, item.person.name))
    remarks = []
    if strangers:
        unknown = "you aren't connected with and have never" if data.knows_connections else "you've never"
        remarks.append(
            f"Not listed: questions from {plural(strangers, 'person', 'people')} {unknown}"
            " written to. A short “no, thank you” is kind, but you don't owe them one."
        )
    if old:
        remarks.append(
            f"Not listed: {plural(old, 'question')} older than a year. By now, a check-in is better than a late reply."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="owed-reply",
    title="You owe a reply",
    lead="Their last message asks something, and you haven't written since. A late reply is better than none; one"
    " line to say sorry is enough.",
    why="We recognise questions by question marks and a few English phrases, so look before you write.",
    needs=("messages",),
    situation="reply",
    find=find,
    whole=True,
)
