"""Audit your own LinkedIn export: who to welcome, check in with, reply to and leave alone.

    from .audit import audit
    report = audit("Complete_LinkedInDataExport.zip", today=datetime.date.today())
    report.list("check-in").items[0].reasons

Loaded only when needed; nothing else in `checkers` imports it. Reads what it's given, writes nothing, and never
looks at the clock.
"""

import datetime
import gc
from collections.abc import Callable, Mapping
from dataclasses import replace

from ..text.plural import plural
from .archive import Contents, Entry, Given, open_given
from .audits import AUDITS
from .audits.base import Audit, Data, Found
from .changes import Changes, compare, latest
from .charts import connections_over_time, last_contact
from .errors import ReadError
from .files import BY_KIND
from .groups import company_key, group
from .network import Network, build
from .owner import Owner, find_owner
from .people import comparable_name
from .question import about_dates, about_owner
from .readers import (
    comments,
    connections,
    endorsements,
    invitations,
    messages,
    notes,
    positions,
    profile,
    recommendations,
)
from .report import AuditList, NetworkReport
from .settings import Settings
from .tables import FileNote, Table

__all__ = ["AUDITS", "NetworkReport", "ReadError", "Settings", "audit"]

Progress = Callable[[str, float], None]
"""Called with what we're doing, in words, and how much of all the work is done, 0 to 1."""

_READERS = {
    "profile": (profile.COLUMNS, profile.read),
    "positions": (positions.COLUMNS, positions.read),
    "invitations": (invitations.COLUMNS, invitations.read),
    "notes": (notes.COLUMNS, notes.read),
    "recommendations-received": (recommendations.COLUMNS, recommendations.read),
    "recommendations-given": (recommendations.COLUMNS, recommendations.read),
    "endorsements-received": (endorsements.RECEIVED, endorsements.read),
    "endorsements-given": (endorsements.GIVEN, endorsements.read),
    "comments": (comments.COLUMNS, comments.read),
    "connections": (connections.COLUMNS, connections.read),
    "messages": (messages.COLUMNS, messages.read),
}
"""Every kind of file with its columns and reader, in reading order: the slow ones last."""

_READING = 0.6
"""Share of the work that's reading; the rest is matching and the audits."""


def audit(
    given: Given | Mapping[str, Given],
    today: datetime.date,
    progress: Progress | None = None,
    settings: Settings = Settings(),
) -> NetworkReport:
    """Read an export and audit it as of `today`.

    given: the zip or a CSV (bytes, open binary file or path), or a mapping from file names to those.
    Raises ReadError, whose text is a plain sentence, if none of it can be read. A bad file among good ones is reported
    in the result, and only the lists that need it are missing.
    """
    # We make hundreds of thousands of small values, none of them in a cycle. Without this, Python looks for cycles
    # the whole time, which takes a tenth of it.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _audit(given, today, progress, settings)
    finally:
        if collecting:
            gc.enable()


