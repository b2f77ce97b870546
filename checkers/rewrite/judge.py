"""Decides which statements of a draft a better version keeps, and gives a reason for each of the others."""

from __future__ import annotations

import re

from ..moves import moves_of
from . import reasons
from .doubt import COURTESY, KINDLY, LONG, UNKIND, only_sure
from .frames import ABOUT_THEM, OCCASIONS
from .reading import ASKING, PAST, REQUESTS, UNFAIR, WELCOME, YOU, particular, points_back, says_i, slots_in
from .slots import POLITE, STOCK, SURE, fills, topics
from .statements import JOINT, SUBORDINATE, Statement
from .wordings import PAPERLESS_SITUATIONS, SELLABLE, WARM, wording

_MOST_BLANKS = 1  # in one statement we keep
_ANNOUNCED_IN = 12  # words: a longer statement does more than announce something
_RECALLED_IN = 8  # words: a longer statement about an earlier message says what was in it
_LINE = 5  # words: a shorter line about them only leads up to the pitch
_COLD = 4  # words: a shorter no sounds cold
_LONG_REASON = 22  # words: a longer reason for saying no is a list
_LINE_OF_LIST = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]")


_OURS = re.compile(r"\bour\b")
_SEVERAL = re.compile(r"\w, (?:\w+ ){1,8}and \w+")
_SAW_PROFILE = re.compile(r"\b(?:across|upon|on|at|saw|viewed|visited|through) your (?:linkedin )?(?:profile|page)\b")
_ANY_JOB = re.compile(
    r"\b(?:an?|any|some|suitable|other) (?:\w+ )?(?:vacanc(?:y|ies)|jobs?|positions?|roles?|openings?|opportunit(?:y|ies))\b"
)
_IS_SINCE = re.compile(
    r"\b(?:am|are|is|i'm|you're|we're)\b[^.!?]{1,60}\bsince (?:\d{1,2}|[a-z]{3,8}) (?:years|months)\b(?! ago)"
)
_ABOUT_IT = re.compile(r"\b(?:it|he|she|they|him|her|them|that)\b")
_NO_PITCH = frozenset(("acquainted", "occasion-met", "self", "thanks", "update"))
_MAY = re.compile(r"\byou (?:may|might|could|can)\b")
_FRIENDS = frozenset(("check-in", "congratulate"))
_TELLS = re.compile(  # says how to do it: "Please mention that", "You can copy this one"
    r"(?:(?:please|kindly|just|also|and)\b(?! feel| say no| ignore| don't| do not| let me| i\b)|you (?:can|could|should|need to|only|just)\b)"
)
_FLUFF = re.compile(
    r"(?<![\w-])(?:dynamic|passionate|results?-(?:oriented|driven)|go-getter|motivated|hard-?working|team player|self-starter|visionary|outside the box"
    r"|detail-oriented|dedicated|proven track record|disruptive|enthusiastic|new avenues|challenging|ideal candidate|perfect (?:fit|candidate))(?![\w-])"
)
_ADVERTISES = frozenset(("off-platform", "self-promotion", "money-asked", "pitch"))
_SEVERAL_LINES = 3  # statements: if half of this many or more are left out, we keep only what's surely good of the rest
_OFTEN_CUT = frozenset(("comment", "ask", "follow-up"))
_MOST_FLUFF = 2  # words in one statement that praise the writer
_RAMBLING = frozenset(("life-story", "monologue", "wall-of-text", "long-request"))


