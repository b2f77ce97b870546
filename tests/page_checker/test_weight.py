"""How much a page downloads, with and without a checker, and that the search index is only fetched for a search."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

BUDGET = 200_000
"""Bytes that a first visit fetches until the network is idle."""
WITH_CHECKER, WITH_REST = 2_970_000, 3_690_000
"""The same for a page with a checker, up to its first finding: the engine, the page, its fonts and everything else. The second
number includes the rest of Python's code, which the first finding doesn't wait for."""
INDEX = "search/search_index.json"


def sent(path: Path) -> int:
    """How many bytes a host with gzip sends for a file. A file that gzip can't shrink is sent as it is."""
    data = path.read_bytes()
    return min(len(data), len(gzip.compress(data, 9)))


def file_of(url: str, site_url: str, site_dir: Path) -> Path:
    """The file for a URL of the site."""
    name = urlsplit(url).path.removeprefix(urlsplit(site_url).path)
    return site_dir / (f"{name}index.html" if name == "" or name.endswith("/") else name)


def without_checker(site_dir: Path) -> list[str]:
    """The pages without a checker: some of the guide, all rules, and the pages about the site."""
    pages = [path for part in ("guide", "rules", "about") for path in (site_dir / part).rglob("index.html")]
    return [
        f"{path.parent.relative_to(site_dir).as_posix()}/"
        for path in sorted(pages, key=sent, reverse=True)
        if "<etiquette-checker" not in (html := path.read_text("utf-8")) and 'http-equiv="refresh"' not in html
    ]


@pytest.mark.parametrize("part", ["guide", "rules", "about"])
def test_the_heaviest_page_stays_within_its_budget(page, requests_log, site_dir, site_url, part):
    heaviest = next(name for name in without_checker(site_dir) if name.startswith(f"{part}/"))
    page.goto(heaviest)
    page.wait_for_load_state("networkidle")
    urls = {
        request.url.split("?")[0]
        for request in requests_log
        if request.url.startswith("http") and "/memory-" not in request.url
    }
    sizes = {url.removeprefix(site_url): sent(file_of(url, site_url, site_dir)) for url in urls}
    assert any(name.endswith(".woff2") for name in sizes), "the log must include the fonts"
    assert [name for name in sizes if name.startswith("assets/runtime/")] == []
    assert INDEX not in sizes
    assert sum(sizes.values()) < BUDGET, f"{heaviest}: {sum(sizes.values()):,} bytes: {sizes}"


def test_a_page_with_a_checker_stays_within_its_budget(open_checker, page, requests_log, site_dir, site_url):
    # On a slow line. On a fast line, Python's memory replaces the zips (tests/pyodide/test_pack.py).
    page.route("**/memory-*", lambda route: route.abort())
    checker = open_checker().ready()
    checker.check("Dear Sir/Madam, I'd like to add you to my professional network.")
    expect(checker.items).not_to_have_count(0)
    urls = {
        request.url.split("?")[0]
        for request in requests_log
        if request.url.startswith("http") and "/memory-" not in request.url
    }
    sizes = {url.removeprefix(site_url): sent(file_of(url, site_url, site_dir)) for url in urls}
    assert any(name.endswith(".wasm") for name in sizes), "the log must include the worker's requests"
    assert any(name.startswith("assets/runtime/") and "/checkers-" in name for name in sizes)
    total, rest = sum(sizes.values()), sum(size for name, size in sizes.items() if name.endswith(".rest.wasm"))
    assert total <= WITH_REST, f"{total:,} bytes: {sizes}"
    assert total - rest <= WITH_CHECKER, f"{total - rest:,} bytes before the first finding: {sizes}"


def test_the_index_is_fetched_once_when_a_reader_goes_to_the_search(page, requests_log):
    def fetched() -> int:
        times, workers = (sum(part in request.url for request in requests_log) for part in (INDEX, "/workers/search."))
        assert times == workers, "the index and its worker only make sense together"
        return times

    page.goto("about/")
    page.wait_for_load_state("networkidle")
    assert fetched() == 0
    page.keyboard.press("/")  # the theme's own shortcut
    page.keyboard.type("ghosted")
    expect(page.locator(".md-search-result__item").first).to_be_attached(timeout=30_000)
    page.locator(".md-search__input").blur()
    page.locator(".md-search__input").hover()
    assert fetched() == 1
    requests_log.clear()
    # On a phone, readers tap the magnifying glass.
    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    page.wait_for_load_state("networkidle")
    assert fetched() == 0
    page.locator(".md-header__button[for=__search]").click()
    page.keyboard.type("birthday")
    expect(page.locator(".md-search-result__item").first).to_be_attached(timeout=30_000)
    assert fetched() == 1


def test_a_url_with_words_to_mark_fetches_the_index_at_once(page):
    page.goto("guide/decline/?h=thank")
    expect(page.locator(".md-typeset mark[data-md-highlight]").first).to_have_text("thank", ignore_case=True)
