"""Decides which statements of a draft a better version keeps, and says why not for the others."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..text.lexicon import classes, is_first_name
from . import reasons
from .frames import ABOUT_THEM, OCCASIONS, Slot
from .statements import JOINT, Statement, opens

_HOLLOW = frozenset(
    ("anyone", "filler", "stock-reason", "praise-generic", "closing", "request-reply", "help", "earlier")
)
_WELCOME = frozenset(  # these are wanted even in words that could go to anyone
    """thanks refusal way-out request-connect congrats apology promise request-referral request-recommendation
    request-introduction request-advice request-favour request-job request-call""".split()
)
_ASKING = frozenset(kind for kind in _WELCOME if kind.startswith("request-"))
_REQUESTS = _ASKING | {"request-question", "pitch", "help"}
_POLITE = ("filler", "stock-reason", "praise-generic")
_POINTS = re.compile(
    r"(?:it|this|that|these|those|they|he|she|such|which|both|either|neither|another|them|his|her|there|here|one)(?:'\w+)?\b"
)
_MOST_BLANKS = 1  # in one statement that's kept
_ANNOUNCED_IN = 12  # words: a longer statement says more than that it's a message
_COLD = 4  # words: a shorter no sounds cold
_LONG_REASON = 22  # words: a longer reason for a no is a list
_LINE_OF_LIST = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]")


PAPERLESS_SITUATIONS = frozenset(
    "invite-stranger invite-acquaintance invite-coworker invite-recruiter first-message congratulate check-in".split()
)
"""Where a CV, a link or an offer comes too early."""


def particular(moves: frozenset[str]) -> bool:
    """Whether a clause with these moves says something that couldn't go to anyone."""
    return "anyone" not in moves and bool(moves - _HOLLOW or not moves)


def slots_in(draft, start: int, end: int) -> int:
    """How many of the draft's own blanks begin in a span."""
    return bisect_left(draft.slots, (end,)) - bisect_left(draft.slots, (start,))