def _audit(
    given: Given | Mapping[str, Given], today: datetime.date, progress: Progress | None, settings: Settings
) -> NetworkReport:
    tell = progress or (lambda stage, share: None)
    contents = open_given(given)
    read, files = _read_all(contents, tell, settings)
    mail: messages.Messages | None = read.get("messages")
    requests: invitations.Invitations = read.get("invitations", invitations.Invitations([], 0))
    invited = requests.found
    tell("Matching people", _READING)
    day = today.toordinal()
    written, later = _until(day + 1, mail) if mail else ({}, 0)  # one day more, for time zones
    owner = find_owner(
        read.get("profile", ""), invited, written, settings.owner, mail.own_name if mail and mail.own_name else ""
    )
    connected: connections.Connections = read.get("connections", _NOBODY)
    since = [connection for connection in connected.found if connection.day <= day + 1]
    unknown = _unknown_messages(mail, files, owner)
    network = build(since, written, owner, None if unknown else mail.unread)
    data = _data(day, settings, network, requests, read, files)
    trusted = _trusted(data)
    unread = sum(person.unread for person in network.people.values())
    known = network.connections
    lists = []
    for number, question in enumerate(AUDITS):
        tell(f"Looking for: {question.title.lower()}", 0.8 + 0.15 * number / len(AUDITS))
        missing = _missing(question, read, contents, data.changes) or ("messages" in question.needs and unknown) or ""
        page = settings.few if question.name == "check-in" else settings.many
        found = Found([]) if missing else question.find(trusted if question.whole else data)
        if question.whole and unread and not missing:
            found.remarks.append(
                f"Not listed: {plural(unread, 'person', 'people')}, because we couldn't read all the messages with"
                f" {'them' if unread > 1 else 'that person'}."
            )
        absent = _absent(question, read, contents) if missing else ()
        lists.append(AuditList(question, found, missing, page, absent=absent))
    welcome, recent = (next(found for found in lists if found.name == name) for name in ("welcome", "recent"))
    recent.covered = not welcome.missing
    tell("Counting", 0.95)
    years = {person.connected: datetime.date.fromordinal(person.connected).year for person in known}
    groups = group(known, day - settings.quiet_days, years)
    charts = [connections_over_time(known, day)] if known else []
    if known and not unknown:
        charts.append(last_contact(known, day, settings.groups_count))
    hidden = connected.hidden
    totals = _totals(read, network, hidden, later)
    remarks = [
        *contents.remarks,
        *([owner.how] if written else []),
        *_remarks(network, mail, later, len(connected.found) - len(since), hidden, settings),
    ]
    tell("Done", 1.0)
    return NetworkReport(
        today=today,
        settings=settings,
        owner=owner,
        files=files,
        remarks=remarks,
        totals=totals,
        lists=lists,
        groups=groups,
        charts=charts,
        network=network,
        questions=[*about_dates(files), *(about_owner(owner) if written else [])],
        knows_messages=not unknown,
    )


_NOBODY = connections.Connections([], 0, [])


def _unknown_messages(mail: messages.Messages | None, files: list[FileNote], owner: Owner) -> str:
    """A plain sentence on why we can't tell who has written to the owner and who hasn't, or "" if we can. If there are
    no messages at all, nobody has."""
    if mail is None:
        return "This needs messages.csv."
    note = next(note for note in files if note.kind == "messages")
    if note.cut_off:
        return "messages.csv isn't complete: it ends in the middle of a row. Without the rest, we'd only be guessing."
    if mail.lost:
        return (
            f"We couldn't read {plural(note.skipped, 'row')} of messages.csv, and we don't know who"
            f" {'it was' if note.skipped == 1 else 'they were'} from. Without them, we'd only be guessing."
        )
    if note.skipped > note.rows:
        return (
            f"We couldn't read most of messages.csv ({plural(note.skipped, 'row')} skipped), so we'd only be guessing."
        )
    if mail.by_ends and not owner.known:
        return "We couldn't tell which messages are yours. Add Profile.csv or Invitations.csv, or say who you are."
    return ""


def _trusted(data: Data) -> Data:
    """The data without people whose messages we haven't all read. We can't say that they've never written."""
    if not any(person.unread for person in data.network.people.values()):
        return data
    people = {key: person for key, person in data.network.people.items() if not person.unread}
    return replace(
        data,
        network=replace(data.network, people=people),
        recommended_by=[(person, row) for person, row in data.recommended_by if not person.unread],
        endorsed_by=[(person, row) for person, row in data.endorsed_by if not person.unread],
    )


def _until(day: int, mail: messages.Messages) -> tuple[dict[messages.Ends, list[messages.Message]], int]:
    """The messages up to `day`, and how many are later."""
    if mail.latest <= day:
        return mail.by_ends, 0
    kept = {
        ends: until
        for ends, written in mail.by_ends.items()
        if (until := [message for message in written if message[1] <= day])
    }
    return kept, sum(map(len, mail.by_ends.values())) - sum(map(len, kept.values()))


