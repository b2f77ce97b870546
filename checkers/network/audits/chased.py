"""Written to again and again, with no answer."""

from ...text.plural import plural
from ..dates import ago
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Most attempts first. Messages on one day are one attempt."""
    settings = data.settings
    items, past, count = [], 0, {}
    for person in data.network.people.values():
        if not person.last_from_owner:
            continue
        tries = person.attempts(settings.chased_gap_days)
        if len(tries) < settings.chased_times:
            continue
        days = data.today - tries[-1]
        if days > settings.chased_days:
            past += 1
            continue
        count[person.key] = len(tries)
        reasons = [f"You wrote on {plural(len(tries), 'day')} and had no answer; the last time {ago(days)}."]
        if len(tries) == settings.chased_times:
            reasons.append("One follow-up is what manners allow. Leave the next word to them.")
        else:
            reasons.append("That is more than one follow-up. Let it rest.")
        items.append(Item(person, tries[-1], days, reasons, "follow-up"))
    items.sort(key=lambda item: (-count[item.person.key], item.days, item.person.name))
    remarks = [f"Not listed: {plural(past, 'person', 'people')} where this was more than a year ago."] if past else []
    return Found(items, remarks)


AUDIT = Audit(
    name="chased",
    title="Asked often enough",
    lead="You have written on two or more days without an answer. Do not write again; a comment on something"
    " they post is a better way back.",
    why="Silence has many reasons, and none of them gets better with a third message.",
    needs=("messages",),
    situation="follow-up",
    find=find,
)
