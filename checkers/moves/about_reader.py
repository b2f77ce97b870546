"""Says something about the reader that only fits a few: their job, their town, what they're up to."""

import re

from ..move import custom, move_at
from ..text.lexicon import classes, is_first_name, lemma
from ..text.particulars import particulars
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC
from . import OCCASIONS, moves_of

_THEM = Phrases(
    (
        "you (are|were|have|had|run|work|teach|lead|went|live|look|know|use|make|build|recruit|hire|place|moved|studied|started|joined"
        "|grew|came|sell|train|manage|switched|left|won|deal|handle|cover|built|designed|organise|organize|once|still|also|both)",
        "(you're|you've|you'd) ~1",
        "(saw|see|noticed|notice|read|gather|heard|understand) (that)? (you|your|you're|you've) ~2",
        "your (team|company|firm|shop|clinic|school|town|city|students|customers|office|job|page|website|ad|listing|group|department"
        "|move|switch|career|experience|background|years|time|work|side|trial|class|family|street|garden|neighbours|business|role)",
    )
)


def _find(draft):
    seen = set()
    for start, end in _THEM.find(draft, *draft.body):
        move = move_at(draft, start, end, denied=False)
        if move.start in seen or move.asks or draft.low.startswith(("if ", "let ", "hope", "i hope"), move.start):
            continue
        if any(word.low not in GENERIC for word in draft.words_in(move.start, move.end)):
            seen.add(move.start)
            yield move


# True of anyone. With nothing else, these don't make a line about the reader.
_WOULD = frozenset("could can would will might may should shall must if whether hope".split())
_ASKED_FOR = frozenset("want wish accept connect find".split())  # "I'd love you to be", "you'd find it useful"
_OF_ANYONE = frozenset("be have do get see need know like look love think mind hear agree please call make".split())
_ANYONES = frozenset(
    """profile network name time industry field experience background journey expertise work company role position
    team career success business connection connections contacts circle area space sector page attention
    convenience request invitation response reply help support advice guidance insights knowledge permission
    favour favor consideration practice competitor competitors interest interests passion skills insight goals
    needs future path life world mind day week weekend call chat message note inbox contact feed trust services
    service products product customers clients revenue sales growth potential people""".split()
)
_REACHED = frozenset(
    "add message email contact reach find notice want need like love wish hope think wonder connect be have do".split()
)
_LITTLE = frozenset("once just now also still recently never always often both really already even so".split())
_PREPOSITIONS = frozenset("on about in of for to at with from".split())
_ENDS = frozenset("and or but i we you is are was were that which who it as so because".split()) | _PREPOSITIONS
_TOGETHER = re.compile(
    r"(?<!\w)(?:both|same|neighbou?rs?"
    r"|like you|as you (?:do|did|once|were|have)|each other|you too|yours too)(?!\w)"
)
_THANKED = re.compile(
    r"(?<!\w)(?:thanks?|thank you|grateful|enjoyed|loved|liked|moved by|struck by) (?:(?:so|very) much |again |to you )?(?:for |by )?"
    r"(?!connecting|accepting (?:my |this |the )?(?:request|invit|note)|adding|reading this|considering)(?:\w{2,20}ing|your|the|how|what|that)(?!\w)"
)
_JOINS = re.compile(
    r"(?<!\w)(?:i'm|i am|i'll be|i will be|we're|we are|i've just|i have just|i just) (?:starting|joining|moving|started|joined|moved)(?!\w)"
)
_PIECE = re.compile(
    r"(?<!\w)(?:the|that|this) (?:[\w'-]{1,20} ){1,4}(?:piece|article|talk|interview|post|book|film|study|paper|report|podcast|show|menu"
    r"|exhibition|review|letter|photo|video|series|programme|map|workshop|lecture)(?!\w)"
)
_NOTICED = re.compile(
    r"(?<!\w)(?:saw|seen|noticed|read|heard|watched|visited|use|used|tried) (?:how|that|about|of|what|why|where|the) "
)
_THEIRS = re.compile(
    r"(?<!\w)your (?:\w{2,20} )?(?:experience|work|expertise|background|role|time|years|team|path|career|insights) (?:in|with|on|at|as|around) "
)
_WORK_ON = re.compile(r"(?<!\w)your (?:\w{2,20} )?(?:work|project|research|thesis|campaign|designs?) (?:on|for) ")
REASON = 2  # particulars: with this many, a clause is about the reader


