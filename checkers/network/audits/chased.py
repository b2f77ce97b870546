"""People you've written to again and again without a reply."""

from ...text.plural import plural
from ..dates import ago
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Most attempts first. All messages on one day are one attempt."""
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
        reasons = [f"You've written on {plural(len(tries), 'day')} without a reply, most recently {ago(days)}."]
        if len(tries) == settings.chased_times:
            reasons.append("One follow-up is enough. The next message is up to them.")
        else:
            reasons.append("That's more than one follow-up. Leave it now.")
        items.append(Item(person, tries[-1], days, reasons, "follow-up"))
    items.sort(key=lambda item: (-count[item.person.key], item.days, item.person.name))
    remarks = [f"Not listed: {plural(past, 'person', 'people')} from more than a year ago."] if past else []
    return Found(items, remarks)


AUDIT = Audit(
    name="chased",
    title="Asked often enough",
    lead="You've written on two or more days without a reply. Don't write again; commenting on something they post is"
    " a better way to get back in touch.",
    why="There are many reasons for not replying, and a third message helps with none of them.",
    needs=("messages",),
    situation="follow-up",
    find=find,
    whole=True,
)
