"""Notes a second without a browser, on one core, and how time grows with the length of a text and the number of texts."""

from __future__ import annotations

import json
import time
from pathlib import Path
from statistics import mean

from checkers.campaign import Message, check_campaign
from checkers.engine import check
from tests.bench import visit
from tests.bench.edits import text_of

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus" / "messages.jsonl"
LENGTH = 250
LENGTHS = (250, 500, 1_000, 2_000, 4_000, 8_000, 16_000)
COUNTS = (250, 500, 1_000, 2_000, 4_000)


def notes() -> list[tuple[str, str]]:
    """Our own messages of about 250 characters: situation and text."""
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return [(row["situation"], row["text"]) for row in rows if abs(len(row["text"]) - LENGTH) <= LENGTH // 5]


def seconds(run, least: float = 0.5) -> float:
    """CPU seconds of one `run()`: the best of five series, each long enough to measure."""
    times = 1
    while True:
        begin = time.process_time()
        for _ in range(times):
            run()
        taken = time.process_time() - begin
        if taken >= least / 5:
            break
        times *= 2
    best = taken / times
    for _ in range(4):
        begin = time.process_time()
        for _ in range(times):
            run()
        best = min(best, (time.process_time() - begin) / times)
    return best


def measure(playwright, server, harper: str, rounds: int) -> dict:
    texts = notes()

    def batch() -> None:
        for situation, text in texts:
            check(text, situation, {})

    batch()
    many = [Message(str(number), texts[number % len(texts)][1], "", "", "") for number in range(max(COUNTS))]
    return {
        "notes": len(texts),
        "average": mean(len(text) for _, text in texts),
        "a_second": len(texts) / seconds(batch),
        "note_a_second": 1 / seconds(lambda: check(visit.NOTE, "invite-stranger", {})),
        "lengths": {n: 1000 * seconds(lambda n=n: check(text_of(n), "first-message", {})) for n in LENGTHS},
        "counts": {n: 1000 * seconds(lambda n=n: check_campaign(many[:n])) for n in COUNTS},
    }


def slopes(points: dict) -> list[float]:
    """Time per unit of each point against the first one's: near 1 all along if growth is linear."""
    sizes = sorted(points, key=int)
    first = points[sizes[0]] / int(sizes[0])
    return [points[size] / int(size) / first for size in sizes]


def growth(points: dict, head: str, each: str) -> list[str]:
    """The rows of one plot."""
    lines = ["", f"| {head} | ms | {each} |", "| --: | --: | --: |"]
    for size, slope in zip(sorted(points, key=int), slopes(points), strict=True):
        lines.append(f"| {int(size):,} | {points[size]:,.1f} | {slope:.2f} |")
    return lines


def table(figures: dict) -> str:
    return "\n".join(
        [
            "| | notes a second | aim |",
            "| --- | --: | --: |",
            f"| {figures['notes']} messages of our own, {figures['average']:.0f} characters on average | "
            f"{figures['a_second']:,.0f} | 2,000 |",
            f"| the note of the browser's measures, full of faults | {figures['note_a_second']:,.0f} | |",
            *growth(figures["lengths"], "length, characters", "for each character, against the shortest"),
            *growth(figures["counts"], "messages checked together", "for each message, against the fewest"),
        ]
    )
