"""A linear support vector machine for sparse rows."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping

Row = tuple[Mapping[str, float], bool, float]
"""The features of a row with their values, whether it counts as true, and how much an error in it costs."""
ROUNDS = 8


def fit(rows: Iterable[Row], rounds: int = ROUNDS) -> dict[str, float]:
    """The weight of each feature: the sum of weight times value is above 0 for rows that are true.

    Dual coordinate descent for the squared hinge loss (Hsieh and others 2008, "A Dual Coordinate Descent Method for
    Large-scale Linear SVM"), in an order that's the same each time.
    """
    order = [
        (features, 1 if true else -1, 1 / (2 * cost), sum(n * n for n in features.values()))
        for features, true, cost in rows
    ]
    weights: dict[str, float] = defaultdict(float)
    duals = [0.0] * len(order)
    places = list(range(len(order)))
    shuffled = random.Random(1)
    for _ in range(rounds):
        shuffled.shuffle(places)
        for place in places:
            features, sign, slack, square = order[place]
            before = duals[place]
            margin = sign * sum(weights[name] * n for name, n in features.items())
            duals[place] = max(before - (margin - 1 + slack * before) / (square + slack), 0.0)
            step = (duals[place] - before) * sign
            if step:
                for name, n in features.items():
                    weights[name] += step * n
    return dict(weights)
