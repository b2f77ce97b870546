"""A small language for wordings. They're compiled to bounded regular expressions with trigger words.

    "i'd (like|love) to (add|connect) ~2 network"

- words match in upper and lower case; there can be spaces, commas, dashes or slashes between words, but not the end of
  a sentence;
- `(a|b c)` is a choice, a trailing `?` makes a word or choice optional, `word*` matches any word that begins so,
  `verb+` any form of a verb (`meet+` matches meets, met, meeting);
- `~3` is a gap of up to three words; `^` in front only matches at the beginning of a sentence;
- `{name}` is a list from `vocabulary.LISTS`.

Every gap and separator is bounded, so a search is linear in the text. We only search a phrase in drafts that have one
of its trigger words (every possible match has at least one of them), and a word from each other group that every match
needs. So in most drafts, most phrases are neither compiled nor searched. When we do search one, we only try it at the
words it can begin with.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache, reduce
from itertools import chain
from operator import or_
from typing import NamedTuple

from .lexicon import verb_forms
from .spans import merged
from .vocabulary import COMMON, LISTS

try:  # written when we pack the browser's zip or a wheel, because reading phrases takes time at the start
    from .. import phrase_table as TABLE
except ImportError:
    TABLE = None

TELLING = 60  # most drafts have a word from a group that's this common, so checking for it saves nothing
STEM = 4  # letters of a `word*` that are its trigger; shorter stems match, but can't be triggers
KNOWN = 2_000  # words of drafts about which we keep what we know
LONGEST = 30  # letters of the longest word a phrase can begin with; we don't keep every beginning of "a'a'a'a…"
_SEP = " {1,6}"  # in Draft.spaced
_GAP = (
    r"(?:" + _SEP + r"[\w'&+#]{1,40}(?:\.[\w'&+#]{1,20}){0,3}){0,%d}?"
)  # dots only inside words, because elsewhere they end a sentence
_STOP = re.compile("[.!?] ")  # in Draft.spaced: neither a separator nor a gap has it
_TOKEN = re.compile(r"[\s\-]+|(\()|(\))(\?)?|(\|)|~(\d+)|\{(\w+)\}(\?)?|([\w']+[*+]?)(\?)?")


class _Reading(NamedTuple):
    source: str  # regular expression, over Draft.spaced
    keys: frozenset | None  # trigger words, or None if it has none
    firsts: frozenset | None  # words it can begin with (see Draft.places), or None for any word
    needs: tuple[frozenset, ...] = ()  # more groups of words (see Draft.places): every match has a word from each


class _Item(NamedTuple):
    source: str  # regular expression
    optional: bool
    keys: frozenset | None  # trigger words, or None if it has none
    firsts: frozenset | None  # words it can begin with, or None for any word
    gap: bool = False


@lru_cache(KNOWN)
def _word(text: str, optional: bool) -> _Item:
    text = text.lower()
    if text.endswith("*"):
        stem = text[:-1]
        keys = frozenset([stem[:STEM] + "*"]) if len(stem) >= STEM else None
        return _Item(re.escape(stem) + r"[\w']{0,30}", optional, keys, keys)
    if text.endswith("+"):
        forms = verb_forms().get(text[:-1])
        if not forms:
            raise ValueError(f"{text[:-1]!r} isn't a verb in the lexicon")
        return _Item("(?:" + "|".join(map(re.escape, forms)) + ")", optional, frozenset(forms), frozenset(forms))
    keys = frozenset((text,))
    return _Item(text if text.isalnum() else re.escape(text), optional, keys, keys)


def _sequence(items: list[_Item]) -> _Reading:
    """Join items into one regular expression, and choose the rarest trigger from those that aren't optional."""
    if len(items) == 1 and not items[0].optional:  # most choices are single words
        source, _, keys, firsts, _ = items[0]
        return _Reading(source, keys, firsts if _plain(firsts) else None)
    out, begun, best, groups = [], False, None, []
    glued = False  # the first word follows a gap, and could be one word of the draft together with it
    firsts: frozenset | None = frozenset()
    for item in items:
        if not begun:
            firsts = None if (firsts is None or item.gap or item.firsts is None) else firsts | item.firsts
        if item.gap:
            glued = glued or not begun
            out.append(item.source)
            continue
        if begun:
            out.append(f"(?:{_SEP}{item.source})?" if item.optional else _SEP + item.source)
        else:
            out.append(f"(?:{item.source}{_SEP})?" if item.optional else item.source)
        if not item.optional:
            if item.keys:
                if begun or not glued:
                    groups.append(item.keys)
                if best is None or _weight(item.keys) < _weight(best):
                    best = item.keys
            begun = True
    # The draft's words have no apostrophe at either end, so we'd never find a word that has one.
    needs = (g for g in groups if g is not best and _weight(g) <= TELLING and all(k == k.strip("'") for k in g))
    # If everything is optional, a match can begin with whatever comes next.
    return _Reading("".join(out), best, firsts if begun and _plain(firsts) else None, tuple(needs))


