"""Does the work of `check`: reads drafts, checks them and prints what it finds."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from . import formats_cli
from .cli import READY, REVISE, UNREADABLE, Unreadable
from .engine import check
from .finding import Report
from .move import Move
from .moves import all_moves
from .rules import RULES
from .terminal import printable, printable_json
from .text.draft import Draft
from .text.language import NAMES
from .text.length import MAX_TEXT

MAX_BYTES = 1_000_000
"""Largest draft we read, in bytes."""
ENDINGS = (".txt", ".md")
"""The files we read in a folder."""


class Checked(NamedTuple):
    """A draft and its report. file: its path as given, "" for standard input; error: a plain sentence without a full
    stop if we couldn't read or check it, else "". If we couldn't read it, there's no `report`.
    """

    file: str
    text: str = ""
    report: Report | None = None
    error: str = ""

    @property
    def status(self) -> int:
        """The command's exit code for this draft."""
        if self.error or self.report is None:
            return UNREADABLE
        return READY if self.report.verdict == "ready" else REVISE


def check_drafts(args) -> int:
    """Check the drafts in `args` and print the answer. Returns the exit code.

    Raises Unreadable if options are wrong, or if there's only one draft and we can't read it.
    """
    context, ignored = _context(args.context), _ignored(args.ignore)
    single = len(args.files) == 1 and not os.path.isdir(args.files[0])
    drafts = (_checked(path, args.situation, context, ignored, single) for path in _paths(args.files))
    if args.format in ("sarif", "github"):
        drafts = list(drafts)
        shown = formats_cli.sarif(drafts) if args.format == "sarif" else formats_cli.annotations(drafts)
        if shown:
            print(shown)
    elif args.format == "json":
        drafts = list(drafts)
        answers = [_as_dict(draft, args, context) for draft in drafts]
        print(printable_json(answers[0] if single else answers))
    else:
        drafts = list(_printed(drafts, args, context))
        if not single:
            print(formats_cli.total([draft.status for draft in drafts]))
    sys.stdout.flush()
    for draft in drafts:
        if draft.error:
            print(printable(f"checkers: {draft.error}"), file=sys.stderr)
    return max(draft.status for draft in drafts)


def _context(pairs: list[str]) -> dict[str, str]:
    context = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise Unreadable(f"--context takes KEY=VALUE, not “{pair}”")
        context[key] = value
    return context


def _ignored(given: list[str]) -> frozenset[str]:
    """The names of rules given by name or code. Raises Unreadable if there's no such rule."""
    names = {known: rule.name for rule in RULES for known in (rule.name, rule.code)}
    for rule in given:
        if rule not in names:
            raise Unreadable(f"--ignore takes a rule's name or code, not “{rule}” (see the command rules)")
    return frozenset(names[rule] for rule in given)


def _paths(given: list[str]) -> list[str]:
    """The files to read, each only once and in order: those given, and those in given folders. Raises Unreadable if a
    folder has none."""
    paths: list[str] = []
    for path in given:
        inside = list(_inside(path)) if os.path.isdir(path) else [path]
        if not inside:
            raise Unreadable(f"there's no {' or '.join(ENDINGS)} file in the folder {path}")
        paths += inside
    return list(dict.fromkeys(paths))


def _inside(folder: str) -> Iterator[str]:
    for path, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.endswith(ENDINGS) and not name.startswith("."):
                yield os.path.join(path, name)


def read_text(name: str) -> str:
    """The draft in a file, or on standard input for "-". Raises Unreadable with one plain line."""
    try:
        if name != "-":
            with open(name, "rb") as file:
                raw = file.read(MAX_BYTES + 1)
        elif sys.stdin is None:
            raise Unreadable("there's no standard input to read the draft from")
        else:
            raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise Unreadable(f"can't read {name}: {error.strerror or error}") from None
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"{name} is larger than {MAX_BYTES:,} bytes: that isn't one draft")
    if b"\0" in raw[:4096]:
        raise Unreadable(f"{name} isn't a text file")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(f"{name} isn't UTF-8 text") from None
    if len(text) > MAX_TEXT:
        raise Unreadable(f"{name} is longer than {MAX_TEXT:,} characters: that isn't one draft")
    return text


