"""Recommendations_Received.csv and Recommendations_Given.csv: by name only, because the files have no addresses."""

from typing import NamedTuple

from ...text.plural import plural
from ..dates import sent_at
from ..people import shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("first name", "last name", "text"), optional=("creation date", "status"), ignored=("company", "job title")
)


class Recommendation(NamedTuple):
    """Who wrote it, or who it's for; `day` is an ordinal, or None if we can't read the file's date."""

    name: str
    day: int | None


def read(table: Table) -> list[Recommendation]:
    """Read the recommendations, including hidden ones: someone wrote them all the same."""
    found, unread = [], 0
    for line, (first, last, _, date, _) in table.rows():
        name = shown(f"{first} {last}")
        if not name:
            table.note.skip(line, "It has no name.")
            continue
        day = sent_at(date)
        unread += day is None
        found.append(Recommendation(name, day))
    if unread:
        table.note.remark(f"We couldn't read {plural(unread, 'date')} in it; those rows count without one.")
    return found
