"""Serves the site with the faults of real hosts and networks, for tests in any browser."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Event
from urllib.parse import urlsplit

from tools.serve import SiteHandler, running

SLOW = 2_000_000
"""Bytes per second of a slow connection. A slower one would only make tests slower."""


class FaultyHandler(SiteHandler):
    def fault(self) -> str | None:
        path = urlsplit(self.path).path
        return next((fault for part, fault in self.server.faults.items() if part in path), None)

    def send_head(self):
        fault = self.fault()
        if fault == "missing":
            return self.not_found()
        if fault == "a page":
            return self.answer(b"<!doctype html><title>Please log in</title>", "text/html")
        if fault == "empty":
            return self.answer(b"", self.guess_type(self.path))
        if fault == "cut short":
            data = Path(self.translate_path(self.path)).read_bytes()
            return self.answer(data[: len(data) // 2], self.guess_type(self.path))
        if fault == "silent":
            self.server.closing.wait()
            return None
        return super().send_head()

    def answer(self, body: bytes, kind: str):
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def guess_type(self, path) -> str:
        kinds = {"of the wrong type": "text/plain", "of an unknown type": "application/octet-stream"}
        return kinds.get(self.fault()) or super().guess_type(path)

    def copyfile(self, source, outputfile):
        fault = self.fault()
        if fault == "broken off":
            outputfile.write(source.read(50_000))
            outputfile.flush()
            self.close_connection = True
        elif fault == "slow":
            while data := source.read(SLOW // 20):
                outputfile.write(data)
                time.sleep(1 / 20)
        else:
            super().copyfile(source, outputfile)

    def send_header(self, keyword, value):
        if keyword == "Cache-Control" and self.fault():
            value = "no-store"  # otherwise the browser would keep the faulty file after the fault is gone
        super().send_header(keyword, value)

    def log_request(self, code="-", size="-"):
        pass


class FaultyServer(ThreadingHTTPServer):
    """faults: a part of a URL -> what goes wrong with it, as named in FaultyHandler. url: ends in a slash."""

    daemon_threads = True

    def __init__(self, folder: Path):
        self.faults: dict[str, str] = {}
        self.closing = Event()
        super().__init__(("127.0.0.1", 0), partial(FaultyHandler, directory=str(folder), prefix="/cordial/"))
        self.url = f"http://127.0.0.1:{self.server_port}/cordial/"

    def handle_error(self, request, client_address):
        """Don't report it when a browser closes a connection early."""


@contextmanager
def faulty_server(folder: Path) -> Iterator[FaultyServer]:
    """Serve `folder` in a thread."""
    with running(FaultyServer(folder)) as server:
        try:
            yield server
        finally:
            server.closing.set()
