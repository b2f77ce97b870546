"""The checker in pages that come and go without a reload."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tools.browsers.driver import Checker, complete, natively

pytestmark = pytest.mark.usefixtures("own_address")

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."


def follow(page, situation: str) -> Checker:
    """Go to another situation's page as the theme does when a link is clicked."""
    complete(page)
    page.wait_for_load_state("networkidle")  # the site map is there
    page.evaluate("window.sameDocument = true")
    page.evaluate(
        """situation => {
          const link = document.createElement("a");
          link.href = new URL(`../${situation}/`, location.href).href;
          link.textContent = "onwards";
          document.querySelector(".md-content article, main").append(link);
          link.click();
        }""",
        situation,
    )
    page.wait_for_url(f"**/guide/{situation}/")
    expect(page.locator("etiquette-checker").first).to_have_attribute("situation", situation)
    assert page.evaluate("window.sameDocument === true"), "the page was reloaded, so this tests nothing"
    return Checker(page)


def test_works_after_instant_navigation_with_the_same_engine(open_checker, page):
    checker = open_checker("invite-stranger").ready()
    checker.check(BAD)
    (worker,) = checker.workers()

    second = follow(page, "invite-recruiter").ready()
    expect(second.area).to_have_value("")
    report = second.check(BAD)
    assert report["situation"] == "invite-recruiter"
    native = natively(BAD, "invite-recruiter")
    assert second.messages() == [finding.message for finding in native.findings]
    assert second.workers() == [worker]


def test_a_draft_is_there_again_when_the_reader_comes_back(open_checker, page):
    checker = open_checker("invite-stranger").ready()
    checker.check(BAD)
    follow(page, "invite-recruiter").ready()
    page.go_back()
    page.wait_for_url("**/guide/invite-stranger/")
    first = Checker(page)
    expect(first.area).to_have_value(BAD)
    first.settled()
    assert first.messages() == [finding.message for finding in natively(BAD).findings]


def test_a_checker_that_starts_as_its_page_is_left_keeps_to_its_page(page, site_url):
    held = []
    page.route("**/built/checker-bundle-*", lambda route: held.append(route))
    page.goto("guide/invite-stranger/", wait_until="commit")
    checker = Checker(page)
    expect(checker.root.locator(".ec-fallback")).to_be_visible()
    # A move begins with the address. Here nothing takes the page's place, so that it can still be asked.
    page.evaluate("history.pushState(null, '', new URL('../../check/', location.href))")
    page.wait_for_function("() => customElements.get('etiquette-checker')")
    for route in held:
        route.continue_()
    checker.ready().check(BAD)
    assert checker.items.first.locator(".ck-why a").evaluate("link => link.href").startswith(f"{site_url}rules/")
    checker.root.get_by_label("Keep", exact=False).check()
    assert "cordial-draft /cordial/ /cordial/guide/invite-stranger/ 0" in page.evaluate("Object.keys(localStorage)")


def test_the_account_goes_along(open_checker, page):
    checker = open_checker("invite-stranger").ready()
    checker.settings().get_by_label("Premium", exact=False).check()
    second = follow(page, "invite-recruiter")
    expect(second.root.get_by_label("Premium", exact=False)).to_be_checked()
    expect(second.count).to_have_text("0 of 300 characters")


@pytest.mark.chromium_only("over BiDi, Playwright waits for ever for a page from the cache: test_faults.py has that")
def test_leaving_and_coming_back_by_reload_finds_a_working_checker(open_checker, page):
    open_checker("invite-stranger").ready()
    page.goto("rules/")
    page.go_back()
    checker = Checker(page).ready()
    assert checker.check(BAD)["verdict"] == "revise"
