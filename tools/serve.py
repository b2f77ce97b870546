"""Serve the built site on this machine as a careful static host would: MIME types, caching, CORS, 404 page.

    python tools/serve.py [--dir site] [--port 8000] [--prefix /some/path/] [--compress]

`make serve` and the browser tests use it. It only listens on 127.0.0.1, since it isn't made for the public internet.
"""

from __future__ import annotations

import argparse
import errno
import gzip
import io
import os
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

# A content hash in the name (`main.1a2b3c4d.min.js`, `checkers-1a2b3c4d.zip`, `pyodide-0.29.5-1a2b3c4d/…`, esbuild's
# `early-VISD7CEE.js`) means that the file at this URL never changes.
HASHED = re.compile(r"[.-](?:[0-9a-f]{8,64}|[A-Z2-7]{8})(?=[./])")
# What hosts compress. Other types are compressed already.
COMPRESSIBLE = re.compile(r"text/|application/(javascript|json|manifest\+json|wasm|xml)|image/svg")


def policies(headers_file: Path) -> list[tuple[re.Pattern, str]]:
    """The Content-Security-Policies in a file `_headers`, each with its pattern of paths."""
    # Pass the time, so that a site rebuilt while we serve it gets its new policies.
    return _policies(headers_file, headers_file.stat().st_mtime_ns if headers_file.is_file() else 0)


@lru_cache(maxsize=8)
def _policies(headers_file: Path, mtime_ns: int) -> list[tuple[re.Pattern, str]]:
    """The same, read once for each `mtime_ns`."""
    found, paths = [], None
    for line in headers_file.read_text("utf-8").splitlines() if headers_file.is_file() else ():
        if line.startswith("/"):
            paths = re.compile(re.escape(line.strip()).replace(r"\*", ".*"))
        name, _, value = line.strip().partition(": ")
        if paths is not None and line.startswith(" ") and name == "Content-Security-Policy":
            found.append((paths, value))
    return found


@lru_cache(maxsize=256)
def gzipped(path: Path, mtime_ns: int) -> bytes:
    """The content of a file, gzipped once for each `mtime_ns`."""
    return gzip.compress(path.read_bytes(), 6, mtime=0)


class SiteHandler(SimpleHTTPRequestHandler):
    """Answers GET and HEAD for the files in `directory`, which it serves at `prefix`."""

    protocol_version = "HTTP/1.1"
    server_version = "cordial"
    # All types that we serve. With the system's table, they'd depend on the machine.
    extensions_map = {
        "": "application/octet-stream",
        ".css": "text/css; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".gif": "image/gif",
        ".gz": "application/gzip",
        ".html": "text/html; charset=utf-8",
        ".ico": "image/x-icon",
        ".jpg": "image/jpeg",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".map": "application/json; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".pdf": "application/pdf",
        ".png": "image/png",
        ".svg": "image/svg+xml; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".webp": "image/webp",
        ".woff": "font/woff",
        ".woff2": "font/woff2",
        ".xml": "application/xml; charset=utf-8",
        ".zip": "application/zip",
    }

    def __init__(self, *args, prefix: str = "/", verbose: bool = False, compress: bool = False, **kwargs):
        self.prefix = prefix
        self.verbose = verbose
        self.compress = compress
        super().__init__(*args, **kwargs)

    def guess_type(self, path) -> str:
        return self.extensions_map.get(Path(path).suffix.lower(), self.extensions_map[""])

    def send_head(self):
        """Send the headers for a file, and return the open file, or None if there's no body to send."""
        url = urlsplit(self.path)
        if not unquote(url.path).startswith(self.prefix):
            if self.prefix == unquote(url.path) + "/" or url.path == "/":
                return self.redirect(self.prefix)
            return self.not_found()
        target = Path(self.translate_path(self.path))
        if target.is_dir():
            if not url.path.endswith("/"):
                return self.redirect(url.path + "/" + ("?" + url.query if url.query else ""))
            target = target / "index.html"
        # translate_path drops the final slash. Without the second condition `page.html/` would answer with `page.html`.
        if not target.is_file() or (url.path.endswith("/") and target.name != "index.html"):
            return self.not_found()
        return self.send_file(target)

    def send_file(self, path: Path, status: HTTPStatus = HTTPStatus.OK):
        kind = self.guess_type(path)
        takes = "gzip" in self.headers.get("Accept-Encoding", "")
        # The file's gzip from when the site was built. If it's older than the file, it's out of date.
        packed = path.with_name(path.name + ".gz")
        encoded = takes and packed.is_file() and packed.stat().st_mtime_ns >= path.stat().st_mtime_ns
        if not encoded and takes and self.compress and COMPRESSIBLE.match(kind):
            encoded = True
            modified = path.stat().st_mtime_ns
            data = gzipped(path, modified)
            body, size = io.BytesIO(data), len(data)
        else:
            body = open(packed if encoded else path, "rb")
            info = os.fstat(body.fileno())
            modified, size = info.st_mtime_ns, info.st_size
        etag = f'"{modified:x}-{size:x}{"-gz" if encoded else ""}"'
        if status is HTTPStatus.OK and self.headers.get("If-None-Match") == etag:
            body.close()
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.send_header("ETag", etag)
            self.end_headers()
            return None
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size))
        self.send_header("ETag", etag)
        self.send_header("Vary", "Accept-Encoding")
        if encoded:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        return body

    def redirect(self, location: str):
        # With two leading slashes, `//host/` would send the reader to another server.
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", "/" + location.lstrip("/"))
        self.send_header("Content-Length", "0")
        self.end_headers()
        return None

    def not_found(self):
        page = Path(self.directory) / "404.html"
        if page.is_file():
            return self.send_file(page, HTTPStatus.NOT_FOUND)
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + quote(unquote(urlsplit(path).path)[len(self.prefix) :]))

    def send_response(self, code, message=None):
        self.status = HTTPStatus(code)
        super().send_response(code, message)

    def end_headers(self):
        path = urlsplit(self.path).path
        final = self.status in (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED) and HASHED.search(path)
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if final else "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        if path.startswith(self.prefix + "assets/"):
            # A sandboxed frame has no origin, so without this header it can't load the checker.
            self.send_header("Access-Control-Allow-Origin", "*")
        for paths, policy in policies(Path(self.directory) / "_headers"):
            if paths.fullmatch("/" + path.removeprefix(self.prefix)):
                self.send_header("Content-Security-Policy", policy)
        super().end_headers()

    def log_request(self, code="-", size="-"):
        if self.verbose or (isinstance(code, int) and code >= 400):
            super().log_request(code, size)


