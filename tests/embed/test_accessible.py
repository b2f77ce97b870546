"""What axe says of pages for frames, of the page "Embed this" and of the course, by light and in the dark."""

from __future__ import annotations

from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from overrides.embed import render
from overrides.scorm import build
from tests.browser.driver import Checker

AXE = render.REPO / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """What axe finds in the page; frames in it are pages of their own."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate(
        "tags => axe.run({iframes: false, runOnly: {type: 'tag', values: tags}}).then(all => all.violations)",
        TAGS,
    )
    return [f"{page.url}: {one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize(
    ("scheme", "parts"), [("light", ["", "decline/how/"]), ("dark", ["hosting/", "check/"])]
)
def test_axe_finds_nothing(page, site_url, serve, tmp_path, scheme, parts):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 900})
    wrong = []
    for part in parts:
        page.goto(f"{site_url}embed/{part}")
        wrong += violations(page)
    # Nothing is wider than a phone.
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    with ZipFile(build.build(tmp_path, ["decline"])[0]) as packed:
        packed.extractall(tmp_path)
    with serve(tmp_path) as url:
        page.goto(url + "index.html#decline")
        task = page.locator("#decline-1")
        task.get_by_role("button", name="Improve this draft").click()
        checker = Checker(page, task.locator("etiquette-checker"))
        checker.settled()
        checker.check("Hi Ravi, thank you, maybe later. [name]")
        expect(task.locator(".em-state")).to_contain_text("Not there yet")
        page.get_by_text("Compare with one good answer").first.click()
        wrong += violations(page)
    assert wrong == []
