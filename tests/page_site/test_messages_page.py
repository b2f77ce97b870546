"""Messages to copy and adapt, on a phone and on a desktop: the filter, the buttons, and no requests."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from checkers.situation import SITUATIONS
from tests.site.macros.conftest import DOCS
from tests.support.axe import violations_in_both_schemes
from tools.browsers.driver import Checker, complete
from tools.site.macros import messages

LIBRARY = messages.load(DOCS / "_data" / "messages")
ALL = [message for group in LIBRARY.values() for message in group]
MESSAGE = next(message for message in LIBRARY["decline"] if len(message.parts) > 1)
OTHER = next(message for message in LIBRARY["invite-coworker"] if message.context)
RARE = next(
    (slug, role) for role in messages.ROLES for slug in SITUATIONS if role not in {m.who for m in LIBRARY[slug]}
)
"""A situation and a role without a message."""


@pytest.fixture(params=[(390, 844), (1280, 800)], ids=["phone", "desktop"])
def library(page: Page, request) -> Page:
    page.set_viewport_size(dict(zip(("width", "height"), request.param)))
    page.goto("messages/")
    complete(page)
    return page


def card(page: Page, message: messages.Message) -> Locator:
    return page.locator(f"#{message.id}")


def shown(page: Page) -> list[str]:
    """The ids of the visible messages."""
    return page.locator(".ec-message").evaluate_all(
        "cards => cards.filter((c) => c.checkVisibility()).map((c) => c.id)"
    )


def test_filter_by_situation_and_role(library):
    situation, role = library.get_by_label("What are you writing?"), library.get_by_label("Who are you?")
    status = library.locator(".ec-filter [role=status]")
    assert shown(library) == [message.id for message in ALL]
    situation.select_option("decline")
    assert shown(library) == [message.id for message in LIBRARY["decline"]]
    expect(status).to_have_text(f"{len(LIBRARY['decline'])} messages")
    expect(library.locator("h2#thank")).not_to_be_visible()
    role.select_option("nurse")
    assert shown(library) == [message.id for message in LIBRARY["decline"] if message.who == "nurse"]
    situation.select_option("")
    assert shown(library) == [message.id for message in ALL if message.who == "nurse"]
    slug, nobody = RARE
    situation.select_option(slug)
    role.select_option(nobody)
    assert shown(library) == []
    expect(status).to_contain_text("No message for that yet")
    library.get_by_role("button", name="Show all").click()
    assert shown(library) == [message.id for message in ALL]
    expect(situation).to_have_value("")
    expect(situation).to_be_focused()
    expect(library.get_by_role("button", name="Show all")).not_to_be_visible()


def test_filter_by_keyboard(library):
    library.get_by_label("Who are you?").focus()
    library.keyboard.press("ArrowDown")
    first = messages.ROLES[0]
    expect(library.locator(".ec-filter [role=status]")).to_have_text(
        f"{sum(message.who == first for message in ALL)} messages"
    )
    library.keyboard.press("Tab")
    expect(library.get_by_role("button", name="Show all")).to_be_focused()
    library.keyboard.press("Enter")
    assert shown(library) == [message.id for message in ALL]


def test_link_to_a_hidden_situation_shows_it(library):
    library.get_by_label("What are you writing?").select_option("decline")
    link = library.locator('.md-nav a[href$="#thank"]').first
    link.evaluate("link => link.click()")  # on a phone it's in the drawer
    expect(library.locator("h2#thank")).to_be_in_viewport()


def test_copy(library):
    library.evaluate("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }")
    button = card(library, MESSAGE).get_by_role("button", name="Copy")
    button.focus()
    library.keyboard.press("Enter")
    expect(library.locator("[data-messages-said]")).to_have_text("Copied. Change what's underlined before you send it.")
    assert library.evaluate("window.copied") == MESSAGE.text
    expect(card(library, MESSAGE).get_by_role("button", name="Copied")).to_be_visible()
    expect(card(library, MESSAGE).get_by_role("button", name="Copy", exact=True)).to_be_visible()


def test_if_copying_fails_the_text_is_selected(library):
    library.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); document.execCommand = () => false; }"
    )
    card(library, MESSAGE).get_by_role("button", name="Copy").click()
    expect(library.locator("[data-messages-said]")).to_contain_text("Couldn't copy it")
    assert library.evaluate("getSelection().toString()") == MESSAGE.text


def test_adapting_goes_from_blank_to_blank(library, requests_log):
    before = library.url
    requests_log.clear()
    assert library.locator("etiquette-checker").count() == 0
    card(library, MESSAGE).get_by_role("button", name="Adapt this").focus()
    library.keyboard.press("Enter")
    checker = Checker(library, card(library, MESSAGE).locator("etiquette-checker"))
    expect(checker.area).to_have_value(MESSAGE.template)
    expect(checker.area).to_be_focused()
    expect(checker.root.get_by_label("Situation")).to_have_value("decline")
    blanks = [f"[{blank}]" for _, blank in MESSAGE.parts]
    for number, (words, _) in enumerate(MESSAGE.parts):
        expect(checker.area).to_be_in_viewport()
        assert checker.selected() == blanks[number]
        library.keyboard.insert_text(words)
        if number + 1 < len(blanks):
            library.keyboard.press("Tab")
    expect(checker.area).to_have_value(MESSAGE.text)
    checker.ready()
    assert checker.settled()["verdict"] == "ready"
    assert library.url == before
    word = MESSAGE.text.split()[-1].strip("!.?")
    assert not [request.url for request in requests_log if word in request.url or "%5B" in request.url]
    # The tab keeps it until it's closed, so that following a link doesn't lose it.
    assert word not in library.evaluate("JSON.stringify(localStorage)")


def test_the_checker_moves_to_the_next_message_and_offers_the_last_text(library):
    card(library, MESSAGE).get_by_role("button", name="Adapt this").click()
    checker = Checker(library)
    expect(checker.area).to_have_value(MESSAGE.template)
    checker.write("My own words.")
    card(library, OTHER).get_by_role("button", name="Adapt this").click()
    expect(card(library, OTHER).locator("etiquette-checker")).to_have_count(1)
    expect(library.locator("etiquette-checker")).to_have_count(1)
    expect(checker.area).to_have_value(OTHER.template)
    expect(checker.root.get_by_label("Situation")).to_have_value(OTHER.situation)
    chosen = (
        checker.settings().locator("input:checked, select").evaluate_all("fields => fields.map((field) => field.value)")
    )
    assert {value for _, value in OTHER.context} <= set(chosen)
    # The message that's being adapted stays visible, whatever the filter.
    library.get_by_label("What are you writing?").select_option("thank")
    assert shown(library) == [OTHER.id] + [message.id for message in LIBRARY["thank"]]
    checker.root.get_by_role("button", name="Put my text back").click()
    expect(checker.area).to_have_value("My own words.")


def test_it_works_after_following_a_link(page):
    page.goto("about/")
    complete(page)
    page.wait_for_load_state("networkidle")
    page.evaluate("window.sameDocument = true")
    page.get_by_role("link", name="Messages to copy").first.evaluate("link => link.click()")
    expect(page.get_by_role("heading", level=1)).to_contain_text("LinkedIn messages you can copy")
    assert page.evaluate("window.sameDocument"), "the page was reloaded, so this tests nothing"
    page.get_by_label("What are you writing?").select_option("decline")
    assert shown(page) == [message.id for message in LIBRARY["decline"]]
    card(page, MESSAGE).get_by_role("button", name="Adapt this").click()
    checker = Checker(page, card(page, MESSAGE).locator("etiquette-checker"))
    expect(checker.area).to_have_value(MESSAGE.template)
    assert checker.selected() == f"[{MESSAGE.parts[0][1]}]"


def test_on_a_situations_page_the_message_goes_into_that_pages_checker(page):
    page.goto("guide/decline/")
    complete(page)
    first = page.locator(".ec-message").first
    message = next(message for message in ALL if message.id == first.get_attribute("id"))
    first.get_by_role("button", name="Adapt this").click()
    checker = Checker(page)
    expect(checker.area).to_have_value(message.template)
    expect(checker.area).to_be_in_viewport()
    assert checker.selected() == f"[{message.parts[0][1]}]"
    expect(page.locator("etiquette-checker")).to_have_count(1)
    page.get_by_role("link", name=re.compile(r"^All \d+ messages for this")).click()
    expect(page).to_have_url(re.compile(r"/messages/#decline$"))
    expect(page.locator("h2#decline")).to_be_in_viewport()


def test_no_engine_is_fetched_before_a_message_is_adapted(page, requests_log):
    page.goto("messages/")
    page.wait_for_load_state("networkidle")
    assert not [request.url for request in requests_log if "assets/runtime/" in request.url]


@pytest.mark.chromium_only("Firefox 153 crashes when emulation changes colours for axe; a reader's own switch works")
def test_axe_finds_nothing_with_a_checker_among_the_messages(library):
    library.route("**/assets/runtime/**", lambda route: route.abort())
    library.get_by_label("What are you writing?").select_option("decline")
    card(library, MESSAGE).get_by_role("button", name="Adapt this").click()
    expect(Checker(library).area).to_have_value(MESSAGE.template)
    assert violations_in_both_schemes(library) == []


def test_without_scripts_its_a_page_with_headings(scriptless):
    with scriptless(viewport={"width": 390, "height": 844}) as page:
        page.goto("messages/#thank")
        expect(page.locator("h2#thank")).to_be_in_viewport()
        assert page.locator(".ec-message").count() == len(ALL)
        expect(card(page, MESSAGE)).to_contain_text(MESSAGE.text)
        expect(page.locator(".ec-filter")).not_to_be_visible()
        expect(page.get_by_role("button", name="Copy")).to_have_count(0)
        expect(page.get_by_role("button", name="Adapt this")).to_have_count(0)
        expect(page.locator(".ec-fallback:visible")).to_have_count(0)
