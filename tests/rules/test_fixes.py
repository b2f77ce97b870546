"""Every finding's fix, applied to our own messages: none makes a draft worse."""

import pytest

from tests.support.fix_report import own_drafts, worse


@pytest.mark.parametrize("part", range(4))
def test_applying_what_we_suggest_adds_no_problem_and_no_caution(part):
    for text, situation, context in own_drafts()[part::4]:
        for suggestions, after, more in worse(text, situation, context):
            pytest.fail(f"{situation}: {text!r}\nwith {suggestions}\nbecomes {after!r}\nand then has {dict(more)}")
