"""Endorsement_Received_Info.csv and Endorsement_Given_Info.csv: who endorsed you for a skill, and who you endorsed."""

from typing import NamedTuple

from ..dates import iso_day
from ..people import profile_key, shown
from ..tables import Columns, Table

RECEIVED = Columns(
    required=("endorsement date", "endorser first name", "endorser last name"),
    optional=("skill name", "endorser public url", "endorsement status"),
    date="endorsement date",
)
GIVEN = Columns(
    required=("endorsement date", "endorsee first name", "endorsee last name"),
    optional=("skill name", "endorsee public url", "endorsement status"),
    date="endorsement date",
)


class Endorsement(NamedTuple):
    """The other person's key (`in/<slug>` or "") and name, the skill, and the day as an ordinal."""

    key: str
    name: str
    skill: str
    day: int


def read(table: Table) -> list[Endorsement]:
    """Read the endorsements of either file."""
    found = []
    for _, (_, first, last, skill, url, _), day in table.dated(iso_day, "2026/02/08 10:11:12 UTC"):
        if day is not None:
            found.append(Endorsement(profile_key(url), shown(f"{first} {last}"), shown(skill), day))
    return found
