"""Edits to the theme's HTML for our templates (overrides/main.html, as `config.extra.edit`).

Each raises an error if it finds nothing to edit. Otherwise nobody would notice when an upgrade of the theme changes its
markup and our edit no longer applies.
"""

from __future__ import annotations


class ThemeError(Exception):
    """The theme's HTML isn't what a template expects; the message says what's missing."""


def _missing(what: str) -> ThemeError:
    return ThemeError(
        f"the theme's HTML has no {what!r}, which overrides/main.html edits: has Material been upgraded? "
        "See how the theme writes it now, and change the edit"
    )


def swap(html: str, old: str, new: str) -> str:
    """`html` with every `old` replaced with `new`. Raises ThemeError if there's none."""
    if old not in html:
        raise _missing(old)
    return html.replace(old, new)


def cut(html: str, start: str, end: str) -> str:
    """`html` without its first part from `start` to `end`, both included. Raises ThemeError if there's none."""
    before, found, rest = html.partition(start)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise _missing(start + "…" + end)
    return before + after


def split(html: str, mark: str) -> list[str]:
    """`html` split at every `mark`. Raises ThemeError if there's none."""
    if mark not in html:
        raise _missing(mark)
    return html.split(mark)


EDITS = {"swap": swap, "cut": cut, "split": split}