_YOU = re.compile(r"\b(?:you|your|yours)\b")
_THANKS = re.compile(r"(?:and |but )?(?:many |very many )?(?:thanks|thank you)\b(?! in advance)")
_CONGRATULATES = re.compile(r"happy (?:\w+ ){0,2}(?:anniversary|birthday)\b|congrat\w+|well done\b|bravo\b")
_IAM = re.compile(
    r"(?:and |but |so )?(?:i'm|i am|i work|i've been|i have been|my name) (?!sure|glad|happy|sorry|afraid|grateful)\w+"
)
_SEES = re.compile(
    r"(?:and |but |so )?i(?:'ve|'d|'m| have| am)? (?:also |just |recently )?(?:see|saw|seen|notice\w*|know|understand)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|met|took|read|heard|sat|taught|spoke|gave|went|came|learnt|did|found|bought|got|made|used|kept|\w{3,}ed)\b"
)
_OFFER = re.compile(
    r"\bour (?:[\w-]+ ){0,3}(?:solutions?|services?|platform|software|products?|tools?|app|offers?|programmes?|programs?|packages?)\b"
    r"|\bfind value\b|\byou(?:'d| might| may| would) (?:be interested in|benefit)\b|\bwe've (?:gathered|built|developed)\b"
)
_SEVERAL = re.compile(r"\w, (?:\w+ ){1,8}and \w+")
_SAW_PROFILE = re.compile(r"\b(?:across|upon|on|at|saw|viewed|visited|through) your (?:linkedin )?(?:profile|page)\b")
_SINCE_YEARS = re.compile(
    r"\bsince (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|months|weeks)\b(?! ago)"
)
JOBS = re.compile(r"\b(?:vacanc(?:y|ies)|jobs?|positions?|hiring|openings?)\b")
_HIRES = re.compile(
    r"\b(?:we're|we are|i'm|i am|client is|company is) (?:currently |now |actively )?(?:hiring|recruiting|seeking)\b|\bi recruit\b|\bideal candidate\b"
    r"|\b(?:perfect|great|good|strong) (?:fit|match) for (?:our|the|a|this)\b|\b(?:our|an?|exciting|open|this) (?:\w+[ -]){0,4}(?:position|role|vacancy|opening)\b"
    r"|\bnext (?:challenge|step|move|chapter)\b|\bopportunity (?:with|at|for you|that)\b"
)
_SEEKS = re.compile(
    r"\bi(?:'m| am| was|'ve been| have been) (?:\w+ )?(?:looking|applying|searching|interested)\b|\bi applied\b|\bmy (?:cv|resume|application)\b|\bare you hiring\b"
)
_GRATEFUL = re.compile(  # "I'd be forever grateful!": for what?
    r"i(?:'d| would) (?:really |so |much |greatly )?(?:be (?:\w+ )?(?:grateful|thankful|honou?red|happy|glad|delighted)|appreciate (?:it|that|this|your help))[.!]*$"
)
_PLEA = re.compile(
    r"\b(?:depends? on me|(?:my|our) (?:last|only) hope|i'?m desperate|i am desperate|please please|i beg|(?:am|is|are) (?:very |so )?(?:poor|broke|starving))\b"
)
_ANY_JOB = re.compile(
    r"\b(?:an?|any|some|suitable|other) (?:\w+ )?(?:vacanc(?:y|ies)|jobs?|positions?|roles?|openings?|opportunit(?:y|ies))\b"
)
_ANNOUNCES = re.compile(
    r"\b(?:wanted|writing|reaching out|reach out|thought i'd|thought i would|like|just) to (?:quickly |briefly |just )?(?:check in|check back|reach out"
    r"|introduce myself|follow up|touch base|see if|say hi|say hello|get in touch|circle back)\b|\b(?:touching base|checking in|i know you(?:.re| are| must be) (?:\w+ )?busy|circling back|reaching out|following up)\b"
)
_PRONOUN = re.compile(r"\b(?:i|we|you|my|our|your|me|us|is|are|was|were|has|have|i'm|we're|you're|it|that|this)\b")
_SELLABLE = PAPERLESS_SITUATIONS | {"follow-up"}
_TOGETHER = frozenset(("disconnect", "thank", "check-in", "invite-acquaintance"))
_ORDERS = re.compile(
    r"\b(?:i expect|must|i need you to|have to|make sure|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|today|the end))\b"
)
_PAPERS = re.compile(r"\b(?:attach(?:ed|ing)?|attachment|my (?:cv|resume|résumé|portfolio|curriculum))\b|ŧ")
_BUSINESS = re.compile(
    r"\b(?:my|our) (?:company|business|agency|firm|start-?up|product|services?|app|tool|course|newsletter|blog|channel)\b"
)


def with_reader(draft, statement: Statement, strict: bool) -> Statement:
    """The statement with "about-reader" for clauses that speak of the reader in other words: "I took your class".

    And with "self" where the writer says what they are. strict: only what's sure.
    """
    for number, (clause, moves) in enumerate(zip(statement.clauses, statement.moves)):
        if _THANKS.match(draft.low, clause.start, clause.end):
            statement.moves[number] = moves | {"thanks"}
        if _CONGRATULATES.match(draft.low, clause.start, clause.end):
            statement.moves[number] = moves | {"congrats"}
    if statement.asks or statement.kinds & _REQUESTS:
        return statement
    for number, (clause, moves) in enumerate(zip(statement.clauses, statement.moves)):
        if slots_in(draft, clause.start, clause.end):
            moves = statement.moves[number] = moves - {"anyone"}
        if _IAM.match(draft.low, clause.start, clause.end) and particular(moves):
            moves = statement.moves[number] = moves | {"self"}
        if (
            not particular(moves)
            or strict
            and not (clause.subject == "we" and draft.situation in _TOGETHER)
            or moves & {"congrats", "wish", "thanks", "refusal"}
        ):
            continue
        own = clause.subject in ("i", "we")
        acquainted = own and bool(_PAST.search(draft.low, clause.start, clause.end))
        acquainted &= not _SEES.match(draft.low, clause.start, clause.end)
        if own and not acquainted and not _SEES.match(draft.low, clause.start, clause.end):
            continue
        if _YOU.search(draft.low, clause.start, clause.end):
            statement.moves[number] = moves | ({"about-reader", "acquainted"} if acquainted else {"about-reader"})
        elif clause.subject == "we" and draft.situation in _TOGETHER:
            statement.moves[number] = moves | {"acquainted"}
    return statement


