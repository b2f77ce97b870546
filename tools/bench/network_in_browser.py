"""Measures how long an audit takes in the page, from choosing the file to seeing the report.

Needs the built site (`make site`) and a Chromium. Each size gets a new browser, so that its peak memory doesn't include
the others.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tools.browsers import chromium
from tools.serve import SiteServer, running

SITE = Path(__file__).resolve().parents[2] / "site"
WAIT_MS = 180_000

# Runs before the page's own scripts. "Done" is when the frame with the report has been painted.
WATCH = """
(() => {
  const seen = (window.seen = {chosen: 0, ready: 0, done: 0, tasks: [], frames: [], steps: 0});
  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({type: "longtask", buffered: true});
  document.addEventListener("change", ({target}) => {
    if (target.id === "fp-files") seen.chosen = performance.now();
  }, true);
  const frame = (now) => {
    if (seen.chosen && !seen.done) seen.frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const painted = () => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (seen.done = performance.now());
    port2.postMessage(0);
  });
  new MutationObserver((changes) => {
    for (const {target, attributeName} of changes) {
      if (attributeName === "value" && target.matches("progress")) seen.steps += 1;
      if (target.dataset.state === "done" && !seen.reported) {
        seen.reported = true;
        painted();
      }
    }
  }).observe(document, {subtree: true, attributes: true, attributeFilter: ["value", "data-state"]});
})();
"""


def peak_mb(browser: Browser) -> float | None:
    """The peak memory of the largest page process, in MB; None if the system doesn't report it."""
    session = browser.new_browser_cdp_session()
    peaks = []
    for process in session.send("SystemInfo.getProcessInfo")["processInfo"]:
        try:
            lines = Path(f"/proc/{process['id']}/status").read_text().splitlines()
        except OSError:
            continue
        if process["type"] == "renderer":
            peaks += [int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")]
    return max(peaks, default=None)


def choose(page: Page, path: Path) -> dict:
    """Choose the file and wait for the report: {seconds, longest task and time without a frame in ms, steps}."""
    page.locator("#fp-files").set_input_files(path)
    page.locator("network-audit[data-state=done]").wait_for(timeout=WAIT_MS)
    page.wait_for_timeout(500)
    seen = page.evaluate("() => window.seen")
    frames = [time for time in seen["frames"] if seen["chosen"] <= time <= seen["done"]]
    return {
        "seconds": (seen["done"] - seen["chosen"]) / 1000,
        "task": max((long for start, long in seen["tasks"] if start + long >= seen["chosen"]), default=0),
        "still": max((after - before for before, after in zip(frames, frames[1:])), default=0),
        "steps": seen["steps"],
    }


def measure(playwright: Playwright, url: str, path: Path, started: bool) -> dict:
    """One visit. started: start Python first, as happens if the reader moves the pointer over the page."""
    browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
    try:
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(f"{url}network/")
        if started:
            page.locator("#fp-files").focus()
            page.locator("network-audit[data-state=ready]").wait_for(timeout=WAIT_MS)
        return {**choose(page, path), "peak": peak_mb(browser)}
    finally:
        browser.close()


def table(archives: list[tuple[int, int, Path]]) -> None:
    """Print a Markdown table of (connections, messages, zip)."""
    if not chromium.find():
        raise SystemExit(chromium.MISSING)
    if not (SITE / "network" / "index.html").is_file():
        raise SystemExit("There's no built site: run `make site` first.")
    print(
        "| connections | messages | Python | seconds | longest task, ms | longest without a frame, ms | steps shown | peak, MB |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    with running(SiteServer(SITE)) as server, sync_playwright() as playwright:
        for connections, messages, path in archives:
            for started in (True, False):
                found = measure(playwright, server.url, path, started)
                task = f"{found['task']:.0f}" if found["task"] else "under 50"
                peak = f"{found['peak']:.0f}" if found["peak"] else "–"
                print(
                    f"| {connections:,} | {messages:,} | {'started before' if started else 'to be started'} |"
                    f" {found['seconds']:.2f} | {task} | {found['still']:.0f} | {found['steps']} | {peak} |",
                    flush=True,
                )
