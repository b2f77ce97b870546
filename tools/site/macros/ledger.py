"""Shows the ledger: each point of the article that this guide started from, the page about it, and its rules."""

import re
import tomllib
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from checkers.facts import FACTS
from tools.site.macros import pages
from tools.site.macros.pages import Page
from tools.site.macros.rules import rule_link

VERDICTS = {"kept": "Kept", "narrowed": "Kept, narrowed", "corrected": "Corrected", "dropped": "Dropped"}


@dataclass(frozen=True)
class Point:
    """A point. section: the article's heading in our words. page: path from docs, with an anchor if needed."""

    id: str
    section: str
    point: str
    verdict: str
    page: str
    rules: tuple[str, ...]
    remark: str


@dataclass(frozen=True)
class Correction:
    """A statement that's out of date or wrong, and what's true instead."""

    id: str
    old: str
    now: str
    page: str
    facts: tuple[str, ...]


def load(path: Path) -> list[Point]:
    """The points in the article's order. Raises ValueError for a duplicate id or an unknown verdict."""
    points = [
        Point(
            row["id"],
            row["section"],
            row["point"],
            row["verdict"],
            row["page"],
            tuple(row.get("rules", ())),
            row.get("remark", ""),
        )
        for row in tomllib.loads(path.read_text("utf-8"))["point"]
    ]
    if len({point.id for point in points}) != len(points) or any(point.verdict not in VERDICTS for point in points):
        raise ValueError(f"{path}: ids must be unique and verdicts one of {', '.join(VERDICTS)}")
    return points


def load_corrections(path: Path) -> list[Correction]:
    """The corrections in order, "{key}" in `now` replaced by that fact. Raises KeyError for an unknown one."""
    return [
        Correction(
            row["id"],
            row["old"],
            re.sub(r"\{(\w+)\}", lambda found: FACTS[found[1]].shown(), row["now"]),
            row["page"],
            tuple(row.get("facts", ())),
        )
        for row in tomllib.loads(path.read_text("utf-8"))["correction"]
    ]


def address(page: str, root: str) -> str:
    """The URL of a page, given its path from docs: "guide/decline.md#how" -> "../../guide/decline/#how"."""
    path, _, anchor = page.partition("#")
    return root + pages.address(path) + (f"#{anchor}" if anchor else "")


def table(points: list[Point], known: list[Page], root: str) -> str:
    """The ledger, with a table for each section of the article. Raises KeyError for an unknown rule or page."""
    titles = {page.source: page.meta["title"] for page in known}
    out = []
    for section, members in groupby(points, key=lambda point: point.section):
        rows = []
        for point in members:
            enforced = (
                ", ".join(rule_link(name, root) for name in point.rules)
                or '<span class="ec-ledger__none">advice only</span>'
            )
            remark = f" {escape(point.remark)}" if point.remark else ""
            rows.append(
                f'<tr id="{point.id}"><td>{escape(point.point)}</td>'
                f'<td><b class="ec-ledger__verdict ec-ledger__verdict--{point.verdict}">{VERDICTS[point.verdict]}</b>'
                f"{'.' if remark else ''}{remark}</td>"
                f'<td><a href="{address(point.page, root)}">{escape(titles[point.page.split("#")[0]])}</a></td>'
                f"<td>{enforced}</td></tr>"
            )
        out.append(
            f'\n\n## {section}\n\n<table class="ec-ledger" data-search-exclude><thead><tr><th>Point</th>'
            f"<th>What we did with it</th><th>Page</th><th>Rules</th></tr></thead>"
            f"<tbody>{''.join(rows)}</tbody></table>"
        )
    return "".join(out)


def corrections(rows: list[Correction], root: str) -> str:
    """The corrections as a numbered list: what people often say, what's true, and how we know (on the same page)."""
    items = []
    for row in rows:
        keys = ", ".join(
            f'<a href="#fact-{key.replace("_", "-")}">{escape(FACTS[key].label.rstrip("?"))}</a>' for key in row.facts
        )
        known = f"How we know: {keys}. " if keys else ""
        items.append(
            f'<li id="{row.id}" class="ec-correction">'
            f'<p class="ec-correction__old"><b>Often said</b> {escape(row.old)}</p>'
            f'<p class="ec-correction__now"><b>Now</b> {escape(row.now)}</p>'
            f'<p class="ec-correction__more">{known}<a href="{address(row.page, root)}">More in the '
            f'guide<span class="ec-sr">: {escape(row.old)}</span></a></p></li>'
        )
    return f'<ol class="ec-corrections">{"".join(items)}</ol>'


def correction(rows: list[Correction], identifier: str, root: str) -> str:
    """A correction as an aside, for the page where it matters. Raises KeyError for an unknown one."""
    for row in rows:
        if row.id == identifier:
            return (
                f'<aside class="ec-aside" role="note" aria-label="A correction" id="correction-{row.id}">'
                f'<p class="ec-correction__old"><b>Often said</b> {escape(row.old)}</p>'
                f'<p class="ec-correction__now"><b>Now</b> {escape(row.now)} '
                f'<a href="{root}about/what-changed/#{row.id}">What changed</a></p></aside>'
            )
    raise KeyError(f"no correction {identifier!r}; known: {', '.join(row.id for row in rows)}")
