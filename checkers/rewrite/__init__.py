"""Writes a better version of a draft: keeps its good statements as they are, leaves out the others, and adds blanks for
what's missing."""

from __future__ import annotations

import re

from ..engine import check
from ..finding import Report
from ..situation import SITUATIONS, limit_for
from ..text.draft import Draft
from . import reasons
from .compose import ASK, Plan, compose
from .doubt import is_strict
from .frames import CELEBRATES, CURES, DISAGREES, INVITED, KNOWN, RECRUITS, frame_for
from .judge import judge
from .reading import celebrates, disagrees, recruits, refuses, seeks_job, signature, wanted, with_reader
from .statements import statements_of
from .version import Cut, Piece, Version

_NUMBER = re.compile(r"\d+")
_ORDER = re.compile(r"(?:I|i) (?:need|want|expect|require) you to\b|[Yy]ou (?:must|have to|need to)\b(?! be\b)")
ROUNDS = 8  # how many versions we try before we leave out all of the draft's statements
CIRCUMSTANCES = frozenset(("enough-follow-ups", "too-soon", "pending-invitation"))
"""Rules about things that other words can't change."""
_BLANKS = frozenset(("unfilled-placeholder", "unused-profile"))  # findings that go away when the blanks are filled in
_UNGREETED = "missing-greeting"
_FREE = "free"
_SHORT = 40  # code points: anything longer isn't a small fix


def suggest(
    text: str, situation: str, context: dict[str, str] | None = None, report: Report | None = None
) -> Version | None:
    """A better version of a draft, or None if the draft is fine, isn't English, or its situation has no frame.

    Apart from its blanks, the version passes every rule except those in CIRCUMSTANCES, and fits the limit. report: what
    `check` gave for the same arguments, if you have it. Raises KeyError for an unknown situation and ValueError for an
    unknown context value, as `check` does.
    """
    report = report or check(text, situation, context)
    situation = report.situation  # if it was "auto", `check` has worked it out from the text
    context = SITUATIONS[situation].checked(context or {}, lenient=report.guessed)
    if report.verdict != "revise" or situation not in KNOWN or not text.strip():
        return None
    draft = Draft(text, situation, context)
    if all(finding.rule in CIRCUMSTANCES or finding.level == "hint" for finding in report.findings):
        return None
    plan, why = _first_plan(draft, report.findings)
    for attempt in range(ROUNDS + 1):
        if attempt == ROUNDS:
            why.update({number: reasons.UNCLEAR for number in range(len(plan.statements)) if number not in why})
        version = compose(plan, why)
        remaining = [
            finding
            for finding in check(version.text, situation, context).findings
            if finding.rule not in _BLANKS | CIRCUMSTANCES
        ]
        if not remaining:
            break
        plan = _revised(plan, why, version, remaining)
    if version.text.strip() == text.strip():
        return None
    return version


def _first_plan(draft: Draft, findings) -> tuple[Plan, dict[int, str]]:
    """The plan for the first version, and which statements to leave out, with the reasons."""
    edits, faults = _fixes_and_faults(draft.text, findings)
    statements = statements_of(draft, [fault.start for fault in faults])
    signed = signature(draft, statements)
    strict = is_strict(draft, findings)
    statements = [with_reader(draft, statement, strict) for statement in statements if statement is not signed]
    if any(finding.rule == "demand" for finding in findings):
        orders = (_ORDER.match(draft.text, statement.start) for statement in statements)
        edits.update((order.span(), ASK) for order in orders if order)
    asked = [start for (start, _), new in edits.items() if new == ASK]
    for statement in statements:
        if any(statement.start <= start < statement.end for start in asked):
            statement.moves = [moves - {"order"} for moves in statement.moves]
    kinds = frozenset().union(*(statement.kinds for statement in statements))
    if "refusal" in kinds and draft.situation == "reply" and not refuses(draft):
        kinds -= {"refusal"}
    if draft.situation == "ask":
        kinds |= wanted(draft, kinds)
    if recruits(draft, findings):
        kinds |= {RECRUITS}
    if any(finding.rule == "pending-invitation" for finding in findings):
        kinds |= {INVITED}
    if disagrees(findings):
        kinds |= {DISAGREES}
    elif celebrates(draft):
        kinds |= {CELEBRATES}
    frame = frame_for(draft.situation, kinds | {"request-job"} if seeks_job(draft, kinds) else kinds)
    plan = Plan(
        draft,
        statements,
        signed,
        frame,
        _limit_to_keep(draft),
        edits,
        lambda start, end: any(fault.start < end and start < fault.end for fault in faults),
        any(finding.rule == _UNGREETED for finding in findings),
    )
    return plan, judge(draft, statements, faults, frame, strict, {finding.rule for finding in findings})


