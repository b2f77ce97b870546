"""Writes the checker's markup: a checklist, which docs/assets/checker/etiquette-checker.js turns into the checker."""

import json
from html import escape
from pathlib import Path

from checkers.browser import to_utf16
from checkers.engine import check
from checkers.situation import AUTO, SITUATIONS


def situation_data(auto: bool = False) -> list[dict]:
    """All situations as the checker needs them, ready for JSON, in the order of SITUATIONS, after AUTO if `auto`."""
    every = [
        {
            "slug": situation.slug,
            "title": situation.title,
            "limits": dict(situation.limits),
            "context": [
                {
                    "name": field.name,
                    "label": field.label,
                    "kind": field.kind,
                    "choices": [list(choice) for choice in field.choices],
                    "help": field.help,
                }
                for field in situation.context
            ],
            "checklist": list(situation.checklist),
            "sample": situation.sample,
        }
        for situation in SITUATIONS.values()
    ]
    return [_WORKED_OUT, *every] if auto else every


_WORKED_OUT = {
    "slug": AUTO,
    "title": "Work it out from my text",
    "limits": None,
    "context": [],
    "checklist": [
        "You say why you're writing to this person, and not to anyone.",
        "You ask for one thing at most, and they can easily say no.",
        "It sounds like you, and it's short.",
    ],
    "sample": SITUATIONS["invite-stranger"].sample,
}
"""The first choice of a checker on a page that isn't about a single situation, as in `situation_data`."""


def runtime(path: Path) -> dict:
    """The parts of runtime.json that a browser needs to start the engine; {} if it's not packed yet.

    The page includes it. Otherwise the browser would have to request runtime.json first.
    """
    if not path.is_file():
        return {}
    known = json.loads(path.read_text("utf-8"))
    names = (
        "base",
        "module",
        "lock",
        "stdlib",
        "checkers",
        "rest",
        "memory",
        "memoryHash",
        "memoryHead",
        "memoryLength",
        "memoryBytes",
        "steps",
        "hash",
        "bytes",
    )
    return {name: known[name] for name in names if name in known}


def script_json(value: object) -> str:
    """`value` as JSON for a script element. "<" is escaped; otherwise "</script>" in a text would close the element."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def demo(situation: str, text: str) -> dict:
    """A text for a situation and the report on it (spans in UTF-16 units), ready for JSON.

    Raises ValueError if the rules find nothing in it: then it wouldn't show what the checker does.
    """
    account = {"account": "free"} if any(field.name == "account" for field in SITUATIONS[situation].context) else {}
    report = to_utf16(check(text, situation, account).as_dict(), text)
    if not report["findings"]:
        raise ValueError(f"the rules find nothing in {text!r}, so it can't be the example of a page")
    return {"text": text, "report": report | {"trial": []}}


def checker(
    situation: str, root: str, heading: str = "Check your draft", example: bool | str = False, load: str = "eager"
) -> str:
    """The checker for one situation, with that situation's checklist for readers without JavaScript.

    situation: "auto" works it out from the text. example: show this text, or the situation's sample if it's True, with its
    findings, until the reader starts typing.
    load: when the page loads the engine. "eager": while the page is parsed; "near": when the checker is about to scroll
    into view; "touched": not before a pointer or the focus reaches it.

    Raises KeyError for an unknown situation, and ValueError if the rules find nothing in the example.
    """
    every = {known["slug"]: known for known in situation_data(auto=situation == AUTO)}
    if situation not in every:
        raise KeyError(f"no situation {situation!r}; known: {', '.join(every)}")
    chosen = every[situation]
    points = "".join(f"<li>{escape(point)}</li>" for point in chosen["checklist"])
    data = {"situations": [*every.values()]}
    if example:
        shown = "invite-stranger" if situation == AUTO else situation
        data["demo"] = demo(shown, SITUATIONS[shown].sample if example is True else example)
    name = "Before you send it" if situation == AUTO else chosen["title"]
    return (
        f'<section class="ec-holder" aria-label="{escape(heading)}">'
        f'<etiquette-checker {load} situation="{situation}" data-runtime="{root}assets/runtime/runtime.json" '
        f'data-rules="{root}rules/">'
        f'<script type="application/json" class="ec-data">{script_json(data)}</script>'
        f'<div class="ec-fallback"><h3>{escape(name)}: a checklist</h3>'
        f'<ul class="ec-checklist">{points}</ul></div>'
        f"</etiquette-checker></section>"
    )
