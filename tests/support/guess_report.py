"""Reports how often a draft's situation is guessed right, and fits the guess's weights.

    python -m tests.support.guess_report [FILE.jsonl ...]        accuracy and confusion on our own messages, and on files
    python -m tests.support.guess_report --fit [FILE.jsonl ...]  write checkers/guess_weights.py from our own messages
                                                                 and the files
    python -m tests.support.guess_report --folds 5 [FILE.jsonl ...]  accuracy on messages that weren't fitted: each
                                                                 fifth is guessed with weights fitted to the others

A file has a message per line: {"text", "situation"} or {"text", "scenario"}, optionally with "label" ("good", …).
Marked messages that are held out are only counted, never fitted.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter, defaultdict
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from checkers import guess
from checkers.rules import RULES
from checkers.situation import INVITATIONS, SITUATIONS
from checkers.text.draft import Draft
from checkers.text.lexicon import is_first_name, is_word
from checkers.text.vocabulary import COMMON
from tests.support import corpus
from tests.support.marked_messages import messages
from tools.evidence import SCENARIOS
from tools.site.macros import messages as to_copy

WEIGHTS = Path(guess.__file__).with_name("guess_weights.py")
COPIED = Path(__file__).parents[2] / "docs" / "_data" / "messages"
SLUGS = tuple(SITUATIONS)
BELIEFS = {
    "thanks for connecting": ("first-message", 3.0),
    "removes a connection": ("disconnect", 3.0),
    "congratulates": ("congratulate", 2.5),
    "follows up": ("follow-up", 2.0),
    "no reply so far": ("follow-up", 2.0),
    "a no": ("decline", 1.5),
    "thanks for help": ("thank", 1.5),
    "answers their message": ("reply", 1.5),
    "sorry for being late": ("reply", 1.5),
    "asks for a referral": ("ask", 2.0),
    "asks for a recommendation": ("ask", 2.0),
    "asks for an introduction": ("ask", 2.0),
    "a long time": ("check-in", 1.5),
    "speaks of the post": ("comment", 1.0),
    "sells": ("first-message", 1.0),
}
"""Cue -> (situation, weight): where the fit of plain cues starts, and what it's regularised towards. All others start
at 0.
"""
EPOCHS, RATE, SHRINK = 20, 0.1, 4.0
WORDS, OFTEN = 500, 8  # the maximum number of words, and the minimum number of messages with each


class Labelled(NamedTuple):
    """A text with its situation. `weight`: how much it counts when fitting."""

    text: str
    situation: str
    good: bool
    weight: float = 1.0


def read(path: Path, weight: float = 1.0) -> list[Labelled]:
    """The messages of a file; fragments of messages are left out. Raises KeyError for an unknown situation."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = []
    for row in rows:
        if not row.get("fragment"):
            name = row.get("situation") or row["scenario"]
            slug = SITUATIONS[SCENARIOS.get(name, name)].slug
            found.append(Labelled(row["text"], slug, row.get("label", "good") == "good", weight))
    return found


def own(held: bool) -> dict[str, list[Labelled]]:
    """Our own messages by where they're from: the ones to fit, or (`held`) the ones that are held out."""
    marked = [Labelled(m.text, m.situation, m.good) for m in messages(held=held)]
    if held:
        return {"marked messages, held out": marked}
    english = [m for m in corpus.messages() if "not English" not in m["faults"]]
    examples = {
        (e.text, e.situation): Labelled(e.text, e.situation, e in rule.good, 0.3)
        for rule in RULES
        for e in rule.bad + rule.good + rule.near_misses
        if len(e.text) >= 50
    }
    return {
        "typical messages": read(corpus.HERE / "typical.jsonl", 2.0),
        "own messages": [Labelled(m["text"], m["situation"], m["label"] == "good") for m in english],
        "marked messages": marked,
        "messages to copy": [
            Labelled(message.text, slug, True, 1.5) for slug, part in to_copy.load(COPIED).items() for message in part
        ],
        "rules' examples": list(examples.values()),
    }


