"""The situations to choose from: a card for each, grouped, in the order of SITUATIONS."""

from html import escape
from itertools import groupby

from checkers.situation import SITUATIONS
from checkers.text.capitals import capital


def cards(root: str) -> str:
    """Every situation as a link to its page, grouped. The slug is the page's URL."""
    order = list(dict.fromkeys(situation.group for situation in SITUATIONS.values()))
    groups = []
    for group, members in groupby(
        sorted(SITUATIONS.values(), key=lambda situation: order.index(situation.group)),
        key=lambda situation: situation.group,
    ):
        links = "".join(
            f'<li><a class="ec-card" href="{root}guide/{situation.slug}/"><b>{escape(situation.title)}</b>'
            f"<span>{escape(capital(situation.purpose))}</span></a></li>"
            for situation in members
        )
        groups.append(f'<section class="ec-group"><h3>{escape(group)}</h3><ul class="ec-cards">{links}</ul></section>')
    return f'<div class="ec-situations">{"".join(groups)}</div>'
