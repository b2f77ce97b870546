"""Read lists of messages as people have them: CSV, JSON Lines, a JSON array, or texts with --- between them.

A row we can't use is left out and reported with its line; we read the rest.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, islice
from typing import BinaryIO, NamedTuple

from ..decoding import is_utf16, lines_of, other_type
from ..situation import SITUATIONS
from ..text.length import MAX_TEXT
from . import pasted
from .message import Message

MAX_WHOLE = 4_000_000
"""In code points. We read longer lists piece by piece, and work out their format from this much of their beginning."""
MAX_FIELD = 200
"""We keep this much of a name, id or date, in code points."""
ROWS_SHOWN = 3
"""How many rows we show for choosing columns."""
MAX_RESTARTS = 20
"""How many quotation marks may be left open. After each we start again at the next line, having read to the end of the
file for nothing."""

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
browser's Python has a smaller stack and would crash."""

_SEPARATOR = re.compile(r"[ \t]*-{3,}[ \t]*[\r\n]*")
_BRACKETS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)  # skips over strings
_BETWEEN = re.compile(r"\s*([\[,]?)\s*")  # entries of a JSON array
_SEP = re.compile(r"\s*\"?sep=(.)\"?[,;\t]*[ \r]*\n", re.IGNORECASE)
"""The line with which some programs tell Excel what's between the cells."""


class Unreadable(ValueError):
    """A list we can't use at all; the message is a plain sentence without a full stop, starting with "it"."""


class Skipped(NamedTuple):
    """A row, or part of one, that we left out. line: in the file, from 1."""

    line: int
    why: str

    def as_dict(self) -> dict:
        """As a dict for JSON."""
        return self._asdict()


class Row(NamedTuple):
    """A row we've read. number: its place among the rows, from 1; message: its id is empty if the row has none."""

    number: int
    message: Message


class Listing(NamedTuple):
    """A list we've read. format: "csv", "jsonl", "json" or "text"; separator: if it's a text, one of pasted.KINDS."""

    format: str
    messages: list[Message]
    skipped: list[Skipped]
    separator: str = ""


class Table(NamedTuple):
    """The columns of a list. names: as written; roles: role -> name, for the columns we know; rows: the first few, each
    as long as the names; sure: whether exactly one column has a name for texts, and exactly one a name for recipients.
    """

    names: list[str]
    roles: dict[str, str]
    rows: list[list[str]]
    sure: bool


def _refuse_other_types(head: bytes) -> None:
    what = other_type(head)
    if head[:2] == b"PK" or "spreadsheet" in what:
        raise Unreadable("it's a spreadsheet or an archive; save the sheet as “CSV UTF-8” first")
    if what:
        raise Unreadable(f"it's {what}, not a list of messages")
    if not is_utf16(head) and b"\0" in head:
        raise Unreadable("it isn't a text file")


def read_list(text: str, name: str = "", columns: dict[str, str] | None = None, separator: str = "dashes") -> Listing:
    """Read a list. `name`: the file's; its ending gives the format; without an ending we look at the text.

    columns: role -> name of a column, in place of the columns we'd pick by their names. separator: what's between the
    messages of a text, one of pasted.KINDS, or "" to guess.

    Raises Unreadable if it's empty, if there's no column of texts, or if we can't use any row; KeyError for an unknown
    separator.
    """
    skipped: list[Skipped] = []
    text = text.removeprefix("\ufeff")
    kind, rows = _whole(text, name, _roles if columns is None else partial(_chosen, columns))
    if kind != "text":
        separator = ""
    elif (separator := separator or pasted.guess(text)) != "dashes":
        rows = _cut(text, separator)
    return Listing(kind, list(_usable(rows, skipped.append)), skipped, separator)


def text_of(raw: BinaryIO) -> str:
    """The text of a list in a file that has `peek`. Raises Unreadable if it isn't text."""
    _refuse_other_types(raw.peek(65_536)[:65_536])
    return "".join(lines_of(raw))


