"""Puts a version together: kept statements and slots in order, cut to the limit, written as pieces."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from ..moves import moves_of
from ..text.capitals import capital
from ..text.draft import Draft
from ..text.length import counts
from ..text.lexicon import classes, is_first_name
from . import reasons
from .address import greet, sign
from .facts_found import Fact, facts
from .frames import Slot
from .reading import ASKING, particular, points_back
from .slots import fills
from .statements import JOINT, Statement
from .version import Cut, Version, Writer

ASK = "Could you"  # what an order is turned into
BLANK_LENGTH = 40  # code points: how long we expect a blank to be once it's filled in
_PART = re.compile(r"\[([^\]]+)\]|\{(\w+)\}")
_ENDED = re.compile(r"[.!?…:)\]\"'”’]\s*$|[^\w\s,;–—-]\s*$")
_MARKS = re.compile(r"([!?])[!?]+")
_TRAILING = re.compile(r"[,;]? (?:so|and|but|or|because|then)[,:;]?$")
_WISHES = re.compile(r"luck|all the best|best wishes|take care", re.IGNORECASE)
_CALLED = re.compile(
    r"(?:mate|buddy|bro|brother|sis|man|pal|my friend|friend|dear|boss|sir|madam|folks|love|hun)\b[ ,!]+(?=\w)"
    r"|[A-Z][a-z'-]+(?: (?:and|&) (?:M\w+ )?[A-Z][a-z'-]+)?,\s+(?=\w)"
)
_QUESTION = re.compile(r"(?:Can|Will|May|Do|Did|Are|Is|Have|Has) (?:you|your|we|I|it|they|there|the)\b")
_AND = re.compile(r",?\s+(?:and|so|but|plus)\s+\Z")
_BARE_THANKS = re.compile(
    r"(?:many |kind |warm )?(?:thanks|thank you|regards|cheers)(?: (?:so much|a lot|again|very much))?[.!, ]*"
)
_UNRANKED = 3  # the worth of a particular statement that fills no slot
_ASIDE = 2  # the worth of any other statement that fills no slot


_I = re.compile(r"I\b")
_LETTERS = re.compile(r"[^\W_]+")
_THOUGH = re.compile(r"(,? though)[.!]?$")
_LOWERED = frozenset(("Thanks", "Thank", "Congratulations", "Congrats", "Happy", "Great", "Good", "Nice", "Sorry"))
_ALWAYS_SMALL = frozenset(("pron", "det"))
_CLOSED = frozenset(("aux", "prep", "conj"))


class Line(NamedTuple):
    """One line of the version: statements first..last of the draft (numbers), or a slot. `trade`: whether it says what
    the writer does."""

    first: int = -1
    last: int = -1
    slot: Slot | None = None
    worth: int = 0
    rank: int = -1
    trade: bool = False


class Plan(NamedTuple):
    """What a version is made from.

    statements: the draft's; signed: a last statement that's only the writer's name; frame: the slots of the situation;
    limit: in code points; edits: (start, end) in the draft -> what to write there; flagged(start, end): whether a rule
    finds something in a span; greeted: add a greeting if there's none.
    """

    draft: Draft
    statements: list[Statement]
    signed: Statement | None
    frame: tuple[Slot, ...]
    limit: int | None
    edits: dict[tuple[int, int], str]
    flagged: Callable[[int, int], bool]
    greeted: bool


def compose(plan: Plan, why: dict[int, str]) -> Version:
    """A version of the draft without the statements in `why`. If others can't stay without these or don't fit, they're
    left out and added to `why` too."""
    draft, statements = plan.draft, plan.statements
    _drop_dangling(draft, statements, why)
    _drop_replaced(draft, statements, why, plan.frame, plan.edits)
    dropped: set[str] = set()  # the names of the slots that don't fit
    while True:
        found = facts(draft, lambda start: _kept_at(statements, why, start))
        frame = [slot._replace(texts=() if slot.name in dropped else _usable(slot, found)) for slot in plan.frame]
        lines = _thanks_last(draft, statements, _lines(draft, statements, why, frame))
        version = _write(plan, why, lines, found)
        over = 0 if plan.limit is None else _size(version) - plan.limit
        spare = [line for line in lines if line.worth < 9]
        if not spare and len(lines) > 1:
            spare = [line for line in lines if line.slot is None]
        if over <= 0 or not spare:
            return version
        for line in sorted(
            reversed(spare), key=lambda line: (line.worth, line.slot is None, line.trade)
        ):  # of two that are worth the same, cut the last one first
            if line.slot is None:
                why.update(dict.fromkeys(range(line.first, line.last + 1), reasons.TOO_LONG))
                dropped.clear()  # they may fit now
                over -= statements[line.last].end - statements[line.first].start
            else:
                dropped.add(line.slot.name)
            if over <= 0 or line.slot:
                break


def _usable(slot: Slot, found: dict[str, Fact]) -> tuple[str, ...]:
    return tuple(text for text in slot.texts if all(m[2] is None or m[2] in found for m in _PART.finditer(text)))


def _kept_at(statements, why, position: int) -> bool:
    return any(s.start <= position < s.end and n not in why for n, s in enumerate(statements))


def _size(version: Version) -> int:
    """How many code points it has once its blanks are filled, or now if that's more."""
    filled = "".join(
        "x" * BLANK_LENGTH if piece.kind == "blank" else version.text[piece.start : piece.end]
        for piece in version.pieces
    )
    return max(*counts(filled), *counts(version.text))


