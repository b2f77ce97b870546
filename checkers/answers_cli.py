"""Answers one line of a batch."""

from __future__ import annotations

import json
import sys

from .engine import check
from .situation import AUTO, SITUATIONS
from .text.length import MAX_TEXT

_LARGEST = sys.float_info.max


def line_answer(number: int, line: bytes) -> str:
    """The answer to one line, as JSON in ASCII with a line end. number: counted from 1."""
    answer = _answer(line, number) if line.strip() else {"id": None, "error": f"line {number} is empty"}
    return json.dumps(answer, ensure_ascii=True) + "\n"


def _answer(line: bytes, number: int) -> dict:
    """The answer to one line of the batch; {"id", "error"} if something's wrong with the line."""
    given = None
    try:
        request = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite, parse_int=_whole)
        if not isinstance(request, dict):
            raise ValueError("not a JSON object")
        given = request.get("id")
        return answer(request)
    except (ValueError, RecursionError) as error:
        what = {
            json.JSONDecodeError: "not JSON",
            UnicodeDecodeError: "not UTF-8",
            RecursionError: "nested too deeply",
        }.get(type(error)) or str(error)
        return {"id": given, "error": f"line {number}: {what}"}


def answer(request: dict) -> dict:
    """The answer to {"id"?, "situation"?, "text", "context"?, "suggest"?}. Raises ValueError with a plain sentence."""
    situation, text = request.get("situation", AUTO), request.get("text")
    for key, value in (("situation", situation), ("text", text)):
        if not isinstance(value, str):
            raise ValueError(f"“{key}” is missing or not a string")
    if len(text) > MAX_TEXT:
        raise ValueError(f"“text” is longer than {MAX_TEXT:,} characters: that isn't one draft")
    if situation not in (*SITUATIONS, AUTO):
        raise ValueError(f"unknown situation “{situation[:60]}”")
    context = request.get("context") or {}
    if not isinstance(context, dict):
        raise ValueError("“context” isn't an object")
    report = check(text, situation, context)
    suggested = {}
    if request.get("suggest") is True:
        from .rewrite import suggest  # here, so that checking drafts doesn't load it

        version = suggest(text, report.situation, context, report)
        suggested = {"suggested": version and version.as_dict()}
    keys = ("rule", "code", "level", "start", "end", "message", "suggestions", "whole_draft")
    return {
        "id": request.get("id"),
        "situation": report.situation,
        "verdict": report.verdict,
        "findings": [{k: v for k, v in f.as_dict().items() if k in keys} for f in report.findings],
        **suggested,
        "guessed": report.guessed,
        "reads_as": report.reads_as,
    }


def _refuse(constant: str):
    raise ValueError(f"{constant} isn't JSON")  # Python reads NaN, and would write one that other programs can't read


def _finite(digits: str) -> float:
    """The number. Raises ValueError for numbers such as 1e999, which Python reads as infinity."""
    number = float(digits)
    if not -_LARGEST <= number <= _LARGEST:
        raise ValueError("a number is too large")
    return number


def _whole(digits: str) -> int:
    """The number. Raises ValueError if it has more digits than Python reads."""
    try:
        return int(digits)
    except ValueError:
        raise ValueError("a number is too large") from None
