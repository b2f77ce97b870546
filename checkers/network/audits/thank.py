"""People who've recommended or endorsed you."""

from ..dates import ago
from ..person import Person
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Recommendations before endorsements, newest first. Left out once the owner has written to them afterwards."""
    recent: dict[str, tuple[Person, int, list[str]]] = {}

    def add(person: Person, day: int, reason: str) -> None:
        days = data.today - day
        if not 0 <= days <= data.settings.thank_days or person.ambiguous:
            return
        if any(mine and when >= day for _, when, mine, _, _ in reversed(person.messages)):
            return
        _, latest, reasons = recent.setdefault(person.key, (person, day, []))
        reasons.append(f"{reason} {ago(days)}.")
        recent[person.key] = (person, max(latest, day), reasons)

    for person, recommendation in data.recommended_by:
        if recommendation.day:
            add(person, recommendation.day, "They wrote you a recommendation")
    written = set(recent)
    for person, endorsement in data.endorsed_by:
        add(person, endorsement.day, f"They endorsed you for {endorsement.skill or 'a skill'}")
    items = []
    for person, day, reasons in recent.values():
        if person.key in written and person.key not in data.recommended:
            reasons.append("You haven't recommended them yet. Only do it if you mean it.")
        items.append(Item(person, day, data.today - day, reasons[:5], "thank"))
    items.sort(key=lambda item: (item.person.key not in written, item.days, item.person.name))
    return Found(items)


AUDIT = Audit(
    name="thank",
    title="Say thank you",
    lead="They've recommended or endorsed you in the last six months, and you haven't written since. Say what you're"
    " thanking them for.",
    why="Nobody minds being thanked, and few people get round to it.",
    needs=("messages",),
    situation="thank",
    find=find,
    whole=True,
)
