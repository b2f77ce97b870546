"""Tests that share a context get nothing of each other: what one page leaves, the next does not find."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.chromium_only("in other browsers every test has a context of its own")

LEAVE = """async () => {
  localStorage.setItem("left", "1");
  document.cookie = "left=1";
  await (await caches.open("left")).put("/left", new Response("left"));
  await new Promise((done) => { indexedDB.open("left").onsuccess = done; });
}"""
FOUND = """async () => [
  localStorage.getItem("left"), document.cookie, await caches.has("left"), (await indexedDB.databases()).length,
]"""


@pytest.fixture
def after(kept_context, serve, site_dir, site_url):
    """`after(first_visit, own)` is what a page finds, on the site itself or another, of what the one before left."""

    def found(first_visit: bool, own: bool) -> list:
        with serve(site_dir) as other:
            address = f"{site_url if own else other}about/"
            page = kept_context.new_page(first_visit=False)
            page.goto(address)
            page.evaluate(LEAVE)
            assert page.evaluate(FOUND) == ["1", "left=1", True, 1]
            kept_context.clear()
            assert page.is_closed()
            page = kept_context.new_page(first_visit=first_visit)
            page.goto(address)
            return page.evaluate(FOUND)

    yield found
    kept_context.new_page(first_visit=True)
    kept_context.clear()


def test_storage_is_empty_for_the_next_page(after):
    assert after(first_visit=False, own=False) == [None, "", False, 0]
    assert after(first_visit=True, own=True) == [None, "", False, 0]


def test_only_the_sites_own_cache_where_the_engine_is_kept_outlives_a_test(after):
    assert after(first_visit=False, own=True) == [None, "", True, 0]


def test_a_context_that_a_test_has_broken_is_made_anew(kept_context):
    kept_context.new_page(first_visit=False).context.close()
    kept_context.clear()
    page = kept_context.new_page(first_visit=False)
    page.clock.install()
    with pytest.raises(AssertionError, match="takes `context`"):
        kept_context.clear()
    page = kept_context.new_page(first_visit=False)
    page.goto("about/")
    assert page.evaluate("() => '__pwClock' in globalThis") is False
    kept_context.clear()
