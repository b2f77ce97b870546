"""Find which of many texts are nearly the same, by the runs of three words they share, in linear time and memory.

Each text is reduced to a sketch, the smallest hashes of its runs. The share of runs that two texts have in
common (Jaccard) is estimated from their sketches (Broder 1997, "On the resemblance and containment of
documents"). Only texts that share one of their very smallest hashes are compared, so no text is compared
with all the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zlib import crc32

RUN = 3  # words; runs of two are shared by chance ("saw your"), and a filled blank breaks too many runs of four
SKETCH = 64  # hashes kept for a text, which makes the share right within about 0.06
MEETING = 8  # smallest hashes by which we find texts to compare: 996 of 1,000 that share half are found
LEADERS = 8  # texts kept for a hash; without a limit, a paragraph in all messages would make this quadratic


def sketch(words: Sequence[str]) -> tuple[int, ...]:
    """The smallest hashes of the runs of words, ascending; equal on every machine. Empty for a text below RUN
    words."""
    runs = zip(*(words[n:] for n in range(RUN)))
    # CRC alone gives similar runs similar numbers, so the smallest would all be alike; multiplying scatters them.
    hashes = {crc32(" ".join(run).encode("utf-8", "replace")) * 0x9E3779B1 & 0xFFFFFFFF for run in runs}
    return tuple(sorted(hashes)[:SKETCH])


def share(a: Sequence[int], b: Sequence[int]) -> float:
    """Estimated share of runs in common, 0 to 1, of two sketches."""
    return _share(a, frozenset(a), b, frozenset(b))


def _share(a: Sequence[int], in_a: frozenset, b: Sequence[int], in_b: frozenset, least: float = 0.0) -> float:
    """Like share(), with the sketches as sets too; 0 as soon as it can't reach `least`."""
    both = in_a & in_b
    size = len(a) + len(b) - len(both)
    if len(a) >= SKETCH or len(b) >= SKETCH:
        size = min(size, SKETCH)
    if not both or len(both) < least * size:
        return 0.0
    if size == len(a) + len(b) - len(both):
        return len(both) / size
    highest = sorted(in_a | in_b)[size - 1]
    return sum(h <= highest for h in both) / size


def groups(texts: Iterable[Sequence[str]], least: float) -> list[list[int]]:
    """Group texts, given as words, by their places: each joins the nearest leader that shares `least`, or leads.

    Groups and their members are in the order given; a text like no other is a group of its own.
    """
    found: list[list[int]] = []
    leaders: list[tuple[tuple[int, ...], frozenset]] = []  # sketch of the first member of each group
    meeting: dict[int, list[int]] = {}  # hash -> the groups whose leader has it among its smallest
    for place, words in enumerate(texts):
        own = sketch(words)
        in_own = frozenset(own)
        best, most = None, least
        for group in dict.fromkeys(g for h in own[:MEETING] for g in meeting.get(h, ())):
            common = _share(own, in_own, *leaders[group], most)
            if common >= most and (best is None or common > most):
                best, most = group, common
        if best is not None:
            found[best].append(place)
            continue
        found.append([place])
        leaders.append((own, in_own))
        for h in own[:MEETING]:
            known = meeting.setdefault(h, [])
            if len(known) < LEADERS:
                known.append(len(found) - 1)
    return found
