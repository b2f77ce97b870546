"""They asked last, and there was no answer."""

from ...text.plural import plural
from ..dates import ago
from ..wording import asks
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Newest first, archived talks after the others. Strangers' unanswered mail is counted only: no reply is
    owed.
    """
    items, strangers, old = [], 0, 0
    for person in data.network.people.values():
        talk = person.talk
        if not talk or talk[-1][2] or not asks(talk[-1][4]):
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
        reasons = [f"Their last message, {ago(days)}, asks something, and there is no answer from you."]
        if not person.sent:
            reasons.append("You have not written to them before.")
        if not person.connected:
            reasons.append("You are not connected with them.")
        if talk[-1][3]:
            reasons.append("You have archived this conversation.")
        items.append(Item(person, person.last, days, reasons, "check-in" if person.sent else "first-message"))
    items.sort(key=lambda item: (item.person.talk[-1][3], item.days, item.person.name))
    remarks = []
    if strangers:
        remarks.append(
            f"Not listed: questions from {plural(strangers, 'person', 'people')} you are not connected with"
            " and never wrote to. A short “no, thank you” is kind, but not owed."
        )
    if old:
        remarks.append(
            f"Not listed: {plural(old, 'question')} older than a year. A check-in does better there than a late answer."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="owed-reply",
    title="You owe a reply",
    lead="Their last message asks something, and you have not written since. A late answer is better than none;"
    " one line of regret is enough.",
    why="Questions are told by question marks and a few English phrases, so look before you write.",
    needs=("messages",),
    situation="check-in",
    find=find,
)