def _drop_dangling(draft, statements: list[Statement], why: dict[int, str]) -> None:
    for number, statement in enumerate(statements):
        before = number - 1
        while before > 0 and _BARE_THANKS.fullmatch(draft.low, statements[before].start, statements[before].end):
            before -= 1  # in "Yes! Thank you, that would be great", "that" is about the yes
        gone = before >= 0 and before in why and not statements[before].second
        leads = draft.text[statement.start : statement.end].rstrip().endswith(":")
        if leads and number not in why and number + 1 in why:
            why[number] = reasons.BELONGS
        if gone and number not in why and points_back(draft, statement):
            why[number] = reasons.POINTS_BACK
    for number, statement in enumerate(statements):
        bare = _BARE_THANKS.fullmatch(draft.low, statement.start, statement.end)
        if bare and not statement.last and number + 1 in why:
            why.setdefault(number, reasons.BELONGS)


def _drop_replaced(draft, statements: list[Statement], why: dict[int, str], frame, edits) -> None:
    """Leave out "Can we have a call?" if the frame has a more particular request for it."""
    kept = [(number, statement) for number, statement in enumerate(statements) if number not in why]
    for slot in frame:
        if slot.particular and slot.by and not any(fills(draft, slot, statement) for _, statement in kept):
            for number, statement in kept:
                turned = any(new == ASK and statement.start <= s < statement.end for (s, _), new in edits.items())
                if statement.kinds & slot.by and not any(map(particular, statement.moves)) and not turned:
                    why[number] = reasons.VAGUE if statement.asks else reasons.REPLACED


def _lines(draft, statements: list[Statement], why: dict[int, str], frame) -> list[Line]:
    lines: list[Line] = []
    given: set[int] = set()
    trades = [move.cue_start for move in moves_of(draft, "trade")]
    if draft.signoff and "thank" in draft.low[draft.signoff[0] : draft.signoff[1]]:  # "Many thanks, Elena"
        given.update(rank for rank, slot in enumerate(frame) if slot.name == "thanks" and not slot.particular)
    if draft.signoff and _WISHES.search(draft.text, draft.signoff[0], draft.signoff[1]):
        given.update(rank for rank, slot in enumerate(frame) if slot.name == "wish")
    for number, statement in enumerate(statements):
        if number in why:
            continue
        given_here = [
            rank
            for rank, slot in enumerate(frame)
            if fills(draft, slot, statement) and not slot.says_who  # they don't say it yet
        ]
        given.update(given_here)
        worth = max((frame[rank].worth for rank in given_here), default=0)
        worth = worth or (_UNRANKED if any(map(particular, statement.moves)) else _ASIDE)
        trade = any(statement.start <= at < statement.end for at in trades)
        last = lines[-1] if lines else None
        if last and last.last == number - 1 and statements[number - 1].sentence == statement.sentence:
            lines[-1] = last._replace(
                last=number,
                worth=max(last.worth, worth),
                rank=min((rank for rank in (last.rank, *given_here) if rank >= 0), default=-1),
                trade=last.trade or trade,
            )
        else:
            lines.append(Line(number, number, None, worth, min(given_here, default=-1), trade))
    names = {frame[rank].name for rank in given}
    for rank, slot in enumerate(frame):
        if rank not in given and slot.texts and slot.name not in names:
            names.add(slot.name)
            before = [place for place, line in enumerate(lines) if 0 <= line.rank <= rank]
            place = before[-1] + 1 if before else 0
            if slot.name == "link":  # "because [why them]" comes just before the request
                place = _before_request(statements, why, lines, rank)
            while (
                before
                and slot.name not in ("no", "self", "answer")
                and place < len(lines)
                and _is_aside(statements, lines[place])
            ):
                place += 1
            lines.insert(place, Line(-1, -1, slot, slot.worth, rank))
    return lines


