"""A rule is a frozen value. Builders, from simple to general:

    phrases(...)   wordings in the language of phrase.py
    pattern(...)   one regular expression, for what isn't a wording (punctuation, addresses)
    said(...)      a move with a condition: "a call is asked for, and nothing says they've talked"
    missing(...)   something that isn't there: no thanks, no way out
    too_many(...)  more of something than a limit: tags, questions
    overall(...)   a condition on the whole draft, or on what else the writer has said: sent too soon, all about them
    custom(...)    a function from Draft to matches, for everything else

A rule file in `checkers/rules/` holds one `RULE = ...`; its file name is the rule's name. Take the first that fits.
`fix` (see fix.py) makes what to write instead from the draft and the span. Examples mark the span with {==...==}; a bad example must be hit exactly once, there; a good
one must be ready in the eyes of all rules; a near miss must not be hit by this rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .finding import LEVELS, Match, Suggestion
from .moves import moves_of
from .situation import ANY, SITUATIONS
from .sources import source
from .text.phrase import Phrases, all_keys, anywhere

STATUSES = ("stable", "trial", "retired")


class Example(NamedTuple):
    """A text with the span it is marked with (code points), or None if nothing is marked."""

    text: str
    start: int | None
    end: int | None
    situation: str
    context: dict[str, str]


class Rule(NamedTuple):
    """See the module. `find` gives matches in a draft; `words`, if given, are words without which none is possible;
    `search` are wordings and `moves` are moves of which it needs one; `possible`, if given, is a quick condition on a draft
    without which it finds nothing.

    `yields_to` names rules that say the same better: where one of them has a finding, this rule keeps silent;
    `yields_at` does so only for a finding that shares words with one of theirs.
    `whole_draft`: its findings are about the whole draft; wordings keep their spans before them. `absence`: they're about
    something that isn't there, so they have no span (examples mark where the reader would look).
    `any_language`: the rule does not read English, so it judges drafts in other languages too.
    """

    code: str
    level: str
    situations: tuple[str, ...]
    message: str
    why: str
    sources: tuple[tuple[str, str], ...]
    ignore: str
    since: str
    find: Callable[..., Iterable[Match]]
    words: frozenset | None = None
    search: tuple[Phrases, ...] = ()
    moves: tuple[str, ...] = ()
    possible: Callable[..., bool] | None = None
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    near_misses: tuple[Example, ...] = ()
    yields_to: tuple[str, ...] = ()
    yields_at: tuple[str, ...] = ()
    any_language: bool = False
    whole_draft: bool = False
    absence: bool = False
    status: str = "stable"
    name: str = ""
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def keys(self) -> frozenset | None:
        """The trigger words without which it finds nothing, or None if any draft can have it or it waits for its moves."""
        return all_keys(self.search) if self.search else self.words


def ex(text: str, situation: str = "", **context: str) -> Example:
    """An example; mark its span with {==...==}. Without a situation it is the rule's first."""
    start = text.find("{==")
    if start < 0:
        return Example(text, None, None, situation, context)
    end = text.index("==}", start) - 3
    return Example(text.replace("{==", "", 1).replace("==}", "", 1), start, end, situation, context)


def idea(label: str) -> Suggestion:
    """Advice without a text."""
    return Suggestion("idea", label)


def _rule(
    find,
    *,
    words=None,
    search=(),
    moves=(),
    possible=None,
    code,
    level,
    situations=ANY,
    message,
    why,
    sources,
    ignore,
    bad,
    good,
    near_misses,
    since="1.0",
    instead=(),
    fix=None,
    yields_to=(),
    yields_at=(),
    any_language=False,
    whole_draft=False,
    absence=False,
    status="stable",
) -> Rule:
    if level not in LEVELS or status not in STATUSES or not set(situations) <= set(SITUATIONS):
        raise ValueError(f"{code}: unknown level, status or situation")
    first = situations[0]

    def examples(given) -> tuple[Example, ...]:
        made = (e if isinstance(e, Example) else ex(e) for e in given)
        return tuple(e if e.situation else e._replace(situation=first) for e in made)

    ideas = (instead,) if isinstance(instead, str) else tuple(instead)
    ideas = tuple(i if isinstance(i, Suggestion) else idea(i) for i in ideas)
    return Rule(
        code=code,
        level=level,
        situations=tuple(situations),
        message=message,
        why=why,
        sources=tuple(map(source, sources)),
        ignore=ignore,
        since=since,
        find=_with_fixes(find, fix, ideas) if fix else find,
        words=words,
        search=tuple(search),
        moves=tuple(moves),
        possible=possible,
        bad=examples(bad),
        good=examples(good),
        near_misses=examples(near_misses),
        yields_to=tuple(yields_to),
        yields_at=tuple(yields_at),
        any_language=any_language,
        whole_draft=whole_draft or absence,
        absence=absence,
        status=status,
        suggestions=ideas,
    )


