"""Judges how a draft reads as a whole, by its words: like messages people were glad to get, or like ones that put them
off.

Each rule finds one fault. This finds none in particular: every common word and pair of words counts for or against a
draft, by how often it's in good and bad messages (impression_weights.py). It helps where rules are weakest: it can find
a draft that none of them does (rules/sounds_off.py), and it turns cautions into hints in a draft that otherwise reads
well (engine.py). `python -m tests.support.impression_report` fits and measures the weights.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from functools import cache
from typing import NamedTuple

from .impression_weights import BY_RULE, CAUTION, PER_POINT, START, WORDS

FEWEST, ENOUGH = 10, 20
"""At least this many words and pairs of words have to count in a draft before we say that it sounds off, and before a
caution becomes a hint because it reads well. With fewer, we'd only be guessing."""
SPREAD = 0.6
"""We divide the sum of the points by the number of words and pairs that count, to this power. With 0, we'd be sure of
any long draft; with 1, no surer of a long one than of a short one."""


class Weighing(NamedTuple):
    """What counts for and against a draft, as a sum: above 0, it probably puts people off."""

    start: float
    """What every draft starts from."""
    per_point: float
    """What each point of its words counts."""
    caution: float
    """What the caution of any rule counts."""
    by_rule: dict[str, float]
    """What the caution of a rule counts besides, by the rule's name."""

    def odds(self, points: float, cautions: Collection[str]) -> float:
        """The sum, for the points of the words and the names of the rules that gave cautions."""
        found = sum(self.caution + self.by_rule.get(rule, 0.0) for rule in cautions)
        return self.start + self.per_point * points + found

    def puts_off(self, points: float, count: int, cautions: Collection[str], over: float = 0.0) -> bool:
        """Whether a draft puts people off, if `count` of its words and pairs have points: whether the sum is above `over`.
        If too few have points, only the cautions decide."""
        if count < (ENOUGH if cautions else FEWEST):
            return bool(cautions)
        return self.odds(points, cautions) > over


FITTED = Weighing(START, PER_POINT, CAUTION, BY_RULE)


@cache
def weights() -> dict[str, int]:
    """The points of each word, or of two words in a row, in hundredths. Points above 0 count against the draft."""
    table = {}
    for entry in WORDS.replace("\n", "").split(","):
        words, _, points = entry.rpartition(" ")
        table[words] = int(points)
    return table


def evidence(draft) -> dict[str, int]:
    """The words and pairs of words in a text.Draft, each with its first position (code points)."""
    found, before, at = {}, "", 0
    for low, start, _ in draft.words:
        found.setdefault(low, start)
        if before:
            found.setdefault(f"{before} {low}", at)
        before, at = low, start
    return found


def counting(draft) -> Set[str]:
    """The words and pairs in a draft that have points. Every draft is asked for these, but few for where they are, so
    we don't go by `evidence`, which takes three times as long."""
    kept = draft.memo.get(counting)
    if kept is None:
        lows = draft.lows
        kept = draft.memo[counting] = weights().keys() & {*lows, *map(" ".join, zip(lows, lows[1:]))}
    return kept


def points(draft) -> float:
    """Above 0 if a draft is worded more like messages that put people off than like good ones."""
    found, table = counting(draft), weights()
    return sum(map(table.__getitem__, found)) / 100 / max(1, len(found)) ** SPREAD


def sounds_off(draft) -> bool:
    """Whether the words alone show that a draft could put people off."""
    return FITTED.puts_off(points(draft), len(counting(draft)), ())


def reads_well(draft, cautions: Collection[str]) -> bool:
    """Whether a draft's words outweigh the cautions of the rules with these names."""
    return not FITTED.puts_off(points(draft), len(counting(draft)), cautions)


def strongest(draft) -> tuple[int, int]:
    """The sentence that counts most against a draft, in code points."""
    table, sums = weights(), {}
    for words, at in evidence(draft).items():
        if words in table:
            sentence = draft.sentence_at(at)
            sums[sentence] = sums.get(sentence, 0) + table[words]
    return max(sums, key=sums.__getitem__)
