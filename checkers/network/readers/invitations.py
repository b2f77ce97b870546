"""Invitations.csv: requests sent and received. Usually only recent or pending ones, so it says nothing about rates."""

from typing import NamedTuple

from ..dates import sent_at
from ..people import profile_key, shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("from", "to", "sent at", "direction"),
    optional=("message", "inviterprofileurl", "inviteeprofileurl"),
    aliases={"inviter profile url": "inviterprofileurl", "invitee profile url": "inviteeprofileurl"},
)

_OUTGOING, _INCOMING = {"OUTGOING", "SENT"}, {"INCOMING", "RECEIVED"}


class Invitation(NamedTuple):
    """One request. `inviter` and `invitee` are keys (`in/<slug>` or ""); `day` is an ordinal."""

    outgoing: bool
    from_name: str
    to_name: str
    inviter: str
    invitee: str
    day: int
    note: str


def read(table: Table) -> list[Invitation]:
    """Read the requests; a row without a known direction or date is skipped."""
    found = []
    for line, (sender, to, date, direction, note, inviter, invitee) in table.rows():
        way = direction.strip().upper()
        if way not in _OUTGOING and way not in _INCOMING:
            table.note.skip(line, f"“{direction[:40]}” is neither OUTGOING nor INCOMING.")
            continue
        day = sent_at(date)
        if day is None:
            table.note.skip(line, f"“{date[:40]}” isn't a date like “1/29/26, 2:37 PM”.")
            continue
        found.append(
            Invitation(
                way in _OUTGOING,
                shown(sender),
                shown(to),
                profile_key(inviter),
                profile_key(invitee),
                day,
                note.strip(),
            )
        )
    return found
