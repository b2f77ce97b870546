"""If a page opens with a checker, the theme's script loads after the first finding, and everything works before."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tools.browsers.driver import Checker

BAD = "Dear Sir/Madam, I'd like to add you to my professional network."
THEME = re.compile(r"/assets/javascripts/bundle\.")
LOADED = "() => globalThis.document$ !== undefined"


class Requests:
    """Records requests for the theme, and delays those for Python's WebAssembly until `release()`."""

    def __init__(self, page: Page):
        self.page, self.theme, self.held = page, [], []
        page.on("request", lambda request: THEME.search(request.url) and self.theme.append(request.url))
        page.route("**/pyodide.asm.wasm", lambda route: self.held.append(route))

    def release(self) -> None:
        for route in self.held:
            route.continue_()


def move_pointer(page: Page) -> None:
    """Move the pointer twice: the first event can have a movement of 0, since the browser didn't know its position."""
    for x in (600, 610):
        page.mouse.move(x, 300)


@pytest.fixture
def requests(page) -> Requests:
    return Requests(page)


def test_the_theme_loads_once_the_engine_has_started_and_the_reader_has_gone_to_the_text_box(requests, open_checker):
    checker = open_checker()
    checker.page.wait_for_load_state("load")
    checker.area.focus()
    checker.page.wait_for_timeout(700)
    assert requests.theme == []
    assert checker.page.evaluate("document.documentElement.className") == "js"
    requests.release()
    checker.ready()
    checker.page.wait_for_function(LOADED)
    assert len(requests.theme) == 1


@pytest.mark.parametrize("sign", ["pointer", "writing"])
def test_after_the_engine_has_started_the_theme_loads_when_the_reader_first_does_something(
    requests, open_checker, sign
):
    checker = open_checker()
    page = checker.page
    page.wait_for_load_state("load")
    requests.release()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=60_000)
    page.wait_for_function("() => document.querySelector('.ec-started')")  # everything is laid out
    page.wait_for_timeout(700)
    assert requests.theme == []
    # The colour switch is there even without the theme.
    expect(page.get_by_title("Use dark colours")).to_be_visible()
    if sign == "pointer":
        move_pointer(page)
    else:
        checker.write(BAD)
    page.wait_for_function(LOADED)


def test_the_theme_loads_when_the_engine_fails(requests, open_checker):
    checker = open_checker()
    checker.page.wait_for_load_state("load")
    checker.area.focus()
    checker.page.route("**/pyodide.asm.wasm", lambda route: route.abort())  # also when it tries without Python's memory
    for route in requests.held:
        route.abort()
    expect(checker.root).to_have_attribute("data-state", "failed", timeout=60_000)
    checker.page.wait_for_function(LOADED)


def test_the_theme_loads_at_once_for_readers_who_save_data(requests, page, open_checker):
    page.add_init_script("Object.defineProperty(navigator, 'connection', {get: () => ({saveData: true})})")
    open_checker()
    page.wait_for_function(LOADED)


@pytest.mark.parametrize("address", ["?q=note", "?h=note"])
def test_the_theme_loads_at_once_if_the_url_asks_for_a_search(requests, page, address):
    page.goto(f"guide/invite-stranger/{address}")
    page.wait_for_function(LOADED)


def test_on_a_page_without_a_checker_the_theme_loads_as_usual(requests, page):
    page.goto("about/")
    assert page.evaluate(LOADED)
    assert page.locator("script.ec-theme").count() == 0


@pytest.mark.parametrize("turn", ["pointer", "keyboard", "scrolling"])
def test_the_theme_loads_as_soon_as_a_reader_goes_to_the_rest_of_the_page(requests, open_checker, turn):
    page = open_checker().page
    page.wait_for_load_state("load")
    assert requests.theme == []
    if turn == "pointer":
        move_pointer(page)
        page.get_by_role("link", name="Rules").first.hover()
    elif turn == "keyboard":
        page.keyboard.press("Tab")
    else:
        page.mouse.wheel(0, 400)
    page.wait_for_function(LOADED)


def test_a_header_laid_out_under_a_resting_pointer_doesnt_load_the_theme(requests, open_checker):
    page = open_checker().page
    page.wait_for_load_state("load")
    # Browsers send these even if the pointer rests. A slow browser also sends a pointermove, with a movement of 0.
    for event in ("pointerover", "mouseover", "pointermove"):
        page.locator(".md-header").dispatch_event(event)
    page.wait_for_timeout(300)
    assert requests.theme == []


def test_the_key_for_the_search_opens_it_before_the_theme_has_loaded(requests, open_checker):
    page = open_checker().page
    page.wait_for_load_state("load")
    assert requests.theme == []
    page.keyboard.press("/")
    box = page.get_by_role("textbox", name="Search")
    expect(box).to_be_focused()
    expect(box).to_have_value("")


@pytest.mark.chromium_only("Firefox scrolls to the box when it gets focus, and scrolling loads the theme")
def test_typing_doesnt_load_the_theme(requests, open_checker):
    checker = open_checker()
    checker.page.wait_for_load_state("load")
    checker.write(BAD)
    checker.area.hover()
    checker.page.wait_for_timeout(300)
    assert requests.theme == []


def test_a_click_on_a_link_before_the_theme_has_loaded_keeps_the_draft(requests, open_checker):
    checker = open_checker()
    page = checker.page
    page.wait_for_load_state("load")
    checker.write(BAD)
    page.evaluate("window.sameDocument = true")
    assert requests.theme == []
    # Click by script, since moving the pointer there would load the theme, and this is about the click.
    page.get_by_role("link", name="Rules", exact=True).first.evaluate("link => link.click()")
    page.wait_for_url("**/rules/")
    assert page.evaluate("window.sameDocument === true")
    page.go_back()
    page.wait_for_url("**/guide/invite-stranger/")
    expect(Checker(page).area).to_have_value(BAD)


def test_the_browser_follows_links_if_there_is_no_draft_or_they_open_a_new_tab(requests, open_checker):
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
    assert requests.theme == []


def test_the_switch_between_light_and_dark_works_before_the_theme_has_loaded(requests, open_checker):
    page = open_checker().page
    page.wait_for_load_state("load")
    assert requests.theme == []
    page.get_by_title("Use dark colours").evaluate("label => label.click()")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_title("Use light colours")).to_be_visible()
    expect(page.get_by_title("Use dark colours")).to_be_hidden()


def test_dark_colours_are_used_before_the_theme_has_loaded_if_the_reader_prefers_them(requests, open_checker, page):
    page.emulate_media(color_scheme="dark")
    open_checker()
    page.wait_for_load_state("load")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_title("Use light colours")).to_be_visible()
    assert requests.theme == []
    # The colours stay when the theme has loaded, and the choice is kept for the next visit.
    page.get_by_title("Use light colours").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    expect(page.get_by_title("Use dark colours")).to_be_visible()


def test_a_click_in_the_header_is_repeated_once_the_theme_has_loaded(requests, open_checker, page):
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
