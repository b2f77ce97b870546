"""Reports how well a draft's words show whether it puts people off, and fits their points.

    python -m tests.support.impression_report FILE.jsonl …        on messages that weren't fitted: each fold of sources is
                                                                  judged with points fitted to the others
    python -m tests.support.impression_report --fit FILE.jsonl …  write checkers/impression_weights.py

A file has a message per line: "label" (good, bad; others aren't used), "text", "filled" (the text with its blanks
filled in), "source", and "situation" or "scenario". We looked at the files after `--seen` while we wrote the rules: the
points are fitted to them too, but they don't show how far a rule can be trusted.
"""

from __future__ import annotations

import argparse
import math
import random
import tomllib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from checkers import impression
from checkers.engine import check
from checkers.impression import Weighing
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft
from tests.support import corpus, linear_svm
from tests.support.guess_report import can_count
from tools.evidence import filled_in, situation_of, usable
from tools.evidence import read as rows
from tools.site.embed.lessons import DATA as LESSONS
from tools.site.macros import examples as guide
from tools.site.macros import messages as to_copy

WEIGHTS = Path(impression.__file__).with_name("impression_weights.py")
DATA = Path(__file__).parents[2] / "docs" / "_data"
COPIED, EXAMPLES = DATA / "messages", DATA / "examples"
WHOLE = corpus.HERE / "whole.jsonl"
FOLDS = 8
LEAST, MOST = 3, 5_000  # the minimum number of messages with a word or pair, and the maximum number of words and pairs
EXAMPLE, REAL = 0.5, 2.0  # how much a rule's example and a real message count, relative to one of our own
COST = 0.3  # of an error on one of our own messages, for fitting the words' points
SHRINK, ROUNDS, RATE = 5.0, 400, 0.05  # for fitting how words and cautions are weighed
WIDTH = 120
STRICT = 0.4  # words and cautions must add up to more than this


class Labelled(NamedTuple):
    """A message: the text to judge, the text to count words in (blanks aren't filled in), and where it's from."""

    text: str
    counted: str
    situation: str
    bad: bool
    weight: float
    source: str


def ours(text: str, situation: str, bad: bool, weight: float = 1.0) -> Labelled:
    """A message of our own; none has blanks to fill in."""
    return Labelled(text, text, situation, bad, weight, "own")


def own() -> list[Labelled]:
    """Our own messages: labelled ones, those to copy, the samples, and the examples of the guide, the lessons and the rules."""
    found = [
        ours(m["text"], m["situation"], m["label"] == "bad")
        for m in [*corpus.messages(), *rows(WHOLE)]
        if "not English" not in m.get("faults", ())
    ]
    found += [ours(place.sample, slug, True) for slug, place in SITUATIONS.items()]
    found += [ours(m.text, slug, False) for slug, part in to_copy.load(COPIED).items() for m in part]
    found += [ours(e.text, e.situation, e.verdict == "revise") for e in guide.load(EXAMPLES).values()]
    for lesson in tomllib.loads(LESSONS.read_text("utf-8"))["lesson"]:
        for task in lesson["task"]:
            for name, bad in (("before", True), ("after", False)):
                if name in task:
                    found.append(ours(task[name], lesson["situation"], bad))
    for rule in RULES:
        found += [ours(e.text, e.situation, False, EXAMPLE) for e in rule.good]
        if rule.level == "caution" and not rule.firm:
            found += [ours(e.text, e.situation, True, EXAMPLE) for e in rule.bad]
    return found


def read(path: Path) -> list[Labelled]:
    """A file's good and bad messages that can be sent."""
    found = []
    for row in rows(path):
        text = row.get("filled") or filled_in(row["text"])
        if usable(row, text):
            bad, source = row["label"] == "bad", row.get("source") or row["id"]
            found.append(Labelled(text, row["text"], situation_of(row), bad, REAL, source))
    return found


def evidence(text: str) -> frozenset[str]:
    """The words and pairs of a text that can count: ordinary English words, no names."""
    return frozenset(words for words in impression.evidence(Draft(text)) if all(map(can_count, words.split())))


Counted = tuple[frozenset[str], bool, float]
"""The words and pairs of a message, whether it's bad, and its weight."""


def counted(messages: Iterable[Labelled]) -> list[Counted]:
    return [(evidence(m.counted), m.bad, m.weight) for m in messages]


