"""Read lists of messages as people have them: CSV, JSON Lines, a JSON array, or texts with --- between them.

A row we can't use is left out and reported with its line; we read the rest.
"""

from __future__ import annotations

import csv
import io
import json
import re
from typing import NamedTuple

from ..decoding import as_text, is_utf16
from ..situation import SITUATIONS
from .message import Message

MAX_BYTES = 100_000_000
"""Largest list we read, in bytes."""
MAX_TEXT = 20_000
"""Longest message, in code points; LinkedIn accepts nothing near as long."""
MAX_FIELD = 200
"""We keep this much of a name, id or date, in code points."""
MAX_RESTARTS = 20
"""How many quotation marks may be left open: after each we start again at the next line, which costs a pass to the end
of the file."""

COLUMNS = {
    "id": ("id", "messageid", "rowid", "nr", "no"),
    "text": ("text", "message", "content", "body", "note", "messagetext", "messagebody", "draft")
    + tuple(
        f"{kind}{what}"
        for kind in ("connection", "invitation", "invite", "custom", "personal", "linkedin")
        for what in ("note", "message")
    ),
    "to": ("to", "recipient", "name", "recipientname", "fullname", "contact", "contactname", "person", "email"),
    "first": ("firstname", "first", "givenname"),
    "last": ("lastname", "last", "surname", "familyname"),
    "situation": ("situation", "scenario"),
    "sent": ("sent", "date", "sentat", "senton", "sentdate", "time", "timestamp"),
}
"""What a column may be called; case, spaces and underscores don't matter. We use the first that's there."""

_KNOWN = frozenset(name for names in COLUMNS.values() for name in names)

MAX_DEPTH = 100
"""Brackets within brackets in JSON; a list of messages has three. With thousands, Python raises an error, but the
browser's Python has a smaller stack and would crash for good."""

_SEPARATOR = re.compile(r"^[ \t]*-{3,}[ \t\r]*$", re.MULTILINE)
_BRACKETS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)  # skips over strings
_SEP = re.compile(r"\s*\"?sep=(.)\"?[,;\t]*[ \r]*\n", re.IGNORECASE)
"""The line with which some programs tell Excel what's between the cells."""


class Unreadable(ValueError):
    """A list we can't use at all; the message is a plain sentence without a full stop, starting with "it"."""


class Skipped(NamedTuple):
    """A row, or part of one, that we left out. line: in the file, from 1."""

    line: int
    why: str

    def as_dict(self) -> dict:
        """JSON-able."""
        return self._asdict()


class Listing(NamedTuple):
    """A list that was read. format: "csv", "jsonl", "json" or "text"."""

    format: str
    messages: list[Message]
    skipped: list[Skipped]


