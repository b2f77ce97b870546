"""Audit your own LinkedIn export: who to welcome, check in with, reply to and leave alone.

    from .audit import audit
    report = audit("Complete_LinkedInDataExport.zip", today=datetime.date.today())
    report.list("check-in").items[0].reasons

Loaded only when asked for; nothing else in `checkers` imports it. Reads what it's given, writes nothing, and never
looks at the clock.
"""

import datetime
import gc
from collections.abc import Callable, Mapping

from ..text.plural import plural
from .archive import Contents, Entry, Given, open_given
from .audits import AUDITS
from .audits.base import Audit, Data, Found
from .charts import connections_over_time, last_contact
from .errors import ReadError
from .files import BY_KIND
from .groups import company_key, group
from .network import Network, build
from .owner import Owner, find_owner
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
    read, files = _read_all(contents, tell)
    talk: messages.Messages | None = read.get("messages")
    invited: list[invitations.Invitation] = read.get("invitations", [])
    tell("Matching people", _READING)
    day = today.toordinal()
    written, later = _until(day + 1, talk) if talk else ({}, 0)  # one day more, for time zones
    owner = find_owner(read.get("profile", ""), invited, written)
    met, hidden = read.get("connections", ([], 0))
    since = [connection for connection in met if connection.day <= day + 1]
    network = build(since, written, owner)
    data = _data(day, settings, network, invited, read)
    known = network.connections
    lists = []
    for number, question in enumerate(AUDITS):
        tell(f"Looking for: {question.title.lower()}", 0.8 + 0.15 * number / len(AUDITS))
        missing = _missing(question, read, contents, owner)
        page = settings.few if question.name == "check-in" else settings.many
        lists.append(AuditList(question, Found([]) if missing else question.find(data), missing, page))
    tell("Counting", 0.95)
    years = {person.connected: datetime.date.fromordinal(person.connected).year for person in known}
    groups = group(known, day - settings.quiet_days, years)
    charts = [connections_over_time(known, day)] if known else []
    if known and talk and owner.known:
        charts.append(last_contact(known, day, settings.groups_count))
    totals = _totals(read, network, hidden, later)
    remarks = [
        *contents.remarks,
        *([owner.how] if talk else []),
        *_remarks(network, talk, later, len(met) - len(since), hidden, settings),
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
    )


def _until(day: int, talk: messages.Messages) -> tuple[dict[messages.Ends, list[messages.Message]], int]:
    """The messages up to `day`, and how many are later."""
    if talk.latest <= day:
        return talk.by_ends, 0
    kept = {
        ends: until
        for ends, written in talk.by_ends.items()
        if (until := [message for message in written if message[1] <= day])
    }
    return kept, sum(map(len, talk.by_ends.values())) - sum(map(len, kept.values()))


def _read_all(contents: Contents, tell: Progress) -> tuple[dict, list[FileNote]]:
    """Read every file; if one can't be read, its note says why. Raises ReadError if none can."""
    read, files, done = {}, [], 0
    total = sum(entry.size for entry in contents.entries.values()) or 1
    for kind in _READERS:
        entry = contents.entries.get(kind)
        if entry is None:
            continue
        stage = f"Reading {entry.name}"
        tell(stage, _READING * done / total)

        def part(share: float, stage: str = stage, done: int = done, entry: Entry = entry) -> None:
            tell(stage, _READING * (done + share * entry.size) / total)

        note = FileNote(entry.name, kind)
        try:
            read[kind], note = _read(entry, note, part)
        except ReadError as error:
            note.remark(str(error))
        files.append(note)
        done += entry.size
    if not read:
        raise ReadError(" ".join(remark for note in files for remark in note.remarks[-1:]))
    return read, files


def _read(entry: Entry, note: FileNote, progress: Callable[[float], None]) -> tuple[object, FileNote]:
    columns, read = _READERS[entry.kind]
    if entry.kind != "comments":
        with entry.open() as stream:
            return read(Table(stream, note, columns, size=entry.size, progress=progress)), note
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


def _data(day: int, settings: Settings, network: Network, invited: list, read: dict) -> Data:
    """Match the small files' people to the network's."""

    def persons(kind: str) -> list:
        return [
            (person, row) for row in read.get(kind, ()) if (person := network.find(getattr(row, "key", ""), row.name))
        ]

    return Data(
        day,
        settings,
        network,
        invited,
        noted={person.key for person, _ in persons("notes")},
        recommended_by=persons("recommendations-received"),
        recommended={person.key for person, _ in persons("recommendations-given")},
        endorsed_by=persons("endorsements-received"),
        endorsed={person.key for person, _ in persons("endorsements-given")},
        employers={company_key(position.company) for position in read.get("positions", ())},
    )


def _missing(question: Audit, read: dict, contents: Contents, owner: Owner) -> str:
    """Why we can't answer an audit, in a plain sentence, or ""."""
    absent = [kind for kind in question.needs if kind not in read]
    if absent:
        names = " and ".join(f"{BY_KIND[kind].stem}.csv" for kind in absent)
        if any(kind in contents.entries for kind in absent):
            return f"This needs {names}, which we couldn't read."
        return f"This needs {names}, which isn't in your files. Without it, we'd only be guessing."
    if "messages" in question.needs and not owner.known:
        return "We couldn't tell which messages are yours. Add Profile.csv or Invitations.csv."
    return ""


def _totals(read: dict, network: Network, hidden: int, later: int) -> dict[str, int]:
    """Counts for the summary."""
    talk: messages.Messages | None = read.get("messages")
    people = network.people.values()
    return {
        "connections": len(network.connections),
        "hidden_connections": hidden,
        "messages": sum(map(len, talk.by_ends.values())) - later if talk else 0,
        "own_messages": network.own_messages,
        "drafts": talk.drafts if talk else 0,
        "sponsored": talk.sponsored if talk else 0,
        "organisations": talk.organisations if talk else 0,
        "spam": talk.spam if talk else 0,
        "one_to_one_people": sum(bool(person.talk) for person in people),
        "group_conversations": network.group_threads,
        "gone_conversations": network.gone_threads,
        "unknown_conversations": network.unknown_threads,
        "comments": len(read.get("comments", ())),
    }


def _remarks(
    network: Network, talk: messages.Messages | None, later: int, later_met: int, hidden: int, settings: Settings
) -> list[str]:
    """Plain sentences on what we left out or aren't sure about."""
    said = []
    if hidden:
        said.append(
            f"{plural(hidden, 'connection has', 'connections have')} only a date in the file (closed or hidden"
            " profiles). We count them but don't list them."
        )
    if talk and talk.sponsored + talk.organisations + talk.drafts + talk.spam:
        said.append(
            f"Messages we left out: {talk.sponsored:,} sponsored, {talk.organisations:,} from pages,"
            f" {plural(talk.drafts, 'draft')}, {talk.spam:,} marked as spam."
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
        person.key.startswith("name:") and bool(person.connected and person.talk) for person in network.people.values()
    )
    if by_name:
        said.append(f"Matched to messages by name alone: {plural(by_name, 'connection')}.")
    if later or later_met:
        said.append(
            f"We left out anything dated later than the day of this audit: {plural(later, 'message')} and"
            f" {plural(later_met, 'connection')}."
        )
    return said
