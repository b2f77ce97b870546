"""What we fuzz. A target takes any bytes, and only raises if something is wrong."""

from __future__ import annotations

from collections.abc import Callable

from tests.fuzz import archives, drafts, growth, lists

TARGETS: dict[str, Callable[[bytes], None]] = {
    "engine": drafts.run,
    "tables": archives.run_table,
    "archive": archives.run_archive,
    "lists": lists.run,
    "growth": growth.run,
}
