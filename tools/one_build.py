"""Prevents two builds from writing in this folder at the same time."""

from __future__ import annotations

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = Path(__file__).resolve().parents[1] / "build" / "lock"


@contextmanager
def alone(what: str, lock: Path = LOCK) -> Iterator[None]:
    """Wait until no other build is running in this folder, and print that we're waiting. Other builds wait until the
    block ends. The system frees the lock when the process ends, even if it crashes.

    what: for the message, as in "packing Python".
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"make: another build is running in this folder; {what} waits until it's done", file=sys.stderr)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
