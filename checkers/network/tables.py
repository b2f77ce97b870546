"""Read one CSV file as rows with the columns we want, whatever comes before the header and whatever's broken inside.

Text is decoded and parsed as it streams, so a large messages.csv is never in memory as one string. A row we can't read
is skipped and noted with its line. Whatever is in a file, only ReadError is ever raised.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice, tee
from operator import itemgetter

from ..decoding import BLOCK, is_utf16, lines_of, other_type
from .dates import DateOrder
from .errors import ReadError
from .files import BY_KIND, WANTED, kind_of_header

FIELD_LIMIT = 1 << 19
"""Longest cell, in characters. A message has at most 8,000; mail with HTML in it has more."""
HEADER_LINES = 50_000
"""How many lines may come before the header: a file that someone has sorted has it in the middle."""
HEADER_CHARACTERS = 1 << 24
"""How many characters may come before the header."""
LOST_CHARACTERS = 20_000
"""How much we keep of a row that we can't take apart."""
PROBLEMS_KEPT = 20
"""How many unreadable rows we describe one by one; we count the rest."""

Progress = Callable[[float], None]
"""Called now and then with how much of the file we've read, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A row we skipped: the line it starts at (the file's first is 1), and why, in a plain sentence."""

    line: int
    why: str


@dataclass(slots=True)
class FileNote:
    """How one file went: rows read, rows skipped with the first `problems`, columns we don't know, remarks.

    unclear: how many of the skipped rows have a date that could be two days, and `unclear_date` is the first of them.
    cut_off: the file ends in the middle of a row, so we don't know what else was in it.
    lost: the text of rows we couldn't take apart; who they're about may still be found in it.
    """

    name: str
    kind: str
    rows: int = 0
    skipped: int = 0
    problems: list[Problem] = field(default_factory=list)
    unknown_columns: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    unclear: int = 0
    unclear_date: str = ""
    cut_off: bool = False
    lost: list[str] = field(default_factory=list)

    def skip(self, line: int, why: str) -> None:
        """Note that we left out the row starting at `line`."""
        self.skipped += 1
        if len(self.problems) < PROBLEMS_KEPT:
            self.problems.append(Problem(line, why))

    def skip_read(self, line: int, why: str) -> None:
        """The same, for a row that `rows` has counted already."""
        self.rows -= 1
        self.skip(line, why)

    def skip_date(self, line: int, date: str, example: str, order: DateOrder) -> None:
        """Skip a row because of its date: there's none, it could be two days, or it isn't a date like `example`."""
        if not date.strip():
            self.skip_read(line, "It has no date.")
        elif order.unclear(date):
            self.unclear += 1
            self.unclear_date = self.unclear_date or date.strip()[:40]
            self.skip_read(line, f"“{date.strip()[:40]}” could be two different days.")
        else:
            self.skip_read(line, f"“{date[:40]}” isn't a date like “{example}”.")

    def remark(self, sentence: str) -> None:
        """Add a sentence about the whole file, unless it's there already."""
        if sentence not in self.remarks:
            self.remarks.append(sentence)


def tidy_column(name: str) -> str:
    """A column's name for comparing: lower case, single spaces, no byte-order mark or underscores."""
    return " ".join(name.replace("\ufeff", " ").replace("_", " ").split()).lower()


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one kind of file, by their lower-case names (see `tidy_column`).

    required: without them it isn't this file; optional: used if present; aliases: other spellings of either; ignored:
    columns we know and don't use; date: the column that shows whether a line is a row of this file.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    aliases: dict[str, str] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()
    date: str = ""


