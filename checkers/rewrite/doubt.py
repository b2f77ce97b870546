"""If a draft sells, puts pressure on them or hurts them, keeps only what's surely good. The lines around a fault often
belong to it."""

from __future__ import annotations

import re
from collections import Counter

from ..moves import moves_of
from ..text.lexicon import classes
from . import reasons
from .frames import OCCASIONS
from .reading import ASKING, PAST, TOGETHER, YOU, particular, points_back, says_i
from .slots import POLITE, SURE, fills, names_trade
from .statements import Statement
from .wordings import SELLABLE, WARM

SPREADING = frozenset(
    """pitch no-pitch-pitch hooked-congratulation hidden-favour hollow-job money-asked booking-at-once prying looks insult
    silence-as-answer decided-for-them""".split()
)
"""Rules whose faults often spread to the lines around them."""
HARD = SPREADING | frozenset(
    """blame put-down pressure harsh-no guilt forced-choice demand presumed-yes off-platform backhanded last-notice vague-opportunity
    false-promise link-at-once call-at-once one-upping picking-apart any-job favour-at-once shouting""".split()
)
"""Rules whose faults spread in messages to strangers, in goodbyes and in answers."""
UNKIND = frozenset("looks prying insult backhanded one-upping put-down money-asked".split())
"""Rules whose faults begin earlier than the words they find."""
_ARGUES = frozenset(("argued-no", "guilt", "pitch-back"))
_FORGIVING = frozenset(("congratulate",))
_MEETING = TOGETHER - {"disconnect"}
_ANSWERS = frozenset(("reply", "decline", "thank", "ask"))
_SHARED = frozenset(("occasion-met", "occasion-shared", "acquainted", "earlier"))
_FRIENDS = frozenset(("check-in", "congratulate"))
_INTRODUCING = frozenset(("first-message", "ask"))
LONG = 30  # words: if in doubt, we don't keep a longer statement
COURTESY = 12  # words: a longer thank-you or apology gives reasons
_LISTED = 4  # statements in one sentence: with so many, it's a list of what someone has done
_WE = re.compile(r"\b(?:we|us)\b")
_IS = re.compile(
    r"(?:and )?(?:i'm|i am|i (?:work|study|teach|run|own|drive|look after)|i've been) (?!building|creating|launching|developing|helping|running|raising|scaling|on a)"
)
_ASKS_POLITELY = re.compile(
    r"(?:and |but |so |also |please )*(?:could|can|would|may|might|which|what|how|where|do you know)\b"
)
_FOR_ANOTHER = re.compile(
    r"my \w+(?: \w+)? (?:needs|is looking|wants|would like|is studying|is finishing|has applied|is applying)\b"
)
_OFFERED = re.compile(r"\d ?%|[€$£₹]\s?\d|\b(?:a|per|each|every) (?:month|week|day)\b|\bguarantee|\bfree\b")
_ORDERS = frozenset("send give tell call message show check click book visit".split())
_NOT_ORDERS = frozenset(
    "thanks thank hope wish let feel have good keep take please sorry happy looking best say".split()
)
_LACKS = re.compile(r"\b(?:who|that|struggling|wanting|looking|trying|ready)\b")
_REMEMBERS = re.compile(r"(?:do you )?(?:still )?remember\b")
KINDLY = re.compile(
    r"you(?:'ve been| were| are| have been) (?:(?:always|so|very|really|only|ever) ){0,2}(?:nice|kind|friendly|generous|helpful|patient|fair"
    r"|good|great|lovely)\b"
)


def is_strict(draft, findings) -> bool:
    """Whether to keep only statements that are surely good."""
    if draft.situation == "disconnect":
        return True
    spreads = SPREADING if draft.situation in _FORGIVING else HARD
    return draft.situation != "comment" and any(finding.rule in spreads for finding in findings)


def only_sure(draft, statements: list[Statement], why: dict[int, str], frame, rules: set[str]) -> None:
    """Adds the statements that may not be good to `why`. rules: the names of all rules with a finding."""
    doubt = _Doubt(draft, statements, why, frame, rules)
    for number in range(len(statements)):
        if number not in why and not doubt.keeps(number):
            why[number] = reasons.BELONGS


