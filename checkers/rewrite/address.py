"""Writes the greeting and the sign-off of a version: the draft's own, corrected where needed."""

from __future__ import annotations

import re

from ..text.greeting import TITLE
from ..text.lexicon import is_word
from .reading import only_contact

_BETWEEN = re.compile(rf"[ ,]*(?:{TITLE}[ ])*", re.IGNORECASE)
_TITLES = re.compile(rf"(?<!\w)(?:{TITLE} )+$", re.IGNORECASE)
_OPENER = re.compile(r"\w[\w' ]*", re.IGNORECASE)
_PLAIN = frozenset(("hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening"))
_NAMELESS = frozenset(("sir", "madam", "ma'am", "maam", "ma’am"))
_SENTENCE = re.compile(r"[^.!?\n]{1,80}[.!?]\s+")
_CLOSED = re.compile(r"in advance|await|asap|soon as|looking forward|hope", re.IGNORECASE)


def greet(draft, writer, flagged, wanted: bool) -> str:
    """Write the greeting, and return the white space to put after it.

    flagged(start, end): whether a rule finds something in a span of the draft; wanted: add a greeting if there's none.
    """
    found = draft.greeting
    between = _space(draft, found.end, draft.body[0]) if found else " "
    if found is None:
        if not wanted:
            return ""
        writer.new("Hi ")
        writer.blank("their first name")
        writer.new(",")
        return between
    slot = next(((s, e) for s, e in draft.slots if found.start <= s < found.end), None)
    name_end = found.name_start + len(found.name)
    if found.name and not slot and not flagged(found.name_start, name_end):
        lead = draft.text[found.start : found.name_start]
        titles = _TITLES.search(lead)
        opener = lead[: titles.start()] if titles else lead
        # "Dear Sir Mensah" becomes "Dear Mensah", because "Sir" doesn't go with a name.
        nameless = titles is not None and titles.group().strip().lower().rstrip(".") in _NAMELESS
        titled = titles is not None and not (nameless and not found.name.isupper())
        tail = draft.text[name_end : found.end]
        plain = not opener.strip() or opener.strip(" ,").lower() in _PLAIN and "," not in opener
        plain = plain and titled == (titles is not None)
        if plain and not flagged(found.start, found.end) and (found.others or re.fullmatch(r"\s?[,!:.—–-]|", tail)):
            first = draft.text[found.start]
            if first.islower():
                writer.changed(first.upper(), found.start, found.start + 1)
            writer.kept(draft, found.start + first.islower(), found.end)
            if not tail and "\n" not in between and _begins_text(draft, found.end):
                writer.new(",")
            return between
        word = _OPENER.match(draft.text, found.start)
        said = found.opener.split(",")[0].strip()
        said = said if said in _PLAIN else said.split(" ")[0]
        if word and said in _PLAIN:
            end = found.start + len(said)
            if draft.text[found.start].isupper():
                writer.kept(draft, found.start, end)
            else:
                writer.changed(draft.text[found.start : end].capitalize(), found.start, end)
            writer.new(" ")
        elif said or not opener.strip():
            writer.new("" if not said and titles is None else "Hi ")
        start = found.name_start - len(titles.group()) if titled else found.name_start
        if draft.text[start].isupper():
            writer.kept(draft, start, name_end)
        else:
            writer.changed(draft.text[start].upper() + draft.text[start + 1 : name_end], start, name_end)
        writer.new(",")
        return between
    if found.group and not flagged(found.start, found.end):
        writer.kept(draft, found.start, found.end)
        return between
    said = found.opener.split()[0] if found.opener else "hi"
    said = said if said in ("hello", "dear") else "hi"
    writer.new(said.capitalize() + " ")
    writer.blank("their first name" if said != "dear" else "their name")
    writer.new(",")
    return between


def _begins_text(draft, at: int) -> bool:
    """Whether the message begins there. If not, it's more of the name ("Dear Sanjay bey,")."""
    word = next((word for word in draft.words if word.start >= at), None)
    return word is None or draft.text[word.start].isupper() or is_word(word.low)


def sign(draft, writer, flagged: bool, signature) -> None:
    """Write the sign-off, if the draft has one, or the last statement if that's the writer's name."""
    if signature:
        writer.new(_space(draft, signature.start - 1, signature.start))
        writer.kept(draft, signature.start, signature.end)
    if not draft.signoff or only_contact(draft):
        return
    start, end, name = draft.signoff
    while end > start and draft.text[end - 1].isspace():
        end -= 1
    slots = [(s, e) for s, e in draft.slots if start <= s < end]
    if not slots and not flagged and not _CLOSED.search(draft.text, start, end):
        writer.new(_space(draft, draft.body[1], start))
        writer.kept(draft, start, end)
        return
    if not slots:
        for m in _SENTENCE.finditer(draft.text, start, end):
            start = m.end()
        named = any(c.isalnum() for c in draft.text[start:end])
        if named and start > draft.signoff[0] and not _CLOSED.search(draft.text, start, end):
            writer.new(_space(draft, draft.body[1], draft.signoff[0]))
            writer.kept(draft, start, end)
            return
    at = draft.text.rfind(name, start, end) if name and not slots else -1
    if at < 0 and not slots:
        return
    writer.new(_space(draft, draft.body[1], start) + "Best,\n")
    if slots:
        writer.blank("your name")
    else:
        writer.kept(draft, at, at + len(name))


def _space(draft, start: int, end: int) -> str:
    """The line breaks between two places in the draft (at most two), or a space if there aren't any."""
    lines = draft.text[start:end].count("\n")
    return "\n" * min(lines, 2) if lines else " "
