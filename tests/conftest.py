"""Fixtures for tests of the built site. `page`, `context` and `browser` come from pytest-playwright.

`base_url` is the served site, so `page.goto("guide/")` opens its guide. Tests that use any of these, and those in
NEEDS_BUILT_SITE, get the mark `site`: `make native` leaves them out, and `make test` builds the site first.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tools.browsers import chromium, firefox
from tools.serve import SiteServer, running

ROOT = Path(__file__).resolve().parent.parent

# Playwright's default of 5 seconds is too short when several tests share two cores. Passing tests don't wait any longer.
expect.set_options(timeout=20_000)
NEEDS_BUILT_SITE = (
    "page_",
    "pyodide/",
    "webkit/",
    "site/bundle/",
    "site/csp/",
    "site/test_",
    "test_readme.py",
    "tools/test_serve",
)
WAIT_MS = 90_000  # for a page to load, or an element to appear


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests by the fixtures they use and the folder they're in, so nobody has to remember to.

    With several browsers, only the first runs everything. The others run the tests marked `core`.
    The slowest tests run first, or a worker could still be busy with them when all others are done. Fast tests, which
    need no site and no browser, run last. Tests in the other browsers come before all: one worker then runs them in a
    row, and each browser starts only once.
    """
    first, *others = config.getoption("browser") or ["chromium"]
    dropped = [item for item in items if browser_of(item) in others and not item.get_closest_marker("core")]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if item not in set(dropped)]
    for item in items:
        path = item.path.relative_to(ROOT / "tests").as_posix()
        if path.startswith("webkit/"):
            item.add_marker("webkit")
        if path.startswith(NEEDS_BUILT_SITE) or "site_dir" in item.fixturenames:
            item.add_marker("site")
        if "browser" in item.fixturenames or "launch_browser" in item.fixturenames:
            item.add_marker("browser")
        if browser_of(item) not in (None, "chromium") and (mark := item.get_closest_marker("chromium_only")):
            item.add_marker(pytest.mark.skip(reason=mark.args[0]))
    items.sort(
        key=lambda item: (
            browser_of(item) not in others,
            not item.get_closest_marker("site"),
            item.path.parent.name != "pyodide",
        )
    )


def browser_of(item: pytest.Item) -> str | None:
    """The name of the browser that a test runs in, or None."""
    return item.callspec.params.get("browser_name") if hasattr(item, "callspec") else None


@pytest.fixture(scope="session")
def site_dir() -> Path:
    """The folder of the built site: `site/`, or $SITE_DIR."""
    folder = Path(os.environ.get("SITE_DIR", ROOT / "site"))
    if not (folder / "index.html").is_file():
        pytest.fail(f"no built site in {folder}: run `make site` first", pytrace=False)
    return folder


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serve `folder` on a free port in a thread. Yields the URL of its home page, ending in a slash."""
    with running(SiteServer(folder, prefix=prefix)) as server:
        yield server.url


@pytest.fixture(scope="session")
def serve() -> Callable:
    """`with serve(folder, prefix="/a/b/") as url:` for tests that need their own server."""
    return serving


@pytest.fixture(scope="session")
def site_url(site_dir: Path) -> Iterator[str]:
    """The URL of the built site's home page, ending in a slash.

    It's under a path, as on many hosts, so that links from the server's root fail.
    """
    with serving(site_dir, prefix="/cordial/") as url:
        yield url


@pytest.fixture(scope="session")
def at_root(site_dir: Path) -> Iterator[str]:
    """The URL of the built site on a separate origin, which is the only place where it keeps a started engine."""
    with serving(site_dir) as url:
        yield url


@pytest.fixture(scope="session")
def plain_host(site_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the built site in `cordial/`, for a host that doesn't send the policy as a header."""
    folder = tmp_path_factory.mktemp("plain_host")
    (folder / "cordial").mkdir()
    for path in site_dir.iterdir():
        if path.name != "_headers":
            (folder / "cordial" / path.name).symlink_to(path)
    return folder


