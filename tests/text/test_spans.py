"""The fast test for overlaps gives the same answer as looking at all spans."""

import random

import pytest

from checkers.text.spans import Spans, merged


def test_overlapping_spans_become_one():
    assert merged([(5, 7), (0, 2), (1, 3), (3, 4), (6, 6), (9, 9)]) == [(0, 3), (3, 4), (5, 7), (9, 9)]


@pytest.mark.parametrize("seed", range(20))
def test_spans_overlap_whatever_one_of_them_overlaps(seed):
    chance = random.Random(seed)
    some = [(start, start + chance.randrange(5)) for start in chance.choices(range(40), k=8)]
    spans = Spans(some)
    for start in range(42):
        for end in range(start, 44):
            assert spans.overlap(start, end) == any(s < end and start < e for s, e in some), (some, start, end)


@pytest.mark.parametrize("seed", range(20))
def test_a_span_is_only_added_if_it_overlaps_none(seed):
    chance = random.Random(seed)
    spans, kept = Spans(), []
    for start in chance.choices(range(40), k=60):
        end = start + chance.randrange(4)
        free = not any(s < end and start < e for s, e in kept)
        assert spans.add(start, end) == free
        if free:
            kept.append((start, end))