def _plain(firsts: frozenset | None) -> bool:
    """Whether we can look for these among the draft's words, which have no apostrophe at either end."""
    return firsts is not None and all(word == word.strip("'") for word in firsts)


def _weight(keys: frozenset) -> int:
    return sum(20 if key in COMMON else 1 for key in keys)


def _parse(text: str) -> _Reading:
    """Read one phrase. Raises ValueError with the phrase if we can't read it."""
    stack: list[list[list[_Item]]] = [[[]]]  # groups > alternatives > items
    position = 0
    while position < len(text):
        m = _TOKEN.match(text, position)
        if not m:
            raise ValueError(f"cannot read phrase {text!r} at {text[position:]!r}")
        position = m.end()
        opening, closing, closing_q, bar, gap, listed, listed_q, word, word_q = m.groups()
        if opening:
            stack.append([[]])
        elif closing:
            if len(stack) == 1:
                raise ValueError(f"unopened ')' in phrase {text!r}")
            stack[-2][-1].append(_choice([_sequence(a) for a in stack.pop()], bool(closing_q)))
        elif bar:
            stack[-1].append([])
        elif gap:
            stack[-1][-1].append(_Item(_GAP % int(gap), True, None, None, True))
        elif listed:
            if listed not in LISTS:
                raise ValueError(f"unknown list {{{listed}}} in phrase {text!r}")
            stack[-1][-1].append(_listed(listed, bool(listed_q)))
        elif word:
            stack[-1][-1].append(_word(word, bool(word_q)))
    if len(stack) != 1:
        raise ValueError(f"unclosed '(' in phrase {text!r}")
    top = [_sequence(a) for a in stack[0]]
    item = _choice(top, False)
    return _Reading(item.source, item.keys, item.firsts, top[0].needs if len(top) == 1 else ())


@cache
def _listed(name: str, optional: bool) -> _Item:
    """One of the entries of a list."""
    return _choice([_parse(entry) for entry in LISTS[name]], optional)


def _choice(alternatives: list[_Reading], optional: bool) -> _Item:
    source = "(?:" + "|".join(a.source for a in alternatives) + ")"
    return _Item(source, optional, _union([a.keys for a in alternatives]), _union([a.firsts for a in alternatives]))


def _union(groups: list[frozenset | None]) -> frozenset | None:
    """All words of the groups; None if any group is None."""
    return None if None in groups else frozenset().union(*groups)


def checksum(phrases: tuple[str, ...]) -> int:
    """The key of phrases in a table."""
    return zlib.crc32("|".join(phrases).encode())


def needed(phrase: str) -> list[str]:
    """The groups of words a phrase needs, each with spaces between the words: first its trigger words.

    Raises ValueError if we can't read it or it has no trigger.
    """
    reading = _parse(phrase.removeprefix("^"))
    if not reading.keys:
        raise ValueError(f"phrase {phrase!r} has no word that every match must contain")
    return [" ".join(sorted(words)) for words in (reading.keys, *reading.needs[: _Index.LAYERS - 1])]


@lru_cache(KNOWN)
def beginnings(word: str) -> tuple[str, ...]:
    """The beginnings of a draft's word that a phrase can match: its stem, and what's before an apostrophe."""
    found = [word[:STEM] + "*"] if len(word) >= STEM else []
    at = word.find("'")
    while 0 <= at <= LONGEST:
        found.append(word[:at])
        at = word.find("'", at + 1)
    return tuple(found)


@lru_cache(KNOWN)
def triggers(word: str) -> tuple[str, ...]:
    """The trigger words that a draft's word matches: itself, its stem, and what's before 's."""
    stem = (word[:STEM] + "*",) if len(word) >= STEM else ()
    return (word, *stem, word[:-2]) if word.endswith("'s") else (word, *stem)


