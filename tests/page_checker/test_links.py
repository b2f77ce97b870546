"""Links that choose a situation. URLs never contain a draft."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from checkers.situation import SITUATIONS
from tools.browsers.driver import Checker, arrived, complete

SECRET = "zanzibar"


def opened(page: Page, path: str) -> Checker:
    """The checker of a page. These tests don't need its engine."""
    page.route("**/assets/runtime/**", lambda route: route.abort())
    page.goto(path)
    checker = Checker(page)
    expect(checker.area).to_be_visible()
    return checker


@pytest.mark.parametrize(
    "path, slug",
    [
        ("check/?situation=decline", "decline"),
        ("?situation=follow-up", "follow-up"),
        ("guide/decline/?situation=ask", "ask"),
        ("guide/decline/?situation=auto", "decline"),
        ("check/?h=note&situation=thank#what-it-can-and-cant-tell-you", "thank"),
        ("embed/check/?theme=dark&background=transparent&situation=decline", "decline"),
        ("check/", "auto"),
        ("check/?situation=", "auto"),
        ("check/?situation=constructor", "auto"),
        ("check/?situation=<img src=x>", "auto"),
        ("check/#decline", "auto"),
    ],
)
def test_a_url_chooses_the_situation(page, path, slug):
    checker = opened(page, path)
    expect(checker.root.get_by_label("Situation")).to_have_value(slug)
    expect(checker.area).to_have_value("")
    if slug == "decline":
        expect(checker.root.locator(".ck-points")).to_contain_text(SITUATIONS["decline"].checklist[0])


def test_a_frame_for_a_situation_keeps_it(page):
    checker = opened(page, "embed/decline/?theme=dark&situation=ask")
    expect(checker.root.locator(".ck-points")).to_contain_text(SITUATIONS["decline"].checklist[0])
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")


def test_a_url_with_a_situation_shows_no_example_of_another(page):
    checker = Checker(page)
    page.goto("./")
    expect(checker.root.locator(".ck-demo-note")).to_be_visible()
    page.goto("./?situation=decline")
    expect(checker.root.get_by_label("Situation")).to_have_value("decline")
    expect(checker.root.locator(".ck-demo-note")).to_be_hidden()


def test_the_url_changes_with_the_readers_choice(page):
    checker = opened(page, "check/?h=note&situation=decline")
    checker.root.get_by_label("Situation").select_option("ask")
    assert page.url.endswith("check/?h=note")
    page.reload()
    expect(checker.root.get_by_label("Situation")).to_have_value("auto")


def test_coming_back_keeps_text_and_situation(page):
    checker = opened(page, "check/?situation=decline")
    complete(page)
    checker.write(f"Hi Tom, {SECRET}.")
    checker.root.get_by_label("Situation").select_option("reply")
    page.get_by_role("link", name="which rule").click()
    arrived(page, "**/rules/")
    page.go_back()
    arrived(page, "**/check/")
    expect(checker.area).to_have_value(f"Hi Tom, {SECRET}.")
    expect(checker.root.get_by_label("Situation")).to_have_value("reply")
    assert SECRET not in page.url
