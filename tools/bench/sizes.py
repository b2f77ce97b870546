"""Measures the bytes downloaded up to the first finding, gzipped, as the server counts them."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from playwright.sync_api import Playwright

from tools.bench import visit
from tools.bench.served import Server

KINDS = {
    "engine": r"/assets/runtime/",
    "fonts": r"/assets/built/.*\.woff2$",
    "checker": r"/assets/built/.*\.js$",
    "search": r"/search/",
    "harper.js": r"/harper-",
}


def kind_of(path: str) -> str:
    return next((kind for kind, start in KINDS.items() if re.match(start, path)), "page and theme")


def measure(playwright: Playwright, server: Server, harper: str, rounds: int) -> dict:
    figures: dict = {}
    for name, path, what in (("us", "guide/invite-stranger/", visit.US), ("harper", harper, visit.HARPER)):
        with tempfile.TemporaryDirectory() as folder, visit.profile(playwright, Path(folder)) as context:
            page = visit.open_page(context, what)
            server.sent.clear()
            visit.visit(page, server.url + path)
            parts: dict[str, int] = {}
            for sent, count in server.sent.items():
                parts[kind_of(sent)] = parts.get(kind_of(sent), 0) + count
        figures[name] = {"total": sum(parts.values()), "parts": parts}
    return figures


def table(figures: dict) -> str:
    ours = figures["us"]
    lines = ["| | kB, compressed |", "| --- | --: |"]
    lines += [f"| {kind} | {count / 1000:,.0f} |" for kind, count in sorted(ours["parts"].items(), key=lambda p: -p[1])]
    lines += [
        f"| **Cordial, everything** (our aim: 4,400) | **{ours['total'] / 1000:,.0f}** |",
        f"| harper.js, everything | {figures['harper']['total'] / 1000:,.0f} |",
    ]
    return "\n".join(lines)
