"""Requests that nobody answered for a month."""

from ..dates import ago
from ..person import Person
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Oldest first. A request to somebody who is now a connection was accepted, whatever the file says."""
    settings = data.settings
    latest: dict[str, tuple[int, Person, str]] = {}
    for invitation in data.invitations:
        if not invitation.outgoing:
            continue
        known = data.network.find(invitation.invitee, invitation.to_name)
        if known and known.connected:
            continue
        person = known or Person(
            invitation.invitee or "name:" + invitation.to_name.casefold(),
            invitation.to_name or "(name not in the file)",
        )
        other = latest.get(person.key)
        if not other or invitation.day > other[0]:
            latest[person.key] = (invitation.day, person, invitation.note)
    items = []
    for day, person, note in latest.values():
        days = data.today - day
        if days <= settings.pending_days:
            continue
        reasons = [f"You sent the request {ago(days)}" + (" with a note." if note else " without a note.")]
        if days > settings.lapsed_days:
            reasons.append(
                "After about six months LinkedIn is reported to drop a request without telling anyone, so"
                " it may be gone already."
            )
        else:
            reasons.append(
                "You can withdraw it; they are not told. After that LinkedIn may refuse a new request to"
                f" them for up to {settings.locked_weeks} weeks."
            )
        items.append(Item(person, day, days, reasons, "follow-up"))
    items.sort(key=lambda item: (-item.days, item.person.name))
    return Found(
        items,
        ["The export usually has only recent or pending requests, so no rate of acceptance is worked out from it."],
    )


AUDIT = Audit(
    name="pending",
    title="Requests waiting",
    lead="Requests of yours that are more than 30 days old and were not accepted. Leave them, or withdraw the"
    " ones the person is unlikely to place.",
    why="Many requests left pending are one of the things LinkedIn names as leading to a limit on inviting.",
    needs=("invitations", "connections"),
    situation="follow-up",
    find=find,
)
