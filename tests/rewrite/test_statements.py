"""Sentences are split into statements that make sense by themselves."""

import pytest

from checkers.rewrite.reading import points_back
from checkers.rewrite.statements import statements_of
from checkers.text.draft import Draft


def cut(body: str) -> list[str]:
    draft = Draft(f"Hi Ana, {body}")
    return [draft.text[s.start : s.end] for s in statements_of(draft)]


@pytest.mark.parametrize(
    "parts",
    [
        ["I run a bakery", "and we'd love to bake for you."],
        ["I saw your talk because Leo sent it to me."],
        ["If you have a minute, could you look at it?"],
        ["Last spring, I took your class."],
        ["thanks for the offer", "but the pay is too low."],
        ["I'm a nurse in Leeds and would love to hear more."],
        ["I like your cat and your dog."],
        ["We met (you wore the green hat, and I laughed) in Graz."],
    ],
    ids=lambda parts: parts[0],
)
def test_a_statement_is_a_main_clause_with_the_clauses_that_depend_on_it(parts):
    text = parts[0] + "".join((", " if part.startswith("and") else " ") + part for part in parts[1:])
    assert cut(text) == parts


@pytest.mark.parametrize(
    ("last", "back"),
    [
        ("It would save you hours.", True),
        ("This is free.", True),
        ("They love it.", True),
        ("I'd be forever grateful!", True),
        ("I worked there.", True),
        ("Good pay, free lunch!", True),
        ("It was good to meet you in Graz.", False),
        ("I teach in Leeds.", False),
        ("This week is full.", False),
        ("Thanks for your time.", False),
    ],
)
def test_statements_that_need_the_one_before_are_found(last, back):
    draft = Draft(f"Hi Ana, we sell ovens. {last}")
    assert points_back(draft, statements_of(draft)[-1]) is back