def _with_fixes(find, fixes, ideas):
    """`find` with the fixes that can be made for each match before the ideas, unless it has brought its own."""
    each = fixes if isinstance(fixes, tuple) else (fixes,)

    def found(draft):
        for match in find(draft):
            if match.suggestions:
                yield match
            else:
                made = tuple(s for fix in each if (s := fix(draft, match.start, match.end)) is not None)
                yield match._replace(suggestions=made + ideas) if made else match

    return found


def phrases(
    wordings: Iterable[str],
    *,
    unless: Iterable[str] = (),
    unless_moves: Iterable[str] = (),
    when: Callable[..., bool] | None = None,
    accept: Callable[..., bool] | None = None,
    where: str = "body",
    span: str | Callable[..., tuple[int, int]] = "words",
    most: int = 3,
    least: int = 1,
    within: int = 0,
    **fields,
) -> Rule:
    """A rule that fires on wordings.

    unless: wordings which, found in the same sentence, show that it's meant otherwise; unless_moves: moves which, anywhere
    in the draft, do; when: a condition on the draft; accept: one on (draft, start, end) of the words found.
    where: "body" or "all" (greeting and sign-off too); span: what's marked, the "words", their whole "clause" or "sentence",
    or what a function of (draft, start, end) gives; most: how many findings at the most in one draft; least: it fires only
    on the first of so many within `within` code points.
    """
    search, excuse, others = Phrases(wordings), Phrases(unless) if unless else None, tuple(unless_moves)
    mark = span if callable(span) else _MARKS[span]

    def find(draft):
        start, end = draft.body if where == "body" else (0, len(draft.low))
        spans = search.find(draft, start, end)
        if least > 1:
            spans = list(spans)
            near = (n for n in range(len(spans) - least + 1) if spans[n + least - 1][1] - spans[n][0] <= within)
            spans = [spans[n] for n in near]
        wanted = (
            (s, e)
            for s, e in spans
            if (excuse is None or excuse.first(draft, *draft.sentence_at(s)) is None)
            and (accept is None or accept(draft, s, e))
        )
        yield from _first(draft, wanted, mark, most, when, others)

    return custom(find, search=(search,), **fields)


def _first(draft, found: Iterable, mark: Callable, most: int, when: Callable | None, others: tuple[str, ...]):
    """Matches for the first `most` of what was found whose spans don't overlap. `mark(draft, *found)` gives the span.

    when: a condition on the draft, and others: moves it mustn't have; both are asked for only if something was found.
    """
    last, count = -1, 0
    for item in found:
        if count == 0 and (when is not None and not when(draft) or others and moves_of(draft, *others)):
            return
        start, end = mark(draft, *item)
        if start >= last:
            yield Match(start, end)
            last, count = end, count + 1
            if count == most:
                return


def pattern(
    regex: str,
    *,
    flags: int = 0,
    replace: Callable[[str], str | None] | None = None,
    when: Callable[..., bool] | None = None,
    accept: Callable[..., bool] | None = None,
    most: int = 3,
    masked: bool = True,
    **fields,
) -> Rule:
    """A rule that fires on a regular expression, which must be linear, over the folded text.

    replace: gives the text to apply for a matched one, or None; when: a condition on the draft, asked first; accept: one
    on (draft, start, end) of what matched; masked: slots and links are hidden from it.
    """
    compiled = re.compile(regex, flags)

    def find(draft):
        if when is not None and not when(draft):
            return
        text, count = draft.masked if masked else draft.plain, 0
        for m in compiled.finditer(text):
            s, e = m.span()
            if accept is not None and not accept(draft, s, e):
                continue
            if count == most:
                return
            count += 1
            new = replace(draft.text[s:e]) if replace else None
            fix = () if new is None else (Suggestion("apply", f"Write “{new}”", new, s, e),)
            yield Match(s, e, "", fix)

    return _rule(find, **fields)


