"""The commands that need the rules: check one draft, check many line by line, list the rules."""

from __future__ import annotations

import json
import sys

from .cli import READY, REVISE, UNREADABLE, Unreadable
from .engine import check
from .finding import LEVELS
from .moves import all_moves
from .rules import RULES
from .situation import AUTO, SITUATIONS
from .terminal import printable, printable_json
from .text.draft import Draft
from .text.language import NAMES
from .text.plural import plural

MAX_BYTES = 1_000_000
LARGEST = sys.float_info.max


def add_parser(commands) -> None:
    """Add the commands to the parser of `python -m checkers`."""
    check_parser = commands.add_parser(
        "check",
        help="check one draft",
        description="Check one draft. Exits 0 if it's ready, 1 if it needs revising, 2 if we can't read or judge it.",
    )
    check_parser.add_argument(
        "file", nargs="?", default="-", metavar="FILE", help="the draft; - or nothing for standard input"
    )
    check_parser.add_argument(
        "--situation",
        default=AUTO,
        choices=(*SITUATIONS, AUTO),
        metavar="S",
        help=f"{', '.join(SITUATIONS)}, or {AUTO} to work it out from the text (default)",
    )
    check_parser.add_argument(
        "--context",
        nargs="+",
        action="extend",
        default=[],
        metavar="KEY=VALUE",
        help="what you know about the circumstances, like account=free",
    )
    check_parser.add_argument("--format", choices=("text", "json"), default="text")
    check_parser.add_argument(
        "--explain", action="store_true", help="also show how the draft was read: its clauses, moves and what they name"
    )
    check_parser.add_argument(
        "--suggest", action="store_true", help="also show a version of the draft that's ready but for its [blanks]"
    )
    check_parser.set_defaults(run=_check)

    batch_parser = commands.add_parser("batch", help="check JSON Lines from standard input, line by line")
    batch_parser.add_argument(
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="check with N processes, 0 for one per core; the answers are the same, in the same order",
    )
    batch_parser.set_defaults(run=_batch)

    rules_parser = commands.add_parser("rules", help="list the rules")
    rules_parser.add_argument("--format", choices=("text", "json"), default="text")
    rules_parser.set_defaults(run=_rules)


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
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(f"{name} isn't UTF-8 text") from None


def _context(pairs: list[str]) -> dict[str, str]:
    context = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise Unreadable(f"--context takes KEY=VALUE, not “{pair}”")
        context[key] = value
    return context


def _check(args) -> int:
    text = read_text(args.file).removesuffix("\n").removesuffix("\r")
    if not text.strip():
        raise Unreadable("the draft is empty")
    try:
        context = _context(args.context)
        report = check(text, args.situation, context)
    except ValueError as error:
        raise Unreadable(str(error)) from None
    if args.format == "json":
        answer = report.as_dict()
        if args.explain:
            answer["moves"] = explained(text, report.situation)
        if args.suggest:
            answer["suggested"] = _suggested(text, report, context)
        print(printable_json(answer))
    else:
        print(printable("\n".join(_lines(report, text))))
        if args.explain:
            print(printable("\n".join(_outline(text, report.situation))))
        if args.suggest:
            print(printable("\n".join(_before_and_after(text, _suggested(text, report, context)))))
    if report.verdict == "other-language":
        print(f"checkers: this reads as {NAMES[report.language]}; the rules judge English only", file=sys.stderr)
        return UNREADABLE
    return READY if report.verdict == "ready" else REVISE


def _suggested(text: str, report, context: dict[str, str]) -> dict | None:
    """The suggested version as JSON-able, or None if the draft needs none."""
    from .rewrite import suggest  # here, so that checking a draft doesn't load it

    version = suggest(text, report.situation, context, report)
    return version and version.as_dict()


def _before_and_after(text: str, version: dict | None):
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


def explained(text: str, situation: str) -> list[dict]:
    """How a draft is read: one entry for each clause, with its span in code points and its moves."""
    draft = Draft(text, situation)
    moves = all_moves(draft)
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
                for move in moves
                if clause.start <= move.cue_start < clause.end
            ],
        }
        for clause in draft.clauses
    ]


def _outline(text: str, situation: str):
    yield "how it was read:"
    for clause in explained(text, situation):
        put = " ".join(filter(None, (clause["subject"], "question" if clause["asks"] else "")))
        yield f"  {' '.join(clause['text'].split())}" + (f"  ({put})" if put else "")
        for move in clause["moves"]:
            named = "".join(f", {name}: {value}" for name, value in move["slots"].items())
            yield f"      {'not ' if move['denied'] else ''}{move['move']}: “{' '.join(move['words'].split())}”{named}"


