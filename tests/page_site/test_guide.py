"""The guide in a real browser: without scripts, on paper, in the search, in both colour schemes."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

# A page of each kind.
KINDS = (
    "",
    "guide/",
    "guide/invite-stranger/",
    "guide/follow-up/",
    "guide/summary/",
    "rules/",
    "rules/pitch/",
    "about/ledger/",
    "about/facts/",
    "about/what-changed/",
)
# What a reader searches for, and a page that must be among the first three results.
EVERYDAY = {
    "ghosted": "guide/follow-up/",
    "spam": "guide/not-spammy/",
    "boss": "guide/invite-coworker/",
    "referral": "guide/ask/",
    "scam": "guide/safety/",
    "character limit": "about/facts/",
    "unfollow": "guide/disconnect/",
    "birthday": "guide/congratulate/",
}


@pytest.fixture(scope="module")
def plain_page(scriptless):
    """A page on a phone, with JavaScript turned off. All tests share it, since it doesn't store anything."""
    with scriptless(viewport={"width": 390, "height": 844}) as page:
        yield page


@pytest.mark.parametrize("path", KINDS)
def test_nothing_sticks_out_of_a_phone_without_scripts(plain_page: Page, path: str):
    """test_axe.py checks this with scripts."""
    plain_page.goto(path)
    wide, width = plain_page.evaluate("document.documentElement.scrollWidth"), plain_page.viewport_size["width"]
    assert wide <= width, f"{wide} of {width} pixels"


def test_a_page_is_useful_without_scripts(plain_page: Page):
    plain_page.goto("guide/invite-stranger/")
    expect(plain_page.locator(".ec-checklist li").first).to_be_visible()
    example = plain_page.locator("figure.ec-bad").first
    expect(example.locator("mark").first).to_be_visible()
    expect(example.locator(".ec-notes li").first).to_be_visible()
    expect(plain_page.get_by_role("button", name="Try this one")).to_have_count(0)


def test_the_decision_helper_opens_without_scripts(plain_page: Page):
    plain_page.goto("guide/should-you-connect/")
    answers = plain_page.locator(".ec-choose details")
    answers.nth(1).locator("summary").click()
    expect(answers.nth(1).locator("p")).to_be_visible()
    answers.nth(2).locator("summary").click()
    expect(answers.nth(2).locator("p")).to_be_visible()
    expect(answers.nth(1).locator("p")).not_to_be_visible()


def test_rules_are_filtered_without_scripts(plain_page: Page):
    plain_page.goto("rules/")
    rows = plain_page.locator(".ec-index__row:visible")
    everything = rows.count()
    expect(plain_page.get_by_label("Find a rule")).to_be_hidden()
    plain_page.get_by_text("Filter by situation or level").click()
    plain_page.get_by_label("Comment on a post").check()
    fewer = rows.count()
    assert 0 < fewer < everything
    expect(plain_page.locator('article a[href="../rules/no-kind-word/"]')).not_to_be_visible()
    plain_page.get_by_label("Caution").uncheck()
    assert rows.count() < fewer


def test_rules_are_found_by_words(page: Page):
    page.goto("rules/")
    rows, said = page.locator(".ec-index__row:visible"), page.locator(".ec-find [role=status]")
    everything = rows.count()
    page.get_by_label("Find a rule").fill("Apostrophe missing")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Missing apostrophe")
    expect(said).to_have_text("1 rule")
    expect(page.locator("#problem")).to_be_hidden()  # a level without rules
    page.get_by_label("Find a rule").press("Enter")
    expect(rows).to_have_count(1)
    page.get_by_label("Find a rule").fill("xyzzy")
    expect(said).to_have_text("No rule has all of these words")
    page.get_by_label("Find a rule").fill("")
    expect(rows).to_have_count(everything)
    expect(said).to_have_text("")


def test_a_rules_page_shows_an_example_and_loads_the_engine_when_the_checker_is_used(page: Page, requests_log):
    page.goto("rules/pitch/")
    holder = page.locator(".ec-holder")
    expect(holder).to_be_hidden()
    page.locator("summary", has_text="Check your draft").click()
    expect(holder.locator(".ck-demo-note")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert not [request.url for request in requests_log if "/runtime/" in request.url]
    with page.expect_request(re.compile("/runtime/")):
        holder.locator("textarea.ck-area").focus()


def test_a_rules_page_links_to_the_next_and_to_all_others(page: Page):
    page.set_viewport_size({"width": 1300, "height": 800})
    page.goto("rules/pitch/")
    page.get_by_role("navigation", name="All rules").get_by_role("link", name="Missing greeting").click()
    expect(page).to_have_url(re.compile(r"rules/missing-greeting/$"))
    page.get_by_role("navigation", name="Previous and next rule").get_by_role(
        "link", name="Impersonal greeting"
    ).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Impersonal greeting")


@pytest.mark.parametrize("path", ["guide/decline/", "rules/pitch/"])
def test_example_goes_into_the_checker(page: Page, path: str):
    page.goto(path)
    button = page.get_by_role("button", name="Try this one").first
    text = button.get_attribute("data-try-text")
    button.click()
    area = page.locator("etiquette-checker textarea.ck-area").first
    expect(area).to_have_value(text)
    expect(area).to_be_visible()  # it was folded on a rule's page
    # Below the sticky header, after the smooth scrolling.
    page.wait_for_function(
        "() => document.querySelector('textarea.ck-area').getBoundingClientRect().top"
        " >= document.querySelector('.md-header').getBoundingClientRect().bottom"
    )


def test_report_page_names_the_rule_it_was_reached_from(page: Page):
    page.goto("rules/pitch/")
    page.get_by_role("link", name="Report a false alarm").click()
    expect(page).to_have_url(re.compile(r"about/report/#pitch$"))
    expect(page.locator(".ec-targets")).to_contain_text("You came from the rule pitch", use_inner_text=True)


@pytest.mark.chromium_only("only Chromium makes a PDF here")
def test_summary_prints_on_one_sheet(page: Page):
    page.goto("guide/summary/")
    page.evaluate("document.fonts.ready")
    for paper in ("A4", "Letter"):
        pdf = page.pdf(format=paper, prefer_css_page_size=False)
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, paper


@pytest.mark.chromium_only("Playwright cannot ask Firefox for paper yet")
def test_printed_pages_are_light_and_unfolded(page: Page):
    page.emulate_media(color_scheme="dark", media="print")
    page.goto("guide/decline/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator(".ec-choose details p").first.evaluate("e => e.getBoundingClientRect().height") > 10
    expect(page.locator(".md-tabs")).not_to_be_visible()


def test_everyday_words_find_their_page(page: Page):
    page.goto("about/")
    page.locator(".md-search__input").click()
    expect(page.locator(".md-search-result__meta")).not_to_have_text("Initializing search", timeout=15_000)
    for words, wanted in EVERYDAY.items():
        page.locator(".md-search__input").fill(words)
        page.locator(".md-search__input").press("End")  # the theme needs key events
        first = page.locator(".md-search-result__item > a:first-of-type")
        expect(page.locator(f'.md-search-result__item > a[href*="h={words.split()[0]}"]').first).to_be_attached()
        found = first.evaluate_all("links => links.slice(0, 4).map(one => new URL(one.href).pathname)")
        assert any(path.endswith("/" + wanted) for path in found), f"{words}: {found}"
