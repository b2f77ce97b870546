"""People you've talked with before, but not for a quarter of a year."""

from ...text.plural import plural
from ..dates import span
from ..person import Person
from .base import Audit, Data, Found, Item


def give_and_take(person: Person) -> float:
    """0 (only one side wrote) to 1 (both wrote equally often)."""
    return 2 * min(person.sent, person.received) / (person.sent + person.received)


def find(data: Data) -> Found:
    """Ranked by how evenly both wrote, then by how often they took turns (up to ten), then most recent first. If we
    ranked by the number of messages alone, whoever writes most would come first. People you've chased are on another
    list.
    """
    settings = data.settings
    items, waiting = [], 0
    for person in data.network.connections:
        if not person.sent or not person.received:
            continue
        last = person.spoken(settings.groups_count)
        days = data.today - last
        if days <= settings.quiet_days:
            continue
        unanswered = len(person.attempts(settings.chased_gap_days))
        if unanswered >= settings.chased_times:
            waiting += 1
            continue
        reasons = [
            f"Quiet for {span(days)}.",
            f"You wrote {plural(person.sent, 'message')}, they wrote {person.received:,}.",
        ]
        if unanswered:
            reasons.append("They haven't replied to your last message, so don't ask for anything this time.")
        if person.key in data.noted:
            reasons.append("You have a private note on them.")
        items.append(Item(person, last, days, reasons, "check-in"))
    items.sort(
        key=lambda item: (
            -round(give_and_take(item.person), 1),
            -min(item.person.turns, 10),
            item.days,
            item.person.name,
        )
    )
    remarks = []
    if waiting:
        remarks.append(
            f"{plural(waiting, 'person', 'people')} left out: you've written to them more than once without a reply."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="check-in",
    title="Check in",
    lead="You've both written before, but not for over 90 days. Pick a few, not all; ask how they are, and don't ask"
    " for anything.",
    why="People underestimate how welcome a check-in is, most of all from someone they know slightly (Liu and"
    " others, 2022).",
    needs=("connections", "messages"),
    situation="check-in",
    find=find,
    whole=True,
)
