"""Answers for the page as JSON. This is a separate file so that the network page's worker doesn't load the rules."""

from __future__ import annotations

import json


def as_json(answer: dict) -> str:
    """An answer that JavaScript can read: in ASCII, which keeps lone surrogates, and without an "id" that isn't valid
    JSON (Python reads NaN, and 1e999 as Infinity)."""
    try:
        return json.dumps(answer, ensure_ascii=True, allow_nan=False)
    except ValueError:
        return json.dumps({**answer, "id": None}, ensure_ascii=True)