def decode(raw: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with a byte-order mark, or what Excel's own CSV is in, Windows-1252.

    Raises Unreadable for a file that's too large, or isn't text.
    """
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"it's larger than {MAX_BYTES // 1_000_000} MB")
    if raw[:2] == b"PK":
        raise Unreadable("it's a spreadsheet or an archive; save the sheet as “CSV UTF-8” first")
    if not is_utf16(raw) and b"\0" in raw[:65_536]:
        raise Unreadable("it isn't a text file")
    return as_text(raw)


def read_list(text: str, name: str = "") -> Listing:
    """Read a list. `name`: the file's; its ending says which format it is, and without an ending we look at the text.

    Raises Unreadable if it's empty, if there's no column of texts, or if we can't use any row.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise Unreadable("it's empty")
    kind = _format(text, name.lower())
    messages, skipped = {"csv": _csv, "jsonl": _json_lines, "json": _json, "text": _pasted}[kind](text)
    if not messages:
        first = f" (line {skipped[0].line}: {skipped[0].why})" if skipped else ""
        raise Unreadable(f"it has no message we can read{first}")
    return Listing(kind, messages, skipped)


def _format(text: str, name: str) -> str:
    ending = name.rpartition(".")[2] if "." in name else ""
    start = text.lstrip()[:1]
    if ending in ("jsonl", "ndjson"):
        return "jsonl"
    if ending in ("json", "") and start in ("[", "{") and _is_json(text):
        return "json"
    if ending in ("json", "") and start == "{":
        return "jsonl"
    if ending == "json":
        return "json"
    if ending in ("csv", "tsv", "tab") or (not ending and _is_table(text)):
        return "csv"
    return "text"


def _is_json(text: str) -> bool:
    try:
        _loaded(text)
    except ValueError:
        return False
    return True


def _loaded(text: str):
    """The value of a JSON text. Raises ValueError if it isn't JSON, or is nested too deeply."""
    if text.count("[") + text.count("{") > MAX_DEPTH:
        depth = 0
        for mark in _BRACKETS.finditer(text):
            first = text[mark.start()]
            depth += (first in "[{") - (first in "]}")
            if depth > MAX_DEPTH:
                raise ValueError("too many brackets within brackets")
    return json.loads(text)


def _is_table(text: str) -> bool:
    """Whether the first line names a column of texts and another one, and the second row has as many fields."""
    text = text.lstrip("\r\n")[: 2 * MAX_TEXT]
    text = text[sep.end() :] if (sep := _SEP.match(text)) else text
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text.partition("\n")[0]))
    try:
        header, first = next(rows, []), next(rows, [])
    except csv.Error:
        return False
    roles = _roles(header)
    return len(header) > 1 and "text" in roles and (len(first) == len(header) or len(roles) > 1)


def _delimiter(header: str) -> str:
    """Whichever of comma, semicolon and tab the header has most of."""
    return max(",;\t", key=header.count)


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _roles(names: list[str]) -> dict[str, int]:
    """role -> column, for the columns we know."""
    plain = [_plain(n) for n in names]
    plain = [n if n in _KNOWN else n.rstrip("0123456789") for n in plain]  # "messageText1"
    return {
        role: plain.index(known)
        for role, choices in COLUMNS.items()
        if (known := next((c for c in choices if c in plain), None)) is not None
    }


def _csv(text: str) -> tuple[list[Message], list[Skipped]]:
    messages: list[Message] = []
    skipped: list[Skipped] = []
    csv.field_size_limit(10_000_000)
    lines = list(io.StringIO(text, newline=""))
    first = next(n for n, line in enumerate(lines) if line.strip())
    delimiter = _delimiter(lines[first])
    if (sep := _SEP.match(lines[first])) and first + 1 < len(lines):
        first, delimiter = first + 1, sep[1]
    rows = csv.reader(lines[first:], delimiter=delimiter, strict=True)
    try:
        header = next(rows)
    except csv.Error:
        raise Unreadable("we can't read its first line, with the names of the columns") from None
    roles = _roles(header)
    if "text" not in roles:
        shown = ", ".join(f"“{h.strip()[:30]}”" for h in header[:8])
        raise Unreadable(f"no column is called text, message or content (there's: {shown})")
    restarts = number = 0
    while True:
        line, number = first + rows.line_num + 1, number + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            skipped.append(Skipped(line, _csv_fault(str(error))))
            if "unexpected end" in str(error) and restarts < MAX_RESTARTS:
                # A quotation mark left open has swallowed everything below it: start again at the next line.
                restarts, first = restarts + 1, line
                rows = csv.reader(lines[first:], delimiter=delimiter, strict=True)
            continue
        if row is None:
            break
        if not any(field.strip() for field in row):
            continue
        if len(row) > len(header) and any(field.strip() for field in row[len(header) :]):
            skipped.append(
                Skipped(
                    line,
                    f"it has {len(row)} fields and the first line has {len(header)}; a text "
                    f"with a {_named(delimiter)} in it needs quotation marks around it",
                )
            )
            continue
        fields = {role: row[n] for role, n in roles.items() if n < len(row)}
        _take(fields, line, number, messages, skipped)
    return messages, skipped


