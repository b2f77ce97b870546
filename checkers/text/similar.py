"""Find out which of many texts are nearly the same, by the runs of three words they share, in linear time and memory.

Each text is reduced to a sketch, the smallest hashes of its runs. From two sketches we estimate the share of runs that
the texts have in common (Jaccard; Broder 1997, "On the resemblance and containment of documents"). We only compare
texts that share one of their very smallest hashes, so no text is compared with all the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from sys import byteorder
from zlib import crc32

RUN = 3  # words: texts share runs of two ("saw your") by chance, and a filled blank breaks too many runs of four
SKETCH = 64  # hashes we keep for a text; with these, the share is right within about 0.06
MEETING = 8  # smallest hashes we use to find texts to compare: we find 996 of 1,000 texts that share half
LEADERS = 8  # texts we keep for a hash; without a limit, a paragraph that's in all messages would make this quadratic


def sketch(words: Sequence[str]) -> tuple[int, ...]:
    """The smallest hashes of the runs of words, ascending and the same on every machine. Empty if there are fewer than
    RUN words."""
    runs = zip(*(words[n:] for n in range(RUN)))
    # CRC gives similar runs similar numbers, so the smallest would all be similar. Multiplying scatters them.
    hashes = {crc32(" ".join(run).encode("utf-8", "replace")) * 0x9E3779B1 & 0xFFFFFFFF for run in runs}
    return tuple(sorted(hashes)[:SKETCH])


def packed(hashes: Sequence[int]) -> bytes:
    """A sketch with four bytes for each hash, so we can keep many of them. Don't store these: the byte order is this
    machine's."""
    return b"".join([number.to_bytes(4, byteorder) for number in hashes])


def unpacked(own: bytes) -> Sequence[int]:
    """The sketch from its packed bytes."""
    return memoryview(own).cast("I")


def share(a: Sequence[int], b: Sequence[int]) -> float:
    """The estimated share of runs that two sketches have in common, 0 to 1."""
    return _share(a, frozenset(a), b)


def _share(a: Sequence[int], in_a: frozenset, b: Sequence[int], least: float = 0.0) -> float:
    """Like share(), with the first sketch also as a set; 0 as soon as it can't reach `least`."""
    both = in_a.intersection(b)
    size = len(a) + len(b) - len(both)
    if len(a) >= SKETCH or len(b) >= SKETCH:
        size = min(size, SKETCH)
    if not both or len(both) < least * size:
        return 0.0
    if size == len(a) + len(b) - len(both):
        return len(both) / size
    highest = sorted(in_a.union(b))[size - 1]
    return sum(h <= highest for h in both) / size


def groups(sketches: Sequence[bytes], least: float) -> list[list[int]]:
    """Groups of texts, as places in the list of packed sketches. Each text joins the most similar leader, if they share
    at least `least`, or becomes a leader itself.

    Groups and their members are in the order given. A text that isn't like any other isn't in a group.
    """
    met = _met(sketches)
    found: dict[int, list[int]] = {}  # place of a leader -> the places of its group
    meeting: dict[int, list[int]] = {}  # hash -> the leaders with it among their smallest
    for place, own in enumerate(sketches):
        hashes = unpacked(own)
        in_own = frozenset(hashes)
        best, most = None, least
        for leader in dict.fromkeys(g for h in hashes[:MEETING] for g in meeting.get(h, ())):
            common = _share(hashes, in_own, unpacked(sketches[leader]), most)
            if common >= most and (best is None or common > most):
                best, most = leader, common
        if best is not None:
            found.setdefault(best, [best]).append(place)
            continue
        for h in hashes[:MEETING]:
            if met[h % len(met)] > 1:  # otherwise no other text has it
                known = meeting.setdefault(h, [])
                if len(known) < LEADERS:
                    known.append(place)
    return [found[leader] for leader in sorted(found)]


def _met(sketches: Sequence[bytes]) -> bytearray:
    """How many texts have a hash among their smallest, at the hash modulo the length. 2 means two or more, and the
    count can be too high because two hashes can have the same place."""
    met = bytearray(max(1, 16 * len(sketches)))
    for own in sketches:
        for h in unpacked(own)[:MEETING]:
            place = h % len(met)
            if met[place] < 2:
                met[place] += 1
    return met
