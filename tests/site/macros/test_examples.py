"""The rules find in every example what it declares."""

import re
from dataclasses import replace

import pytest

from checkers.situation import SITUATIONS
from tests.site.macros.conftest import DOCS
from tools.site.macros import examples

BOOK = examples.load(DOCS / "_data" / "examples")


@pytest.mark.parametrize("example", BOOK.values(), ids=BOOK)
def test_example_shows_what_it_declares(example: examples.Example):
    examples.verify(example)
    assert (example.verdict == "ready") == (not example.findings), "a good example has no findings, a bad one has some"
    assert example.note.endswith(".")


def test_a_wrong_declaration_raises():
    good = next(example for example in BOOK.values() if example.verdict == "ready")
    with pytest.raises(examples.ExampleError, match=good.id):
        examples.verify(replace(good, findings=("pressure",)))
    with pytest.raises(examples.ExampleError, match="correct the text"):
        examples.verify(replace(good, verdict="revise"))


def test_a_duplicate_id_raises(tmp_path):
    row = '[[example]]\nid="a"\nsituation="comment"\nverdict="ready"\nnote="n"\ntext="t"\n'
    (tmp_path / "x.toml").write_text(row * 2)
    with pytest.raises(examples.ExampleError, match="twice"):
        examples.load(tmp_path)


def test_every_example_is_on_a_page_and_none_is_commented_out(written):
    used = {name for page in written for name in re.findall(r'\{\{ example\("([\w-]+)"\) \}\}', page.body)}
    assert used == set(BOOK), (
        f"use on a page in docs/, or delete from docs/_data/examples: {sorted(set(BOOK) - used)}; "
        f"used on a page but not in docs/_data/examples: {sorted(used - set(BOOK))}"
    )
    hidden = [page.source for page in written if "{#" in page.body]
    assert not hidden, f"remove the comment {{# … #}} from {hidden}: what's in it isn't checked"


@pytest.mark.parametrize("slug", SITUATIONS)
def test_every_situation_has_a_good_and_a_bad_example_on_its_page(slug, written):
    page = next(page for page in written if page.source == f"guide/{slug}.md")
    verdicts = {BOOK[name].verdict for name in re.findall(r'example\("([\w-]+)"\)', page.body)}
    assert verdicts == {"ready", "revise"}