def _named(delimiter: str) -> str:
    return {",": "comma", ";": "semicolon"}.get(delimiter, "tab")


def _csv_fault(error: str) -> str:
    if "unexpected end" in error:
        return "a quotation mark is opened but never closed"
    if "expected after" in error:
        return "a quotation mark inside a text has to be doubled"
    if "field limit" in error:
        return "a field is far too long for a message"
    return f"it isn't a row of CSV ({error[:80]})"


def _json_lines(text: str) -> tuple[list[Message], list[Skipped]]:
    messages: list[Message] = []
    skipped: list[Skipped] = []
    number = 0
    for line, row in enumerate(io.StringIO(text), 1):  # not splitlines, which would cut at U+2028 in a message
        if not row.strip():
            continue
        number += 1
        try:
            given = _loaded(row)
        except ValueError:
            skipped.append(Skipped(line, "it isn't JSON"))
            continue
        _take_object(given, line, number, messages, skipped)
    return messages, skipped


def _json(text: str) -> tuple[list[Message], list[Skipped]]:
    try:
        given = _loaded(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"it isn't JSON: line {error.lineno}, column {error.colno}") from None
    except ValueError:
        raise Unreadable("it isn't JSON that we can read") from None
    if isinstance(given, dict):
        given = given["messages"] if isinstance(given.get("messages"), list) else [given]
    if not isinstance(given, list):
        raise Unreadable("it's JSON, but not a list of messages")
    messages: list[Message] = []
    skipped: list[Skipped] = []
    for number, entry in enumerate(given, 1):  # JSON has no lines to name; the entry's number has to do
        _take_object(entry, number, number, messages, skipped)
    return messages, skipped


def _take_object(given, line: int, number: int, messages: list[Message], skipped: list[Skipped]) -> None:
    if isinstance(given, str):
        given = {"text": given}
    if not isinstance(given, dict):
        skipped.append(Skipped(line, "it isn't an object with a “text”"))
        return
    names = list(given)
    fields = {}
    for role, n in _roles(names).items():
        value = given[names[n]]
        if isinstance(value, str) or (role != "text" and type(value) in (int, float)):
            fields[role] = str(value)
    _take(fields, line, number, messages, skipped)


def _pasted(text: str) -> tuple[list[Message], list[Skipped]]:
    messages: list[Message] = []
    skipped: list[Skipped] = []
    start = line = 0
    for mark in [*_SEPARATOR.finditer(text), None]:
        part = text[start : mark.start() if mark else len(text)]
        if part.strip():
            first = line + part.count("\n", 0, len(part) - len(part.lstrip())) + 1
            _take({"text": part.strip()}, first, len(messages) + len(skipped) + 1, messages, skipped)
        if mark:
            line += text.count("\n", start, mark.end())
            start = mark.end()
    return messages, skipped


def _take(fields: dict[str, str], line: int, number: int, messages: list[Message], skipped: list[Skipped]) -> None:
    text = fields.get("text", "").replace("\r\n", "\n")
    if not text.strip():
        skipped.append(Skipped(line, "it has no text"))
        return
    if len(text) > MAX_TEXT:
        skipped.append(Skipped(line, f"its text is longer than {MAX_TEXT:,} characters"))
        return
    situation = fields.get("situation", "").strip()
    if situation and situation not in SITUATIONS:
        skipped.append(Skipped(line, f"unknown situation “{situation[:40]}”; we read the message without it"))
        situation = ""
    to = _short(fields.get("to", "")) or _short(f"{fields.get('first', '')} {fields.get('last', '')}")
    own = _short(fields.get("id", "")) or str(number)
    messages.append(Message(own, text, to, situation, _short(fields.get("sent", ""))))


def _short(field: str) -> str:
    return " ".join(field[:MAX_FIELD].split())
