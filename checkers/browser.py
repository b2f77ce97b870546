"""What the page's worker calls: JSON in, JSON out, spans in UTF-16 units as JavaScript counts them."""

from __future__ import annotations

import json
from itertools import accumulate

from .as_json import as_json
from .engine import check
from .situation import AUTO, SITUATIONS
from .text.capitals import capital
from .text.length import MAX_TEXT


def handle(request_json: str) -> str:
    """Answer one request, {"id", "op", …} -> {"id", "ok", "report" | "version" | "error"}.

    op "check" takes "situation" (or "auto"), "text" and "context"?. op "suggest" takes the same and answers with
    "version", which is null if the draft doesn't need one. Never raises: if something goes wrong, "error" has a plain
    sentence.
    """
    request_id = None
    try:
        request = json.loads(request_json)
        if not isinstance(request, dict):
            raise ValueError("the request isn't an object")
        request_id = request.get("id")
        operation = _OPERATIONS.get(str(request.get("op")))
        if operation is None:
            raise ValueError(f"unknown operation “{request.get('op')}”")
        answer = {"id": request_id, "ok": True, **operation(request)}
    except json.JSONDecodeError:
        answer = {"id": request_id, "ok": False, "error": "The request isn't JSON."}
    except ValueError as error:
        answer = {"id": request_id, "ok": False, "error": _sentence(str(error))}
    except Exception as error:
        answer = {"id": request_id, "ok": False, "error": f"The check stopped ({type(error).__name__}: {error})."}
    return as_json(answer)


def warm_up() -> None:
    """Check a sample. The first check imports the moves and the lexicon, so they're in a snapshot taken after this."""
    situation = SITUATIONS["invite-stranger"]
    check(situation.sample, situation.slug)


def _sentence(words: str) -> str:
    return capital(words) + ("" if words.endswith((".", "?", "!")) else ".")


def _given(request: dict) -> tuple[str, str, dict]:
    """The text, situation and context of a request. Raises ValueError if something's wrong with any of them."""
    text, situation, context = request.get("text"), request.get("situation"), request.get("context") or {}
    if not isinstance(text, str):
        raise ValueError("“text” is missing or not a string")
    if not isinstance(situation, str) or situation not in (*SITUATIONS, AUTO):
        raise ValueError(f"unknown situation “{situation}”")
    if not isinstance(context, dict):
        raise ValueError("“context” isn't an object")
    if len(text) > MAX_TEXT:
        raise ValueError(f"The text is longer than {MAX_TEXT:,} characters, so we didn't check it.")
    return text, situation, context


def _check(request: dict) -> dict:
    text, situation, context = _given(request)
    return {"report": to_utf16(check(text, situation, context).as_dict(), text)}


def _suggest(request: dict) -> dict:
    from .rewrite import suggest  # here, so that checking a draft doesn't load it

    text, situation, context = _given(request)
    version = suggest(text, situation, context)
    if version is None:
        return {"version": None}
    answer = version.as_dict()
    here, draft = _offsets(answer["text"]), _offsets(text)
    for piece in answer["pieces"]:
        piece["start"], piece["end"] = here[piece["start"]], here[piece["end"]]
        if piece["from_start"] is not None:
            piece["from_start"], piece["from_end"] = draft[piece["from_start"]], draft[piece["from_end"]]
    for cut in answer["cut"]:
        cut["start"], cut["end"] = draft[cut["start"]], draft[cut["end"]]
    return {"version": answer}


def _offsets(text: str) -> list[int]:
    """The position in UTF-16 units for every position in a text in code points."""
    return [0, *accumulate(2 if c > "\uffff" else 1 for c in text)]


def to_utf16(report: dict, text: str) -> dict:
    """The report with every start and end in UTF-16 units instead of code points."""
    if text.isascii() or max(text) <= "\uffff":
        return report
    offsets = _offsets(text)

    def moved(item: dict) -> dict:
        return {**item, "start": offsets[item["start"]], "end": offsets[item["end"]]}

    for group in ("findings", "trial"):
        report[group] = [{**moved(f), "suggestions": [moved(s) for s in f["suggestions"]]} for f in report[group]]
    return report


_OPERATIONS = {"check": _check, "suggest": _suggest}