def judge(draft, every: list[Statement], findings, frame, strict: bool) -> dict[int, str]:
    """The numbers of the statements to leave out, each with the reason."""
    why: dict[int, str] = {}
    for finding in findings:
        for number, statement in enumerate(every):
            if finding.start < statement.end and statement.start < finding.end:
                why.setdefault(number, finding.message)
    unwanted = {**reasons.BY_SITUATION.get(draft.situation, {}), **reasons.ALWAYS}
    if draft.situation in ("reply", "thank") and not strict:
        unwanted.pop("pitch")  # they asked, or it's their offer
    friendly = draft.situation in ("decline", "thank", "congratulate", "disconnect", "check-in", "reply", "follow-up")
    welcome = _WELCOME | {"wish"} if friendly else _WELCOME
    if not draft.situation.startswith("invite-"):
        welcome -= {"request-connect"}
    for number, statement in enumerate(every):
        kinds = statement.kinds
        bad = next((kind for kind in unwanted if kind in kinds), None)
        if bad:
            why.setdefault(number, unwanted[bad])
        elif slots_in(draft, statement.start, statement.end) > _MOST_BLANKS:
            why.setdefault(number, reasons.UNCLEAR)
        elif draft.situation == "decline" and statement.subject == "i" and not kinds & frozenset(_POLITE):
            pass  # a reason for a no needn't be particular
        elif not any(
            particular(moves) or moves & welcome and not moves & frozenset(_POLITE) for moves in statement.moves
        ):
            why.setdefault(number, reasons.EMPTY)
        elif _SAW_PROFILE.search(draft.low, statement.start, statement.end) and not kinds & (
            ABOUT_THEM - {"about-reader"}
        ):
            why.setdefault(number, reasons.EMPTY)
        elif _PLEA.search(draft.low, statement.start, statement.end):
            why.setdefault(number, unwanted["pressure"])
        elif statement.asks and len(kinds & _ASKING) > 1 and _SEVERAL.search(draft.low, statement.start, statement.end):
            why.setdefault(number, reasons.ONE_REQUEST)
        elif kinds & _ASKING and _ANY_JOB.search(draft.low, statement.start, statement.end):
            why.setdefault(number, reasons.VAGUE)
        elif _SINCE_YEARS.search(draft.low, statement.start, statement.end):
            why.setdefault(number, reasons.SINCE)
        elif _announces(draft, statement):
            why.setdefault(number, reasons.ANNOUNCED)
        elif draft.situation in _SELLABLE and _OFFER.search(draft.low, statement.start, statement.end):
            why.setdefault(number, reasons.ALWAYS["pitch"])
        elif draft.situation in PAPERLESS_SITUATIONS and _PAPERS.search(draft.low, statement.start, statement.end):
            why.setdefault(number, reasons.PAPERS)
        elif draft.situation == "comment" and _BUSINESS.search(draft.low, statement.start, statement.end):
            why.setdefault(number, reasons.ADVERTISING)
        elif kinds & _WELCOME & _REQUESTS and _ORDERS.search(draft.low, statement.start, statement.end):
            why.setdefault(number, unwanted["pressure"])
        elif (
            draft.situation == "disconnect"
            and statement.subject == "you"
            and not kinds & {"thanks", "wish", "praise-particular"}
        ):
            why.setdefault(number, reasons.LISTED)
        elif len(draft.words_in(statement.start, statement.end)) < 2 and not kinds & welcome:
            why.setdefault(number, reasons.UNCLEAR)
    if friendly:
        _spare_company(every, why)
    if any("pitch" in statement.kinds for statement in every) and "pitch" in unwanted and draft.situation != "check-in":
        _leads_to_pitch(draft, every, why)
    if strict:
        _only_sure(draft, every, why, frame)
    if draft.situation == "decline":
        _reasons_of_no(draft, every, why)
    if draft.situation == "ask":
        _requests(every, why)
    return why


