"""Measures notes per second without a browser, on one core, and how time grows with the length and number of texts."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from statistics import mean

from checkers.campaign.audit import Message, check_campaign
from checkers.engine import check
from tools.bench import visit
from tools.bench.edits import text_of

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus" / "messages.jsonl"
LENGTH = 250
LENGTHS = (250, 500, 1_000, 2_000, 4_000, 8_000, 16_000)
COUNTS = (250, 500, 1_000, 2_000, 4_000)


def notes() -> list[tuple[str, str]]:
    """Our own messages of about 250 characters: situation and text."""
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return [(row["situation"], row["text"]) for row in rows if abs(len(row["text"]) - LENGTH) <= LENGTH // 5]


AIM = 2_000 / 2_353  # times as fast as write-good; both were measured on the same machine when we set the aim
SERIES = 15  # so that at least one runs while a shared machine is idle
LEAST = 0.1  # CPU seconds of a series, long enough to measure


def seconds(run) -> float:
    """CPU seconds of one `run()`: the best of several series."""

    def series(times: int) -> float:
        begin = time.process_time()
        for _ in range(times):
            run()
        return time.process_time() - begin

    times = 1
    while (taken := series(times)) < LEAST:
        times *= 2
    return min(taken, *(series(times) for _ in range(SERIES - 1))) / times


def write_good(texts: list[str]) -> float:
    """Texts per second that write-good checks under Node, at best in five seconds. Shows how fast the machine is."""
    asked = json.dumps({"texts": texts, "seconds": 5})
    script = str(Path(__file__).with_name("write_good.mjs"))
    done = subprocess.run(["node", script], input=asked, capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(done.stdout)["a_second"]


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
        "write_good": write_good([text for _, text in texts]),
        "note_a_second": 1 / seconds(lambda: check(visit.NOTE, "invite-stranger", {})),
        "lengths": {n: 1000 * seconds(lambda n=n: check(text_of(n), "first-message", {})) for n in LENGTHS},
        "counts": {n: 1000 * seconds(lambda n=n: check_campaign(many[:n])) for n in COUNTS},
    }


def slopes(points: dict) -> list[float]:
    """Each point's time per unit, divided by the first point's: close to 1 everywhere if growth is linear."""
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
            "| | notes a second | our aim |",
            "| --- | --: | --: |",
            f"| {figures['notes']} messages we wrote, {figures['average']:.0f} characters on average | "
            f"{figures['a_second']:,.0f} | 2,000 |",
            f"| the same, checked by write-good in Node | {figures['write_good']:,.0f} | |",
            f"| Cordial / write-good | {figures['a_second'] / figures['write_good']:.2f} | {AIM:.2f} |",
            f"| the note from the tables above, full of faults | {figures['note_a_second']:,.0f} | |",
            *growth(figures["lengths"], "characters", "per character, beside the shortest"),
            *growth(figures["counts"], "messages checked together", "per message, beside the fewest"),
        ]
    )
