"""A clause you could send to anyone: nothing in it is about this reader, this writer or anything that happened.

Strict on purpose: a clause with any word we don't know as stock, a name or a number in it is not found. What fills the
blank of a stock line ("your work at Northway") doesn't count.
"""

import re

from ..move import Move, custom
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC

_SLOTTED = Phrases(
    (
        "(learn|know|hear|find out) ~1 more about ~2 (your|you|the) ~2 (work|role|career|company|experience|journey|business) (at|in|as|with)",
        "(saw|noticed|see|notice|came across|seen|found) ~1 your ~2 (work|profile|experience|expertise|background|role|page|company) (at|in|as|with)",
        "(your|share|shared|common|an) ~1 (interest|interests|passion|expertise|experience|background|enthusiasm) (in|for)",
        "fellow ~1 (professional|professionals|enthusiast|enthusiasts|leader|leaders|expert|experts|founder|founders)",
        "(professionals|people|leaders|experts|minds|folks|others|individuals|peers) ~1 (in|from|within|across|who)",
        "(talented|fellow|other|sharp|great|top) ~2 (professionals|people|leaders|experts|enthusiasts)",
        "(space|industry|field|sector|community) (of|for)",
        "(in the|your|the|our) ~2 (space|industry|field|sector|world|arena|community)",
    )
)
_NAMED = Phrases(("(learn|know|hear|find out) ~1 more about",))  # a name in capitals can follow
_STOCK = frozenset(
    """synergies mutual mutually beneficial circle fellow pals peace inbox drop dropped quite horizons broaden broadening honoured
    honored humble trust finds safe health spirits wellbeing weather dear everybody's fabulous beautiful blessed sunny monday
    tuesday wednesday thursday friday saturday sunday holidays wonderful contact coming hearing soon day ecosystem exchange
    learnings dynamic valued accept pending suggested suggests algorithm browsing virtually acquaintance acquainted worlds
    inspire inspires motivated motivation hardworking dedicated reliable growth-minded enthusiast enthusiasts proactive chatted catchup
    chapter leverage passion colleagues recruiter recruiters captures beautifully hiring suitable thanking brain brains checking authenticity agree agreed cool thankful pen bless god happy belated crossed crossing paths path busy swamped tight remember hears hearing staying
    wishing continued continuing success further future endeavours endeavors luck prosperity lies ahead""".split()
)
_SPOKEN = (
    "occasion-met",
    "occasion-read",
    "occasion-introducer",
    "occasion-shared",
    "occasion-news",
    "occasion-contact",
)
SLOT_MOST = 3  # words in a blank: "freight and parcels"


def _find(draft):
    from . import moves_of  # moves build on each other

    own = set(re.findall(r"[^\W\d_]+", draft.greeting.name.lower())) if draft.greeting else set()
    own |= set(re.findall(r"[^\W\d_]+", draft.signoff[2].lower())) if draft.signoff else set()
    slots = [(start, _filled(draft, end)) for start, end in _SLOTTED.find(draft, *draft.body)]
    for start, end in _NAMED.find(draft, *draft.body):
        filled = _filled(draft, end)
        if draft.text[end + 1 : end + 2].isupper():
            slots.append((start, filled))
    spoken = [
        name for name in _SPOKEN if name != "occasion-read" or draft.situation != "comment"
    ]  # "your post" is any post
    particular = [(move.start, move.end) for move in moves_of(draft, *spoken)]
    for clause in draft.clauses:
        if any(start < clause.end and clause.start < end for start, end in particular):
            continue
        if all(
            word.low in GENERIC
            or word.low in _STOCK
            or word.low in own
            or any(start <= word.start < end for start, end in slots)
            for word in draft.words_in(clause.start, clause.end)
        ):
            yield Move("", clause.start, clause.end, clause.start, clause.end, clause.subject, clause.asks)


def _filled(draft, end: int) -> int:
    """Where what fills the blank of a stock line ends: up to SLOT_MOST words on, within the clause."""
    clause = draft.clause_at(end - 1)
    words = draft.words_in(end, clause.end)[:SLOT_MOST] if clause else []
    return words[-1].end if words else end


def only(draft, *also: str) -> bool:
    """Whether every clause of the body could go to anyone, or is one of the moves `also`."""
    from . import moves_of

    if not draft.body_words or draft.slots or draft.links or not draft.clauses:
        return False
    starts = {move.start for move in moves_of(draft, "anyone", *also)}
    return all(clause.start in starts for clause in draft.clauses)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, {==I'd love to connect and learn more about your work at Northway==}.",
        "Hi Leo, {==hope you're doing well==}!",
        "Hi Mira, {==always great to meet fellow marketing enthusiasts==}.",
        "Hi Sam, {==I came across your profile==}.",
        "Hi Jo, {==I saw your work at Fastmark==}.",
        "Hi Kim, {==it would be good to stay in touch==}.",
    ),
    near_misses=(
        "Hi Ana, we both studied in Leeds.",
        "Hi Leo, I really enjoyed working on your team.",
        "Hi Mira, thinking of you with your daddy's month's mind today.",
        "Hi Sam, I loved your talk this morning.",
        "Hi Jo, I'm a nurse.",
    ),
)
