"""Endorsement_Received_Info.csv and Endorsement_Given_Info.csv: who endorsed you for a skill, and who you endorsed."""

from typing import NamedTuple

from ..dates import iso_day
from ..people import profile_key, shown
from ..tables import Columns, Table

RECEIVED = Columns(
    required=("endorsement date", "endorser first name", "endorser last name"),
    optional=("skill name", "endorser public url", "endorsement status"),
)
GIVEN = Columns(
    required=("endorsement date", "endorsee first name", "endorsee last name"),
    optional=("skill name", "endorsee public url", "endorsement status"),
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
    for line, (date, first, last, skill, url, _) in table.rows():
        day = iso_day(date)
        if day is None:
            table.note.skip(line, f"“{date[:40]}” isn't a date like “2026/02/08 10:11:12 UTC”.")
            continue
        found.append(Endorsement(profile_key(url), shown(f"{first} {last}"), shown(skill), day))
    return found
