"""Drives the checker, so that tests say what a person does and sees."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, Worker, expect

from checkers.engine import check
from checkers.finding import Finding, Report

OURS = ("blob:", "data:")
"""What the URLs of our workers start with (docs/assets/engine/worker-transport.js)."""
BOOT_MS = 60_000
"""How long Python may take to start on a busy machine."""


class Checker:
    """An <etiquette-checker> on a page (by default the first)."""

    def __init__(self, page: Page, root: Locator | None = None):
        self.page = page
        self.root = root or page.locator("etiquette-checker").first
        self.area = self.root.get_by_role("textbox", name="Your text")
        self.verdict = self.root.locator(".ck-verdict")
        self.items = self.root.locator(".ck-reading > .ck-findings > .ck-finding")
        self.count = self.root.locator(".ck-count")
        self.live = self.root.get_by_role("status")

    def ready(self) -> Checker:
        """Go to the text, as a reader would, which starts the engine, and wait until it's started."""
        self.area.focus()
        expect(self.root).to_have_attribute("data-state", "ready", timeout=BOOT_MS)
        return self

    def write(self, text: str) -> None:
        """Replace the text in one step, like pasting."""
        self.area.focus()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)
        expect(self.area).to_have_value(text)

    def settled(self) -> dict:
        """Wait until the current text has been checked. Returns its report (spans in UTF-16 units)."""
        root = self.root.element_handle()
        root.owner_frame().wait_for_function("root => root.report !== null", arg=root)
        return self.root.evaluate("root => root.report")

    def check(self, text: str) -> dict:
        """Write `text`, wait for its report and return it."""
        self.write(text)
        return self.settled()

    def settings(self) -> Locator:
        """Open the questions about the message that are folded up below the text."""
        folded = self.root.locator(".ck-settings")
        if folded.get_attribute("open") is None:
            folded.locator("> summary").click()
        return folded

    def messages(self) -> list[str]:
        """The messages of the findings in the list, in order."""
        return self.items.locator(".ck-message").all_inner_texts()

    def selected(self) -> str:
        """The selected part of the text."""
        return self.area.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)")

    def workers(self) -> list[Worker]:
        """The page's workers that run our engine (the theme's search has its own worker)."""
        return [worker for worker in self.page.workers if worker.url.startswith(OURS) or "worker.js" in worker.url]

    def marks(self) -> list[str]:
        """The marked parts of the text, in order."""
        return self.root.locator(".ck-mirror mark").all_inner_texts()


def complete(page: Page) -> None:
    """Wait until the page has loaded everything it loads by itself. If it opens with a checker, the theme only loads
    after the reader does something, so this moves the pointer.
    """
    for x in (1, 2):
        page.mouse.move(x, 1)
    page.wait_for_function("() => globalThis.document$ && document.querySelector('script.ec-theme') === null")


def arrived(page: Page, url: str) -> None:
    """Wait until the page at `url` (a pattern) has replaced the old page: the theme changes the URL before the page.
    Then wait until the theme has closed search and menu, 125 ms later. A test is fast enough to open the search before
    that, and the theme would close it again.
    """
    page.wait_for_url(url)
    page.wait_for_function(
        "() => location.pathname.endsWith(new URL(document.querySelector('link[rel=canonical]').href).pathname)"
    )
    page.evaluate("() => new Promise(done => setTimeout(done, 250))")  # one clock, so this comes after the theme's


def natively(text: str, situation: str = "invite-stranger", **context: str) -> Report:
    """The report of native Python, by default for a free account."""
    return check(text, situation, {"account": "free"} | context)


def words_of(finding: Finding, text: str) -> str:
    """The part of `text` that a finding of the native engine is about."""
    return text[finding.start : finding.end]
