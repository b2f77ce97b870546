"""Applies every finding's fix to our own messages. None makes a draft worse."""

import re
from itertools import islice

import pytest

from checkers.engine import check
from checkers.rules import RULES
from checkers.text.draft import Draft
from tests.support.fix_report import worse
from tests.support.own_drafts import own_drafts

NAMED = re.compile(r"\[[^\]\n]+\]")


@pytest.mark.parametrize("part", range(4))
def test_applying_our_suggestions_adds_no_problem_or_caution(part):
    for _, text, situation, context in islice(own_drafts(), part, None, 4):
        for suggestions, after, more in worse(text, situation, context):
            pytest.fail(f"{situation}: {text!r}\nwith {suggestions}\nbecomes {after!r}\nand then has {dict(more)}")


@pytest.mark.parametrize("rule", [r for r in RULES if r.status != "retired"], ids=lambda r: r.name)
def test_every_blank_in_a_suggestion_counts_as_a_blank(rule):
    for example in rule.bad:
        for finding in check(example.text, example.situation, example.context).findings:
            for s in finding.suggestions:
                if s.kind == "fill":
                    after = example.text[: s.start] + s.text + example.text[s.end :]
                    slots = Draft(after, example.situation).slots
                    for blank in NAMED.finditer(s.text):
                        at = s.start + blank.start()
                        assert any(a <= at < b for a, b in slots), (finding.rule, blank.group())


def test_every_blank_in_an_applied_fix_counts_as_a_blank():
    for _, text, situation, context in own_drafts():
        if situation == "comment":
            continue  # in comments, square brackets are mostly asides
        for finding in check(text, situation, context).findings:
            for s in finding.suggestions:
                if s.kind == "fill":
                    after = Draft(text[: s.start] + s.text + text[s.end :], situation, context)
                    end = s.start + len(s.text)
                    assert any(b.start < end and s.start < b.end for b in after.blanks), (finding.rule, s.text)


@pytest.mark.parametrize(
    ("blank", "label"),
    [
        ("[first name]", "Fill in the first name"),
        ("[First Name]", "Fill in the first name"),
        ("[their talk or post]", "Fill in their talk or post"),
        ("[which role, where, and the pay]", "Fill in which role, where, and the pay"),
        ("[what's changed, or what's new]", "Fill in what's changed, or what's new"),
        ("[who they are]", "Fill in who they are"),
    ],
)
def test_a_blank_is_named_by_its_own_words(blank, label):
    report = check(f"Hi Ana, thanks for connecting. I wanted to ask about {blank}.", "first-message")
    (found,) = (finding for finding in report.findings if finding.rule == "unfilled-placeholder")
    assert found.suggestions[0].label == label
