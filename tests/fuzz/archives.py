"""A LinkedIn export, whole or in pieces, and what has to be true whenever we read and audit one."""

from __future__ import annotations

import csv
import datetime
import io
import json
import random
import re
import zipfile
from collections.abc import Iterable, Iterator

from checkers.network.audit import _READERS, NetworkReport, ReadError, audit
from checkers.network.browser import Session
from checkers.network.cli import text_lines
from checkers.network.export import calendar, lists_csv, people_csv
from checkers.network.files import BY_KIND
from tests.fuzz.drafts import not_json

TODAY = datetime.date(2026, 11, 23)
KINDS = tuple(_READERS)
SAFE_LINK = re.compile(r"https://www\.linkedin\.com/in/(?:[\w.~-]|%[0-9A-F]{2})+/", re.ASCII)
FORMULA = "=+-@\t\r\n|＝＋－＠"  # characters that begin a formula or a new cell in some spreadsheet
SKIPPED = ' "\xa0\xad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufe0f\ufeff'
ICS_LINE = re.compile(r"[A-Z-]+(?:;VALUE=DATE)?:")
PATCH = 3
"""How many bytes describe a change to the zip: two say where, one says what."""
PART = b"\x1c"
"""Separates the names and contents of a zip's files in the fuzzer's input."""


def links(value) -> Iterator[str]:
    """Every "url" in a report."""
    if isinstance(value, dict):
        yield from (v for k, v in value.items() if k == "url")
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from links(inner)


def cells_of(text: str, separator: str) -> list[str]:
    """The cells of a CSV file in a spreadsheet that begins a new one at each `separator`."""
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet could run it, or read it as the start of a cell. Plain numbers are harmless."""
    return cell.lstrip(SKIPPED).startswith(tuple(FORMULA)) and not re.fullmatch(r"-?\d+", cell)


def csv_is_safe(text: str, columns: int) -> None:
    """Check that it can be read again as rows with this many cells, and that a spreadsheet wouldn't run any of them."""
    for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True):
        assert len(row) == columns, row
        for cell in row:
            assert not is_formula(cell), cell
            assert "\0" not in cell
    for separator in ";\t|":
        assert not [cell for cell in cells_of(text, separator) if is_formula(cell)]


