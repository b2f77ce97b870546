"""How often the situation of a draft is guessed right, and the fitting of the guess's weights.

    python -m tests.support.guess_report [FILE.jsonl ...]        accuracy and confusion on our own messages, and on files
    python -m tests.support.guess_report --fit [FILE.jsonl ...]  write checkers/guess_weights.py from our own messages,
                                                                 those of the files too

A file has one message a line, {"text", "situation"} or {"text", "scenario"}, and "label" ("good", …) if it has one.
Marked messages that are held out are only counted, and never fitted.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from checkers import guess
from checkers.rules import RULES
from checkers.situation import INVITATIONS, SITUATIONS
from checkers.text.draft import Draft
from tests.support import corpus
from tests.support.marked_messages import messages
from tools.evidence import SCENARIOS

WEIGHTS = Path(guess.__file__).with_name("guess_weights.py")
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
"""Where the weights of plain cues start and what they're drawn to: a situation and its weight."""
EPOCHS, RATE, DECAY, LEAST = 40, 0.3, 0.0025, 0.2


class Labelled(NamedTuple):
    """A text with its situation; `weight`: how much it counts when fitting."""

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
    """Our own messages by where they're from: those to fit, or those that are held out."""
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
        "rules' examples": list(examples.values()),
    }


def right(rows: list[Labelled]) -> tuple[float, float, float, float]:
    """Shares of rows guessed right, right with all invitations as one, sure, and right among the sure ones."""
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
    """The share of the good messages whose own situation is questioned."""
    good = [row for row in rows if row.good]
    return sum(bool(guess.reads_as(Draft(row.text, row.situation))) for row in good) / max(1, len(good))


def fit(rows: list[Labelled]) -> dict[str, dict[str, float]]:
    """Weights by evidence and situation: a multinomial logistic regression, by stochastic gradient descent (AdaGrad)."""
    seen = [(guess.evidence(Draft(row.text)), SLUGS.index(row.situation), row.weight) for row in rows]
    names = sorted({name for evidence, _, _ in seen for name in evidence})
    weights = {name: [0.0] * len(SLUGS) for name in names}
    beliefs = {name: [0.0] * len(SLUGS) for name in names}
    for name, (slug, n) in BELIEFS.items():
        beliefs[name][SLUGS.index(slug)] = weights[name][SLUGS.index(slug)] = n
    squares = {name: [1e-2] * len(SLUGS) for name in names}
    order = random.Random(1)
    for _ in range(EPOCHS):
        order.shuffle(seen)
        for evidence, situation, weight in seen:
            points = [sum(column) for column in zip(*(weights[name] for name in evidence), strict=True)]
            most = max(points)
            likely = [math.exp(n - most) for n in points]
            total = sum(likely)
            slopes = [weight * (n / total - (k == situation)) for k, n in enumerate(likely)]
            for name in evidence:
                row, squared, belief = weights[name], squares[name], beliefs[name]
                for k, slope in enumerate(slopes):
                    slope += DECAY * (row[k] - belief[k])
                    squared[k] += slope * slope
                    row[k] -= RATE * slope / math.sqrt(squared[k])
    return {
        name: kept
        for name, row in weights.items()
        if (kept := {SLUGS[k]: round(n, 1) for k, n in enumerate(row) if abs(n) >= LEAST})
    }


def written(weights: dict[str, dict[str, float]]) -> str:
    """The source of guess_weights.py."""
    lines = [
        '"""How much each cue counts for each situation; written by `python -m tests.support.guess_report --fit`.',
        "",
        "Fitted to our own messages and to 220 labelled ones from public sources, whose texts we don't keep.",
        '"""',
        "",
    ]
    lines += ["_WRITTEN = {"]
    for name, row in weights.items():
        points = " ".join(f"{slug}:{n:g}" for slug, n in row.items())
        lines.append(f'    "{name}": "{points}",')
    lines += [
        "}",
        "WEIGHTS: dict[str, dict[str, float]] = {",
        '    name: {slug: float(n) for slug, n in (part.split(":") for part in row.split())} for name, row in _WRITTEN.items()',
        "}",
    ]
    return "# fmt: off\n" + "\n".join(lines) + "\n"


def main(argv: list[str] | None = None) -> None:
    """Print the report, or fit the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args(argv)
    if options.fit:
        rows = [row for part in own(held=False).values() for row in part]
        rows += [row for path in options.files for row in read(path, 2.0)]
        WEIGHTS.write_text(written(fit(rows)), encoding="utf-8")
        print(f"fitted to {len(rows)} messages")
        return
    for title, rows in {**own(held=False), **own(held=True), **{f.name: read(f) for f in options.files}}.items():
        exact, merged, sure, sure_right = right(rows)
        print(
            f"{title}: {len(rows)} messages, right {exact:.2f}, with invitations as one {merged:.2f}, "
            f"sure {sure:.2f} and then right {sure_right:.2f}, good ones asked about {asked(rows):.3f}"
        )
        wrong: dict[str, Counter] = defaultdict(Counter)
        for row in rows:
            found = guess.guess(Draft(row.text)).situation
            if found != row.situation:
                wrong[row.situation][found] += 1
        for slug, taken in wrong.items():
            print(f"    {slug}: taken for " + ", ".join(f"{other} ({n})" for other, n in taken.most_common(5)))


if __name__ == "__main__":
    main()