def right(rows: list[Labelled]) -> tuple[float, float, float, float]:
    """Shares of rows: right, right if all invitations count as the same, sure, and right among the sure ones."""
    exact = merged = sure = sure_right = 0
    for row in rows:
        found = guess.guess(Draft(row.text))
        hit = found.situation == row.situation
        exact += hit
        merged += hit or (found.situation in INVITATIONS and row.situation in INVITATIONS)
        sure += found.sure
        sure_right += found.sure and hit
    return exact / len(rows), merged / len(rows), sure / len(rows), sure_right / max(1, sure)


def asked(rows: list[Labelled]) -> float:
    """The share of good messages for which another situation is suggested."""
    good = [row for row in rows if row.good]
    return sum(bool(guess.reads_as(Draft(row.text, row.situation))) for row in good) / max(1, len(good))


class Shown(NamedTuple):
    """The evidence in a message, as names; the index of its situation in SLUGS; how much it counts."""

    evidence: list[str]
    words: frozenset[str]
    situation: int
    weight: float


def shown(row: Labelled) -> Shown:
    """The evidence in a message. `words` and the first words only count if `chosen` picks them."""
    draft = Draft(row.text)
    return Shown(
        guess.known(draft),
        frozenset(f'"{word}"' for word in draft.places if can_count(word)),
        SLUGS.index(row.situation),
        row.weight,
    )


def can_count(word: str) -> bool:
    """Whether a word can count: ordinary English words do, first names don't, unless they're as common as `my`."""
    return word.isascii() and is_word(word) and (word in COMMON or not is_first_name(word))


def chosen(seen: list[Shown]) -> set[str]:
    """The words and first words that say most about the situation: the ones with the highest chi-squared."""
    situations, often = [0.0] * len(SLUGS), Counter()
    held: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(SLUGS))
    for row in seen:
        situations[row.situation] += row.weight
        for name in row.words.union(name for name in row.evidence if _is_word(name)):
            held[name][row.situation] += row.weight
            often[name] += 1
    total = sum(situations)

    def chi_squared(name: str) -> float:
        share = sum(held[name]) / total
        return sum((n - share * all_) ** 2 / (share * all_ + 1) for n, all_ in zip(held[name], situations, strict=True))

    names = (name for name, n in often.items() if n >= OFTEN and can_count(name.split('"')[1]))
    return set(sorted(names, key=lambda name: (-chi_squared(name), name))[:WORDS])


def _is_word(name: str) -> bool:
    return name.startswith(('"', 'begins with "'))


def fit(seen: list[Shown]) -> dict[str, list[int]]:
    """Fit weights by evidence, in tenths and in the order of SLUGS: multinomial logistic regression with AdaGrad.

    The weights of the second half of the rounds are averaged, since each round is biased towards its last messages.
    """
    counting = chosen(seen)
    rows = [
        (
            sorted(row.words & counting) + [name for name in row.evidence if not _is_word(name) or name in counting],
            row.situation,
            row.weight,
        )
        for row in seen
    ]
    names = sorted({name for evidence, _, _ in rows for name in evidence})
    weights = {name: [0.0] * len(SLUGS) for name in names}
    beliefs = {name: [0.0] * len(SLUGS) for name in names}
    for name, (slug, n) in BELIEFS.items():
        beliefs[name][SLUGS.index(slug)] = weights[name][SLUGS.index(slug)] = n
    often = Counter(name for evidence, _, _ in rows for name in evidence)
    squares = {name: [1e-2] * len(SLUGS) for name in names}
    order = random.Random(1)
    sums = {name: [0.0] * len(SLUGS) for name in names}
    for epoch in range(EPOCHS):
        order.shuffle(rows)
        for evidence, situation, weight in rows:
            points = [sum(column) for column in zip(*(weights[name] for name in evidence), strict=True)]
            most = max(points)
            likely = [math.exp(n - most) for n in points]
            total = sum(likely)
            slopes = [weight * (n / total - (k == situation)) for k, n in enumerate(likely)]
            for name in evidence:
                row, squared, belief = weights[name], squares[name], beliefs[name]
                shrink = SHRINK / often[name]  # rare evidence counts less
                for k, slope in enumerate(slopes):
                    slope += shrink * (row[k] - belief[k])
                    squared[k] += slope * slope
                    row[k] -= RATE * slope / math.sqrt(squared[k])
        if epoch >= EPOCHS // 2:
            for name, row in sums.items():
                row[:] = map(float.__add__, row, weights[name])
    most = EPOCHS - EPOCHS // 2
    return {name: [round(10 * n / most) for n in row] for name, row in sums.items()}


