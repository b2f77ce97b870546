"""Another site that embeds ours, and the messages it receives, for tests of frames."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html import escape
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import FrameLocator, Page

from tools.browsers.driver import Checker
from tools.serve import SiteHandler, running

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. 👋🏽 I am [your name]."
LISTEN = "window.heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));"


def host_page(folder: Path, source: str, attributes: str = "", extra: str = "", name: str = "index.html") -> None:
    """Write a page of another site that shows `source` in a frame and collects its messages in `heard`."""
    (folder / name).write_text(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Handbook</title>"
        f"<link rel=icon href='data:,'><script>{LISTEN}</script>{extra}"
        '<iframe title="Guide" width="760" height="300" data-cordial '
        f'src="{escape(source)}" {attributes}></iframe>',
        "utf-8",
    )


def framed(page: Page) -> FrameLocator:
    """Our page inside the host's."""
    return page.frame_locator("iframe")


def checker_in(page: Page) -> Checker:
    """The first checker of the framed page."""
    return Checker(page, framed(page).locator("etiquette-checker").first)


def heard(page: Page, kind: str) -> list[dict]:
    """The messages of a type that the host page has received."""
    return page.evaluate("kind => heard.map(({data}) => data).filter(data => data?.type === kind)", kind)


@contextmanager
def restrictive_host(folder: Path, policy: str = "", cors: bool = True) -> Iterator[str]:
    """Serve `folder` as a strict host would: with a Content-Security-Policy on everything, or without CORS.

    Yields the URL, ending in a slash. Playwright's routing can't do this, since it adds its own headers.
    """

    class Handler(SiteHandler):
        def send_header(self, keyword, value):
            if cors or keyword != "Access-Control-Allow-Origin":
                super().send_header(keyword, value)

        def end_headers(self):
            if policy:
                self.send_header("Content-Security-Policy", policy)
            super().end_headers()

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request, client_address):
            """Don't report it when a browser closes a connection early."""

    with running(Server(("127.0.0.1", 0), partial(Handler, directory=str(folder), prefix="/wiki/"))) as server:
        yield f"http://127.0.0.1:{server.server_port}/wiki/"
