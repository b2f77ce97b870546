"""Connections.csv: who you are connected with, and since when."""

from typing import NamedTuple

from ..dates import connected_on
from ..people import profile_key, shown
from ..tables import Columns, Table

# The German and French spellings come from other developers' fixtures. We haven't seen them in a real file.
COLUMNS = Columns(
    required=("first name", "last name", "connected on"),
    optional=("url", "company", "position"),
    ignored=("email address",),
    aliases={
        "vorname": "first name",
        "nachname": "last name",
        "unternehmen": "company",
        "verbunden am": "connected on",
        "e-mail-adresse": "email address",
        "prénom": "first name",
        "nom": "last name",
        "entreprise": "company",
        "poste": "position",
        "date de connexion": "connected on",
        "adresse e-mail": "email address",
        "profile url": "url",
    },
    date="connected on",
)


class Connection(NamedTuple):
    """One connection. `key` is `in/<slug>` or "" where the file has no address; `day` is an ordinal."""

    key: str
    first: str
    last: str
    company: str
    position: str
    day: int

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}".strip()


class Connections(NamedTuple):
    """The connections, how many rows have only a date (members who closed or hid their profile), and the names and keys
    of those we had to skip because of their date.
    """

    found: list[Connection]
    hidden: int
    undated: list[tuple[str, str]]


def read(table: Table) -> Connections:
    """Read the connections. A row with a name and without a date we can read is skipped."""
    found, hidden, undated = [], 0, []
    for _, (first, last, _, url, company, position), day in table.dated(connected_on, "08 Feb 2026"):
        first, last = shown(first), shown(last)
        if day is None:
            undated.append((profile_key(url), f"{first} {last}".strip()))
        elif not first and not last:
            hidden += 1
        else:
            found.append(Connection(profile_key(url), first, last, shown(company), shown(position), day))
    if "url" not in table.columns:
        table.note.remark("It has no profile addresses (exports before mid-2023 had none), so we match people by name.")
    return Connections(found, hidden, undated)