HARD = frozenset(
    """pitch pressure blame put-down insult harsh-no guilt forced-choice demand presumed-yes hooked-congratulation
    hidden-favour off-platform money-asked prying looks backhanded last-notice silence-as-answer decided-for-them
    vague-opportunity false-promise one-upping picking-apart any-job hollow-job favour-at-once booking-at-once shouting
    no-pitch-pitch""".split()
)
"""Rules whose faults spread: what's around them often belongs to them."""


def is_strict(draft, findings) -> bool:
    """Whether only statements are kept of which we're sure that they're good."""
    return draft.situation != "comment" and any(finding.rule in HARD for finding in findings)


def fills(draft, slot: Slot, statement: Statement) -> bool:
    """Whether a statement gives what a slot is for."""
    if slot.words:
        return re.search(slot.words, draft.low[statement.start : statement.end]) is not None
    if not slot.by:
        return any(map(particular, statement.moves)) and not statement.kinds & {"thanks", "apology"}
    request = statement.kinds & _ASKING and not slot.by & _ASKING
    by = slot.by - {"about-reader", "occasion-contact"} if request else slot.by  # "a job at your company"
    return any(moves & by and (not slot.particular or particular(moves)) for moves in statement.moves)


_SURE = frozenset(("thanks", "wish", "congrats", "apology", "refusal"))


def _only_sure(draft, every: list[Statement], why: dict[int, str], frame) -> None:
    introduces = draft.situation.startswith("invite-") or draft.situation in ("first-message", "ask")
    first_fault = min((number for number, reason in why.items() if reason != reasons.EMPTY), default=0)
    for number, statement in enumerate(every):
        kinds = statement.kinds
        if number in why:
            continue
        if draft.situation in _TOGETHER and number < first_fault and any(map(particular, statement.moves)):
            continue  # the writer begins kindly and knows them
        asks = statement.asks or statement.subject == "i" and kinds & _ASKING
        if statement.asks or kinds & _ASKING and "thanks" not in kinds:  # "thank you for inviting me" asks for nothing
            good = asks and (
                draft.situation == "reply"
                or draft.situation == "ask"
                and kinds & _ASKING
                and "request-call" not in kinds
            )
            about_them = _YOU.search(draft.low, statement.start, statement.end) and any(
                map(particular, statement.moves)
            )
            good = good or draft.situation == "check-in" and about_them and not kinds & _ASKING
        elif draft.situation == "reply":
            good = kinds & (_SURE | {"way-out", "promise", "self", "update"})
        else:
            sure = _SURE | {"role", "update", "way-out"} if draft.situation == "ask" else _SURE
            good = draft.situation == "decline" and statement.subject == "i" and not kinds & frozenset(_POLITE)
            good = good or kinds & sure or any(slot.by and fills(draft, slot, statement) for slot in frame)
            good = good or introduces and statement.subject == "i" and "self" in kinds
        if draft.situation == "follow-up" and statement.subject == "you" and not kinds & OCCASIONS:
            good = False  # "You've been too busy to answer"
        if not good:
            why[number] = reasons.BELONGS


def _announces(draft, statement: Statement) -> bool:
    """Whether it only says what the writer is about to do."""
    m = _ANNOUNCES.search(draft.low, statement.start, statement.end)
    if m is None:
        return False
    if m.group().endswith(("busy", "see if")) or m.end() > statement.end - 24 or "filler" in statement.kinds:
        return True
    return m.group() == "reaching out" and len(draft.words_in(statement.start, statement.end)) < _ANNOUNCED_IN


def _spare_company(every: list[Statement], why: dict[int, str]) -> None:
    """In a friendly message, keeps a line that could go to anyone if the rest of its sentence is kept."""
    kept = {statement.sentence for number, statement in enumerate(every) if number not in why}
    for number, statement in enumerate(every):
        if why.get(number) == reasons.EMPTY and statement.sentence in kept and not statement.kinds & frozenset(_POLITE):
            del why[number]