class _Index:
    """Finds out which of all phrases can match in a draft, by the draft's words.

    Every phrase has a number and is that bit of an integer, so checking all of them takes no longer than checking a
    few. A phrase can have several groups of words, and it needs a word from each of them.
    """

    LAYERS = 3  # groups we check: the trigger words and two more, because few phrases have others

    def __init__(self, table=None):
        self.size = table.SIZE if table else 1  # the number 0 is that of what any draft has
        # For each group: word -> the numbers of the phrases with it in this group, as text, because a draft has few of
        # these words.
        texts = table.LAYERS if table else (("", ""),) * self.LAYERS
        self.layers = [dict(zip(words.split(), numbers.split(","))) for words, numbers in texts]
        self.without = list(table.WITHOUT) if table else [0] * self.LAYERS  # the phrases without such a group
        self.places: dict[tuple[str, ...], int] = {}  # phrases that were added together -> the number of the first
        # Word of a draft -> the phrases that have it or a beginning of it, one group's bits after the other's.
        self.known: dict[str, int] = {}

    def place(self, phrases: tuple[str, ...]) -> int:
        """The number of the first of these phrases. We add them unless they have one."""
        at = self.places.get(phrases)
        if at is None and TABLE is not None:
            at = TABLE.PLACES.get(checksum(phrases))
        if at is None:
            at = self.add([needed(phrase) for phrase in phrases])
        self.places[phrases] = at
        return at

    def add(self, entries: list[list[str]]) -> int:
        """Add phrases, each with its groups of words, which have spaces between the words. Returns the number of the
        first."""
        at = self.size
        for groups in entries:
            for n, layer in enumerate(self.layers):
                if n >= len(groups):
                    self.without[n] |= 1 << self.size
                    continue
                for word in groups[n].split():
                    layer[word] = f"{layer[word]} {self.size}" if word in layer else str(self.size)
            self.size += 1
        self.known.clear()
        return at

    def possible(self, draft) -> int:
        """The phrases for which a sentence of the draft has a word from every group, as bits. No phrase matches across
        the end of a sentence; in the whole draft, a third more would be possible.
        """
        words, (starts, _) = draft.lows, draft.bounds
        self._learn(set(words))
        size, bits_of, found, begin = self.size, self.known.__getitem__, 0, 0
        without = reduce(or_, (bits << n * size for n, bits in enumerate(self.without)))
        for end in chain(map(re.Match.start, _STOP.finditer(draft.spaced)), (len(draft.spaced),)):
            begun, begin = begin, bisect_left(starts, end, begin)
            bits = reduce(or_, map(bits_of, words[begun:begin]), without)
            found |= bits & bits >> size & bits >> 2 * size
        return found & (1 << size) - 1 | ANY_DRAFT

    def _learn(self, words: set[str]) -> None:
        """Find out which phrases have these words. We remember them, because words come up again and again."""
        new = words.difference(self.known)
        if len(self.known) + len(new) > KNOWN:
            self.known.clear()
            new = words
        for word in new:
            keys, begins = triggers(word), (word, *beginnings(word))
            bits = 0
            for n, layer in enumerate(self.layers):
                for begin in begins if n else keys:  # the first group has the trigger words
                    for number in layer.get(begin, "").split():
                        bits |= 1 << int(number) + n * self.size
            self.known[word] = bits


def possible(draft, number: int = 0) -> int:
    """What the index gives for a draft, kept in its memo. number: of a phrase that has to be in it."""
    kept = draft.memo.get(_INDEX)
    if kept is None or number >= kept[1]:  # this phrase was added after that
        kept = draft.memo[_INDEX] = _INDEX.possible(draft), _INDEX.size
    return kept[0]


def _numbers(bits: int) -> list[int]:
    """The numbers of the bits that are set, in order."""
    found = []
    while bits:
        found.append((bits & -bits).bit_length() - 1)
        bits &= bits - 1
    return found


def tried(regex: re.Pattern, text: str, places: list[int], start: int, end: int) -> Iterator[re.Match]:
    """What `regex.finditer(text, start, end)` gives. Only right if it can't match anywhere but at these places, which
    are in order."""
    for number in range(bisect_left(places, start), len(places)):
        place = places[number]
        if place >= end:
            return
        if place >= start and (m := regex.match(text, place, end)):
            yield m
            start = m.end()


ANY_DRAFT = 1
_INDEX = _Index(TABLE)
_SHARED: dict = {}  # equal sets of words, of which we keep only one
_NONE: Sequence = ()
_NOTHING: Iterator = iter(())  # it's empty, so we can return it again and again


