"""Which of many texts are nearly the same."""

import subprocess
import sys
from pathlib import Path

import pytest

from checkers.text.similar import groups, packed, share, sketch, unpacked

ROOT = Path(__file__).resolve().parents[2]


def test_equal_texts_share_everything_and_different_ones_nothing():
    a, b = [f"a{n}" for n in range(300)], [f"b{n}" for n in range(300)]
    assert share(sketch(a), sketch(a)) == 1 and share(sketch(a), sketch(b)) == 0
    assert share(sketch([]), sketch([])) == 0 and sketch(["a", "b"]) == ()


@pytest.mark.parametrize("common", [0.2, 0.5, 0.8])
def test_the_estimated_share_is_close_to_the_true_one(common):
    n = 1000
    kept = int(n * 2 * common / (1 + common))
    a = [f"w{i}" for i in range(n)]
    b = a[:kept] + [f"v{i}" for i in range(n - kept)]
    assert abs(share(sketch(a), sketch(b)) - common) < 0.2


def grouped(texts):
    return groups([packed(sketch(text)) for text in texts], 0.5)


def test_a_packed_sketch_is_the_same_sketch():
    own = sketch([f"w{i}" for i in range(90)])
    assert tuple(unpacked(packed(own))) == own and len(packed(own)) == 4 * len(own)


def test_groups_keep_their_order_and_leave_out_unique_texts():
    base = [f"w{i}" for i in range(40)]
    texts = [base, ["x"] * 3, base[:-1] + ["z"], [f"v{i}" for i in range(40)], base, []]
    assert grouped(texts) == [[0, 2, 4]] and grouped([*texts, texts[3]]) == [[0, 2, 4], [3, 6]]


def test_a_shared_paragraph_does_not_group_texts():
    shared = [f"s{i}" for i in range(30)]
    texts = [shared + [f"w{n}x{i}" for i in range(90)] for n in range(400)]
    assert grouped(texts) == []


def test_sketches_are_the_same_on_every_machine():
    assert sketch("the tide tables are out".split()) == tuple(sorted(sketch("the tide tables are out".split())))
    code = "from checkers.text.similar import sketch; print(sketch('the tide tables are out'.split()))"
    seen = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert seen == {str(sketch("the tide tables are out".split())) + "\n"}
