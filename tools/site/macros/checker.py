"""The checker's markup: a checklist, which docs/assets/checker/etiquette-checker.js turns into the checker."""

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
"""What a checker offers first on a page that isn't about one situation, in the form of `situation_data`."""


def runtime(path: Path) -> dict:
    """What a browser must know from runtime.json to start the engine; {} if that's not packed yet.

    The page includes it. Otherwise the browser would have to request runtime.json first.
    """
    if not path.is_file():
        return {}
    known = json.loads(path.read_text("utf-8"))
    names = ("base", "module", "lock", "stdlib", "checkers", "memory", "memoryBytes", "steps", "hash", "bytes")
    return {name: known[name] for name in names if name in known}


def script_json(value: object) -> str:
    """`value` as JSON for a script element. "<" is escaped, or "</script>" in a text would close the element."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def demo(situation: str) -> dict:
    """A situation's sample and the report on it (spans in UTF-16 units), ready for JSON.

    Raises ValueError if the rules find nothing in it: then it shows nobody what the checker does.
    """
    chosen = SITUATIONS[situation]
    account = {"account": "free"} if any(field.name == "account" for field in chosen.context) else {}
    report = to_utf16(check(chosen.sample, situation, account).as_dict(), chosen.sample)
    if report["verdict"] != "revise":
        raise ValueError(f"the sample of {situation} is {report['verdict']}, so it can't be the example of a page")
    return {"text": chosen.sample, "report": report | {"trial": []}}


def checker(
    situation: str, root: str, heading: str = "Check your draft", example: bool = False, eager: bool = True
) -> str:
    """The checker for one situation, with that situation's checklist for readers without JavaScript.

    situation: "auto" works it out from the text. example: show a sample with its findings until the reader begins.
    eager: the page loads the engine while it's read.

    Raises KeyError for an unknown situation.
    """
    every = {known["slug"]: known for known in situation_data(auto=situation == AUTO)}
    if situation not in every:
        raise KeyError(f"no situation {situation!r}; known: {', '.join(every)}")
    chosen = every[situation]
    points = "".join(f"<li>{escape(point)}</li>" for point in chosen["checklist"])
    data = {"situations": [*every.values()]}
    if example:
        data["demo"] = demo("invite-stranger" if situation == AUTO else situation)
    name = "Before you send it" if situation == AUTO else chosen["title"]
    return (
        f'<section class="ec-holder" aria-label="{escape(heading)}">'
        f'<etiquette-checker{" eager" if eager else ""} situation="{situation}" data-runtime="{root}assets/runtime/runtime.json" '
        f'data-rules="{root}rules/">'
        f'<script type="application/json" class="ec-data">{script_json(data)}</script>'
        f'<div class="ec-fallback"><h3>{escape(name)}: a checklist</h3>'
        f'<ul class="ec-checklist">{points}</ul></div>'
        f"</etiquette-checker></section>"
    )
