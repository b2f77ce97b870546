"""Every finding's fix, applied to our own messages: none makes a draft worse."""

import pytest

from checkers.engine import check
from checkers.text.draft import Draft
from tests.support.fix_report import own_drafts, worse


@pytest.mark.parametrize("part", range(4))
def test_applying_what_we_suggest_adds_no_problem_and_no_caution(part):
    for text, situation, context in own_drafts()[part::4]:
        for suggestions, after, more in worse(text, situation, context):
            pytest.fail(f"{situation}: {text!r}\nwith {suggestions}\nbecomes {after!r}\nand then has {dict(more)}")


def test_what_a_fix_leaves_to_fill_in_is_seen_as_a_blank_in_a_message():
    for text, situation, context in own_drafts():
        if situation == "comment":
            continue  # where square brackets are mostly asides
        for finding in check(text, situation, context).findings:
            for s in finding.suggestions:
                if s.kind == "fill":
                    after = Draft(text[: s.start] + s.text + text[s.end :], situation, context)
                    end = s.start + len(s.text)
                    assert any(b.start < end and s.start < b.end for b in after.blanks), (finding.rule, s.text)
