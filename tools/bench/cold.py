"""Measures a first visit and a reload, for us and harper.js in turn, with a new profile in each round."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import Playwright

from tools.bench import visit
from tools.bench.served import Server

SETTLE_MS = 4_000  # between a reader's two visits, so that the page has finished its idle work


def round_(playwright: Playwright, url: str, what: dict) -> tuple[visit.Visit, visit.Visit]:
    """A first visit and a second one with the same profile."""
    with tempfile.TemporaryDirectory() as folder, visit.profile(playwright, Path(folder)) as context:
        page = visit.open_page(context, what)
        first = visit.visit(page, url)
        page.wait_for_timeout(SETTLE_MS)
        return first, visit.visit(page, url)


def measure(playwright: Playwright, server: Server, harper: str, rounds: int) -> dict:
    pages = {"us": (server.url + "guide/invite-stranger/", visit.US), "harper": (server.url + harper, visit.HARPER)}
    seen = {name: ([], []) for name in pages}
    for number in range(rounds):
        # Take turns at going first, so that a host that slows down doesn't favour either.
        for name in sorted(pages, reverse=bool(number % 2)):
            for visits, result in zip(seen[name], round_(playwright, *pages[name]), strict=True):
                visits.append(result)
    figures = {"rounds": rounds, "own_task": max(result.own for visits in seen["us"] for result in visits)}
    figures["any_task"] = median(result.any for visits in seen["us"] for result in visits)
    for kind, index in (("cold", 0), ("warm", 1)):
        ours, theirs = ([result.painted for result in seen[name][index]] for name in ("us", "harper"))
        figures[kind] = {
            "us": median(ours),
            "harper": median(theirs),
            "ratio": median(ours) / median(theirs),
            "ratios": sorted(a / b for a, b in zip(ours, theirs, strict=True)),
        }
    return figures


def table(figures: dict) -> str:
    lines = [
        "| | Cordial, ms | harper.js, ms | Cordial / harper.js | from round to round | our aim |",
        "| --- | --: | --: | --: | --: | --: |",
    ]
    for kind, words, aim in (("cold", "first visit", "0.45"), ("warm", "second visit", "0.42")):
        row = figures[kind]
        low, high = row["ratios"][0], row["ratios"][-1]
        lines.append(
            f"| {words} | {row['us']:,.0f} | {row['harper']:,.0f} | **{row['ratio']:.2f}** | "
            f"{low:.2f} to {high:.2f} | {aim} |"
        )
    own = f"{figures['own_task']:.0f} ms" if figures["own_task"] else "less than 50 ms"
    lines += [
        "",
        f"These are medians of {figures['rounds']} rounds. The longest our scripts keep the page busy is {own}. The longest "
        f"anything does, after the text box appears, is {figures['any_task']:.0f} ms.",
    ]
    return "\n".join(lines)