class SiteServer(ThreadingHTTPServer):
    """Serves until `shutdown()`. `url` is the URL of the site's home page, ending in a slash."""

    daemon_threads = True
    # Otherwise a second server could share the port without an error.
    allow_reuse_port = False

    def __init__(
        self,
        directory: str | os.PathLike,
        port: int = 0,
        prefix: str = "/",
        verbose: bool = False,
        compress: bool = False,
    ):
        """Listen on 127.0.0.1. Raises OSError if the port is taken.

        port: 0 for any free one. compress: send gzip, as most public hosts do; on one machine that only takes time.
        """
        self.prefix = "/" + prefix.strip("/") + "/" if prefix.strip("/") else "/"
        handler = partial(
            SiteHandler, directory=os.fspath(directory), prefix=self.prefix, verbose=verbose, compress=compress
        )
        super().__init__(("127.0.0.1", port), handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}{self.prefix}"

    def handle_error(self, request, client_address):
        # Don't report it when a browser closes a connection early.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def running(server: ThreadingHTTPServer) -> Iterator[ThreadingHTTPServer]:
    """Run a server in a thread until the block ends. Yields the server."""
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def main() -> int:
    parser = argparse.ArgumentParser(description="Serve the built site on 127.0.0.1.")
    parser.add_argument("--dir", default="site", help="folder to serve (default: site)")
    parser.add_argument("--port", type=int, default=8000, help="port, 0 for any free one (default: 8000)")
    parser.add_argument("--prefix", default="/", help="path that the site lives under (default: /)")
    parser.add_argument("--compress", action="store_true", help="send gzip, as most public hosts do")
    parser.add_argument("--verbose", action="store_true", help="print every request, not only failed ones")
    options = parser.parse_args()
    if not Path(options.dir, "index.html").is_file():
        print(f"serve: no index.html in {options.dir}: run `make site` first", file=sys.stderr)
        return 2
    try:
        server = SiteServer(options.dir, options.port, options.prefix, options.verbose, options.compress)
    except (OSError, OverflowError) as error:
        taken = getattr(error, "errno", None) == errno.EADDRINUSE
        why = "is in use; choose another, as in `make serve PORT=8001`" if taken else f"cannot be used: {error}"
        print(f"serve: port {options.port} {why}", file=sys.stderr)
        return 2
    with server:
        print(f"Serving the site at {server.url} (Ctrl-C stops it)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
