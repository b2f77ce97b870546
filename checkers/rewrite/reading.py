"""Finds out what moves alone don't show about a draft's statements: what's particular, what's about the reader, what
points back."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..moves import moves_of
from ..text.lexicon import classes, is_first_name
from .statements import JOINT, Statement, opens

WELCOME = frozenset(  # we keep these even in words that could go to anyone
    """thanks refusal way-out request-connect congrats apology promise request-referral request-recommendation
    request-introduction request-advice request-favour request-job request-call""".split()
)
ASKING = frozenset(kind for kind in WELCOME if kind.startswith("request-"))
REQUESTS = ASKING | {"request-question", "pitch", "help"}
TOGETHER = frozenset(("disconnect", "thank", "check-in", "invite-acquaintance"))
"""Situations in which "we" are the writer and the reader."""
YOU = re.compile(r"\b(?:you|your|yours)\b")
PAST = re.compile(
    r"\b(?:was|were|had|met|took|read|heard|sat|taught|spoke|gave|went|came|learnt|did|found|bought|got|made|used|kept|\w{3,}ed)\b"
)
_HOLLOW = frozenset(
    ("anyone", "filler", "stock-reason", "praise-generic", "closing", "request-reply", "help", "earlier")
)
# These don't show whether a clause is particular.
_NEUTRAL = frozenset(("announcement", "plea", "papers", "wares", "order"))
_POINTS = re.compile(
    r"(?:the same|it|this|that|these|those|they|he|she|such|which|both|either|neither|another|them|his|her|there|here|one)(?:'\w+)?\b"
)
_THANKS = re.compile(r"(?:and |but )?(?:many |very many )?(?:thanks|thank you)\b(?! in advance)")
_CONGRATULATES = re.compile(r"happy (?:\w+ ){0,2}(?:anniversary|birthday)\b|congrat\w+|well done\b|bravo\b")
_COLLEAGUES = frozenset(("invite-coworker", "invite-acquaintance"))
_WE_SHARE = re.compile(
    r"(?:since |as )?we(?:'re| are|'ve| have)? (?:both |all )?(?:work|worked|working|sit|sat|share|shared|studied|trained) (?!with \w+s\b)"
)
_SAYS_NO = re.compile(
    r"(?:\b(?:but|so|a|is|it's) |^)no(?: thanks| thank you)?[.!,]*$|\b(?:don't|won't) have (?:the |any |enough )?time\b"
)
_IAM = re.compile(
    r"(?:and |but |so )?(?:i'm|i am|i work|i've been|i have been|i haven't|i don't|my name) (?!sure|glad|happy|sorry|afraid|grateful"
    r"|waiting|guessing|hoping|writing|reaching|checking|following|messaging|sharing|offering|asking|assuming|wondering|confident)\w+"
)
_SEES = re.compile(
    r"(?:and |but |so )?i(?:'ve|'d|'m| have| am)? (?:also |just |recently )?(?:see|saw|seen|notice\w*|know|understand)\b"
)
_JOBS = re.compile(r"\b(?:vacanc(?:y|ies)|jobs?|positions?|hiring|openings?)\b")
_GRATEFUL = re.compile(  # "I'd be forever grateful!" makes no sense without what it's for
    r"i(?:'d| would) (?:really |so |much |greatly )?(?:be (?:\w+ )?(?:grateful|thankful|honou?red|happy|glad|delighted)|appreciate (?:it|that|this|your help))[.!]*$"
)
_PRONOUN = re.compile(r"\b(?:i|we|you|my|our|your|me|us|is|are|was|were|has|have|i'm|we're|you're|it|that|this)\b")


def particular(moves: frozenset[str]) -> bool:
    """Whether a clause with these moves says something that couldn't go to just anyone."""
    moves -= _NEUTRAL
    return "anyone" not in moves and bool(moves - _HOLLOW or not moves)


def slots_in(draft, start: int, end: int) -> int:
    """How many of the blanks in the draft itself begin in a span."""
    return bisect_left(draft.slots, (end,)) - bisect_left(draft.slots, (start,))


