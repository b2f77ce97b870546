"""Following a link never loses a draft, on any host and path, with or without a reload.

These tests' servers aren't at SITE_URL, and neither is `make serve`.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tools.browsers.driver import Checker, arrived, complete, natively

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."


def follow(page, situation: str) -> Checker:
    """Click a link to another situation's page."""
    complete(page)
    page.wait_for_load_state("networkidle")  # the sitemap has loaded
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


def test_the_checker_works_after_instant_navigation_with_the_same_engine(open_checker, page):
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


def test_a_draft_is_back_when_the_reader_comes_back(open_checker, page):
    checker = open_checker("invite-stranger").ready()
    checker.check(BAD)
    follow(page, "invite-recruiter").ready()
    page.go_back()
    page.wait_for_url("**/guide/invite-stranger/")
    first = Checker(page)
    expect(first.area).to_have_value(BAD)
    first.settled()
    assert first.messages() == [finding.message for finding in natively(BAD).findings]


def test_a_checker_that_starts_while_its_page_is_left_keeps_its_pages_draft(page, site_url):
    held = []
    page.route("**/built/checker-bundle-*", lambda route: held.append(route))
    page.goto("guide/invite-stranger/", wait_until="commit")
    checker = Checker(page)
    expect(checker.root.locator(".ec-fallback")).to_be_visible()
    # The theme changes the URL first. Here the page isn't replaced after that, so that we can look at its checker.
    page.evaluate("history.pushState(null, '', new URL('../../check/', location.href))")
    page.wait_for_function("() => customElements.get('etiquette-checker')")
    for route in held:
        route.continue_()
    checker.ready().check(BAD)
    assert checker.items.first.locator(".ck-why a").evaluate("link => link.href").startswith(f"{site_url}rules/")
    checker.root.get_by_label("Keep", exact=False).check()
    assert "cordial-draft /cordial/ /cordial/guide/invite-stranger/ 0" in page.evaluate("Object.keys(localStorage)")


LINKS = {
    "logo": ".md-header a.md-logo",
    "tab": ".md-tabs a >> nth=3",
    "breadcrumb": ".ec-path a >> nth=1",
    "menu": ".md-sidebar--primary a.md-nav__link[href]:not([href^='#']) >> visible=true >> nth=3",
    "text": "article p a[href*='guide/'], article p a[href*='rules/']",
    "card": ".ec-cards a",
    "next page": ".md-footer a >> nth=0",
}
PAGES = {
    "": ("tab", "card", "text"),
    "check/": ("logo", "tab", "text", "next page"),
    "guide/ask/": ("breadcrumb", "menu"),
}


@pytest.mark.parametrize("prefix", ["/", "/some/other path/"])
@pytest.mark.parametrize("path", PAGES)
def test_following_a_link_loses_no_draft(page, serve, site_dir, prefix, path):
    with serve(site_dir, prefix) as url:
        page.goto(url + path)
        checker = Checker(page)
        for kind in PAGES[path]:
            link = page.locator(LINKS[kind]).first
            text = f"Hi Ana, I've read what you wrote about this {kind}."
            checker.write(text)
            complete(page)
            page.evaluate("window.sameDocument = true")
            here = page.url
            link.click()
            page.wait_for_function("here => location.href !== here", arg=here)
            arrived(page, "**")
            assert page.evaluate("window.sameDocument === true"), f"{kind}: the page was reloaded"
            page.go_back()
            arrived(page, here)
            expect(checker.area).to_have_value(text)
        page.go_forward()
        page.wait_for_function("here => location.href !== here", arg=here)
        arrived(page, "**")
        page.go_back()
        arrived(page, here)
        expect(checker.area).to_have_value(text)


def test_following_a_findings_link_loses_no_draft(open_checker, page):
    checker = open_checker("decline").ready()
    checker.check(BAD)
    here = page.url
    checker.items.first.locator("summary").first.click()
    checker.items.first.locator(".ck-why a").click()
    arrived(page, "**/rules/**")
    page.go_back()
    arrived(page, here)
    expect(checker.area).to_have_value(BAD)


