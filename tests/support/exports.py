"""Makes small made-up exports for tests: from rows to CSV, tables and audits."""

from __future__ import annotations

import csv
import datetime
import io
import zipfile
from typing import NamedTuple

from checkers.network.audit import NetworkReport, Settings, audit
from checkers.network.readers import connections, invitations, messages
from checkers.network.tables import Columns, FileNote, Table

TODAY = datetime.date(2026, 11, 23)
ME = ("Robin Sample", "https://www.linkedin.com/in/robin-sample")
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MESSAGES = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "IS MESSAGE DRAFT",
)
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
PROFILE = b"First Name,Last Name,Headline\nRobin,Sample,Invented\n"
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def url(name: str) -> str:
    """A made-up profile URL for a person."""
    return "https://www.linkedin.com/in/" + name.lower().replace(" ", "-")


def to_csv(*rows: tuple, delimiter: str = ",") -> bytes:
    """Rows as LinkedIn's export writes them: minimal quotes, LF, UTF-8."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n", delimiter=delimiter).writerows(rows)
    return out.getvalue().encode()


def table(data: bytes, columns: Columns, kind: str = "connections", escape: str | None = None) -> Table:
    """A table with these bytes, for a reader."""
    return Table(io.BytesIO(data), FileNote(f"{kind}.csv", kind), columns, escape=escape)


def date(days: int, today: datetime.date = TODAY) -> datetime.date:
    """The date `days` days before the audit."""
    return today - datetime.timedelta(days=days)


def connection(name: str, days: int, company: str = "", position: str = "") -> tuple:
    """A row of Connections.csv, for a person who connected `days` days ago."""
    on = date(days)
    first, _, last = name.partition(" ")
    return first, last, url(name), "", company, position, f"{on.day:02} {_MONTHS[on.month - 1]} {on.year}"


def message(
    name: str,
    mine: bool,
    days: int,
    text: str = "Hello there.",
    thread: str = "",
    folder: str = "INBOX",
    draft: str = "No",
    hour: int = 9,
) -> tuple:
    """A row of messages.csv, between the owner and a person. mine: sent by the owner."""
    ends = (*ME, name, url(name)) if mine else (name, url(name), *ME)
    return (thread or f"t-{name}", "", *ends, f"{date(days)} {hour:02}:00:00 UTC", "", text, folder, draft)


def invitation(name: str, days: int, outgoing: bool = True, note: str = "") -> tuple:
    """A row of Invitations.csv."""
    on = date(days)
    sent = f"{on.month}/{on.day}/{on.year % 100:02}, 2:37 PM"
    if outgoing:
        return ME[0], name, sent, note, "OUTGOING", ME[1], url(name)
    return name, ME[0], sent, note, "INCOMING", url(name), ME[1]


def files(connected: list = (), talk: list = (), invited: list = (), **more: bytes) -> dict[str, bytes]:
    """An export: file name to bytes."""
    found = {
        "Profile.csv": PROFILE,
        "Connections.csv": to_csv(CONNECTIONS, *connected),
        "messages.csv": to_csv(MESSAGES, *talk),
        "Invitations.csv": to_csv(INVITATIONS, *invited),
    }
    return found | {f"{name}.csv": data for name, data in more.items()}


def audited(
    connected: list = (),
    talk: list = (),
    invited: list = (),
    settings: Settings = Settings(),
    today: datetime.date = TODAY,
    **more: bytes,
) -> NetworkReport:
    """Audit an export made by `files`."""
    return audit(files(connected, talk, invited, **more), today, settings=settings)


def names(report: NetworkReport, name: str) -> list[str]:
    """The people in a list, in its order."""
    return [item.person.name for item in report.list(name).items]


def zipped(members: dict[str, bytes], folder: str = "") -> bytes:
    """A zip with these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(folder + name, data)
    return out.getvalue()


def read_connections(data: bytes):
    """(connections, hidden, note) of a Connections.csv."""
    made = table(data, connections.COLUMNS)
    found = connections.read(made)
    return found.found, found.hidden, made.note


def read_messages(data: bytes):
    """(messages, note) of a messages.csv."""
    made = table(data, messages.COLUMNS, "messages")
    return messages.read(made), made.note


class Written(NamedTuple):
    """A message with its sender and recipients, for tests that look at single messages."""

    when: str
    day: int
    archived: bool
    text: str
    thread: str
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    to: str


def written(found: messages.Messages) -> list[Written]:
    """All messages that were read, one object each."""
    return [Written(*message, *ends) for ends, some in found.by_ends.items() for message in some]


def read_invitations(data: bytes):
    """(invitations, note) of an Invitations.csv."""
    made = table(data, invitations.COLUMNS, "invitations")
    return invitations.read(made).found, made.note
