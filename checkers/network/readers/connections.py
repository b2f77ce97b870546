"""Connections.csv: who you are connected with, and since when."""

from typing import NamedTuple

from ..dates import connected_on
from ..people import profile_key, shown
from ..tables import Columns, Table

# We know the German and French spellings only from other developers' fixtures, not from a real file.
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
)


class Connection(NamedTuple):
    """One connection. `key` is `in/<slug>` or "" where the file has no address; `day` is an ordinal."""

    key: str
    first: str
    last: str
    company: str
    position: str
    day: int


def read(table: Table) -> tuple[list[Connection], int]:
    """Return the connections and how many rows had only a date (members who closed or hid their profile)."""
    found, hidden, days = [], 0, {}
    for line, (first, last, date, url, company, position) in table.rows():
        day = days.get(date)
        if day is None:
            day = connected_on(date)
            if day is None:
                table.note.skip(
                    line,
                    f"“{date[:40]}” isn't a date like “08 Feb 2026”."
                    if date.strip()
                    else "It has no date of connection.",
                )
                continue
            days[date] = day
        first, last = shown(first), shown(last)
        if not first and not last:
            hidden += 1
            continue
        found.append(Connection(profile_key(url), first, last, shown(company), shown(position), day))
    if "url" not in table.columns:
        table.note.remark("It has no profile addresses (exports before mid-2023 had none), so we match people by name.")
    return found, hidden
