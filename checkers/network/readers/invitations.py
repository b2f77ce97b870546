"""Invitations.csv: requests sent and received. Usually only recent or pending ones, so it says nothing about rates."""

from typing import NamedTuple

from ..dates import MONTH_FIRST, iso_day
from ..people import profile_key, shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("from", "to", "sent at", "direction"),
    optional=("message", "inviterprofileurl", "inviteeprofileurl"),
    aliases={"inviter profile url": "inviterprofileurl", "invitee profile url": "inviteeprofileurl"},
    date="sent at",
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


class Invitations(NamedTuple):
    """The requests we read, and how many of those the owner sent we had to skip because of their date."""

    found: list[Invitation]
    undated: int


def read(table: Table) -> Invitations:
    """Read the requests; a row without a known direction or date is skipped. LinkedIn itself writes `1/29/26, 2:37 PM`."""
    found, undated = [], 0
    rows = table.dated(iso_day, "1/29/26, 2:37 PM", MONTH_FIRST)
    for line, (sender, to, _, direction, note, inviter, invitee), day in rows:
        way = direction.strip().upper()
        if day is None:
            undated += way not in _INCOMING
        elif way not in _OUTGOING and way not in _INCOMING:
            table.note.skip_read(
                line, f"“{direction[:40]}” is neither OUTGOING nor INCOMING." if way else "It doesn't say who sent it."
            )
        else:
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
    return Invitations(found, undated)
