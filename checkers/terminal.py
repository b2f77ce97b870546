"""Print other people's texts without characters that control a terminal: escape sequences, bells, changes of the
reading direction."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text with U+FFFD in place of each such character. Line ends and tabs stay."""
    return _CONTROLS.sub("\ufffd", text)


def json_pieces(answer: object) -> Iterator[str]:
    """Yield the answer piece by piece, because it's long for a large archive: as indented, readable JSON, with \\u
    escapes for such characters.
    """
    import json  # here, because printing text doesn't need it

    for piece in json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(answer):
        yield piece if piece.isprintable() else _CONTROLS.sub(_escape, piece)


def printable_json(answer: object) -> str:
    """The answer as one text; see json_pieces."""
    return "".join(json_pieces(answer))


def _escape(found: re.Match) -> str:
    return found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}"