def written(weights: dict[str, list[int]], public: int) -> str:
    """The source of guess_weights.py; `public`: how many of the messages aren't our own."""
    lines = [
        "# fmt: off",
        '"""How much each piece of evidence counts for each situation; `python -m tests.support.guess_report --fit` writes it.',
        "",
        f"Fitted to our own messages and to {public} labelled ones from public sources, whose texts we don't keep.",
        '"""',
        "",
        f"ORDER = {SLUGS!r}",
        '"""The situations, in the order of the numbers."""',
        "WEIGHTS: dict[str, str] = {",
        *(f'    {name!r}: "{" ".join(map(str, row))}",' for name, row in weights.items()),
        "}",
        '"""Tenths by evidence."""',
    ]
    return "\n".join(lines) + "\n"


@contextmanager
def fitted(weights: dict[str, list[int]]):
    """Guess with other weights until the block ends."""
    before = guess.WEIGHTS
    guess.WEIGHTS = {name: " ".join(map(str, row)) for name, row in weights.items()}
    _forget()
    try:
        yield
    finally:
        guess.WEIGHTS = before
        _forget()


def _forget() -> None:
    guess._words.cache_clear()
    guess._points.cache_clear()


def across(parts: dict[str, list[Labelled]], folds: int) -> dict[str, tuple[float, ...]]:
    """The figures of `right` and `asked` by part. Each message is guessed with weights that weren't fitted to it."""
    rows = [(title, row) for title, part in parts.items() for row in part]
    random.Random(2).shuffle(rows)
    seen = [shown(row) for _, row in rows]
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0] * 6)
    for fold in range(folds):
        with fitted(fit([row for n, row in enumerate(seen) if n % folds != fold])):
            for title, row in rows[fold::folds]:
                for n, figure in enumerate((*right([row]), asked([row]), row.good)):
                    sums[title][n] += figure
    return {
        title: (
            *(n / len(parts[title]) for n in (exact, merged, sure)),
            sure_right / max(1, sure),
            questioned / max(1, good),
        )
        for title, (exact, merged, sure, sure_right, questioned, good) in sums.items()
    }


def line(title: str, count: int, figures: tuple[float, ...]) -> str:
    """The results of `right` and `asked`, in words."""
    exact, merged, sure, sure_right, questioned = figures
    return (
        f"{title}: {count} messages, right {exact:.3f}, with invitations as one {merged:.3f}, "
        f"sure {sure:.2f} and then right {sure_right:.2f}, good ones asked about {questioned:.3f}"
    )


def main(argv: list[str] | None = None) -> None:
    """Print the report, or fit the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args(argv)
    if options.fit or options.folds:
        parts = own(held=False) | {path.name: read(path, 2.0) for path in options.files}
        for title, figures in (across(parts, options.folds) if options.folds else {}).items():
            print(line(title, len(parts[title]), figures))
        if options.fit:
            rows = [shown(row) for part in parts.values() for row in part]
            public = sum(len(parts[path.name]) for path in options.files)
            WEIGHTS.write_text(written(fit(rows), public), encoding="utf-8")
            print(f"fitted to {len(rows)} messages")
        return
    for title, rows in {**own(held=False), **own(held=True), **{f.name: read(f) for f in options.files}}.items():
        print(line(title, len(rows), (*right(rows), asked(rows))))
        wrong: dict[str, Counter] = defaultdict(Counter)
        for row in rows:
            found = guess.guess(Draft(row.text)).situation
            if found != row.situation:
                wrong[row.situation][found] += 1
        for slug, taken in wrong.items():
            print(f"    {slug}: taken for " + ", ".join(f"{other} ({n})" for other, n in taken.most_common(5)))


if __name__ == "__main__":
    main()