def _read_all(contents: Contents, tell: Progress, settings: Settings) -> tuple[dict, list[FileNote]]:
    """Read every file; if one can't be read, its note says why. Raises ReadError if none can.

    If there are several files of connections, we use the one with the latest connection; if two have the same, the one
    written later. "earlier" is the one before it.
    """
    read, files, done = {}, [], 0
    entries = [contents.entries[kind] for kind in _READERS if kind in contents.entries]
    total = sum(entry.size for entry in [*entries, *contents.earlier]) or 1
    several = []
    for entry in [*entries, *contents.earlier]:
        kind = entry.kind
        stage = f"Reading {entry.name}"
        tell(stage, _READING * done / total)

        def part(share: float, stage: str = stage, done: int = done, entry: Entry = entry) -> None:
            tell(stage, _READING * (done + share * entry.size) / total)

        note = FileNote(entry.full_name if contents.earlier else entry.name, kind)
        try:
            found, note = _read(entry, note, part, settings)
            if note.skipped and not note.rows:
                raise _nothing_read(note)
            if kind == "connections" and contents.earlier:
                several.append((found, note, entry.written))
            else:
                read[kind] = found
        except ReadError as error:
            note.remark(str(error))
        files.append(note)
        done += entry.size
    if several:
        several.sort(key=lambda given: (latest(given[0]), given[2], len(given[0].found)))
        read["connections"] = several[-1][0]
        if len(several) > 1:
            read["earlier"] = several[-2][0]
            names = [note.name for _, note, _ in several]
            contents.remarks.append(f"We take {names[-1]} as the latest, and compare it with {names[-2]}.")
            if len(several) > 2:
                contents.remarks.append(f"We compare two exports at a time, so we left out {', '.join(names[:-2])}.")
            files = [note for note in files if note.kind != "connections"] + [note for _, note, _ in several[::-1]]
    if not read:
        said = " ".join(remark for note in files for remark in note.remarks[-1:])
        raise ReadError(said, tuple(question.as_dict() for question in about_dates(files)))
    return read, files


def _nothing_read(note: FileNote) -> ReadError:
    """The error for a file in which we couldn't read a single row."""
    first = note.problems[0]
    ask = "Say which it is, or give" if note.unclear else "Give"
    return ReadError(
        f"We couldn't read any of the {plural(note.skipped, 'row')} of {note.name}. Line {first.line}: {first.why} {ask}"
        " us the file as LinkedIn sent it, not one that a spreadsheet has saved."
    )


def _read(
    entry: Entry, note: FileNote, progress: Callable[[float], None], settings: Settings
) -> tuple[object, FileNote]:
    columns, read = _READERS[entry.kind]
    if entry.kind != "comments":
        with entry.open() as stream:
            order = settings.date_order
            return read(Table(stream, note, columns, size=entry.size, progress=progress, date_order=order)), note
    # LinkedIn escapes quotation marks with a backslash in this file, but a comment can also end in a backslash. We read
    # it both ways and keep the one that loses fewer rows.
    tries = []
    for escape in (comments.ESCAPE, None):
        attempt = FileNote(note.name, note.kind)
        with entry.open() as stream:
            tries.append(
                (read(Table(stream, attempt, columns, escape=escape, size=entry.size, progress=progress)), attempt)
            )
    return max(tries, key=lambda found: len(found[0]) - found[1].skipped)


def _data(
    day: int, settings: Settings, network: Network, requests: invitations.Invitations, read: dict, files: list[FileNote]
) -> Data:
    """Match the small files' people to the network's."""

    def persons(kind: str) -> list:
        return [
            (person, row) for row in read.get(kind, ()) if (person := network.find(getattr(row, "key", ""), row.name))
        ]

    # Rows we couldn't take apart may be about anyone.
    whole = [not (note.lost or note.cut_off) for note in files if note.kind == "connections"]
    now = read.get("connections", _NOBODY)
    changes = compare(read["earlier"], now, whole[1], whole[0]) if "earlier" in read else None
    return Data(
        day,
        settings,
        network,
        requests.found,
        noted={person.key for person, _ in persons("notes")},
        recommended_by=persons("recommendations-received"),
        recommended={person.key for person, _ in persons("recommendations-given")},
        endorsed_by=persons("endorsements-received"),
        endorsed={person.key for person, _ in persons("endorsements-given")},
        employers={company_key(position.company) for position in read.get("positions", ())},
        knows_connections="connections" in read and whole[0],
        undated={text for key, name in now.undated for text in (key, comparable_name(name)) if text},
        undated_requests=requests.undated,
        changes=changes,
    )


