"""Lists as files to save: CSV, and calendar reminders on working days."""

import datetime
from hashlib import sha256

from ..spreadsheet import CONTROL, csv_text
from .dates import iso
from .groups import keywords
from .person import Person
from .report import AuditList, NetworkReport

REMINDERS = 60
"""Most reminders in one calendar file. People don't keep up with more."""

_PER_DAY = {"welcome": 3, "owed-reply": 3, "thank": 2, "pending": 5}
"""Reminders for one working day; lists that aren't here get one."""


def lists_csv(lists: list[AuditList], mark: bool = False) -> str:
    """The lines of the lists as CSV, one table. `mark`: begin with the byte-order mark that Excel needs."""
    rows = []
    for audit_list in lists:
        for item in audit_list.items:
            people = item.people or ([item.person] if item.person else [None])
            rows.extend(
                (
                    audit_list.name,
                    person.name if person else "",
                    person.link if person else "",
                    person.company if person else "",
                    person.position if person else "",
                    iso(person.connected) if person else "",
                    iso(person.last) if person else "",
                    iso(item.day),
                    " ".join(item.reasons),
                )
                for person in people
            )
    return csv_text(
        ("List", "Name", "Profile", "Company", "Position", "Connected on", "Last message", "Date", "Reasons"),
        rows,
        mark,
    )


def people_csv(people: list[Person], mark: bool = False) -> str:
    """People as CSV, with what they're grouped by."""
    rows = [
        (
            person.name,
            person.link,
            person.company,
            person.position,
            iso(person.connected)[:4] if person.connected else "",
            ", ".join(sorted(keywords(person.position))),
            iso(person.connected),
            iso(person.last),
            "" if person.unread else person.sent,
            "" if person.unread else person.received,
        )
        for person in people
    ]
    return csv_text(
        (
            "Name",
            "Profile",
            "Company",
            "Position",
            "Year met",
            "Keywords",
            "Connected on",
            "Last message",
            "Messages sent",
            "Messages received",
        ),
        rows,
        mark,
    )


def calendar(report: NetworkReport, name: str) -> str:
    """One list as an iCalendar file (RFC 5545) of all-day reminders, a few a day, starting on the next working day.

    At most REMINDERS of them. The same archive and day give the same file, so importing it twice adds nothing.
    """
    audit_list = report.list(name)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Cordial//Network audit//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        _property("X-WR-CALNAME", f"Cordial: {audit_list.audit.title}"),
    ]
    stamp = report.today.strftime("%Y%m%dT000000Z")
    per_day = _PER_DAY.get(name, 1)
    day = report.today
    for number, item in enumerate([item for item in audit_list.items if item.person][:REMINDERS]):
        if number % per_day == 0:
            day = _next_working_day(day)
        person = item.person
        who = person.name if not item.repeat else f"{person.name} and {len(item.people) - 1} more"
        about = [*item.reasons, *([person.link] if person.link else [])]
        key = sha256(f"{name}\0{person.key}\0{item.day}".encode("utf-8", "replace")).hexdigest()[:32]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{key}@cordial.invalid",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + datetime.timedelta(days=1):%Y%m%d}",
            _property("SUMMARY", f"{audit_list.audit.title}: {who}"),
            _property("DESCRIPTION", "\n".join(about)),
            *([f"URL:{person.link}"] if person.link else []),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _next_working_day(day: datetime.date) -> datetime.date:
    day += datetime.timedelta(days=1)
    while day.weekday() > 4:
        day += datetime.timedelta(days=1)
    return day


def _property(name: str, value: str) -> str:
    value = CONTROL.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n"))
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return f"{name}:{value}"


def _folded(line: str) -> str:
    """Fold after 75 bytes, as RFC 5545 requires, and never inside a character."""
    if line.isascii():  # nearly all are
        return "\r\n ".join([line[:75], *(line[at : at + 74] for at in range(75, len(line), 74))])
    parts, size = [""], 0
    for character in line:
        width = len(character.encode("utf-8", "replace"))
        if size + width > 75:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += width
    return "\r\n".join(parts)
