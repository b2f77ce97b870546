"""`python -m checkers network EXPORT.zip`: the audits of the network page, in a terminal."""

import argparse
import datetime
import sys
from pathlib import Path

from ..cli import Unreadable
from ..terminal import json_pieces, printable
from ..text.plural import plural
from .audit import AUDITS, NetworkReport, ReadError, Settings, audit
from .dates import DAY_FIRST, MONTH_FIRST
from .export import calendar, lists_csv
from .report import conversation, repeated_text


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        "Audit your own LinkedIn export: who to welcome, reply to, check in with and leave alone. Reads the zip or CSV "
        "files from it, writes nothing and sends nothing. Exits 0, or 2 if it can't read anything."
    )
    parser.add_argument("files", nargs="+", metavar="EXPORT", help="the zip, CSV files from it, or the unpacked folder")
    parser.add_argument(
        "--format",
        choices=("text", "json", "csv", "ics"),
        default="text",
        help="ics makes a calendar file of reminders and needs --list",
    )
    parser.add_argument("--today", type=_date, metavar="DATE", help="audit as of this day, YYYY-MM-DD")
    parser.add_argument(
        "--list",
        choices=[question.name for question in AUDITS],
        metavar="NAME",
        help="only this list: " + ", ".join(question.name for question in AUDITS),
    )
    parser.add_argument(
        "--limit", type=_count, metavar="N", help="lines of each list in text format; 0 for all (default: a few)"
    )
    parser.add_argument("--me", default="", metavar="WHO", help="your name or profile address, if we can't find it")
    parser.add_argument(
        "--dates",
        choices=(DAY_FIRST, MONTH_FIRST),
        default="",
        help="what dates like 3/4/2026 mean, if the file doesn't show it",
    )
    parser.add_argument("--groups", action="store_true", help="count messages in group conversations as contact")
    parser.add_argument("--show-text", action="store_true", help="print message texts too (text format only)")


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” isn't a date like 2026-11-23") from None


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” isn't a number like 10")
    return int(text)


def run(args) -> int:
    """Run the command. Returns 0; raises Unreadable with one line if nothing can be read."""
    today = args.today or datetime.date.today()
    if args.format == "ics" and not args.list:
        raise Unreadable("--format ics makes a calendar of one list: say which with --list")
    given = args.files[0] if len(args.files) == 1 else _named(args.files)
    try:
        settings = Settings(groups_count=args.groups, owner=args.me, date_order=args.dates)
        report = audit(given, today, _progress if sys.stderr.isatty() else None, settings)
    except ReadError as error:
        raise Unreadable(" ".join((str(error), *map(_how_to_answer, error.questions)))) from None
    lists = [report.list(args.list)] if args.list else report.lists
    if args.format == "json":
        result = report.as_dict()
        if args.list:
            result["lists"] = [audit_list for audit_list in result["lists"] if audit_list["name"] == args.list]
        sys.stdout.writelines(json_pieces(result))
        sys.stdout.write("\n")
    elif args.format == "csv":
        sys.stdout.write(lists_csv(lists))
    elif args.format == "ics":
        sys.stdout.write(calendar(report, args.list))
    else:
        for line in text_lines(report, lists, args.limit, args.show_text):
            print(printable(line))
    return 0


def _how_to_answer(question: dict) -> str:
    """A question, with the option that answers it."""
    option = {"owner": "--me", "date_order": "--dates"}[question["name"]]
    choices = "; ".join(f"{option} “{choice['value']}” for {choice['label']}" for choice in question["choices"])
    return f"{question['text']} Add {choices}."


def _named(paths: list[str]) -> dict[str, str]:
    """File names to paths. The same name in two folders is two files."""
    named = {}
    for path in paths:
        name = Path(path).name
        named[path if name in named else name] = path
    return named


def _progress(stage: str, share: float) -> None:
    print(f"\r{share:4.0%} {printable(stage):60}", end="\n" if share >= 1 else "", file=sys.stderr, flush=True)


def text_lines(report: NetworkReport, lists: list, limit: int | None, show_text: bool):
    """Yield the report for a terminal. limit: lines of each list, 0 for all, None for as many as the list suggests."""
    totals = report.totals
    yield f"As of {report.today}: {plural(totals['connections'], 'connection')}" + (
        f", {plural(totals['messages'], 'message')} with {plural(totals['one_to_one_people'], 'person', 'people')}."
        if report.knows_messages
        else "."
    )
    for file in report.files:
        yield f"  {file.name}: {plural(file.rows, 'row')}" + (f", {file.skipped:,} skipped" if file.skipped else "")
        for problem in file.problems[:5]:
            yield f"    line {problem.line}: {problem.why}"
        if file.unknown_columns:
            yield (
                f"    {plural(len(file.unknown_columns), 'unknown column')} ignored:"
                f" {', '.join(name[:40] for name in file.unknown_columns[:8])}"
            )
        for remark in file.remarks:
            yield f"    {remark}"
    for remark in report.remarks:
        yield f"  {remark}"
    for question in report.questions:
        yield f"  {_how_to_answer(question.as_dict())}"
    missing: dict[str, list[str]] = {}
    for audit_list in lists:
        if audit_list.missing:
            missing.setdefault(audit_list.missing, []).append(f"{audit_list.audit.title} ({audit_list.name})")
        if audit_list.missing or audit_list.covered and len(lists) > 1:
            continue
        yield ""
        yield f"{audit_list.audit.title} ({audit_list.name}): {len(audit_list.items):,}"
        yield f"  {audit_list.audit.lead}"
        if audit_list.items:
            yield f"  Why: {audit_list.audit.why}"
        for remark in audit_list.found.remarks:
            yield f"  {remark}"
        most = audit_list.page if limit is None else limit or len(audit_list.items)
        for item in audit_list.items[:most]:
            yield f"  - {_who(item)}"
            yield f"    {' '.join(item.reasons)}"
            if item.person and item.person.link and not item.repeat:
                yield f"    {item.person.link}"
            if show_text:
                yield from _texts(item)
        if len(audit_list.items) > most:
            yield f"  … and {len(audit_list.items) - most:,} more (--limit 0 shows all)"
    for why, titles in missing.items():
        yield ""
        yield f"{', '.join(titles)}: {why}"
    yield ""
    for chart in report.charts:
        yield f"{chart.title}: {chart.summary}"
    yield "Nothing was sent anywhere, and no file was written."


def _who(item) -> str:
    if item.repeat:
        names = [person.name for person in item.people[:3]]
        more = len(item.people) - len(names)
        return ", ".join(names) + (f" and {more:,} more" if more > 0 else "") or "people not in the file"
    person = item.person
    job = ", ".join(part for part in (person.position, person.company) if part)
    return person.name + (f" ({job})" if job else "")


def _texts(item):
    if item.repeat:
        yield f"    “{repeated_text(item)}”"
        return
    for message in conversation(item.person):
        yield f"    {message['date']} {'you' if message['you'] else 'they'}: {message['text']}"
