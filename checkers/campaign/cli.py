"""`python -m checkers campaign FILE`: check many messages together."""

from __future__ import annotations

from ..jobs_cli import jobs
from ..situation import SITUATIONS


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        "Check many messages together: one text to many people, unfilled blanks, names in the wrong message, selling, "
        "chasing. Exits 0 if there's nothing to change, 1 if there is, 2 if it can't read the list. In CSV, the first "
        "line names the columns: text (or message, content) and, if you have them, to (recipient, name), situation, sent "
        "(date), id. JSON Lines uses the same names. In plain text, put --- between messages."
    )
    parser.add_argument(
        "files",
        nargs="*",
        default=["-"],
        metavar="FILE",
        help="CSV, JSON Lines or plain text, several as one list; - or nothing for standard input",
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
    parser.add_argument("--jobs", type=jobs, default=1, metavar="N", help="read with N processes, 0 for one per core")
    parser.add_argument(
        "--write-summary",
        default="",
        metavar="FILE",
        help="also write what --merge needs: a short digest of each message, with the recipient's name",
    )
    parser.add_argument(
        "--merge", action="store_true", help="the files are such summaries, of parts of one list: report on the whole"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(args) -> int:
    """Run the command; returns the exit code. Raises Unreadable for a file we can't use or can't write."""
    from .lists_cli import check_lists  # here, so that help doesn't load the rules

    return check_lists(args)
