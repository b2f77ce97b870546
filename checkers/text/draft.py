"""Prepares a draft once for all rules: normalised text, words, sentences, greeting, sign-off, slots, links.

All positions are code points in the given text, because normalising never changes its length.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property, partial
from itertools import chain
from typing import NamedTuple

from . import greeting, signoff
from .blanks import blanks
from .capitals import lowered
from .clauses import Clause, clauses
from .greeting import Greeting
from .leftovers import leftovers, masked
from .length import counts
from .phones import phones
from .phrase import beginnings, tried, triggers

LONGEST = 30
"""The longest word a phrase can begin with, in letters. We don't keep every beginning of "a'a'a'a…"."""
SENTENCE = 1_000
"""The longest sentence, in code points. We split longer ones, because rules search the whole sentence of each match."""


class _Replacements:
    """Characters to put in place of others, ASCII for ASCII."""

    def __init__(self, table: dict[str, str]):
        self._table = table
        old = "".join(filter(str.isascii, table))
        self._ascii = bytes.maketrans(old.encode(), "".join(map(table.__getitem__, old)).encode())

    def put(self, text: str) -> str:
        """The text with the characters replaced, outside ASCII one by one because str.translate is slow there."""
        if text.isascii():
            return text.encode().translate(self._ascii).decode()
        for character in self._table.keys() & set(text):
            text = text.replace(character, self._table[character])
        return text


_FOLDED = _Replacements(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u200a": " ",
        "\u2011": "-",
        "\u2010": "-",
    }
)
_SPACED = _Replacements(
    dict.fromkeys(  # characters that can be between the words of a phrase
        "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
        '\u2028\u2029\u202f\u205f\u3000,;:-–—"()*/…',
        " ",
    )
)
_STYLED = re.compile("[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a]")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SENTENCE_END = re.compile(
    r"[.!?…\n](?:(?<=\n)\n*+|(?<![.!?…]{2})[.!?…]*+[\"')\]]*+(?=\s|$))"
)  # only begins at the first mark of a run, or "!!!!x" would be quadratic
_NUMBER = re.compile(r"no\.\s?\d")  # "no. 5"
_ABBREVIATION = re.compile(r"(?:\b(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|etc|approx|inc|ltd|jr|sr)|\b[a-z])\.$")

_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]{1,400}(?<![.,;:!?)\]'])"  # punctuation at its end belongs to the sentence
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,60}\.){1,3}(?:com|io|org|net|ly|co|ai|app|dev|link|gg|me|edu|gov|shop|store|agency)(?:/[^\s<>\"]{0,300})?(?![\w@.-])"
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,60}\.){1,3}(?:be|tv|to|so|gl|eu|uk|de|fr|es|nl|it|in|ca|au|us|info|biz|xyz)/[^\s<>\"]{1,300}(?<![.,;:!?)\]'])",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LINKING = re.compile(r"://|\.[^\s<>\"]")  # every link has this in it
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,30}){1,4}")
_HASHTAG = re.compile(r"(?<![\w#&/])#[^\W\d]\w{0,60}")
_MENTION = re.compile(r"(?<![\w@.])@[^\W\d][\w.-]{1,40}")
_EMOJI = re.compile(
    "(?:[\U0001f1e6-\U0001f1ff]{2}"
    "|[\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\U0001f000-\U0001f10f\U0001f18a-\U0001faff](?:\ufe0f|[\U0001f3fb-\U0001f3ff])?"
    "(?:\u200d[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff](?:\ufe0f|[\U0001f3fb-\U0001f3ff])?){0,6})"
)
_QUOTED = re.compile(r'"[^"\n]{1,240}"|«[^»\n]{1,240}»')

_NOT_NAMES = frozenset(  # if one of these is alone on the last line, it isn't a signature
    """i i'm i've i'd i'll we we're my our the this that it it's your you great thanks thank just saw loved love noticed
    congrats congratulations as for with hope hoping welcome please quick yes no so wow happy nice really good sorry
    well fellow enjoyed glad would could can have what how when where who why do did are is am was following
    sure absolutely agreed exactly interesting honestly actually also and but if in on at from long today
    yesterday recently currently unfortunately however lived tools fair again still because since after before while
    connecting reaching writing to a an""".split()
)


class Word(NamedTuple):
    """A word in lower case, and its span in code points."""

    low: str
    start: int
    end: int


_NEW_WORD = partial(tuple.__new__, Word)