class Table:
    """The rows of one CSV file.

    stream: the file's bytes, read once; note: where skipped rows and remarks go; escape: a character that escapes
    quotation marks, or None; size: the number of bytes if known, for progress; date_order: "day-first" or "month-first"
    if someone has said what 3/4/2026 means.
    """

    def __init__(
        self,
        stream: io.RawIOBase,
        note: FileNote,
        columns: Columns,
        escape: str | None = None,
        size: int = 0,
        progress: Progress | None = None,
        date_order: str = "",
    ):
        self.note, self.date_order = note, date_order
        self._required, self._optional, self._aliases = columns.required, columns.optional, columns.aliases
        self._ignored, self._escape, self._date = columns.ignored, escape, columns.date
        self._raw = io.BufferedReader(stream, BLOCK)
        self._counted, self._size, self._progress = stream, size, progress
        self.columns: frozenset[str] = frozenset()
        """The file's own columns; empty until the first row is read."""

    def rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield (line, cells) with the cells in the order of `required` + `optional`, "" for a missing column.

        Raises ReadError with a plain sentence if this isn't a CSV, or isn't the file it should be.
        """
        lines = self._lines()
        limit = csv.field_size_limit(FIELD_LIMIT)
        try:
            yield from self._parsed(lines)
        except UnicodeError as error:
            raise ReadError(f"We couldn't read {self.note.name} as text.") from error
        finally:
            csv.field_size_limit(limit)

    def _lines(self) -> Iterator[str]:
        """The file's lines with their ends."""
        head = self._raw.peek(4096)[:4096]
        refuse_other_types(self.note.name, head)
        if is_utf16(head):
            self.note.remark("It's saved as UTF-16, as spreadsheet programs do; we read it anyway.")
        elif b"\0" in head:
            raise ReadError(f"{self.note.name} isn't a text file, so it can't be a CSV from the export.")
        return lines_of(self._raw)

    def dated(
        self, parse: Callable[[str], int | None], example: str, default: str = ""
    ) -> Iterator[tuple[int, tuple[str, ...], int | None]]:
        """Yield (line, cells, day) for a file that isn't large; the day is None for a row that's been skipped.

        parse: reads the file's own dates; example: such a date; default: what 3/4/2026 means if nothing shows it.
        Rows with other dates come last, because all of them together show whether the day or the month comes first.
        """
        place = (self._required + self._optional).index(self._date)
        days: dict[str, int | None] = {}
        others = []
        for line, cells in self.rows():
            date = cells[place]
            if date not in days:
                days[date] = parse(date)
            day = days[date]
            if day is None:
                others.append((line, cells))
            else:
                yield line, cells, day
        order = DateOrder((cells[place] for _, cells in others), self.date_order, default)
        for line, cells in others:
            day = order.day(cells[place])
            if day is None:
                self.note.skip_date(line, cells[place], example, order)
            yield line, cells, day

    def _parsed(self, lines: Iterator[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
        above, header, delimiter = self._find_header(lines)
        width = len(header)
        places = {}
        for place, name in enumerate(header):
            places.setdefault(self._aliases.get(name, name), place)
        self.columns = frozenset(places)
        self.note.unknown_columns = [
            name for name in places if name and name not in self._required + self._optional + self._ignored
        ]
        # We read missing columns from an empty cell added after the last one.
        wanted = [places.get(name, width) for name in self._required + self._optional]
        pick = itemgetter(*wanted) if len(wanted) > 1 else lambda row, at=wanted[0]: (row[at],)
        is_row = _row_test(places.get(self._date), width, delimiter)
        note = self.note
        # If someone has sorted the file, the header and LinkedIn's lines before it aren't at the top any more.
        has_been_sorted = is_row is not None and any(map(is_row, above))
        few = 2 if has_been_sorted else 0
        if has_been_sorted:
            yield from self._cut(iter(above), 0, width, delimiter, pick, is_row, few)
        yield from self._cut(lines, len(above) + 1, width, delimiter, pick, is_row, few)
        if note.cut_off:
            note.remark("It ends in the middle of a row, so the file isn't complete. Please download the export again.")

    def _cut(
        self,
        lines: Iterator[str],
        before: int,
        width: int,
        delimiter: str,
        pick: Callable[[list[str]], tuple[str, ...]],
        is_row: Callable[[str], bool] | None,
        few: int,
    ) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield (line, cells) of the rows that have `width` cells; `pick` chooses among them and one more empty cell.

        before: how many lines come before these; few: rows with no more filled cells than this aren't the file's own,
        and we skip them without a note. If a quotation mark is never closed, we lose only its row and go on at the next
        line that looks like a row; that's why `behind` keeps the lines of the last rows.
        """
        note, escape = self.note, self._escape
        ahead, behind = tee(lines)
        at = before  # how many lines `behind` has read
        reader = csv.reader(ahead, delimiter=delimiter, escapechar=escape)
        start = before + 1  # the line at which the row begins
        read = short = line = 0
        while True:
            again = why = None
            try:
                for row in reader:
                    line, start = start, before + reader.line_num + 1
                    if start - line > 1 and is_row is not None and (len(row) != width or _swallows(row, is_row)):
                        again = line
                        break
                    if len(row) != width:
                        if sum(map(bool, row)) <= few:
                            continue
                        if len(row) < width:
                            short = line
                            why = f"It has {len(row)} of {width} columns."
                        elif any(row[width:]):
                            why = f"It has {len(row)} columns where the header has {width}."
                        else:
                            del row[width:]
                        if why is not None:
                            note.skip(line, why)
                            self._lose(delimiter.join(row))
                            why = None
                            continue
                    elif (few or not row[0]) and sum(map(bool, row)) <= few:
                        continue  # spreadsheets add rows of nothing but commas
                    read += 1
                    if not read & 255:
                        # Keep the lines of at most 256 rows.
                        next(islice(behind, line - 1 - at, line - 1 - at), None)
                        at = line - 1
                        note.rows += 256
                        if not read & 4095:
                            self._tell()
                    row.append("")
                    yield line, pick(row)
                if again is None:
                    note.rows += read & 255
                    if short and short == line:
                        *_, last = islice(behind, line - 1 - at, None)
                        note.cut_off = not last.endswith(("\n", "\r"))
                    break
            except csv.Error:
                again, start = start, before + reader.line_num + 1
                why = (
                    f"A cell is longer than {FIELD_LIMIT:,} characters (a quotation mark may be missing), so we left it"
                    " out"
                )
            # Look for a line inside this row at which another row begins.
            next(islice(behind, again - 1 - at, again - 1 - at), None)
            first = next(behind, "")
            at = again
            inside = behind.__copy__()
            found = at + 1
            for line in islice(inside, start - 1 - at):
                if is_row is not None and is_row(line):
                    break
                found += 1
            goes_on = found < start
            if goes_on:
                note.skip(again, f"A quotation mark is opened and never closed; we went on at line {found}.")
            elif why is None:
                note.skip(again, "It has too few or too many columns; a quotation mark may be missing.")
            else:
                where = f" up to line {start - 1}" if start - 1 > again else ""
                note.skip(again, f"{why}{where}.")
            lost = [first, *islice(behind, found - 1 - at)]
            self._lose("".join(lost))
            at = found - 1
            note.rows += read & 255
            read = 0
            if not next(behind.__copy__(), ""):
                note.cut_off = note.cut_off or not goes_on and not lost[-1].endswith(("\n", "\r"))
                break
            before, start = at, at + 1
            reader = csv.reader(behind.__copy__(), delimiter=delimiter, escapechar=escape)

    def _lose(self, text: str) -> None:
        """Keep the beginning of a row that we couldn't take apart."""
        self.note.lost.append(text[:LOST_CHARACTERS])

    def _tell(self) -> None:
        position = getattr(self._counted, "position", None)
        if self._progress and self._size and position is not None:
            self._progress(min(position / self._size, 1.0))

    def _find_header(self, lines: Iterator[str]) -> tuple[list[str], list[str], str]:
        """Return (the lines above the header, tidy column names, delimiter).

        Looks at each line of the file separately, so a quotation mark left open above the header can't hide it.
        """
        seen: list[str] = []
        above: list[str] = []
        characters = 0
        for line in islice(lines, HEADER_LINES):
            for delimiter in ",;\t":
                if line.count(delimiter) < len(self._required) - 1:
                    continue
                try:
                    cells = next(csv.reader([line], delimiter=delimiter), [])
                except csv.Error:
                    continue
                header = [tidy_column(cell) for cell in cells]
                have = {self._aliases.get(name, name) for name in header}
                if have.issuperset(self._required):
                    if kind_of_header(header) not in ("", self.note.kind):
                        raise ReadError(self._wrong_file(["\0".join(header)]))
                    while len(header) > 1 and not header[-1]:
                        header.pop()
                    return above, header, delimiter
                if len(seen) < 50 and len(header) > 1:
                    seen.append("\0".join(header))
            above.append(line)
            characters += len(line)
            if characters > HEADER_CHARACTERS:
                break
        raise ReadError(self._wrong_file(seen))

    def _wrong_file(self, seen: list[str]) -> str:
        wanted = BY_KIND[self.note.kind]
        columns = "“" + "”, “".join(name.title() for name in self._required) + "”"
        for joined in seen:
            other = kind_of_header(joined.split("\0"))
            if other and other != wanted.kind:
                return (
                    f"{self.note.name} has the columns of {BY_KIND[other].stem}.csv"
                    f" ({BY_KIND[other].holds}); we need {wanted.stem}.csv ({wanted.holds})."
                )
        return (
            f"{self.note.name} doesn't look like the export's {wanted.stem}.csv ({wanted.holds}): no line"
            f" has the columns {columns}. If your export is in another language: so far we only know the"
            " English, German and French column names."
        )


_DATE_LIKE = re.compile(r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]{1,2}[^\W_]{1,12}\.?[-/. ]\d{2,4})\b")


def _row_test(place: int | None, width: int, delimiter: str) -> Callable[[str], bool] | None:
    """A function that says whether a line begins a row, by the date in the date column. None if there's no such column.

    place: which cell; width: how many cells a row has.
    """
    if place is None:
        return None

    def is_row(line: str) -> bool:
        if line.count(delimiter) < place or not any(map(str.isdigit, line)):
            return False
        try:
            cells = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            return False
        return place < len(cells) <= width + 1 and bool(_DATE_LIKE.match(cells[place]))

    return is_row


def _swallows(row: list[str], is_row: Callable[[str], bool]) -> bool:
    """Whether the longest cell has lines in it that are rows themselves: a quotation mark was never closed."""
    cell = max(row, key=len)
    return "\n" in cell and any(map(is_row, cell.split("\n")[1:]))


def refuse_other_types(name: str, head: bytes) -> None:
    """Raise ReadError, saying what the file is, if its first bytes show that it isn't a CSV."""
    if what := other_type(head):
        raise ReadError(f"{name} is {what}, not a CSV file. Choose a CSV from your LinkedIn export.")
    start = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"{", b"[{", b'["')):
        raise ReadError(f"{name} is JSON, not a CSV file. Choose a CSV from your LinkedIn export.")


def list_of_wanted() -> str:
    """The names of the files we read, for a sentence."""
    return ", ".join(f"{file.stem}.csv" for file in WANTED)