def _revised(plan: Plan, why: dict[int, str], version: Version, remaining) -> Plan:
    """The plan for the next version, without what rules still find in this one. Adds the statements to leave out to
    `why`."""
    rules = [finding.rule for finding in remaining]
    if _UNGREETED in rules and not plan.greeted:
        return plan._replace(greeted=True)
    missing = [CURES[rule] for rule in rules if rule in CURES and CURES[rule] not in plan.frame]
    if missing:
        last = len(plan.frame) - (plan.frame[-1].name == "connect")
        return plan._replace(frame=(*plan.frame[:last], missing[0], *plan.frame[last:]))
    if not _leave_out(plan.statements, why, plan.edits, version, remaining):
        plain = tuple(slot for slot in plan.frame if not slot.says_who)
        if len(plain) < len(plan.frame):
            return plan._replace(frame=plain)
        kept = [number for number in range(len(plan.statements)) if number not in why]
        if kept:
            why[kept[-1]] = reasons.UNCLEAR
    return plan


def _limit_to_keep(draft: Draft) -> int | None:
    """The limit to keep to. If we don't know the account, an invitation has to fit a free one."""
    limits = SITUATIONS[draft.situation].limits
    if _FREE in limits and not draft.context.get("account"):
        return limits[_FREE]
    return limit_for(draft.situation, draft.context)


def _fixes_and_faults(text: str, findings):
    """The small fixes as (start, end) -> text, and the findings without one."""
    edits, faults = {}, []
    for finding in findings:
        if finding.rule in _BLANKS | CIRCUMSTANCES or finding.whole_draft or finding.end == finding.start:
            continue
        fix = _small_fix(text, finding)
        order = _ORDER.match(text, finding.start) if finding.rule == "demand" else None
        if order:
            edits[order.span()] = ASK
        elif fix:
            edits[fix.start, fix.end] = fix.text
        else:
            faults.append(finding)
    return edits, faults


def _small_fix(text: str, finding):
    for s in finding.suggestions:
        if s.kind == "apply" and s.end > s.start and s.text is not None and max(s.end - s.start, len(s.text)) <= _SHORT:
            # Only the writer can change a figure.
            same = _NUMBER.findall(text[s.start : s.end]) == _NUMBER.findall(s.text)
            return s if s.text and same else None
    return None


def _leave_out(statements, why: dict[int, str], edits: dict, version: Version, remaining) -> bool:
    """Fix or leave out the statements that rules still find something in. Returns whether there were any."""
    done = False
    for finding in remaining:
        if finding.end <= finding.start or finding.whole_draft:
            continue
        fix = _small_fix(version.text, finding)
        if fix:
            piece = version.at(fix.start)
            if piece.kind == "kept" and fix.end <= piece.end:
                start = piece.from_start + fix.start - piece.start
                edits[start, start + fix.end - fix.start] = fix.text
                done = True
                continue
        for piece in version.pieces:
            if piece.from_start is None or piece.end <= finding.start or finding.end <= piece.start:
                continue
            for number, statement in enumerate(statements):
                if number not in why and statement.start < piece.from_end and piece.from_start < statement.end:
                    s = max(finding.start, piece.start) - piece.start + piece.from_start
                    e = min(finding.end, piece.end) - piece.start + piece.from_start
                    if statement.start < e and s < statement.end or piece.kind == "changed":
                        why[number] = finding.message
                        done = True
    return done


__all__ = ["Cut", "Piece", "Version", "suggest"]