def says_i(statement: Statement) -> bool:
    """Whether any of its clauses is about the writer."""
    return any(clause.subject in ("i", "we") for clause in statement.clauses)


def with_reader(draft, statement: Statement, strict: bool) -> Statement:
    """The statement, with "about-reader" added to clauses that are about the reader in other words: "I took your
    class".

    Also adds "self" if the writer says what they do. strict: only add what's certain.
    """
    for number, (clause, moves) in enumerate(zip(statement.clauses, statement.moves)):
        if _THANKS.match(draft.low, clause.start, clause.end):
            statement.moves[number] = moves | {"thanks"}
        if draft.situation in _COLLEAGUES and _WE_SHARE.match(draft.low, clause.start, clause.end):
            statement.moves[number] = statement.moves[number] - {"anyone"} | {"occasion-shared"}
        if draft.situation == "decline" and _SAYS_NO.search(draft.low, clause.start, clause.end):
            statement.moves[number] = statement.moves[number] | {"refusal"}
        if _CONGRATULATES.match(draft.low, clause.start, clause.end):
            statement.moves[number] = moves | {"congrats"}
    if statement.asks or statement.kinds & REQUESTS:
        return statement
    for number, (clause, moves) in enumerate(zip(statement.clauses, statement.moves)):
        if slots_in(draft, clause.start, clause.end):
            moves = statement.moves[number] = moves - {"anyone"}
        if _IAM.match(draft.low, clause.start, clause.end) and particular(moves):
            moves = statement.moves[number] = moves | {"self"}
        if (
            not particular(moves)
            or strict
            and not (clause.subject == "we" and draft.situation in TOGETHER)
            or moves & {"congrats", "wish", "thanks", "refusal"}
        ):
            continue
        own = clause.subject in ("i", "we")
        acquainted = own and bool(PAST.search(draft.low, clause.start, clause.end))
        acquainted &= not _SEES.match(draft.low, clause.start, clause.end)
        if own and not acquainted and not _SEES.match(draft.low, clause.start, clause.end):
            continue
        if YOU.search(draft.low, clause.start, clause.end):
            statement.moves[number] = moves | ({"about-reader", "acquainted"} if acquainted else {"about-reader"})
        elif clause.subject == "we" and draft.situation in TOGETHER:
            statement.moves[number] = moves | {"acquainted"}
    return statement


_HIDES_JOB = frozenset(("hidden-employer", "hollow-job"))
_HIRES = re.compile(r"\b(?:hiring|recruit\w*|vacanc\w+|candidates?|job offer|the role)\b")
_SEEKS = re.compile(
    r"\b(?:client|company|we|we're|team|employer|firm)\b[^.!?]{0,40}\b(?:looking for|seeking|hiring|recruiting) (?:an? )(?:[\w-]+ ){0,3}?"
    r"(?:\w{2,}(?:[eo]r|ist|ian|ant|eer)|nurse|chef|cook|clerk|lead|analyst)\b"
)
_JOB_OFFERED = re.compile(r"\b(?:jobs?|roles?|positions?|candidates?|challenge|background|career|opportunity|hiring)\b")


def recruits(draft, findings) -> bool:
    """Whether the draft offers a job to its reader."""
    rules = {finding.rule for finding in findings}
    vague = "vague-opportunity" in rules and "pitch" not in rules and _JOB_OFFERED.search(draft.low)
    hires = moves_of(draft, "hiring") and ("pitch" not in rules or _HIRES.search(draft.low))
    seeks = draft.situation == "first-message" and _SEEKS.search(draft.low) is not None
    offers = hires or seeks or rules & _HIDES_JOB or vague
    return bool(offers) and not moves_of(draft, "request-job", "request-referral")


UNFAIR = frozenset(("picking-apart", "put-down", "insult", "harsh-no"))
"""Rules about comments that disagree in a hurtful way."""
_CELEBRATES = re.compile(r"\b(?:congrat\w*|well done|good for you|bravo|happy for you|proud of you|welcome back)\b")


def disagrees(findings) -> bool:
    """Whether a comment disagrees with the post."""
    return any(finding.rule in UNFAIR for finding in findings)


