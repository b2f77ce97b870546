"""Fixtures of the browser tests. tools/browsers/driver.py has the class Checker that they return."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
    """An empty checker for invite-stranger with its engine running. Its page is `checker.page`.

    Browser tests spend most of their time starting Python, so use this unless your test is about the start, the page's
    requests, or something set before a page loads. For those, use `open_checker` or `page`, which are new each time.
    """
    yield shared_page.lend()
    shared_page.put_back()


@pytest.fixture
def open_checker(page: Page) -> Callable[..., Checker]:
    """`open_checker("invite-stranger")` opens the situation's guide page and returns its checker."""

    def open_(situation: str = "invite-stranger") -> Checker:
        page.goto(f"guide/{situation}/")
        checker = Checker(page)
        expect(checker.area).to_be_visible()
        return checker

    return open_
