"""The only file that knows the worker: JSON in, JSON out, spans in UTF-16 units as JavaScript counts them."""
from __future__ import annotations

import json
from itertools import accumulate

from .engine import check

MAX_TEXT = 20_000
"""The longest text checked, in code points; nothing that LinkedIn accepts comes near it."""


def handle(request_json: str) -> str:
    """Answer one request: {"id", "op": "check", "situation", "text", "context"?} -> {"id", "ok", "report" | "error"}.

    Never raises: whatever is wrong comes back as a plain sentence in "error".
    """
    request_id = None
    try:
        request = json.loads(request_json)
        request_id = request.get("id")
        answer = {"id": request_id, "ok": True, **_OPERATIONS[request["op"]](request)}
    except KeyError as error:
        answer = {"id": request_id, "ok": False, "error": f"The request names something unknown: {error}."}
    except Exception as error:
        answer = {"id": request_id, "ok": False, "error": str(error) or type(error).__name__}
    return json.dumps(answer, ensure_ascii=True)  # ASCII: lone surrogates survive the way back


def _check(request: dict) -> dict:
    text = request["text"]
    if len(text) > MAX_TEXT:
        raise ValueError(f"The text is longer than {MAX_TEXT:,} characters, so it was not checked.")
    report = check(text, request["situation"], request.get("context")).as_dict()
    return {"report": to_utf16(report, text)}


def to_utf16(report: dict, text: str) -> dict:
    """The report with every start and end counted in UTF-16 units instead of code points."""
    if text.isascii():
        return report
    offsets = [0, *accumulate(2 if c > "\uffff" else 1 for c in text)]

    def moved(item: dict) -> dict:
        return {**item, "start": offsets[item["start"]], "end": offsets[item["end"]]}

    for group in ("findings", "trial"):
        report[group] = [{**moved(f), "suggestions": [moved(s) for s in f["suggestions"]]} for f in report[group]]
    return report


_OPERATIONS = {"check": _check}
