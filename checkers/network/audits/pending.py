"""Connection requests that have been pending for a month."""

from ...text.plural import plural
from ..dates import ago
from ..people import comparable_name
from ..person import Person
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Oldest first. A request to someone who's now a connection was accepted, whatever the file says."""
    settings = data.settings
    latest: dict[str, tuple[int, Person, str]] = {}
    for invitation in data.invitations:
        if not invitation.outgoing:
            continue
        known = data.network.find(invitation.invitee, invitation.to_name)
        if known and known.connected:
            continue
        if invitation.invitee in data.undated or comparable_name(invitation.to_name) in data.undated:
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
                "LinkedIn is reported to drop requests after about six months without telling anyone, so it may be"
                " gone already."
            )
        else:
            reasons.append(
                "You can withdraw it; LinkedIn doesn't tell them. After that, it may refuse another request to"
                f" them for up to {settings.locked_weeks} weeks."
            )
        items.append(Item(person, day, days, reasons, "follow-up"))
    items.sort(key=lambda item: (-item.days, item.person.name))
    remarks = ["The export usually has only recent or pending requests, so we can't work out how many people accept."]
    if data.undated_requests:
        remarks.append(
            f"Not listed: {plural(data.undated_requests, 'request')}, because we can't tell when you sent"
            f" {'it' if data.undated_requests == 1 else 'them'}."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="pending",
    title="Requests waiting",
    lead="Requests you sent more than 30 days ago that haven't been accepted. Leave them, or withdraw the"
    " ones to people who won't know who you are.",
    why="LinkedIn says that many pending requests are one of the reasons it limits how many you can send.",
    needs=("invitations", "connections"),
    situation="follow-up",
    find=find,
)
