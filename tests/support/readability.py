"""Measures how hard a page is to read: takes its text without markup, and works out the school grade."""

import re

_VOWELS = re.compile(r"[aeiouy]+")


def plain(body: str) -> str:
    """The running text of a Markdown page: no macros, markup, tables, headings or link addresses."""
    text = re.sub(
        r"\{\{\s*choose\((.*?)\)\s*\}\}",
        lambda m: " ".join(part + "." for part in re.findall(r'"((?:[^"\\]|\\.)*)"', m[1])),
        body,
        flags=re.S,
    )
    text = re.sub(r"\{\{\s*fact\(.*?\)\s*\}\}", "this", text, flags=re.S)
    text = re.sub(r"\{\{.*?\}\}|\{#.*?#\}|\{ ?[.#:][^}]*\}", " ", text, flags=re.S)
    text = re.sub(r"<[^>]+>", " ", text)
    text = re.sub(r"^\s*(#.*|\|.*)$", "", text, flags=re.M)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    # Otherwise list items without full stops would count as a single long sentence.
    text = re.sub(r"^\s*(?:[-*]|\d+\.) (.*?)(?=\n\s*(?:[-*]|\d+\.) |\n\n|\Z)", r"\1.", text, flags=re.M | re.S)
    return re.sub(r"[*_`]", "", text)


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence."""
    found = (re.findall(r"[A-Za-z][A-Za-z'’-]*", part) for part in re.split(r"[.!?]+[\s\"”)]+|\n\s*\n", text))
    return [words for words in found if words]


def syllables(word: str) -> int:
    """The number of syllables in an English word, from its groups of vowels. Rarely wrong by more than one."""
    low = re.sub(r"[^a-z]", "", word.lower())
    count = len(_VOWELS.findall(low))
    if low.endswith("e") and not low.endswith(("le", "ee", "ye")) and count > 1:
        count -= 1
    if low.endswith(("ed",)) and not low.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text."""
    parts = sentences(text)
    words = [word for part in parts for word in part]
    return 0.39 * len(words) / len(parts) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
