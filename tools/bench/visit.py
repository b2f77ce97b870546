"""Makes a visit: opens a page, puts a text into its box as soon as there is one, and waits for the first finding."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright

from tools.browsers import chromium

OURS = "/assets/built/"
WAIT_MS = 120_000

# 250 characters in which both checkers find something.
NOTE = (
    "Dear Sir/Madam, I'd like to add you to my my professional network. I came across your profile last week, and "
    "we help companies like yours to grow. Please accept my invitation at your earliest convenience, so that both of "
    "us gain from this great link."
)

# Runs before the page's own scripts. "Painted" is when the frame after the change has been painted.
WATCH = """
(() => {
  const {box, finding, text} = %s;
  const seen = (window.bench = {box: 0, painted: 0, input: 0, tasks: [], scripts: []});
  const watch = (type, note) => {
    try { new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true}); } catch {}
  };
  watch("longtask", ({startTime, duration}) => seen.tasks.push([startTime, duration]));
  watch("long-animation-frame", ({scripts}) => {
    for (const {sourceURL, startTime, duration, invoker} of scripts) seen.scripts.push([sourceURL, startTime, duration, invoker]);
  });
  const painted = (note) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => note(performance.now());
    port2.postMessage(0);
  });
  const look = () => {
    const area = document.querySelector(box);
    if (area && !seen.box) {
      seen.box = performance.now();
      // In tasks of their own: what the reader's going to the box costs, the page's first layout mostly, is not the
      // page's doing; what the page does about the text is.
      setTimeout(() => {
        area.focus();
        setTimeout(() => {
          area.value = text;
          const start = performance.now();
          area.dispatchEvent(new Event("input", {bubbles: true}));
          seen.input = performance.now() - start;
        });
      });
    }
    if (seen.box && document.querySelector(finding)) {
      observer.disconnect();
      painted((now) => (seen.painted = now));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ["data-ready"]});
})();
"""
US = {"box": "etiquette-checker .ck-area", "finding": "etiquette-checker .ck-reading .ck-finding", "text": NOTE}
HARPER = {"box": "textarea[data-ready]", "finding": "li", "text": NOTE}


@dataclass
class Visit:
    """Times in ms from the start of navigation; `own` and `any` are the longest tasks in ms, 0 if under 50."""

    box: float
    painted: float
    own: float
    any: float
    tasks: list = field(default_factory=list)


@contextmanager
def profile(playwright: Playwright, folder: Path) -> Iterator[BrowserContext]:
    """A browser with its profile in `folder`, so that caches and storage last from visit to visit."""
    executable = chromium.find()
    if executable is None:
        raise SystemExit(chromium.MISSING)
    context = playwright.chromium.launch_persistent_context(
        folder, executable_path=executable, args=chromium.FLAGS, viewport={"width": 1280, "height": 900}
    )
    try:
        yield context
    finally:
        context.close()


def open_page(context: BrowserContext, what: dict) -> Page:
    page = context.new_page()
    page.add_init_script(WATCH % json.dumps(what))
    return page


def visit(page: Page, url: str) -> Visit:
    """Go to `url` and wait for the first finding on the screen."""
    page.goto(url, wait_until="commit")
    page.wait_for_function("() => window.bench?.painted > 0", timeout=WAIT_MS)
    page.wait_for_timeout(200)  # browsers report long tasks late
    seen = page.evaluate("window.bench")
    own = [duration for source, _, duration, _ in seen["scripts"] if OURS in source]
    own.append(seen["input"])
    return Visit(
        seen["box"],
        seen["painted"],
        max((duration for duration in own if duration >= 50), default=0),
        max((duration for start, duration in seen["tasks"] if start >= seen["box"]), default=0),
        seen["scripts"],
    )
