"""Print other people's texts without the characters that control a terminal: escape sequences, bells, overrides of the
direction of reading."""

from __future__ import annotations

import json
import re

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text with U+FFFD for each such character; line ends and tabs stay."""
    return _CONTROLS.sub("\ufffd", text)


def printable_json(answer: object) -> str:
    """The answer as indented JSON that's still easy to read, and in which such characters are written as \\u escapes."""
    written = json.dumps(answer, ensure_ascii=False, indent=2)
    return _CONTROLS.sub(lambda m: m[0] if m[0] == "\n" else f"\\u{ord(m[0]):04x}", written)
