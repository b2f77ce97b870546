"""Runs the rules for a situation, settles overlaps, sorts the findings and decides the verdict."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from functools import cache, reduce
from itertools import chain
from operator import or_

from .finding import LEVELS, Finding, Report
from .guess import guess, reads_as
from .impression import reads_well
from .moves import kind
from .rules import RULES
from .situation import AUTO, SITUATIONS, limit_for
from .text import invisible
from .text.draft import Draft
from .text.language import language_of
from .text.length import against
from .text.phrase import ANY_DRAFT, Triggers, possible
from .text.spans import Spans

_FIRM = frozenset(rule.name for rule in RULES if rule.firm)
PASSAGE = 60  # code points: a longer span is a passage, not a wording


@cache
def _plan(situation: str):
    """The situation's rules in order, each with what `_waits_for` gives. Those that wait for the others' findings come
    last."""
    rules = [rule for rule in RULES if situation in rule.situations and rule.status != "retired"]
    return [(rule, _waits_for(rule)) for rule in sorted(rules, key=lambda rule: rule.alone)]


def _waits_for(rule) -> int:
    """The phrases and trigger words of a rule or its moves, as bits of what `possible` gives. It can't find anything
    without one of them. `ANY_DRAFT` if it doesn't need any."""
    if rule.waits_for:
        return _masked(rule.waits_for)
    searches = [kind(move).search for move in rule.moves]
    return _masked(chain.from_iterable(searches)) if searches and all(searches) else ANY_DRAFT


def _masked(searches: Iterable[Triggers]) -> int:
    return reduce(or_, (search.mask for search in searches))


def check(text: str, situation: str, context: dict[str, str] | None = None) -> Report:
    """Check one draft. If the situation is AUTO, we work it out from the text.

    Raises KeyError for an unknown situation, ValueError for an unknown context value.
    """
    seen, places = invisible.without(text)
    guessed = situation == AUTO
    if guessed:
        situation = guess(Draft(seen)).situation
    draft = Draft(seen, situation, SITUATIONS[situation].checked(context or {}, lenient=guessed), given=text)
    language = language_of(draft)
    found, failed = _run(draft, language)
    kept = _without_repeats(found)
    firm = settle([f for f, r in kept if r.status == "stable"], draft.low)
    if language == "en":
        firm = _weighed(firm, draft)
    trial = settle([f for f, r in kept if r.status == "trial"], draft.low)
    if places is not None:
        firm, trial = _placed(firm, places), _placed(trial, places)
    if any(f.level != "hint" for f in firm):
        verdict = "revise"
    else:
        verdict = "ready" if language == "en" else "other-language"
    return Report(
        situation=situation,
        verdict=verdict,
        findings=firm,
        length=against(draft.counts, limit_for(situation, draft.context)),
        trial=trial,
        language=language,
        failed=tuple(failed),
        guessed=guessed,
        reads_as="" if guessed or language != "en" else reads_as(draft),
    )


def _run(draft: Draft, language: str):
    plan, bits = _plan(draft.situation), possible(draft)
    found, failed = [], []
    for rule, waits_for in plan:
        if not waits_for & bits:
            continue
        if language != "en" and not rule.any_language or rule.alone and _is_raised(found):
            continue
        try:
            if rule.possible is not None and not rule.possible(draft):
                continue
            for match in rule.find(draft):
                finding = Finding(
                    rule=rule.name,
                    code=rule.code,
                    level=rule.level,
                    start=match.start,
                    end=match.start if rule.absence else match.end,
                    message=match.message or rule.message,
                    why=rule.why,
                    suggestions=match.suggestions or rule.suggestions,
                    whole_draft=rule.whole_draft,
                )
                found.append((finding, rule))
        except Exception:  # one broken rule mustn't lose the other rules' findings; the report names it
            failed.append(rule.name)
    return found, failed


def _is_raised(found: list) -> bool:
    """Whether a rule that isn't on trial has already found a problem or a caution."""
    return any(f.level != "hint" and r.status == "stable" for f, r in found)