def _checked(path: str, situation: str, context: dict[str, str], ignored: frozenset[str], single: bool) -> Checked:
    """The draft in a file, checked. single: whether it's the only one. Then this raises Unreadable instead of noting
    the error."""
    file = "" if path == "-" else path
    try:
        text = read_text(path).removesuffix("\n").removesuffix("\r")
        if not text.strip():
            raise Unreadable("the draft is empty" if single else f"{path} is empty")
        try:
            report = _without(check(text, situation, context), ignored)
        except ValueError as error:
            raise Unreadable(str(error)) from None
    except Unreadable as error:
        if single:
            raise
        return Checked(file, error=str(error))
    error = ""
    if report.verdict == "other-language":
        which = "this" if single else path
        error = f"{which} reads as {NAMES[report.language]}; the rules judge English only"
    return Checked(file, text, report, error)


def _without(report: Report, ignored: frozenset[str]) -> Report:
    """The report without what these rules found."""
    findings = tuple(f for f in report.findings if f.rule not in ignored)
    if findings == report.findings:
        return report
    verdict = report.verdict
    if all(f.level == "hint" for f in findings):
        verdict = "ready" if report.language == "en" else "other-language"
    return report._replace(findings=findings, verdict=verdict)


def _as_dict(draft: Checked, args, context: dict[str, str]) -> dict:
    """The report as a dict for JSON, with "file" if there are several files; or "file" and "error"."""
    several = {"file": draft.file} if len(args.files) > 1 or os.path.isdir(args.files[0]) else {}
    if draft.report is None:
        return {**several, "error": draft.error}
    answer = {**several, **draft.report.as_dict()}
    if args.explain:
        answer["moves"] = explained(draft.text, draft.report.situation)
    if args.suggest:
        answer["suggested"] = _suggested(draft, context)
    return answer


def _printed(drafts: Iterable[Checked], args, context: dict[str, str]) -> Iterator[Checked]:
    """Print each draft's report, then yield the draft."""
    for draft in drafts:
        if draft.report:
            print(printable("\n".join(formats_cli.lines(draft))))
            if args.explain:
                print(printable("\n".join(formats_cli.outline(explained(draft.text, draft.report.situation)))))
            if args.suggest:
                print(printable("\n".join(formats_cli.before_and_after(draft.text, _suggested(draft, context)))))
        yield draft


def _suggested(draft: Checked, context: dict[str, str]) -> dict | None:
    """The suggested version as a dict for JSON, or None if the draft doesn't need one."""
    from .rewrite import suggest  # here, so that checking a draft doesn't load it

    version = suggest(draft.text, draft.report.situation, context, draft.report)
    return version and version.as_dict()


def explained(text: str, situation: str) -> list[dict]:
    """How we read a draft: an entry for each clause, with its span in code points and its moves."""
    draft = Draft(text, situation)
    inside: dict[int, list[Move]] = {}  # where a clause begins -> its moves
    for move in all_moves(draft):
        clause = draft.clause_at(move.cue_start)
        if clause is not None and move.cue_start < clause.end:
            inside.setdefault(clause.start, []).append(move)
    return [
        {
            "start": clause.start,
            "end": clause.end,
            "text": text[clause.start : clause.end],
            "subject": clause.subject,
            "asks": clause.asks,
            "moves": [
                {
                    "move": move.kind,
                    "words": text[move.cue_start : move.cue_end],
                    "denied": move.denied,
                    "slots": dict(move.slots),
                }
                for move in inside.get(clause.start, ())
            ],
        }
        for clause in draft.clauses
    ]
