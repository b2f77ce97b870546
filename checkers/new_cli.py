"""`python -m checkers new NAME`: write a rule file to fill in, with the next free code. Only works in the
repository."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from . import __version__
from .cli import READY, Unreadable

RULES = Path(__file__).parent / "rules"

_CODE = re.compile(r"LE(\d{3}) +([a-z-]+) +(kept|retired|skipped)")
_RANGE = re.compile(r"# LE(\d{3})-LE(\d{3})  ([a-z-]+) +(.+)")

SKELETON = '''\
"""TODO: what this rule finds, in a few words."""

from ..rule import ex, phrases

RULE = phrases(
    # The wordings to find; checkers/text/phrase.py says how to write them. If wordings can't say it, use another
    # builder from checkers/rule.py: `said` (a move with a condition), `missing`, `too_many`, `pattern` or `custom`.
    ("todo write the wordings",),
    # May be left out: wordings that excuse the sentence they're in.
    unless=("todo write the excuses",),
    # May be left out: moves (see checkers/moves/) that excuse the whole draft, a condition on the draft, and one on the
    # words found: a function of (draft, start, end).
    unless_moves=(),
    when=None,
    accept=None,
    # May be left out: "all" also searches the greeting and the sign-off.
    where="body",
    # May be left out: "clause" or "sentence" marks all of it.
    span="words",
    # May be left out: the most findings in one draft.
    most=3,
    # May be left out: it only fires if there are this many wordings within this many characters.
    least=1,
    within=0,
    code="{code}",
    # problem: it can't be sent, or it's rude; caution: it often puts readers off; hint: it could be better.
    level="hint",
    # May be left out, for a rule about every situation. The names are in checkers/situation.py.
    situations=("first-message",),
    # May be left out once the rule has few false alarms. Findings of a rule on trial are shown apart and don't change
    # the verdict.
    status="trial",
    # May be left out: True keeps its cautions in a draft that otherwise reads well.
    firm=False,
    # May be left out: True if it shouldn't find anything in a draft in which another rule has a problem or a caution.
    alone=False,
    # May be left out: the first version with the rule.
    since="{since}",
    # May be left out: what to write instead, made from the draft; see checkers/fix.py.
    fix=None,
    # What the text does, in one sentence of at most 160 characters. No blame, no praise.
    message="TODO.",
    why="TODO: why that could put the reader off.",
    # Keys of checkers/sources.py; empty if it's common sense.
    sources=(),
    ignore="TODO: when it's fine to ignore this.",
    # May be left out: what to write instead, a sentence or several.
    instead="TODO.",
    # May be left out: rules that say the same thing better. If one of them finds something, we drop this rule's
    # findings.
    yields_to=(),
    # May be left out: rules that say the same thing better, if their findings overlap with this rule's.
    yields_at=(),
    # May be left out: True if the findings are about the whole draft.
    whole_draft=False,
    # May be left out: True if the findings are about something that's missing. Examples then mark where to look.
    absence=False,
    # May be left out: True if the rule doesn't depend on English, so it also checks drafts in other languages.
    any_language=False,
    # At least three, each found exactly once, where {{==it's marked==}}. ex() gives an example another situation.
    bad=("TODO", "TODO", ex("TODO", "first-message")),
    # At least three in which no rule finds anything but hints.
    good=("TODO", "TODO", "TODO"),
    # At least one that looks like the fault and isn't.
    near_misses=("TODO",),
)
'''


class Given(NamedTuple):
    """A code in codes.txt. status: kept, retired or skipped; name: its rule's name, "-" for a skipped code."""

    code: str
    name: str
    status: str


class Range(NamedTuple):
    """The codes for one kind of rule, as numbers without LE, both ends included."""

    first: int
    last: int
    name: str
    meaning: str


def read_codes(folder: Path = RULES) -> tuple[list[Given], list[Range]]:
    """The codes and ranges in codes.txt, in its order. Raises Unreadable if the file is missing or has a wrong line."""
    try:
        lines = (folder / "codes.txt").read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise Unreadable(f"can't read {folder / 'codes.txt'}: {error.strerror or error}") from None
    codes, ranges = [], []
    for number, line in enumerate(lines, 1):
        if match := _RANGE.fullmatch(line):
            ranges.append(Range(int(match[1]), int(match[2]), match[3], match[4]))
        elif match := _CODE.fullmatch(line.rstrip()):
            codes.append(Given(f"LE{match[1]}", match[2], match[3]))
        elif line.strip() and not line.startswith("#"):
            raise Unreadable(f"codes.txt, line {number}: this should be a code, a name and a status")
    return codes, ranges


def write_rule(name: str, like: str = "", hundred: int = 0, folder: Path = RULES) -> Path:
    """Write a rule's file and add its code to codes.txt. Returns the file's path.

    like: the name of a range or of a rule in it; hundred: the first digit of the code, for the first range of that
    hundred. Give one of the two. Raises Unreadable, and writes nothing, if the name isn't a rule's name, if it's taken,
    or if there's no free code.
    """
    name = name.replace("_", "-")
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name):
        raise Unreadable(f"“{name}” can't be a rule's name: use lower-case words with hyphens, like cold-no")
    codes, ranges = read_codes(folder)
    path = folder / f"{name.replace('-', '_')}.py"
    if path.exists() or any(given.name == name for given in codes):
        raise Unreadable(f"there is or was a rule called {name}: choose another name")
    where = _range(like, hundred, codes, ranges)
    # After the last code, never in a gap, because people may remember what that code used to mean.
    number = max([where.first - 1, *(n for given in codes if where.first <= (n := int(given.code[2:])) <= where.last)])
    if number == where.last:
        raise Unreadable(f"all codes for {where.name} are taken: add a range to codes.txt")
    code = f"LE{number + 1}"
    text = (folder / "codes.txt").read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    place = next((n for n, line in enumerate(lines) if line.startswith("LE") and line[:5] > code), len(lines))
    lines.insert(place, f"{code} {name:28} kept\n")
    since = ".".join(__version__.split(".")[:2])
    path.write_text(SKELETON.format(code=code, since=since), encoding="utf-8")
    (folder / "codes.txt").write_text("".join(lines), encoding="utf-8")
    return path


def _range(like: str, hundred: int, codes: list[Given], ranges: list[Range]) -> Range:
    number = next((int(given.code[2:]) for given in codes if given.name == like), 0)
    for where in ranges:
        if where.name == like or where.first <= number <= where.last or (hundred and where.first // 100 == hundred):
            return where
    names = ", ".join(where.name for where in ranges)
    raise Unreadable(f"no codes for “{like or hundred}”: --like takes a rule's name or one of {names}")


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        "Write a new rule's file with the next free code, and add the code to checkers/rules/codes.txt, which says what "
        "the codes mean. Exits 0, or 2 if the name can't be used."
    )
    parser.add_argument("name", metavar="NAME", help="the rule's name, like cold-no")
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--like", default="", metavar="NAME", help="a kind of rule, like follow-ups, or a rule's name")
    group.add_argument(
        "--hundred", type=int, default=0, choices=range(1, 10), metavar="N", help="the first digit of the code"
    )


def run(args) -> int:
    """Run the command; returns the exit code."""
    path = write_rule(args.name, args.like, args.hundred)
    print(
        f"checkers/rules/{path.name}: fill in every TODO, then run: python -m pytest tests/rules -k {path.stem.replace('_', '-')}"
    )
    return READY
