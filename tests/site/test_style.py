"""Everything we write is in the voice of CONTRIBUTING.md: guide, interface, rules, README."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache

import pytest

from checkers.facts import FACTS
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.support import style
from tests.support.style import REPO, Limits
from tools.site.macros import pages

DOCS = REPO / "docs"
GUIDE = Limits(mean=12, longest=32, grade=6)  # the guide, and the pages that readers open from it
REFERENCE = Limits(mean=16, longest=38, grade=8)  # for people who build, host or embed it
STRINGS = Limits(mean=16, longest=32, grade=8)  # rules and interface: in short texts a hard word counts for more

FOR_BUILDERS = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/embed/", "docs/about/", "docs/_data/")
SCRIPTS = ("docs/assets/*/messages.js", "docs/assets/embed/lesson.js", "tools/site/scorm/course.js")
DATA = ("docs/_data/*.toml", "docs/_data/*/*.toml", "tools/site/embed/lessons.toml")
# What we say about messages, not the messages themselves.
OURS = {"note", "ask", "point", "remark", "now", "title", "when"}

# Files that don't pass yet. Remove a file from this list when it passes; the test fails until you do.


@cache
def markdown_files() -> list[str]:
    """Every written page, the README and so on, as paths from the repository's root."""
    written = [page.source for page in pages.read(DOCS) if page.meta.get("kind") != "rule"]
    return [f"docs/{source}" for source in written] + [
        "docs/_data/speed.md",
        "docs/_data/glossary.md",
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
    ]


def _strings(source: str) -> Iterator[str]:
    """The texts of three words or more in a script, with "this" in place of inserted values."""
    code = re.sub(r"^\s*(?://|/?\*).*$", "", source, flags=re.MULTILINE)
    for double, tick in re.findall(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`', code):
        text = re.sub(r"\$\{[^}]*\}", "this", double or tick)
        if text.count(" ") >= 2:
            yield text


def _values(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, str) and key in OURS:
                yield value
            else:
                yield from _values(value)
    elif isinstance(data, list):
        for value in data:
            yield from _values(value)


def _page(path: str) -> list[str]:
    meta, body = pages.front_matter((REPO / path).read_text("utf-8"))
    if path == "CONTRIBUTING.md":
        body = body.replace(style.guidelines(), "")  # it lists the words to avoid
    headings = ". ".join(re.findall(r"^#+ ([^{\n]+)", body, flags=re.MULTILINE))
    found = style.wordings(f"{meta.get('title', '')}. {meta.get('description', '')} {headings}. {style.readable(body)}")
    limits = REFERENCE if path.startswith(FOR_BUILDERS) else GUIDE
    return found + style.measures(style.unquoted(style.readable(body)), limits)


def problems(path: str) -> list[str]:
    """What's wrong with the wording of a file, in words."""
    if path.endswith(".md"):
        return _page(path)
    source = (REPO / path).read_text("utf-8")
    texts = list(_values(tomllib.loads(source)) if path.endswith(".toml") else _strings(source))
    return [hit for text in texts for hit in style.wordings(text)] + style.measures("\n\n".join(texts), STRINGS)


FILES = markdown_files() + [
    path.relative_to(REPO).as_posix() for pattern in SCRIPTS + DATA for path in sorted(REPO.glob(pattern))
]


@pytest.mark.parametrize("path", FILES)
def test_it_sounds_like_us(path: str):
    found = problems(path)
    assert not found, "\n".join([path, *found])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_sounds_like_us(rule):
    texts = [rule.message, rule.why, rule.ignore, *(suggestion.label for suggestion in rule.suggestions)]
    found = [hit for text in texts if text for hit in style.wordings(text)]
    assert not found + style.measures("\n\n".join(text for text in texts if text), STRINGS)


@pytest.mark.parametrize("situation", SITUATIONS.values(), ids=lambda situation: situation.slug)
def test_a_situation_sounds_like_us(situation):
    fields = [text for field in situation.context for text in (field.label, field.help, *dict(field.choices).values())]
    texts = [situation.title, situation.purpose, *situation.checklist, *fields]
    assert not [hit for text in texts for hit in style.wordings(text)]


@pytest.mark.parametrize("fact", FACTS.values(), ids=lambda fact: fact.key)
def test_a_fact_sounds_like_us(fact):
    assert not [hit for text in (fact.label, fact.note, fact.conflicts) for hit in style.wordings(text)]


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".md")])
def test_a_page_has_contractions(path: str):
    text = style.readable(pages.front_matter((REPO / path).read_text("utf-8"))[1])
    words = len(text.split())
    assert words < 120 or len(re.findall(r"\w['’](?:t|re|ve|s|ll|m|d)\b", text)) >= words / 120


def test_the_guidelines_are_read():
    assert style.avoided()["somebody"] == "someone, anyone" and len(style.avoided()) > 40
    assert {"Connect", "Withdraw", "Remove connection"} <= style.buttons()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Somebody wrote to you.", "'Somebody': say"),
        ("It is late.", "'It is': shorten"),
        ("You cannot see it.", "'cannot': shorten"),
        ("If there is a reason, say it.", "'there is': shorten"),
        ("They have not replied.", "'They have not': shorten"),
        ("We're on Linkedin.", "it's LinkedIn"),
        ("Then press send.", "the button is 'Send'"),
        ("Write anew.", "'anew': say 'again'"),
    ],
)
def test_wordings_we_avoid_are_found(text: str, wrong: str):
    (found,) = style.wordings(text)
    assert wrong in found


@pytest.mark.parametrize(
    "text",
    [
        "Say who you are and where it is.",
        "Who is it?",
        "They wrote “I am looking for somebody”.",
        "You've sent three requests at once.",
        "See linkedin.com or linkedin-limits.md.",
        "Everything you write there is public.",
        "Press *Send*, then press Escape.",
    ],
)
def test_our_own_wordings_arent_found(text: str):
    assert not style.wordings(text)


def test_long_and_hard_texts_are_found():
    long = "You can write to them and ask for a call and wait for a week and then write again " * 3
    hard = "Notwithstanding organisational considerations, professional correspondence necessitates circumspection."
    assert any("words: " in hit for hit in style.measures(long, GUIDE))
    assert any("on average" in hit for hit in style.measures(long, GUIDE))
    assert any("reading grade" in hit for hit in style.measures(hard, GUIDE))
