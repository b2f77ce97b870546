"""The glossary: a file of abbreviations, shown as tooltips on all pages and as a list on its own page."""

import re
from html import escape
from pathlib import Path

_ENTRY = re.compile(r"^\*\[(?P<term>[^\]]+)\]: (?P<meaning>.+)$", re.MULTILINE)


def entries(path: Path) -> list[tuple[str, str]]:
    """(term, meaning) pairs in alphabetical order. Raises ValueError if there are none."""
    found = _ENTRY.findall(path.read_text("utf-8"))
    if not found:
        raise ValueError(f"{path} has no line of the form *[term]: meaning")
    return sorted(found, key=lambda pair: pair[0].casefold())


def listing(path: Path) -> str:
    """The glossary as a definition list."""
    rows = "".join(f"<dt>{escape(term)}</dt><dd>{escape(meaning)}</dd>" for term, meaning in entries(path))
    return f'<dl class="ec-glossary">{rows}</dl>'
