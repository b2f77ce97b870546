"""`python -m checkers campaign FILE`: check many messages together."""

from __future__ import annotations

import sys

from ..finding import LEVELS
from ..situation import SITUATIONS
from ..terminal import printable, printable_json
from ..text.plural import plural
from .audit import check_campaign
from .files import MAX_BYTES, Unreadable, decode, read_list

SHOWN = 20
"""Skipped rows we describe one by one, and message ids we list for a finding."""


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        "Check many messages together: one text to many people, unfilled blanks, names in the wrong message, selling, "
        "chasing. Exits 0 if there's nothing to change, 1 if there is, 2 if it can't read the list. In CSV, the first "
        "line names the columns: text (or message, content) and, if you have them, to (recipient, name), situation, sent "
        "(date), id. JSON Lines uses the same names. In plain text, put --- between messages."
    )
    parser.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="CSV, JSON Lines or plain text; - or nothing for standard input",
    )
    parser.add_argument(
        "--situation",
        default="",
        choices=SITUATIONS,
        metavar="S",
        help="also check each message by itself, in its row's situation or else in this one",
    )
    parser.add_argument(
        "--each", action="store_true", help="also check each message by itself whose row names a situation"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(args) -> int:
    """Run the command; returns the exit code."""
    name = "standard input" if args.file == "-" else printable(args.file)
    try:
        listing = read_list(decode(_bytes(args.file)), "" if args.file == "-" else args.file)
    except OSError as error:
        print(f"checkers: can't read {name}: {error.strerror or error}", file=sys.stderr)
        return 2
    except Unreadable as error:
        print(printable(f"checkers: can't use {name}: {error}"), file=sys.stderr)
        return 2
    singly = args.each or bool(args.situation)
    report = check_campaign(listing.messages, singly=singly, situation=args.situation)
    for row in listing.skipped[:SHOWN]:
        print(printable(f"checkers: {name} line {row.line}: {row.why}"), file=sys.stderr)
    if len(listing.skipped) > SHOWN:
        print(f"checkers: {name}: {len(listing.skipped) - SHOWN:,} more lines like these", file=sys.stderr)
    if args.format == "json":
        print(printable_json({**report.as_dict(), "skipped": [s.as_dict() for s in listing.skipped]}))
    else:
        print(printable("\n".join(_lines(report))))
    return 0 if report.verdict == "ready" else 1


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
    with open(name, "rb") as file:
        return file.read(MAX_BYTES + 1)


def _lines(report):
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