def judge(draft, statements: list[Statement], findings, frame, strict: bool, rules: set[str]) -> dict[int, str]:
    """The numbers of the statements to leave out, each with its reason.

    findings: those that are about words in the draft; rules: the names of all rules with a finding.
    """
    why: dict[int, str] = {}
    faulty: set[int] = set()  # those with more than a hint
    unwanted = _unwanted(draft.situation, strict)
    for finding in findings:
        if finding.rule == "overexplained-no":
            continue  # _reasons_of_no chooses which to keep
        hit = [n for n, s in enumerate(statements) if finding.start < s.end and s.start < finding.end]
        for number in hit:
            if len(hit) == 1 or finding.rule in UNKIND or not _is_courteous(draft, statements[number], unwanted):
                why.setdefault(number, finding.message)
                if finding.level != "hint":
                    faulty.add(number)
    for number, statement in enumerate(statements):
        bad = _unwanted_move(statement, unwanted)
        if bad == "chaser" and number not in why and _says_about_what(draft, statement):
            continue
        if bad:
            why.setdefault(number, unwanted[bad])
            faulty.add(number)
    for number, statement in enumerate(statements):
        if number not in why and (reason := _weakness(draft, statement, unwanted)):
            why[number] = reason
            if reason in unwanted.values() or reason == reasons.LISTED:
                faulty.add(number)
    if draft.situation in WARM or draft.situation == "follow-up":
        _keep_what_belongs(draft, statements, why)
    _cut_from_same_sentence(draft, statements, why, faulty)
    if (
        any("pitch" in statement.kinds for statement in statements)
        and "pitch" in unwanted
        and draft.situation != "check-in"
    ):
        _leads_to_pitch(draft, statements, why)
    if rules & _RAMBLING:
        _first_for_each_slot(draft, statements, why, frame)
    if draft.situation == "comment" and rules & UNFAIR:
        for number, statement in enumerate(statements):
            if not says_i(statement) or YOU.search(draft.low, statement.start, statement.end):
                why.setdefault(number, unwanted["slight"])
    if draft.situation == "comment" and rules & _ADVERTISES:
        for number, statement in enumerate(statements):
            if not YOU.search(draft.low, statement.start, statement.end) and not statement.kinds & {
                "congrats",
                "praise-particular",
            }:
                why.setdefault(number, reasons.ADVERTISING)
    doubtful = (
        len(statements) >= _SEVERAL_LINES and len(why) * 2 >= len(statements) and draft.situation not in _OFTEN_CUT
    )
    if strict or doubtful:
        only_sure(draft, statements, why, frame, rules)
    if draft.situation == "decline":
        _reasons_of_no(draft, statements, why, {statements[number].sentence for number in faulty})
    if draft.situation == "ask":
        _requests(draft, statements, why)
    return why


def _unwanted(situation: str, strict: bool) -> dict[str, str]:
    """The moves to leave out, each with its reason, the worst first."""
    unwanted = {**reasons.BY_SITUATION.get(situation, {}), **reasons.ALWAYS}
    if situation in ("reply", "thank") and not strict:
        unwanted.pop("pitch")  # they asked for it, or it's their offer
    return unwanted


def _unwanted_move(statement: Statement, unwanted) -> str:
    """The worst unwanted move in a statement, or "". "Thank you for the reference" doesn't count as asking for a
    reference."""
    kinds: set[str] = set()
    for moves in statement.moves:
        kinds |= moves - REQUESTS if "thanks" in moves and not statement.asks else moves
    return next((kind for kind in unwanted if kind in kinds), "")


def _is_courteous(draft, statement: Statement, unwanted) -> bool:
    """Whether it's only short and polite, or about them, so a fault that overlaps it isn't in it."""
    kinds = {"thanks", "congrats", "apology"}
    if draft.situation in _FRIENDS:
        kinds |= ABOUT_THEM
    return (
        bool(statement.kinds & kinds)
        and not statement.kinds & ASKING
        and not statement.kinds & unwanted.keys()
        and len(draft.words_in(statement.start, statement.end)) <= COURTESY
    )


def _says_about_what(draft, statement: Statement) -> bool:
    """Whether a reminder says what it's about, so a follow-up can begin with it."""
    return (
        draft.situation == "follow-up"
        and not statement.asks
        and not statement.kinds & reasons.ALWAYS.keys()
        and any(statement.start <= at < statement.end for at in topics(draft))
    )


