"""Open what someone gives us: LinkedIn's zip, loose CSV files, or both, without trusting names, sizes or contents.

We never write anything to disk, so a name can do no harm; we refuse unsafe ones anyway, because an archive that has
them doesn't come from LinkedIn.
"""

import io
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from ..decoding import as_text
from .errors import ReadError
from .files import BY_KIND, base, kind_of, kind_of_header, unwanted
from .tables import list_of_wanted, refuse_other_types, tidy_column

MAX_MEMBERS = 20_000
"""Files in one archive. A complete export has a few hundred, media included."""
MAX_BYTES = 1 << 30
"""Unpacked bytes read in one audit, all files together."""
MAX_REMARKS = 20
"""Sentences about files we left out. An archive could have one for each of its files."""
MAX_RATIO = 100
"""Unpacked to packed bytes of one file. CSV text packs about 3 to 10 times."""
RATIO_FREE_BYTES = 8 << 20
"""Below this size the ratio doesn't matter."""

METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How LinkedIn packs files. The browser's Python can't unpack others."""
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError)
"""What zipfile raises for a damaged archive."""

_UNSAFE_NAME = re.compile(r"^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0")

Given = bytes | bytearray | memoryview | BinaryIO | str | os.PathLike
"""Bytes, an open binary file, or a path."""


class Budget:
    """How many more bytes this audit may unpack."""

    def __init__(self):
        self.left = MAX_BYTES

    def spend(self, count: int) -> None:
        """Use `count` bytes; raises ReadError if there aren't that many left."""
        self.left -= count
        if self.left < 0:
            raise ReadError(
                f"The files are larger than {MAX_BYTES >> 20:,} MB unpacked, so we stopped reading. The CSV files"
                " of a LinkedIn export are far smaller."
            )


def _damaged(name: str) -> ReadError:
    return ReadError(
        f"{name} is damaged inside the archive, or the download was cut off. Please download the export again."
    )


class _Capped(io.RawIOBase):
    """A file's bytes, counted while they're unpacked, because the sizes written in a zip can be wrong."""

    def __init__(self, stream: BinaryIO, name: str, budget: Budget, packed: int | None = None):
        self._stream, self._name, self._budget, self._packed = stream, name, budget, packed
        self.position = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        try:
            data = self._stream.read(len(buffer))
        except DAMAGED as error:
            raise _damaged(self._name) from error
        count = len(data)
        buffer[:count] = data
        self.position += count
        self._budget.spend(count)
        if self._packed is not None and self.position > RATIO_FREE_BYTES + self._packed * MAX_RATIO:
            raise ReadError(
                f"{self._name} unpacks to more than {MAX_RATIO} times its size. No real export does, so"
                " we stopped reading."
            )
        return count

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


@dataclass(frozen=True, slots=True)
class Entry:
    """One CSV to read: its kind (a key of files.BY_KIND), the name to show, its unpacked size in bytes as declared, and
    a function that opens it. archive: the name of the zip it's in, or ""; written: when LinkedIn wrote it, as the zip says, or ().
    """

    kind: str
    name: str
    size: int
    open: Callable[[], io.RawIOBase]
    archive: str = ""
    written: tuple[int, ...] = ()

    @property
    def full_name(self) -> str:
        """The name, after the zip's if it's in one, so that you can tell two files of the same name apart."""
        return f"{self.name} in {self.archive}" if self.archive else self.name


@dataclass(slots=True)
class Contents:
    """What we found: at most one entry per kind, sentences about files we left out, and how many we ignored.

    earlier: other files with connections, to compare with.
    """

    entries: dict[str, Entry]
    remarks: list[str]
    ignored: int = 0
    earlier: list[Entry] = field(default_factory=list)


def open_given(given: Given | Mapping[str, Given]) -> Contents:
    """Find the CSV files in a zip, in one CSV, or in a mapping from file names to either.

    A folder counts as an unpacked export. Raises ReadError if there's nothing to read.
    """
    contents = Contents({}, [])
    budget = Budget()
    for name, file in _unfolded(given if isinstance(given, Mapping) else {_name_of(given): given}):
        try:
            _add(contents, name, file, budget)
        except ReadError as error:  # a bad file must not keep us from reading the others
            contents.remarks.append(str(error))
    more = len(contents.remarks) - MAX_REMARKS
    if more > 1:
        contents.remarks[MAX_REMARKS:] = [f"We left out {more:,} more files for reasons like these."]
    if not contents.entries:
        raise ReadError(
            " ".join(contents.remarks)
            or "There's no file from a LinkedIn export in it. Choose the zip that LinkedIn lets you"
            f" download, or CSV files from it: {list_of_wanted()}."
        )
    return contents


def _unfolded(given: Mapping[str, Given]) -> Iterator[tuple[str, Given]]:
    """The files given, with the CSV files and zips of a folder in its place."""
    for name, file in given.items():
        if not isinstance(file, (str, os.PathLike)) or not os.path.isdir(file):
            yield name, file
            continue
        count = 0
        for folder, folders, names in os.walk(file):
            folders.sort()
            if folder != os.fspath(file) and "__MACOSX" in folder:
                continue
            for inside in sorted(names):
                path = os.path.join(folder, inside)
                if inside.lower().endswith(".csv") and kind_of(inside) or inside.lower().endswith(".zip"):
                    if not inside.startswith(".") and count < MAX_MEMBERS:
                        count += 1
                        yield path, path


def _name_of(given: Given) -> str:
    if isinstance(given, (str, os.PathLike)):
        return base(os.fspath(given))
    name = getattr(given, "name", "")
    return base(name) if isinstance(name, str) and name else "the file"


