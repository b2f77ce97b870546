"""Recommendations_Received.csv and Recommendations_Given.csv: by name only, the files have no addresses."""

from typing import NamedTuple

from ..dates import sent_at
from ..people import shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("first name", "last name", "text"), optional=("creation date", "status"), ignored=("company", "job title")
)


class Recommendation(NamedTuple):
    """Who wrote it, or whom it is for; `day` is an ordinal or None if the file's date is of no known form."""

    name: str
    day: int | None


def read(table: Table) -> list[Recommendation]:
    """Read the recommendations, hidden ones included: they were written all the same."""
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
        table.note.remark(f"{unread} of its dates could not be read; those rows count without a date.")
    return found
