"""Does the work of `campaign`: reads lists of messages, or summaries of them, and prints what it finds."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from typing import BinaryIO

from ..cli import READY, REVISE, Unreadable
from ..finding import LEVELS
from ..jobs_cli import in_order
from ..terminal import printable, printable_json
from ..text.plural import plural
from . import files
from .audit import report as report_on
from .message import Message
from .report import CampaignReport
from .summary import Summary, SummaryError, summarise

SHOWN = 20
"""How many skipped rows we describe one by one, and how many message ids we list for a finding."""
AT_A_TIME = 2_000
"""How many messages a process gets at a time."""


def check_lists(args) -> int:
    """Check the lists that `args` names and print the report; returns the exit code.

    Raises Unreadable if one can't be read, or the summary can't be written.
    """
    skipped: dict[str, list[files.Skipped]] = {}
    whole = Summary()
    for path in args.files:
        with _opened(path) as file:
            try:
                if args.merge:
                    whole.merge(Summary.from_rows(_rows(file)))
                else:
                    _read(file, path, args, skipped, whole)
            except OSError as error:
                raise Unreadable(f"can't read {_named(path)}: {error.strerror or error}") from None
            except (files.Unreadable, SummaryError) as error:
                raise Unreadable(f"can't use {_named(path)}: {error}") from None
    if args.write_summary:
        _write(whole, args.write_summary)
    report = report_on(whole)
    for path, rows in skipped.items():
        for row in rows[:SHOWN]:
            print(printable(f"checkers: {_named(path)} line {row.line}: {row.why}"), file=sys.stderr)
        if len(rows) > SHOWN:
            print(printable(f"checkers: {_named(path)}: {len(rows) - SHOWN:,} more lines like these"), file=sys.stderr)
    if args.format == "json":
        left_out = [row.as_dict() for rows in skipped.values() for row in rows]
        print(printable_json({**report.as_dict(), "skipped": left_out}))
    else:
        print(printable("\n".join(lines(report))))
    return READY if report.verdict == "ready" else REVISE


def _named(path: str) -> str:
    return "standard input" if path == "-" else path


def _opened(path: str) -> BinaryIO:
    if path == "-":
        return sys.stdin.buffer if sys.stdin else open(os.devnull, "rb")
    try:
        return open(path, "rb")
    except OSError as error:
        raise Unreadable(f"can't read {path}: {error.strerror or error}") from None


def _read(file: BinaryIO, path: str, args, skipped: dict[str, list[files.Skipped]], whole: Summary) -> None:
    """Add the messages in a file to a summary, and show progress on a terminal."""
    # If there are several lists, the number of a row isn't enough to find it.
    number_as = os.path.basename(path) if len(args.files) > 1 or args.write_summary else ""
    name = "" if path == "-" else path
    messages = files.stream(file, name, skipped.setdefault(path, []).append, number_as)
    if sys.stderr.isatty():
        messages = _telling(messages, file, path)
    summary_of = partial(summarise, singly=args.each or bool(args.situation), situation=args.situation)
    if args.jobs == 1:
        whole.merge(summary_of(messages))
    else:
        for part in in_order(summary_of, messages, args.jobs, AT_A_TIME):
            whole.merge(part)


def _telling(messages: Iterable[Message], file: BinaryIO, path: str) -> Iterator[Message]:
    try:
        size = 0 if path == "-" else os.fstat(file.fileno()).st_size
    except OSError:
        size = 0
    count = 0
    for count, message in enumerate(messages, 1):
        if not count % 1_000:
            share = f"{file.tell() / size:4.0%} " if size else ""
            print(f"\r{share}{plural(count, 'message')}", end="", file=sys.stderr, flush=True)
        yield message
    print(f"\r{plural(count, 'message')} read  ", file=sys.stderr)


def _rows(file: BinaryIO) -> Iterator:
    for line in file:
        try:
            yield json.loads(line)
        except (ValueError, RecursionError):
            raise SummaryError("it isn't a summary of messages, or not a whole one") from None


def _write(summary: Summary, path: str) -> None:
    try:
        with open(path, "w", encoding="ascii") as file:
            file.writelines(json.dumps(row) + "\n" for row in summary.rows())
    except OSError as error:
        raise Unreadable(f"can't write {path}: {error.strerror or error}") from None


def lines(report: CampaignReport) -> Iterator[str]:
    """The report line by line."""
    for f in report.findings:
        yield f"{f.level} {f.kind}: {f.message}"
        more = f" and {len(f.ids) - SHOWN:,} more" if len(f.ids) > SHOWN else ""
        yield f"    messages: {', '.join(f.ids[:SHOWN])}{more}"
        for quote in f.examples:
            yield f"    {quote.id}: {quote.text}"
        yield f"    instead: {f.instead}"
    for note in report.notes:
        yield f"note: {note}"
    if report.singles:
        s = report.singles
        yield f"one by one: {s.ready:,} ready, {s.revise:,} to revise, {s.other_language:,} in another language"
        for rule, count in s.rules[:SHOWN]:
            yield f"    {count:6,} {rule}"
    levels = [plural(n, level) for level in LEVELS if (n := sum(f.level == level for f in report.findings))]
    reach = f"{plural(report.counts.messages, 'message')} to {plural(report.counts.people, 'person', 'people')}"
    yield f"{report.verdict}: {', '.join(levels) or 'nothing to change'} ({reach})"
