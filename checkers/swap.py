"""Builders of rules that replace words: misspellings, and wordings that English has another one for.

    word_swaps("recieve>receive alot>a|lot", say="…")    a table of words
    swaps((Wording("discuss* talk*", r"(discuss|talk) on", r"\\1 about"), …))    a table of wordings

New words get the capitals of the old ones. Quotations stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from .finding import Match, Suggestion
from .rule import Rule, custom
from .text.capitals import like
from .text.lexicon import lemma, verb_forms
from .text.phrase import Triggers

MOST = 5
"""How many wordings we show at a time, from all rules made with `swaps`. More would be too many corrections."""
USUALLY = "In English it's usually “{new}”."
LONG = 60  # characters: a message quotes only this much of a new wording

_NEVER_NAMES = frozenset(("im", "ive"))
_FRONT = re.compile(r"(?:\(\?<[!=][^()]*\)|\(\?:(?:\(\?<=[^()]*\)\|?)+\))*")  # lookbehinds at the beginning
_REFERENCE = re.compile(r"\\(\d)")


class Wording(NamedTuple):
    """A wording and what to write instead.

    `words`: trigger words, `word` or its first four letters and `*`. The draft needs at least one; if there are groups
    separated by `|`, one from each. `regex`: a linear regular expression over `Draft.low` that matches whole words;
    with `^` in front, only at the beginning of a sentence. Lookbehinds at its beginning apply to all alternatives.
    `new`: the text to put in its place, with `\\1` for a group; or a function from the match to that text, or to None
    if it means something else. `say`: the message, with `{new}` and `{given}`; `unless`: words that show the draft
    means something else.
    """

    words: str
    regex: str
    new: str | Callable[[re.Match], str | None]
    say: str = USUALLY
    unless: str = ""


@cache
def _compiled(regex: str) -> tuple[re.Pattern, re.Pattern]:
    """Two patterns: for what has to be in front of a wording, and for the wording."""
    front = _FRONT.match(regex).group()
    return re.compile(r"(?<![\w'-])" + front), re.compile(rf"(?:{regex[len(front) :]})(?![\w']|-\w)")


def _found(regex: str, text: str) -> Iterator[re.Match]:
    """Yield the matches of a regular expression that are whole words.

    We check what's in front last, because a search for one of a few first characters takes a fifth of the time.
    """
    front, wording = _compiled(regex)
    m = wording.search(text)
    while m:
        start, end = m.span()
        if front.match(text, start):
            yield m
        else:
            end = start + 1
        m = wording.search(text, end)


def swaps(table: Iterable[Wording], **fields) -> Rule:
    """A rule that fires on wordings, each with a text to apply. All these rules together show at most `MOST`
    findings."""
    table = tuple(table)
    triggers = Triggers(wording.words.partition("|")[0] for wording in table)
    needs = [[group.split() for group in wording.words.split("|")[1:]] for wording in table]

    def find(draft):
        shown = draft.memo.setdefault(swaps, {})  # code -> spans, of all these rules
        shown.pop(fields["code"], None)
        found = list(matches(draft))
        if not found:
            return ()
        taken = [span for spans in shown.values() for span in spans]
        mine = []
        for match in sorted(found, key=lambda match: (match.start, -match.end)):
            if len(taken) == MOST:
                break
            if not any(s < match.end and match.start < e for s, e in taken):
                taken.append((match.start, match.end))
                mine.append(match)
        shown[fields["code"]] = [(match.start, match.end) for match in mine]
        return mine

    def matches(draft):
        for number in triggers.found(draft):
            wording = table[number]
            if any(map(draft.keys.isdisjoint, needs[number])):
                continue
            if wording.unless and not draft.keys.isdisjoint(wording.unless.split()):
                continue
            for m in _found(wording.regex.removeprefix("^"), draft.low):
                start, end = m.span()
                if wording.regex.startswith("^") and start not in draft.sentence_starts:
                    continue
                given = draft.text[start:end]
                new = wording.new if isinstance(wording.new, str) else wording.new(m)
                if new is None or draft.quoted_at(start, end):
                    continue
                new = like(_REFERENCE.sub(lambda r: draft.text[slice(*m.span(int(r[1])))], new), given)  # noqa: B023
                if new == given:
                    continue
                whole = new if len(new) <= LONG else new[:LONG].rsplit(" ", 1)[0] + "…"
                say = wording.say.format(new=whole, given=given)
                yield Match(start, end, say, (Suggestion("apply", f"Write “{whole}”", new, start, end),))

    return custom(find, keys=triggers, **fields)


def word_swaps(pairs: str, *, say: str, before: dict[str, frozenset] | None = None, most: int = 3, **fields) -> Rule:
    """A rule that fires on words, each with a word to apply. pairs: "wrong>right", with `|` for a space in the right
    one.

    say: the message, with `{given}` and `{new}`; before: words that can also be right -> words one of which has to come
    next; most: the largest number of findings in one draft.
    """
    right = dict(pair.split(">") for pair in pairs.split())
    before = before or {}

    def find(draft):
        left = most
        for number, word in enumerate(draft.words):
            new = right.get(word.low)
            if new is None or not left or draft.quoted_at(word.start, word.end):
                continue
            after = draft.words[number + 1].low if number + 1 < len(draft.words) else ""
            given = draft.text[word.start : word.end]
            if word.low in before and after not in before[word.low] or given.isupper() and len(given) < 4:
                continue
            named = given[0].isupper() and not given.isupper() and word.start not in draft.sentence_starts
            if named and word.low not in _NEVER_NAMES:
                continue  # it could be a name
            new = like(new.replace("|", " "), given)
            left -= 1
            yield Match(
                word.start,
                word.end,
                say.format(given=given, new=new),
                (Suggestion("apply", f"Write “{new}”", new, word.start, word.end),),
            )

    return custom(find, keys=right, **fields)


# --- forms of words, for the tables ------------------------------------------------------------------------------


def ing(verb: str) -> str | None:
    """The -ing form of a verb: "meet" -> "meeting". None if it isn't in the lexicon."""
    return next((form for form in verb_forms().get(verb, ()) if form.endswith("ing") and form != verb), None)


def base(word: str) -> str | None:
    """The base form of a verb in another form: "received" -> "receive". None if it isn't one."""
    bare = lemma(word)
    return bare if bare and bare != word and not word.endswith("ing") else None


def article(noun: str) -> str:
    """ "a" or "an", by how a lower-case noun is pronounced."""
    silent = re.match(r"(?:hour|honou?r|honest|heir)", noun)
    like_you = re.match(r"(?:uni(?!n)|use|usu|u[kx]|eu|one(?![a-z])|once)", noun)
    return "an" if silent or noun[:1] in "aeiou" and not like_you else "a"
