"""The site is updated while a page is open: two real builds, and the second replaces the first."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tools.browsers.driver import Checker
from tools.site.files import REPO

BAD = "Dear Sir or Madam, I'd like to add you to my professional network."


def renamed_runtime(folder: Path) -> None:
    """Rename the packed engine's files as another build would."""
    shutil.copytree(REPO / "docs" / "assets" / "runtime", folder)
    runtime = json.loads((folder / "runtime.json").read_text())
    base = runtime["base"].rstrip("/")
    (folder / base).rename(folder / f"{base[:-8]}00000000")
    (folder / "runtime.json").write_text(json.dumps(runtime | {"base": f"{base[:-8]}00000000/"}))


@pytest.fixture(scope="session")
def built_again(tmp_path_factory) -> Callable[[bool], Path]:
    """`built_again(True)` is the site built again after its scripts have changed; with False, only the rules have."""
    made = {}

    def build(scripts: bool) -> Path:
        if scripts not in made:
            folder = tmp_path_factory.mktemp("built")
            site, runtime = folder / "site", folder / "runtime"
            renamed_runtime(runtime)
            env = os.environ | {"RUNTIME_DIR": str(runtime), "NO_MKDOCS_2_WARNING": "1"}

            def run(*command: str) -> None:
                subprocess.run([sys.executable, "-m", *command], cwd=REPO, env=env, check=True)

            run("mkdocs", "build", "--quiet", "--strict", "--site-dir", str(site))
            shutil.rmtree(site / "assets" / "runtime")
            runtime.rename(site / "assets" / "runtime")
            for name in ("client", "worker-boot", "serve") if scripts else ():
                with (site / "assets" / "engine" / f"{name}.js").open("a") as file:
                    file.write("globalThis.changed = true;\n")
            for step in ("tools.site.bundle.apply", "tools.site.csp.apply", "tools.site.service_worker"):
                run(step, str(site))
            made[scripts] = site
        return made[scripts]

    return build


@pytest.fixture
def deployed(site_dir, serve, tmp_path, context) -> Iterator[tuple[str, Callable[[Path], None]]]:
    """The URL of a site, and a function that replaces it with another build."""
    current = tmp_path / "current"
    current.symlink_to(site_dir)

    def deploy(site: Path) -> None:
        (tmp_path / "next").symlink_to(site)
        (tmp_path / "next").replace(current)

    context.route("**/*", lambda route: route.continue_())  # turns the browser's cache off
    with serve(current) as url:
        yield url, deploy


@pytest.fixture
def unstarted(page, deployed) -> Callable[[str, str], Checker]:
    """`unstarted(path, files)` opens a page and writes a text in its checker. The engine can't start, since requests
    for those files (a regular expression) fail. Later requests are answered.
    """

    def open_(path: str, files: str) -> Checker:
        lost = re.compile(files)
        page.route(lost, lambda route: route.abort())
        page.goto(f"{deployed[0]}{path}")
        checker = Checker(page)
        checker.write(BAD)
        expect(checker.root).to_have_attribute("data-state", "failed", timeout=60_000)
        expect(checker.root.locator(".ck-failure-words")).to_contain_text("couldn't reach its files")
        page.unroute(lost)
        return checker

    return open_


# This page doesn't load the worker's script early. A guide page does, and could continue with the old script.
WORKER = ("embed/decline/", "/built/(checker-worker|serve)-")
ENGINE = ("guide/decline/", r"/pyodide\.asm\.wasm$")


def test_an_open_page_says_that_the_site_was_updated_and_keeps_the_text(unstarted, page, deployed, built_again):
    checker = unstarted(*WORKER)
    deployed[1](built_again(True))
    checker.root.get_by_role("button", name="Try again").click()
    reload = checker.root.get_by_role("button", name="Reload (your text stays)")
    expect(reload).to_be_visible(timeout=60_000)
    expect(checker.root.locator(".ck-failure-words")).to_contain_text("has been updated since you opened")
    expect(checker.area).to_have_value(BAD)
    reload.click()
    page.wait_for_function("() => globalThis.changed")
    checker = Checker(page)
    expect(checker.area).to_have_value(BAD)
    assert checker.ready().settled()["verdict"] == "revise"


def test_the_text_is_still_there_without_storage(unstarted, page, deployed, built_again):
    checker = unstarted(*WORKER)
    deployed[1](built_again(True))
    page.evaluate(
        "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }"
    )
    checker.root.get_by_role("button", name="Try again").click()
    checker.root.get_by_role("button", name="Reload (your text stays)").click(timeout=60_000)
    expect(checker.live).to_contain_text("Copy it, then reload the page")
    expect(checker.area).to_have_value(BAD)


def test_trying_again_works_if_only_the_rules_are_new(unstarted, deployed, built_again):
    checker = unstarted(*ENGINE)
    deployed[1](built_again(False))
    checker.root.get_by_role("button", name="Try again").click()
    expect(checker.root).to_have_attribute("data-state", "ready", timeout=60_000)
    assert checker.settled()["verdict"] == "revise"


def test_a_page_that_is_up_to_date_does_not_blame_an_update(unstarted, page):
    checker = unstarted(*ENGINE)
    page.route("**/pyodide.asm.wasm", lambda route: route.fulfill(status=404))
    checker.root.get_by_role("button", name="Try again").click()
    expect(checker.root.locator(".ck-failure-words")).to_contain_text("one of its files is missing", timeout=60_000)
