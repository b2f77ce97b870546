"""Comments.csv: when you commented. The file doesn't say on whose post, so we only count comments by date."""

from ..dates import iso_day
from ..tables import Columns, Table

COLUMNS = Columns(required=("date", "link"), optional=(), ignored=("message", "comment"), date="date")
ESCAPE = "\\"
"""Only this file escapes quotation marks with a backslash; doubled ones work too."""


def read(table: Table) -> list[int]:
    """Return the day of each comment, as ordinals in the file's order."""
    return [day for _, _, day in table.dated(iso_day, "2026-02-08 10:11:12") if day is not None]
