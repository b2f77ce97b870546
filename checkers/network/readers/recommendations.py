"""Recommendations_Received.csv and Recommendations_Given.csv: by name only, because the files have no addresses."""

from typing import NamedTuple

from ...text.plural import plural
from ..dates import MONTH_FIRST, DateOrder, iso_day
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
    rows = list(table.rows())
    order = DateOrder((date for _, (_, _, _, date, _) in rows), table.date_order, MONTH_FIRST)
    for line, (first, last, _, date, _) in rows:
        name = shown(f"{first} {last}")
        if not name:
            table.note.skip_read(line, "It has no name.")
            continue
        day = iso_day(date) or order.day(date)
        unread += day is None
        found.append(Recommendation(name, day))
    if unread:
        table.note.remark(f"We couldn't read {plural(unread, 'date')} in it; those rows count without one.")
    return found
