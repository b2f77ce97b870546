"""A second visit without a connection: the service worker answers with files from the first visit, and nothing else."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Error, expect

from checkers.engine import check
from tools.browsers.driver import Checker
from tools.serve import SiteServer, running

pytestmark = pytest.mark.chromium_only("over BiDi, Playwright knows of no service worker")

SECRET = "Dear Sir or Madam, please accept my request, Xanthippe Quux."
# The names of caches. The tests' server has the site in /cordial/.
SITE = "cordial-site "
OLD = f"{SITE}/cordial/ 0123456789abcdef"
KEPT = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    found[name] = (await cache.keys()).map(({ url }) => url);
  }
  return found;
}"""


class CutServer(SiteServer):
    """Closing it also closes the connections that browsers keep open."""

    def __init__(self, *args):
        self.sockets: list[socket.socket] = []
        super().__init__(*args)

    def process_request(self, request, client_address):
        self.sockets.append(request)
        super().process_request(request, client_address)

    def server_close(self):
        super().server_close()
        for connection in self.sockets:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def visitor(browser, browser_context_args, site_dir) -> Iterator[BrowserContext]:
    with browser.new_context(**browser_context_args | {"service_workers": "allow"}) as context:
        yield context


def kept(page) -> list[str]:
    """The URLs that the service worker keeps."""
    return [url for name, urls in page.evaluate(KEPT).items() if name.startswith(SITE) for url in urls]


def wait_for_kept(page, wanted: Callable[[list[str]], bool]) -> list[str]:
    """Wait until the kept URLs satisfy `wanted`, and return them."""
    for _ in range(300):
        if wanted(urls := kept(page)):
            return urls
        page.wait_for_timeout(200)
    raise AssertionError(f"not kept: {urls}")


def keep_pages(page, url: str) -> None:
    page.goto(f"{url}about/privacy/")
    page.get_by_role("checkbox", name="for when I'm offline").check()
    expect(page.locator(".ec-offline [role=status]")).to_contain_text("we keep the pages you open")


def test_there_is_no_service_worker_until_a_reader_wants_it(visitor, site_url):
    page = visitor.new_page()
    page.goto(f"{site_url}guide/decline/")
    Checker(page).ready()
    page.wait_for_timeout(5_000)  # longer than a service worker would take
    there = "async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]"
    count, names = page.evaluate(there)
    assert count == 0 and not [name for name in names if name.startswith(SITE)]

    keep_pages(page, site_url)
    wait_for_kept(page, lambda urls: f"{site_url}about/privacy/" in urls)
    page.reload()
    box = page.get_by_role("checkbox", name="for when I'm offline")
    expect(box).to_be_checked()
    box.uncheck()
    expect(page.locator(".ec-offline [role=status]")).to_have_text("We don't keep any pages any more.")
    count, names = page.evaluate(there)
    assert count == 0 and not [name for name in names if name.startswith(SITE)]
    page.reload()
    expect(box).not_to_be_checked()


def test_the_page_says_so_if_the_browser_refuses(visitor, site_url):
    page = visitor.new_page()
    visitor.route("**/sw.js", lambda route: route.abort())
    page.goto(f"{site_url}about/privacy/")
    box = page.get_by_role("checkbox", name="for when I'm offline")
    box.click()
    expect(page.locator(".ec-offline [role=status]")).to_have_text("Your browser doesn't allow that here.")
    expect(box).not_to_be_checked()


