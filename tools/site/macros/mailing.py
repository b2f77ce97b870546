"""Writes the markup of the mailing page, which docs/assets/mailing/mailing.js turns into the page."""

import json
from html import escape

from checkers.situation import SITUATIONS


def mailing(root: str) -> str:
    """The element, its styles and its script, and the text shown without JavaScript."""
    situations = json.dumps([[slug, situation.title] for slug, situation in SITUATIONS.items()], ensure_ascii=False)
    return (
        f'<div class="fp-holder"><link rel="stylesheet" href="{root}assets/mailing/mailing.css">'
        f'<mailing-check data-runtime="{root}assets/runtime/runtime.json" data-situations="{escape(situations)}">'
        '<p class="fp-note fp-fallback" data-search-exclude>Checking your messages in the page needs JavaScript. The command line does the '
        "same: <code>python -m checkers campaign FILE</code></p></mailing-check>"
        f'<script type="module" src="{root}assets/mailing/mailing.js"></script></div>'
    )