def _weighed(findings: tuple[Finding, ...], draft: Draft) -> tuple[Finding, ...]:
    """The findings, with hints instead of cautions if the draft reads well anyway. Problems stay problems."""
    serious = [f for f in findings if f.level != "hint"]
    if not serious or any(f.level == "problem" or f.rule in _FIRM for f in serious):
        return findings
    if not reads_well(draft, {f.rule for f in serious}):
        return findings
    return tuple(f._replace(level="hint") for f in findings)


def _without_repeats(found: list) -> list:
    """The findings without those that another rule says better, and with one finding for overlapping matches of a
    rule."""
    raised = {f.rule for f, _ in found}
    spans: dict[str, Spans] = {}
    kept = []
    for f, r in found:
        if raised.isdisjoint(r.yields_to):
            if spans.setdefault(f.rule, Spans()).add(f.start, f.end):
                kept.append((f, r))
    return [
        (f, r) for f, r in kept if not any(spans[rule].overlap(f.start, f.end) for rule in r.yields_at if rule in spans)
    ]


def _placed(findings: tuple[Finding, ...], places: list[int]) -> tuple[Finding, ...]:
    """The findings with spans in the given text, instead of in the text without invisible characters."""
    return tuple(
        f._replace(
            start=places[f.start],
            end=places[f.end - 1] + 1 if f.end > f.start else places[f.start],
            suggestions=tuple(
                s
                if s.text is None
                else s._replace(
                    start=places[s.start] if s.start or s.end == s.start else 0,  # 0 includes any before the text
                    end=places[s.end] if s.end > s.start else places[s.start],
                )
                for s in f.suggestions
            ),
        )
        for f in findings
    )


def settle(findings: list[Finding], text: str) -> tuple[Finding, ...]:
    """Make sure that spans don't overlap, and put the findings in reading order.

    If two overlap, the one on a wording keeps its span before one on a passage, then the worse level, then the shorter
    one. The other is cut to its longest free piece, in whole words. If that's less than half of it, it would only
    mislead, so it gets an empty span at its start. No finding is ever lost.
    """
    taken: list[tuple[int, int]] = []  # in order, without overlaps
    out = []
    for f in sorted(
        findings,
        key=lambda f: (
            f.whole_draft or f.end - f.start > PASSAGE,
            LEVELS.index(f.level),
            f.end - f.start,
            f.start,
            f.code,
        ),
    ):
        s, e = _free(f.start, f.end, taken, text)
        if 2 * (e - s) < f.end - f.start:
            s, e = f.start, f.start
        if e > s:
            insort(taken, (s, e))
        out.append(f if (s, e) == (f.start, f.end) else f._replace(start=s, end=e))
    # A problem with the whole draft comes first, wherever its span is.
    return tuple(
        sorted(
            out,
            key=lambda f: (not (f.whole_draft and f.level == "problem"), f.start, f.end, LEVELS.index(f.level), f.code),
        )
    )


def _free(start: int, end: int, taken: list[tuple[int, int]], text: str) -> tuple[int, int]:
    pieces, at = [], start
    near = bisect_left(taken, (start,))
    near -= near > 0 and taken[near - 1][1] > start
    while near < len(taken) and taken[near][0] < end:
        pieces.append((at, taken[near][0]))
        at = max(at, taken[near][1])
        near += 1
    pieces.append((at, end))
    best = (start, start)
    for s, e in pieces:
        if s > start:  # it's cut here, so begin at the next word
            while 0 < s < e and text[s - 1].isalnum() and text[s].isalnum():
                s += 1
        if e < end:
            while e > s and text[e - 1].isalnum() and text[e : e + 1].isalnum():
                e -= 1
        while s < e and not text[s].isalnum():
            s += 1
        while e > s and text[e - 1].isspace():
            e -= 1
        if e - s > best[1] - best[0]:
            best = (s, e)
    if len(pieces) == 1:
        return start, end
    return best