def test_a_second_visit_works_offline(visitor, site_dir):
    page = visitor.new_page()
    with running(CutServer(site_dir)) as server:
        keep_pages(page, server.url)
        page.goto(f"{server.url}guide/safety/")
        wait_for_kept(page, lambda urls: f"{server.url}guide/safety/" in urls)
        page.goto(f"{server.url}guide/decline/?from=mail#examples")
        checker = Checker(page).ready()
        checker.check(SECRET)
        wanted = {f"{server.url}{path}/" for path in ("guide/decline", "guide/safety")}
        urls = wait_for_kept(page, lambda urls: wanted <= {*urls} and any(url.endswith(".wasm") for url in urls))
        assert [url for url in urls if not url.startswith(server.url) or "?" in url or "#" in url] == []
        # Nothing else is kept.
        pages = {url for url in urls if url.endswith("/")}
        assert pages == wanted and not any("/more-" in url for url in urls)
        assert not any(
            "Xanthippe" in page.evaluate("async url => (await (await caches.match(url)).text())", url) for url in pages
        )
    page.reload()
    checker = Checker(page).ready()
    report = checker.check(SECRET)
    assert [one["rule"] for one in report["findings"]] == [one.rule for one in check(SECRET, "decline").findings]
    page.goto(f"{server.url}guide/safety/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    with pytest.raises(Error, match="ERR_"):
        page.goto(f"{server.url}guide/ask/")


def test_a_new_edition_deletes_the_files_of_the_last_one(visitor, site_url):
    page = visitor.new_page()
    page.goto(f"{site_url}about/")
    page.evaluate(f"() => caches.open('{OLD}').then(cache => cache.put('/old/', new Response('old')))")
    keep_pages(page, site_url)
    page.goto(f"{site_url}about/")
    page.wait_for_function("() => navigator.serviceWorker.controller !== null", timeout=30_000)
    wait_for_kept(page, lambda urls: f"{site_url}about/" in urls)
    assert OLD not in page.evaluate("() => caches.keys()")
    # With a connection, the network's answer is used, whatever is kept.
    page.evaluate(
        "async () => { for (const name of await caches.keys())"
        " await (await caches.open(name)).put(location.href, new Response('stale')); }"
    )
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def keep_offline(page, url: str) -> None:
    """Turn on offline use at `url`, and wait until a page with a checker and its engine are kept."""
    keep_pages(page, url)
    wait_for_kept(page, lambda urls: f"{url}about/privacy/" in urls)
    page.goto(f"{url}guide/decline/")
    Checker(page).ready()
    wait_for_kept(page, lambda urls: f"{url}guide/decline/" in urls and any(name.endswith(".wasm") for name in urls))


def test_files_cached_by_another_page_of_the_origin_arent_used(visitor, site_dir):
    page = visitor.new_page()
    with running(CutServer(site_dir)) as server:
        keep_offline(page, server.url)
        # A page at another path of this origin could do this, to a page and to another page's script.
        page.evaluate(
            """async () => {
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const {url} of await cache.keys()) {
                  const script = /etiquette-checker-[^/]*[.]js$/.test(url);
                  if (!script && !url.endsWith("/privacy/")) continue;
                  const type = script ? "text/javascript" : "text/html";
                  await cache.put(url, new Response(`document.title = "FORGED"`, {headers: {"Content-Type": type}}));
                }
              }
            }"""
        )
    page.goto(f"{server.url}guide/decline/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.title() != "FORGED"
    with pytest.raises(Error, match="ERR_"):
        page.goto(f"{server.url}about/privacy/")


def test_headers_cached_by_another_page_of_the_origin_arent_used(visitor, site_dir):
    page = visitor.new_page()
    with running(CutServer(site_dir)) as server:
        keep_offline(page, server.url)
        changed = page.evaluate(
            """async () => {
              const changed = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const {url} of await cache.keys()) {
                  const bytes = await (await cache.match(url)).arrayBuffer();
                  const headers = {"Content-Type": "text/plain", "Refresh": "0; url=/forged", "X-Forged": "yes"};
                  await cache.put(url, new Response(bytes, {headers, status: 299}));
                  changed.push(url);
                }
              }
              return changed;
            }"""
        )
        assert len(changed) > 20
    page.goto(f"{server.url}guide/decline/")
    checker = Checker(page).ready()
    assert checker.check(SECRET)["verdict"] == check(SECRET, "decline").verdict
    page.wait_for_timeout(1_000)
    assert page.url == f"{server.url}guide/decline/"
    got = page.evaluate("fetch('.').then(({status, headers}) => [status, ...headers])")
    assert got == [200, ["content-type", "text/html; charset=utf-8"]]


def test_two_copies_on_an_origin_keep_their_pages_separate(visitor, site_dir, tmp_path):
    for name in ("main", "preview"):
        (tmp_path / name).symlink_to(site_dir)
    page = visitor.new_page()
    with running(SiteServer(tmp_path)) as server:
        for name in ("main", "preview"):
            keep_pages(page, f"{server.url}{name}/")
            wait_for_kept(page, lambda urls: f"{server.url}{name}/about/privacy/" in urls)  # noqa: B023
        assert f"{server.url}main/about/privacy/" in kept(page)
        page.get_by_role("checkbox", name="for when I'm offline").uncheck()
        expect(page.locator(".ec-offline [role=status]")).to_have_text("We don't keep any pages any more.")
        assert {url.removeprefix(server.url).partition("/")[0] for url in kept(page)} == {"main"}
