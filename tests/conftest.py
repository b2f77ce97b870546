"""What tests of the built site share. `page`, `context` and `browser` are pytest-playwright's.

`base_url` is the served site, so that `page.goto("guide/")` goes to its guide. Tests that use any of these, and
all below OF_THE_BUILT_SITE, run once the site is built; `make test` sees to it.
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

# Playwright's own limits are short where many tests share two cores; whatever holds is seen at once all the same.
expect.set_options(timeout=20_000)
OF_THE_BUILT_SITE = (
    "page_",
    "pyodide/",
    "webkit/",
    "site/bundle/",
    "site/csp/",
    "site/test_",
    "test_readme.py",
    "tools/test_serve",
)
WAIT_MS = 90_000  # for a page to load, or for an element to be there


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests by what they use, or the folder that they are in, so that nobody has to remember to.

    Asked for several browsers, only the first runs everything: the others run what is marked `core`.
    What runs longest begins, so that at the end no worker is left alone with it; what needs neither site nor browser
    comes last, since it fills the gaps. First of all are the other browsers: one worker is through with them before
    another takes from it, so that each is started once.
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
        if path.startswith(OF_THE_BUILT_SITE) or "site_dir" in item.fixturenames:
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
    """The name of the browser that a test was collected for, if it was for one."""
    return item.callspec.params.get("browser_name") if hasattr(item, "callspec") else None


@pytest.fixture(scope="session")
def site_dir() -> Path:
    """The folder of the built site: `site/`, or the one that SITE_DIR names."""
    folder = Path(os.environ.get("SITE_DIR", ROOT / "site"))
    if not (folder / "index.html").is_file():
        pytest.fail(f"no built site in {folder}: run `make site` first", pytrace=False)
    return folder


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[str]:
    """Serve `folder` on a free port in a thread; gives the address of its front page, ending in a slash."""
    with running(SiteServer(folder, prefix=prefix)) as server:
        yield server.url


@pytest.fixture(scope="session")
def serve() -> Callable:
    """`with serve(folder, prefix="/a/b/") as url:` for tests that need a server of their own."""
    return serving


@pytest.fixture(scope="session")
def site_url(site_dir: Path) -> Iterator[str]:
    """The address of the built site's front page, ending in a slash.

    It is served below a path, as many hosts do, so that a link from the root is found out.
    """
    with serving(site_dir, prefix="/cordial/") as url:
        yield url


@pytest.fixture(scope="session")
def base_url(site_url: str) -> str:
    """What `page.goto("guide/")` starts from (a path that begins with "/" leaves the site)."""
    return site_url


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where Firefox puts the files that pages give."""
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict, browser_name: str, downloads: Path) -> dict:
    """Use the system's Chromium or Firefox: Playwright's own downloads are not to be had everywhere."""
    if browser_name == "webkit":
        return browser_type_launch_args
    here = {"chromium": chromium, "firefox": firefox}[browser_name]
    executable = firefox.find() if here is firefox else chromium.find(chromium.NO_WINDOWS + chromium.WINDOWS)
    if executable is None:
        pytest.fail(here.MISSING, pytrace=False)
    if browser_name == "firefox":
        return {
            **browser_type_launch_args,
            "channel": "moz-firefox",
            "executable_path": ROOT / "tests" / "support" / "firefox_relay.py",
            "firefox_user_prefs": firefox.PREFERENCES,
            "downloads_path": downloads,
            "env": {**os.environ, "CORDIAL_FIREFOX": executable},
        }
    # Nearly every test starts Python anew. V8's second compiler would then work against the page for the same
    # cores, on code that is thrown away before it pays: without it a start takes about half the time.
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
    """`save(button)` presses a button that gives a file; gives the file's name and what is in it."""

    def saved(button: Locator) -> tuple[str, bytes]:
        if browser_name == "chromium":
            with button.page.expect_download() as download:
                button.click()
            return download.value.suggested_filename, Path(download.value.path()).read_bytes()
        # Over BiDi, Playwright does not recognise downloads of blobs: the file itself is waited for. Firefox gives it
        # its name at once, and beside it writes a .part, which then takes its place.
        for old in downloads.iterdir():
            old.unlink()
        button.click()
        for _ in range(400):
            new = list(downloads.iterdir())
            if len(new) == 1 and new[0].stat().st_size:
                return new[0].name, new[0].read_bytes()
            button.page.wait_for_timeout(50)
        raise AssertionError(f"no file was saved: {new}")

    return saved


@pytest.fixture(scope="session")
def scriptless(browser: Browser, browser_context_args: dict, browser_name: str) -> Callable:
    """`with scriptless() as page` gives a page with JavaScript switched off; takes what `new_context` takes."""
    if browser_name == "firefox":
        pytest.skip("Playwright cannot switch scripts off in Firefox, and with Firefox's own switch its waiting stops")

    @contextmanager
    def opened(**options) -> Iterator[Page]:
        with browser.new_context(**browser_context_args | options, java_script_enabled=False) as context:
            yield context.new_page()

    return opened


@dataclass(frozen=True)
class Requested:
    """One request that a page or its workers made; `at` is in seconds, on the monotonic clock."""

    url: str
    method: str
    kind: str
    at: float


@pytest.fixture
def requests_log(context) -> list[Requested]:
    """Every request of every page and worker of this test's `context`, in order; it grows as they are made.

    Ask for it before the first `page.goto`. `requests_log.clear()` starts afresh. `data:` and `blob:`
    addresses are in it as well.
    """
    log: list[Requested] = []
    context.on(
        "request",
        lambda request: log.append(Requested(request.url, request.method, request.resource_type, time.monotonic())),
    )
    return log
