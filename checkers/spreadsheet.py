"""Writes CSV files in which there's nothing a spreadsheet would run. We use this for lists of people and of
messages."""

import csv
import io
import re
from collections.abc import Iterable

_SIGNS = "=+\\-@＝＋－＠"
# What a spreadsheet may skip before a sign: spaces, quotes and invisible characters.
_SKIPPED = r"""(?:[^\S\t\r\n]|["\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff])*"""
_FORMULA = re.compile(rf"{_SKIPPED}[{_SIGNS}|]|[\t\r\n]")
# In much of Europe, spreadsheets begin a new cell at each semicolon. You can also set them to do so at | or a tab.
_LATER_FORMULA = re.compile(rf"[;|\t\r\n](?={_SKIPPED}[{_SIGNS}])|[;\t\r\n](?={_SKIPPED}\|)|[;|\r\n](?={_SKIPPED}\t)")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def safe_cell(value: object) -> str:
    """A cell that a spreadsheet shows as text, wherever it splits it. Anything it could run as a formula gets an
    apostrophe in front.
    """
    text = CONTROL.sub(" ", "" if value is None else str(value))
    text = _LATER_FORMULA.sub(r"\g<0>'", text)
    return "'" + text if _FORMULA.match(text) and not re.fullmatch(r"-?\d+", text) else text


def csv_text(head: tuple[str, ...], rows: Iterable[tuple], mark: bool = False) -> str:
    """A table as CSV. mark: begin with the byte-order mark that Excel needs."""
    out = io.StringIO(newline="")
    if mark:
        out.write("\ufeff")  # without it Excel reads UTF-8 as Windows-1252, and Zoë becomes ZoÃ«
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows([safe_cell(value) for value in row] for row in rows)
    return out.getvalue()
