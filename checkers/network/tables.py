"""Read one CSV file as rows with the columns we want, whatever comes before the header and whatever's broken inside.

Text is decoded and parsed as it streams, so that a large messages.csv is never in memory as one string. A row we can't
read is skipped and noted with its line; nothing in a file can raise anything but ReadError.
"""

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from operator import itemgetter
from typing import BinaryIO

from .errors import ReadError
from .files import BY_KIND, WANTED, kind_of_header

FIELD_LIMIT = 1 << 19
"""Longest cell, in characters. A message has at most 8,000; mail with HTML in it has more."""
LINE_LIMIT = 1 << 20
"""Longest physical line kept together, in bytes; we read a longer one in pieces."""
BLOCK = 1 << 16
"""Bytes we read at a time."""
HEADER_LINES = 2_000
"""How many lines may come before the header."""
PROBLEMS_KEPT = 20
"""How many unreadable rows we describe one by one; we count the rest."""

Progress = Callable[[float], None]
"""Called now and then with how much of the file we've read, 0 to 1."""


# The characters that Windows-1252 has and Latin-1 doesn't. Python's own codec would be one more module in the browser.
_WINDOWS = dict(zip(range(0x80, 0xA0), "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"))


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that aren't UTF-8 come from Excel, which saves in Windows-1252. One at a time, so that reading goes on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start]
    return _WINDOWS.get(byte) or chr(byte), error.start + 1


codecs.register_error("cordial-windows", _as_windows)


@dataclass(frozen=True, slots=True)
class Problem:
    """A row we skipped: the line it starts at (the file's first is 1), and why, in a plain sentence."""

    line: int
    why: str


@dataclass(slots=True)
class FileNote:
    """How one file went: rows read, rows skipped with the first `problems`, columns we don't know, remarks."""

    name: str
    kind: str
    rows: int = 0
    skipped: int = 0
    problems: list[Problem] = field(default_factory=list)
    unknown_columns: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def skip(self, line: int, why: str) -> None:
        """Note that we left out the row starting at `line`."""
        self.skipped += 1
        if len(self.problems) < PROBLEMS_KEPT:
            self.problems.append(Problem(line, why))

    def remark(self, sentence: str) -> None:
        """Add a sentence about the whole file, unless it's there already."""
        if sentence not in self.remarks:
            self.remarks.append(sentence)


def tidy_column(name: str) -> str:
    """A column's name to compare by: lower case, single spaces, no byte-order mark or underscores."""
    return " ".join(name.replace("\ufeff", " ").replace("_", " ").split()).lower()


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one kind of file, by their lower-case names (see `tidy_column`).

    required: without them it isn't this file; optional: used if present; aliases: other spellings of either; ignored:
    columns we know and don't use.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    aliases: dict[str, str] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()