def _lines(report, text: str):
    if report.guessed:
        yield f"checked as: {SITUATIONS[report.situation].title} ({report.situation})"
    elif report.reads_as:
        yield f"this reads like: {SITUATIONS[report.reads_as].title} (--situation {report.reads_as})"
    for f in report.findings:
        row = text.count("\n", 0, f.start) + 1
        column = f.start - (text.rfind("\n", 0, f.start) + 1) + 1
        yield f"{row}:{column} {f.level} {f.code} {f.rule}: {f.message}"
        if f.end > f.start:
            yield f"    “{' '.join(text[f.start : f.end].split())[:100]}”"
        for s in f.suggestions:
            yield f"    {s.kind}: {s.label}"
    for f in report.trial:
        yield f"trial {f.code} {f.rule}: {f.message}"
    for name in report.failed:
        yield f"the rule {name} failed on this draft and didn't check it"
    length = report.length
    limit = f" of {length.limit}" if length.limit else ""
    levels = [plural(n, level) for level in LEVELS if (n := sum(f.level == level for f in report.findings))]
    yield f"{report.verdict}: {', '.join(levels) or 'nothing to change'} ({length.count}{limit} characters)"


def _jobs(given: str) -> int:
    from .jobs_cli import jobs  # here, so that one draft is checked without it

    return jobs(given)


def _batch(args) -> int:
    lines = enumerate(sys.stdin.buffer if sys.stdin else (), 1)
    if args.jobs == 1:
        for number, line in lines:
            sys.stdout.write(_line(number, line))
    else:
        from .jobs_cli import answers

        for some in answers(_line, lines, args.jobs):
            sys.stdout.write(some)
    return READY


def _line(number: int, line: bytes) -> str:
    """The answer to one line of a batch: JSON and a line end."""
    answer = _answer(line, number) if line.strip() else {"id": None, "error": f"line {number} is empty"}
    return json.dumps(answer, ensure_ascii=True) + "\n"


def _answer(line: bytes, number: int) -> dict:
    """The answer to one line of the batch; if something's wrong with it, {"id", "error"}."""
    given = None
    try:
        asked = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite, parse_int=_whole)
        if not isinstance(asked, dict):
            raise ValueError("not a JSON object")
        given = asked.get("id")
        asked.setdefault("situation", AUTO)
        for key in ("situation", "text"):
            if not isinstance(asked.get(key), str):
                raise ValueError(f"“{key}” is missing or not a string")
        if len(asked["text"]) > MAX_BYTES:
            raise ValueError(f"“text” is longer than {MAX_BYTES:,} characters: that isn't one draft")
        if asked["situation"] not in (*SITUATIONS, AUTO):
            raise ValueError(f"unknown situation “{asked['situation'][:60]}”")
        context = asked.get("context") or {}
        if not isinstance(context, dict):
            raise ValueError("“context” isn't an object")
        report = check(asked["text"], asked["situation"], context)
        if asked.get("suggest") is True:
            suggested = _suggested(asked["text"], report, context)
    except (ValueError, RecursionError) as error:
        what = {
            json.JSONDecodeError: "not JSON",
            UnicodeDecodeError: "not UTF-8",
            RecursionError: "nested too deeply",
        }.get(type(error)) or str(error)
        return {"id": given, "error": f"line {number}: {what}"}
    answer = {"suggested": suggested} if asked.get("suggest") is True else {}
    keys = ("rule", "code", "level", "start", "end", "message", "suggestions", "whole_draft")
    return {
        "id": given,
        "situation": report.situation,
        "verdict": report.verdict,
        "findings": [{k: v for k, v in f.as_dict().items() if k in keys} for f in report.findings],
        **answer,
        "guessed": report.guessed,
        "reads_as": report.reads_as,
    }


def _refuse(constant: str):
    raise ValueError(f"{constant} isn't JSON")  # Python reads NaN and would write it where nothing else can read it


def _finite(digits: str) -> float:
    """The number; raises ValueError for one such as 1e999, which Python reads as infinity."""
    number = float(digits)
    if not -LARGEST <= number <= LARGEST:
        raise ValueError("a number is too large")
    return number


def _whole(digits: str) -> int:
    """The number; raises ValueError for one of more digits than Python reads."""
    try:
        return int(digits)
    except ValueError:
        raise ValueError("a number is too large") from None


def _rules(args) -> int:
    if args.format == "json":
        print(
            json.dumps(
                [
                    {
                        "code": r.code,
                        "rule": r.name,
                        "level": r.level,
                        "status": r.status,
                        "since": r.since,
                        "situations": r.situations,
                        "message": r.message,
                        "why": r.why,
                        "ignore": r.ignore,
                        "sources": r.sources,
                    }
                    for r in RULES
                ],
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        for r in RULES:
            where = "everywhere" if len(r.situations) == len(SITUATIONS) else ", ".join(r.situations)
            print(f"{r.code} {r.name:28} {r.level:8} {'' if r.status == 'stable' else r.status + ' '}{where}")
    return READY
