"""Puts the hashes of a built site's files into its service worker: `python -m tools.site.service_worker build/site`.

The service worker only keeps files of one edition. It only answers with a kept file that has the right hash, since any
page of the same origin can write to the browser's cache. This runs at the end of a build.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from pathlib import Path

from tools import site_step

WORKER = "sw.js"
EDITION, HASHES, EXAMPLE = "@EDITION@", "@HASHES@", "@EXAMPLE@"
HASH_BYTES = 16  # of SHA-256, as in docs/sw.js: nobody can find a second file with the same 128 bits
NEVER_KEPT = {"_headers", ".nojekyll", WORKER}
BUNDLES = "assets/built/"


class WorkerError(Exception):
    """The service worker isn't as expected; the message says what's wrong, in one line."""


def hashes(site: Path) -> dict[str, str]:
    """The hash, as base64, of each file in `site` that a browser may keep, by its URL below the site's root. A page's
    URL is its folder.
    """
    found = {}
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.is_file() and name not in NEVER_KEPT:
            digest = hashlib.sha256(path.read_bytes()).digest()[:HASH_BYTES]
            found[name.removesuffix("index.html")] = base64.b64encode(digest).decode()
    return found


def apply(site: Path) -> None:
    """Put the hashes, the edition (a hash of all hashes) and the URL of a bundle into the service worker. From the
    bundle's headers it learns how long the host lets browsers keep bundles. Raises WorkerError.
    """
    worker = site / WORKER
    text = worker.read_text("utf-8")
    known = hashes(site)
    bundle = next(
        (name.removeprefix(BUNDLES) for name in known if name.startswith(BUNDLES) and name.endswith(".js")), ""
    )
    listed = json.dumps(known, separators=(",", ":"))
    edition = hashlib.sha256(listed.encode()).hexdigest()[:16]
    if not bundle:
        raise WorkerError(f"{BUNDLES} has no script")
    if "'" in listed or "\\" in listed:
        raise WorkerError("a file name contains a quotation mark, a backslash or a letter outside ASCII")
    for mark, value in ((EDITION, edition), (HASHES, listed), (EXAMPLE, bundle)):
        if text.count(mark) != 1:
            raise WorkerError(f"{WORKER} must contain {mark} exactly once")
        text = text.replace(mark, value)
    worker.write_text(text, "utf-8")


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 1 if the service worker isn't as expected."""
    return site_step.run(argv, __doc__, "service worker", apply, WorkerError)


if __name__ == "__main__":
    sys.exit(main())
