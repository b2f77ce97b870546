"""Splits a draft's sentences into the pieces we can keep or leave out: a main clause with the clauses that depend on
it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from ..moves import all_moves
from ..text.clauses import Clause
from ..text.lexicon import classes
from .facts_found import ABOUT_SELF, NAMING

JOINT = re.compile(
    r"(?:(?:and|but|so|or|also|plus|anyway|besides|however|then|well|yet|by the way|on top of that|honestly|frankly|unfortunately|sadly|actually|to be honest)\b[ ,]*)+",
    re.I,
)
SUBORDINATE = re.compile(
    r"(?:and |but |so |or )?(?:because|since|as|although|though|while|when|whenever|if|unless|who|which|whose|where|so that"
    r"|that (?:i|we|you|he|she|they|it|the|my|our|your|this)\b|until|after|before|given)\b"
)
_STARTS = re.compile(
    r"(?:i|we|you|he|she|they|it|this|that|there|these|those|here)(?:'\w+)?(?= \w)"
    r"|(?:would|could|can|will|do|does|did|is|are|may|might|have|has|should|shall|was|were|am)(?:n't)? (?:i|we|you|they|he|she|it"
    r"|there|this|that|your|the|my)\b"
    r"|(?:what|how|when|where|who|which|why)(?:'s)? \w+"
    r"|(?:please|thanks|thank you|let's|congratulations|congrats|happy to|glad to|hope you|looking forward|feel free|sorry)\b"
)
_OWNED = re.compile(r"(?:my|our|your|the|his|her|their) ")
_ON = re.compile(
    r",? (?P<on>(?P<and>and|plus)|but)(?:,? (?:honestly|frankly|also|besides|then|unfortunately|sadly|actually|to be honest),?)* (?:the|your|my|our|nobody|no one"
    r"|everyone|people|(?P<i>i|i'[a-z]+))(?![\w'])"
)
_SECOND = re.compile(  # comes before the second of two things that are asked for or done
    r",? (?:and|or|plus)(?: (?:also|then|please|maybe|even|perhaps|just|possibly|if possible),?)* (?=\w)"
)
_VERB = re.compile(
    r"(?<![\w'])(?:(?:is|are|was|were|has|have|had|can|could|will|would|does|did)(?:n't)?|made|gave|got|\w{3,20}ed)(?![\w'])"
)
_NEAR = 200  # how many code points before a fault we look for an "and" to cut it off at
_IS = re.compile(r"(?:i'm|i am|i work) ")
_HOW_OFTEN = frozenset(("always", "constantly", "now", "currently", "really", "just"))
_SAYS_WHO_AT = 3  # words: "I'm in insurance" is enough to keep
_SPLIT_AT = 5  # words: a shorter beginning ("Last spring, …") isn't a statement


@dataclass
class Statement:
    """A span of the draft (code points, end exclusive) and its moves.

    `first`, `last`: whether it begins and ends its sentence; `second`: whether it's the second of two things, cut off
    because of a fault; `moves`: one set of kinds for each of its `clauses`.
    """

    start: int
    end: int
    sentence: int
    first: bool
    last: bool
    asks: bool
    subject: str
    moves: list[frozenset[str]] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    second: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of all its moves."""
        return frozenset().union(*self.moves)


def opens(low: str, start: int, end: int) -> bool:
    """Whether a clause can begin a sentence."""
    joint = JOINT.match(low, start, end)
    at = joint.end() if joint else start
    if SUBORDINATE.match(low, at, end):
        return False
    if _STARTS.match(low, at, end):
        return True
    return bool(_OWNED.match(low, at, end) and _VERB.search(low, at, end))


