"""On phones and laptops, the text box comes first, the verdict is visible, and the home page shows an example."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, expect

from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.support.axe import violations_in_both_schemes
from tools.browsers.driver import BOOT_MS, Checker, natively
from tools.site.macros.rules import LEVELS

PHONE, LAPTOP = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."
STUDENT = (
    "I came across your profile and I'm truly inspired by your work. As a final-year student I would love to add you to "
    "my professional network. We help companies like yours grow faster with our tool. Please find my CV attached and let "
    "me know if there are any openings, thank you in advance for your kind help, your time and your answer."
)
TOP = "box => Math.round(box.getBoundingClientRect().top + scrollY)"
# Like a keyboard on the screen: the page keeps its height, and less of it is visible.
KEYBOARD = """height => {
  Object.defineProperty(visualViewport, "height", { get: () => height, configurable: true });
  visualViewport.dispatchEvent(new Event("resize"));
}"""
IN_SIGHT = """([element, height]) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > top && top >= 0 && bottom <= height;
}"""


@pytest.fixture(scope="module")
def pages(site_dir) -> list[str]:
    """The paths of all pages that open with a checker, except pages for frames. A checker in a template isn't there
    yet, and on rule pages it's folded, which another test is about.
    """
    found = [
        path.parent.relative_to(site_dir).as_posix()
        for path in site_dir.rglob("index.html")
        if "<etiquette-checker" in re.sub(r"<template.*?</template>", "", path.read_text("utf-8"), flags=re.DOTALL)
    ]
    return sorted(f"{path}/".removeprefix("./") for path in found if not path.startswith(("embed", "rules")))


def test_the_box_is_in_the_upper_half_of_the_first_screen_of_every_page(page, pages):
    page.route("**/assets/runtime/**", lambda route: route.abort())
    assert len(pages) > len(SITUATIONS)
    for view, limit in ((PHONE, 420), (LAPTOP, 560)):
        page.set_viewport_size(view)
        tops = {}
        for path in pages:
            page.goto(path)
            box = page.locator(".ck-scroll").first
            expect(box).to_be_visible()
            page.evaluate("document.fonts.ready.then(() => true)")
            tops[path] = box.evaluate(TOP)
            # There's at most one line of settings above it.
            fields = page.locator(".ck-fields").first
            assert fields.evaluate("fields => fields.querySelectorAll('select, input, textarea').length") <= 1
            assert fields.bounding_box()["height"] < 72
        assert {path: top for path, top in tops.items() if top >= limit} == {}, view


@pytest.mark.parametrize("name", [max((r.name for r in RULES if r.level == level), key=len) for level in LEVELS])
def test_on_a_rules_page_unfolding_shows_the_box_in_the_upper_half_of_the_first_screen(page, name):
    page.route("**/assets/runtime/**", lambda route: route.abort())
    page.goto(f"rules/{name}/")
    for view, limit in ((PHONE, 420), (LAPTOP, 560)):
        page.set_viewport_size(view)
        page.evaluate("document.fonts.ready.then(() => true)")
        box, line = page.locator(".ck-scroll"), page.locator(".ec-opener > summary")
        expect(box).to_be_hidden()
        # The rule's message is on the first screen too.
        assert page.get_by_role("heading", name="Why it matters").evaluate(TOP) < view["height"]
        line.click()
        expect(box).to_be_visible()
        assert box.evaluate(TOP) < limit, view
        assert page.locator(".ec-opener").evaluate("opener => getComputedStyle(opener).boxShadow") == "none"
        line.click()


@pytest.mark.parametrize("view", [PHONE, LAPTOP], ids=["phone", "laptop"])
@pytest.mark.parametrize("text", [STUDENT, f"{STUDENT}\n\n" * 5], ids=["a note", "a long message"])
def test_the_verdict_is_visible_after_pasting(checker, view, text):
    page = checker.page
    page.set_viewport_size(view)
    page.evaluate("scrollTo(0, 0)")
    checker.check(text)
    says = checker.verdict.inner_text()
    page.wait_for_function(
        """() => [...document.querySelectorAll(".ck-verdict, .ck-bar")].some((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return bottom > top && top >= 0 && bottom <= innerHeight && /\\d+ things? to look at/.test(element.textContent);
        })"""
    )
    assert re.match(r"\d+ things? to look at", says)


def test_with_a_keyboard_on_the_screen_a_bar_shows_the_verdict_and_goes_to_the_findings(checker):
    page = checker.page
    page.set_viewport_size(PHONE)
    page.evaluate("scrollTo(0, 0)")
    bar = page.locator(".ck-bar")
    expect(bar).to_be_hidden()
    checker.check(STUDENT)
    page.evaluate(KEYBOARD, 500)
    try:
        expect(bar).to_be_visible()
        expect(bar).to_have_text(checker.verdict.inner_text())
        page.wait_for_function(
            "() => Math.abs(document.querySelector('.ck-bar').getBoundingClientRect().bottom - 500) < 1"
        )
        bar.click()
        expect(checker.items.first.locator(".ck-select")).to_be_focused()
        page.wait_for_function(IN_SIGHT, arg=[checker.items.first.locator(".ck-select").element_handle(), 500])
        expect(bar).to_be_hidden()
        # In a text without findings, it goes to the verdict.
        good = "Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?"
        checker.check(good)
        page.evaluate("scrollTo(0, 0)")
        page.evaluate(KEYBOARD, 480)
        expect(bar).to_have_text("Ready to send.")
        bar.click()
        page.wait_for_function(IN_SIGHT, arg=[checker.verdict.element_handle(), 480])
    finally:
        page.evaluate("() => { delete visualViewport.height; }")


def test_ready_looks_like_success(checker):
    copy = checker.root.get_by_role("button", name="Copy text")
    colour = "button => getComputedStyle(button).backgroundColor"
    checker.check(BAD)
    plain = copy.evaluate(colour)
    suggest = checker.root.get_by_role("button", name="Suggest a version")
    primary = suggest.evaluate(colour)
    assert plain != primary
    checker.check("Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?")
    expect(checker.verdict).to_have_text("Ready to send.")
    checker.area.blur()
    checker.page.wait_for_function(
        "([button, colour]) => getComputedStyle(button).backgroundColor === colour",
        arg=[copy.element_handle(), primary],
    )
    tick = "element => getComputedStyle(element, '::before').borderBottomStyle"
    assert checker.verdict.evaluate(tick) == "solid"


def test_the_text_is_marked_from_the_limit_on(checker):
    checker.check(STUDENT)
    past = checker.root.locator(".ck-mirror .ck-past")
    assert "".join(past.all_inner_texts()) == STUDENT[200:]
    assert checker.root.locator(".ck-limit").inner_text() == STUDENT[200 : 200 + len(past.first.inner_text())]
    # Another account has a longer limit, so the mark moves, and a text within the limit has no mark.
    checker.settings().get_by_label("Premium", exact=False).check()
    checker.settled()
    assert "".join(past.all_inner_texts()) == STUDENT[300:]
    checker.check(f"👋🏽 {BAD}")
    expect(past).to_have_count(0)


def test_a_bar_beside_the_text_shows_loading(open_checker, page):
    held = []
    page.route("**/*.wasm", lambda route: held.append(route))
    page.set_viewport_size(PHONE)
    checker = open_checker()
    checker.write(BAD)
    bar = checker.root.get_by_role("progressbar", name="Loading the checker")
    expect(bar).to_be_visible()
    assert bar.evaluate("bar => bar.max === 1 && bar.value >= 0 && bar.value < 1")
    page.wait_for_function(IN_SIGHT, arg=[bar.element_handle(), 844])
    while not held:
        page.wait_for_timeout(50)
    for route in held:
        route.continue_()
    checker.ready()
    expect(bar).to_be_hidden()


# ---- the example on the home page


@pytest.fixture
def home(page: Page) -> Checker:
    """The home page, with an engine that never loads."""
    held = []
    page.route("**/assets/runtime/**", lambda route: held.append(route))
    page.goto("")
    checker = Checker(page)
    expect(checker.root).to_have_class(re.compile("ck-demo"))
    return checker


SAMPLE = SITUATIONS["invite-stranger"].sample


def test_the_home_page_shows_findings_without_an_engine(page, site_dir):
    held = []
    page.route("**/assets/runtime/**", lambda route: held.append(route))
    page.goto("")
    checker = Checker(page)
    native = natively(SAMPLE)
    expect(checker.items).to_have_count(len(native.findings))
    assert checker.messages() == [finding.message for finding in native.findings]
    assert checker.marks() == [SAMPLE[f.start : f.end] for f in native.findings if f.end > f.start]
    expect(checker.root.locator(".ck-mirror")).to_contain_text(SAMPLE)
    expect(checker.verdict).to_have_text(re.compile(r"^\d+ things to look at"))
    expect(checker.root.locator(".ck-demo-note")).to_contain_text("An example. Tap the box to write or paste your own.")
    # It isn't stored as a draft.
    assert checker.root.evaluate("root => [root.value, root.report]") == ["", None]
    assert violations_in_both_schemes(page) == []


@pytest.mark.parametrize("sign", ["tap", "tab", "another text"])
def test_the_example_goes_away_when_the_reader_starts(page, home, sign):
    if sign == "tap":
        home.area.click()
    elif sign == "tab":
        home.root.get_by_label("Situation").focus()
        page.keyboard.press("Tab")
    else:
        home.root.evaluate("(root, text) => root.tryText(text)", BAD)
    expect(home.root).not_to_have_class(re.compile("ck-demo"))
    expect(home.items).to_have_count(0)
    expect(home.root.locator(".ck-demo-note")).to_be_hidden()
    expect(home.area).to_have_value(BAD if sign == "another text" else "")
    assert home.marks() == []
    if sign != "another text":
        home.write(BAD)
        expect(home.root.locator(".ck-mirror")).to_contain_text(BAD)


def test_a_finding_of_the_example_can_be_tried_out(page):
    page.goto("")
    checker = Checker(page)
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=BOOT_MS)
    first = next(finding for finding in natively(SAMPLE).findings if finding.end > finding.start)
    checker.items.filter(has_text=first.message).first.locator(".ck-select").click()
    expect(checker.area).to_have_value(SAMPLE)
    assert checker.selected() == SAMPLE[first.start : first.end]
    checker.settled()
    assert checker.messages() == [finding.message for finding in natively(SAMPLE).findings]


def test_a_kept_draft_replaces_the_example(page, home):
    home.write(BAD)
    home.root.get_by_label("Keep my text on this device").check()
    page.reload()
    expect(home.area).to_have_value(BAD)
    expect(home.root).not_to_have_class(re.compile("ck-demo"))


def test_if_the_engine_fails_the_reason_replaces_the_example(page):
    page.route("**/assets/runtime/**", lambda route: route.abort())
    page.goto("")
    home = Checker(page)
    expect(home.root).to_have_attribute("data-state", "failed", timeout=BOOT_MS)
    expect(home.root.locator(".ck-failure-words")).to_be_visible()
    expect(home.root).not_to_have_class(re.compile("ck-demo"))
    expect(home.items).to_have_count(0)


def test_the_page_contains_only_what_it_shows_of_the_example(site_dir):
    html = (site_dir / "index.html").read_text("utf-8")
    data = json.loads(re.search(r'class="ec-data">(.*?)</script>', html, re.DOTALL)[1])
    assert data["demo"]["text"] == SAMPLE
    assert data["demo"]["report"]["trial"] == []
