"""The checker's markup: useful as it stands, upgraded by docs/assets/checker/etiquette-checker.js."""

import json
from html import escape
from pathlib import Path

from checkers.situation import SITUATIONS


def situation_data() -> list[dict]:
    """All situations as the widget needs them, JSON-able, the order being that of SITUATIONS."""
    return [
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


def runtime(path: Path) -> dict:
    """What runtime.json says that a browser must know to start the engine; {} if nothing is packed yet.

    A page that says it itself saves its readers a round trip.
    """
    if not path.is_file():
        return {}
    told = json.loads(path.read_text("utf-8"))
    return {name: told[name] for name in ("base", "module", "lock", "stdlib", "checkers", "hash", "bytes")}


def script_json(value: object) -> str:
    """`value` as JSON that can stand inside a script element: no "<" can close it."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")


def checker(situation: str, root: str, heading: str = "Check your draft") -> str:
    """The checker for one situation, with that situation's checklist for readers without JavaScript.

    Raises KeyError for an unknown situation.
    """
    if situation not in SITUATIONS:
        raise KeyError(f"no situation {situation!r}; known: {', '.join(SITUATIONS)}")
    chosen = SITUATIONS[situation]
    points = "".join(f"<li>{escape(point)}</li>" for point in chosen.checklist)
    return (
        f'<section class="ec-holder" aria-label="{escape(heading)}">'
        f'<etiquette-checker eager situation="{situation}" data-runtime="{root}assets/runtime/runtime.json" '
        f'data-rules="{root}rules/">'
        f'<script type="application/json" class="ec-data">{script_json({"situations": situation_data()})}</script>'
        f'<div class="ec-fallback"><h3>{escape(chosen.title)}: a checklist</h3>'
        f'<ul class="ec-checklist">{points}</ul></div>'
        f"</etiquette-checker></section>"
    )