def celebrates(draft) -> bool:
    """Whether a comment is about something its reader has achieved."""
    return _CELEBRATES.search(draft.low) is not None


_CONTACT = re.compile(r"@|www\.|://")
_WANTED = (
    ("request-recommendation", re.compile(r"\b(?:recommendation|endorsement|testimonial|referee|reference)s?\b")),
    ("request-referral", re.compile(r"\b(?:refer me|referrals?)\b")),
    ("request-introduction", re.compile(r"\b(?:introduce me|introductions?|intros?)\b")),
)


def wanted(draft, kinds: frozenset[str]) -> frozenset[str]:
    """The requests that are named without a move that asks: "I need five recommendations"."""
    if kinds & ASKING - {"request-connect", "request-call"}:
        return frozenset()
    return frozenset(kind for kind, named in _WANTED if named.search(draft.low))


_ON_TERMS = re.compile(
    r"\b(?:anything|any (?:role|job|offer)|something|someone) (?:\w+ ){0,3}(?:below|under|less|lower|outside|that|over|above)\b|\bunless\b"
)


def refuses(draft) -> bool:
    """Whether an answer says no. "Not interested in anything below 70k" only names a condition."""
    return any(not _ON_TERMS.search(draft.low, move.start, move.end + 40) for move in moves_of(draft, "refusal"))


def seeks_job(draft, kinds: frozenset[str]) -> bool:
    """Whether the draft is about a job that its writer would like."""
    return "request-money" not in kinds and _JOBS.search(draft.low) is not None


def only_contact(draft) -> bool:
    """Whether the draft's sign-off is only an email or web address."""
    said = draft.text[draft.signoff[0] : draft.signoff[1]].split() if draft.signoff else ()
    return len(said) == 1 and _CONTACT.search(said[0]) is not None


def signature(draft, statements: list[Statement]) -> Statement | None:
    """The last statement, if it's only the writer's name: "… Tom"."""
    contact = only_contact(draft)
    if not statements or draft.signoff and not contact:
        return None
    last = statements[-1]
    words = draft.words_in(last.start, last.end)
    if (
        last.first
        and last.last
        and len(words) <= (2 if contact else 1)
        and all(draft.text[word.start].isupper() for word in words)
        and is_first_name(words[0].low)
    ):
        return last
    return None


def points_back(draft, statement: Statement) -> bool:
    """Whether it makes no sense without the statement before it: "This would be great", "She says", "Good pay!"."""
    said = draft.low[statement.start : statement.end]
    if draft.text[statement.start].islower() and not opens(draft.low, statement.start, statement.end):
        return True
    if (
        statement.subject == ""
        and not statement.asks
        and not _PRONOUN.search(said)
        and not statement.kinds & (WELCOME | {"wish"})
    ):
        return True
    if re.search(
        r"\b(?:there|by this|about this|to one)[.!]?$|\b(?:none|any|all|each|both|either|neither) of (?:these|those|them|this|that|it)\b|^as (?:i|we)(?:'ve| have)? (?:already )?(?:said|mentioned|wrote|promised)\b",
        said,
    ):
        return True
    if _GRATEFUL.match(said):
        return True
    if re.search(r"^after (?:\w+ ){1,2}(?:years|months|weeks|days)\b|\b(?:that|such) \w+[.!]*$", said):
        return True
    if re.search(r", (?:that|this)(?:'s| is| would| was)\b", said):
        return True
    joint = JOINT.match(draft.low, statement.start, statement.end)
    at = joint.end() if joint else statement.start
    if draft.low.startswith(("it's been ", "it has been ", "it's a long time ", "it's years ", "it's ages "), at):
        return False
    m = _POINTS.match(draft.low, at, statement.end)
    if not m:
        return False
    word, after = m.group().split("'")[0], draft.low[m.end() : m.end() + 24].split()
    if word in ("it", "that", "there", "here") and after:  # "It was good to meet you", "There's a job"
        if re.match(
            r"\s(?:was|is|'s|would be|has been|'d be)?\s?(?:\w+ ){0,3}(?:to|that|meeting|seeing|talking|working|having|hearing|chatting)\b",
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
