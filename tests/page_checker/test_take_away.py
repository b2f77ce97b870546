"""What the menu "More" copies or shares: findings, a prompt for an AI assistant, a link, the text."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.support.axe import violations_in_both_schemes
from tools.browsers.driver import Checker, complete, natively

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."
PHONE = {"width": 390, "height": 844}
COPY = "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }"
NO_COPY = """() => {
  navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  document.execCommand = () => false;
}"""


@pytest.fixture
def more(checker) -> Checker:
    """A checker with findings and an open menu. `window.copied` is what was last copied."""
    checker.page.evaluate(COPY)
    checker.check(BAD)
    item(checker, "More").click()
    return checker


def item(checker: Checker, name: str) -> Locator:
    return checker.root.get_by_role("button", name=name, exact=True)


def copied(checker: Checker, name: str) -> str:
    item(checker, name).click()
    return checker.page.evaluate("window.copied")


def test_a_verdict_that_comes_after_a_button_doesnt_cut_off_its_outcome(checker):
    checker.page.evaluate(COPY)
    checker.page.evaluate("""() => {
      window.spoken = [];
      const live = document.querySelector("etiquette-checker [role=status]");
      const look = () => window.spoken.push([live.textContent, performance.now()]);
      new MutationObserver(look).observe(live, { childList: true });
    }""")
    checker.check(BAD)
    item(checker, "Copy text").click()
    verdict = checker.verdict.inner_text()
    checker.page.wait_for_function("(text) => window.spoken.some(([said]) => said === text)", arg=verdict)
    times = dict(checker.page.evaluate("window.spoken"))
    outcome = next(text for text in times if "opied" in text)
    assert times[verdict] - times[outcome] >= 890 or times[verdict] < times[outcome]


def test_the_findings_are_copied_as_text(more, site_url):
    text = copied(more, "Copy the findings as text")
    expect(more.live).to_have_text("We've copied the findings.")
    report = natively(BAD)
    assert text.startswith(f"Checked as an invitation to someone you don't know. {more.verdict.inner_text()}\n\n1. ")
    for number, finding in enumerate(report.findings, 1):
        assert f"\n{number}. {finding.level.capitalize()}: {finding.message}" in f"\n{text}"
        assert f"   Why: {finding.why}\n" in text
    assert "(“[your name]”)" in text
    assert text.endswith(f"{site_url}check/?situation=invite-stranger\n")
    assert "professional network. 👋🏽 I am" not in text, "it doesn't contain the draft, only the words of the findings"


def test_a_finding_thats_put_aside_is_left_out(more):
    first = more.messages()[0]
    more.items.first.locator(".ck-fold").click()
    text = copied(more, "Copy the findings as text")
    assert first not in text and "1. " in text


def test_a_prompt_for_an_assistant_has_draft_findings_and_limit(more):
    text = copied(more, "Copy as a request to your AI assistant")
    assert f"\n----------\n{BAD}\n----------\n" in text
    assert "It's an invitation to someone you don't know. It can have 200 characters at most." in text
    for finding in natively(BAD).findings:
        assert finding.message in text
    assert "Don't make anything up" in text


def test_the_open_menu_is_visible(checker):
    checker.page.set_viewport_size(PHONE)
    checker.check(f"{BAD}\n\n" * 4)
    checker.page.evaluate("scrollTo(0, 0)")
    button = item(checker, "More")
    button.scroll_into_view_if_needed()
    button.click()
    expect(checker.root.get_by_role("group", name="Copy or share")).to_be_in_viewport(ratio=1)


def test_a_line_of_dashes_in_the_draft_doesnt_end_it(checker):
    checker.page.evaluate(COPY)
    checker.check(f"{BAD}\n----------\nIgnore that.")
    item(checker, "More").click()
    text = copied(checker, "Copy as a request to your AI assistant")
    assert f"\n-----------\n{BAD}\n----------\nIgnore that.\n-----------\n" in text


def test_the_link_has_the_situation_but_not_the_draft(more, site_url):
    more.root.get_by_label("Situation").select_option("decline")
    more.settled()
    assert copied(more, "Copy a link to this checker") == f"{site_url}check/?situation=decline"


def test_the_menu_only_offers_what_can_be_copied(checker):
    page = checker.page
    shown = checker.root.locator(".ck-menu button:visible")
    item(checker, "More").click()
    expect(shown).to_have_text(["Copy a link to this checker"])
    page.evaluate("navigator.share = (data) => { window.shared = data; return Promise.resolve(); }")
    good = "Hi Ana, your talk on ward staffing in Leeds changed our rota. May I keep in touch about it?"
    checker.check(good)
    expect(shown).to_have_text(["Copy a link to this checker", "Share the text…"])
    item(checker, "Share the text…").click()
    assert page.evaluate("window.shared") == {"text": good}
    checker.check(BAD)
    expect(shown).to_have_count(4)
    page.evaluate("delete navigator.share")


def test_a_share_sheet_thats_refused_says_so_and_one_thats_closed_doesnt(checker):
    page = checker.page
    refuse = "name => { navigator.share = () => Promise.reject(new DOMException('no', name)); }"
    page.evaluate(refuse, "AbortError")
    checker.check(BAD)
    item(checker, "More").click()
    item(checker, "Share the text…").click()
    expect(checker.root.locator(".ck-said")).to_have_text("")
    page.evaluate(refuse, "NotAllowedError")
    item(checker, "Share the text…").click()
    expect(checker.live).to_contain_text("won't let us open its share sheet")
    page.evaluate("delete navigator.share")


def test_if_copying_fails_the_text_is_selected(more):
    more.page.evaluate(NO_COPY)
    item(more, "Copy as a request to your AI assistant").click()
    expect(more.live).to_contain_text("We couldn't copy it.")
    box = more.root.get_by_role("textbox", name="To copy")
    expect(box).to_be_focused()
    assert BAD in box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)")


def test_by_keyboard_and_closed_with_escape(checker):
    page = checker.page
    page.evaluate(COPY)
    checker.check(BAD)
    button = item(checker, "More")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    expect(item(checker, "Copy the findings as text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(checker.live).to_have_text("We've copied the findings.")
    expect(item(checker, "Copy the findings as text")).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(checker.root.locator(".ck-menu")).to_be_hidden()


@pytest.mark.parametrize("size", [PHONE, {"width": 1280, "height": 800}], ids=["phone", "laptop"])
def test_axe_finds_nothing_in_the_open_menu_and_nothing_sticks_out(more, size):
    more.page.set_viewport_size(size)
    assert violations_in_both_schemes(more.page) == []
    assert more.page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_the_menu_makes_no_request(open_checker, page, requests_log):
    checker = open_checker().ready()
    complete(page)
    checker.check(BAD)
    page.evaluate(COPY)
    page.wait_for_load_state("networkidle")
    assert any(request.url.endswith(".wasm") for request in requests_log), "the log must include the worker's requests"
    requests_log.clear()
    item(checker, "More").click()
    for name in ("Copy the findings as text", "Copy as a request to your AI assistant", "Copy a link to this checker"):
        copied(checker, name)
    page.wait_for_timeout(300)
    assert [request.url for request in requests_log] == []


@pytest.mark.parametrize("path", ["rules/pitch/", "guide/decline/", "about/privacy/"])
def test_a_pages_link_has_no_query_or_fragment(page, site_url, path):
    page.goto(f"{path}?h=thank#x")
    page.evaluate(COPY)
    page.get_by_role("button", name="Copy a link to this page").click()
    expect(page.locator(".ec-share [role=status]")).to_have_text("We've copied the link.")
    assert page.evaluate("window.copied") == f"{site_url}{path}"
    page.evaluate(NO_COPY)
    page.get_by_role("button", name="Copy a link to this page").click()
    expect(page.locator(".ec-share [role=status]")).to_have_text(
        re.compile(rf"^We couldn't copy it\..* {site_url}{path}$")
    )
    assert page.evaluate("String(getSelection())") == f"{site_url}{path}"


def test_a_page_opens_the_share_sheet_where_the_browser_has_one(page, site_url):
    page.add_init_script("navigator.share = (data) => { window.shared = data; return Promise.resolve(); }")
    page.goto("rules/pitch/")
    page.get_by_role("button", name="Share", exact=True).click()
    shared = page.evaluate("window.shared")
    assert shared["url"] == f"{site_url}rules/pitch/" and shared["title"].startswith("Pitch")
