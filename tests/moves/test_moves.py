"""Every move against its own examples, and the marked messages as data."""

import re

import pytest

from checkers.moves import kind, moves_of, names
from checkers.situation import SITUATIONS
from checkers.text.draft import Draft
from tests.support.marked_messages import messages

KINDS = [kind(name) for name in names()]


def unmarked(example: str) -> tuple[str, int, int]:
    start = example.index("{==")
    end = example.index("==}") - 3
    return example.replace("{==", "", 1).replace("==}", "", 1), start, end


@pytest.mark.parametrize(
    "name, example", [pytest.param(k.name, e, id=f"{k.name}-{n}") for k in KINDS for n, e in enumerate(k.examples)]
)
def test_a_move_is_found_where_its_example_marks_it(name, example):
    text, start, end = unmarked(example)
    found = moves_of(Draft(text), name)
    cues = [text[move.cue_start : move.cue_end] for move in found]
    assert any(move.cue_start < end and start < move.cue_end for move in found), cues
    for move in found:
        assert move.start <= move.cue_start < move.cue_end <= move.end


@pytest.mark.parametrize(
    "name, text", [pytest.param(k.name, t, id=f"{k.name}-{n}") for k in KINDS for n, t in enumerate(k.near_misses)]
)
def test_a_near_miss_isnt_found(name, text):
    assert [text[move.cue_start : move.cue_end] for move in moves_of(Draft(text), name)] == []


@pytest.mark.parametrize("move_kind", KINDS, ids=lambda k: k.name)
def test_a_move_has_examples_and_near_misses(move_kind):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", move_kind.name)
    assert len(move_kind.examples) >= 3, "add examples until there are three"
    assert move_kind.near_misses, "add a text that looks like the move and isn't"


def test_there_are_enough_marked_messages():
    every = messages()
    clauses = sum(len(message.clauses) for message in every)
    good = sum(message.good for message in every)
    assert clauses >= 2_000
    assert good >= len(every) / 2
    assert {message.situation for message in every} == set(SITUATIONS)
    held = messages(held=True)
    assert len(every) / 5 < len(held) < len(every) / 3
