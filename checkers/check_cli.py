"""The options of `check`. drafts_cli.py does the work, and loads the rules."""

from __future__ import annotations

from .situation import AUTO, SITUATIONS


def add_arguments(parser) -> None:
    """Add the command's arguments to its parser."""
    parser.description = (
        "Check drafts: one, several, or all .txt and .md files in a folder. Exits 0 if every draft is ready, 1 if one "
        "needs revising, 2 if we can't read or judge one."
    )
    parser.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="drafts or folders; - or nothing for standard input"
    )
    parser.add_argument(
        "--situation",
        default=AUTO,
        choices=(*SITUATIONS, AUTO),
        metavar="S",
        help=f"what they're for: {', '.join(SITUATIONS)}, or {AUTO} to work it out from the text (default)",
    )
    parser.add_argument(
        "--context",
        nargs="+",
        action="extend",
        default=[],
        metavar="KEY=VALUE",
        help="what you know about the circumstances, like account=free",
    )
    parser.add_argument(
        "--ignore",
        action="append",
        default=[],
        metavar="RULE",
        help="leave out what this rule finds, by its name or code; templates need --ignore unfilled-placeholder",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="sarif (2.1.0) and github (annotations of a workflow) are for code review",
    )
    parser.add_argument(
        "--explain", action="store_true", help="also show how the draft was read: its clauses, moves and what they name"
    )
    parser.add_argument(
        "--suggest", action="store_true", help="also show a version of the draft that's ready but for its [blanks]"
    )


def run(args) -> int:
    """Run the command; returns the exit code. Raises Unreadable if options are wrong or there's nothing to read."""
    from .drafts_cli import check_drafts

    return check_drafts(args)
