"""Profile.csv: the owner's name. We read nothing else in it."""

from ..people import shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("first name", "last name"),
    ignored=(
        "maiden name",
        "address",
        "birth date",
        "headline",
        "summary",
        "industry",
        "zip code",
        "geo location",
        "twitter handles",
        "websites",
        "instant messengers",
        "public profile url",
    ),
)


def read(table: Table) -> str:
    """Return the owner's full name, "" if the file has none."""
    for _, (first, last) in table.rows():
        if name := shown(f"{first} {last}"):
            return name
    return ""
