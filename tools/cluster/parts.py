"""Plain functions from rows to rows that any engine can map over the parts of a large list. They only need Cordial.

A row is a mapping with `text` and, if there are any, `id`, `to`, `situation`, `sent` and `context`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from checkers.answers_cli import answer
from checkers.campaign.files import messages_in
from checkers.campaign.summary import Summary, summarise

MOST = 100_000
"""Digests kept of a list by default. To merge four summaries with this many, a worker needs 450 MB."""


def answers(rows: Iterable[Mapping]) -> Iterator[dict]:
    """The answer of `cordial batch` to each row; {"id", "error"} if something's wrong with it."""
    for number, row in enumerate(map(_given, rows), 1):
        try:
            yield answer(row)
        except ValueError as error:
            yield {"id": row.get("id"), "error": f"row {number}: {error}"}


def summary(rows: Iterable[Mapping], part: str = "", most: int = MOST) -> Summary:
    """The summary of a part of a list, for `merged` and `report` in checkers.campaign. Rows without a message are left
    out. part: prefix for the number of a row that has no id; most: digests kept.
    """
    return summarise(messages_in(map(_given, rows), part), most=most)


def _given(row: Mapping) -> dict:
    """The row without its empty cells: None in Parquet, and sometimes NaN in pandas, which isn't equal to itself."""
    return {key: value for key, value in row.items() if value is not None and value == value}


def from_json(lines: Iterable[str | bytes]) -> Iterator[dict]:
    """The objects in JSON Lines; {} for a line without an object."""
    for line in lines:
        if line.strip():
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                row = None
            yield row if isinstance(row, dict) else {}
