"""A draft's sentences in the pieces that can be left out or stand alone: a main clause with the clauses that hang on it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from ..moves import all_moves
from ..text.clauses import Clause

JOINT = re.compile(
    r"(?:(?:and|but|so|or|also|plus|anyway|besides|however|then|well|yet|by the way|on top of that)\b[ ,]*)+", re.I
)
_SUBORDINATE = re.compile(
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
_BUT = re.compile(r",? (?P<but>but) (?:the|your|my|our|nobody|no one|everyone|people)\b")
_VERB = re.compile(
    r"(?<![\w'])(?:is|are|was|were|has|have|had|can|could|will|would|does|did|made|gave|got|\w{3,20}ed)(?![\w'])"
)
_SPLIT_AT = 5  # words: a shorter beginning ("Last spring, …") isn't a statement


@dataclass
class Statement:
    """A span of the draft (code points, end exclusive) and what it does.

    `first`, `last`: whether it begins and ends its sentence; `moves`: one set of kinds for each of its `clauses`.
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

    @property
    def kinds(self) -> frozenset[str]:
        """All moves in it."""
        return frozenset().union(*self.moves)


def opens(low: str, start: int, end: int) -> bool:
    """Whether a clause can begin a sentence of its own."""
    joint = JOINT.match(low, start, end)
    at = joint.end() if joint else start
    if _SUBORDINATE.match(low, at, end):
        return False
    if _STARTS.match(low, at, end):
        return True
    return bool(_OWNED.match(low, at, end) and _VERB.search(low, at, end))


def statements(draft) -> list[Statement]:
    """The statements of a draft's body, in order. Together they hold every clause."""
    found: list[Statement] = []
    ends = _sentence_ends(draft)
    at_move: dict[int, set[str]] = {}
    clauses = _clauses(draft)
    starts = [clause.start for clause in clauses]
    for move in all_moves(draft):
        if not move.denied or move.kind == "way-out":
            index = bisect_left(starts, move.cue_start + 1) - 1
            at_move.setdefault(max(index, 0), set()).add(move.kind)
    by_sentence: dict[int, list[int]] = {}
    for index, clause in enumerate(clauses):
        by_sentence.setdefault(clause.sentence, []).append(index)
    for sentence, indices in by_sentence.items():
        groups: list[list[int]] = []
        for index in indices:
            if groups and not _begins(draft, clauses, groups, clauses[index]):
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
                )
            )
    return found


def _clauses(draft) -> list[Clause]:
    """The draft's clauses, cut further where "but" begins a statement about a thing: "thanks, but the pay is low"."""
    found: list[Clause] = []
    for clause in draft.clauses:
        m = _BUT.search(draft.low, clause.start + 1, clause.end)
        if m and _VERB.search(draft.low, m.end(), clause.end):
            found.append(clause._replace(end=m.start()))
            found.append(clause._replace(start=m.start("but"), subject="it"))
        else:
            found.append(clause)
    return found


def _sentence_ends(draft) -> list[int]:
    end = draft.body[1]
    return [min(e, end) for _, e in draft.sentences]


def _begins(draft, clauses, groups: list[list[int]], clause) -> bool:
    """Whether a clause begins a new statement after those before it."""
    if not opens(draft.low, clause.start, clause.end):
        return False
    first = clauses[groups[-1][0]]
    if len(groups) == 1 and len(groups[0]) == 1:  # "If you like, …", "Last spring, …": the beginning belongs to it
        if _SUBORDINATE.match(draft.low, first.start, first.end):
            return False
        words = len(draft.words_in(first.start, first.end))
        if words < _SPLIT_AT and not opens(draft.low, first.start, first.end):
            return False
    return True


def _cut_inside(draft, clauses, group: list[int]) -> bool:
    text = draft.text[clauses[group[0]].start : clauses[group[-1]].end]
    return text.count("(") != text.count(")") or text.count('"') % 2 == 1 or text.count("“") != text.count("”")
