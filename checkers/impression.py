"""How a draft reads as a whole, from its words: like messages people were glad to get, or like ones that put them off.

Each rule knows one fault. This knows none: every common word and pair of words counts for or against a draft, as often as
it's in many good and bad messages (impression_weights.py). It helps where rules are weakest: it speaks up when none of
them does (rules/sounds_off.py), and takes a caution for a hint in a draft that otherwise reads well (engine.py).
`python -m tests.support.impression_report` fits and measures the weights.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from .impression_weights import BY_RULE, CAUTION, PER_POINT, START, WORDS

FEWEST, ENOUGH = 20, 26
"""How many words and pairs of words must count in a draft to say that it sounds off, and that it reads well: with fewer we'd
say more than we know."""
SPREAD = 0.7
"""How many count is taken to this power, and the sum of their points divided by it. With 0, any long draft would be a sure
case; with 1, a long one no surer than a short one."""
OFF = -0.1
"""From how many points on a draft sounds off although no rule speaks up."""


@cache
def weights() -> dict[str, int]:
    """Points by word, or by two words in a row, in hundredths: above 0 against the draft."""
    table = {}
    for line in WORDS.strip().splitlines():
        words, _, points = line.rpartition(" ")
        table[words] = int(points)
    return table


def evidence(draft) -> dict[str, int]:
    """The words of a text.Draft and its pairs of words, each with where it begins first (code points)."""
    found, before, at = {}, "", 0
    for low, start, _ in draft.words:
        found.setdefault(low, start)
        if before:
            found.setdefault(f"{before} {low}", at)
        before, at = low, start
    return found


def counting(draft) -> dict[str, int]:
    """Those of its words and pairs that count."""
    kept = draft.memo.get(counting)
    if kept is None:
        table = weights()
        kept = draft.memo[counting] = {words: at for words, at in evidence(draft).items() if words in table}
    return kept


def points(draft) -> float:
    """Above 0 if a draft is worded more like messages that put people off than like good ones."""
    found, table = counting(draft), weights()
    return sum(table[words] for words in found) / 100 / max(1, len(found)) ** SPREAD


def sounds_off(draft) -> bool:
    """Whether the words alone are enough to say so."""
    return len(counting(draft)) >= FEWEST and points(draft) >= OFF


def reads_well(draft, rules: Iterable[str]) -> bool:
    """Whether a draft's words outweigh the cautions that rules of these names gave it."""
    if len(counting(draft)) < ENOUGH:
        return False
    cautions = sum(BY_RULE.get(rule, CAUTION) for rule in set(rules))
    return START + PER_POINT * points(draft) + cautions < 0


def strongest(draft) -> tuple[int, int]:
    """The sentence that counts most against a draft, in code points."""
    table, sums = weights(), {}
    for words, at in counting(draft).items():
        sentence = draft.sentence_at(at)
        sums[sentence] = sums.get(sentence, 0) + table[words]
    return max(sums, key=sums.__getitem__)
