"""The ledger: each point of the older article this guide grew from, where it is treated, which rules enforce it."""

import tomllib
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from overrides.macros.rules import rule_link

VERDICTS = {
    "kept": "Kept",
    "narrowed": "Kept, narrowed",
    "corrected": "Corrected",
    "dropped": "Dropped",
}


@dataclass(frozen=True)
class Point:
    """One point. section: the article's heading in our words; page: path under docs, with an anchor if needed."""

    id: str
    section: str
    point: str
    verdict: str
    page: str
    rules: tuple[str, ...]
    remark: str


@dataclass(frozen=True)
class Correction:
    """One statement that is out of date or wrong, and what holds instead."""

    id: str
    old: str
    now: str
    page: str
    facts: tuple[str, ...]


def load(path: Path) -> list[Point]:
    """The points in the article's order. Raises ValueError for a doubled id or an unknown verdict."""
    points = [Point(row["id"], row["section"], row["point"], row["verdict"], row["page"],
                    tuple(row.get("rules", ())), row.get("remark", ""))
              for row in tomllib.loads(path.read_text("utf-8"))["point"]]
    if len({one.id for one in points}) != len(points) or any(one.verdict not in VERDICTS for one in points):
        raise ValueError(f"{path}: ids must be unique and verdicts one of {', '.join(VERDICTS)}")
    return points


def load_corrections(path: Path) -> list[Correction]:
    """The corrections in order."""
    return [Correction(row["id"], row["old"], row["now"], row["page"], tuple(row.get("facts", ())))
            for row in tomllib.loads(path.read_text("utf-8"))["correction"]]


def address(page: str, root: str) -> str:
    """The address of a page given by its path under docs: "guide/decline.md#how" -> "../../guide/decline/#how"."""
    path, _, anchor = page.partition("#")
    path = path.removesuffix(".md").removesuffix("index").rstrip("/")
    return root + (path + "/" if path else "") + (f"#{anchor}" if anchor else "")


def table(points: list[Point], root: str) -> str:
    """The ledger, one list for each section of the article. Raises KeyError for a rule that does not exist."""
    out = []
    for section, members in groupby(points, key=lambda one: one.section):
        rows = []
        for one in members:
            enforced = ", ".join(rule_link(name, root) for name in one.rules) or "advice only, no rule"
            remark = f" {escape(one.remark)}" if one.remark else ""
            rows.append(
                f'<tr id="{one.id}"><td>{escape(one.point)}</td>'
                f'<td><b class="ec-ledger__verdict ec-ledger__verdict--{one.verdict}">{VERDICTS[one.verdict]}</b>'
                f'{"." if remark else ""}{remark}</td>'
                f'<td><a href="{address(one.page, root)}">{escape(one.page.removesuffix(".md").split("#")[0])}</a></td>'
                f"<td>{enforced}</td></tr>")
        out.append(f'\n\n## {section}\n\n<table class="ec-ledger"><thead><tr><th>Point</th>'
                   f"<th>What became of it</th><th>Treated in</th><th>Rules</th></tr></thead>"
                   f'<tbody>{"".join(rows)}</tbody></table>')
    return "".join(out)


def corrections(rows: list[Correction], root: str) -> str:
    """The corrections as a list of "older advice" and "now"."""
    items = []
    for one in rows:
        keys = "".join(f' <a href="#fact-{key.replace("_", "-")}">source</a>' for key in one.facts)
        items.append(f'<li id="{one.id}" class="ec-correction"><p><del>{escape(one.old)}</del></p>'
                     f'<p><ins>{escape(one.now)}</ins>{keys}</p>'
                     f'<p><a href="{address(one.page, root)}">Where the guide treats it</a></p></li>')
    return f'<ol class="ec-corrections">{"".join(items)}</ol>'
