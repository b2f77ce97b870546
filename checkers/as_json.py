"""Answers for the page as JSON. In a file of its own, so that the network's worker need not read the rules for it."""

from __future__ import annotations

import json


def as_json(answer: dict) -> str:
    """An answer as JavaScript reads it: in ASCII, so that lone surrogates survive, and without an "id" that is
    no JSON (Python reads NaN, and 1e999 as Infinity)."""
    try:
        return json.dumps(answer, ensure_ascii=True, allow_nan=False)
    except ValueError:
        return json.dumps({**answer, "id": None}, ensure_ascii=True)
