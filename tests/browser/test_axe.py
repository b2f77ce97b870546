"""axe on one page of every type, by light and in the dark, and the same pages at 400 % zoom."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.axe import violations_in_both_schemes
from tests.browser.driver import Checker
from tests.browser.test_faults import BAD

TYPES = (
    "",
    "guide/",
    "guide/decline/",
    "guide/not-spammy/",
    "guide/summary/",
    "rules/",
    "rules/pitch/",
    "check/",
    "network/",
    "embed/",
    "embed/hosting/",
    "embed/decline/how/",
    "embed/decline/lesson/",
    "embed/invite-stranger/",
    "about/",
    "about/ledger/",
    "about/what-changed/",
)
# What hangs out of the window, or out of a box that hides what hangs out; what can be scrolled to is neither.
CUT_OFF = """() => {
  const reached = (one) => one && (/auto|scroll/.test(getComputedStyle(one).overflowX) || reached(one.parentElement));
  const spoken = (one) => one.closest(".ck-spoken, .md-skip, .md-search, .md-sidebar, .md-header__title, .md-top");
  return [...document.body.querySelectorAll("*")].filter((one) => {
    if (!one.checkVisibility({visibilityProperty: true, opacityProperty: true}) || spoken(one)) return false;
    const {left, right, width} = one.getBoundingClientRect();
    if (width < 2) return false;
    const style = getComputedStyle(one);
    if (style.clip !== "auto" || style.clipPath !== "none") return false;
    const hides = /hidden|clip/.test(style.overflowX) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1;
    return (hides || left < -1 || right > innerWidth + 1) && !reached(one.parentElement);
  }).map((one) => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 40)}`);
}"""


@pytest.fixture
def quiet(page):
    """A page whose checker fetches no engine, which is not looked at here."""
    page.route("**/assets/runtime/**", lambda route: route.abort())
    return page


def test_axe_finds_nothing_on_any_type_of_page(quiet, serve, site_dir):
    wrong = []
    for path in TYPES:
        quiet.goto(path)
        wrong += violations_in_both_schemes(quiet)
    # What is not there: a host shows 404.html below any address, so its own addresses begin at the root.
    with serve(site_dir) as url:
        quiet.goto(f"{url}no/such/page/")
        expect(quiet.get_by_role("heading", level=1)).to_be_visible()
        wrong += violations_in_both_schemes(quiet)
    assert wrong == []


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


def test_axe_finds_nothing_when_the_engine_has_failed(quiet):
    quiet.goto("check/")
    checker = Checker(quiet)
    checker.write(BAD)
    expect(checker.root.locator(".ck-failure")).to_be_visible(timeout=60_000)
    assert violations_in_both_schemes(quiet) == []


def test_at_400_percent_nothing_is_cut_off_and_nothing_scrolls_sideways(quiet):
    quiet.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024, enlarged four times
    wrong = []
    for path in TYPES:
        quiet.goto(path)
        if (wide := quiet.evaluate("document.documentElement.scrollWidth")) > 320:
            wrong.append(f"{path}: {wide} pixels wide")
        wrong += [f"{path}: {one}" for one in quiet.evaluate(CUT_OFF)]
    assert wrong == []