def is_about_reader(draft) -> bool:
    """Whether any clause is about the reader: something they did or have, a connection with the writer, a real
    question.

    It's generous on purpose, because we only use it to find drafts without one. Requests ("could you") don't count.
    """
    low, (body, end) = draft.low, draft.body
    if _TOGETHER.search(low, body, end) or _JOINS.search(low, body, end) or _PIECE.search(low, body, end):
        return True
    for clause in draft.clauses:
        if clause.asks and particulars(draft, clause.start, clause.end) >= REASON:
            return True
        if says_about_reader(draft, clause):
            return True
        thanked = _THANKED.search(low, clause.start, clause.end)
        if thanked and particulars(draft, thanked.end(), clause.end):
            return True
        work = _WORK_ON.search(low, clause.start, clause.end)
        if work and particulars(draft, work.end(), clause.end) > REASON:
            return True
        noticed = _NOTICED.search(low, clause.start, clause.end)
        if noticed and particulars(draft, noticed.end(), clause.end) > REASON:
            return True
    return bool(moves_of(draft, *OCCASIONS, "praise-particular", "role")) or _shares_a_field(draft)


def _shares_a_field(draft) -> bool:
    """Whether the writer says what they do, and which part of the reader's work it has to do with."""
    return any(
        clause.subject == "i" and particulars(draft, clause.start, clause.end) > REASON for clause in draft.clauses
    ) and any(
        particulars(draft, m.end(), draft.clause_at(m.start()).end) for m in _THEIRS.finditer(draft.low, *draft.body)
    )


def says_about_reader(draft, clause) -> bool:
    """Whether a clause says what the reader did, does or has."""
    words = draft.words_in(clause.start, clause.end)
    return any(_says(draft, clause, words, number) for number in range(len(words)))


def _says(draft, clause, words, number: int) -> bool:
    """Whether the word begins something about the reader, or names someone they know."""
    word, rest = words[number], words[number + 1 : number + 5]
    if word.low in ("you", "you've", "you'd", "you're"):
        before = words[number - 1].low if number else ""
        if before in _WOULD:
            return False
        if lemma(before) not in ("", before, *_REACHED) and not before.endswith("ing"):  # "my father sold you the shop"
            return True
        while rest and rest[0].low in _LITTLE:
            rest = rest[1:]
        verb = lemma(rest[0].low) if rest else ""
        if not verb or verb in _ASKED_FOR or rest[0].low in _WOULD or word.low == "you'd" and verb == rest[0].low:
            return False
        about = particulars(draft, rest[0].end, clause.end)
        return verb not in _OF_ANYONE or about >= REASON or about > 0 and (verb in ("be", "have") or "'" in word.low)
    if word.low == "yours":
        return True
    if word.low == "your":
        for n, after in enumerate(rest[:3]):
            if after.low in _PREPOSITIONS and n and rest[0].low not in _ANYONES:
                return particulars(draft, after.end, clause.end) >= REASON
            if draft.low.startswith("-", after.end):  # not everyone has a thing with a hyphen
                return True
            if after.low in _ENDS:
                return False
            if n and lemma(after.low) and particulars(draft, after.end, clause.end) >= REASON:  # your team built
                return True
            if after.low not in _ANYONES and (after.low not in GENERIC or classes(after.low) == {"n"}):
                return True
        return False
    named = draft.plain[word.start].isupper() and word.start not in draft.sentence_starts
    return named and is_first_name(word.low)


MOVE = custom(
    _find,
    search=(_THEM,),
    examples=(
        "Hi Ana, {==you run==} the only night clinic in Hull.",
        "Hi Leo, I {==noticed you switched==} from opera to databases.",
        "Hi Mira, {==your clinic==} takes six trainees a year.",
        "Hi Sam, {==you've valued==} riverside land before.",
    ),
    near_misses=(
        "Hi Ana, if you have time, tell me about the clinic.",
        "Hi Leo, could you have a look at the rota?",
        "Hi Mira, I hope you are well.",
    ),
)
