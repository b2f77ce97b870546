"""What the reader types stays in the page."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from playwright.sync_api import expect

from tools.browsers.driver import Checker, arrived, complete, natively

SECRET = "Hi Zebedee, we help companies like yours. Could you call me about the zanzibar merger?"


def test_no_request_leaves_the_origin_and_none_is_made_while_typing(open_checker, requests_log, site_url, page):
    checker = open_checker().ready()
    complete(page)
    page.wait_for_load_state("networkidle")
    assert any(request.url.endswith(".wasm") for request in requests_log), "the log must include the worker's requests"
    origin = urlsplit(site_url)[:2]
    # The worker is started from a blob: URL, which only exists in the page's memory.
    elsewhere = [request.url for request in requests_log if urlsplit(request.url.removeprefix("blob:"))[:2] != origin]
    assert elsewhere == []

    requests_log.clear()
    checker.area.press_sequentially(SECRET[:40], delay=5)
    checker.check(SECRET)
    checker.items.first.locator(".ck-select").click()
    checker.items.locator("summary").first.click()
    checker.settings().get_by_label("Premium", exact=False).check()
    checker.root.get_by_label("Situation").select_option("decline")
    checker.settled()
    checker.root.get_by_role("button", name="Try an example").click()
    checker.root.get_by_role("button", name="Copy text").click()
    checker.settled()
    page.wait_for_timeout(500)
    assert [request.url for request in requests_log] == []


# Everything that could take a string out of the page: messages, storage, history, beacons and so on.
WATCH = """
  window.handed = [];
  const watch = (holder, name) => {
    const original = holder?.[name];
    if (typeof original !== "function") return;
    holder[name] = function (...given) {
      let text = "";
      try { text = JSON.stringify(given, (key, value) => value instanceof Node || value === window ? null : value) ?? ""; }
      catch { text = String(given); }
      handed.push(`${name} ${text}`);
      return original.apply(this, given);
    };
  };
  for (const name of ["setItem"]) watch(window.Storage?.prototype, name);
  for (const name of ["pushState", "replaceState"]) watch(History.prototype, name);
  for (const name of ["postMessage", "open", "fetch"]) watch(window, name);
  watch(window.BroadcastChannel?.prototype, "postMessage");
  watch(window.IDBFactory?.prototype, "open");
  watch(window.IDBObjectStore?.prototype, "put");
  watch(window.Cache?.prototype, "put");
  watch(navigator, "sendBeacon");
  watch(XMLHttpRequest.prototype, "send");
  watch(XMLHttpRequest.prototype, "open");
"""
# All except drafts in the tab's storage, which another test is about.
LEFT_BEHIND = """
  async () => {
    const databases = [];
    for (const { name } of (await indexedDB.databases?.()) ?? []) {
      const base = await new Promise((done) => (indexedDB.open(name).onsuccess = (event) => done(event.target.result)));
      for (const store of base.objectStoreNames) {
        const all = base.transaction(store).objectStore(store).getAll();
        databases.push(name, store, await new Promise((done) => (all.onsuccess = () => done(all.result))));
      }
    }
    const cached = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) cached.push(name, request.url);
    const inTab = (name) => name.startsWith("cordial-tab-draft /cordial/ ");
    const others = Object.entries(sessionStorage).filter(([name]) => !inTab(name));
    const handed = window.handed.filter((call) => !call.startsWith('setItem ["cordial-tab-draft /cordial/ '));
    return JSON.stringify([{...localStorage}, others, history.state, location.href, window.name,
      document.cookie, databases, cached, handed]);
  }
