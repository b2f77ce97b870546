"""Count how often the rules are right on real messages, and keep only the counts:

    python -m tools.evidence --set "NAME: where it's from"=MESSAGES.jsonl [--set …] [--judged JUDGED.jsonl …]

MESSAGES.jsonl has a JSON object a line: "id", "situation" (or "scenario", see SCENARIOS), "text" or "filled" (the text
with its blanks filled in), and "label": good, bad or anything else, which isn't counted. JUDGED.jsonl has a judged finding
per line: "id", "code", "start", "end" (code points of "text") and "judgement": right, arguable or wrong.
Writes docs/_data/evidence.json, which the rule pages and "How right it is" show. Texts and ids aren't kept.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections import Counter
from pathlib import Path

from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft

OUT = Path(__file__).resolve().parents[1] / "docs" / "_data" / "evidence.json"
NOTE_LIMIT = 300  # characters; a longer "note" can't be sent as a note, so it doesn't count for false alarms
SCENARIOS = {
    "stranger-note": "invite-stranger",
    "alumni-note": "invite-stranger",
    "casual-note": "invite-acquaintance",
    "event-note": "invite-acquaintance",
    "coworker-note": "invite-coworker",
    "recruiter-note": "invite-recruiter",
    "follow-up-pending": "follow-up",
    "follow-up-message": "follow-up",
    "sales-pitch": "first-message",
    "other": "first-message",
    "congratulation": "congratulate",
    "recommendation-ask": "ask",
    "referral-ask": "ask",
    "informational-interview": "ask",
}
JUDGEMENTS = ("right", "arguable", "wrong")
# What to put into a blank, by a word in it; the last is for all other blanks.
BLANKS = (
    (("your name", "sender", "signature"), "Jonas"),
    (("company", "employer", "organi", "client"), "Northway"),
    (("name", "recipient", "prospect"), "Dana"),
    (("role", "title", "position", "job"), "operations manager"),
    (("link", "url", "website"), "https://example.com/x"),
    (("date", "day", "time", "week", "month", "year"), "Tuesday"),
    (("city", "place", "event", "conference"), "Leeds"),
    (("",), "route planning"),
)


def read(path: Path) -> list[dict]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def situation_of(message: dict) -> str | None:
    """The slug of a message's situation, or None if we don't have that situation."""
    slug = message.get("situation") or SCENARIOS.get(message["scenario"], message["scenario"])
    return slug if slug in SITUATIONS else None


def filled_in(text: str) -> str:
    """The text with its blanks filled in: people don't send brackets, so rules shouldn't find any."""
    for start, end in reversed(Draft(text).slots):
        blank = text[start:end].lower()
        word = next(word for parts, word in BLANKS if any(part in blank for part in parts))
        text = text[:start] + word + text[end:]
    return text


def usable(message: dict, text: str) -> bool:
    """Whether the message counts: it's complete, labelled, and short enough to be sent."""
    if message["label"] not in ("good", "bad") or message.get("fragment") or situation_of(message) is None:
        return False
    if message["label"] == "bad":
        return True
    if message.get("placeholder") and not message.get("filled"):
        return False
    return not (situation_of(message).startswith("invite-") and len(text) > NOTE_LIMIT)


def count_messages(messages: list[dict], spoke: dict[str, Counter], situations: dict[str, Counter]) -> Counter:
    """Add to `spoke` (code -> label -> messages) and `situations` (slug -> label or label-revise -> messages)."""
    total: Counter = Counter()
    for message in messages:
        text = message.get("filled") or filled_in(message["text"])
        if not usable(message, text):
            continue
        label, slug = message["label"], situation_of(message)
        report = check(text, slug)
        for code in {finding.code for finding in report.findings}:
            spoke.setdefault(code, Counter())[label] += 1
        for counter in (total, situations.setdefault(slug, Counter())):
            counter[label] += 1
            counter[f"{label}-revise"] += report.verdict == "revise"
    return total


def count_judged(judged: list[dict], messages: dict[str, dict], found: dict[str, Counter]) -> None:
    """Add to `found` (code -> judgement -> findings) the judged findings that the rules still report."""
    reports: dict[str, list] = {}
    for row in judged:
        message = messages.get(row["id"])
        if message is None or situation_of(message) is None:
            continue
        if row["id"] not in reports:
            reports[row["id"]] = list(check(message["text"], situation_of(message)).findings)
        if any(
            finding.code == row["code"] and finding.start <= row["end"] and row["start"] <= finding.end
            for finding in reports[row["id"]]
        ):
            found.setdefault(row["code"], Counter())[row["judgement"]] += 1


def main(argv: list[str] | None = None) -> int:
    """Write the counts. Returns 0, or 2 if an argument can't be used."""
    parser = argparse.ArgumentParser(prog="python -m tools.evidence", description=__doc__.splitlines()[0])
    parser.add_argument("--set", action="append", required=True, dest="sets", metavar="NAME=FILE")
    parser.add_argument("--judged", action="append", type=Path, default=[], metavar="FILE")
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args(argv)
    spoke: dict[str, Counter] = {}
    situations: dict[str, Counter] = {}
    judged: dict[str, Counter] = {}
    sets, messages = [], {}
    for given in options.sets:
        name, equals, path = given.rpartition("=")
        if not equals or not Path(path).is_file():
            print(f"evidence: --set takes NAME=FILE, and the file must exist: {given}", file=sys.stderr)
            return 2
        rows = read(Path(path))
        messages |= {row["id"]: row for row in rows}
        sets.append({"name": name, **count_messages(rows, spoke, situations)})
    for path in options.judged:
        count_judged(read(path), messages, judged)
    evidence = {
        "measured": datetime.date.today().isoformat(),
        "sets": sets,
        "situations": {slug: dict(situations[slug]) for slug in SITUATIONS if slug in situations},
        "rules": {
            rule.code: {
                "good": spoke.get(rule.code, Counter())["good"],
                "bad": spoke.get(rule.code, Counter())["bad"],
                **{judgement: judged.get(rule.code, Counter())[judgement] for judgement in JUDGEMENTS},
            }
            for rule in RULES
            if rule.status != "retired"
        },
    }
    options.out.write_text(json.dumps(evidence, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
