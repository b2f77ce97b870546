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
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from .lexicon import verb_forms
from .spans import merged
from .vocabulary import COMMON, LISTS

try:  # written when we pack the browser's zip, because reading phrases takes time at the start
    from ..phrase_table import TABLE
except ImportError:
    TABLE = {}  # checksum of a phrase -> its trigger words, first words and other groups, as `written` gives them

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
    return _Item(re.escape(text), optional, frozenset([text]), frozenset([text]))


def _sequence(items: list[_Item]) -> _Reading:
    """Join items into one regular expression, and choose the rarest trigger from those that aren't optional."""
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
            choices = [_parse(entry) for entry in LISTS[listed]]
            stack[-1][-1].append(_choice(choices, bool(listed_q)))
        elif word:
            stack[-1][-1].append(_word(word, bool(word_q)))
    if len(stack) != 1:
        raise ValueError(f"unclosed '(' in phrase {text!r}")
    top = [_sequence(a) for a in stack[0]]
    item = _choice(top, False)
    return _Reading(item.source, item.keys, item.firsts, top[0].needs if len(top) == 1 else ())


def _choice(alternatives: list[_Reading], optional: bool) -> _Item:
    source = "(?:" + "|".join(a.source for a in alternatives) + ")"
    return _Item(source, optional, _union([a.keys for a in alternatives]), _union([a.firsts for a in alternatives]))


def _union(groups: list[frozenset | None]) -> frozenset | None:
    """All words of the groups; None if any group is None."""
    return None if None in groups else frozenset().union(*groups)


def checksum(phrase: str) -> int:
    """The key of a phrase in TABLE."""
    return zlib.crc32(phrase.encode())


def written(phrase: str) -> str:
    """What we need to know about a phrase before we search it: its trigger words, the words it can begin with ("=" for
    the same ones, "" for any word) and the other groups of words it needs, as "word word|=|word word|word".

    Raises ValueError if we can't read it or it has no trigger.
    """
    reading = _parse(phrase)
    if not reading.keys:
        raise ValueError(f"phrase {phrase!r} has no word that every match must contain")
    firsts = "=" if reading.firsts == reading.keys else " ".join(sorted(reading.firsts or ()))
    keys, *needs = (" ".join(sorted(words)) for words in (reading.keys, *reading.needs[: _Index.LAYERS - 1]))
    return "|".join((keys, firsts, *needs))


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


_SHARED: dict = {}


class _Index:
    """Finds out which of all phrases can match in a draft, by the draft's words.

    Every phrase is a bit of an integer, so checking all of them takes no longer than checking a few.
    """

    LAYERS = 3  # groups we check: the trigger words and two more, because few phrases have others

    def __init__(self):
        self.size = 0
        self.layers: list[dict[str, int]] = [{} for _ in range(self.LAYERS)]  # word -> phrases with it in this group
        self.without = [0] * self.LAYERS  # the phrases without such a group
        self._known: dict[str, tuple[int, ...]] = {}  # word of a draft -> what `_with` gives
        self._grown = False  # whether phrases have been added since the last check

    def add(self, phrases: list[list[str]]) -> int:
        """Add phrases, each with its groups of words, which have spaces between the words. Returns the number of the
        first."""
        for groups in phrases:
            bit = 1 << self.size
            for n, layer in enumerate(self.layers):
                if n >= len(groups):
                    self.without[n] |= bit
                    continue
                for word in groups[n].split():
                    if word in layer:
                        layer[word] |= bit
                    else:
                        layer[_SHARED.setdefault(word, word)] = bit
            self.size += 1
        self._known.clear()
        self._grown = True
        return self.size - len(phrases)

    def share(self) -> None:
        """Keep only one of equal sets of phrases, once all phrases are added. Browsers load them as a copy of
        memory."""
        known: dict[int, int] = {}
        for layer in self.layers:
            for word, bits in layer.items():
                layer[word] = known.setdefault(bits, bits)
        self._known.clear()

    def possible(self, draft) -> tuple[int, int]:
        """The phrases for which a sentence of the draft has a word from every group, as bits, and how many phrases we
        checked. No phrase matches across the end of a sentence; in the whole draft, a third more would be possible.
        """
        if self._grown:  # more will be added soon, so it's too early to remember the phrases of a word
            self._grown = False
            layers = zip(self.layers, self.without, (draft.keys, draft.places, draft.places), strict=True)
            first, second, third = (without | _united(layer, words) for layer, without, words in layers)
            return first & second & third, self.size
        found, known = 0, self._known
        first, second, third = self.without
        ends = chain(map(re.Match.start, _STOP.finditer(draft.spaced)), (len(draft.spaced),))
        end = next(ends)
        for word, start, _ in draft.words:
            while start > end:
                found |= first & second & third
                first, second, third = self.without
                end = next(ends)
            layers = known.get(word)
            if layers is None:
                layers = self._with(word)
            if layers:
                first |= layers[0]
                second |= layers[1]
                third |= layers[2]
        return found | first & second & third, self.size

    def _with(self, word: str) -> tuple[int, ...]:
        """For each group, the phrases with this word of a draft or a beginning of it there, as bits; () if there are
        none.

        We remember them, because words come up again and again. That halves the time of `possible`.
        """
        begins, keys = (word, *beginnings(word)), triggers(word)
        layers = tuple(_united(layer, begins if n else keys) for n, layer in enumerate(self.layers))
        if len(self._known) >= KNOWN:
            self._known.clear()
        self._known[word] = layers = layers if any(layers) else ()
        return layers


