"""The zip of the whole site works on a plain server, at a path that it wasn't built for."""

from __future__ import annotations

import http.server
import re
from functools import partial
from threading import Thread
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.support.embed_host import BAD
from tools.browsers.driver import Checker, natively
from tools.site.csp import directives
from tools.site.embed import hosts
from tools.site.offline import build


@pytest.fixture(scope="module")
def zipped(site_dir, tmp_path_factory):
    """The zip of the built site."""
    path = tmp_path_factory.mktemp("offline") / "site.zip"
    assert build.main(["--site", str(site_dir), "--out", str(path)]) == 0
    return path


class Plain(http.server.SimpleHTTPRequestHandler):
    """Python's own server, which doesn't send our headers or know the type of WebAssembly."""

    extensions_map = {
        "": "application/octet-stream",
        ".html": "text/html",
        ".css": "text/css",
        ".js": "text/javascript",
        ".json": "application/json",
        ".svg": "image/svg+xml",
    }

    def guess_type(self, path):
        return self.extensions_map.get("." + str(path).rsplit(".", 1)[-1], "application/octet-stream")

    def log_message(self, *args):
        pass


def test_it_works_at_any_path_on_a_plain_server(zipped, tmp_path, page, requests_log):
    with ZipFile(zipped) as packed:
        packed.extractall(tmp_path / "some" / "path")
    failed = []
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)

    def note(request) -> None:
        # Leaving a page cancels its requests, and the engine looks for Python's memory in the browser's cache.
        if not any(reason in str(request.failure) for reason in ("ERR_ABORTED", "ERR_CACHE_MISS")):
            failed.append(f"{request.url}: {request.failure}")

    page.on("requestfailed", note)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Plain, directory=str(tmp_path))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/some/path/"
        page.goto(url)
        page.get_by_role("link", name="Guide", exact=True).first.click()
        page.wait_for_url(url + "guide/")
        page.get_by_role("link", name="How to write a LinkedIn connection request").first.click()
        page.wait_for_url(url + "guide/invite-stranger/")
        checker = Checker(page).ready()
        checker.check(BAD)
        assert checker.messages() == [finding.message for finding in natively(BAD).findings]
        page.get_by_role("link", name="Rules", exact=True).first.click()
        page.wait_for_url(url + "rules/")
        page.go_back()
        expect(checker.area).to_have_value(BAD)
        page.goto(url + "embed/")
        expect(page.locator("embed-chooser code")).to_contain_text(f'src="{url}embed/invite-stranger/?')
        expect(page.frame_locator("embed-chooser iframe").get_by_role("textbox", name="Your text")).to_be_visible()
        server.shutdown()
    assert {urlsplit(request.url).netloc for request in requests_log if request.url.startswith("http")} == {
        urlsplit(url).netloc
    }
    assert all(
        urlsplit(request.url).path.startswith("/some/path/")
        for request in requests_log
        if request.url.startswith("http")
    )
    assert not failed, f"requests that failed: {failed}"


def test_it_has_the_whole_site_and_the_files_for_hosts(zipped, site_dir):
    everything = {path.relative_to(site_dir).as_posix() for path in site_dir.rglob("*") if path.is_file()}
    with ZipFile(zipped) as packed:
        names = set(packed.namelist())
        assert names == {name for name in everything if not name.startswith("downloads/")}
        assert {
            "index.html",
            ".nojekyll",
            "_headers",
            "assets/embed/nginx.conf",
            "assets/runtime/runtime.json",
        } <= names
        # A host can show the 404 page at any depth, so it mustn't load or link to anything.
        assert not re.search(r"(src|href)=", packed.read("404.html").decode())


def test_a_link_from_the_root_of_the_server_raises(tmp_path):
    (tmp_path / "index.html").write_text('<p><a href="guide/">Guide</a> <a href="//cdn.example/x">x</a>', "utf-8")
    assert "index.html" in build.files(tmp_path)
    (tmp_path / "page.html").write_text('<img src="/logo.png">', "utf-8")
    with pytest.raises(ValueError, match="page.html links to /logo.png"):
        build.files(tmp_path)
    assert build.main(["--site", str(tmp_path / "nowhere")]) == 2


def test_the_headers_name_files_that_exist(site_dir):
    text = (site_dir / "_headers").read_text("utf-8")
    made = hosts.headers(site_dir / "assets" / "runtime" / "runtime.json")
    before, after = made.split(directives.PLACE)
    assert text.startswith(before) and text.endswith(after)  # the policy itself: tests/site/csp/test_csp.py
    forever = [line for line in text.splitlines() if line.startswith("/assets/runtime/")]
    assert len(forever) == 2
    for line in forever:
        assert list(site_dir.glob(line.lstrip("/"))), line