def _weakness(draft, statement: Statement, unwanted) -> str:
    """Why a statement without unwanted moves is better left out, or ""."""
    kinds, situation = statement.kinds, draft.situation
    welcome = WELCOME | {"wish", "update"} if situation in WARM or situation == "follow-up" else WELCOME
    if not situation.startswith("invite-"):
        welcome -= {"request-connect"}
    words = len(draft.words_in(statement.start, statement.end))
    stock = STOCK - {"stock-reason"} if situation == "decline" else STOCK  # "I only connect with people I know"
    recalls = situation == "follow-up" and "earlier" in kinds and says_i(statement) and words >= _RECALLED_IN
    plain = recalls or situation in WARM and (not statement.asks or situation == "decline" and statement.subject == "i")
    if slots_in(draft, statement.start, statement.end) > _MOST_BLANKS:
        return reasons.UNCLEAR
    if plain and not kinds & stock and words > 1:
        pass  # to someone you know, or in an answer, even a plain line means something
    elif not any(particular(moves) or moves & welcome and not moves & POLITE for moves in statement.moves):
        return reasons.EMPTY
    elif situation.startswith("invite-") and _only_leads_to_stock(draft, statement):
        return reasons.EMPTY
    elif _SAW_PROFILE.search(draft.low, statement.start, statement.end) and not kinds & (ABOUT_THEM - {"about-reader"}):
        return reasons.EMPTY
    if "plea" in kinds and situation not in ("decline", "reply", "disconnect"):  # there it's a reason
        return unwanted["pressure"]
    if statement.asks and len(kinds & ASKING) > 1 and _SEVERAL.search(draft.low, statement.start, statement.end):
        return reasons.ONE_REQUEST
    if kinds & ASKING and _ANY_JOB.search(draft.low, statement.start, statement.end):
        return reasons.VAGUE
    if _IS_SINCE.search(draft.low, statement.start, statement.end):
        return reasons.SINCE
    if _announces(draft, statement):
        return reasons.ANNOUNCED
    if said := wording(draft.low, statement, situation):
        return said
    if not kinds & {"thanks", "wish"} and len(_FLUFF.findall(draft.low, statement.start, statement.end)) >= _MOST_FLUFF:
        return reasons.EMPTY
    if situation == "decline" and "refusal" in kinds and words > _LONG_REASON:
        return reasons.ONE_REASON
    if situation in SELLABLE and "wares" in kinds and not kinds & _NO_PITCH:
        return reasons.ALWAYS["pitch"]
    if situation in PAPERLESS_SITUATIONS and "papers" in kinds:
        return reasons.PAPERS
    if situation == "comment" and "wares" in kinds:
        return reasons.ADVERTISING
    if kinds & (WELCOME & REQUESTS | {"request-reply"}) and "order" in kinds:
        return unwanted["pressure"]
    if situation in ("disconnect", "decline") and statement.subject == "you" and not _is_kind(draft, statement):
        return reasons.LISTED
    if words < 2 and not kinds & welcome:
        return reasons.UNCLEAR
    return ""


def _is_kind(draft, statement: Statement) -> bool:
    """Whether a line about them is kind or offers something. If not, it's one more thing they did."""
    return bool(
        statement.kinds & {"thanks", "wish", "praise-particular"}
        or KINDLY.search(draft.low, statement.start, statement.end)
        or _MAY.search(draft.low, statement.start, statement.end)
    )


def _only_leads_to_stock(draft, statement: Statement) -> bool:
    """Whether only its side clause is about them: "Since you run the region, knowing you is good for my career"."""
    clauses = list(zip(statement.clauses, statement.moves, strict=True))
    main = [moves for clause, moves in clauses if not SUBORDINATE.match(draft.low, clause.start)]
    aside = [moves for clause, moves in clauses if SUBORDINATE.match(draft.low, clause.start)]
    return (
        bool(main and aside) and all(moves & POLITE for moves in main) and not any(moves & OCCASIONS for moves in aside)
    )


def _cut_from_same_sentence(draft, statements: list[Statement], why: dict[int, str], faulty: set[int]) -> None:
    """Leaves out what leads up to a fault or follows from it in the same sentence, unless it's good by itself."""
    sentences = {statements[number].sentence for number in faulty}
    asking = {statements[number].sentence for number in faulty if statements[number].kinds & (ASKING | {"pitch"})}
    for number, statement in enumerate(statements):
        leads_there = (
            draft.situation in _FRIENDLY and statement.sentence in asking
        )  # "I'm freelance now, do you have work?"
        mine = (
            not leads_there
            and statement.subject in ("i", "we")
            and (draft.situation == "decline" or bool(statement.kinds & {"update", "role", "self"}))
        )
        good = mine or bool(statement.kinds & (SURE | OCCASIONS - {"occasion-contact"}))
        before_second = number + 1 < len(statements) and statements[number + 1].second
        if statement.sentence in sentences and not good and not before_second:
            why.setdefault(number, reasons.BELONGS)
        elif number and number - 1 in faulty and statement.asks and JOINT.match(draft.low, statement.start):
            why.setdefault(number, reasons.BELONGS)  # "And what should I wear?"
        elif (
            statement.subject == "you"
            and number + 1 in why
            and draft.low.startswith("so ", statements[number + 1].start)
        ):
            why.setdefault(number, reasons.BELONGS)  # "You're a designer, so you surely overpay too"


_NO_REASON = frozenset(("thanks", "refusal", "wish", "apology", "congrats", "promise", "closing"))
_FRIENDLY = frozenset(("check-in", "thank", "congratulate"))


def _first_for_each_slot(draft, statements: list[Statement], why: dict[int, str], frame) -> None:
    """If a draft rambles, keeps only the first statement for each slot, and short polite ones."""
    given: set[str] = set()
    for number, statement in enumerate(statements):
        if number in why:
            continue
        names = {slot.name for slot in frame if slot.by and not slot.says_who and fills(draft, slot, statement)}
        if statement.kinds & {"self"}:
            names.add("self")
        words = len(draft.words_in(statement.start, statement.end))
        polite = statement.kinds & SURE and words <= COURTESY and not says_i(statement)
        if words > LONG and not statement.kinds & ASKING or not names - given - {"thanks"} and not polite:
            why[number] = reasons.TOO_MUCH
        given |= names


