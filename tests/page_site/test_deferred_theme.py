"""On a page that opens with a checker the theme's script comes after the first finding, and nothing is lost by that."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tools.browsers.driver import Checker

pytestmark = pytest.mark.usefixtures("own_address")

BAD = "Dear Sir/Madam, I'd like to add you to my professional network."
THEME = re.compile(r"/assets/javascripts/bundle\.")
HERE = "() => globalThis.document$ !== undefined"


class Asked:
    """Notes the theme's requests, and holds up the engine until it is let go."""

    def __init__(self, page: Page):
        self.page, self.theme, self.held = page, [], []
        page.on("request", lambda request: THEME.search(request.url) and self.theme.append(request.url))
        page.route("**/stdlib-*", lambda route: self.held.append(route))

    def let_go(self) -> None:
        for route in self.held:
            route.continue_()


@pytest.fixture
def asked(page) -> Asked:
    return Asked(page)


def test_it_comes_when_the_engine_has_started_and_somebody_writes(asked, open_checker):
    checker = open_checker()
    checker.page.wait_for_load_state("load")
    checker.area.focus()
    checker.page.wait_for_timeout(700)
    assert asked.theme == []
    assert checker.page.evaluate("document.documentElement.className") == "js"
    asked.let_go()
    checker.ready()
    checker.page.wait_for_function(HERE)
    assert len(asked.theme) == 1


@pytest.mark.parametrize("sign", ["pointer", "writing"])
def test_where_nobody_is_it_comes_with_the_first_sign_of_somebody(asked, open_checker, sign):
    checker = open_checker()
    page = checker.page
    page.wait_for_load_state("load")
    asked.let_go()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=60_000)
    page.wait_for_function("() => document.querySelector('.ec-started')")  # all is laid out
    page.wait_for_timeout(700)
    assert asked.theme == []
    # The switch stands there all the same.
    expect(page.get_by_title("Use dark colours")).to_be_visible()
    if sign == "pointer":
        page.mouse.move(600, 300)
    else:
        checker.write(BAD)
    page.wait_for_function(HERE)


def test_it_comes_when_the_engine_fails(asked, open_checker):
    checker = open_checker()
    checker.page.wait_for_load_state("load")
    checker.area.focus()
    for route in asked.held:
        route.abort()
    expect(checker.root).to_have_attribute("data-state", "failed", timeout=60_000)
    checker.page.wait_for_function(HERE)


def test_it_comes_at_once_for_whoever_saves_data(asked, page, open_checker):
    page.add_init_script("Object.defineProperty(navigator, 'connection', {get: () => ({saveData: true})})")
    open_checker()
    page.wait_for_function(HERE)


@pytest.mark.parametrize("address", ["?q=note", "?h=note"])
def test_it_comes_at_once_where_the_address_asks_for_a_search(asked, page, address):
    page.goto(f"guide/invite-stranger/{address}")
    page.wait_for_function(HERE)


def test_a_page_without_a_checker_has_it_as_ever(asked, page):
    page.goto("about/")
    assert page.evaluate(HERE)
    assert page.locator("script.ec-theme").count() == 0


@pytest.mark.parametrize("turn", ["pointer", "keyboard", "scrolling"])
def test_it_comes_as_soon_as_a_reader_turns_to_the_rest_of_the_page(asked, open_checker, turn):
    page = open_checker().page
    page.wait_for_load_state("load")
    assert asked.theme == []
    if turn == "pointer":
        page.get_by_role("link", name="Rules").first.hover()
    elif turn == "keyboard":
        page.keyboard.press("Tab")
    else:
        page.mouse.wheel(0, 400)
    page.wait_for_function(HERE)


def test_a_pointer_that_rests_where_the_header_comes_to_lie_does_not_bring_it(asked, open_checker):
    page = open_checker().page
    page.wait_for_load_state("load")
    for event in ("pointerover", "mouseover"):  # of these a browser tells; of a move it does not, since there is none
        page.locator(".md-header").dispatch_event(event)
    page.wait_for_timeout(300)
    assert asked.theme == []


def test_the_key_for_the_search_opens_it_before_the_theme_is_there(asked, open_checker):
    page = open_checker().page
    page.wait_for_load_state("load")
    assert asked.theme == []
    page.keyboard.press("/")
    box = page.get_by_role("textbox", name="Search")
    expect(box).to_be_focused()
    expect(box).to_have_value("")


def test_writing_does_not_bring_it(asked, open_checker):
    checker = open_checker()
    checker.page.wait_for_load_state("load")
    checker.write(BAD)
    checker.area.hover()
    checker.page.wait_for_timeout(300)
    assert asked.theme == []


def test_a_click_on_a_link_before_it_is_there_does_not_cost_the_draft(asked, open_checker):
    checker = open_checker()
    page = checker.page
    page.wait_for_load_state("load")
    checker.write(BAD)
    page.evaluate("window.sameDocument = true")
    assert asked.theme == []
    # By script, since a pointer that comes near brings the theme, and this is about the click.
    page.get_by_role("link", name="Rules", exact=True).first.evaluate("link => link.click()")
    page.wait_for_url("**/rules/")
    assert page.evaluate("window.sameDocument === true")
    page.go_back()
    page.wait_for_url("**/guide/invite-stranger/")
    expect(Checker(page).area).to_have_value(BAD)


def test_a_link_without_a_draft_and_a_link_to_a_new_tab_are_the_browsers(asked, open_checker):
    checker = open_checker()
    page = checker.page
    page.wait_for_load_state("load")
    link = page.get_by_role("link", name="Rules", exact=True).first
    prevented = """(link, more) => {
      let was;
      addEventListener("click", (event) => { was = event.defaultPrevented; event.preventDefault(); }, {once: true});
      link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, ...more}));
      return was === true;
    }"""
    assert not link.evaluate(prevented, {})
    checker.write(BAD)
    assert not link.evaluate(prevented, {"ctrlKey": True})
    assert asked.theme == []


def test_the_switch_between_light_and_dark_works_before_it_is_there(asked, open_checker):
    page = open_checker().page
    page.wait_for_load_state("load")
    assert asked.theme == []
    page.get_by_title("Use dark colours").evaluate("label => label.click()")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_title("Use light colours")).to_be_visible()
    expect(page.get_by_title("Use dark colours")).to_be_hidden()


def test_a_reader_who_likes_it_dark_has_it_dark_before_it_is_there(asked, open_checker, page):
    page.emulate_media(color_scheme="dark")
    open_checker()
    page.wait_for_load_state("load")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_title("Use light colours")).to_be_visible()
    assert asked.theme == []
    # With the theme the same; and a choice outlives the visit.
    page.get_by_title("Use light colours").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    expect(page.get_by_title("Use dark colours")).to_be_visible()


def test_a_click_in_the_header_is_made_once_it_is_there(asked, open_checker, page):
    page.set_viewport_size({"width": 390, "height": 844})
    held: list[Route] = []
    page.route(THEME, lambda route: held.append(route))
    open_checker()
    page.wait_for_load_state("load")
    page.locator("label.md-header__button[for=__search]").evaluate("label => label.click()")
    page.wait_for_timeout(300)
    assert not page.locator("#__search").is_checked()
    held.pop().continue_()
    expect(page.locator("#__search")).to_be_checked()
    expect(page.locator(".md-search__input")).to_be_focused()
