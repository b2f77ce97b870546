"""Positions.csv: the owner's employers, so that we can tell coworkers from strangers."""

from typing import NamedTuple

from ..people import shown
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("company name", "title"), optional=("finished on",), ignored=("description", "location", "started on")
)


class Position(NamedTuple):
    """An employer, and whether the job has no end date."""

    company: str
    current: bool


def read(table: Table) -> list[Position]:
    """Read the owner's jobs."""
    return [
        Position(shown(company), not finished.strip()) for _, (company, _, finished) in table.rows() if company.strip()
    ]
