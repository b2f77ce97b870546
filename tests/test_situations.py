"""The situations: names that never change, limits from the facts, context that is checked, samples that work."""

import re

import pytest

from checkers.engine import check
from checkers.facts import FACTS
from checkers.situation import ANY, INVITATIONS, MESSAGES, PRIVATE, SITUATIONS, limit_for

EACH = pytest.mark.parametrize("place", SITUATIONS.values(), ids=lambda s: s.slug)


def test_the_slugs_are_those_in_page_addresses():
    assert list(SITUATIONS) == [
        "invite-stranger",
        "invite-acquaintance",
        "invite-coworker",
        "invite-recruiter",
        "follow-up",
        "decline",
        "first-message",
        "ask",
        "comment",
        "congratulate",
        "check-in",
        "reply",
        "thank",
        "disconnect",
    ]
    assert ANY == tuple(SITUATIONS) and set(PRIVATE) == set(ANY) - {"comment"}
    assert all(s.startswith("invite-") for s in INVITATIONS) and not set(INVITATIONS) & set(MESSAGES)


@EACH
def test_every_situation_has_words_for_readers(place):
    assert place.title and place.title[0].isupper() and not place.title.endswith(".")
    assert place.purpose[0].islower() and not place.purpose.endswith(".")
    assert 3 <= len(place.checklist) <= 8
    assert all(c[0].isupper() and c.endswith(".") and len(c) <= 120 for c in place.checklist)
    assert len({f.name for f in place.context}) == len(place.context)
    for field in place.context:
        assert field.label and field.kind in ("choice", "number", "text")
        assert bool(field.choices) == (field.kind == "choice") and (not field.help or field.help.endswith("."))


@EACH
def test_limits_come_from_the_facts(place):
    known = {int(f.value) for f in FACTS.values() if isinstance(f.value, int)}
    assert place.limits and set(place.limits.values()) <= known
    assert limit_for(place.slug, {}) == max(place.limits.values())


@EACH
def test_the_sample_is_invented_and_has_faults(place):
    report = check(place.sample, place.slug)
    assert report.verdict == "revise" and len(report.findings) >= 2, [f.rule for f in report.findings]
    assert len({f.rule for f in report.findings}) >= 2
    assert not re.search(r"@(?!example)|https?://(?!example)", place.sample)


@EACH
def test_every_choice_is_accepted_and_every_other_refused(place):
    for field in place.context:
        if field.kind == "choice":
            for value, label in field.choices:
                assert label and place.checked({field.name: value}) == ({field.name: value} if value else {})
            with pytest.raises(ValueError, match="must be one of"):
                place.checked({field.name: "no such answer"})
        assert place.checked({field.name: ""}) == place.checked({field.name: "  "}) == {}
    with pytest.raises(ValueError, match="has no context"):
        place.checked({"mood": "blue"})


def test_numbers_and_texts_are_checked():
    follow_up = SITUATIONS["follow-up"]
    assert follow_up.checked({"days": " 12 ", "about": " Botanist "}) == {"days": "12", "about": "Botanist"}
    assert follow_up.checked({"days": 7}) == {"days": "7"}
    for bad in ("soon", "-1", "1.5", "１２", "123456", "²"):
        with pytest.raises(ValueError, match="whole number"):
            follow_up.checked({"days": bad})


@EACH
def test_any_context_gives_a_report(place):
    text = "Hi Ana, your paper on kelp in Qingdao is on every desk in our lab. How do you dry it?"
    for field in place.context:
        for value in (
            [v for v, _ in field.choices] or ["0", "3", "400"]
            if field.kind != "text"
            else ["Kelp biologist at Qingdao", "x" * 9000]
        ):
            report = check(text, place.slug, {field.name: value})
            assert report.verdict in ("ready", "revise") and not report.failed
