"""Print other people's texts without the characters that control a terminal: escape sequences, bells, overrides of the
direction of reading."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text with U+FFFD for each such character; line ends and tabs stay."""
    return _CONTROLS.sub("\ufffd", text)


def json_pieces(answer: object) -> Iterator[str]:
    """The answer as indented JSON that's still easy to read, and in which such characters are written as \\u escapes. It
    comes piece by piece, since that of a large archive is long.
    """
    for piece in json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(answer):
        yield piece if piece.isprintable() else _CONTROLS.sub(_escape, piece)


def printable_json(answer: object) -> str:
    """The same as one text."""
    return "".join(json_pieces(answer))


def _escape(found: re.Match) -> str:
    return found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}"
