"""Checks every rule with its own examples, and every suggestion with all rules."""

import re

import pytest

from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft
from checkers.text.language import language_of
from tests.support.fix_report import ALONE

LIVE = [r for r in RULES if r.status != "retired"]


def hits(rule, example):
    return list(rule.find(Draft(example.text, example.situation, example.context)))


def each(kind):
    return [pytest.param(r, e, id=f"{r.name}-{n}") for r in LIVE for n, e in enumerate(getattr(r, kind))]


@pytest.mark.parametrize("rule, example", each("bad"))
def test_a_rule_finds_exactly_what_its_bad_example_marks(rule, example):
    assert example.start is not None, f"mark the span with {{==...==}} in {example.text!r}"
    found = hits(rule, example)
    shown = [(m.start, m.end, example.text[m.start : m.end]) for m in found]
    assert shown == [(example.start, example.end, example.text[example.start : example.end])]


@pytest.mark.parametrize("rule, example", each("bad"))
def test_a_bad_example_is_reported_by_the_engine(rule, example):
    report = check(example.text, example.situation, example.context)
    assert rule.name in {f.rule for f in report.findings + report.trial}


@pytest.mark.parametrize("rule, example", each("good"))
def test_no_rule_finds_anything_in_a_good_example(rule, example):
    report = check(example.text, example.situation, example.context)
    assert hits(rule, example) == []
    said = [(f.rule, example.text[f.start : f.end]) for f in report.findings if f.level != "hint"]
    assert (report.verdict, said) == ("ready", [])


@pytest.mark.parametrize("rule, example", each("near_misses"))
def test_a_rule_doesnt_find_its_near_misses(rule, example):
    assert [example.text[m.start : m.end] for m in hits(rule, example)] == []


def greeted(example):
    """The words of the name in the greeting: "Dear Ms Vogt" is {"Ms", "Vogt"}, and it's empty for a blank."""
    draft = Draft(example.text, example.situation, example.context)
    if draft.greeting is None or any(start < draft.greeting.end for start, _ in draft.slots):
        return set()
    return set(draft.greeting.name.split())


@pytest.mark.parametrize("rule", LIVE, ids=lambda r: r.name)
@pytest.mark.parametrize("which", [0, 1])
def test_the_first_two_examples_are_the_same_message_before_and_after(rule, which):
    bad, good = rule.bad[which], rule.good[which]
    assert bad.situation == good.situation
    before, after = greeted(bad), greeted(good)
    assert not before or not after or before & after, "the page shows bad[0] with good[0], and bad[1] with good[1]"


def applied(report, text):
    for f in report.findings:
        for s in f.suggestions:
            if s.kind == "apply":
                yield f, s, text[: s.start] + s.text + text[s.end :]


@pytest.mark.parametrize("rule, example", each("bad"))
def test_applying_a_suggestion_removes_its_finding_and_adds_none(rule, example):
    report = check(example.text, example.situation, example.context)
    before = [f.rule for f in report.findings]
    for finding, _suggestion, text in applied(report, example.text):
        after = [f.rule for f in check(text, example.situation, example.context).findings]
        assert after.count(finding.rule) < before.count(finding.rule), (finding.rule, text)
        assert set(after) - ALONE <= set(before), (finding.rule, text)


@pytest.mark.parametrize("rule", LIVE, ids=lambda r: r.name)
def test_a_rule_has_everything_its_page_needs(rule):
    assert re.fullmatch(r"LE\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert len(rule.bad) >= 3 and len(rule.good) >= 3 and len(rule.near_misses) >= 1
    assert set(e.situation for e in rule.bad + rule.good + rule.near_misses) <= set(SITUATIONS)
    assert {e.situation for e in rule.bad + rule.good} <= set(rule.situations)
    every = rule.bad + rule.good + rule.near_misses
    assert len({(e.text, e.situation, *e.context.items()) for e in every}) == len(every)
    for text in (rule.message, rule.why, rule.ignore):
        assert text[0].isupper() or text[0] in "“", text
        assert text.endswith((".", "?", "”")), text
    assert len(rule.message) <= 160


BLAME = re.compile(
    r"\byou(?:'ve|’ve| have)? (?:forgot|failed|should have|must)\b|\bplease\b|\bwrong\b|\bbad\b|\bgreat job\b|\boops\b"
    r"|\bspammy\b|\brude\b|!|\bnever\b ",
    re.I,
)


@pytest.mark.parametrize("rule", LIVE, ids=lambda r: r.name)
def test_a_message_says_what_the_text_does_and_never_blames_or_praises(rule):
    quoted = re.sub("“[^”]*”", "“”", rule.message)
    assert not BLAME.search(quoted), rule.message
    assert not re.search(r"\b(spammer|careless|lazy|stupid|unprofessional)\b", quoted, re.I)


def test_codes_and_names_are_unique_and_sorted():
    codes = [r.code for r in RULES]
    assert codes == sorted(set(codes))
    assert len({r.name for r in RULES}) == len(RULES)


def test_the_rules_a_rule_yields_to_exist():
    names = {r.name for r in RULES}
    assert {y for r in RULES for y in r.yields_to} <= names


@pytest.mark.parametrize("rule", LIVE, ids=lambda r: r.name)
def test_examples_are_read_as_english(rule):
    if not rule.any_language:
        for e in rule.bad + rule.good:
            assert language_of(Draft(e.text)) == "en"