def fit(seen: Iterable[Counted]) -> dict[str, int]:
    """Points in hundredths: half how much more often each word or pair is in bad messages than in good ones, as a
    logarithm, and half what it counts in a linear classifier (linear_svm.py).

    The first is right about words that are rare here, the second about words that are common together. Both together
    judge better than either.
    """
    seen = list(seen)
    held = {False: Counter(), True: Counter()}
    often, total = Counter(), Counter()
    for found, bad, weight in seen:
        total[bad] += weight
        often.update(found)
        for words in found:
            held[bad][words] += weight
    kept = [words for words, n in often.items() if n >= LEAST]
    shares = {bad: {w: (held[bad][w] + 1) / (total[bad] + 2) for w in kept} for bad in held}
    ratios = {w: math.log(shares[True][w] / shares[False][w]) for w in kept}
    rarity = {w: math.log(len(seen) / often[w]) + 1 for w in kept}
    rows = []
    for found, bad, weight in seen:
        counts = sorted(found.intersection(rarity))
        length = 4 * math.sqrt(max(1, len(counts)))  # a long message doesn't count more, and few features are above 1
        rows.append(({"": 0.5} | {w: rarity[w] / length for w in counts}, bad, weight * COST))
    slopes = linear_svm.fit(rows)
    linear = {w: rarity[w] * slopes.get(w, 0.0) for w in kept}
    scale = spread(ratios.values()) / (spread(linear.values()) or 1.0)
    points = {w: round(50 * (ratios[w] + scale * linear[w])) for w in kept}
    telling = sorted((w for w in points if points[w]), key=lambda w: (-abs(points[w]) * often[w], w))
    return {w: points[w] for w in sorted(telling[:MOST])}


def spread(numbers: Collection[float]) -> float:
    """Their root mean square."""
    return math.sqrt(sum(n * n for n in numbers) / max(1, len(numbers)))


class Judged(NamedTuple):
    """A message's points, how many words and pairs count in it, the rules that gave cautions, whether one is firm, and
    whether we judge messages in its situation by words alone."""

    points: float
    counting: int
    cautions: frozenset[str]
    firm: bool
    alone: bool
    bad: bool


def folds(files: Iterable[Labelled]) -> list[int]:
    """The fold of each message. All messages of a source are in the same one."""
    files = list(files)
    sources = sorted({row.source for row in files})
    random.Random(1).shuffle(sources)
    fold = {source: n % FOLDS for n, source in enumerate(sources)}
    return [fold[row.source] for row in files]


def judged(base: list[Counted], files: list[Labelled], found: list[Counted]) -> list[Judged]:
    """Each message of files, judged with points fitted to `base` and to the messages of other sources. found: what
    `counted` gives for files."""
    fold = folds(files)
    with fitted({}):  # without points, so that no caution is weighed yet
        serious = [[f for f in check(r.text, r.situation).findings if f.level != "hint"] for r in files]
    firm = {rule.name for rule in RULES if rule.firm}
    alone = {situation for rule in RULES if rule.alone for situation in rule.situations}
    result: dict[int, Judged] = {}
    for n in range(FOLDS):
        others = [f for f, k in zip(found, fold, strict=True) if k != n]
        with fitted(fit(base + others)):
            for place, row in enumerate(files):
                if fold[place] == n:
                    draft, findings = Draft(row.text, row.situation), serious[place]
                    result[place] = Judged(
                        impression.points(draft),
                        len(impression.counting(draft)),
                        frozenset(f.rule for f in findings),
                        any(f.level == "problem" or f.rule in firm for f in findings),
                        row.situation in alone,
                        row.bad,
                    )
    return [result[place] for place in range(len(files))]


@contextmanager
def fitted(points: dict[str, int]):
    """Judge with other points until the block ends."""
    before = impression.weights
    impression.weights = lambda: points
    try:
        yield
    finally:
        impression.weights = before


def flagged(weighing: Weighing, message: Judged, strict: float = 0.0) -> bool:
    """Whether a message is to be revised, as in the engine and in checkers/impression.py."""
    if message.firm or not (message.cautions or message.alone):
        return message.firm
    return weighing.puts_off(message.points, message.counting, message.cautions, strict)


