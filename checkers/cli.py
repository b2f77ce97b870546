"""The command line: `cordial COMMAND`, or `python -m checkers COMMAND`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from importlib import import_module
from typing import NamedTuple, NoReturn

from . import __version__
from .terminal import printable

READY, REVISE, UNREADABLE = 0, 1, 2


class Command(NamedTuple):
    """A command. module: has `add_arguments(parser)` and `run(args)`; help: one line; example: what to type after the
    program's name."""

    module: str
    help: str
    example: str


COMMANDS = {
    "check": Command(
        "checkers.check_cli", "check drafts: one, several, or a folder of them", "check --situation follow-up draft.txt"
    ),
    "batch": Command(
        "checkers.batch_cli", "check JSON Lines from standard input, line by line", "batch --jobs 0 < drafts.jsonl"
    ),
    "campaign": Command("checkers.campaign.cli", "check many messages together", "campaign messages.csv"),
    "network": Command(
        "checkers.network.cli", "audit your own LinkedIn export", "network export.zip --list owed-reply"
    ),
    "rules": Command("checkers.rules_cli", "list the rules", "rules --format json"),
    "new": Command("checkers.new_cli", "write a new rule's file, to fill in", "new cold-no --like check-ins"),
    "completion": Command(
        "checkers.completion_cli", "print what makes your shell complete commands and options", "completion bash"
    ),
}
"""We load a command's module only when it's used, and the module loads what `run` needs only then. Loading all the
rules takes longer than auditing a small archive."""


class Unreadable(Exception):
    """Input we can't use. The message is one clear line for stderr."""


def _columns() -> int:
    """The width of the terminal, in characters."""
    try:
        return int(os.environ.get("COLUMNS", 0)) or os.get_terminal_size(sys.__stdout__.fileno()).columns or 80
    except (AttributeError, ValueError, OSError):  # there's no terminal
        return 80


class _Help(argparse.HelpFormatter):
    """Fills paragraphs, but leaves the lines of examples as they are."""

    def __init__(self, prog: str):
        super().__init__(prog, width=_columns() - 2)  # so that argparse doesn't load shutil to find out

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if "\n" in text else super()._fill_text(text, width, indent)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str):
        """Print one line instead of argparse's usage and error, because scripts rely on it."""
        self.exit(UNREADABLE, f"checkers: {printable(message)} (see {self.prog} --help)\n")


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 ready, 1 revise, 2 usage or unreadable input."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="strict" if stream is sys.stdin else "backslashreplace")
    given = sys.argv[1:] if argv is None else argv
    named = next((word for word in given if not word.startswith("-")), "")
    args = parser([named]).parse_args(given)
    try:
        from . import regex_table  # noqa: F401  it's only in wheels: see tools/wheel.py
    except ImportError:
        pass
    try:
        return import_module(COMMANDS[args.command].module).run(args)
    except Unreadable as error:
        print(printable(f"checkers: {error}"), file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        sys.stderr.close()
        return UNREADABLE


def program() -> NoReturn:
    """Run the command line, and end the process."""
    # Loading the rules makes many objects, all of which stay. Python would look through them for garbage again and
    # again, which takes 5 ms.
    gc.set_threshold(50_000)
    status = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (BrokenPipeError, AttributeError, ValueError):  # nobody reads our output any more, or there's no stream
        status = status or UNREADABLE
    # Otherwise Python frees the million values of a large archive one by one, which takes a tenth of the audit's time.
    os._exit(status)


def parser(complete: list[str]) -> argparse.ArgumentParser:
    """The parser of the command line. Only the commands in `complete` get their arguments."""
    name = "cordial" if os.path.basename(sys.argv[0]).startswith("cordial") else "python -m checkers"
    made = _Parser(
        prog=name,
        description="Check your LinkedIn messages before you send them. Nothing is sent anywhere.",
        epilog="\n".join(("examples:", *(f"  {name} {command.example}" for command in COMMANDS.values()))),
        formatter_class=_Help,
    )
    made.add_argument("--version", action="version", version=f"cordial {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command, about in COMMANDS.items():
        own = commands.add_parser(
            command, help=about.help, epilog=f"example:\n  {name} {about.example}", formatter_class=_Help
        )
        if command in complete:
            import_module(about.module).add_arguments(own)
    return made