def _absent(question: Audit, read: dict, contents: Contents) -> tuple[str, ...]:
    """The missing files that an audit needs; () if the files are there and something else stops us."""
    kinds = [kind for kind in question.needs if kind not in read]
    if any(kind in contents.entries for kind in kinds):
        return ()
    return tuple("an earlier export" if kind == "earlier" else f"{BY_KIND[kind].stem}.csv" for kind in kinds)


def _missing(question: Audit, read: dict, contents: Contents, changes: Changes | None) -> str:
    """Why we can't answer an audit, in a plain sentence, or ""."""
    absent = [kind for kind in question.needs if kind not in read]
    if absent == ["earlier"]:
        return "This compares two exports. Open an earlier zip or Connections.csv together with the latest."
    if changes and {"added": changes.new, "gone": changes.gone}.get(question.name, ()) is None:
        return "We couldn't read every row of one Connections.csv, so we'd only be guessing."
    if absent:
        absent = [kind for kind in absent if kind != "earlier"]
        names = " and ".join(f"{BY_KIND[kind].stem}.csv" for kind in absent)
        if any(kind in contents.entries for kind in absent):
            return f"This needs {names}, which we couldn't read."
        return f"This needs {names}, which isn't in your files. Without it, we'd only be guessing."
    return ""


def _totals(read: dict, network: Network, hidden: int, later: int) -> dict[str, int]:
    """Counts for the summary."""
    mail: messages.Messages | None = read.get("messages")
    people = network.people.values()
    return {
        "connections": len(network.connections),
        "hidden_connections": hidden,
        "messages": sum(map(len, mail.by_ends.values())) - later if mail else 0,
        "own_messages": network.own_messages,
        "drafts": mail.drafts if mail else 0,
        "sponsored": mail.sponsored if mail else 0,
        "organisations": mail.organisations if mail else 0,
        "spam": mail.spam if mail else 0,
        "one_to_one_people": sum(bool(person.messages) for person in people),
        "group_conversations": network.group_threads,
        "gone_conversations": network.gone_threads,
        "unknown_conversations": network.unknown_threads,
        "comments": len(read.get("comments", ())),
    }


def _remarks(
    network: Network,
    mail: messages.Messages | None,
    later: int,
    later_connections: int,
    hidden: int,
    settings: Settings,
) -> list[str]:
    """Plain sentences on what we left out or aren't sure about."""
    said = []
    if hidden:
        said.append(
            f"{plural(hidden, 'connection has', 'connections have')} only a date in the file (closed or hidden"
            " profiles). We count them but don't list them."
        )
    if mail and mail.sponsored + mail.organisations + mail.drafts + mail.spam:
        said.append(
            f"Messages we left out: {mail.sponsored:,} sponsored, {mail.organisations:,} from pages,"
            f" {plural(mail.drafts, 'draft')}, {mail.spam:,} marked as spam."
        )
    if network.group_threads and not settings.groups_count:
        said.append(f"We don't count these as contact: {plural(network.group_threads, 'group conversation')}.")
    if network.gone_threads:
        said.append(f"With people who have closed their accounts: {plural(network.gone_threads, 'conversation')}.")
    if network.unknown_threads:
        said.append(f"Not saying who the other person is: {plural(network.unknown_threads, 'conversation')}.")
    if network.ambiguous:
        said.append(
            "We couldn't match these to messages, because several people have the name and the file doesn't give their"
            f" profile addresses: {plural(network.ambiguous, 'connection')}."
        )
    by_name = sum(
        person.key.startswith("name:") and bool(person.connected and person.messages)
        for person in network.people.values()
    )
    if by_name:
        said.append(f"Matched to messages by name alone: {plural(by_name, 'connection')}.")
    if later or later_connections:
        said.append(
            f"We left out anything dated later than the day of this audit: {plural(later, 'message')} and"
            f" {plural(later_connections, 'connection')}."
        )
    return said
