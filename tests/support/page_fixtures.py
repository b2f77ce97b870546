"""Fixtures of the browser tests; see tools/browsers/driver.py for what they give."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.shared_page import SharedPage
from tools.browsers.driver import Checker


@pytest.fixture(scope="session")
def shared_page(browser: Browser, browser_context_args: dict, base_url: str) -> Iterator[SharedPage]:
    shared = SharedPage(browser, {**browser_context_args, "base_url": base_url})
    yield shared
    shared.close()


@pytest.fixture
def checker(shared_page: SharedPage) -> Iterator[Checker]:
    """A checker of invite-stranger whose engine has started, empty; its page is `checker.page`, and no other test's.

    Starting Python is most of what a browser test costs, so take this one unless your test is about the start, the
    page's requests, or what is set before a page loads: those take `open_checker` or `page`, which are new each time.
    """
    yield shared_page.lend()
    shared_page.put_back()


@pytest.fixture
def open_checker(page: Page) -> Callable[..., Checker]:
    """`open_checker("invite-stranger")` opens that situation's guide page and gives its checker."""

    def open_(situation: str = "invite-stranger") -> Checker:
        page.goto(f"guide/{situation}/")
        checker = Checker(page)
        expect(checker.area).to_be_visible()
        return checker

    return open_


@pytest.fixture
def own_address(page: Page, site_dir: Path, site_url: str) -> None:
    """The site map names this test's server: the theme moves on without a reload only to what is listed there."""
    text = (site_dir / "sitemap.xml").read_text()
    front = re.search(r"<loc>(https?://[^<]*?/)</loc>", text)[1]
    page.route("**/sitemap.xml", lambda route: route.fulfill(body=text.replace(front, site_url)))