def _add(contents: Contents, name: str, given: Given, budget: Budget) -> None:
    try:
        stream, size = _opened(given)
    except OSError as error:
        raise ReadError(f"We couldn't open {base(name)}: {error.strerror or error}.") from error
    head = stream.read(4096)
    stream.seek(0)
    if not head:
        contents.remarks.append(f"{base(name)} is empty.")
        stream.close()
    elif head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        _add_zip(contents, base(name), stream, budget)
    else:
        _add_file(contents, name, stream, size, head, budget)


def _opened(given: Given) -> tuple[BinaryIO, int]:
    if isinstance(given, (bytes, bytearray, memoryview)):
        return io.BytesIO(given), len(given)
    stream = open(given, "rb") if isinstance(given, (str, os.PathLike)) else given
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    return stream, size


def _add_file(contents: Contents, name: str, stream: BinaryIO, size: int, head: bytes, budget: Budget) -> None:
    shown = base(name)
    kind = kind_of(name)
    if not kind and (what := unwanted(name)):
        contents.remarks.append(f"{shown} holds {what}.")
        contents.ignored += 1
        return
    if not kind:
        refuse_other_types(shown, head)
        kind = _kind_of_head(head)
    if not kind:
        raise ReadError(
            f"{shown} isn't a file from a LinkedIn export that we can read. Choose the zip, or CSV"
            f" files from it: {list_of_wanted()}."
        )

    def opened() -> io.RawIOBase:
        stream.seek(0)
        return _Capped(_Unclosing(stream), shown, budget)

    _keep(contents, Entry(kind, shown, size, opened))


class _Unclosing:
    """Reads a stream without ever closing it, so that we can read a file twice."""

    def __init__(self, stream: BinaryIO):
        self.read = stream.read

    def close(self) -> None:
        """Leave the stream open."""


def _kind_of_head(head: bytes) -> str:
    for line in as_text(head).splitlines()[:20]:
        for delimiter in ",;\t":
            if kind := kind_of_header([tidy_column(cell.strip().strip('"')) for cell in line.split(delimiter)]):
                return kind
    return ""


def _add_zip(contents: Contents, name: str, stream: BinaryIO, budget: Budget) -> None:
    try:
        # We only compare ASCII names, so any encoding that reads every byte will do. This one is built in; the browser's
        # Python doesn't have most of the others.
        archive = zipfile.ZipFile(stream, metadata_encoding="latin-1")
        members = archive.infolist()
    except DAMAGED as error:
        raise ReadError(
            f"{name} is a damaged zip, or its download was cut off. Please download the export again."
        ) from error
    if len(members) > MAX_MEMBERS:
        raise ReadError(
            f"{name} has {len(members):,} files in it. A LinkedIn export has far fewer, so we didn't read it."
        )
    if any(member.filename in ("[Content_Types].xml", "mimetype") for member in members):
        raise ReadError(
            f"{name} is a spreadsheet or document, not a LinkedIn export. Save the sheet as CSV, or choose the"
            " zip that LinkedIn lets you download."
        )
    before = len(contents.entries) + len(contents.earlier) + len(contents.remarks)
    for member in members:
        _add_member(contents, archive, name, member, budget)
    zips = [base(member.filename) for member in members if member.filename.lower().endswith(".zip")]
    if zips and before == len(contents.entries) + len(contents.earlier) + len(contents.remarks):
        contents.remarks.append(f"{name} has another zip in it. Unpack it first, then choose {zips[0]}.")


def _add_member(
    contents: Contents, archive: zipfile.ZipFile, name: str, member: zipfile.ZipInfo, budget: Budget
) -> None:
    path, shown = member.filename, base(member.filename)
    if member.is_dir() or "__MACOSX" in path or shown.startswith("._"):
        return
    kind = kind_of(path) if shown.lower().endswith(".csv") else ""
    if not kind:
        contents.ignored += 1
        return
    if _UNSAFE_NAME.search(path):
        contents.remarks.append(f"A file in the archive has an unsafe name ({path[:80]!r}), so we left it out.")
        return
    if (member.external_attr >> 16) & 0o170000 == 0o120000:
        contents.remarks.append(f"{shown} is a link to somewhere else, so we left it out.")
        return
    if member.flag_bits & 1:
        contents.remarks.append(f"{shown} has a password. LinkedIn's own zip has none; unpack it first.")
        return
    if member.compress_type not in METHODS:
        contents.remarks.append(
            f"{shown} is packed in a way that LinkedIn doesn't use, so we left it out. Unpack the archive, then choose"
            " the files in it."
        )
        return
    if member.file_size > MAX_BYTES:
        raise ReadError(
            f"{shown} is {member.file_size >> 20:,} MB unpacked. A real one is far smaller, so we didn't read it."
        )
    if member.file_size > RATIO_FREE_BYTES + member.compress_size * MAX_RATIO:
        raise ReadError(
            f"{shown} unpacks to more than {MAX_RATIO} times its size. No real export does, so we didn't read it."
        )

    def opened() -> io.RawIOBase:
        try:
            return _Capped(archive.open(member), shown, budget, member.compress_size)
        except DAMAGED as error:
            raise _damaged(shown) from error

    _keep(contents, Entry(kind, shown, member.file_size, opened, name, member.date_time))


def _keep(contents: Contents, entry: Entry) -> None:
    """If there are two files of one kind, keep the larger and say so: an older or partial copy adds nothing. Two files
    with connections can be compared.
    """
    other = contents.entries.get(entry.kind)
    if other and entry.kind == "connections":
        contents.earlier.append(entry)
        return
    if other:
        kept, left = (entry, other) if entry.size > other.size else (other, entry)
        contents.remarks.append(
            f"There are two files with {BY_KIND[entry.kind].holds}; we read the larger one ({kept.full_name}),"
            f" not {left.full_name}."
        )
        entry = kept
    contents.entries[entry.kind] = entry
