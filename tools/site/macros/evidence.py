"""Says how often the rules are right, from the counts of tools/evidence.py: on each rule's page, and on one for all."""

from __future__ import annotations

import datetime
import json
from functools import cache
from html import escape
from pathlib import Path

from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.plural import plural

DATA = Path(__file__).resolve().parents[3] / "docs" / "_data" / "evidence.json"
FEW = 5  # fewer judged findings say little about a rule


@cache
def counts() -> dict:
    """The counts that tools/evidence.py wrote."""
    return json.loads(DATA.read_text("utf-8"))


def _day(iso: str) -> str:
    day = datetime.date.fromisoformat(iso)
    return f"{day.day} {day:%B %Y}"


def rule_evidence(code: str, root: str) -> str:
    """What we know about a rule, as a paragraph of Markdown."""
    figures = counts()["rules"].get(code)
    good = sum(group.get("good", 0) for group in counts()["sets"])
    bad = sum(group.get("bad", 0) for group in counts()["sets"])
    more = f'<a href="{root}about/how-right-it-is/">How we measure</a>.'
    if not figures or not figures["good"] + figures["bad"]:
        return (
            f"It didn't flag any of the {good + bad} real messages we tried it on, so we don't know how often it's right. "
            f"{more}"
        )
    judged = sum(figures[judgement] for judgement in ("right", "arguable", "wrong"))
    said = (
        f"On real messages that people had called good or bad, it flagged {figures['bad']} of {plural(bad, 'bad one')} "
        f"and {figures['good']} of {plural(good, 'good one')}."
    )
    if not judged:
        return f"{said} Nobody has judged its findings one by one yet. {more}"
    words = ", ".join(f"{figures[key]} {key}" for key in ("right", "arguable", "wrong") if figures[key])
    few = " That's too few to be sure of." if judged < FEW else ""
    return f"{said} A reader judged {plural(judged, 'of its findings', 'of its findings')}: {words}.{few} {more}"


def _share(part: int, whole: int) -> str:
    return (
        f"{part} of {whole} ({round(100 * part / whole)}%)".replace(" ", "\N{NO-BREAK SPACE}")
        if whole
        else "none tried"
    )


def sets_table() -> str:
    """Recall and false alarms for each set of messages, as a Markdown table."""
    rows = ["| Messages | Bad ones caught | Good ones flagged |", "| --- | --: | --: |"]
    for group in counts()["sets"]:
        caught = _share(group.get("bad-revise", 0), group.get("bad", 0))
        flagged = _share(group.get("good-revise", 0), group.get("good", 0))
        rows.append(f"| {escape(group['name'])} | {caught} | {flagged} |")
    return "\n".join(rows)


def situations_table(root: str) -> str:
    """The same for each situation."""
    rows = ["| Situation | Bad ones caught | Good ones flagged |", "| --- | --: | --: |"]
    for slug, figures in counts()["situations"].items():
        caught = _share(figures.get("bad-revise", 0), figures.get("bad", 0))
        flagged = _share(figures.get("good-revise", 0), figures.get("good", 0))
        rows.append(f'| <a href="{root}guide/{slug}/">{escape(SITUATIONS[slug].title)}</a> | {caught} | {flagged} |')
    return "\n".join(rows)


def rules_table(root: str) -> str:
    """Every rule that flagged a message, most often first, as a Markdown table."""
    rows = [
        "| Rule | Level | Bad ones flagged | Good ones flagged | Right | Arguable | Not right |",
        "| --- | --- | --: | --: | --: | --: | --: |",
    ]
    every = counts()["rules"]
    active = [rule for rule in RULES if rule.code in every and every[rule.code]["good"] + every[rule.code]["bad"]]
    for rule in sorted(active, key=lambda rule: -every[rule.code]["good"] - every[rule.code]["bad"]):
        figures = every[rule.code]
        title = rule.name.replace("-", " ").capitalize()
        rows.append(
            f'| <a href="{root}rules/{rule.name}/">{escape(title)}</a> | {rule.level} | {figures["bad"]} | {figures["good"]} '
            f"| {figures['right']} | {figures['arguable']} | {figures['wrong']} |"
        )
    silent = len(every) - len(active)
    return "\n".join(rows) + f"\n\nThe other {plural(silent, 'rule')} didn't flag any of these messages."


def measured_on() -> str:
    """The date of the counts, in words."""
    return _day(counts()["measured"])