def table_of(text: str, name: str = "") -> Table | None:
    """The columns of a list, to choose from; None if it's a text, or has none that we can read."""
    text = text.removeprefix("\ufeff")
    kind = _format(text, name.lower()) if text.strip() else "text"
    if kind == "csv":
        names, rows = _top(text)
    elif kind == "text":
        names, rows = [], []
    else:
        entries = [entry for entry in islice(_entries(text, kind), ROWS_SHOWN) if isinstance(entry, dict)]
        names = list({name: None for entry in entries for name in entry})
        rows = [[str(entry.get(name, "")) for name in names] for entry in entries]
    if not names:
        return None
    width = len(names)
    roles = {role: names[place] for role, place in _roles(names).items()}
    texts = sum(_plain(name) in COLUMNS["text"] for name in names)
    return Table(
        names,
        roles,
        [[cell[:MAX_FIELD] for cell in row[:width]] + [""] * (width - len(row)) for row in rows],
        texts == 1 and (width == 1 or not {"to", "first", "last"}.isdisjoint(roles)),
    )


def _top(text: str) -> tuple[list[str], list[list[str]]]:
    """The names of the columns of CSV and its first rows, as far as they can be read."""
    csv.field_size_limit(10_000_000)
    text = text.lstrip("\r\n")
    sep = _SEP.match(text)
    text = text[sep.end() if sep else 0 :][: 2 * MAX_TEXT]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=sep[1] if sep else _delimiter(text.partition("\n")[0]))
    try:
        return next(rows, []), list(islice(rows, ROWS_SHOWN))
    except csv.Error:
        return [], []


def _entries(text: str, kind: str) -> Iterator:
    """The entries of a JSON list or of lines of JSON, as far as they can be read."""
    if kind == "json":
        try:
            given = _listed(_loaded(text))
        except ValueError:
            return
        yield from given if isinstance(given, list) else ()
        return
    for row in io.StringIO(text, newline=""):
        try:
            yield _loaded(row)
        except ValueError:
            continue


def stream(raw: BinaryIO, name: str, skip: Callable[[Skipped], None], number_as: str = "") -> Iterator[Message]:
    """Read a list of any length piece by piece. raw: a file that has `peek` and `read1`; name: see read_list; skip: we
    call this with each row we leave out; number_as: what to put before the number of a row that has no id.

    Raises Unreadable as read_list does, and if it isn't text. That can be after it has yielded some messages.
    """
    _refuse_other_types(raw.peek(65_536)[:65_536])
    lines = lines_of(raw)
    head, size = [], 0
    for line in lines:
        head.append(line)
        size += len(line)
        if size > MAX_WHOLE:
            break
    if size <= MAX_WHOLE:
        _, rows = _whole("".join(head), name)
    else:
        rows = _long(head, chain(head, lines), name.lower())
    yield from _usable(rows, skip, number_as)


def messages_in(rows: Iterable[Mapping], number_as: str = "") -> Iterator[Message]:
    """The messages in rows that are already dicts, with columns by any of their names. Rows we can't use are left
    out."""
    for number, row in enumerate(rows, 1):
        for read in _taken_from(dict(row), number, number):
            if isinstance(read, Row):
                yield _with_id(read, number_as)


def _with_id(row: Row, number_as: str) -> Message:
    """The message. If it has no id, it gets the row's number, with `number_as` and a colon before it if that's
    given."""
    if row.message.id:
        return row.message
    return row.message._replace(id=f"{number_as}:{row.number}" if number_as else str(row.number))


def _usable(rows: Iterator[Row | Skipped], skip: Callable[[Skipped], None], number_as: str = "") -> Iterator[Message]:
    """The messages among the rows. Raises Unreadable at the end if there weren't any."""
    first, found = None, False
    for row in rows:
        if isinstance(row, Skipped):
            first = first or row
            skip(row)
        else:
            found = True
            yield _with_id(row, number_as)
    if not found:
        why = f" (line {first.line}: {first.why})" if first else ""
        raise Unreadable(f"it has no message we can read{why}")


Roles = Callable[[list[str]], dict[str, int]]
"""A function from the names of the columns to role -> column."""


