"""A rule is a frozen value. Three builders, from simple to general:

    phrases(...)   wordings in the language of phrase.py; replacements for each if there is a safe one
    pattern(...)   one regular expression, for what is not a wording (punctuation, addresses)
    custom(...)    a function from Draft to matches, for everything else

A rule file in `checkers/rules/` holds one `RULE = ...`; its file name is the rule's name. Start at the left and move
right only when forced. Examples mark the span with {==...==}; a bad example must be hit exactly once, there; a good
one must be ready in the eyes of all rules; a near miss must not be hit by this rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from .finding import LEVELS, Match, Suggestion
from .situation import ANY, SITUATIONS
from .sources import source
from .text.phrase import Phrases

STATUSES = ("stable", "trial", "retired")


class Example(NamedTuple):
    """A text with the span it is marked with (code points), or None if nothing is marked."""

    text: str
    start: int | None
    end: int | None
    situation: str
    context: dict[str, str]


@dataclass(frozen=True)
class Rule:
    """See the module. `find` gives matches in a draft; `keys`, if given, are words without which none is possible.

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
    keys: frozenset | None = None
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
    suggestions: tuple[Suggestion, ...] = field(default=())


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
    keys,
    *,
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
    return Rule(
        code=code,
        level=level,
        situations=tuple(situations),
        message=message,
        why=why,
        sources=tuple(map(source, sources)),
        ignore=ignore,
        since=since,
        find=find,
        keys=keys,
        bad=examples(bad),
        good=examples(good),
        near_misses=examples(near_misses),
        yields_to=tuple(yields_to),
        yields_at=tuple(yields_at),
        any_language=any_language,
        whole_draft=whole_draft or absence,
        absence=absence,
        status=status,
        suggestions=tuple(i if isinstance(i, Suggestion) else idea(i) for i in ideas),
    )


def phrases(
    wordings: Iterable[str], *, unless: Iterable[str] = (), where: str = "body", most: int = 3, **fields
) -> Rule:
    """A rule that fires on wordings.

    unless: wordings which, found in the same sentence, show that it is meant otherwise.
    where: "body" or "all" (greeting and sign-off too); most: how many findings at the most in one draft.
    """
    search, excuse = Phrases(wordings), Phrases(unless) if unless else None

    def find(draft):
        start, end = draft.body if where == "body" else (0, len(draft.low))
        for n, (s, e) in enumerate(search.find(draft, start, end)):
            if n == most:
                return
            if excuse is None or excuse.first(draft, *draft.sentence_at(s)) is None:
                yield Match(s, e)

    return _rule(find, search.keys, **fields)


def pattern(
    regex: str,
    *,
    flags: int = 0,
    replace: Callable[[str], str | None] | None = None,
    most: int = 3,
    masked: bool = True,
    **fields,
) -> Rule:
    """A rule that fires on a regular expression, which must be linear, over the folded text.

    replace: gives the text to apply for a matched one, or None; masked: slots and links are hidden from it.
    """
    compiled = re.compile(regex, flags)

    def find(draft):
        text = draft.masked if masked else draft.plain
        for n, m in enumerate(compiled.finditer(text)):
            if n == most:
                return
            s, e = m.span()
            new = replace(draft.text[s:e]) if replace else None
            fix = () if new is None else (Suggestion("apply", f"Write “{new}”", new, s, e),)
            yield Match(s, e, "", fix)

    return _rule(find, None, **fields)


def custom(find: Callable[..., Iterable[Match]], *, keys: Iterable[str] | None = None, **fields) -> Rule:
    """A rule that fires where a function says. `keys`: words (see phrase.py) without which it cannot fire."""
    return _rule(find, frozenset(keys) if keys is not None else None, **fields)
