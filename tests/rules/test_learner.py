"""Wordings of second-language writers: each has an example, suggestions are right, and correct English isn't
touched."""

from importlib import import_module
from pathlib import Path

import pytest

from checkers.engine import check
from checkers.rules import RULES
from checkers.swap import MOST, Wording, swaps
from checkers.text.draft import Draft

HERE = Path(__file__).parent / "learner"
TABLES = {r.name: r for r in RULES if "LE841" <= r.code <= "LE848"}
GROUP = {**TABLES, **{r.name: r for r in RULES if r.code == "LE849"}}


def examples():
    """(name of the rule, before, after) of each line of examples.txt."""
    found, name = [], ""
    for line in (HERE / "examples.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            name = line[3:]
        elif line and not line.startswith("#"):
            before, after = line.split(" => ")
            found.append((name, before.strip(), after.strip()))
    return found


def rewritten(text, rule):
    """The text with all of a rule's suggestions applied."""
    for match in reversed(list(rule.find(Draft(text)))):
        (fix,) = match.suggestions
        assert (fix.kind, fix.start, fix.end) == ("apply", match.start, match.end)
        text = text[: fix.start] + fix.text + text[fix.end :]
    return text


def rule_of(*wordings):
    """A rule with only these wordings."""
    return swaps(
        wordings, code="LE999", level="hint", message="", why="", sources=(), ignore="", bad=(), good=(), near_misses=()
    )


@pytest.mark.parametrize("name, before, after", examples())
def test_their_wording_becomes_the_english_one(name, before, after):
    assert rewritten(before, TABLES[name]) == after
    assert rewritten(after, TABLES[name]) == after, "the rule finds its own suggestion"


@pytest.mark.parametrize("name", TABLES)
def test_every_wording_has_an_example(name):
    table = import_module(f"checkers.rules.{name.replace('-', '_')}").WORDINGS
    texts = [before for rule, before, _ in examples() if rule == name]
    for wording in table:
        alone = rule_of(wording)
        assert any(list(alone.find(Draft(text))) for text in texts), f"add a line to examples.txt for {wording.regex}"


def test_there_are_at_least_sixty_wordings():
    count = sum(len(import_module(f"checkers.rules.{name.replace('-', '_')}").WORDINGS) for name in TABLES)
    assert count >= 60


def native():
    """Sentences that look like one of the wordings, but are good English."""
    lines = (HERE / "native.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_there_are_two_hundred_native_sentences():
    assert len(set(native())) >= 200


@pytest.mark.parametrize("sentence", native())
def test_native_english_is_left_alone(sentence):
    for text in (sentence, f"Hi Ana, {sentence[0].lower() + sentence[1:] if sentence[:2] != 'I ' else sentence}"):
        said = [(f.rule, text[f.start : f.end]) for f in check(text, "first-message").findings if f.rule in GROUP]
        assert said == []


def test_at_most_five_are_shown_and_none_twice():
    texts = [before for _, before, _ in examples()[::4]]
    found = [f for f in check(" ".join(texts[:16]), "first-message").findings if f.rule in TABLES]
    assert len(found) == MOST
    assert len({f.start for f in found}) == MOST


@pytest.mark.parametrize("name, before, after", examples()[::6])
def test_they_are_hints_and_blame_nobody(name, before, after):
    for f in check(before, "first-message").findings:
        if f.rule in GROUP:
            assert f.level == "hint"
            assert not any(
                word in f"{f.message} {f.why}".lower() for word in ("mistake", "wrong", "error", "incorrect")
            )


def test_capitals_are_kept():
    rule = TABLES["which-preposition"]
    assert rewritten("Depends of the day.", rule) == "Depends on the day."
    assert rewritten("DEPENDS OF THE DAY.", rule) == "DEPENDS ON THE DAY."


def test_a_quotation_is_left_alone():
    assert rewritten("The sign says “depends of the day” in red.", TABLES["which-preposition"]).count("of the day") == 1


def test_what_a_wording_looks_back_at_is_looked_for_in_whole_words():
    boat, sail = (
        Wording("boat", r"(?<!old )(?<!red )boat", "ship"),
        Wording("sail", r"(?:(?<=a )|(?<=the ))sail", "mast"),
    )
    text = "An old boat, a boat, a red boat, a steamboat, boats, the sail, a sail, my sail, sail"
    after = text.replace("a boat", "a ship").replace("the sail", "the mast").replace("a sail", "a mast")
    assert rewritten(text, rule_of(boat, sail)) == after