class _Doubt:
    """Decides for one statement of a draft after the other whether it's surely good."""

    def __init__(self, draft, statements: list[Statement], why: dict[int, str], frame, rules: set[str]):
        self.draft, self.statements, self.why, self.frame, self.rules = draft, statements, why, frame, rules
        self.situation = draft.situation
        self.spreading, self.unkind = bool(rules & SPREADING), bool(rules & UNKIND)
        self.invites = draft.situation.startswith("invite-")
        self.introduces = self.invites or draft.situation in _INTRODUCING
        self.in_sentence = Counter(statement.sentence for statement in statements)
        self.first_fault = min((number for number, reason in why.items() if reason != reasons.EMPTY), default=0)

    def keeps(self, number: int) -> bool:
        """Whether a statement is surely good, or continues one that is."""
        statement = self.statements[number]
        lists = self.in_sentence[statement.sentence] >= _LISTED and not statement.kinds & SURE
        if not lists and self._begins_kindly(number, statement):
            return True
        if lists and not statement.kinds & ASKING or self._spoils(statement):
            return False
        asks = statement.asks or statement.kinds & ASKING and "thanks" not in statement.kinds
        good = self._asks_well(number, statement) if asks else self._says_well(statement)
        return bool(good) and self._is_about_them(statement) or self._goes_on(number, statement)

    def _said(self, pattern: re.Pattern, statement: Statement) -> bool:
        return pattern.search(self.draft.low, statement.start, statement.end) is not None

    def _begins(self, pattern: re.Pattern, statement: Statement) -> bool:
        return pattern.match(self.draft.low, statement.start, statement.end) is not None

    def _begins_kindly(self, number: int, statement: Statement) -> bool:
        """Whether it comes before the first fault, in a message to someone the writer knows."""
        kind = not self.unkind or not says_i(statement) and statement.kinds & OCCASIONS
        return bool(
            self.situation in TOGETHER and number < self.first_fault and any(map(particular, statement.moves)) and kind
        )

    def _asks_well(self, number: int, statement: Statement) -> bool:
        kinds, draft = statement.kinds, self.draft
        if self.situation == "reply":  # "thank you for inviting me" asks for nothing
            return (statement.asks or statement.subject == "i") and self.rules.isdisjoint(_ARGUES)
        if self.situation == "ask":
            asks = statement.asks or statement.subject == "i" and kinds & ASKING
            polite = kinds & ASKING or self._begins(_ASKS_POLITELY, statement)
            return bool(asks and polite and "request-call" not in kinds)
        how = draft.low.startswith("how ", statement.start)
        if self.situation == "check-in" and not kinds & ASKING and any(map(particular, statement.moves)):
            if how or self._said(YOU, statement) and not (self.spreading and number > self.first_fault):
                return True
        return self.situation in _FRIENDS and self._begins(_REMEMBERS, statement)

    def _says_well(self, statement: Statement) -> bool:
        kinds = statement.kinds
        if self.situation == "follow-up" and statement.subject == "you" and not kinds & OCCASIONS:
            return False  # "You've been too busy to answer"
        if self.situation in ("reply", "thank") or not self.spreading and self.situation in _MEETING:
            sure = SURE | {"way-out", "promise", "self", "update", "acquainted"}
            wishes = self.draft.low.startswith("i wish ", statement.start)
            return bool(kinds & sure) or says_i(statement) and not wishes
        sure = SURE | {"role", "update", "way-out"} if self.situation in _INTRODUCING else SURE
        if kinds & sure or self._said(KINDLY, statement):
            return True
        if any(slot.by and fills(self.draft, slot, statement) for slot in self.frame):
            return True
        if self.situation == "decline":
            short = len(self.draft.words_in(statement.start, statement.end)) <= COURTESY
            mine = says_i(statement) or statement.subject == "it" and short
            return mine and not kinds & POLITE and (not self.spreading or "reason" in kinds)
        if self.situation == "ask" and "money-asked" not in self.rules and self._begins(_FOR_ANOTHER, statement):
            return True
        return self.introduces and statement.subject == "i" and "self" in kinds and not kinds & POLITE

    def _is_about_them(self, statement: Statement) -> bool:
        """Whether it isn't only about the writer, in a draft where that could be a boast or a pitch."""
        kinds = statement.kinds
        if self.situation == "congratulate" and not kinds & SURE:
            both = self._said(YOU, statement) or self._said(_WE, statement)
            return both and self._said(PAST, statement)
        if self.unkind and self.situation not in _ANSWERS and not kinds & SURE:
            return bool(self._said(_WE, statement) and kinds & _SHARED)
        if self.introduces and self.situation != "ask" and "self" in kinds and not kinds & OCCASIONS:
            others = any(slot.name != "self" and slot.by and fills(self.draft, slot, statement) for slot in self.frame)
            return others or names_trade(self.draft, statement) or self._begins(_IS, statement)
        return True

    def _goes_on(self, number: int, statement: Statement) -> bool:
        """Whether it continues a statement that we keep: "I'm a nurse, and I moved here in May"."""
        if number - 1 in self.why or statement.asks or not number:
            return False
        if self.situation in WARM:
            return statement.subject in ("", "it")
        return (
            self.introduces
            and not statement.first
            and statement.subject in ("i", "it")
            and not points_back(self.draft, self.statements[number - 1])
        )

    def _spoils(self, statement: Statement) -> bool:
        """Whether it gives an order, makes an offer, says who the writer works for, or is too long. Then we don't keep
        it, whatever else it does."""
        long = len(self.draft.words_in(statement.start, statement.end)) > LONG
        if long and not statement.kinds & ASKING:
            return True
        if self.situation in SELLABLE and self._said(_OFFERED, statement) and not statement.kinds & {"hiring", "role"}:
            return True  # a job's pay isn't an offer
        return _is_order(self.draft, statement) or self.invites and _serves(self.draft, statement)


def _is_order(draft, statement: Statement) -> bool:
    """Whether it begins with a verb and no subject: "Send the job description first"."""
    words = draft.words_in(statement.start, statement.end)
    if statement.asks or statement.subject or not words or words[0].low in _NOT_ORDERS:
        return False
    first = words[0].low
    kinds = classes(first)
    return first in _ORDERS or "v" in kinds and "n" not in kinds and not PAST.fullmatch(first) and first != "saw"


def _serves(draft, statement: Statement) -> bool:
    """Whether it says who the writer works for and what those people need: "I work with HR directors who struggle"."""
    return any(
        statement.start <= move.cue_start < statement.end
        and _LACKS.search(draft.low, move.cue_start, statement.end) is not None
        for move in moves_of(draft, "clients")
    )
