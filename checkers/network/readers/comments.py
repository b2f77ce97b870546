"""Comments.csv: when you commented. The file doesn't say on whose post, so we only count comments by date."""

from ..dates import iso_day
from ..tables import Columns, Table

COLUMNS = Columns(required=("date", "link"), optional=(), ignored=("message", "comment"))
ESCAPE = "\\"
"""Only this file escapes quotation marks with a backslash; doubled ones work too."""


def read(table: Table) -> list[int]:
    """Return the day of each comment, as ordinals in the file's order."""
    days = []
    for line, (date, _) in table.rows():
        day = iso_day(date)
        if day is None:
            table.note.skip(line, f"“{date[:40]}” isn't a date like “2026-02-08 10:11:12”.")
            continue
        days.append(day)
    return days