def calendar_is_safe(text: str) -> None:
    """Check that lines have at most 75 bytes, end and fold as in RFC 5545, and are all properties that we write."""
    assert text.endswith("END:VCALENDAR\r\n")
    assert not re.search(r"(?<!\r)\n|\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    assert all(len(line.encode("utf-8", "surrogatepass")) <= 75 for line in text.split("\r\n"))
    unfolded = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert all(ICS_LINE.match(line) for line in unfolded)
    assert text.count("\r\nBEGIN:") == text.count("\r\nEND:VEVENT")
    for line in unfolded:
        if line.startswith("URL:"):
            assert SAFE_LINK.fullmatch(line[4:]), line


def report_holds(report: NetworkReport) -> None:
    """Check that JSON, links and all files to save are safe."""
    given = report.as_dict()
    assert json.loads(json.dumps(given, allow_nan=False)) == given
    assert all(link == "" or SAFE_LINK.fullmatch(link) for link in links(given))
    for file in report.files:
        assert file.skipped >= len(file.problems)
        assert all(problem.line >= 1 and problem.why for problem in file.problems)
    csv_is_safe(lists_csv(report.lists), 9)
    csv_is_safe(people_csv(report.network.connections, mark=True), 10)
    for one in report.lists:
        calendar_is_safe(calendar(report, one.name))
    for line in text_lines(report, report.lists, None, True):
        assert isinstance(line, str)


def session_holds(report: NetworkReport) -> None:
    """Check that every request from the page gets an answer, for every list and some groups, including texts."""
    session = Session()
    session.report = report

    def ask(action: str, **more) -> dict:
        line = session.handle(json.dumps({"id": 7, "op": "network", "action": action, **more}))
        assert line.isascii()
        answer = json.loads(line, parse_constant=not_json)
        assert answer["ok"] and answer["id"] == 7, answer
        return answer

    for one in report.lists:
        for sort in ("rank", "company"):
            lines = ask("lines", list=one.name, sort=sort)["lines"]
            assert len({line["rank"] for line in lines}) == len(lines)
        if lines:
            ask("text", list=one.name, rank=lines[0]["rank"])
        ask("export", list=one.name, format="ics")
    for group in report.groups[:3]:
        ask("lines", by=group.by, key=group.key)
        ask("export", by=group.by, key=group.key, format="csv")


def an_audit_holds(given) -> NetworkReport | None:
    """Check everything about the audit of the given files, or that there's one plain sentence. Returns the report, or
    None."""
    try:
        report = audit(given, TODAY)
    except ReadError as error:
        assert str(error).endswith(".") and not re.search(r"[\r\n]", str(error)), str(error)
        return None
    report_holds(report)
    session_holds(report)
    return report


OTHERS = {
    "Profile.csv": b"First Name,Last Name,Headline\nRobin,Sample,Invented\n",
    "Connections.csv": b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    b"Ada,Ashbank,https://www.linkedin.com/in/ada-ashbank,,Juniper Health,Nurse,08 Feb 2025\n"
    b"Bela,Birch,https://www.linkedin.com/in/bela-birch,,Juniper Health,=1+1,20 Nov 2026\n",
    "messages.csv": b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    b"SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT\n"
    b"t1,,Ada Ashbank,https://www.linkedin.com/in/ada-ashbank,Robin Sample,https://www.linkedin.com/in/robin-sample,"
    b"2026-11-19 09:00:00 UTC,,Would you send me the slides?,INBOX,No\n",
    "Invitations.csv": b"From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    b'Robin Sample,Cato Cedar,"1/29/26, 2:37 PM",,OUTGOING,https://www.linkedin.com/in/robin-sample,'
    b"https://www.linkedin.com/in/cato-cedar\n",
}
"""The rest of an export, to go with a single file."""


def run_table(data: bytes) -> None:
    """The target `tables`: a byte for the kind of file, then its bytes. The rest of the export is correct."""
    kind, raw = KINDS[(data[:1] or b"\0")[0] % len(KINDS)], data[1:]
    name = f"{BY_KIND[kind].stem}.csv"
    report = an_audit_holds(OTHERS | {name: raw})
    assert report, "the other files must still be read"
    lines = len(re.split(rb"\r\n|\r|\n", raw)) if raw[:2] not in (b"\xff\xfe", b"\xfe\xff") else len(raw)
    for file in report.files:
        assert file.name != name or all(problem.line <= lines for problem in file.problems)


METHODS = (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2)


def zip_of(data: bytes) -> bytes:
    """The zip that the fuzzer describes, by its first byte.

    0: the rest is the zip. 2: a damaged zip of OTHERS; the rest is a byte for how to pack, then a seed for the damage.
    Anything else: a byte for how to pack, three bytes for a change (zero for none), then names and contents with PART
    between them.
    """
    if not data or data[0] == 0:
        return data[1:]
    method = METHODS[(data[1:2] or b"\0")[0] % len(METHODS)]
    if data[0] == 2:
        return damaged(packed(OTHERS.items(), method), random.Random(data[2:]))
    how, patch, rest = data[1:2] or b"\0", data[2 : 2 + PATCH], data[2 + PATCH :]
    parts = rest.split(PART)
    members = ((name.decode("utf-8", "replace")[:200], content) for name, content in zip(parts[::2], parts[1::2]))
    made = bytearray(packed(members, method, link=bool(how[0] & 64)))
    if len(patch) == PATCH and patch[2]:
        made[int.from_bytes(patch[:2], "big") % len(made)] ^= patch[2]
    return bytes(made)


def packed(members: Iterable[tuple[str, bytes]], method: int, link: bool = False) -> bytes:
    """A zip of these names and contents, as links if `link`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            entry.external_attr = 0o120777 << 16 if link else 0
            archive.writestr(entry, content)
    return out.getvalue()


def damaged(archive: bytes, chance: random.Random) -> bytes:
    """The archive with a few bytes changed, some replaced, left out or doubled, or the end cut off."""
    made, at, count = bytearray(archive), chance.randrange(len(archive)), chance.randint(1, 40)
    how = chance.choice(("change", "replace", "leave out", "double", "cut"))
    if how == "change":
        for _ in range(chance.randint(1, 8)):
            made[chance.randrange(len(made))] = chance.randrange(256)
    elif how == "replace":
        made[at : at + count] = chance.randbytes(count)
    elif how == "leave out":
        del made[at : at + count]
    elif how == "double":
        made[at:at] = made[at : at + count]
    else:
        del made[at:]
    return bytes(made)


def run_archive(data: bytes) -> None:
    """The target `archive`."""
    an_audit_holds(zip_of(data))