class Table:
    """The rows of one CSV file.

    stream: the file's bytes, read once; note: where skipped rows and remarks go; escape: a character that escapes
    quotation marks, or None; size: the number of bytes if known, for progress.
    """

    def __init__(
        self,
        stream: io.RawIOBase,
        note: FileNote,
        columns: Columns,
        escape: str | None = None,
        size: int = 0,
        progress: Progress | None = None,
    ):
        self.note = note
        self._required, self._optional, self._aliases = columns.required, columns.optional, columns.aliases
        self._ignored, self._escape = columns.ignored, escape
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
        """The file's lines with their ends. Only with codecs that are built in: the browser's Python doesn't have the
        others.
        """
        head = self._raw.peek(4096)[:4096]
        refuse_other_types(self.note.name, head)
        raw = self._raw
        if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            text, _ = codecs.utf_16_decode(raw.read(), "replace", True)
            raw = io.BytesIO(text.encode("utf-8", "replace"))
            self.note.remark("It's saved as UTF-16, as spreadsheet programs do; we read it anyway.")
        elif b"\0" in head:
            raise ReadError(f"{self.note.name} isn't a text file, so it can't be a CSV from the export.")
        elif head.startswith(codecs.BOM_UTF8):
            raw.read(len(codecs.BOM_UTF8))
        return chain.from_iterable(map(_decoded, _lines_by_block(raw)))

    def _parsed(self, lines: Iterator[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
        before, header, delimiter = self._find_header(lines)
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
        reader = csv.reader(lines, delimiter=delimiter, escapechar=self._escape)
        note = self.note
        start = before + 1  # the line at which the row begins
        read = 0
        try:
            while True:
                try:
                    for row in reader:
                        line, start = start, before + reader.line_num + 1
                        if len(row) != width:
                            if not any(row):
                                continue
                            if len(row) < width:
                                note.skip(
                                    line, f"It has {len(row)} of {width} columns (a cut-off file ends with such a row)."
                                )
                                continue
                            if any(row[width:]):
                                note.skip(line, f"It has {len(row)} columns where the header has {width}.")
                                continue
                            del row[width:]
                        read += 1
                        if not read & 4095:
                            self._tell()
                        row.append("")
                        yield line, pick(row)
                    break
                except csv.Error:
                    end = before + reader.line_num
                    where = f" up to line {end}" if end > start else ""
                    note.skip(
                        start,
                        f"A cell is longer than {FIELD_LIMIT:,} characters (a quotation mark may be"
                        f" missing), so we left it out{where}.",
                    )
                    start = end + 1
        finally:
            note.rows = read

    def _tell(self) -> None:
        position = getattr(self._counted, "position", None)
        if self._progress and self._size and position is not None:
            self._progress(min(position / self._size, 1.0))

    def _find_header(self, lines: Iterator[str]) -> tuple[int, list[str], str]:
        """Return (number of lines up to the header, included; tidy column names; delimiter).

        Looks at each physical line on its own, so that a quotation mark left open before the header doesn't swallow it.
        """
        seen: list[str] = []
        for number in range(1, HEADER_LINES + 1):
            line = next(lines, "")
            if not line:
                break
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
                    return number, header, delimiter
                if len(seen) < 50 and len(header) > 1:
                    seen.append("\0".join(header))
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


def _lines_by_block(raw: BinaryIO) -> Iterator[list[bytes]]:
    """Cut a file into lines at `\\n`, `\\r` and `\\r\\n`, and nowhere else; the ends stay on.

    As bytes: a block of text takes as many bytes per character as its widest one, and a text file's own readline takes
    a tenth of the whole audit.
    """
    rest = b""
    while block := raw.read1(BLOCK):
        lines = (rest + block).splitlines(True)
        rest = lines.pop()  # may go on in the next block, even after a carriage return
        while len(rest) > LINE_LIMIT:
            cut = LINE_LIMIT
            while cut > LINE_LIMIT - 4 and rest[cut] & 0xC0 == 0x80:  # in the middle of a character
                cut -= 1
            lines.append(rest[:cut])
            rest = rest[cut:]
        yield lines
    if rest:
        yield [rest]


def _decoded(lines: list[bytes]) -> Iterator[str]:
    return map(bytes.decode, lines, repeat("utf-8"), repeat("cordial-windows"))


def refuse_other_types(name: str, head: bytes) -> None:
    """Raise ReadError, saying what the file is, if its first bytes show that it isn't a CSV."""
    start = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for magic, what in (
        (b"pk\x03\x04", "a zip archive or a spreadsheet"),
        (b"%pdf", "a PDF"),
        (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
        (b"<!doctype", "a web page"),
        (b"<html", "a web page"),
        (b"\x89png", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"gif8", "a picture"),
        (b"rar!", "a RAR archive"),
        (b"7z\xbc\xaf", "a 7-Zip archive"),
        (b"\x1f\x8b", "a gzip file"),
    ):
        if start.startswith(magic) or head.lower().startswith(magic):
            raise ReadError(f"{name} is {what}, not a CSV file. Choose a CSV from your LinkedIn export.")
    if start.startswith((b"{", b"[{", b'["')):
        raise ReadError(f"{name} is JSON, not a CSV file. Choose a CSV from your LinkedIn export.")


def list_of_wanted() -> str:
    """The names of the files we read, for a sentence."""
    return ", ".join(f"{file.stem}.csv" for file in WANTED)
