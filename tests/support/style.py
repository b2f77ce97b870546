"""Checks how we write, as far as a program can: words to avoid, full forms, long sentences, hard words.

The words and the names of LinkedIn's buttons are read from the section "How we write" in CONTRIBUTING.md.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.support.readability import grade, plain, sentences

REPO = Path(__file__).parents[2]
GUIDELINES = REPO / "CONTRIBUTING.md"
SECTION = "How we write"

# "They are not" and the like, where we'd say "they aren't". Forms that can't be shortened are fine, as in "who you
# are".
FULL_FORMS = re.compile(
    r"\b(?:do|does|did|is|are|was|were|has|have|had|could|would|should|will) not\b|\bcannot\b|"
    r"(?<!who )(?<!what )(?<!where )(?<!how )(?<!as )(?<!than )(?<!in )(?<!of )"
    r"(?:\b(?:you|they|we) are|\b(?:it|that|what|who) is|(?:^|(?<=[.,;:] )|(?<=if )|(?<=when )|(?<=and )|(?<=but )|(?<=because ))there is|\bI am|"
    r"\b(?:I|you|they|we|it) will|\b(?:you|they|we|I) have (?:been|not|never|already|just))\b(?= (?!it\b)[a-z])",
    re.IGNORECASE,
)
# Exceptions: the disclaimer is a legal text, "several at once" means together, and "weak ties" is a term.
EXCEPTIONS = re.compile(
    r"Cordial is not affiliated with|\b(?:(?:several|many|two|three|all)(?: \w+)?|\w+s) at once\b|\bweak ties\b",
    re.IGNORECASE,
)


class Limits(NamedTuple):
    """mean, longest: words in a sentence. grade: Flesch-Kincaid."""

    mean: float
    longest: int
    grade: float


def guidelines() -> str:
    """The section of CONTRIBUTING.md. Raises ValueError if it's missing."""
    _, found, rest = GUIDELINES.read_text("utf-8").partition(f"\n## {SECTION}\n")
    if not found:
        raise ValueError(f"{GUIDELINES.name} has no section “{SECTION}”")
    return rest.partition("\n## ")[0]


@cache
def avoided() -> dict[str, str]:
    """A word to avoid -> what we say instead, in lower case, from the table "we say | not"."""
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", guidelines(), re.MULTILINE)
    return {
        word.strip().lower(): say.strip()
        for say, avoid in rows
        if not re.match("-|not$", avoid)
        for word in avoid.split(",")
    }


@cache
def buttons() -> frozenset[str]:
    """The names of LinkedIn's buttons: the italics in the paragraph that starts with "**LinkedIn's buttons**"."""
    paragraph = guidelines().partition("**LinkedIn's buttons**")[2].partition("\n\n")[0]
    return frozenset(re.findall(r"\*([^*]+)\*", paragraph))


@cache
def _avoided_pattern() -> re.Pattern:
    words = sorted(avoided(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])", re.IGNORECASE)


def readable(markdown: str) -> str:
    """A Markdown page without code, quotations and everything that `plain` removes."""
    text = re.sub(r"^```.*?^```|^(?:    .*\n)+", "", markdown, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"`[^`]*`", "this", text)
    text = re.sub(r"\[\^[^\]]*\]|<!--.*?-->", "", text, flags=re.DOTALL)
    return plain(text)


def unquoted(text: str) -> str:
    """`text` with "this" in place of anything in double quotes, where we show how others write."""
    return re.sub(r"“[^”]*”|\"[^\"\n]*\"|<q>.*?</q>", "this", text)


def wordings(text: str) -> list[str]:
    """Problems with the words of a text, as sentences."""
    text = EXCEPTIONS.sub("", unquoted(" ".join(text.split())))
    found = [f"{hit[0]!r}: say {avoided()[hit[0].lower()]!r}" for hit in _avoided_pattern().finditer(text)]
    found += [f"{hit[0]!r}: shorten it" for hit in FULL_FORMS.finditer(text)]
    found += [
        f"{hit[0]!r}: it's LinkedIn"
        for hit in re.finditer(r"(?<![\w./@-])(?:Linkedin|linkedin|Linked In)\b(?![.-]\w)", text)
    ]
    found += [
        f"{hit[0]!r}: the button is {hit[1].capitalize()!r}"
        for hit in re.finditer(r"\b[Pp]ress ([a-z]\w+)", text)
        if hit[1].capitalize() in buttons()
    ]
    return found


def measures(text: str, limits: Limits) -> list[str]:
    """What's too long or too hard in a text, as sentences."""
    parts = sentences(text)
    if not parts:
        return []
    mean, longest = sum(map(len, parts)) / len(parts), max(parts, key=len)
    found = []
    if len(longest) > limits.longest:
        found.append(f"a sentence of {len(longest)} words: {' '.join(longest[:12])} …")
    if mean > limits.mean:
        found.append(f"{mean:.1f} words in a sentence on average, at most {limits.mean}")
    if (level := grade(text)) > limits.grade:
        found.append(f"reading grade {level:.1f}, at most {limits.grade}")
    return found
