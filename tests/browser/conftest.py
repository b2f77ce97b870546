"""Fixtures of the browser tests; see driver.py for what they give."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.driver import Checker


@pytest.fixture
def open_checker(page: Page) -> Callable[..., Checker]:
    """`open_checker("invite-stranger")` opens that situation's guide page and gives its checker."""

    def open_(situation: str = "invite-stranger") -> Checker:
        page.goto(f"guide/{situation}/")
        checker = Checker(page)
        expect(checker.area).to_be_visible()
        return checker

    return open_