def _whole(text: str, name: str, roles: Roles | None = None) -> tuple[str, Iterator[Row | Skipped]]:
    """The format of a list, and its rows. roles: how to find the columns, if not by the names we know."""
    roles = roles or _roles
    if not text.strip():
        raise Unreadable("it's empty")
    kind = _format(text, name.lower())
    if kind == "json":
        return kind, _json(text, roles)
    return kind, _BY_LINE[kind](io.StringIO(text, newline=""), roles)


def _long(head: list[str], lines: Iterator[str], name: str) -> Iterator[Row | Skipped]:
    """The rows of a list that's too long to keep in memory. head: its first lines."""
    start = next((line.lstrip()[:1] for line in head if line.strip()), "")
    ending = _ending(name)
    if ending in ("json", "") and start == "[":
        return _long_json(lines)
    if ending in ("json", "") and start == "{":
        return _json_lines(lines, _roles)
    if ending == "json":
        raise Unreadable("it's JSON, but not a list of messages")
    return _BY_LINE[_format("".join(head), name)](lines, _roles)


def _ending(name: str) -> str:
    return name.rpartition(".")[2] if "." in name else ""


def _format(text: str, name: str) -> str:
    ending = _ending(name)
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
    """Whether the first line names a column of texts and at least one more, and the second row has the same number of
    fields."""
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
    """Whichever of comma, semicolon and tab is most frequent in the header."""
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


def _chosen(columns: dict[str, str], names: list[str]) -> dict[str, int]:
    """role -> column, for the chosen columns."""
    return {role: names.index(name) for role, name in columns.items() if name in names}


class _Lines:
    """Lines that you can go back over, to the last call of `here()`."""

    def __init__(self, lines: Iterable[str]):
        self._lines = iter(lines)
        self._behind: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._behind.append(line)
        return line

    def here(self) -> None:
        """Mark this place, and forget the lines before it."""
        self._behind.clear()

    def again(self) -> None:
        """Go back to the second line after `here()`."""
        self._lines = chain(self._behind[1:], self._lines)
        self._behind = []


def _csv(given: Iterable[str], roles_of: Roles) -> Iterator[Row | Skipped]:
    csv.field_size_limit(10_000_000)
    lines, line = _Lines(given), 0
    for top in lines:
        line += 1
        if top.strip():
            break
    else:
        raise Unreadable("it's empty")
    delimiter = _delimiter(top)
    if sep := _SEP.match(top):
        after = next(lines, None)
        if after is None:
            raise Unreadable("it has no message we can read")
        line, delimiter, top = line + 1, sep[1], after
    lines.here()
    rows = csv.reader(chain((top,), lines), delimiter=delimiter, strict=True)
    first = line - 1  # the number of lines before those that `rows` has read
    try:
        header = next(rows)
    except csv.Error:
        raise Unreadable("we can't read its first line, with the names of the columns") from None
    roles = roles_of(header)
    if "text" not in roles:
        shown = ", ".join(f"“{h.strip()[:30]}”" for h in header[:8])
        raise Unreadable(f"no column is called text, message or content (there's: {shown})")
    restarts = number = 0
    while True:
        lines.here()
        line, number = first + rows.line_num + 1, number + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield Skipped(line, _csv_fault(str(error)))
            if "unexpected end" in str(error) and restarts < MAX_RESTARTS:
                # A quotation mark was left open, so everything below it was read as one cell. Start again at the next
                # line.
                restarts, first = restarts + 1, line
                lines.again()
                rows = csv.reader(lines, delimiter=delimiter, strict=True)
            continue
        if row is None:
            break
        if not any(field.strip() for field in row):
            continue
        if len(row) > len(header) and any(field.strip() for field in row[len(header) :]):
            yield Skipped(
                line,
                f"it has {len(row)} fields and the first line has {len(header)}; a text "
                f"with a {_named(delimiter)} in it needs quotation marks around it",
            )
            continue
        yield from _taken({role: row[n] for role, n in roles.items() if n < len(row)}, line, number)


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


def _json_lines(lines: Iterable[str], roles_of: Roles) -> Iterator[Row | Skipped]:
    number = 0
    for line, row in enumerate(lines, 1):
        if not row.strip():
            continue
        number += 1
        try:
            given = _loaded(row)
        except ValueError:
            yield Skipped(line, "it isn't JSON")
            continue
        yield from _taken_from(given, line, number, roles_of)


