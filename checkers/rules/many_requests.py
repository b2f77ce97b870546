"""Requests for several favours."""

from ..fix import cut
from ..moves import moves_of
from ..rule import ex, too_many
from ..text.lexicon import classes, lemma
from ..text.phrase import Phrases

KINDS = ("request-referral", "request-recommendation", "request-introduction", "request-job", "request-favour")
# Several requests after one verb: "I'd love your tips on …, your opinion on …, and maybe an intro to …".
_LISTED = Phrases(
    (
        "(your) (tips|opinion|feedback|essays|notes) (on|about|with)",
        "(an|any|the) (intro|introduction|referral|endorsement|recommendation)",
        "(and|also|then) ~2 (introduce|recommend|endorse|coach|mentor|refer|guide|teach|connect|share|send|write|review|check|correct|read|tell|give|forward|follow|watch|show) (me|my|us|our|it|the|what|to)",
        "(could|can|would|will) you ~2 (introduce|refer|recommend|review|look|read|send|share|forward|pass|tell|help|give|write|connect|check|put|make|ask|call|meet|advise|edit|endorse|explain|find|correct|coach|mentor)",
        "(would|do) you mind",
        "(would|are) you (be)? (willing|able) to",
        "(could|can|may|might) i (also|please|then)? (ask you for|ask you to|ask for|ask a favour|ask a favor|have|get|call|send|use|visit|borrow|meet)",
        "(and)? (please|kindly) (also)? (introduce|refer|recommend|review|send|share|forward|pass|tell|help|give|write|connect|check|mentor|follow)",
        "(teach|coach|mentor|guide) me",
        "(get|hop|jump) on a call",
        "(accept|connect with) me",
    )
)
MOST = 2


_FIRST = Phrases(("(could|can|would|will|might) you ~2",))
_OBJECTS = frozenset(
    "me my us our your their the a an over at out in with to into it whether what how if who why".split()
)
_JOINS = frozenset("and also then maybe perhaps".split())


def _in_a_row(draft) -> list[tuple[int, int]]:
    """The verbs after the first in "could you look over my CV, tell me what they pay and introduce me to your boss?"."""
    found, read = [], 0
    for start, _ in _FIRST.find(draft, *draft.body):
        if start < read:
            continue
        read = draft.sentence_at(start)[1]
        words = draft.words_in(start, read)
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            if after.low in _OBJECTS and lemma(word.low) == word.low and "prep" not in classes(word.low):
                if before.low in _JOINS or draft.low.startswith(",", before.end):
                    found.append((word.start, word.end))
    return found


def _requests(draft) -> list[tuple[int, int]]:
    cues = (
        [(m.cue_start, m.cue_end) for m in moves_of(draft, *KINDS)]
        + list(_LISTED.find(draft, *draft.body))
        + _in_a_row(draft)
    )
    asks: list[tuple[int, int]] = []
    for start, end in sorted(cues):
        between = draft.low[asks[-1][1] : start] if asks else ""
        first = draft.low[start:end].split(None, 1)[0]
        apart = any(sign in between for sign in ".!?,;:\n") or not {"and", "also", "then"}.isdisjoint(
            {first, *between.split()}
        )
        if asks and (not apart or between.endswith(" or ")):
            asks[-1] = (asks[-1][0], max(end, asks[-1][1]))
        else:
            asks.append((start, end))
    return asks


def _cut_third(draft, start, end):
    """Cut the third request, and those that follow directly after it."""
    first, last = draft.sentence_at(start)
    two = _requests(draft)[:MOST]
    if any(first < ask_end and ask_start < last for ask_start, ask_end in two):
        return None
    return cut(draft, start, last)


RULE = too_many(
    _requests,
    MOST,
    message_for=lambda count: f"This is the third of {count} requests in one message.",
    fix=_cut_third,
    code="LE407",
    level="caution",
    situations=("ask", "check-in", "first-message", "follow-up", "invite-stranger", "invite-acquaintance"),
    message="This is one of several requests in one message.",
    why="Three requests are three decisions, and the biggest one sets the tone. One at a time, each is small.",
    sources=("berkeley",),
    ignore="If they asked you for a list.",
    instead="Ask for the one that matters now. The others can wait until they've replied.",
    bad=(
        (
            "Hi Noa, we met at the lab's open day in May. Could you introduce me to your supervisor? Can you "
            "also check my poster? {==And would you write to==} the dean? No worries if not, and thank you."
        ),
        (
            "Hi Noa, could I ask you for the data from the Haifa study? Would you mind a call? {==Could you "
            "send==} the code too? Thank you, if it suits."
        ),
        "Hi Noa, could you look over my poster, introduce me to the lab {==and tell me==} what they pay? No worries if not. Thank you.",
        "Hi Noa, can you tell me when the lab opens? Could you share the map? {==Would you be willing to==} show me round? No worries if not. Thank you.",
    ),
    good=(
        (
            "Hi Noa, we met at the lab's open day in May. Could you introduce me to your supervisor? No "
            "worries if not, and thank you."
        ),
        (
            "Hi Noa, could I ask you for the data from the Haifa study, and would you mind if I quote it? "
            "Thank you, if it suits."
        ),
        "Hi Noa, I start at the Haifa lab in May. Would you be willing to show me round? If not, thank you all the same.",
    ),
    near_misses=(
        "Hi Noa, could you tell me which bus goes to the lab, and what time it leaves? Thank you.",
        "Hi Noa, could you tell me which bus goes to the lab? I can walk. Would you mind if I come early? Thank you.",
        ex("Hi Noa, thanks for connecting. We offer three things: 1. audits 2. training 3. support.", "first-message"),
    ),
)
