"""The situations as a choice: one card each, grouped, in the order of SITUATIONS."""

from html import escape
from itertools import groupby

from checkers.situation import SITUATIONS


def cards(root: str) -> str:
    """Every situation as a link to its page, grouped. The page's address is the slug."""
    order = list(dict.fromkeys(one.group for one in SITUATIONS.values()))
    groups = []
    for group, members in groupby(
        sorted(SITUATIONS.values(), key=lambda one: order.index(one.group)), key=lambda one: one.group
    ):
        links = "".join(
            f'<li><a class="ec-card" href="{root}guide/{one.slug}/"><b>{escape(one.title)}</b>'
            f"<span>{escape(one.purpose[0].upper() + one.purpose[1:])}</span></a></li>"
            for one in members
        )
        groups.append(f'<section class="ec-group"><h3>{escape(group)}</h3><ul class="ec-cards">{links}</ul></section>')
    return f'<div class="ec-situations">{"".join(groups)}</div>'
