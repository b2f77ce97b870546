"""Wordings that a better version leaves out, by situation: boasts, excuses for writing, goodbyes that hurt."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..situation import INVITATIONS, SITUATIONS
from . import reasons
from .reading import ASKING

INVITES = frozenset(INVITATIONS)
PAPERLESS_SITUATIONS = INVITES | {"first-message", "congratulate", "check-in"}
"""Situations in which a CV, a link or an offer comes too early."""
SELLABLE = PAPERLESS_SITUATIONS | {"follow-up"}
WARM = frozenset(("decline", "thank", "congratulate", "disconnect", "check-in", "reply"))
"""Situations in which they know each other or the reader has written first, so even a plain line means something."""
_ANYWHERE = frozenset(SITUATIONS)
_COOL = _ANYWHERE - WARM
_UNASKED = frozenset(("follow-up", "first-message"))  # excuses for writing only take up space here
_NO = frozenset(("decline", "reply"))


class Wording(NamedTuple):
    """What we leave out in the situations `where`, and why. `starts`: only if a statement begins with it."""

    where: frozenset[str]
    starts: bool
    pattern: re.Pattern
    why: str


def _starts(where, why: str, pattern: str) -> Wording:
    return Wording(where, True, re.compile(pattern), why)


def _has(where, why: str, pattern: str) -> Wording:
    return Wording(where, False, re.compile(pattern), why)


_PUT_OFF = reasons.ALWAYS["slight"]
_FAVOURS = r"(?:recommendation|referral|endorsement|introduction|intro|favou?r)s?\b"

WORDINGS = (
    # "I'm confident that my skills …", "I believe this could be valuable": what the writer thinks of themselves
    _has(
        _COOL,
        reasons.UNCLEAR,
        r"\bi(?:'m| am)? (?:\w+ )?(?:believe|confident|convinced|certain|positive) (?:that )?"
        r"(?:i|i'm|i'd|my|we|our|(?:this|it) (?:can|could|will|would|might))\b",
    ),
    _has(
        SELLABLE - WARM,
        reasons.PITCHED,
        r"\b(?:we|we're|we've|our)\b[^.!?]{0,40}\b(?:most|best|leading|top|amazing|unique|exciting|unlike|coolest|biggest|largest"
        r"|fastest|finest)\b",
    ),
    _starts(
        SELLABLE,
        reasons.PITCHED,
        r"(?:the reason )?(?:i|we) (?:ask|mention|say)(?: this| that| it)?,? (?:because|since|as)\b",
    ),
    _has(
        _COOL,
        reasons.UNCLEAR,
        r"\bi (?:was born|grew up|was raised|have (?:an?|one|two|three|four|no) (?:\w+ )?(?:kids?|child|children|sons?|daughters?)"
        r"|(?:like|love|enjoy) to)\b",
    ),
    _has(
        _UNASKED,
        reasons.UNCLEAR,
        r"\b(?:you(?:'re| are| must be)(?: \w+){0,3} busy|(?:flood|spam|overwhelm|clog|bother|disturb|pester)\w* (?:you|your)"
        r"|be a (?:nuisance|pest|bother)|not sure (?:if|whether) you(?:'ve| have|'d)? (?:heard|seen|saw|got|received|noticed))\b",
    ),
    _has(
        _UNASKED,
        reasons.UNCLEAR,
        r"\b(?:last|final) (?:\w+ )?(?:e-?mail|message|note|follow-?up|try|attempt|nudge|reminder|time (?:i|i'll|you'll))\b"
        r"|\bnow(?:'s| is) (?:the|your) (?:moment|time|chance)\b",
    ),
    _has(
        frozenset(("first-message",)),
        reasons.ANNOUNCED,
        r"\breach(?:ing|ed)? out (?:to you )?(?:about|regarding|concerning|with) (?:an? )?(?:\w+ ){0,2}(?:opportunity|role|position|opening)\b",
    ),
    _starts(
        frozenset(("check-in",)),
        reasons.ANNOUNCED,
        r"(?:i'm |i am |i was )?(?:just |only )*(?:touching base|checking in|dropping (?:by|in)|saying hi|popping in)\b",
    ),
    _starts(
        INVITES,
        reasons.REPLACED,
        r"(?:(?:i'm|i am) )?(?:hoping|looking forward|excited|eager|keen) (?:to|we|you|for)\b",
    ),
    _starts(
        INVITES,
        reasons.REPLACED,
        r"(?:let's |shall we |can we |please )?(?:connect|add me|accept)\b[^.!?]{0,24}[.!?]*$",
    ),
    _has(
        INVITES,
        reasons.VAGUE_LINE,
        r"\b(?:something|what|things) (?:that )?(?:i'm|we're|i am|we are) (?:working on|building|doing)\b",
    ),
    _has(
        frozenset(("follow-up",)),
        reasons.ALWAYS["pressure"],
        r"\b(?:clearly|obviously|evidently|surely)\b|\b(?:i'm |i(?:'ll)? )?(?:guess|guessing|assume|assuming|take it|taking it|suppose)\b[^.!?]*(?:\bnot?\b|n't\b)",
    ),
    _has(
        _COOL,
        reasons.EMPTY,
        r"\b(?:is|are|as|at|with|for) (?:an? |the |your |such an? |one of the (?:most )?)?(?:\w+ and )?(?:dynamic|innovative|prestigious"
        r"|esteemed|renowned|reputed|reputable|world-class)\b",
    ),
    _has(
        frozenset(("follow-up",)),
        reasons.ALWAYS["pressure"],
        r"\b(?:won't wait|others? (?:\w+ ){0,2}(?:are|is) (?:keen|interested|waiting)|running out|filling up|going fast|selling out"
        r"|last (?:few |two |three )?(?:places?|spots?|seats?))\b",
    ),
    _has(
        _ANYWHERE - {"reply", "decline"},
        reasons.PITCHED,
        r"\b(?:we|we're|i|i'm|our|my) (?:price|prices|rates|fees)\b|\b(?:we|we're|we are|i'm|it's|they're) (?:\w+ )?(?:cheaper|cheapest|faster|better)\b"
        r"|\bhalf the price\b|\bbest prices?\b",
    ),
    _starts(_COOL, reasons.ALWAYS["pressure"], r"(?:i'm |i am |we are )?(?:eagerly |still )?(?:a?waiting)\b"),
    _has(
        frozenset(("congratulate",)),
        reasons.ALWAYS["slight"],
        r"\bbet you|\bshould(?:'ve| have) (?:been|gone to)\b|\bi (?:also )?applied\b|\b(?:ha){2,}\b|\blol\b|\bmoney\b|\bearn(?:ing)?\b|\brich\b",
    ),
    _has(
        frozenset(("first-message",)),
        reasons.EMPTY,
        r"\b(?:great|amazing|fantastic|competitive|attractive|excellent|generous) (?:\w+ )?(?:culture|package|salary|benefits|perks|team"
        r"|company|pay|opportunity|opportunities)\b",
    ),
    _has(
        frozenset(("ask",)),
        reasons.REPLACED,
        r"\b(?:do|send|sign|write|finish|fill) (?:it|this|that|one)\b[^.!?]*\b(?:tonight|today|tomorrow|now|asap|by|immediately)\b",
    ),
    _has(
        frozenset(("comment",)),
        reasons.ADVERTISING,
        r"\bi(?:'ve| have)? (?:(?:also|actually|just|recently|even|already) )*(?:wrote|written|made|published|recorded|posted|built"
        r"|launched|created|covered|have an?)\b",
    ),
    _has(
        frozenset(("disconnect", "decline")),
        reasons.FEELINGS,
        r"\b(?:i(?:'m| am| feel| felt| was)? (?:(?:so|very|really|just|deeply|quite|a bit) )*(?:sad|hurt|angry|upset|disappointed"
        r"|offended|let down|betrayed|heartbroken|terrible|awful)|no (?:other )?choice but|think about (?:how|what) (?:that|this|it|you))\b",
    ),
    _has(
        _ANYWHERE,
        reasons.ALWAYS["reproach"],
        r"\bi(?:'m| am| was)? (?:(?:so|very|really|just|quite|a bit|a little) )*(?:disappointed|hurt|offended|upset|let down)"
        r" (?:that|by|with|when|you)\b|\bknow where i stand\b|\bbigger person\b",
    ),
    _has(
        _ANYWHERE,
        reasons.ALWAYS["slight"],
        r"(?<!\w)(?:hun|hunny|sweetie|sweetheart|babe|darling|honey|gorgeous)(?=[!.,?]|$)",
    ),
    _has(
        frozenset(("reply",)),
        reasons.ALWAYS["slight"],
        r"\b(?:an insult|insulting|a joke|ridiculous|laughable)\b|\bwhat's with\b|\bmisunderst\w+|\bwon't regret\b|\bmiss(?:ed|ing) (?:the point|out)\b|\bif you(?:'d| had) (?:read|bothered|looked)\b",
    ),
    _has(frozenset(("thank",)), reasons.ALWAYS["slight"], r"\beven (?:if|though)\b|\bat last\b|\bfor finally\b"),
    _starts(
        INVITES,
        reasons.BY_SITUATION["invite-stranger"]["request-favour"],
        r"(?:also,? |and |so |please )*(?:can|could|would|will) you (?!be |like to connect|connect|accept)",
    ),
    _starts(SELLABLE, reasons.PITCHED, r"as i (?:said|mentioned|told you|wrote)\b"),
    _starts(
        frozenset(("follow-up",)),
        reasons.REPLACED,
        r"(?:i'd |i would |we'd |we would |would )(?:still )?(?:love|like) to (?:connect|chat|talk|speak|meet)\b",
    ),
    _has(
        frozenset(("disconnect",)),
        _PUT_OFF,
        r"\b(?:(?:block|delet|report)(?:ed|ing|e)? (?:and|you)|spammer|good riddance|worst|useless|pathetic|waste of|(?:provide|add|bring|offer) (?:\w+ )?value|inactive|clear-?out|clearing out|clean(?:ing)? (?:up|out)|purg\w+"
        r"|cull\w*|prun\w+|no longer (?:match|fit|serve|need)\w*)\b",
    ),
    _starts(
        _ANYWHERE,
        _PUT_OFF,
        r"(?:no offen[cs]e|nothing personal|(?:please )?don't take (?:this|it) (?:personally|the wrong way))\b",
    ),
    _has(
        _NO,
        reasons.ALWAYS["slight"],
        r"\bi (?:get|receive|have) (?:[\w-]+ ){1,4}(?:of these|of those|like (?:this|these|yours)|(?:requests|messages|invitations)"
        r" (?:a|per|every|each))\b",
    ),
    _has(
        frozenset(("decline",)),
        reasons.FALSE_HOPE,
        r"\b(?:i don't know(?! (?:you|them|him|her|it|enough|much|anyone|the))|let me think|i'll (?:ask|think|see(?! you)|let you know|get back)|not sure yet)\b",
    ),
    _has(
        _NO,
        reasons.ONE_APOLOGY,
        r"\b(?:so,? so|forgive me|hate (?:to|doing|having)|don't be (?:angry|mad|upset|offended|cross)|sorry again|again sorry)\b",
    ),
    _has(
        _NO,
        reasons.FALSE_HOPE,
        r"\b(?:we'll see|(?:maybe|perhaps) (?:next|some|later|one|in|i|we)\b|(?:some|one) (?:day|time) (?:soon|later|in the future))\b",
    ),
    _has(
        frozenset(("thank",)),
        reasons.UNCLEAR,
        r"\b(?:(?:no|don't have(?: any| the)?) words|can(?:'t|not) (?:even )?(?:express|describe|say how)|could(?:n't| not) sleep"
        r"|speechless|in tears|cried|prayers?|forever|best gift)\b",
    ),
    _starts(
        frozenset(("ask",)),
        reasons.REPLACED,
        rf"(?:and |but |so |please )*i(?:'m| am)? (?:need|want|require|looking for) (?:an? |your |some |one |more )?(?:[\w-]+ ){{0,2}}{_FAVOURS}",
    ),
    _has(
        frozenset(("ask",)),
        reasons.ALWAYS["pressure"],
        r"\bonly (?:you|hope)\b|\blast hope\b|\bdesperate\b|\bdon't (?:be the|let me down|make me|leave me|disappoint|say no)\b",
    ),
    _starts(
        _ANYWHERE,
        reasons.ORDERED,
        r"(?:please )?(?:don't|do not|never|stop) (?!worry|hesitate|feel|be |forget|need|mind|think)\w+ ",
    ),
    _starts(
        _ANYWHERE,
        reasons.UNCLEAR,
        r"(?:anyway|anyways|whatever|oh well)\b(?:\W+\w+){0,2}\W*$|i (?:have to|must|want to|will) be (?:honest|frank)\W*$",
    ),
)
_DEMANDS = re.compile(  # demands, where a question would do
    r"(?:and |but |so |please |hi )*(?:i(?:'ll)? (?:need|want|require|demand)\b(?! you to\b)|you (?:can|could|should|will)\b)"
)


def wording(low: str, statement, situation: str) -> str:
    """Why a statement with such wording is better left out in a situation, or "". low: the draft's text in lower
    case."""
    for entry in WORDINGS:
        if situation in entry.where:
            find = entry.pattern.match if entry.starts else entry.pattern.search
            if find(low, statement.start, statement.end):
                return entry.why
    if situation == "ask" and statement.kinds & ASKING and not statement.asks and _DEMANDS.match(low, statement.start):
        return reasons.REPLACED
    return ""