def _united(layer: dict[str, int], words: Iterable[str]) -> int:
    bits = 0
    for word in words:
        bits |= layer.get(word, 0)
    return bits


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


_INDEX = _Index()
_NONE: Sequence = ()
_NOTHING: Iterator = iter(())  # it's empty, so we can return it again and again


def _spans(draft, phrase: tuple, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans in draft.low[start:end] where a phrase matches. phrase: as `Phrases._live` gives it."""
    regex, at_start, places, _ = phrase
    text = draft.spaced
    for m in regex.finditer(text, start, end) if places is None else tried(regex, text, places, start, end):
        if not at_start or m.start() in draft.sentence_starts:
            yield m.span()


def _set(words: Iterable[str]) -> frozenset[str]:
    """A set of these words. We keep only one of equal sets and words, because there are many, and browsers load them as
    a copy of memory."""
    made = frozenset(_SHARED.setdefault(word, word) for word in words)
    return _SHARED.setdefault(made, made)


class Phrases:
    """Searches for several phrases. Immutable after construction.

    `keys`: the trigger words of all of them (`word` or its first four letters and `*`).
    """

    __slots__ = ("keys", "_firsts", "_at", "_all", "_compiled", "_phrases")

    def __init__(self, phrases: Iterable[str]):
        self._phrases = [(phrase.removeprefix("^"), phrase.startswith("^")) for phrase in phrases]
        if not TABLE:
            self._index()  # so that a phrase we can't read fails where it's written

    def __getattr__(self, name: str):
        """Index the phrases when they're first needed. With a table, most of them aren't needed while Python starts."""
        if name == "keys":
            self._gather(self._read())
        elif name in ("_firsts", "_at", "_all", "_compiled"):
            self._index()
        else:
            raise AttributeError(name)
        return getattr(self, name)

    def _read(self) -> Iterator[list[str]]:
        """For each phrase, the parts of what `written` gives."""
        return ((TABLE.get(checksum(phrase)) or written(phrase)).split("|") for phrase, _ in self._phrases)

    def _gather(self, records: Iterable[list[str]]) -> None:
        self.keys = _set(word for words, *_ in records for word in words.split())

    def _index(self) -> None:
        self._firsts, groups, records = [], [], list(self._read())
        if not TABLE:  # without one, reading them a second time would take long
            self._gather(records)
        for keys, firsts, *needs in records:
            begin = keys if firsts == "=" else firsts
            self._firsts.append(_SHARED.setdefault(begin, begin))  # as text, because few phrases ever need the words
            groups.append([keys, *needs])
        self._at = _INDEX.add(groups)  # the number of our first phrase
        self._all = (1 << len(groups)) - 1
        self._compiled: list = [None] * len(groups)

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
        asked = memo.get(_INDEX)
        if asked is None or at >= asked[1]:  # these phrases were indexed after that
            asked = memo[_INDEX] = _INDEX.possible(draft)
        bits = asked[0] >> at & self._all
        if not bits:
            memo[self] = _NONE
            return _NONE
        live = memo[self] = []
        spaced, starts = draft.spaced, draft.places
        while bits:
            number = (bits & -bits).bit_length() - 1
            bits &= bits - 1
            regex, firsts, at_start = self._compiled[number] or self._compile(number)
            if not firsts:  # it can begin with any word
                if regex.search(spaced):
                    live.append((regex, at_start, None, number))
                continue
            match = regex.match
            for word in firsts & starts.keys():
                for place in starts[word]:
                    if match(spaced, place):
                        live.append((regex, at_start, draft.places_of(firsts), number))
                        break
                else:
                    continue
                break
        return live

    def _compile(self, number: int) -> tuple[re.Pattern, frozenset, bool]:
        """A phrase's regular expression, the words it can begin with (none: any), and whether it has to begin a
        sentence.

        Made when it's first needed, so Python starts faster in the browser.
        """
        phrase, at_start = self._phrases[number]
        regex = re.compile(r"(?<![\w'])" + _parse(phrase).source + r"(?![\w])")
        self._compiled[number] = regex, _set(self._firsts[number].split()), at_start
        return self._compiled[number]

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


def all_keys(searchers: Sequence[Phrases]) -> frozenset:
    """The trigger words of all of these."""
    if len(searchers) == 1:
        return searchers[0].keys
    return frozenset().union(*(search.keys for search in searchers))


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