def fit_weighing(messages: Iterable[Judged]) -> Weighing:
    """Fit the weighing to the messages in which nothing is firm, by logistic regression (gradient descent).

    What each rule counts besides is drawn towards 0.
    """
    rows = [m for m in messages if not m.firm]
    rate = RATE / math.sqrt(len(rows))
    start = per_point = caution = 0.0
    by_rule: dict[str, float] = defaultdict(float)
    for _ in range(ROUNDS):
        slopes = [0.0, 0.0, 0.0]
        each: dict[str, float] = defaultdict(float)
        for m in rows:
            odds = Weighing(start, per_point, caution, by_rule).odds(m.points, m.cautions)
            miss = m.bad - 1 / (1 + math.exp(-odds))
            slopes = [slope + miss * n for slope, n in zip(slopes, (1, m.points, len(m.cautions)), strict=True)]
            for rule in m.cautions:
                each[rule] += miss
        start, per_point, caution = (
            n + rate * slope for n, slope in zip((start, per_point, caution), slopes, strict=True)
        )
        for rule, slope in each.items():
            by_rule[rule] += rate * (slope - SHRINK * by_rule[rule])
    return Weighing(start, per_point, caution, dict(sorted(by_rule.items())))


def caught(messages: Iterable[Judged], found: Iterable[bool]) -> str:
    """How many of the bad and of the good messages are flagged, in words."""
    parts = []
    pairs = list(zip(messages, found, strict=True))
    for bad, name in ((True, "bad"), (False, "good")):
        some = [is_found for m, is_found in pairs if m.bad == bad]
        parts.append(f"{sum(some)} of {len(some)} {name} ({sum(some) / max(1, len(some)):.3f})")
    return ", ".join(parts)


def written(points: dict[str, int], weighing: Weighing, count: int) -> str:
    """The source of impression_weights.py; `count`: how many of the messages aren't our own."""
    return f'''# fmt: off
"""What counts for and against a draft; `python -m tests.support.impression_report --fit` writes it.

Fitted to our own messages and to {count:,} labelled ones from public sources, whose texts we don't keep.
"""

START, PER_POINT, CAUTION = {weighing.start - STRICT:.2f}, {weighing.per_point:.2f}, {weighing.caution:.2f}
"""What every draft starts from, what each point of its words counts, and each rule that has a caution."""
BY_RULE = {{
{in_rows((rule, n) for rule, n in weighing.by_rule.items() if abs(n) >= 0.05)}}}
"""What the caution of a rule counts besides."""
WORDS = """
{in_lines([f"{words} {n}" for words, n in points.items()])}
"""
"""Points by word, or by two words in a row, in hundredths, with commas between them. Above 0 counts against the draft."""
'''


def in_rows(entries: Iterable[tuple[str, float]]) -> str:
    """The entries of a dict, each in its line."""
    return "".join(f'    "{name}": {n:.2f},\n' for name, n in entries)


def in_lines(entries: list[str]) -> str:
    """The entries with commas between them, in lines of up to WIDTH characters."""
    lines = [""]
    for entry in entries:
        if len(lines[-1]) + len(entry) >= WIDTH:
            lines.append("")
        lines[-1] += f"{entry},"
    return "\n".join(lines).removesuffix(",")


def main(argv: list[str] | None = None) -> None:
    """Print how well messages are judged with points that weren't fitted to them, or write the points."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--seen", nargs="+", type=Path, default=[])
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args(argv)
    seen = [row for path in options.seen for row in read(path)]
    files = [row for path in options.files for row in read(path)]
    base, found = counted([*own(), *seen]), counted(files)
    messages = judged(base, files, found)
    fold = folds(files)
    weighings = [fit_weighing(m for m, k in zip(messages, fold, strict=True) if k != n) for n in range(FOLDS)]
    print("flagged by rules alone:", caught(messages, [bool(m.cautions) for m in messages]))
    for strict in sorted({STRICT, 0.0, 0.5, 1.0}):
        found_bad = [flagged(weighings[k], m, strict) for m, k in zip(messages, fold, strict=True)]
        print(f"if the sum is above {strict}:", caught(messages, found_bad))
    if options.fit:
        points = fit(base + found)
        WEIGHTS.write_text(written(points, fit_weighing(messages), len(files) + len(seen)), encoding="utf-8")
        print(f"{len(points)} words and pairs written")


if __name__ == "__main__":
    main()
