"""Serves what the benchmark visits: the built site and a page with harper.js, from one server, with the same headers.

Both are sent gzipped, as hosts do, and browsers keep files with a hash in their name forever. The connection can be
slowed down: then all answers share one line, and every request and connection waits for a round trip. This slows down
workers too, which a browser's own throttling doesn't always do.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import threading
import time
from functools import partial
from pathlib import Path

from tools.serve import SiteHandler, SiteServer

ROOT = Path(__file__).resolve().parents[2]
HARPER = ROOT / "node_modules" / "harper.js"
PACKED = {".html", ".js", ".css", ".json", ".svg", ".wasm", ".xml"}
CHUNK = 16_384


def lay_out(folder: Path, site: Path) -> Path:
    """Put links to the site and to harper.js into `folder`, with a gzip of each file. Returns harper's folder."""
    shutil.copytree(site, folder, copy_function=os.link, dirs_exist_ok=True)
    # Without the file of headers: its policy would apply to every page, and harper.js wouldn't run under it. Our pages
    # contain their own policy.
    (folder / "_headers").unlink(missing_ok=True)
    version = json.loads((HARPER / "package.json").read_text())["version"]
    # A hash in the name, as in our own runtime's, so that browsers keep it just as long.
    host = folder / f"harper-{version}-00000000"
    shutil.copytree(Path(__file__).parent / "harper", host)
    (host / "dist").mkdir()
    for path in (HARPER / "dist").iterdir():
        if path.suffix in (".js", ".wasm") and "nlined" not in path.name:
            os.link(path, host / "dist" / path.name)
    for path in [path for path in folder.rglob("*") if path.suffix in PACKED]:
        packed = path.with_name(path.name + ".gz")
        packed.write_bytes(gzip.compress(path.read_bytes(), 6))
    return host


class Line:
    """A line that all connections share: bits per second (None: unlimited) and seconds for a round trip."""

    def __init__(self) -> None:
        self.bits: float | None = None
        self.trip = 0.0
        self._free = 0.0
        self._lock = threading.Lock()

    def set_speed(self, bits: float | None = None, trip: float = 0.0) -> None:
        self.bits, self.trip = bits, trip

    def carry(self, count: int) -> None:
        """Wait until `count` bytes have gone over the line."""
        if self.bits is None:
            return
        with self._lock:
            self._free = max(self._free, time.monotonic()) + count * 8 / self.bits
            until = self._free
        time.sleep(max(0.0, until - time.monotonic()))


class Handler(SiteHandler):
    """Counts the bytes sent, and sends them at the speed of the line."""

    def __init__(self, *args, line: Line, sent: dict[str, int], **kwargs):
        self.line, self.sent = line, sent
        super().__init__(*args, **kwargs)

    def setup(self) -> None:
        super().setup()
        time.sleep(self.line.trip)

    def send_head(self):
        time.sleep(self.line.trip)
        return super().send_head()

    def copyfile(self, source, outputfile) -> None:
        path = self.path.split("?")[0]
        while chunk := source.read(CHUNK):
            self.line.carry(len(chunk))
            self.sent[path] = self.sent.get(path, 0) + len(chunk)
            outputfile.write(chunk)


class Server(SiteServer):
    """Serves `folder`. `line` sets the speed; `sent` counts the bytes of bodies by path since it was last cleared."""

    def __init__(self, folder: Path, port: int = 0):
        super().__init__(folder, port)
        self.line, self.sent = Line(), {}
        self.RequestHandlerClass = partial(Handler, directory=os.fspath(folder), line=self.line, sent=self.sent)
