"""Runs axe on a page of every type, in light and dark colours, and checks the same pages at 400% zoom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.page_checker.test_faults import BAD
from tests.support.axe import violations_in_both_schemes
from tools.browsers.driver import Checker

TYPES = (
    "",
    "guide/",
    "guide/decline/",
    "guide/follow-up/",
    "guide/invite-stranger/",
    "guide/not-spammy/",
    "guide/summary/",
    "rules/",
    "rules/pitch/",
    "check/",
    "messages/",
    "mailing/",
    "network/",
    "embed/",
    "embed/hosting/",
    "embed/decline/how/",
    "embed/decline/lesson/",
    "embed/invite-stranger/",
    "about/",
    "about/facts/",
    "about/glossary/",
    "about/how-right-it-is/",
    "about/ledger/",
    "about/privacy/",
    "about/report/",
    "about/what-changed/",
)
# Elements that stick out of the window or are cut off by a box, unless you can scroll to them.
CUT_OFF = """() => {
  const reached = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflowX) || reached(element.parentElement));
  const spoken = (element) => element.closest(".ck-spoken, .md-skip, .md-search, .md-sidebar, .md-header__title, .md-top");
  return [...document.body.querySelectorAll("*")].filter((element) => {
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true}) || spoken(element)) return false;
    const {left, right, width} = element.getBoundingClientRect();
    if (width < 2) return false;
    const style = getComputedStyle(element);
    if (style.clip !== "auto" || style.clipPath !== "none") return false;
    const hides = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    return (hides || left < -1 || right > innerWidth + 1) && !reached(element.parentElement);
  }).map((element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`);
}"""


# 1280 by 1024 at 400% zoom.
NARROW = {"width": 320, "height": 256}


def block_engine(page: Page) -> Page:
    """Prevent checkers from fetching the engine, which these tests don't need."""
    page.route("**/assets/runtime/**", lambda route: route.abort())
    return page


@pytest.fixture(scope="module")
def shared(browser: Browser, browser_context_args: dict) -> Iterator[Page]:
    """A single browser page for all paths."""
    with browser.new_context(**browser_context_args) as context:
        yield block_engine(context.new_page())


@pytest.fixture
def wide(shared: Page, browser_context_args: dict) -> Page:
    shared.set_viewport_size(browser_context_args["viewport"])
    return shared


def made_of(page: Path) -> set[str]:
    """Our elements and classes in a page's HTML, without those that only appear on that page."""
    html = page.read_text("utf-8")
    classes = {
        name for value in re.findall(r'class="([^"]+)"', html) for name in value.split() if name.startswith("ec-")
    }
    return classes | set(re.findall(r"<([a-z]+-[a-z]+)[ >]", html))


def test_everything_pages_are_made_of_is_on_a_page_that_axe_checks(site_dir):
    seen = set().union(*(made_of(site_dir / path / "index.html") for path in TYPES))
    missed = {
        page.parent.relative_to(site_dir).as_posix(): more
        for page in site_dir.rglob("index.html")
        if (more := made_of(page) - seen)
    }
    assert missed == {}


@pytest.mark.parametrize("path", TYPES)
def test_a_page_of_each_type_in_light_and_dark_and_at_400_percent(wide, path):
    wide.goto(path)
    wide.evaluate("document.querySelectorAll('.ec-opener').forEach(opener => opener.open = true)")
    assert violations_in_both_schemes(wide) == []
    wide.set_viewport_size(NARROW)
    assert wide.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert wide.evaluate(CUT_OFF) == []


def test_axe_finds_nothing_on_the_404_page(wide, serve, site_dir):
    # A host shows 404.html at any URL, so its own URLs start at the root.
    with serve(site_dir) as url:
        wide.goto(f"{url}no/such/page/")
        expect(wide.get_by_role("heading", level=1)).to_be_visible()
        assert violations_in_both_schemes(wide) == []


@pytest.mark.core
def test_axe_finds_nothing_with_findings_on_screen(page):
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto("check/")
    checker = Checker(page).ready()
    checker.check(BAD)
    for summary in checker.items.locator("summary").all():
        summary.click()
    wrong = violations_in_both_schemes(page)
    checker.check("Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?")
    wrong += violations_in_both_schemes(page)
    assert wrong == []


def test_axe_finds_nothing_when_the_engine_has_failed(page):
    block_engine(page).goto("check/")
    checker = Checker(page)
    checker.write(BAD)
    expect(checker.root.locator(".ck-failure")).to_be_visible(timeout=60_000)
    assert violations_in_both_schemes(page) == []
