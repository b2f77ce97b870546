"""Measures how long it takes to check a text again after each letter, in the worker and until it's on the screen."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Playwright

from tools.bench import visit
from tools.bench.served import Server

AIMS = {250: 12, 2_000: 40, 8_000: 160}
TO_PAINT = {250: 50}  # only for a note: for longer texts, the worker alone can take that long
EDITS = 60
PARAGRAPH = (
    "Hi Sana, thank you for your talk on the restoration of church organs in Graz last Thursday. The part about "
    "wind pressure was new to me, and I have been reading up on it since. We are about to restore a small organ "
    "of 1870 in our village, and the question of the leather came up on the first day. Would you be open to a "
    "short exchange on which workshop you asked? If it does not suit you, that is quite all right.\n\n"
)

# Time from question to answer in the worker, with another letter inserted each time, while the page does nothing else.
ASK = """
async ({text, edits, situation}) => {
  const root = document.querySelector("etiquette-checker");
  const {engineFor} = await import(document.querySelector('link[href*="/built/preload-engine-"]').href);
  const engine = engineFor(new URL(root.dataset.runtime, document.baseURI).href);
  const asker = {};
  const times = [];
  for (let number = 0; number < edits + 5; number += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const at = Math.floor((text.length * ((number * 7) % edits)) / edits);
    const edited = text.slice(0, at) + "aeiou"[number % 5] + text.slice(at);
    const start = performance.now();
    await engine.ask(asker, {op: "check", situation, text: edited, context: {}});
    if (number >= 5) times.push(performance.now() - start);
  }
  return times;
}
"""

# Time from inserting a letter, by the browser's own editing as with a key, to the new findings on the screen.
TYPE = """
async ({text, edits}) => {
  const root = document.querySelector("etiquette-checker");
  const area = root.querySelector(".ck-area");
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  }));
  area.focus();
  area.value = text;
  area.dispatchEvent(new Event("input", {bubbles: true}));
  const times = [];
  for (let number = 0; number < edits + 5; number += 1) {
    while (root.report === null) await pause(5);
    await pause(150);  // the widget checks at once after a pause in typing
    const at = Math.floor((text.length * ((number * 7) % edits)) / edits);
    area.setSelectionRange(at, at);
    await frame();
    const start = performance.now();
    document.execCommand("insertText", false, "aeiou"[number % 5]);
    while (root.report === null) await new Promise((resolve) => root.addEventListener("etiquette-report", resolve, {once: true}));
    await frame();
    if (number >= 5) times.push(performance.now() - start);
  }
  return times;
}
"""


def text_of(length: int) -> str:
    return (visit.NOTE + "\n\n" + PARAGRAPH * (length // len(PARAGRAPH) + 1))[:length]


def measure(playwright: Playwright, server: Server, harper: str, rounds: int) -> dict:
    figures = {}
    with tempfile.TemporaryDirectory() as folder, visit.profile(playwright, Path(folder)) as context:
        page = visit.open_page(context, visit.US)
        visit.visit(page, server.url + "guide/first-message/")
        for length in AIMS:
            text = {"text": text_of(length), "edits": EDITS}
            taken = {
                "worker": page.evaluate(ASK, text | {"situation": "first-message"}),
                "paint": page.evaluate(TYPE, text),
            }
            figures[str(length)] = {
                kind: {"median": median(times), "p95": quantiles(times, n=20)[-1]} for kind, times in taken.items()
            }
    return figures


def table(figures: dict) -> str:
    lines = [
        "| characters | check, ms | slowest 5%, ms | our aim | until you see it, ms | slowest 5%, ms | our aim |",
        "| --: | --: | --: | --: | --: | --: | --: |",
    ]
    for length, aim in AIMS.items():
        row = figures[str(length)]
        lines.append(
            f"| {length:,} | {row['worker']['median']:.1f} | {row['worker']['p95']:.1f} | {aim} | "
            f"{row['paint']['median']:.1f} | {row['paint']['p95']:.1f} | {TO_PAINT.get(length, '')} |"
        )
    words = (
        f"We type {EDITS} letters at different places in a text, one at a time. “Check” is the time the rules need. “Until "
        "you see it” is the time from the key to the new list and marks on the screen. The browser spends most of that on "
        "laying out and drawing the text. These are medians, and “slowest 5%” is the time that 95 of 100 letters stay below."
    )
    return "\n".join([*lines, "", words])
