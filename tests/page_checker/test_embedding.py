"""The checker under strict policies and in frames without an origin."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tools.browsers.driver import BOOT_MS, Checker, natively

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."
STRICT = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self' blob:; "
    "img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types cordial-worker"
)


@pytest.fixture
def bare(page, site_dir: Path, site_url: str):
    """`bare(policy)` opens a page of the site's origin with just a checker, under that policy."""
    source = (site_dir / "guide/invite-stranger/index.html").read_text()
    element = re.search(r"<etiquette-checker.*?</etiquette-checker>", source, re.S).group()

    def open_(policy: str) -> Checker:
        body = (
            "<!doctype html><html lang=en><meta charset=utf-8><title>Bare</title>"
            '<link rel=stylesheet href="../../assets/checker/etiquette-checker.css">'
            f'<script type=module src="../../assets/checker/etiquette-checker.js"></script><main>{element}</main>'
        )
        page.route(
            "**/guide/bare/",
            lambda route: route.fulfill(
                body=body, content_type="text/html", headers={"Content-Security-Policy": policy}
            ),
        )
        page.goto(f"{site_url}guide/bare/")
        return Checker(page)

    return open_


def test_a_strict_policy_with_trusted_types_blocks_nothing(bare, page):
    refused = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
    checker = bare(STRICT).ready()
    checker.check(BAD)
    assert checker.messages() == [finding.message for finding in natively(BAD).findings]
    checker.items.last.locator(".ck-select").click()
    checker.root.get_by_role("button", name="Try an example").click()
    checker.settled()
    assert len(checker.workers()) == 1
    assert [text for text in refused if "favicon" not in text] == []


def test_a_worker_runs_if_the_policy_only_allows_its_url(bare):
    checker = bare(STRICT.replace(" blob:", "")).ready()
    checker.check(BAD)
    assert checker.messages() == [finding.message for finding in natively(BAD).findings]
    assert [worker.url.split(":")[0] for worker in checker.page.workers] == ["http"]


@pytest.mark.chromium_only("Playwright reaches into no worker of Firefox")
def test_a_request_from_the_worker_to_another_site_is_shown(bare, page, site_url):
    sent = []
    page.context.route("https://elsewhere.example/**", lambda route: (sent.append(route), route.fulfill(body="there")))
    # Under a policy that allows it, unlike those of our own pages
    checker = bare(STRICT.replace("connect-src 'self'", "connect-src *")).ready()
    privacy = checker.root.locator(".ck-privacy")
    expect(privacy).to_contain_text("0 requests since the page was complete.")
    (worker,) = checker.workers()
    worker.evaluate(
        "urls => Promise.all(urls.map((url) => fetch(url, {mode: 'no-cors'}))).then(() => {})",
        ["https://elsewhere.example/steal", f"{site_url}sitemap.xml"],
    )
    expect(privacy).to_contain_text("2 requests since the page was complete, 1 to another site.")
    expect(privacy).not_to_contain_text("None holds your text")
    assert len(sent) == 1


def test_if_webassembly_and_workers_are_forbidden_the_checklist_shows(bare):
    policy = STRICT.replace(" 'wasm-unsafe-eval'", "").replace("worker-src 'self' blob:", "worker-src 'none'")
    checker = bare(policy)
    checker.write(BAD)
    expect(checker.root).to_have_attribute("data-state", "failed", timeout=BOOT_MS)
    expect(checker.root.locator(".ck-failure-words")).to_contain_text("WebAssembly")
    expect(checker.area).to_have_value(BAD)


HOSTILE = ["<img src=x onerror=alert(1)>", "</textarea><script>alert(1)</script>", "{{7*7}}", "javascript:alert(1)"]


def test_markup_in_a_draft_stays_text(checker):
    checker.page.evaluate("window.alerts = 0; window.alert = () => (alerts += 1); null")
    for payload in HOSTILE:
        text = f"Dear Sir/Madam, {payload} I am [{payload}]."
        checker.check(text)
        assert checker.area.input_value() == text
        assert checker.root.evaluate("root => root.querySelectorAll('img, script, .ck-reading b').length") == 0
    assert checker.page.evaluate("alerts") == 0


def test_other_sites_can_only_frame_pages_made_for_frames(page, serve, tmp_path, site_url):
    frames = "".join(f"<iframe src='{site_url}{path}decline/'></iframe>" for path in ("guide/", "embed/"))
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Wiki</title>{frames}")
    with serve(tmp_path) as url:
        page.goto(url)
        # tests/site/embed/test_frames.py tests the checker in the strictest sandbox.
        expect(page.frame_locator("iframe >> nth=1").locator("main")).to_be_visible()
        # Some browsers show their own page there, which says why.
        expect(page.frame_locator("iframe >> nth=0").locator("main")).to_have_count(0)
