"""Replays all seeds and former crashers with the functions that `make fuzz` runs, so those keep working."""

import pytest

from tests.fuzz.drafts import bytes_of, draft_of
from tests.fuzz.seeds import crashers, kept, made, words
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_every_seed_passes(target):
    seeds = [*made(target), *kept(target)]
    assert len(seeds) > 5
    for seed in seeds:
        try:
            TARGETS[target](seed)
        except Exception as error:
            pytest.fail(f"{target} on {seed!r}: {type(error).__name__}: {error}")


@pytest.mark.parametrize(
    ("target", "was", "data"), crashers(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_inputs_that_once_failed_pass(target, was, data):
    TARGETS[target](data)


@pytest.mark.parametrize("target", TARGETS)
def test_a_broken_check_is_found(target, monkeypatch):
    """If a target could never raise, it would never find anything. So break a check in each and see that it does."""
    from tests.fuzz import archives, drafts, growth, lists

    def wrong(*_):
        raise AssertionError("found")

    monkeypatch.setattr(drafts, "holds_together", wrong)
    monkeypatch.setattr(archives, "report_holds", wrong)
    monkeypatch.setattr(lists, "listing_holds", wrong)
    monkeypatch.setattr(growth, "growth_holds", wrong)
    with pytest.raises(AssertionError, match="found"):
        for seed in made(target):
            TARGETS[target](seed)


def test_seeds_are_read_back_as_they_were_written():
    for draft in (
        ("Hi 👋 \ud83d", "follow-up", {"state": "pending", "count": "2", "days": "14", "about": "Nurse\n"}),
        ("", "decline", {}),
    ):
        assert draft_of(bytes_of(*draft)) == draft


@pytest.mark.parametrize("target", TARGETS)
def test_there_are_words_for_the_fuzzer_to_start_from(target):
    assert len(words(target)) > 20 and all(words(target))
