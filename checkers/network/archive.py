"""Open what a person gives: LinkedIn's zip, loose CSV files, or both, trusting neither names, sizes nor
contents.

Nothing is ever written to disk, so a name can do no harm; unsafe names are refused all the same, because an
archive that has them was not made by LinkedIn.
"""

import io
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from .errors import ReadError
from .files import BY_KIND, base, kind_of, kind_of_header, unwanted
from .tables import list_of_wanted, refuse_other_types, tidy_column

MAX_MEMBERS = 20_000
"""Files in one archive. A complete export has a few hundred, media included."""
MAX_BYTES = 1 << 30
"""Unpacked bytes read in one audit, all files together."""
MAX_RATIO = 100
"""Unpacked to packed bytes of one file. CSV text packs about 3 to 10 times."""
RATIO_FREE_BYTES = 8 << 20
"""Below this size the ratio does not matter."""

_UNSAFE_NAME = re.compile(r"^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0")

Given = bytes | bytearray | memoryview | BinaryIO | str | os.PathLike
"""Bytes, an open binary file, or a path."""


class Budget:
    """Bytes still allowed to be unpacked in this audit."""

    def __init__(self):
        self.left = MAX_BYTES

    def spend(self, count: int) -> None:
        """Take `count` bytes; raises ReadError when there are none left."""
        self.left -= count
        if self.left < 0:
            raise ReadError(
                f"The files are larger than {MAX_BYTES >> 20:,} MB unpacked; reading was stopped. A LinkedIn"
                " export's CSV files are far smaller."
            )


class _Capped(io.RawIOBase):
    """A file's bytes, counted as they are unpacked, since a size written in a zip can be a lie."""

    def __init__(self, stream: BinaryIO, name: str, budget: Budget, packed: int | None = None):
        self._stream, self._name, self._budget, self._packed = stream, name, budget, packed
        self.position = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        try:
            data = self._stream.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise ReadError(
                f"{self._name} is damaged inside the archive, or the download was cut off. Please download"
                " the export again."
            ) from error
        count = len(data)
        buffer[:count] = data
        self.position += count
        self._budget.spend(count)
        if self._packed is not None and self.position > RATIO_FREE_BYTES + self._packed * MAX_RATIO:
            raise ReadError(
                f"{self._name} unpacks to more than {MAX_RATIO} times its size. No real export does; it was"
                " not read further."
            )
        return count

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


@dataclass(frozen=True, slots=True)
class Entry:
    """One CSV to read: its kind (a key of files.BY_KIND), shown name, unpacked size in bytes as declared,
    opener.
    """

    kind: str
    name: str
    size: int
    open: Callable[[], io.RawIOBase]


@dataclass(slots=True)
class Contents:
    """What was found: at most one entry per kind, sentences about files left out, and how many were
    ignored.
    """

    entries: dict[str, Entry]
    remarks: list[str]
    ignored: int = 0


def open_given(given: Given | Mapping[str, Given]) -> Contents:
    """Find the CSV files in what was given: a zip, one CSV, or a mapping of file names to either.

    Raises ReadError if there is nothing to read in it.
    """
    contents = Contents({}, [])
    budget = Budget()
    for name, file in given.items() if isinstance(given, Mapping) else [(_name_of(given), given)]:
        try:
            _add(contents, name, file, budget)
        except ReadError as error:  # one bad file among several must not cost the others
            contents.remarks.append(str(error))
    if not contents.entries:
        raise ReadError(
            " ".join(contents.remarks)
            or "There is no file of a LinkedIn export in it. Wanted is the zip that LinkedIn lets you"
            f" download, or CSV files from it: {list_of_wanted()}."
        )
    return contents


def _name_of(given: Given) -> str:
    if isinstance(given, (str, os.PathLike)):
        return base(os.fspath(given))
    name = getattr(given, "name", "")
    return base(name) if isinstance(name, str) and name else "the file"


