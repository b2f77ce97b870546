"""The formats in which `check` shows what it finds: text, SARIF and GitHub's annotations."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from . import __version__
from .cli import READY, REVISE, UNREADABLE
from .finding import LEVELS, Finding
from .rules import RULES
from .situation import SITUATIONS
from .terminal import printable, printable_json
from .text.plural import plural

if TYPE_CHECKING:
    from .drafts_cli import Checked

_SARIF_LEVELS = {"problem": "error", "caution": "warning", "hint": "note"}
_GITHUB_LEVELS = {"problem": "error", "caution": "warning", "hint": "notice"}


def lines(draft: Checked) -> Iterator[str]:
    """Yield the report line by line. A finding starts with file:line:column, so editors can jump there; for standard
    input there's no file."""
    report, text = draft.report, draft.text
    file = f"{draft.file}:" if draft.file else ""
    if report.guessed:
        yield f"{file and file + ' '}checked as: {SITUATIONS[report.situation].title} ({report.situation})"
    elif report.reads_as:
        title = SITUATIONS[report.reads_as].title
        yield f"{file and file + ' '}this reads like: {title} (--situation {report.reads_as})"
    for f in report.findings:
        row, column = place(text, f.start)
        yield f"{file}{row}:{column}{':' if file else ''} {f.level} {f.code} {f.rule}: {f.message}"
        if f.end > f.start:
            yield f"    “{' '.join(text[f.start : f.end].split())[:100]}”"
        for s in f.suggestions:
            yield f"    {s.kind}: {s.label}"
    for f in report.trial:
        yield f"{file and file + ' '}trial {f.code} {f.rule}: {f.message}"
    for name in report.failed:
        yield f"the rule {name} failed on this draft and didn't check it"
    length = report.length
    limit = f" of {length.limit}" if length.limit else ""
    levels = [plural(n, level) for level in LEVELS if (n := sum(f.level == level for f in report.findings))]
    yield (
        f"{file and file + ' '}{report.verdict}: {', '.join(levels) or 'nothing to change'}"
        f" ({length.count}{limit} characters)"
    )


def total(statuses: Sequence[int]) -> str:
    """The last line for several drafts, from the exit code of each."""
    parts = [(READY, "ready"), (REVISE, "to revise"), (UNREADABLE, "that we couldn't read or judge")]
    counts = [f"{n:,} {what}" for status, what in parts if (n := statuses.count(status))]
    return f"{plural(len(statuses), 'draft')}: {', '.join(counts)}"


def place(text: str, at: int) -> tuple[int, int]:
    """The line and column of a position in a text, both from 1, the column in code points."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def outline(clauses: list[dict]) -> Iterator[str]:
    """Yield how we've read a draft (see `explained` in drafts_cli.py), line by line."""
    yield "how it was read:"
    for clause in clauses:
        put = " ".join(filter(None, (clause["subject"], "question" if clause["asks"] else "")))
        yield f"  {' '.join(clause['text'].split())}" + (f"  ({put})" if put else "")
        for move in clause["moves"]:
            named = "".join(f", {name}: {value}" for name, value in move["slots"].items())
            yield f"      {'not ' if move['denied'] else ''}{move['move']}: “{' '.join(move['words'].split())}”{named}"


def before_and_after(text: str, version: dict | None) -> Iterator[str]:
    """Yield a draft, its suggested version and what's been cut, line by line. version: None if the draft doesn't need
    one."""
    if version is None:
        yield "suggested: nothing to change"
        return
    yield "before:"
    yield from (f"    {line}" for line in text.splitlines())
    yield "after:"
    yield from (f"    {line}" for line in version["text"].splitlines())
    if version["cut"]:
        yield "cut:"
    for cut in version["cut"]:
        yield f"    “{' '.join(text[cut['start'] : cut['end']].split())[:100]}” {cut['why']}"


def annotations(drafts: Sequence[Checked]) -> str:
    """A line for each finding, which GitHub's workflows show next to the file, and one for each draft we can't
    judge."""
    out = []
    for draft in drafts:
        for f in draft.report.findings if draft.report else ():
            row, column = place(draft.text, f.start)
            last_row, last_column = place(draft.text, f.end)
            where = {"file": _slashes(draft.file), "line": row, "endLine": last_row}
            if row == last_row:  # GitHub ignores the columns of spans over several lines
                where |= {"col": column, "endColumn": max(column, last_column - 1)}
            out.append(_annotation(_GITHUB_LEVELS[f.level], where, f"{f.code} {f.rule}", _advice(f)))
        if draft.error:
            out.append(_annotation("error", {"file": _slashes(draft.file)}, "Cordial", draft.error))
    return printable("\n".join(out))


def _annotation(level: str, where: dict, title: str, message: str) -> str:
    given = {name: value for name, value in {**where, "title": title}.items() if value}
    properties = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in given.items())
    return f"::{level} {properties}::{_escaped(message)}"


def _escaped(text: str, more: str = "") -> str:
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def _advice(finding: Finding) -> str:
    """What a finding says, why it matters and what to do, in one paragraph."""
    sentences = (finding.message, finding.why, *(s.label for s in finding.suggestions))
    return " ".join(s if s.endswith((".", "?", "!", "”")) else f"{s}." for s in sentences if s)


def sarif(drafts: Sequence[Checked]) -> str:
    """All findings as SARIF 2.1.0, with the rules that found something. Columns count code points."""
    found = {f.rule for draft in drafts if draft.report for f in draft.report.findings}
    rules = [rule for rule in RULES if rule.name in found]
    places = {rule.name: number for number, rule in enumerate(rules)}
    failed = [draft for draft in drafts if draft.error]
    run = {
        "tool": {
            "driver": {
                "name": "Cordial",
                "version": __version__,
                "rules": [
                    {
                        "id": rule.code,
                        "name": "".join(map(str.capitalize, rule.name.split("-"))),
                        "shortDescription": {"text": rule.message},
                        "fullDescription": {"text": rule.why},
                        "help": {"text": " ".join((rule.why, f"When to ignore it: {rule.ignore}"))},
                        "defaultConfiguration": {"level": _SARIF_LEVELS[rule.level]},
                    }
                    for rule in rules
                ],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not failed,
                "toolExecutionNotifications": [
                    {"level": "error", "message": {"text": draft.error}, "locations": [_location(draft)]}
                    for draft in failed
                ],
            }
        ],
        "results": [
            {
                "ruleId": f.code,
                "ruleIndex": places[f.rule],
                "level": _SARIF_LEVELS[f.level],
                "message": {"text": _advice(f)},
                "locations": [_location(draft, f)],
            }
            for draft in drafts
            if draft.report
            for f in draft.report.findings
        ],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return printable_json(log)


def _location(draft: Checked, finding: Finding | None = None) -> dict:
    from pathlib import PurePath  # here, because both take time to load and only SARIF needs them
    from urllib.parse import quote

    path = draft.file or "stdin"
    uri = PurePath(path).as_uri() if os.path.isabs(path) else quote(_slashes(os.path.normpath(path)))
    where: dict = {"artifactLocation": {"uri": uri}}
    if finding:
        row, column = place(draft.text, finding.start)
        last_row, last_column = place(draft.text, finding.end)
        where["region"] = {"startLine": row, "startColumn": column, "endLine": last_row, "endColumn": last_column}
    return {"physicalLocation": where}


def _slashes(path: str) -> str:
    return path.replace(os.sep, "/")
