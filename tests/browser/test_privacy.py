"""What is typed stays in the page."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.driver import Checker, natively

SECRET = "Hi Zebedee, we help companies like yours. Could you call me about the zanzibar merger?"


def test_no_request_leaves_the_origin_and_none_is_made_while_typing(open_checker, requests_log, site_url, page):
    checker = open_checker().ready()
    page.wait_for_load_state("networkidle")
    assert any(one.url.endswith(".wasm") for one in requests_log), "the log has to see the worker's requests"
    origin = urlsplit(site_url)[:2]
    elsewhere = [one.url for one in requests_log if urlsplit(one.url)[:2] != origin]
    assert elsewhere == []

    requests_log.clear()
    checker.area.press_sequentially(SECRET[:40], delay=5)
    checker.check(SECRET)
    checker.items.first.locator(".ck-select").click()
    checker.items.locator("summary").first.click()
    checker.root.get_by_label("Premium", exact=False).check()
    checker.root.get_by_label("Situation").select_option("decline")
    checker.settled()
    checker.root.get_by_role("button", name="Try an example").click()
    checker.root.get_by_role("button", name="Copy text").click()
    checker.settled()
    page.wait_for_timeout(500)
    assert [one.url for one in requests_log] == []


def test_nothing_is_stored(open_checker, page, context):
    checker = open_checker().ready()
    checker.check(SECRET)
    page.reload()
    expect(Checker(page).area).to_have_value("")
    assert context.cookies() == []
    kept = page.evaluate(
        """async () => JSON.stringify([
          {...localStorage}, {...sessionStorage}, history.state, location.href,
          (await indexedDB.databases()).map(one => one.name), await caches.keys(),
        ])"""
    )
    assert "zanzibar" not in kept.lower() and "zebedee" not in kept.lower()


def test_the_engine_waits_for_interest_and_stays_away_from_other_pages(page, requests_log):
    page.goto("rules/")
    page.wait_for_load_state("networkidle")
    assert not [one.url for one in requests_log if "/runtime/" in one.url or one.url.endswith("/checker/worker.js")]
    assert not [one.url for one in requests_log if "/assets/checker/" in one.url and ".css" not in one.url][1:]


def test_the_engine_is_fetched_only_when_the_checker_comes_near(open_checker, page, requests_log):
    def far_down(route) -> None:
        """The page with a checker that does not claim a place on the first screen, and has none there."""
        response = route.fetch()
        html = response.text()
        assert "<etiquette-checker eager" in html
        html = html.replace("<etiquette-checker eager", "<etiquette-checker")
        html = html.replace("</head>", "<style>.ec-holder { margin-top: 4000px }</style></head>")
        route.fulfill(response=response, body=html)

    page.route("**/guide/invite-stranger/", far_down)
    checker = open_checker()
    page.wait_for_load_state("networkidle")
    expect(checker.root).to_have_attribute("data-state", "idle")
    assert not [one.url for one in requests_log if "/runtime/" in one.url and not one.url.endswith("/runtime.json")]
    checker.root.scroll_into_view_if_needed()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=60_000)
    assert any(one.url.endswith(".wasm") for one in requests_log)


def test_what_is_kept_of_the_engine_holds_nothing_of_a_draft(open_checker, page):
    checker = open_checker().ready()
    checker.check(SECRET)
    kept = """async () => {
      const cache = await caches.open("cordial-engine");
      const [key] = await cache.keys();
      if (!key) return null;
      const bytes = new Uint8Array(await (await cache.match(key)).arrayBuffer());
      const text = new TextDecoder("latin1").decode(bytes).toLowerCase().replaceAll("\\0", "");
      return {size: bytes.length, rules: text.includes("checkers.rules"), draft: text.includes("zanzibar")};
    }"""
    for _ in range(100):
        if what := page.evaluate(kept):
            break
        page.wait_for_timeout(200)
    assert what["size"] > 10_000_000 and what["rules"], "this is Python's memory"
    assert not what["draft"]
    # The next visit starts from it, and answers as ever.
    page.reload()
    again = Checker(page).ready()
    assert again.check(SECRET)["length"]["count"] == natively(SECRET).length.count
    assert again.messages() == [finding.message for finding in natively(SECRET).findings]


def test_a_draft_is_kept_only_when_asked_and_forgotten_when_no_longer(open_checker, page):
    checker = open_checker()
    checker.write(SECRET)
    keep = checker.root.get_by_label("Keep my text on this device")
    expect(keep).not_to_be_checked()
    keep.check()
    expect(checker.live).to_have_text("Your text is kept on this device.")
    checker.write(f"{SECRET} And more.")
    checker.root.get_by_label("Situation").select_option("invite-recruiter")
    page.reload()
    again = Checker(page)
    expect(again.area).to_have_value(f"{SECRET} And more.")
    expect(again.root.get_by_label("Situation")).to_have_value("invite-recruiter")
    again.root.get_by_label("Keep my text on this device").uncheck()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('cordial'))") == []
    page.reload()
    expect(Checker(page).area).to_have_value("")


def test_a_browser_that_refuses_to_keep_says_so(open_checker, page):
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    checker = open_checker()
    checker.write(SECRET)
    keep = checker.root.get_by_label("Keep my text on this device")
    keep.click()
    expect(keep).not_to_be_checked()
    expect(checker.live).to_contain_text("does not let the page keep your text")
    expect(checker.area).to_have_value(SECRET)


def test_readers_can_see_how_much_the_page_asked_for(open_checker, page):
    checker = open_checker()
    told = checker.root.locator(".ck-privacy")
    expect(told).to_contain_text("Requests are counted from when the checker is ready.")
    checker.ready().check(SECRET)
    expect(told).to_contain_text("Your text stays here")
    expect(told).to_contain_text("0 requests since the checker was ready.")
    # A request that is made is counted: by the page and, were there one, by the worker.
    page.evaluate("fetch('?counted').then(() => {})")
    checker.workers()[0].evaluate("fetch('?counted-too').then(() => {})")
    expect(told).to_contain_text("2 requests since the checker was ready, to this site only")


def test_checks_go_on_when_the_network_is_cut(open_checker, context):
    checker = open_checker().ready()
    context.set_offline(True)
    assert checker.check(SECRET)["verdict"] == "revise"
