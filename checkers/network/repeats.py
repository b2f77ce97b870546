"""Find texts that went to many people and are the same, or nearly, without the greeting and names.

Time grows in proportion to the number of messages. Equal texts have equal words, and similar ones share some of the
smallest hashes of their three-word runs, so we compare each text with only a few others.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from zlib import crc32

MIN_WORDS = 8
"""Anything shorter ("Thanks, happy birthday!") is just being polite, not a mailing."""
NEAR_WORDS = 12
"""In anything shorter, one changed word breaks too many runs to call texts nearly the same."""
NEAR_SHARE = 0.6
"""Two texts are nearly the same if they have at least this share of all their three-word runs in common."""
LEADERS = 4
"""How many texts with the same hash we compare a new one with. Without a limit, a shared paragraph would make this
quadratic."""

_GREETINGS = frozenset(
    b"hi hello hey dear greetings hiya hallo bonjour hola good morning afternoon evening mr mrs ms dr there".split()
)
# Lower-cases ASCII letters, keeps bytes beyond ASCII and turns everything else into a space. We do this for every
# message, and it takes three times as long with str.
_LETTERS = bytes(byte if 65 <= byte <= 90 or 97 <= byte <= 122 or byte >= 128 else 32 for byte in range(256)).lower()


class Sending(NamedTuple):
    """One text to one person. key: of the person; day: an ordinal; names: the words of the person's name and
    company, as `plain_words` gives them;
    prompted: whether it answers something they wrote in the days before."""

    key: str
    day: int
    text: str
    names: frozenset[bytes]
    prompted: bool


@dataclass(slots=True)
class Repeat:
    """One text and its sendings, oldest first. same: whether all are the same word for word, names aside;
    people_in_window: the most people reached within the given number of days; window: the first and last of those
    days."""

    sendings: list[Sending]
    same: bool
    people_in_window: int
    window: tuple[int, int]


def plain_words(text: str) -> list[bytes]:
    """The words of a text as case-folded UTF-8, without digits and ASCII punctuation."""
    return text.casefold().encode("utf-8", "replace").translate(_LETTERS).split()


def words_of(text: str, names: frozenset[bytes]) -> list[bytes]:
    """The text's words for comparing, without greeting and names. Only the first 4,000 characters count."""
    words = plain_words(text[:4_000])
    start = 0
    while start < len(words) and start < 4 and (words[start] in _GREETINGS or words[start] in names):
        start += 1
    del words[:start]
    return words if names.isdisjoint(words) else [word for word in words if word not in names]


def find_repeats(sendings: Iterable[Sending], people: int, days: int) -> list[Repeat]:
    """Texts that went to at least `people` different people within `days` days, those with the most people first."""
    exact: dict[bytes, list[Sending]] = {}
    words: dict[bytes, list[bytes]] = {}
    for sending in sendings:
        if len(sending.text) < 4 * MIN_WORDS:
            continue
        found = words_of(sending.text, sending.names)
        if len(found) < MIN_WORDS:
            continue
        key = b" ".join(found)
        if key in exact:
            exact[key].append(sending)
        else:
            exact[key] = [sending]
            if len(found) >= NEAR_WORDS and not sending.prompted:
                words[key] = found
    groups = _join_similar(exact, words)
    repeats = []
    for keys in groups:
        if sum(len(exact[key]) for key in keys) < people:
            continue
        group = sorted(
            (sending for key in keys for sending in exact[key]), key=lambda sending: (sending.day, sending.key)
        )
        best, window = _densest(group, days)
        if best >= people:
            repeats.append(Repeat(group, len(keys) == 1, best, window))
    repeats.sort(key=lambda repeat: (-repeat.people_in_window, -repeat.window[1], repeat.sendings[0].text))
    return repeats


def _join_similar(exact: dict[bytes, list[Sending]], words: dict[bytes, list[bytes]]) -> list[list[bytes]]:
    """Group the texts: each joins the first leader it's nearly the same as, or becomes a leader itself."""
    hashes: dict[bytes, int] = {}
    members: dict[bytes, list[bytes]] = {}
    runs_of: dict[bytes, frozenset[int]] = {}
    buckets: dict[int, list[bytes]] = {}
    groups: list[list[bytes]] = []
    for key in exact:
        found = words.get(key)
        if found is None:
            groups.append([key])
            continue
        numbers = []
        for word in found:
            number = hashes.get(word)
            if number is None:
                number = hashes[word] = crc32(word)
            numbers.append(number)
        runs = frozenset([(a * 3 + b * 5 + c * 7) & 0xFFFFFFFF for a, b, c in zip(numbers, numbers[1:], numbers[2:])])
        smallest = sorted(runs)[:6]
        leader = _leader(smallest, runs, buckets, runs_of)
        if leader is not None:
            members[leader].append(key)
            continue
        runs_of[key] = runs
        members[key] = [key]
        for number in smallest:
            bucket = buckets.setdefault(number, [])
            if len(bucket) < LEADERS:
                bucket.append(key)
    return groups + list(members.values())


def _leader(
    smallest: list[int], runs: frozenset[int], buckets: dict[int, list[bytes]], runs_of: dict[bytes, frozenset[int]]
) -> bytes | None:
    tried = set()
    for number in smallest:
        for key in buckets.get(number, ()):
            if key not in tried:
                tried.add(key)
                other = runs_of[key]
                common = len(runs & other)
                if common >= NEAR_SHARE * (len(runs) + len(other) - common):
                    return key
    return None


def _densest(group: list[Sending], days: int) -> tuple[int, tuple[int, int]]:
    """The most people reached within `days` days, and the first and last day of that time."""
    inside: dict[str, int] = {}
    best, window, left = 0, (0, 0), 0
    for sending in group:
        inside[sending.key] = inside.get(sending.key, 0) + 1
        while sending.day - group[left].day > days:
            key = group[left].key
            inside[key] -= 1
            if not inside[key]:
                del inside[key]
            left += 1
        if len(inside) > best:
            best, window = len(inside), (group[left].day, sending.day)
    return best, window
