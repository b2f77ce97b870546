"""A draft in a situation with a context, and what has to be true of any check, whatever the text."""

from __future__ import annotations

import json

from checkers.browser import handle
from checkers.engine import check
from checkers.finding import LEVELS, SUGGESTIONS, Report
from checkers.situation import SITUATIONS

PLACES = tuple(SITUATIONS)
HEADER = 4
"""How many bytes come before the text: one for the situation, and one for the answer to each of its first three other
questions."""
ABOUT = "\x1e"
"""After this comes the answer to the question about the person, which can be any text."""
NUMBERS = ("0", "3", "14", "99999")
STEPS = 3
"""How many suggestions we apply to a draft, one after the other."""


def text_of(data: bytes) -> str:
    """Any bytes as text: UTF-8, including lone surrogates as three bytes. Bytes that aren't UTF-8 become low
    surrogates."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    return joined(text)


def joined(text: str) -> str:
    """The text as JavaScript sends it, where a high and a low surrogate next to each other are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def draft_of(data: bytes) -> tuple[str, str, dict[str, str]]:
    """(text, situation, context), where the situation accepts the context."""
    head, rest = data[:HEADER].ljust(HEADER, b"\xff"), text_of(data[HEADER:])
    place = SITUATIONS[PLACES[head[0] % len(PLACES)]]
    text, _, about = rest.partition(ABOUT)
    context = {"about": about} if about and any(f.name == "about" for f in place.context) else {}
    for field, byte in zip([f for f in place.context if f.kind != "text"], head[1:]):
        answers = NUMBERS if field.kind == "number" else [value for value, _ in field.choices]
        if (chosen := byte % (len(answers) + 1)) < len(answers):
            context[field.name] = answers[chosen]
    return text, place.slug, context


def bytes_of(text: str, situation: str, context: dict[str, str]) -> bytes:
    """A seed: the bytes that `draft_of` reads as this draft."""
    place = SITUATIONS[situation]
    head = bytearray([PLACES.index(situation)])
    for field in [f for f in place.context if f.kind != "text"]:
        answers = NUMBERS if field.kind == "number" else [value for value, _ in field.choices]
        given = context.get(field.name)
        head.append(answers.index(given) if given in answers else len(answers))
    about = ABOUT + context["about"] if context.get("about") else ""
    return bytes(head[:HEADER].ljust(HEADER, b"\xff")) + (text + about).encode("utf-8", "surrogatepass")


def holds_together(report: Report, text: str) -> None:
    """Check that no rule broke, spans are inside the text, in order and don't overlap, and suggestions are of a known
    kind and inside the text."""
    assert report.failed == (), report.failed
    for group in (report.findings, report.trial):
        first = [f for f in group if f.whole_draft and f.level == "problem"]
        rest = [f for f in group if f not in first]
        for part in (first, rest):
            assert part == sorted(part, key=lambda f: (f.start, f.end, LEVELS.index(f.level), f.code))
        assert list(group) == first + rest, "a problem with the whole draft comes first"
        end = 0
        for f in sorted(group, key=lambda f: (f.start, f.end)):
            assert 0 <= f.start <= f.end <= len(text), "a span outside the text"
            assert f.start >= end or f.start == f.end, "two findings overlap"
            end = max(end, f.end)
            assert f.message and f.level in LEVELS
            for s in f.suggestions:
                assert s.kind in SUGGESTIONS and s.label
                if s.kind == "idea":
                    assert s.text is None
                else:
                    assert isinstance(s.text, str) and 0 <= s.start <= s.end <= len(text)


def the_workers_answer(text: str, situation: str, context: dict[str, str]) -> dict:
    """The report that the page gets, after the request and the answer have been JSON that JavaScript can read."""
    request = {"id": 1, "op": "check", "situation": situation, "text": text, "context": context}
    line = handle(json.dumps(request))
    assert line.isascii()
    answer = json.loads(line, parse_constant=not_json)
    assert answer["ok"], answer["error"]
    return answer["report"]


def not_json(constant: str):
    """For `parse_constant`: Python reads NaN and Infinity, and JavaScript doesn't."""
    raise AssertionError(f"{constant} is not JSON")


def in_utf16(report: dict, text: str) -> dict:
    """The report with its spans in UTF-16 units, counted in a different way from checkers/browser.py."""

    def moved(item: dict) -> dict:
        ends = {k: len(text[: item[k]].encode("utf-16-le", "surrogatepass")) // 2 for k in ("start", "end")}
        return {**item, **ends}

    return report | {
        group: [moved(f) | {"suggestions": [moved(s) for s in f["suggestions"]]} for f in report[group]]
        for group in ("findings", "trial")
    }


def a_check_holds(text: str, situation: str, context: dict[str, str]) -> Report:
    """Check everything in this module for one draft. Returns the report."""
    report = check(text, situation, context)
    holds_together(report, text)
    assert report.verdict in ("ready", "revise", "other-language")
    assert (report.verdict == "revise") == any(f.level != "hint" for f in report.findings)
    given = report.as_dict()
    assert json.loads(json.dumps(given)) == given
    # Check it again, which also shows whether the same draft has the same findings.
    assert the_workers_answer(text, situation, context) == in_utf16(given, text)
    return report


def applying_holds(report: Report, text: str, context: dict[str, str]) -> None:
    """Check that applying suggestions gives a text that can be checked again, and never gets back to an earlier one."""
    seen = {text}
    for _ in range(STEPS):
        safe = [s for f in report.findings for s in f.suggestions if s.kind == "apply"]
        if not safe:
            return
        text = text[: safe[0].start] + safe[0].text + text[safe[0].end :]
        assert text not in seen, f"“{safe[0].label}” changes nothing"
        seen.add(text)
        report = check(text, report.situation, context)
        holds_together(report, text)


def run(data: bytes) -> None:
    """The target `engine`."""
    text, situation, context = draft_of(data)
    applying_holds(a_check_holds(text, situation, context), text, context)