def test_without_a_sitemap_a_draft_is_back_after_every_reload(page):
    page.route("**/sitemap.xml", lambda route: route.abort())
    page.goto("check/")
    checker = Checker(page)
    checker.write(BAD)
    complete(page)
    page.evaluate("window.sameDocument = true")
    page.locator(".md-tabs").get_by_role("link", name="Guide", exact=True).click()
    page.wait_for_url("**/guide/")
    assert not page.evaluate("window.sameDocument === true"), "nothing was reloaded, so this tests nothing"
    page.go_back()
    expect(checker.area).to_have_value(BAD)
    page.reload()
    expect(checker.area).to_have_value(BAD)


def test_the_home_page_and_the_checkers_page_have_the_same_draft(page):
    page.goto("")
    checker = Checker(page)
    checker.write(BAD)
    complete(page)
    page.locator(".md-tabs").get_by_role("link", name="Check a draft", exact=True).click()
    arrived(page, "**/check/")
    expect(checker.area).to_have_value(BAD)
    checker.write("Hi Ana, thank you.")
    page.go_back()
    page.wait_for_url("**/cordial/")
    expect(checker.area).to_have_value("Hi Ana, thank you.")


@pytest.mark.chromium_only("over BiDi, Playwright waits for ever for a page from the cache")
def test_a_page_from_the_browsers_cache_has_the_latest_draft(launch_browser, browser_type_launch_args, base_url):
    flags = [*browser_type_launch_args["args"], "--enable-bfcache"]
    with launch_browser(ignore_default_args=["--disable-back-forward-cache"], args=flags) as browser:
        page = browser.new_page(base_url=base_url)
        page.goto("check/")
        checker = Checker(page)
        checker.write("The first wording.")
        checker.ready()  # browsers don't cache a page while its WebAssembly is loading
        page.evaluate("addEventListener('pageshow', (event) => (window.persisted = event.persisted))")
        page.goto("check/?again")
        expect(checker.area).to_have_value("The first wording.")
        checker.write("The second wording.")
        page.wait_for_function("() => Object.values(sessionStorage).some(held => held.includes('second'))")
        page.evaluate("history.back()")
        page.wait_for_function("() => window.persisted")
        expect(checker.area).to_have_value("The second wording.")


def test_the_account_is_kept_from_page_to_page(open_checker, page):
    checker = open_checker("invite-stranger").ready()
    checker.settings().get_by_label("Premium", exact=False).check()
    second = follow(page, "invite-recruiter")
    expect(second.root.get_by_label("Premium", exact=False)).to_be_checked()
    expect(second.count).to_have_text("0 of 300 characters")


@pytest.mark.chromium_only("over BiDi, Playwright waits for ever for a page from the cache: test_faults.py has that")
def test_the_checker_works_after_leaving_and_reloading(open_checker, page):
    open_checker("invite-stranger").ready()
    page.goto("rules/")
    page.go_back()
    checker = Checker(page).ready()
    assert checker.check(BAD)["verdict"] == "revise"


def test_a_link_clicked_while_the_page_scrolls_opens_at_its_heading(page):
    """The theme stores the scroll position 100 ms after the last scroll. Here that's between the click and the new
    page, which would open at the old position without arrive-at-heading.js.
    """
    page.goto("guide/decline/")
    complete(page)
    page.wait_for_load_state("networkidle")
    page.evaluate("window.sameDocument = true")

    def late(route) -> None:
        page.wait_for_timeout(600)
        route.continue_()

    page.route("**/messages/", late)
    page.evaluate("""() => {
        const link = [...document.querySelectorAll("main a")].find(({ hash, href }) => hash === "#decline" && href.includes("/messages/"));
        scrollBy(0, 300);
        requestAnimationFrame(() => requestAnimationFrame(() => link.click()));
    }""")
    expect(page).to_have_url(re.compile(r"/messages/#decline$"))
    expect(page.locator("h2#decline")).to_be_in_viewport(timeout=10_000)
    assert page.evaluate("window.sameDocument === true"), "the page was reloaded, so this tests nothing"
    page.go_back()
    expect(page).to_have_url(re.compile(r"/guide/decline/$"))
    expect(page.locator(".ec-message").first).to_be_visible()
    page.wait_for_function("scrollY >= 300")