def _thanks_last(draft, statements: list[Statement], lines: list[Line]) -> list[Line]:
    """The lines, with "Thanks" last if the draft has it in its own line at the end."""
    last = statements[-1] if statements else None
    if last is None or not last.first or not _BARE_THANKS.fullmatch(draft.low, last.start, last.end):
        return lines
    if "\n" not in draft.text[last.start - 2 : last.start]:
        return lines
    number = len(statements) - 1
    return sorted(lines, key=lambda line: line.first == number)


def _before_request(statements: list[Statement], why: dict[int, str], lines: list[Line], rank: int) -> int:
    """The place before the request. If the request is left out, that's where it was in the draft."""
    cut = next((number for number in sorted(why) if statements[number].kinds & ASKING), len(statements))
    return next(
        (place for place, line in enumerate(lines) if line.rank > rank or line.slot is None and line.first > cut),
        len(lines),
    )


def _is_aside(statements: list[Statement], line: Line) -> bool:
    return line.rank < 0 and line.slot is None and not statements[line.last].asks


def _write(plan: Plan, why, lines: list[Line], found: dict[str, Fact]) -> Version:
    draft, statements = plan.draft, plan.statements
    writer = Writer()
    between = greet(draft, writer, plan.flagged, plan.greeted)
    paragraphs = "\n\n" in draft.text[draft.body[0] : draft.body[1]]
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else None
        if before is None:
            goes_on = line.slot is None and statements[line.first].start == draft.body[0]
            if writer.text[-1:].isalnum() and not goes_on and "\n" not in between:
                writer.new(",")
            writer.new(between)
        else:
            writer.new(_gap(draft, statements, before, line, paragraphs))
        opens = place == 0 and between == " " and writer.text.endswith((", ", "- ", "– ", "— "))
        if line.slot:
            _write_slot(draft, writer, line.slot, found, opens)
        else:
            _write_own(draft, writer, statements, why, line, plan.edits, opens)
    signoff = draft.signoff
    sign(draft, writer, bool(signoff and plan.flagged(signoff[0], signoff[1])), plan.signed)
    return writer.version(_cuts(draft, statements, why))


def _gap(draft, statements, before: Line, line: Line, paragraphs: bool) -> str:
    if (
        line.slot is None
        and line.first == len(statements) - 1
        and _BARE_THANKS.fullmatch(draft.low, statements[-1].start, statements[-1].end)
    ):
        return "\n" if "\n" in draft.text[statements[-1].start - 2 : statements[-1].start] else " "
    if before.slot or line.slot:
        return " "
    lines = draft.text[statements[before.last].end : statements[line.first].start].count("\n")
    return "\n" * min(lines, 2) if lines else " "


def _write_slot(draft, writer: Writer, slot: Slot, found: dict[str, Fact], opens: bool) -> None:
    text = slot.texts[0]
    if opens and text[0] != "[" and not _I.match(text):
        text = text[0].lower() + text[1:]
    at = 0
    for m in _PART.finditer(text):
        writer.new(text[at : m.start()])
        if m[1]:
            writer.blank(m[1])
        else:
            fact = found[m[2]]
            writer.new(fact.before)
            writer.kept(draft, fact.start, fact.end)
        at = m.end()
    writer.new(text[at:])