def _add(contents: Contents, name: str, given: Given, budget: Budget) -> None:
    try:
        stream, size = _opened(given)
    except OSError as error:
        raise ReadError(f"{base(name)} could not be opened: {error.strerror or error}.") from error
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
            f"{shown} is not a file of a LinkedIn export that can be read here. Wanted is the zip, or CSV"
            f" files from it: {list_of_wanted()}."
        )

    def opened() -> io.RawIOBase:
        stream.seek(0)
        return _Capped(_Unclosing(stream), shown, budget)

    _keep(contents, Entry(kind, shown, size, opened))


class _Unclosing:
    """Reads from a stream without ever closing it, so that a file can be read twice."""

    def __init__(self, stream: BinaryIO):
        self.read = stream.read

    def close(self) -> None:
        """Leave the stream open."""


def _kind_of_head(head: bytes) -> str:
    for line in head.decode("utf-8", "replace").splitlines()[:20]:
        for delimiter in ",;\t":
            if kind := kind_of_header([tidy_column(cell.strip().strip('"')) for cell in line.split(delimiter)]):
                return kind
    return ""


def _add_zip(contents: Contents, name: str, stream: BinaryIO, budget: Budget) -> None:
    try:
        # Names without the UTF-8 mark are compared with ours in ASCII only, so any encoding that takes all
        # bytes does; this one is built in, where the browser's Python is short of most.
        archive = zipfile.ZipFile(stream, metadata_encoding="latin-1")
        members = archive.infolist()
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, UnicodeError) as error:
        raise ReadError(
            f"{name} is a damaged zip, or its download was cut off. Please download the export again."
        ) from error
    if len(members) > MAX_MEMBERS:
        raise ReadError(f"{name} has {len(members):,} files in it. A LinkedIn export has far fewer; it was not read.")
    if any(member.filename in ("[Content_Types].xml", "mimetype") for member in members):
        raise ReadError(
            f"{name} is a spreadsheet or document, not a LinkedIn export. Save the sheet as CSV, or give the"
            " zip that LinkedIn lets you download."
        )
    for member in members:
        _add_member(contents, archive, member, budget)


def _add_member(contents: Contents, archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: Budget) -> None:
    path, shown = member.filename, base(member.filename)
    if member.is_dir() or "__MACOSX" in path or shown.startswith("._"):
        return
    kind = kind_of(path) if shown.lower().endswith(".csv") else ""
    if not kind:
        contents.ignored += 1
        return
    if _UNSAFE_NAME.search(path):
        contents.remarks.append(f"A file in the archive has an unsafe name ({path[:80]!r}) and was left out.")
        return
    if (member.external_attr >> 16) & 0o170000 == 0o120000:
        contents.remarks.append(f"{shown} is a link to somewhere else and was left out.")
        return
    if member.flag_bits & 1:
        contents.remarks.append(f"{shown} is locked with a password. LinkedIn's own zip has none; unpack it first.")
        return
    if member.file_size > MAX_BYTES:
        raise ReadError(
            f"{shown} is {member.file_size >> 20:,} MB unpacked. A real one is far smaller; it was not read."
        )
    if member.file_size > RATIO_FREE_BYTES + member.compress_size * MAX_RATIO:
        raise ReadError(
            f"{shown} unpacks to more than {MAX_RATIO} times its size. No real export does; it was not read."
        )

    def opened() -> io.RawIOBase:
        try:
            return _Capped(archive.open(member), shown, budget, member.compress_size)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            RuntimeError,
            UnicodeError,
        ) as error:
            raise ReadError(
                f"{shown} is damaged inside the archive, or packed in a way that cannot be read. Please"
                " download the export again."
            ) from error

    _keep(contents, Entry(kind, shown, member.file_size, opened))


def _keep(contents: Contents, entry: Entry) -> None:
    """Of two files of one kind keep the larger, and say so: an older or partial copy adds nothing."""
    other = contents.entries.get(entry.kind)
    if other:
        kept, left = (entry, other) if entry.size > other.size else (other, entry)
        contents.remarks.append(
            f"There are two files with {BY_KIND[entry.kind].holds}; the larger one ({kept.name}) was read,"
            f" {left.name} was not."
        )
        entry = kept
    contents.entries[entry.kind] = entry