def statements_of(draft, faults=()) -> list[Statement]:
    """The statements of a draft's body, in order. Every clause is in one of them.

    faults: the places where faults begin. If only the second of two things joined by "and" has a fault, it becomes a
    separate statement: "Could you look at my CV | and forward it to everyone?"
    """
    found: list[Statement] = []
    ends = _sentence_ends(draft)
    at_move: dict[int, set[str]] = {}
    clauses, seconds = _clauses(draft, faults)
    starts = [clause.start for clause in clauses]
    for move in all_moves(draft):
        kind = "self" if move.kind in ABOUT_SELF else move.kind
        if kind not in NAMING and (not move.denied or kind == "way-out"):
            index = bisect_left(starts, move.cue_start + 1) - 1
            at_move.setdefault(max(index, 0), set()).add(kind)
    by_sentence: dict[int, list[int]] = {}
    for index, clause in enumerate(clauses):
        by_sentence.setdefault(clause.sentence, []).append(index)
    for sentence, indices in by_sentence.items():
        groups: list[list[int]] = []
        for index in indices:
            if groups and clauses[index].start not in seconds and not _begins(draft, clauses, groups, clauses[index]):
                groups[-1].append(index)
            else:
                groups.append([index])
        text = draft.text[clauses[indices[0]].start : ends[sentence]]
        if any(text.count(a) != text.count(b) for a, b in ("()", "[]", "“”")) or text.count('"') % 2:
            groups = [indices]
        elif len(groups) > 1 and any(_cut_inside(draft, clauses, group) for group in groups):
            groups = [indices]
        for number, group in enumerate(groups):
            last = number == len(groups) - 1
            end = ends[sentence] if last else clauses[group[-1]].end
            own = [clauses[index] for index in group]
            found.append(
                Statement(
                    own[0].start,
                    max(end, own[-1].end),
                    sentence,
                    number == 0,
                    last,
                    any(clause.asks for clause in own),
                    own[0].subject,
                    [frozenset(at_move.get(index, ())) for index in group],
                    own,
                    own[0].start in seconds,
                )
            )
    return found


def _clauses(draft, faults) -> tuple[list[Clause], set[int]]:
    """The draft's clauses, cut further, and the starts of those that are cut off because of a fault.

    We cut where "but", "and" or "plus" begins a statement with its own verb ("thanks, but the pay is low"), and before
    the second of two things if only that has a fault.
    """
    found: list[Clause] = []
    seconds: set[int] = set()
    for clause in draft.clauses:
        for m in _ON.finditer(draft.low, clause.start + 1, clause.end):
            if (m["i"] or _VERB.search(draft.low, m.end(), clause.end)) and not (
                m["and"] and not _VERB.search(draft.low, clause.start, m.start())
            ):
                found.append(clause._replace(end=m.start()))
                clause = clause._replace(start=m.start("on"), subject="i" if m["i"] else "it")
        first = min((fault for fault in faults if clause.start <= fault < clause.end), default=-1)
        m = _second(draft, clause, first) if first > clause.start else None
        if m:
            found.append(clause._replace(end=m.start()))
            clause = clause._replace(start=m.end(), subject="")
            seconds.add(m.end())
        found.append(clause)
    return found, seconds


def _second(draft, clause: Clause, fault: int):
    """The last "and" before a fault that has a verb after it and enough words before it, as a match, or None."""
    last = None
    before = max(clause.start, fault - _NEAR)
    for m in _SECOND.finditer(draft.low, before, fault + 1):
        words = (word for word in draft.words_in(m.end(), m.end() + _NEAR) if word.low not in _HOW_OFTEN)
        word = next(words, None)
        least = _SAYS_WHO_AT if _IS.match(draft.low, clause.start) else _SPLIT_AT
        enough = len(draft.words_in(before, m.start())) >= least and not draft.low.startswith(
            " of", word.end if word else 0
        )
        if m.end() <= fault and enough and word and "v" in classes(word.low):
            last = m
    return last


def _sentence_ends(draft) -> list[int]:
    end = draft.body[1]
    return [min(e, end) for _, e in draft.sentences]


def _begins(draft, clauses, groups: list[list[int]], clause) -> bool:
    """Whether a clause begins a new statement after those before it."""
    if not opens(draft.low, clause.start, clause.end):
        return False
    first = clauses[groups[-1][0]]
    if len(groups) == 1 and len(groups[0]) == 1:  # "If you like, …" and "Last spring, …" belong to what follows
        if SUBORDINATE.match(draft.low, first.start, first.end):
            return False
        words = len(draft.words_in(first.start, first.end))
        if words < _SPLIT_AT and not opens(draft.low, first.start, first.end):
            return False
    return True


def _cut_inside(draft, clauses, group: list[int]) -> bool:
    text = draft.text[clauses[group[0]].start : clauses[group[-1]].end]
    return text.count("(") != text.count(")") or text.count('"') % 2 == 1 or text.count("“") != text.count("”")
