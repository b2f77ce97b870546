"""Answers for the page as JSON. In a file of its own, so that the network's worker doesn't load the rules."""

from __future__ import annotations

import json


def as_json(answer: dict) -> str:
    """An answer as JavaScript can read it: in ASCII, so that lone surrogates survive, and without an "id" that isn't
    JSON (Python reads NaN, and 1e999 as Infinity)."""
    try:
        return json.dumps(answer, ensure_ascii=True, allow_nan=False)
    except ValueError:
        return json.dumps({**answer, "id": None}, ensure_ascii=True)
