"""`batch`: check JSON Lines from standard input, line by line."""

from __future__ import annotations

import sys

from .cli import READY
from .jobs_cli import answers, jobs


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        "Check JSON Lines from standard input and answer line by line. A line is an object with “text” and, if you have "
        "them, “id”, “situation”, “context” and “suggest”."
    )
    parser.add_argument(
        "--jobs",
        type=jobs,
        default=1,
        metavar="N",
        help="check with N processes, 0 for one per core; the answers are the same, in the same order",
    )


def run(args) -> int:
    """Run the command; returns the exit code."""
    from .answers_cli import line_answer

    lines = enumerate(sys.stdin.buffer if sys.stdin else (), 1)
    if args.jobs == 1:
        for number, line in lines:
            sys.stdout.write(line_answer(number, line))
    else:
        for lines_answered in answers(line_answer, lines, args.jobs):
            sys.stdout.write(lines_answered)
    return READY
