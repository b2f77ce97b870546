"""The server answers like a careful static host."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import pytest

from tools.serve import SiteServer, running

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("served")
    for name, text in {
        "index.html": "front",
        "404.html": "no such page",
        "guide/index.html": "guide",
        "assets/a.mjs": "export {}",
        "assets/app.1a2b3c4d.min.js": "1",
        "assets/runtime/pyodide-0.29.5-1a2b3c4d/pyodide.asm.wasm": "wasm",
        "assets/data.json": "{}",
        "assets/x-deadbeef.zip": "PK",
        "assets/LICENCE": "text",
        "assets/packed.js": "long " * 100,
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (root / "assets/packed.js.gz").write_bytes(gzip.compress(b"long " * 100))
    (root.parent / "secret.txt").write_text("secret")
    return root


@pytest.fixture(scope="module")
def url(folder, serve):
    with serve(folder, prefix="/a/b/") as address:
        yield address


def get(url: str, **headers: str):
    try:
        return urlopen(Request(url, headers=headers))
    except HTTPError as error:
        return error


def raw(url: str, path: str) -> tuple[int, dict, bytes]:
    """Request exactly `path`. urllib would normalise it."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    connection.request("GET", path)
    answer = connection.getresponse()
    result = answer.status, dict(answer.getheaders()), answer.read()
    connection.close()
    return result


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("assets/a.mjs", "text/javascript; charset=utf-8"),
        ("assets/app.1a2b3c4d.min.js", "text/javascript; charset=utf-8"),
        ("assets/runtime/pyodide-0.29.5-1a2b3c4d/pyodide.asm.wasm", "application/wasm"),
        ("assets/data.json", "application/json; charset=utf-8"),
        ("assets/x-deadbeef.zip", "application/zip"),
        ("assets/LICENCE", "application/octet-stream"),
    ],
)
def test_mime_types(url, path, kind):
    answer = get(url + path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == kind


@pytest.mark.parametrize(
    ("path", "forever"),
    [
        ("", False),
        ("assets/a.mjs", False),
        ("assets/data.json", False),
        ("assets/app.1a2b3c4d.min.js", True),
        ("assets/x-deadbeef.zip", True),
        ("assets/runtime/pyodide-0.29.5-1a2b3c4d/pyodide.asm.wasm", True),
        ("assets/gone-1a2b3c4d.zip", False),
    ],
)
def test_only_files_with_a_hash_in_their_name_are_cached_forever(url, path, forever):
    assert ("immutable" in get(url + path).headers["Cache-Control"]) is forever


def test_sandboxed_frames_can_load_assets_but_not_pages(url):
    assert get(url + "assets/a.mjs").headers["Access-Control-Allow-Origin"] == "*"
    assert get(url).headers["Access-Control-Allow-Origin"] is None


def test_an_unchanged_file_is_not_sent_again(url):
    etag = get(url + "assets/a.mjs").headers["ETag"]
    assert get(url + "assets/a.mjs", **{"If-None-Match": etag}).status == 304


def test_a_precompressed_file_is_sent_to_clients_that_accept_gzip(url, folder):
    plain = get(url + "assets/packed.js")
    packed = get(url + "assets/packed.js", **{"Accept-Encoding": "gzip"})
    assert plain.headers["Content-Encoding"] is None
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Content-Type"] == plain.headers["Content-Type"]
    assert gzip.decompress(packed.read()) == plain.read()


def test_an_outdated_precompressed_file_is_ignored(url, folder):
    script, packed = folder / "assets/stale.js", folder / "assets/stale.js.gz"
    packed.write_bytes(gzip.compress(b"old"))
    script.write_text("new")
    os.utime(packed, (1, 1))
    assert get(url + "assets/stale.js", **{"Accept-Encoding": "gzip"}).read() == b"new"


def test_a_compressing_server_compresses_only_what_gets_smaller(folder):
    with running(SiteServer(folder, compress=True)) as server:
        for path, encoding in (
            ("guide/", "gzip"),
            ("assets/app.1a2b3c4d.min.js", "gzip"),
            ("assets/x-deadbeef.zip", None),
        ):
            plain = get(server.url + path)
            asked = get(server.url + path, **{"Accept-Encoding": "gzip"})
            assert plain.headers["Content-Encoding"] is None
            assert asked.headers["Content-Encoding"] == encoding, path
            assert plain.headers["ETag"] != asked.headers["ETag"] or encoding is None
            body = asked.read()
            assert int(asked.headers["Content-Length"]) == len(body)
            assert (gzip.decompress(body) if encoding else body) == plain.read()


def test_a_folder_without_its_slash_redirects_within_the_prefix(url):
    status, headers, _ = raw(url, "/a/b/guide?x=1")
    assert (status, headers["Location"]) == (301, "/a/b/guide/?x=1")
    assert get(url + "guide").read() == b"guide"


@pytest.mark.parametrize("path", ["/a/b", "/"])
def test_the_root_redirects_to_the_prefix(url, path):
    status, headers, _ = raw(url, path)
    assert (status, headers["Location"]) == (301, "/a/b/")


@pytest.mark.parametrize("path", ["/a/b/none", "/a/b/assets/", "/other/", "/a/b/assets/a.mjs/", "/a/bguide/"])
def test_a_missing_page_gets_the_sites_own_404_page(url, path):
    status, headers, body = raw(url, path)
    assert (status, body) == (404, b"no such page")
    assert headers["Content-Type"].startswith("text/html")


@pytest.mark.parametrize(
    "path", ["/a/b/../../secret.txt", "/a/b/%2e%2e/secret.txt", "/a/b/..%2fsecret.txt", "/a/b//../secret.txt"]
)
def test_nothing_outside_the_folder_is_served(url, path):
    status, _, body = raw(url, path)
    assert status == 404
    assert b"secret" not in body


def test_no_redirect_leaves_the_server(url):
    _, headers, _ = raw(url, "//evil.example/..")
    assert not headers.get("Location", "").startswith("//")


def serve_command(*arguments: str) -> list[str]:
    return [sys.executable, str(ROOT / "tools/serve.py"), *arguments]


def test_the_command_prints_the_address(folder):
    with subprocess.Popen(
        serve_command("--dir", str(folder), "--port", "0"), stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            address = process.stdout.readline().split()[4]
            assert json.loads(urlopen(address + "assets/data.json").read()) == {}
        finally:
            process.terminate()


def test_the_command_fails_clearly_without_a_site(tmp_path):
    done = subprocess.run(serve_command("--dir", str(tmp_path)), capture_output=True, text=True)
    assert done.returncode == 2
    assert "make site" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_fails_clearly_if_the_port_is_taken(folder, url):
    port = urlsplit(url).port
    done = subprocess.run(
        serve_command("--dir", str(folder), "--port", str(port)), capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 2
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr
