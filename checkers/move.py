"""A move is what a clause does in a message: it greets, thanks, pitches, asks for a call. Rules are conditions over
moves.

A file in `checkers/moves/` has one `MOVE = ...`, and its name is the move's name (`request_call.py` becomes
"request-call"). There are three builders:

    wordings(...)   phrases, written as in text/phrase.py, and wordings that show it means something else
    named(...)      a regular expression for the name of something: a job, a role, a company
    custom(...)     a function from Draft to moves

The idea is from genre analysis: Swales, Genre Analysis (1990); Bhatia, Analysing Genre (1993), on sales and application
letters; Carvalho and Cohen, "Learning to classify email into speech acts" (2004).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .text.clauses import negated
from .text.phrase import Phrases, anywhere

_MASKED = re.compile("[øŧ]")  # a blank or a link


class Move(NamedTuple):
    """A clause and one thing it does. Spans are in code points, end exclusive.

    start, end: the whole clause; cue_start, cue_end: the words that show what it does; subject, asks: as in Clause;
    denied: whether the clause denies it ("no big ask", "I'm not selling anything"); slots: what it names, such as
    ("time", "15 minutes").
    """

    kind: str
    start: int
    end: int
    cue_start: int
    cue_end: int
    subject: str
    asks: bool
    denied: bool = False
    slots: tuple[tuple[str, str], ...] = ()

    def slot(self, name: str) -> str:
        """What the move names for `name`, such as "15 minutes" for "time", or ""."""
        return next((value for key, value in self.slots if key == name), "")


class MoveKind(NamedTuple):
    """How to find a move. `find` gives the moves in a draft, without their kind, which is filled in later. Examples are
    texts with the move's words between {== and ==}; in near misses it mustn't be found, or only as denied. `search`: a
    draft needs one of these wordings; `possible`: a quick test of whether a draft can have the move.
    """

    find: Callable[..., Iterable[Move]]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    search: tuple[Phrases, ...] = ()
    possible: Callable[..., bool] | None = None
    name: str = ""


def move_at(draft, cue_start: int, cue_end: int, *, denied: bool | None = None, slots: Iterable = ()) -> Move:
    """The move whose cue is draft.text[cue_start:cue_end], with its clause. denied: None to work it out from the
    clause."""
    clause = draft.clause_at(cue_start)
    if clause is None or cue_end <= clause.start:
        return Move("", cue_start, cue_end, cue_start, cue_end, "", False, bool(denied), tuple(slots))
    if denied is None:
        denied = negated(draft, clause, cue_start)
    end = max(clause.end, cue_end)
    start = min(clause.start, cue_start)
    return Move("", start, end, cue_start, cue_end, clause.subject, clause.asks, denied, tuple(slots))


def _end(draft, move: Move) -> int:
    """The end of the clause in which the cue ends."""
    clause = draft.clause_at(move.cue_end - 1)
    return max(move.end, clause.end if clause else 0)


def wordings(
    phrases: Iterable[str],
    *,
    unless: Iterable[str] = (),
    subject: str | Iterable[str] = "",
    asks: bool | None = None,
    deniable: bool = True,
    **fields,
) -> MoveKind:
    """A move that wordings show.

    unless: wordings in the clause that show it means something else; subject: only clauses with one of these subjects;
    asks: only clauses that are (or aren't) questions; deniable: whether a "not" before the words denies it.
    """
    search, excuse = Phrases(phrases), Phrases(unless) if unless else None
    subjects = frozenset((subject,) if isinstance(subject, str) and subject else subject)

    def find(draft):
        for start, end in search.find(draft, *draft.body):
            move = move_at(draft, start, end, denied=None if deniable else False)
            if subjects and move.subject not in subjects or asks is not None and move.asks != asks:
                continue
            if excuse is None or excuse.first(draft, move.start, _end(draft, move)) is None:
                yield move

    return custom(find, search=(search,), **fields)


def named(*regexes: str, cased: bool = False, unless: Callable[..., bool] | None = None, **fields) -> MoveKind:
    """A move that's only the name of something: the group "what" of a regular expression, outside blanks and links.

    cased: whether capitals matter; unless(draft, match): whether it means something else.
    """
    patterns = [re.compile(regex) for regex in regexes]

    def find(draft):
        text = draft.masked if cased else draft.low
        for m in (m for pattern in patterns for m in pattern.finditer(text, *draft.body)):
            if not _MASKED.search(m["what"]) and not (unless and unless(draft, m)):
                yield move_at(draft, *m.span("what"), denied=False)

    return MoveKind(find, **fields)


def custom(find: Callable[..., Iterable[Move]], *, search: Sequence[Phrases] = (), **fields) -> MoveKind:
    """A move found by a function. search: the draft needs one of these wordings, anywhere in it."""
    return MoveKind(find, search=tuple(search), possible=anywhere(search) if search else None, **fields)