def _announces(draft, statement: Statement) -> bool:
    """Whether it only says what the writer is about to do."""
    for move in moves_of(draft, "announcement", denied=True):
        if statement.start <= move.cue_start < statement.end:
            said = draft.low[move.cue_start : move.cue_end]
            short = len(draft.words_in(statement.start, statement.end)) < _ANNOUNCED_IN
            if said.endswith(("busy", "see if")) or move.cue_end > statement.end - 24 or "filler" in statement.kinds:
                return True
            return said.startswith("reaching out") and short
    return False


def _keep_what_belongs(draft, statements: list[Statement], why: dict[int, str]) -> None:
    """In a friendly message, keeps a line that could go to anyone if we keep what it belongs to.

    That's the rest of its sentence, or the line before a question such as "What is it called?".
    """
    kept = {statement.sentence for number, statement in enumerate(statements) if number not in why}
    for number, statement in enumerate(statements):
        if why.get(number) != reasons.EMPTY or statement.kinds & POLITE:
            continue
        asked = statement.asks and number and number - 1 not in why and particular(statements[number - 1].kinds)
        if statement.sentence in kept or asked and _ABOUT_IT.search(draft.low, statement.start, statement.end):
            del why[number]


def _leads_to_pitch(draft, statements: list[Statement], why: dict[int, str]) -> None:
    """In a message that sells, leaves out what goes with the pitch: lines about "us", figures, and questions that lead
    up to it."""
    for number, statement in enumerate(statements):
        kinds = statement.kinds
        helpful = kinds & (ABOUT_THEM | {"thanks", "way-out", "request-connect", "congrats", "apology"})
        tells = draft.situation == "comment" and statement.subject in ("i", "we") and not kinds & {"wares", "hiring"}
        if tells and PAST.search(draft.low, statement.start, statement.end):
            continue  # comments are for what the writer has seen themselves
        if (
            draft.situation == "follow-up"
            and "update" in kinds
            and says_i(statement)
            and not kinds & {"pitch", "wares"}
        ):
            continue  # news
        listed = _LINE_OF_LIST.match(draft.text, draft.text.rfind("\n", 0, statement.start) + 1)
        ours = _OURS.search(draft.low, statement.start, statement.end) and not kinds & {
            "thanks",
            "acquainted",
            "occasion-met",
        }
        short = (
            statement.subject == "you" and len(draft.words_in(statement.start, statement.end)) < _LINE
        )  # "You're a vet."
        if (
            listed
            or ours
            or short
            and not kinds & SURE
            or not helpful
            and (statement.asks or statement.subject != "i" or "self" not in kinds)
        ):
            why.setdefault(number, reasons.PITCHED)


def _reasons_of_no(draft, statements: list[Statement], why: dict[int, str], faulty: set[int]) -> None:
    """Keeps one short reason that makes sense by itself; it can be part of the no.

    faulty: the sentences with a fault. We keep a reason from these only if there's no other.
    """
    given: list[int] = []
    in_no = False
    for number, statement in enumerate(statements):
        words = len(draft.words_in(statement.start, statement.end))
        if number not in why and "refusal" in statement.kinds and words < _COLD:
            why[number] = reasons.COLD
        if number in why:
            continue
        in_no = in_no or {"refusal", "reason"} <= statement.kinds
        if not statement.kinds & _NO_REASON:
            blames = words > COURTESY and YOU.search(draft.low, statement.start, statement.end)
            if words > _LONG_REASON or blames:
                why[number] = reasons.ONE_REASON
            else:
                given.append(number)
    if given and not in_no:
        best = min(given, key=lambda n: (points_back(draft, statements[n]), statements[n].sentence in faulty))
        given.remove(best)
    why.update(dict.fromkeys(given, reasons.ONE_REASON))


def _requests(draft, statements: list[Statement], why: dict[int, str]) -> None:
    """Keeps the first request, and leaves out instructions on how to do it."""
    asked = ASKING - {"request-connect"}
    first = next((number for number, s in enumerate(statements) if number not in why and s.kinds & asked), None)
    for number, statement in enumerate(statements):
        requests = bool(statement.kinds & asked)
        told = not statement.asks and _TELLS.match(draft.low, statement.start, statement.end)
        later = first is not None and number > first
        if told and (later or not requests) or later and requests and statement.asks:
            why.setdefault(number, reasons.ONE_REQUEST)
