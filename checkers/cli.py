"""The command line: python -m checkers check | batch | rules | campaign | network | new."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from importlib import import_module

from . import __version__
from .terminal import printable

READY, REVISE, UNREADABLE = 0, 1, 2

_COMMANDS = {
    "check": "checkers.check_cli",
    "batch": "checkers.check_cli",
    "rules": "checkers.check_cli",
    "campaign": "checkers.campaign.cli",
    "network": "checkers.network.cli",
    "new": "checkers.new_cli",
}
"""Where each command's code is. We load it only when the command is used, because reading all the rules takes longer
than auditing a small archive."""


class Unreadable(Exception):
    """Input we can't use; the message is one clear line for stderr."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str):
        """Print one line instead of argparse's usage and error: scripts rely on that."""
        self.exit(UNREADABLE, f"checkers: {printable(message)} (see {self.prog} --help)\n")


def main(argv: list[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 ready, 1 revise, 2 usage or unreadable input."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="strict" if stream is sys.stdin else "backslashreplace")
    args = _parser(sys.argv[1:] if argv is None else argv).parse_args(argv)
    try:
        return args.run(args)
    except Unreadable as error:
        print(printable(f"checkers: {error}"), file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        sys.stderr.close()
        return UNREADABLE


def _parser(argv: list[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m checkers",
        description="Check your LinkedIn messages before you send them. Nothing is sent anywhere.",
    )
    parser.add_argument("--version", action="version", version=f"cordial {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    if argv[:1] == ["--version"]:
        wanted: Iterable[str] = ()
    else:
        wanted = [_COMMANDS[argv[0]]] if argv and argv[0] in _COMMANDS else dict.fromkeys(_COMMANDS.values())
    for module in wanted:
        import_module(module).add_parser(commands)
    return parser
