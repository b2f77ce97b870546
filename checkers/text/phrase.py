"""A small language for wordings, compiled to bounded regular expressions with trigger words.

    "i'd (like|love) to (add|connect) ~2 network"

- words match whatever their case; between words any space, comma, dash or slash may stand, but no sentence end;
- `(a|b c)` is a choice, a trailing `?` makes a word or choice optional, `word*` matches any word that begins so,
  `verb+` any form of a verb (`meet+` meets, met, meeting);
- `~3` is a gap of up to three words; `^` in front asks for the beginning of a sentence;
- `{name}` is a list from `vocabulary.LISTS`.

Every gap and separator is bounded, so a search is linear in the text. A phrase is searched only in drafts that
hold one of its trigger words, of which at least one is in every possible match, and one of each further group of
words that every match needs: so most phrases are neither compiled nor searched in most drafts.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .lexicon import verb_forms
from .vocabulary import COMMON, LISTS

try:  # written when the browser's zip is packed: reading phrases takes start-up time
    from ..phrase_table import TABLE
except ImportError:
    TABLE = {}  # checksum of a phrase -> its trigger words and further groups, as `written` puts them

TELLING = 60  # a group of words as common as that is in most drafts, and asking for it saves nothing
STEM = 4  # letters of a `word*` used as its trigger; shorter stems are matched but cannot be triggers
_SEP = " {1,6}"  # in Draft.spaced
_GAP = (
    r"(?:" + _SEP + r"[\w'&+#]{1,40}(?:\.[\w'&+#]{1,20}){0,3}){0,%d}?"
)  # dots inside words only: else a sentence ends
_TOKEN = re.compile(r"[\s\-]+|(\()|(\))(\?)?|(\|)|~(\d+)|\{(\w+)\}(\?)?|([\w']+[*+]?)(\?)?")


class _Reading(NamedTuple):
    source: str  # regular expression, over Draft.spaced
    keys: frozenset | None  # trigger words, or None if it has none
    needs: tuple[frozenset, ...] = ()  # further groups of words (see Draft.near), of each of which every match has one


class _Item(NamedTuple):
    source: str  # regular expression
    optional: bool
    keys: frozenset | None  # trigger words, or None if it has none
    gap: bool = False


def _word(text: str, optional: bool) -> _Item:
    text = text.lower()
    if text.endswith("*"):
        stem = text[:-1]
        keys = frozenset([stem[:STEM] + "*"]) if len(stem) >= STEM else None
        return _Item(re.escape(stem) + r"[\w']{0,30}", optional, keys)
    if text.endswith("+"):
        forms = verb_forms().get(text[:-1])
        if not forms:
            raise ValueError(f"{text[:-1]!r} is no verb of the lexicon")
        return _Item("(?:" + "|".join(map(re.escape, forms)) + ")", optional, frozenset(forms))
    return _Item(re.escape(text), optional, frozenset([text]))


def _sequence(items: list[_Item]) -> _Reading:
    """Join items into one expression, and choose the rarest trigger among the mandatory ones."""
    out, begun, best, groups = [], False, None, []
    glued = False  # to a gap in front, with which the first word may make up one word of the draft
    for item in items:
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
    # The draft's words have no apostrophe at either end, so a word written with one is not found among them.
    needs = (g for g in groups if g is not best and _weight(g) <= TELLING and all(k == k.strip("'") for k in g))
    return _Reading("".join(out), best, tuple(needs))


def _weight(keys: frozenset) -> int:
    return sum(20 if key in COMMON else 1 for key in keys)


def _parse(text: str) -> _Reading:
    """Read one phrase. Raises ValueError with the phrase if it cannot be read."""
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
            stack[-1][-1].append(_Item(_GAP % int(gap), True, None, True))
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
    return _Reading(item.source, item.keys, top[0].needs if len(top) == 1 else ())


def _choice(alternatives: list[_Reading], optional: bool) -> _Item:
    keys: frozenset | None = frozenset()
    for a in alternatives:
        keys = None if (keys is None or a.keys is None) else keys | a.keys
    return _Item("(?:" + "|".join(a.source for a in alternatives) + ")", optional, keys)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for s, e in sorted(spans):
        if out and s < out[-1][1]:
            out[-1] = (out[-1][0], max(e, out[-1][1]))
        else:
            out.append((s, e))
    return out


def checksum(phrase: str) -> int:
    """By what TABLE knows a phrase."""
    return zlib.crc32(phrase.encode())


def written(phrase: str) -> str:
    """The trigger words of a phrase and the further groups of words that it needs, as "word word|word word|word".

    Raises ValueError if it cannot be read, or has no trigger.
    """
    reading = _parse(phrase)
    if not reading.keys:
        raise ValueError(f"phrase {phrase!r} has no word that every match must contain")
    return "|".join(" ".join(sorted(words)) for words in (reading.keys, *reading.needs))


_NOTHING: Iterator = iter(())  # empty, so that it can be handed out again and again


class Phrases:
    """Several phrases as one searcher. Immutable after construction.

    `keys` are the trigger words of all of them (`word` or the first four letters and `*`).
    """

    __slots__ = ("keys", "_by_key", "_needs", "_compiled", "_phrases")

    def __init__(self, phrases: Iterable[str]):
        self._phrases = [(phrase.removeprefix("^"), phrase.startswith("^")) for phrase in phrases]
        if not TABLE:
            self._index()  # so that a phrase that can't be read fails where it's written

    def __getattr__(self, name: str):
        """Index the phrases when they're first asked for: with a table, most of them aren't while Python starts."""
        if name not in ("keys", "_by_key", "_needs", "_compiled"):
            raise AttributeError(name)
        self._index()
        return getattr(self, name)

    def _index(self) -> None:
        self._needs, by_key = [], {}
        for number, (phrase, _) in enumerate(self._phrases):
            keys, *needs = (TABLE.get(checksum(phrase)) or written(phrase)).split("|")
            self._needs.append([words.split() for words in needs])
            for key in keys.split():
                by_key.setdefault(key, []).append(number)
        self._by_key = by_key
        self._compiled: list = [None] * len(self._phrases)
        self.keys = frozenset(by_key)

    def _live(self, draft) -> list[int]:
        """The phrases that match anywhere in a draft, kept in its memo: rules ask again for one clause after another."""
        live = draft.memo.get(self)
        if live is None:
            live = draft.memo[self] = []
            if not self.keys.isdisjoint(draft.keys):
                text, near, by_key = draft.spaced, draft.near, self._by_key
                for number in {n for key in self.keys & draft.keys for n in by_key[key]}:
                    if any(map(near.isdisjoint, self._needs[number])):
                        continue
                    regex = self._compiled[number]
                    if regex is None:  # compiled when first needed: start-up counts in the browser
                        source = _parse(self._phrases[number][0]).source
                        regex = self._compiled[number] = re.compile(r"(?<![\w'])" + source + r"(?![\w])")
                    if regex.search(text):
                        live.append(number)
        return live

    def find(self, draft, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Spans (code points, end exclusive) of the matches in draft.low[start:end], overlapping ones as one, in order."""
        live = self._live(draft)
        if not live:
            return _NOTHING
        text = draft.spaced
        end = len(text) if end is None else end
        spans = []
        for number in live:
            at_start = self._phrases[number][1]
            for m in self._compiled[number].finditer(text, start, end):
                if not at_start or m.start() in draft.sentence_starts:
                    spans.append(m.span())
        return (span for span in _merged(spans) if not draft.quoted_at(*span)) if spans else _NOTHING

    def first(self, draft, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """The first match, or None."""
        return next(self.find(draft, start, end), None)