def _leads_to_pitch(draft, every: list[Statement], why: dict[int, str]) -> None:
    """In a message that sells, what's about "us", figures, and questions that prepare the pitch go with it."""
    for number, statement in enumerate(every):
        kinds = statement.kinds
        helpful = kinds & (ABOUT_THEM | {"thanks", "way-out", "request-connect", "congrats", "apology"})
        listed = _LINE_OF_LIST.match(draft.text, draft.text.rfind("\n", 0, statement.start) + 1)
        if listed or not helpful and (statement.asks or statement.subject != "i" or "self" not in kinds):
            why.setdefault(number, "This belongs to the pitch.")


def _reasons_of_no(draft, every: list[Statement], why: dict[int, str]) -> None:
    """Keeps one short reason."""
    given = 0
    for number, statement in enumerate(every):
        if (
            number not in why
            and "refusal" in statement.kinds
            and len(draft.words_in(statement.start, statement.end)) < _COLD
        ):
            why[number] = reasons.COLD
        if number in why or statement.kinds & {
            "thanks",
            "refusal",
            "wish",
            "apology",
            "congrats",
            "promise",
            "closing",
        }:
            continue
        given += 1
        if given > 1:
            why[number] = reasons.ONE_REASON
        elif len(draft.words_in(statement.start, statement.end)) > _LONG_REASON:
            why[number] = reasons.ONE_REASON
            given -= 1


def _requests(every: list[Statement], why: dict[int, str]) -> None:
    """Keeps the first request."""
    asked = _ASKING - {"request-connect"}
    first = next((number for number, s in enumerate(every) if number not in why and s.kinds & asked), None)
    for number, statement in enumerate(every):
        if first is not None and number > first and statement.kinds & asked and statement.asks:
            why.setdefault(number, reasons.ONE_REQUEST)


def recruits(draft) -> bool:
    """Whether the draft offers a job to its reader."""
    return _HIRES.search(draft.low) is not None and _SEEKS.search(draft.low) is None


def signature(draft, every: list[Statement]) -> Statement | None:
    """The last statement, if it's only the writer's name: "… Tom"."""
    if draft.signoff or not every:
        return None
    last = every[-1]
    words = draft.words_in(last.start, last.end)
    if (
        last.first
        and last.last
        and len(words) == 1
        and draft.text[last.start].isupper()
        and is_first_name(words[0].low)
    ):
        return last
    return None


def points_back(draft, statement: Statement) -> bool:
    """Whether it can't be understood without the statement before it: "This would be great", "She says", "Good pay!"."""
    said = draft.low[statement.start : statement.end]
    if draft.text[statement.start].islower() and not opens(draft.low, statement.start, statement.end):
        return True
    if (
        statement.subject == ""
        and not statement.asks
        and not _PRONOUN.search(said)
        and not statement.kinds & (_WELCOME | {"wish"})
    ):
        return True
    if re.search(r"\bthere[.!]?$|^as (?:i|we)(?:'ve| have)? (?:already )?(?:said|mentioned|wrote|promised)\b", said):
        return True
    if _GRATEFUL.match(said):
        return True
    if re.search(r", (?:that|this)(?:'s| is| would| was)\b", said):
        return True
    joint = JOINT.match(draft.low, statement.start, statement.end)
    at = joint.end() if joint else statement.start
    m = _POINTS.match(draft.low, at, statement.end)
    if not m:
        return False
    word, after = m.group().split("'")[0], draft.low[m.end() : m.end() + 24].split()
    if word in ("it", "that", "there", "here") and after:  # "It was good to meet you", "There's a job"
        if re.match(
            r"\s(?:was|is|'s|would be|has been|'d be)?\s?(?:\w+ ){0,3}(?:to|that|meeting|seeing|talking)\b",
            draft.low[m.end() :],
        ):
            return word == "that"
        return word in ("it", "that")
    if word in ("this", "that", "these", "those", "his", "her", "such", "another", "one") and after:
        noun = after[0].strip(".,!?")
        return not (classes(noun) & {"n"} and not classes(noun) & {"aux", "v"}) or word in (
            "his",
            "her",
            "such",
            "another",
            "one",
        )
    return True
