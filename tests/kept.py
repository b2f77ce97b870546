"""One browser context for all tests that need none of their own: each gets a new page in it, and what others left there
is gone.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Frame, Page

from tests.browser.shared import SharedPage

# What a page may leave behind, but for the engine that our own pages keep.
STORED = "cookies,file_systems,indexeddb,local_storage,service_workers,shared_storage,websql"


class KeptContext:
    """A context as of a reader who has been here before: the browser has our files, and the engine is kept.

    A page opens and starts its engine in about half of what it takes in a new context, the more so as all pages of
    one site share a process (`--process-per-site`) and in it what was compiled, as long as one of them is open: that
    is `shared`.
    """

    def __init__(self, browser: Browser, options: dict):
        self._browser, self._options = browser, options
        self._site = origin(options["base_url"])
        self._open()

    def _open(self) -> None:
        self._visited: set[str] = set()
        self._context = self._browser.new_context(**self._options)
        self._context.on("page", lambda page: page.on("framenavigated", self._navigated))
        self.shared = SharedPage(self._context, self._options["viewport"])

    def _navigated(self, frame: Frame) -> None:
        self._visited.add(origin(frame.url))

    def new_page(self, first_visit: bool) -> Page:
        """A page, closed by `clear`, as are those that it opens; on a first visit the browser has nothing of ours."""
        shared = self.shared.open()
        if first_visit:
            session = self._context.new_cdp_session(shared)
            session.send("Storage.clearDataForOrigin", {"origin": self._site, "storageTypes": "cache_storage"})
            session.send("Network.clearBrowserCache")
            session.detach()
        return self._context.new_page()

    def clear(self) -> None:
        """Close what a test has opened and leave nothing of it for the next one."""
        broken = clocked = False
        try:
            clocked = self._clear()
        except Error:  # the context or its process is gone
            broken = True
        if broken or clocked:
            self.close()
            self._open()
        assert not clocked, "a test with a clock of its own takes `context`"

    def _clear(self) -> bool:
        """Gives true if a test has set the clock, which is the whole context's and cannot be taken back."""
        kept = self.shared.open()
        for page in self._context.pages:
            if page is not kept:
                page.close()
        self._context.clear_cookies()
        self._context.clear_permissions()
        self._context.set_offline(False)
        if self._browser.browser_type.name != "chromium":
            return False  # there only `shared` is lent, which empties its storage itself
        session = self._context.new_cdp_session(kept)
        session.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": STORED})
        for other in self._visited - {self._site}:
            session.send("Storage.clearDataForOrigin", {"origin": other, "storageTypes": "cache_storage"})
        session.detach()
        self._visited.clear()
        return kept.evaluate("() => '__pwClock' in globalThis")

    def close(self) -> None:
        """Close the context and all that is in it."""
        self._context.close()


def origin(url: str) -> str:
    """Scheme, host and port of an address."""
    scheme, host, *_ = urlsplit(url)
    return f"{scheme}://{host}"
