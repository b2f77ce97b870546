"""Cut a pasted text into its messages."""

from __future__ import annotations

import re

GREETING = r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b"

KINDS = {
    "dashes": re.compile(r"^[ \t]*-{3,}[ \t\r]*$", re.MULTILINE),
    "greetings": re.compile(rf"\n[ \t\r]*\n(?=[ \t]*{GREETING})", re.IGNORECASE),
    "blanks": re.compile(r"\n(?:[ \t\r]*\n){2,}"),
    "blank": re.compile(r"\n(?:[ \t\r]*\n)+"),
    "line": re.compile(r"\n"),
    "whole": re.compile(r"(?!)"),
}
"""What can be between two messages, by name: a line of dashes, a blank line before a greeting, two blank lines, one
blank line, a line break, or nothing because it's all one message."""

_GREETING = re.compile(rf"^[ \t]*{GREETING}", re.IGNORECASE | re.MULTILINE)


def parts(text: str, kind: str) -> list[tuple[int, str]]:
    """The messages, each with the number of its first line, from 1. Raises KeyError for an unknown kind."""
    found = []
    start, line = 0, 1
    for mark in [*KINDS[kind].finditer(text), None]:
        part = text[start : mark.start() if mark else len(text)]
        if part.strip():
            found.append((line + part.count("\n", 0, len(part) - len(part.lstrip())), part.strip()))
        if mark:
            line += text.count("\n", start, mark.end())
            start = mark.end()
    return found


def guess(text: str) -> str:
    """Guesses what's between the messages. A text with one greeting and no line of dashes is one message."""
    for kind in ("dashes", "greetings"):
        if len(parts(text, kind)) > 1:
            return kind
    if _GREETING.search(text):
        return "whole"
    return next((kind for kind in ("blanks", "blank", "line") if len(parts(text, kind)) > 1), "whole")