"""


def test_on_a_whole_visit_no_draft_and_no_request_leaves_the_site(page, context, requests_log, site_url):
    words = ("zebedee", "zanzibar")
    context.add_init_script(WATCH)

    def nothing_left(frame=page):
        left = frame.evaluate(LEFT_BEHIND).lower()
        assert not [word for word in words if word in left]
        return left

    page.goto("")
    complete(page)
    page.evaluate("window.sameDocument = true")
    page.locator(".md-tabs").get_by_role("link", name="Check a draft", exact=True).click()
    arrived(page, "**/check/")
    checker = Checker(page).ready()
    checker.area.press_sequentially(SECRET[:30], delay=3)
    checker.check(SECRET)
    nothing_left()
    # Go to a rule's page, the guide and the search, with the draft in the page's memory.
    checker.items.first.locator("summary").first.click()
    checker.items.first.locator(".ck-why a").click()
    arrived(page, "**/rules/**")
    box = page.get_by_role("textbox", name="Search")
    box.click()
    expect(page.locator(".md-search-result__meta")).not_to_contain_text("Initializing")
    box.press_sequentially("pending invitation")  # the theme needs key events
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.keyboard.press("Escape")
    nothing_left()
    assert page.evaluate("window.sameDocument === true"), "the page was reloaded, so there was nothing left to leak"
    page.locator(".md-tabs").get_by_role("link", name="Your network", exact=True).click()
    arrived(page, "**/network/")
    page.get_by_role("button", name="Try it with invented data").click()
    expect(page.locator("network-audit")).to_have_attribute("data-state", "done", timeout=90_000)
    expect(page.locator(".fp-sent")).to_have_text("0 requests since you opened your files. Nothing was sent.")
    nothing_left()
    # Our own frame, on the page embed/.
    page.locator(".md-tabs").get_by_role("link", name="Embed", exact=True).click()
    arrived(page, "**/embed/")
    inside = page.frame_locator("embed-chooser iframe")
    inside.get_by_role("textbox", name="Your text").fill(SECRET)
    expect(inside.locator(".ck-findings > li").first).to_be_visible(timeout=90_000)
    frame = next(frame for frame in page.frames if "/embed/invite-stranger/" in frame.url)
    nothing_left(frame)
    seen = nothing_left()
    assert "resize" in seen and "pushstate" in seen, "the test must see what leaves the page"
    # Go back.
    page.locator(".md-tabs").get_by_role("link", name="Check a draft", exact=True).click()
    arrived(page, "**/check/")
    expect(Checker(page).area).to_have_value(SECRET)
    nothing_left()

    assert context.cookies() == []
    asked = [request for request in requests_log if not request.url.startswith(("data:", "blob:"))]
    assert any(request.url.endswith(".wasm") for request in asked) and any("/more-" in request.url for request in asked)
    assert [request.url for request in asked if not request.url.startswith(site_url)] == []
    assert {request.method for request in asked} <= {"GET", "HEAD"}
    assert not [request.url for request in requests_log if any(word in unquote(request.url).lower() for word in words)]


def test_the_engine_only_loads_on_pages_with_a_checker_and_when_its_needed(page, requests_log):
    page.goto("rules/")
    page.wait_for_load_state("networkidle")
    assert not [request.url for request in requests_log if "/runtime/" in request.url or "-worker-" in request.url]
    scripts = [
        request.url.rpartition("/")[2]
        for request in requests_log
        if "/assets/built/" in request.url and request.url.endswith(".js")
    ]
    assert sorted(name.rpartition("-")[0] for name in scripts) == [
        "etiquette-checker",
        "lazy-search",
        "offline",
        "site",
        "trusted-types",
    ]


def test_the_engine_is_only_fetched_when_the_checker_is_near_the_screen(open_checker, page, requests_log):
    def far_down(route) -> None:
        """Serve the page with a checker that's far below the first screen and isn't "eager"."""
        response = route.fetch()
        html = response.text()
        early = '<meta name="cordial-engine"'
        assert "<etiquette-checker eager" in html and early in html
        html = html.replace("<etiquette-checker eager", "<etiquette-checker").replace(early, "<meta")
        route.fulfill(response=response, body=html)

    def with_room_above(route) -> None:
        response = route.fetch()  # in the style sheet, since the page's policy doesn't allow inline styles
        route.fulfill(response=response, body=response.text() + ".ec-holder { margin-top: 4000px }")

    page.route("**/guide/invite-stranger/", far_down)
    page.route("**/assets/built/pages-*.css", with_room_above)
    checker = open_checker()
    page.wait_for_load_state("networkidle")
    expect(checker.root).to_have_attribute("data-state", "idle")
    assert not [
        request.url
        for request in requests_log
        if "/runtime/" in request.url and not request.url.endswith("/runtime.json")
    ]
    checker.root.scroll_into_view_if_needed()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=60_000)
    assert any(request.url.endswith(".wasm") for request in requests_log)


def test_the_stored_snapshot_contains_no_draft(page, at_root):
    page.route("**/memory-*", lambda route: route.abort())  # as on a slow line, otherwise no snapshot would be kept
    page.goto(f"{at_root}guide/invite-stranger/")
    checker = Checker(page).ready()
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
    assert what["size"] > 5_000_000 and what["rules"], "this must be Python's memory"
    assert not what["draft"]
    # The next visit starts from it, and gives the same answers.
    page.reload()
    again = Checker(page).ready()
    assert again.check(SECRET)["length"]["count"] == natively(SECRET).length.count
    assert again.messages() == [finding.message for finding in natively(SECRET).findings]


IN_TAB = "Object.entries(sessionStorage).filter(([name]) => name.startsWith('cordial-tab-draft')).flat().join(' ')"


def test_a_tab_keeps_drafts_until_its_closed_or_they_are_emptied(page, context, site_url):
    page.goto("check/")
    checker = Checker(page)
    checker.write(SECRET)
    page.goto("about/")
    assert SECRET in page.evaluate(IN_TAB)
    other = context.new_page()
    other.goto(f"{site_url}check/")
    expect(Checker(other).area).to_have_value("")
    assert other.evaluate(IN_TAB) == ""

    page.goto("check/")
    expect(checker.area).to_have_value(SECRET)
    page.reload()
    expect(checker.area).to_have_value(SECRET)
    checker.area.clear()
    page.wait_for_function(f"() => {IN_TAB} === ''")
    page.reload()
    expect(checker.area).to_have_value("")


def test_a_frame_stores_nothing(page):
    page.goto("embed/")
    page.frame_locator("embed-chooser iframe").get_by_role("textbox", name="Your text").fill(SECRET)
    page.goto("about/")
    assert page.evaluate(IN_TAB) == ""


def test_a_draft_is_only_kept_while_the_box_is_ticked(open_checker, page, context):
    checker = open_checker().ready()
    checker.check(SECRET)
    expect(checker.live).to_have_text(
        checker.verdict.inner_text()
    )  # otherwise it could be announced after the text we wait for below
    keep = checker.root.get_by_label("Keep my text on this device")
    expect(keep).not_to_be_checked()
    keep.check()
    expect(checker.live).to_have_text("We're keeping your text on this device.")
    checker.write(f"{SECRET} And more.")
    checker.root.get_by_label("Situation").select_option("invite-recruiter")
    address = page.url
    page.goto("about/")
    page = context.new_page()
    page.goto(address)
    again = Checker(page)
    expect(again.area).to_have_value(f"{SECRET} And more.")
    expect(again.root.get_by_label("Situation")).to_have_value("invite-recruiter")
    again.root.get_by_label("Keep my text on this device").uncheck()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('cordial'))") == []
    other = context.new_page()
    other.goto(page.url)
    expect(Checker(other).area).to_have_value("")


def test_the_reader_learns_if_the_browser_refuses_to_keep_a_draft(open_checker, page):
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    checker = open_checker()
    checker.write(SECRET)
    keep = checker.root.get_by_label("Keep my text on this device")
    keep.click()
    expect(keep).not_to_be_checked()
    expect(checker.live).to_contain_text("won't let us keep your text")
    expect(checker.area).to_have_value(SECRET)


def test_readers_can_see_how_many_requests_were_made(open_checker, page, browser_name):
    held = []
    page.route("**/pyodide.asm.wasm", lambda route: held.append(route))
    checker = open_checker()
    privacy = checker.root.locator(".ck-privacy")
    expect(privacy).to_contain_text("We count every network request from the moment the checker is ready.")
    for _ in range(400):
        if held:
            break
        page.wait_for_timeout(50)
    held[0].continue_()
    checker.ready().check(SECRET)
    expect(privacy).to_contain_text("Your text stays here")
    expect(privacy).to_contain_text("0 requests since the page was complete.")
    # Requests are counted, both the page's and the worker's.
    page.evaluate("fetch('?counted').then(() => {})")
    expect(privacy).to_contain_text("1 request since the page was complete, to this site only")
    if browser_name == "chromium":  # Playwright can't run code in Firefox's workers yet
        checker.workers()[0].evaluate("url => fetch(url).then(() => {})", f"{page.url}?counted-too")
        expect(privacy).to_contain_text("2 requests since the page was complete, to this site only")


def test_the_rest_of_the_code_is_fetched_once_whether_a_text_needs_it_or_not(open_checker, page, requests_log):
    held = []
    page.route("**/pyodide.rest.wasm", lambda route: held.append(route))
    checker = open_checker().ready()
    assert checker.check(SECRET)["verdict"] == "revise"
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(50)
    held[0].continue_()
    page.wait_for_load_state("networkidle")
    expect(checker.root.locator(".ck-privacy")).to_contain_text("0 requests since the page was complete.")
    assert len([request for request in requests_log if request.url.endswith("/pyodide.rest.wasm")]) == len(held) == 1


def test_checks_work_offline(checker):
    checker.page.context.set_offline(True)
    assert checker.check(SECRET)["verdict"] == "revise"


def test_spell_check_can_be_turned_off_for_the_site(open_checker, page):
    checker = open_checker()
    switch = checker.root.get_by_label("Let my browser check my spelling")
    expect(switch).to_be_checked()
    expect(checker.area).to_have_attribute("spellcheck", "true")
    expect(switch).to_have_accessible_description(re.compile("enhanced spell check.*Microsoft Editor"))
    switch.uncheck()
    expect(checker.area).to_have_attribute("spellcheck", "false")
    expect(checker.area).to_have_attribute("writingsuggestions", "false")
    # It also applies to the checker's other text boxes and to other pages, and doesn't change whether drafts are kept
    assert checker.root.locator(".ck-root").evaluate("root => root.spellcheck") is False
    expect(checker.root.get_by_label("Keep my text on this device")).not_to_be_checked()
    again = open_checker("decline")
    expect(again.area).to_have_attribute("spellcheck", "false")
    again.root.get_by_label("Let my browser check my spelling").check()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('cordial'))") == []
