"""A rule is a frozen value. Its builders, from simple to general:

    phrases(...)   wordings, written as in text/phrase.py
    pattern(...)   one regular expression, for what isn't a wording (punctuation, addresses)
    said(...)      a move with a condition: "a call is asked for, and nothing says they've talked"
    missing(...)   something that isn't there: no thanks, no way out
    too_many(...)  more of something than a limit: tags, questions
    overall(...)   a condition on the whole draft or its circumstances: sent too soon, all about the writer
    custom(...)    a function from Draft to matches, for everything else

A file in `checkers/rules/` has one `RULE = ...`, and its name is the rule's name. Take the first builder that fits.
`fix` (see fix.py) makes what to write instead from the draft and the span. Examples mark the span with {==...==}. In a
bad example, the rule must find exactly this span; in a good one, no rule may find anything; in a near miss, this rule
mustn't find anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .finding import LEVELS, Match, Suggestion
from .moves import moves_of
from .situation import ANY, SITUATIONS
from .sources import source
from .text.phrase import Phrases, Triggers, anywhere

STATUSES = ("stable", "trial", "retired")


class Example(NamedTuple):
    """A text and the span that's marked in it (code points), or None if there's none."""

    text: str
    start: int | None
    end: int | None
    situation: str
    context: dict[str, str]


class Rule(NamedTuple):
    """A rule. `find` gives matches in a draft. A draft needs one of the trigger words in `words` and one of the
    wordings in `search` and one of the `moves`, if these are given; `possible`, if given, is a quick test of whether a
    draft can have a match.

    `yields_to`: rules that say the same thing better. If one of them has a finding, we drop this rule's. `yields_at`:
    the same, but only if the two findings overlap. `whole_draft`: whether its findings are about the whole draft; if
    they overlap with a finding on a wording, that one keeps its span. `absence`: whether they're about something that's
    missing, so they have no span (examples mark where the reader would look). `firm`: whether its cautions stay
    cautions in a draft that otherwise reads well (see impression.py), because the wording could put anyone off, or the
    fault is certain. Rules on wording (LE8xx) and for any language are always firm. `alone`: whether it only checks
    drafts in which no other rule has a problem or a caution. `any_language`: whether it doesn't depend on English, so
    it also checks drafts in other languages.
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
    words: Triggers | None = None
    search: tuple[Phrases, ...] = ()
    moves: tuple[str, ...] = ()
    possible: Callable[..., bool] | None = None
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    near_misses: tuple[Example, ...] = ()
    yields_to: tuple[str, ...] = ()
    yields_at: tuple[str, ...] = ()
    alone: bool = False
    firm: bool = False
    any_language: bool = False
    whole_draft: bool = False
    absence: bool = False
    status: str = "stable"
    name: str = ""
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def waits_for(self) -> tuple[Triggers, ...]:
        """It finds nothing in a draft without one of these. Empty if it doesn't need any or goes by its moves."""
        return self.search or ((self.words,) if self.words else ())

    @property
    def keys(self) -> frozenset | None:
        """The trigger words of `waits_for`. None if that's empty."""
        return frozenset().union(*(search.keys for search in self.waits_for)) if self.waits_for else None


def ex(text: str, situation: str = "", **context: str) -> Example:
    """An example. Mark its span with {==...==}. situation: the rule's first if it's ""."""
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
    alone=False,
    firm=False,
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
        alone=alone,
        firm=firm or any_language or code.startswith("LE8"),
        any_language=any_language,
        whole_draft=whole_draft or absence,
        absence=absence,
        status=status,
        suggestions=ideas,
    )


def _with_fixes(find, fixes, ideas):
    """`find`, with the fixes that work for each match before the ideas, unless the match has its own."""
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

    unless: wordings that, in the same sentence, show it means something else; unless_moves: moves that do so anywhere
    in the draft; when: a condition on the draft; accept: a condition on (draft, start, end) of the words. where: "body"
    or "all" (greeting and sign-off too); span: what to mark, the "words", their whole "clause" or "sentence", or a
    function of (draft, start, end); most: the largest number of findings in one draft; least: only fires if there are
    this many within `within` code points, on the first of them.
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
    """Yield matches for the first `most` items whose spans don't overlap. `mark(draft, *item)` gives an item's span.

    when: a condition on the draft; others: moves it mustn't have. We only check these if there's an item.
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
    """A rule that fires on a regular expression over the folded text. Its search has to be linear.

    replace: a function from the matched text to the text to apply, or None; when: a condition on the draft, which we
    check first; accept: a condition on (draft, start, end) of the match; masked: whether to hide blanks and links from
    it.
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
    """The span widened to its clause. Outside the body there are no clauses, so a span there stays as it is."""
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
    """A rule that fires on moves of these kinds (see moves/), unless the text denies them.

    unless_moves: not if the draft has one of these moves; unless: not if the move's clause has one of these wordings;
    only: only if it has one of these; slot: (name, value), only moves that name this; when: a condition on the draft;
    accept: a condition on (draft, move). span: what to mark, the move's "clause", its "words", or a function of (draft,
    move); most: the largest number of findings in one draft.
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
    """A rule about something that's missing: it fires if the draft has a body, but none of these moves.

    unless: wordings that count instead, anywhere; when: a condition on the draft; at: where the reader would look, by
    default the first sentence. Its findings have no span.
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
    """A rule that fires if a draft has more of something than `limit`, on those over the limit.

    spans: a function from Draft to their spans, in order; message_for: a function from their number to the message.
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
    """A rule about the whole draft: it fires if the draft has a body and the condition is true.

    message_for: a function from Draft to the message; at: what to mark, by default the first sentence.
    """

    def find(draft):
        if draft.body_words and when(draft):
            yield Match(*(at(draft) if at else draft.first_line), message_for(draft) if message_for else "")

    return _rule(find, **{"whole_draft": True, **fields})


def custom(
    find: Callable[..., Iterable[Match]],
    *,
    keys: Iterable[str] | Triggers | None = None,
    search: Sequence[Phrases] = (),
    **fields,
) -> Rule:
    """A rule that fires on what a function finds. A draft needs one of `keys` (words, see text/phrase.py), one of the
    wordings in `search` anywhere in it, and one of `moves=`, if these are given.
    """
    if search:
        fields["possible"] = anywhere(search)
    words = keys if keys is None or isinstance(keys, Triggers) else Triggers([" ".join(keys)])
    return _rule(find, words=words, search=search, **fields)