def _write_own(draft, writer: Writer, statements, why, line: Line, edits: dict, opens: bool) -> None:
    """Write the statements of a line as a sentence. `opens`: whether it follows the greeting on the same line."""
    first, last = statements[line.first], statements[line.last]
    start, end = first.start, last.end
    joined = not first.first or line.first > 0 and line.first - 1 in why
    blank = bool(writer.pieces) and any(piece.kind == "blank" for piece in writer.pieces)
    if start == draft.body[0] and blank and (called := _CALLED.match(draft.text, start, end)):
        start = called.end()  # the greeting has a blank for their name, so don't call them "my friend" as well
    joint = JOINT.match(draft.low, start, end) if joined else None
    if joint and joint.end() < end:
        start = joint.end()
    if not last.last and (trailing := _TRAILING.search(draft.low, start, end)):
        end = trailing.start()
    changes = {(s, e): new for (s, e), new in edits.items() if start <= s and e <= end}
    turned = ASK in changes.values()
    if not last.last or turned:
        blank_ends = {blank.end for blank in draft.blanks}
        while (
            end > start
            and end not in blank_ends
            and not (draft.text[end - 1].isalnum() or draft.text[end - 1] in ")\"'”’")
        ):
            end -= 1
    for m in _MARKS.finditer(draft.text, start, end):
        changes.setdefault(m.span(), m[1])
    blanks = {
        (b.start, b.end): b.holds
        for b in draft.blanks[bisect_left(draft.slots, (start,)) : bisect_left(draft.slots, (end,))]
        if b.end <= end
    }
    word = _LETTERS.match(draft.text, start)
    if word and not any(s == start for s, _ in [*changes, *blanks]):
        if not opens and word.group()[0].islower():
            changes[word.span()] = capital(word.group())
        elif (
            opens and word.group().istitle() and (_is_ordinary(word.group()) or _QUESTION.match(draft.text, start, end))
        ):
            changes[word.span()] = word.group().lower()
    aside = _THOUGH.search(draft.low, max(start, end - 9), end)
    if aside and joined:
        changes[aside.span(1)] = ""
    at = start
    for s, e in sorted({*changes, *blanks}):
        if s < at:
            continue
        joined = _AND.search(draft.text, at, s) if changes.get((s, e)) == ASK and s > start else None
        writer.kept(draft, at, joined.start() if joined else s)
        if joined:
            writer.new(". ")  # "I'm applying for it and I need you to …"
        if (s, e) in blanks:
            writer.blank(blanks[s, e] or "what belongs here")
        else:
            writer.changed(changes[s, e], s, e)
        at = e
    writer.kept(draft, at, end)
    if turned:
        writer.new("?")
    elif not last.last:
        writer.new("?" if last.asks and _asks(draft, last) else ".")
    elif not _ENDED.search(writer.text[-1:]):
        writer.new(".")


def _is_ordinary(word: str) -> bool:
    """Whether a sentence's first word can't be a name, so that we write it in lower case after "Hi Ana, "."""
    kinds = classes(word.lower())
    ordinary = kinds & _ALWAYS_SMALL or kinds & _CLOSED and not is_first_name(word.lower())
    return word in _LOWERED or word != "I" and bool(ordinary)


def _asks(draft, statement: Statement) -> bool:
    return (
        re.match(
            r"(?:and |but |so )*(?:would|could|can|will|do|does|did|is|are|may|might|what|how|when|where|who|which|why|have|should|shall)\b",
            draft.low[statement.start : statement.end],
        )
        is not None
    )


def _cuts(draft, statements: list[Statement], why: dict[int, str]) -> list[Cut]:
    """What's left out. Neighbours with the same reason become one cut."""
    cuts: list[Cut] = []
    for number, statement in enumerate(statements):
        if number in why:
            last = cuts[-1] if cuts else None
            if last and last.why == why[number] and number - 1 in why:
                cuts[-1] = last._replace(end=statement.end)
            else:
                cuts.append(Cut(statement.start, statement.end, why[number]))
    return cuts
