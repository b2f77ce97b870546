"""axe finds nothing in the course, light or dark. tests/page_site/test_axe.py does the same for the site."""

from __future__ import annotations

from zipfile import ZipFile

from playwright.sync_api import expect

from tests.support.axe import violations_in_both_schemes
from tools.browsers.driver import Checker
from tools.site.scorm import build


def test_axe_finds_nothing_in_the_course(page, site_dir, serve, tmp_path):
    page.set_viewport_size({"width": 390, "height": 900})
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
        page.get_by_text("See a good answer").first.click()
        assert violations_in_both_schemes(page) == []
        # Nothing is wider than a phone's screen.
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
