"""Measures a cheap laptop on a phone's connection: 9 Mbit/s, 85 ms for a round trip, a CPU slowed down four times."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Playwright

from tools.bench import visit
from tools.bench.served import Server

BITS, TRIP, SLOWER = 9_000_000, 0.085, 4
SETTLE_MS = 12_000


def round_(playwright: Playwright, url: str, what: dict) -> tuple[visit.Visit, visit.Visit]:
    with tempfile.TemporaryDirectory() as folder, visit.profile(playwright, Path(folder)) as context:
        page = visit.open_page(context, what)
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        first = visit.visit(page, url)
        page.wait_for_timeout(SETTLE_MS)
        return first, visit.visit(page, url)


def measure(playwright: Playwright, server: Server, harper: str, rounds: int) -> dict:
    server.line.set_speed(BITS, TRIP)
    try:
        ours = [round_(playwright, server.url + "guide/invite-stranger/", visit.US) for _ in range(rounds)]
        theirs = [round_(playwright, server.url + harper, visit.HARPER) for _ in range(min(rounds, 3))]
    finally:
        server.line.set_speed()
    return {
        "rounds": rounds,
        "box": median(first.box for first, _ in ours),
        "first": median(first.painted for first, _ in ours),
        "second": median(second.painted for _, second in ours),
        "harper_first": median(first.painted for first, _ in theirs),
        "harper_second": median(second.painted for _, second in theirs),
    }


def table(figures: dict) -> str:
    return "\n".join(
        [
            "| | Cordial, s | harper.js, s | our aim, s |",
            "| --- | --: | --: | --: |",
            f"| you can type | {figures['box'] / 1000:.2f} | | 1.5 |",
            f"| first finding, first visit | {figures['first'] / 1000:.2f} | {figures['harper_first'] / 1000:.2f} | 8 |",
            f"| first finding, second visit | {figures['second'] / 1000:.2f} | {figures['harper_second'] / 1000:.2f} "
            "| 2.5 |",
            "",
            f"These are medians of {figures['rounds']} rounds. We imitate a phone: everything shares a connection of "
            "9 Mbit/s, each request waits 85 ms, and the browser runs the page four times slower. It can't slow down "
            "workers, so a real phone takes longer for the check itself.",
        ]
    )
