"""Comments.csv: when you commented. The file does not say on whose post, so comments are counted by date
only.
"""

from ..dates import iso_day
from ..tables import Columns, Table

COLUMNS = Columns(required=("date", "link"), optional=(), ignored=("message", "comment"))
ESCAPE = "\\"
"""This file alone escapes quotation marks with a backslash; a doubled quotation mark is understood as
well.
"""


def read(table: Table) -> list[int]:
    """Return the day of each comment, as ordinals in the file's order."""
    days = []
    for line, (date, _) in table.rows():
        day = iso_day(date)
        if day is None:
            table.note.skip(line, f"“{date[:40]}” is no date like “2026-02-08 10:11:12”.")
            continue
        days.append(day)
    return days