def _spans(draft, phrase: tuple, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans in draft.low[start:end] where a phrase matches. phrase: as `Phrases._live` gives it."""
    regex, at_start, places, _ = phrase
    text = draft.spaced
    for m in regex.finditer(text, start, end) if places is None else tried(regex, text, places, start, end):
        if not at_start or m.start() in draft.sentence_starts:
            yield m.span()


class Triggers:
    """Tests a draft for several groups of trigger words. Immutable after construction.

    groups: each has spaces between its words, which are `word`, or its first four letters and `*`.
    """

    __slots__ = ("_groups", "_at", "_all")

    def __init__(self, groups: Iterable[str]):
        self._groups = tuple(groups)

    def __getattr__(self, name: str):
        """Index the groups when they're first needed. With a table, most of them aren't needed while Python starts."""
        if name not in ("_at", "_all"):
            raise AttributeError(name)
        self._at, self._all = self._index(), (1 << len(self._groups)) - 1
        return getattr(self, name)

    def _index(self) -> int:
        """The number of the first group, which we add."""
        return _INDEX.add([[words] for words in self._groups])

    @property
    def keys(self) -> frozenset[str]:
        """All trigger words."""
        return frozenset(word for words in self._groups for word in words.split())

    @property
    def mask(self) -> int:
        """The bits of all groups in what `possible` gives."""
        return self._all << self._at

    def found(self, draft) -> list[int]:
        """The numbers of the groups that have a word in the draft, in order."""
        at = self._at
        return _numbers(possible(draft, at) >> at & self._all)


class Phrases(Triggers):
    """Searches for several phrases. Immutable after construction."""

    __slots__ = ("_compiled",)

    def __init__(self, phrases: Iterable[str]):
        super().__init__(phrases)
        self._compiled: dict[int, tuple] = {}
        if TABLE is None:
            self._at  # noqa: B018, so that a phrase we can't read fails where it's written

    def _index(self) -> int:
        return _INDEX.place(self._groups)

    @property
    def keys(self) -> frozenset[str]:
        """The trigger words of all phrases."""
        return frozenset(word for phrase in self._groups for word in needed(phrase)[0].split())

    def _live(self, draft) -> Sequence[tuple]:
        """The phrases that match anywhere in a draft, each as its regular expression, whether it has to begin a
        sentence, the places to try it at (None: all), and its number. Kept in the draft's memo, because rules search
        again for every clause.
        """
        memo = draft.memo
        live = memo.get(self)
        if live is not None:
            return live
        at = self._at
        kept = memo.get(_INDEX)  # mostly it's there, and calling `possible` would double the time
        bits = (kept[0] if kept is not None and at < kept[1] else possible(draft, at)) >> at & self._all
        if not bits:
            memo[self] = _NONE
            return _NONE
        live = memo[self] = []
        spaced, places = draft.spaced, draft.places
        for number in _numbers(bits):
            regex, firsts, at_start = self._compiled.get(number) or self._compile(number)
            if not firsts:
                if regex.search(spaced):
                    live.append((regex, at_start, None, number))
                continue
            match = regex.match
            for word in firsts & draft.begins:
                for place in places[word]:
                    if match(spaced, place):
                        live.append((regex, at_start, draft.places_of(firsts), number))
                        break
                else:
                    continue
                break
        return live

    def _compile(self, number: int) -> tuple[re.Pattern, frozenset | None, bool]:
        """A phrase's regular expression, the words it can begin with (None: any), and whether it has to begin a
        sentence.

        Made when it's first needed, so Python starts faster.
        """
        phrase = self._groups[number]
        reading = _parse(phrase.removeprefix("^"))
        regex = re.compile(r"(?<![\w'])" + reading.source + r"(?![\w])")
        firsts = reading.firsts and _SHARED.setdefault(reading.firsts, reading.firsts)
        self._compiled[number] = compiled = regex, firsts, phrase.startswith("^")
        return compiled

    def anywhere(self, draft) -> bool:
        """Whether any phrase matches anywhere in a draft, even in quotation marks."""
        return bool(self._live(draft))

    def find(self, draft, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Spans (code points, end exclusive) of the matches in draft.low[start:end], overlapping ones as one, in order."""
        live = self._live(draft)
        if not live:
            return _NOTHING
        end = len(draft.spaced) if end is None else end
        spans = [span for phrase in live for span in _spans(draft, phrase, start, end)]
        return (span for span in merged(spans) if not draft.quoted_at(*span)) if spans else _NOTHING

    def first(self, draft, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """The first match, or None."""
        return next(self.find(draft, start, end), None)


def anywhere(searchers: Sequence[Phrases]) -> Callable[..., bool]:
    """A function that says whether any of these matches anywhere in a draft."""
    if len(searchers) == 1:
        return searchers[0].anywhere
    return lambda draft: any(search._live(draft) for search in searchers)


class Cues:
    """Searches for many wordings by name. Searching for all of them together takes a tenth of the time."""

    def __init__(self, wordings: Mapping[str, Iterable[str]]):
        named = [(name, phrase) for name, phrases in wordings.items() for phrase in phrases]
        self._names = [name for name, _ in named]
        self._search = Phrases(phrase for _, phrase in named)

    def found(self, draft, end: int) -> Set[str]:
        """The names of the wordings that match in draft.low[:end] outside quotations, in order."""
        names: dict[str, None] = {}
        for phrase in self._search._live(draft):
            name = self._names[phrase[-1]]
            if name not in names and any(not draft.quoted_at(*span) for span in _spans(draft, phrase, 0, end)):
                names[name] = None
        return names.keys()
