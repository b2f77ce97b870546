"""A small language for wordings, compiled to bounded regular expressions with trigger words.

    "i'd (like|love) to (add|connect) ~2 network"

- words match whatever their case; between words any space, comma, dash or slash may stand, but no sentence end;
- `(a|b c)` is a choice, a trailing `?` makes a word or choice optional, `word*` matches any word that begins so;
- `~3` is a gap of up to three words; `^` in front asks for the beginning of a sentence;
- `{name}` is a list from `vocabulary.LISTS`.

Every gap and separator is bounded, so a search is linear in the text. A phrase is searched only in drafts that
hold one of its trigger words: words of which at least one is in every possible match.
"""

from __future__ import annotations

import re
from typing import Iterable, Iterator, NamedTuple

from .vocabulary import COMMON, LISTS

try:
    from .phrase_table import (
        TABLE,
    )  # written when the browser's zip is packed: reading phrases takes start-up time
except ImportError:
    TABLE = {}

STEM = 4  # letters of a `word*` used as its trigger; shorter stems are matched but cannot be triggers
_SEP = r"[\s,;:\-–—\"()*/…]{1,6}"
_GAP = (
    r"(?:" + _SEP + r"[\w'&+#]{1,40}(?:\.[\w'&+#]{1,20}){0,3}){0,%d}?"
)  # dots inside words only: else a sentence ends
_TOKEN = re.compile(r"[\s\-]+|(\()|(\))(\?)?|(\|)|~(\d+)|\{(\w+)\}(\?)?|([\w']+\*?)(\?)?")


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
    return _Item(re.escape(text), optional, frozenset([text]))


def _sequence(items: list[_Item]) -> tuple[str, frozenset | None]:
    """Join items into one expression, and choose the rarest trigger among the mandatory ones."""
    out, begun, best = [], False, None
    for item in items:
        if item.gap:
            out.append(item.source)
            continue
        if begun:
            out.append(f"(?:{_SEP}{item.source})?" if item.optional else _SEP + item.source)
        else:
            out.append(f"(?:{item.source}{_SEP})?" if item.optional else item.source)
        if not item.optional:
            begun = True
            if item.keys and (best is None or _weight(item.keys) < _weight(best)):
                best = item.keys
    return "".join(out), best


def _weight(keys: frozenset) -> int:
    return sum(20 if key in COMMON else 1 for key in keys)


def _parse(text: str) -> tuple[str, frozenset | None]:
    """Compile one phrase. Raises ValueError with the phrase if it cannot be read."""
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
    return item.source, item.keys


def _choice(alternatives: list[tuple[str, frozenset | None]], optional: bool) -> _Item:
    keys: frozenset | None = frozenset()
    for _, k in alternatives:
        keys = None if (keys is None or k is None) else keys | k
    if len(alternatives) == 1:
        source = alternatives[0][0]
        source = f"(?:{source})"
    else:
        source = "(?:" + "|".join(a for a, _ in alternatives) + ")"
    return _Item(source, optional, keys)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for s, e in sorted(spans):
        if out and s < out[-1][1]:
            out[-1] = (out[-1][0], max(e, out[-1][1]))
        else:
            out.append((s, e))
    return out


def read(phrase: str) -> tuple[str, Iterable[str] | None]:
    """A phrase's regular expression and its trigger words. Raises ValueError if it cannot be read."""
    return TABLE.get(phrase) or _parse(phrase)


class Phrases:
    """Several phrases as one searcher. Immutable after construction.

    `keys` are the trigger words of all of them (`word` or the first four letters and `*`).
    """

    __slots__ = ("keys", "_by_key", "_compiled", "_sources")

    def __init__(self, phrases: Iterable[str]):
        self._sources, by_key = [], {}
        for number, phrase in enumerate(phrases):
            start = phrase.startswith("^")
            source, keys = read(phrase[1:] if start else phrase)
            if not keys:
                raise ValueError(f"phrase {phrase!r} has no word that every match must contain")
            self._sources.append((source, start))
            for key in keys:
                by_key.setdefault(key, []).append(number)
        self._by_key = {k: tuple(v) for k, v in by_key.items()}
        self._compiled: list = [None] * len(self._sources)
        self.keys = frozenset(self._by_key)

    def find(self, draft, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Spans (code points, end exclusive) of the matches in draft.low[start:end], overlapping ones as one, in order."""
        hits = self.keys & draft.keys
        if not hits:
            return
        end = len(draft.low) if end is None else end
        spans = []
        for number in {n for key in hits for n in self._by_key[key]}:
            source, at_start = self._sources[number]
            regex = self._compiled[number]
            if regex is None:  # compiled when first needed: start-up counts in the browser
                regex = self._compiled[number] = re.compile(r"(?<![\w'])" + source + r"(?![\w])")
            for m in regex.finditer(draft.low, start, end):
                if not at_start or m.start() in draft.sentence_starts:
                    spans.append(m.span())
        yield from (span for span in _merged(spans) if not draft.quoted_at(*span))

    def first(self, draft, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """The first match, or None."""
        return next(self.find(draft, start, end), None)
