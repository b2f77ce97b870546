"""Facts are complete, have a date, and only cite pages that we can cite."""

import re

import pytest

from checkers.facts import CONFIDENCE, FACTS, Fact

# Hosts that mirror LinkedIn's help. Cite the official page instead.
MIRRORS = (
    "accivegana",
    "accionvegana",
    "crownmelresort",
    "pathoyeastract",
    "garudax",
    "movatter",
    "kren-a",
    "webproxy",
    "netlify",
    "dhirubhai",
    "hamroschool",
    "topnews",
)


@pytest.mark.parametrize("fact", FACTS.values(), ids=FACTS)
def test_fact_is_complete(fact: Fact):
    assert fact.confidence in CONFIDENCE
    assert re.fullmatch(r"20\d\d(-(0[1-9]|1[0-2]))?", fact.as_of)
    assert fact.label and fact.source_title and fact.source_url.startswith(("https://", "http://"))
    assert not any(mirror in fact.source_url for mirror in MIRRORS), "cite the official page, not a mirror"
    for sentence in (fact.note, fact.conflicts):
        assert not sentence or sentence.endswith("."), sentence
    assert fact.when() and fact.shown()


def test_each_fact_has_its_own_key():
    assert all(key == fact.key for key, fact in FACTS.items())


def test_official_facts_cite_linkedin_or_its_own_data():
    for fact in FACTS.values():
        if fact.confidence == "official" and "data" not in fact.source_title:
            assert re.match(r"https://(www|help|business)\.linkedin\.com/", fact.source_url), fact.key


def test_shown_reads_like_english():
    def shown(value, unit):
        return Fact("k", value, unit, "l", "2026", "official", "t", "https://x").shown()

    assert shown(8000, "characters") == "8,000 characters"
    assert shown(1, "weeks") == "1 week"
    assert shown(22, "%") == "22%"
    assert shown("not told", "") == "not told"
    assert Fact("k", 1, "", "l", "2026-05", "official", "t", "u").when() == "May 2026"