def whole_clause(draft, start: int, end: int) -> tuple[int, int]:
    """The span widened to its clause; as it is outside of the body, where there are no clauses."""
    clause = draft.clause_at(start)
    if clause is None or end <= clause.start or start >= clause.end:
        return start, end
    return min(clause.start, start), max(clause.end, end)


_MARKS = {
    "words": lambda draft, start, end: (start, end),
    "clause": whole_clause,
    "sentence": lambda draft, start, end: draft.sentence_at(start),
}
_MOVE_MARKS = {
    "clause": lambda draft, move: (move.start, move.end),
    "words": lambda draft, move: (move.cue_start, move.cue_end),
}


def said(
    *kinds: str,
    unless_moves: Iterable[str] = (),
    unless: Iterable[str] = (),
    only: Iterable[str] = (),
    slot: tuple[str, str] | None = None,
    when: Callable[..., bool] | None = None,
    accept: Callable[..., bool] | None = None,
    span: str | Callable[..., tuple[int, int]] = "clause",
    most: int = 1,
    **fields,
) -> Rule:
    """A rule that fires on moves of these kinds (see moves/), which the text doesn't deny.

    unless_moves: not if the draft has one of these moves; unless: not if these wordings are in the move's clause; only: and
    only if these are; slot: only moves in which this is named so; when: a condition on the draft; accept: one on
    (draft, move). span: what's marked, the move's "clause", its "words", or what a function of (draft, move) says; most:
    how many at the most in one draft.
    """
    excuse, sign, others = Phrases(unless) if unless else None, Phrases(only) if only else None, tuple(unless_moves)

    mark = span if callable(span) else _MOVE_MARKS[span]

    def find(draft):
        wanted = (
            (move,)
            for move in moves_of(draft, *kinds)
            if (slot is None or move.slot(slot[0]) == slot[1])
            and (accept is None or accept(draft, move))
            and (excuse is None or excuse.first(draft, move.start, move.end) is None)
            and (sign is None or sign.first(draft, move.start, move.end) is not None)
        )
        yield from _first(draft, wanted, mark, most, when, others)

    return _rule(find, moves=kinds, possible=lambda draft: bool(moves_of(draft, *kinds)), **fields)


def missing(
    *kinds: str,
    unless: Iterable[str] = (),
    when: Callable[..., bool] | None = None,
    at: Callable[..., tuple[int, int]] | None = None,
    **fields,
) -> Rule:
    """A rule about something that isn't there: it fires if the draft says something, but has none of these moves.

    unless: wordings that do instead, anywhere; when: a condition on the draft; at: where to begin, the first sentence
    unless given. Its findings have no span.
    """
    excuse = Phrases(unless) if unless else None

    def isnt_there(draft) -> bool:
        return (
            not (kinds and moves_of(draft, *kinds))
            and (excuse is None or excuse.first(draft) is None)
            and (when is None or when(draft))
        )

    return overall(isnt_there, at=at, absence=True, **fields)


def too_many(
    spans: Callable[..., list[tuple[int, int]]], limit: int, message_for: Callable[[int], str] | None = None, **fields
) -> Rule:
    """A rule that fires where a draft has more of something than `limit`: on those over it.

    spans: a function from Draft to where they are, in order; message_for: the message for their number.
    """

    def find(draft):
        found = spans(draft)
        if len(found) > limit:
            yield Match(found[limit][0], found[-1][1], message_for(len(found)) if message_for else "")

    return _rule(find, **fields)


def overall(
    when: Callable[..., bool],
    message_for: Callable[..., str] | None = None,
    at: Callable[..., tuple[int, int]] | None = None,
    **fields,
) -> Rule:
    """A rule about the whole draft: it fires if the draft says something and the condition holds.

    message_for: the message for a draft; at: what to mark, the first sentence unless given.
    """

    def find(draft):
        if draft.body_words and when(draft):
            yield Match(*(at(draft) if at else draft.first_line), message_for(draft) if message_for else "")

    return _rule(find, **{"whole_draft": True, **fields})


def custom(
    find: Callable[..., Iterable[Match]], *, keys: Iterable[str] | None = None, search: Sequence[Phrases] = (), **fields
) -> Rule:
    """A rule that fires where a function says. `keys`: words (see phrase.py) without which it cannot fire; `search`:
    wordings of which it needs one, anywhere in the draft; `moves=`: moves of which it needs one.
    """
    if search:
        fields["possible"] = anywhere(search)
    return _rule(find, words=frozenset(keys) if keys is not None else None, search=search, **fields)