class Draft:
    """A text in a situation, with everything rules need to know about it. Most of that is worked out when it's first
    needed.

    `text`: as given; `low`: the same length, folded and in lower case, with slots masked as "ø" and links as "ŧ".
    `given`: the text with its invisible characters, if there were any. `words`: the words of `low`; `lows`: only their
    texts; `bounds`: only their starts and only their ends; `places`: the starts of each word, and of each beginning of
    a word that a phrase can match; `begins`: the keys of `places`; `keys`: what trigger words are compared with.
    Pure: no clock, no file, no network. Accepts any str, lone surrogates included.
    """

    def __init__(
        self,
        text: str,
        situation: str = "first-message",
        context: dict[str, str] | None = None,
        given: str | None = None,
    ):
        self.given = text if given is None else given
        self.text, self.situation, self.context = text, situation, dict(context or {})
        plain = _FOLDED.put(text)
        if not plain.isascii() and _STYLED.search(plain):
            plain = "".join(n if len(n := unicodedata.normalize("NFKC", c)) == 1 else c for c in plain)
        self.leftovers = leftovers(text, situation == "comment")
        self.plain = plain = masked(plain, self.leftovers)
        self.blanks = blanks(plain, situation == "comment")
        self.slots = [(blank.start, blank.end) for blank in self.blanks]
        self.emails = _spans(_EMAIL, plain) if "@" in plain else []
        self.links = _apart(_spans(_LINK, plain), self.emails) if _LINKING.search(plain) else []
        hidden = plain
        if self.slots or self.emails or self.links:
            chars = list(plain)
            for spans, mark in ((self.slots, "ø"), (self.emails, "ŧ"), (self.links, "ŧ")):
                for s, e in spans:
                    chars[s:e] = mark * (e - s)
            hidden = "".join(chars)
        self.masked = hidden
        self.low = low = lowered(hidden)
        self.lows: list[str] = _WORD.findall(low)
        self.places: dict[str, list[int]] = {}
        places, starts, end = self.places, [], 0
        # What's between words is no part of any, so `find` gives their places, in half the time of `finditer`.
        add, find = starts.append, low.find
        for word in self.lows:
            start = find(word, end)
            end = start + len(word)
            add(start)
            if word in places:
                places[word].append(start)
            else:
                places[word] = [start]
        ends = list(map(int.__add__, starts, map(len, self.lows)))
        self.bounds = starts, ends
        # tuple.__new__ takes half as long as Word(), and we make more words than anything else.
        self.words: list[Word] = list(map(_NEW_WORD, zip(self.lows, starts, ends)))
        self.keys = frozenset(chain.from_iterable(map(triggers, places)))
        grown = set()  # lists with places of several words; we sort each only once, when it's complete
        for word, starts in list(places.items()):
            for begin in beginnings(word):
                if begin not in places:
                    places[begin] = starts
                elif begin in grown:
                    places[begin] += starts
                else:
                    places[begin] = places[begin] + starts
                    grown.add(begin)
        for word in grown:
            places[word].sort()
        self.begins = frozenset(places)
        self.memo: dict = {}  # results that several rules need, by what computes them

    @cached_property
    def spaced(self) -> str:
        """`low` with a space in place of every character that can be between the words of a phrase."""
        return _SPACED.put(self.low)

    # --- structure -------------------------------------------------------------------------------------------

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The spans of sentences and lines, without white space around them. None is longer than SENTENCE."""
        out, start, low = [], 0, self.low
        for m in _SENTENCE_END.finditer(low):
            if (
                low[m.start()] == "."
                and m.end() - m.start() == 1
                and (_ABBREVIATION.search(low, max(0, m.start() - 6), m.end()) or _NUMBER.match(low, m.start() - 2))
            ):
                continue
            _add(out, low, start, m.end())
            start = m.end()
        _add(out, low, start, len(low))
        return out

    @cached_property
    def sentence_starts(self) -> frozenset[int]:
        """The positions where a sentence, a line, or the text after the greeting begins."""
        starts = {s for s, _ in self.sentences}
        starts |= {_skip(self.low, s, e) for s, e in self.sentences}
        if self.greeting:
            starts.add(_skip(self.low, self.greeting.end))
        return frozenset(starts)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence at a position, without the greeting; or if there's none, the nearest one before it."""
        i = bisect.bisect_right(self.sentences, (position, len(self.low) + 1)) - 1
        if not self.sentences:
            return 0, 0
        start, end = self.sentences[max(i, 0)]
        said = self.body[0]  # the greeting isn't part of the first sentence
        return (said, end) if start < said <= position < end else (start, end)

    @cached_property
    def greeting(self) -> Greeting | None:
        """The greeting, or None."""
        return greeting.find(self.masked)

    @cached_property
    def signoff(self) -> tuple[int, int, str] | None:
        """(start, end, name) of the closing lines, or None. name: "" if there's none."""
        return signoff.find(self.masked, self.greeting.end if self.greeting else 0, _NOT_NAMES)

    @cached_property
    def body(self) -> tuple[int, int]:
        """The span of the text without greeting, sign-off and white space around it."""
        start = self.greeting.end if self.greeting else 0
        end = self.signoff[0] if self.signoff else len(self.low)
        start = _skip(self.low, start)
        while end > start and self.low[end - 1].isspace():
            end -= 1
        return (start, end) if end > start else (start, start)

    @cached_property
    def body_words(self) -> list[Word]:
        """The words of the body."""
        return self.words_in(*self.body)

    def words_in(self, start: int, end: int) -> list[Word]:
        """The words inside a span. It's a binary search, so calling it for every sentence costs no more than reading
        the draft once."""
        starts, ends = self.bounds
        return self.words[bisect.bisect_left(starts, start) : bisect.bisect_right(ends, end)]

    @cached_property
    def first_line(self) -> tuple[int, int]:
        """Where to show a finding on the whole draft: the first sentence of the body; without one, all words."""
        s, e = self.body
        if self.words and not self.body_words:
            return self.words[0].start, self.words[-1].end
        for a, b in self.sentences:
            if b > s:
                return max(a, s), min(b, e) if e > s else b
        return (s, e)

    @cached_property
    def clauses(self) -> list[Clause]:
        """The clauses of the body, in order; see clauses.py."""
        return clauses(self)

    def clause_at(self, position: int) -> Clause | None:
        """The clause at a position, or if there's none, the nearest one before it, or None."""
        index = bisect.bisect_right(self._clause_starts, position) - 1
        return self.clauses[index] if index >= 0 else None

    @cached_property
    def _clause_starts(self) -> list[int]:
        return [clause.start for clause in self.clauses]

    def places_of(self, words: frozenset[str]) -> list[int]:
        """The starts of these words (see `places`), in order."""
        found = [self.places[word] for word in words & self.begins]
        return sorted(chain.from_iterable(found)) if len(found) > 1 else found[0] if found else []

    def tried(self, regex: re.Pattern, words: frozenset[str], start: int = 0) -> Iterator[re.Match]:
        """What `regex.finditer` gives over `masked` from `start`. Only right if every match begins with one of these
        words."""
        return tried(regex, self.masked, self.places_of(words), start, len(self.masked))

    # --- marks -----------------------------------------------------------------------------------------------

    @cached_property
    def emoji(self) -> list[tuple[int, int]]:
        """The spans of emoji. A joined sequence or a flag is one emoji."""
        return [] if self.text.isascii() else _spans(_EMOJI, self.text)

    @cached_property
    def has_digit(self) -> bool:
        """Whether there's a digit. Most drafts have none, so we don't have to search them for figures."""
        return _DIGIT.search(self.masked) is not None

    @cached_property
    def phones(self) -> list[tuple[int, int]]:
        """Spans of telephone numbers; see phones.py."""
        return phones(self.masked) if self.has_digit else []

    @cached_property
    def counts(self) -> tuple[int, int]:
        """The length in code points after NFC and in UTF-16 units; see length.py."""
        return counts(self.given)

    @cached_property
    def hashtags(self) -> list[tuple[int, int]]:
        """Spans of hashtags."""
        return _spans(_HASHTAG, self.masked) if "#" in self.masked else []

    @cached_property
    def mentions(self) -> list[tuple[int, int]]:
        """Spans of @mentions."""
        return _spans(_MENTION, self.masked) if "@" in self.masked else []

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """Spans in quotation marks, with the marks."""
        return _spans(_QUOTED, self.plain) if '"' in self.plain or "«" in self.plain else []

    def quoted_at(self, start: int, end: int) -> bool:
        """Whether a span is inside quotation marks, so it's someone else's words."""
        before = bisect.bisect_left(self.quotes, (start,)) - 1  # the only one it can be in, as they don't overlap
        return before >= 0 and end < self.quotes[before][1]

    def has(self, *words: str) -> bool:
        """Whether the draft has any of these words. They're in lower case."""
        return not self.keys.isdisjoint(words)


def _spans(regex: re.Pattern, text: str) -> list[tuple[int, int]]:
    return [m.span() for m in regex.finditer(text)]


def _apart(spans: list[tuple[int, int]], others: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans that don't touch any of the others. Both are in order."""
    out, n = [], 0
    for s, e in spans:
        while n < len(others) and others[n][1] <= s:
            n += 1
        if n == len(others) or others[n][0] >= e:
            out.append((s, e))
    return out


def _skip(text: str, start: int, end: int | None = None) -> int:
    """The position of the first letter or digit from `start` on, or the end."""
    end = len(text) if end is None else end
    while start < end and not text[start].isalnum():
        start += 1
    return start


def _add(out: list, text: str, start: int, end: int) -> None:
    while end - start > SENTENCE:
        cut = text.rfind(" ", start + 1, start + SENTENCE)
        cut = cut if cut > start else start + SENTENCE
        _add(out, text, start, cut)
        start = cut
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if end > start:
        out.append((start, end))