def _json(text: str, roles_of: Roles) -> Iterator[Row | Skipped]:
    try:
        given = _loaded(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"it isn't JSON: line {error.lineno}, column {error.colno}") from None
    except ValueError:
        raise Unreadable("it isn't JSON that we can read") from None
    given = _listed(given)
    if not isinstance(given, list):
        raise Unreadable("it's JSON, but not a list of messages")
    for number, entry in enumerate(given, 1):  # JSON has no lines to point to, so we give the entry's number
        yield from _taken_from(entry, number, number, roles_of)


def _listed(given):
    """A JSON value as a list of entries: itself, what's in its "messages", or a list of the only entry."""
    if isinstance(given, dict):
        return given["messages"] if isinstance(given.get("messages"), list) else [given]
    return given


def _long_json(lines: Iterable[str]) -> Iterator[Row | Skipped]:
    """Yield the entries of a JSON array without keeping them all in memory."""
    number, text, enough = 0, "", MAX_TEXT
    decoder = json.JSONDecoder()
    for line in lines:
        text += line
        if len(text) < enough and not line.rstrip().endswith("]"):
            continue
        at = 0
        while (mark := _BETWEEN.match(text, at)) and mark[1] == ("," if number else "["):
            try:
                entry, end = decoder.raw_decode(text, mark.end())
            except (ValueError, RecursionError):
                break  # it goes on in the next line, or it isn't JSON
            number, at = number + 1, end
            yield from _taken_from(entry, number, number)
        text = text[at:]
        enough = max(MAX_TEXT, 2 * len(text))
        if len(text) > MAX_WHOLE:
            break
    if text.strip() != "]":
        raise Unreadable(f"it isn't JSON after entry {number:,}")


def _taken_from(given, line: int, number: int, roles_of: Roles = _roles) -> Iterator[Row | Skipped]:
    if isinstance(given, str):
        given = {"text": given}
    if not isinstance(given, dict):
        yield Skipped(line, "it isn't an object with a “text”")
        return
    names = list(given)
    fields = {}
    for role, n in roles_of(names).items():
        value = given[names[n]]
        if isinstance(value, str) or (role != "text" and type(value) in (int, float)):
            fields[role] = str(value)
    yield from _taken(fields, line, number)


def _cut(text: str, separator: str) -> Iterator[Row | Skipped]:
    for number, (line, part) in enumerate(pasted.parts(text, separator), 1):
        yield from _taken({"text": part}, line, number)


def _pasted(lines: Iterable[str], _: Roles) -> Iterator[Row | Skipped]:
    part: list[str] = []
    first = number = 0
    for line, row in enumerate(chain(lines, ("---",)), 1):
        if not _SEPARATOR.fullmatch(row):
            if part or row.strip():
                first = first if part else line
                part.append(row)
            continue
        if part:
            number += 1
            yield from _taken({"text": "".join(part).strip()}, first, number)
            part = []


def _taken(fields: dict[str, str], line: int, number: int) -> Iterator[Row | Skipped]:
    """Yield the message in a row, or why there isn't one. If we could only read part of the row, yields both."""
    text = fields.get("text", "").replace("\r\n", "\n")
    if not text.strip():
        yield Skipped(line, "it has no text")
        return
    if len(text) > MAX_TEXT:
        yield Skipped(line, f"its text is longer than {MAX_TEXT:,} characters")
        return
    situation = fields.get("situation", "").strip()
    if situation and situation not in SITUATIONS:
        yield Skipped(line, f"unknown situation “{situation[:40]}”; we read the message without it")
        situation = ""
    to = _short(fields.get("to", "")) or _short(f"{fields.get('first', '')} {fields.get('last', '')}")
    yield Row(number, Message(_short(fields.get("id", "")), text, to, situation, _short(fields.get("sent", ""))))


def _short(field: str) -> str:
    return " ".join(field[:MAX_FIELD].split())


_BY_LINE = {"csv": _csv, "jsonl": _json_lines, "text": _pasted}
