"""Shares a page with a started engine between all tests that aren't about its start, and resets it for each."""

from __future__ import annotations

from playwright.sync_api import Browser, Error, Page

from tools.browsers.driver import Checker

PATH = "guide/invite-stranger/"

# Stores the page's first state, to restore it later: the article as served, and the elements of the head.
KEEP = """async () => {
  const source = await (await fetch(location.href)).text();
  window.asServed = { source, head: new Set(document.head.children), address: location.href };
}"""

# Replaces the elements with new ones that share the engine, as the theme's instant navigation does. Also empties the
# page's memory of drafts and answers, as a reload would.
RESTORE = """async () => {
  const { source, head, address } = window.asServed;
  if (location.href !== address) return false;
  const { keepAnswer, remember } = await import(document.querySelector('link[href*="/built/checker-bundle-"]').href);
  const content = document.querySelector(".md-content");
  content.replaceChildren();
  for (const number of [0, 1]) remember(`${location.pathname} ${number}`, null);
  keepAnswer("account", undefined);
  localStorage.clear();
  sessionStorage.clear();
  for (const element of [...document.head.children]) if (!head.has(element)) element.remove();
  document.adoptedStyleSheets = [];
  const fresh = new DOMParser().parseFromString(source, "text/html").querySelector(".md-content");
  content.replaceChildren(...fresh.childNodes);
  document.activeElement?.blur();
  getSelection().removeAllRanges();
  scrollTo(0, 0);
  return true;
}"""


class SharedPage:
    """Lends its page to a test at a time. Opens it when it's first needed, and again if a test has broken it."""

    def __init__(self, browser: Browser, options: dict):
        self._browser = browser
        self._options = options
        self._page: Page | None = None

    def lend(self) -> Checker:
        """The page's first checker, ready and empty."""
        if self._page is None:
            self._page = self._browser.new_context(**self._options).new_page()
            self._page.goto(PATH)
            self._page.evaluate(KEEP)
        return Checker(self._page).ready()

    def put_back(self) -> None:
        """Reset the page for the next test."""
        page = self._page
        try:
            page.unroute_all()
            page.context.clear_permissions()
            page.context.set_offline(False)
            page.emulate_media(media="null", color_scheme="null", reduced_motion="null", forced_colors="null")
            page.set_viewport_size(self._options["viewport"])
            if not page.evaluate(RESTORE):
                self.close()
        except Error:
            self.close()

    def close(self) -> None:
        """Close the page, if there is one."""
        page, self._page = self._page, None
        if page is not None:
            page.context.close()
