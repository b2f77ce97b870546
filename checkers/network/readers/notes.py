"""Notes.csv (2026): your private notes on connections. We only use that there is one, never its text."""

from typing import NamedTuple

from ..people import profile_key, shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("connection first name", "connection last name", "note"),
    optional=("connection profile url",),
    ignored=("created on", "edited on"),
)


class Note(NamedTuple):
    """Who a note is about: key (`in/<slug>` or "") and name."""

    key: str
    name: str


def read(table: Table) -> list[Note]:
    """Read who the notes are about; empty notes don't count."""
    return [
        Note(profile_key(url), shown(f"{first} {last}")) for _, (first, last, note, url) in table.rows() if note.strip()
    ]