@pytest.fixture(scope="session")
def base_url(site_url: str) -> str:
    """What `page.goto("guide/")` is relative to. (A path that begins with "/" is outside the site.)"""
    return site_url


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where Firefox saves downloads."""
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict, browser_name: str, downloads: Path) -> dict:
    """Use the system's Chromium or Firefox, since not every machine can download Playwright's own."""
    if browser_name == "webkit":
        return browser_type_launch_args
    finder = {"chromium": chromium, "firefox": firefox}[browser_name]
    executable = firefox.find() if finder is firefox else chromium.find(chromium.NO_WINDOWS + chromium.WINDOWS)
    if executable is None:
        pytest.fail(finder.MISSING, pytrace=False)
    if browser_name == "firefox":
        return {
            **browser_type_launch_args,
            "channel": "moz-firefox",
            "executable_path": ROOT / "tests" / "support" / "firefox_relay.py",
            "firefox_user_prefs": firefox.PREFERENCES,
            "downloads_path": downloads,
            "env": {**os.environ, "CORDIAL_FIREFOX": executable},
        }
    # Many tests start Python again. V8's optimising compiler would compete with the page for the cores, and the code is
    # gone before it pays off. Without it, starting takes about half the time.
    flags = [*chromium.FLAGS, "--js-flags=--liftoff-only"]
    return {**browser_type_launch_args, "executable_path": executable, "args": flags}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict) -> dict:
    return {
        **browser_context_args,
        "viewport": {"width": 1280, "height": 900},
        "locale": "en-GB",
        "service_workers": "block",
    }


@pytest.fixture
def context(context):
    context.set_default_timeout(WAIT_MS)
    return context


@pytest.fixture
def save(browser_name: str, downloads: Path) -> Callable[[Locator], tuple[str, bytes]]:
    """`save(button)` clicks a button that saves a file, and returns the file's name and content."""

    def saved(button: Locator) -> tuple[str, bytes]:
        if browser_name == "chromium":
            with button.page.expect_download() as download:
                button.click()
            return download.value.suggested_filename, Path(download.value.path()).read_bytes()
        # Over BiDi, Playwright doesn't notice downloads of blobs, so we wait for the file. Firefox creates it empty, and
        # writes a .part beside it that replaces it.
        for old in downloads.iterdir():
            old.unlink()
        button.click()
        for _ in range(400):
            new = list(downloads.iterdir())
            if len(new) == 1 and new[0].stat().st_size:
                return new[0].name, new[0].read_bytes()
            button.page.wait_for_timeout(50)
        raise AssertionError(f"no file was saved; in the folder are {new}")

    return saved


@pytest.fixture(scope="session")
def scriptless(browser: Browser, browser_context_args: dict, browser_name: str) -> Callable:
    """`with scriptless() as page` opens a page with JavaScript off. Takes the arguments of `new_context`."""
    if browser_name == "firefox":
        pytest.skip("Playwright can't switch off scripts in Firefox, and with Firefox's own setting it waits forever")

    @contextmanager
    def opened(**options) -> Iterator[Page]:
        with browser.new_context(**browser_context_args | options, java_script_enabled=False) as context:
            yield context.new_page()

    return opened


@dataclass(frozen=True)
class Requested:
    """A request of a page or its workers. at: seconds on the monotonic clock."""

    url: str
    method: str
    kind: str
    at: float


@pytest.fixture
def requests_log(context) -> list[Requested]:
    """Every request of every page and worker in this test's `context`, in order. The list grows while the test runs.

    Use the fixture before the first `page.goto`, or requests are missing. `requests_log.clear()` empties it. `data:` and
    `blob:` URLs are in it too.
    """
    log: list[Requested] = []
    context.on(
        "request",
        lambda request: log.append(Requested(request.url, request.method, request.resource_type, time.monotonic())),
    )
    return log
