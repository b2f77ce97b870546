"""All seeds and former crashers again, through the very functions that `make fuzz` runs: the harness cannot rot."""

import pytest

from tests.fuzz.drafts import bytes_of, draft_of
from tests.fuzz.seeds import crashers, kept, made, words
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS)
def test_every_seed_holds(target):
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
def test_what_once_failed_holds(target, was, data):
    TARGETS[target](data)


@pytest.mark.parametrize("target", TARGETS)
def test_what_does_not_hold_is_found(target, monkeypatch):
    """A target that can raise nothing would find nothing: it does when a check beneath it is broken."""
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


def test_seeds_say_what_they_mean():
    for draft in (
        ("Hi 👋 \ud83d", "follow-up", {"state": "pending", "count": "2", "days": "14", "about": "Nurse\n"}),
        ("", "decline", {}),
    ):
        assert draft_of(bytes_of(*draft)) == draft


@pytest.mark.parametrize("target", TARGETS)
def test_there_are_words_to_begin_with(target):
    assert len(words(target)) > 20 and all(words(target))
