"""Some history, and quiet for a quarter."""

from ...text.plural import plural
from ..dates import span
from ..person import Person
from .base import Audit, Data, Found, Item


def give_and_take(person: Person) -> float:
    """0 (only one side wrote) to 1 (both wrote equally often)."""
    return 2 * min(person.sent, person.received) / (person.sent + person.received)


def find(data: Data) -> Found:
    """Ranked by how even the talk was, then by how often it changed hands (up to ten), then the freshest
    first: volume alone would bring up whoever writes most. Chased people and open questions have lists of
    their own.
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
            reasons.append("Your last message had no answer, so ask for nothing this time.")
        if person.key in data.noted:
            reasons.append("You keep a private note on them.")
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
            f"{plural(waiting, 'person', 'people')} left out: you have written to them more than once"
            " without an answer."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="check-in",
    title="Check in",
    lead="You have both written before, and it has been quiet for over 90 days. Pick a few, not all; ask about"
    " them and want nothing.",
    why="People underestimate how welcome a check-in is, most of all from someone they know slightly (Liu and"
    " others, 2022).",
    needs=("connections", "messages"),
    situation="check-in",
    find=find,
)
