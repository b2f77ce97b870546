"""Says who sent the writer, or names someone they both know."""

import re

from ..move import custom, move_at
from ..text.phrase import Phrases

_SENT = Phrases(
    (
        "(suggested|recommended) ~2 (i|we|you|that i|me|reach|write|get|talk|speak|contact|connecting)",
        "(told|mentioned to|reminded) me ~1 (you|that you|to|about you|your)",
        "mentioned (that)? (you|your|to me)",
        "(gave|passed|sent|handed) me your (name|contact|details|number|profile|card|email)",
        "(put|got) us (in touch|both|together)",
        "(introduced|connected|referred) (us|me) (to you|last|in|at|by|when)?",
        "said (that)? (you're|you are|you'd|you|i should|to)",
        "thought (you|we) (might|would|could|should)",
        "(pointed|sent) me (to|your|in your)",
        "(friend|colleague|student|cousin|sister|brother|daughter|son|classmate|neighbour) of (yours|ours)",
        "says (you're|you are|you|hi|hello)",
        "(mutual|common|shared) (friend|colleague|contact|connection|acquaintance)",
        "put your name",
    )
)
_WHO = re.compile(
    r"[A-ZÀ-Þ][\w'-]+|(?i:\b(?:boss|manager|teacher|professor|tutor|colleague|friend|sister|brother|cousin|supervisor|mother"
    r"|father|priest|neighbour|neighbor|wife|husband|secretary|coach|mentor|they|he|she)\b)"
)


def _find(draft):
    for start, end in _SENT.find(draft, *draft.body):
        move = move_at(draft, start, end)
        before = draft.masked[move.start : start]
        if move.subject in ("i", "we", "you") and "our " not in draft.low[move.start : end + 1]:
            continue
        if _WHO.search(before) or _WHO.search(draft.masked, end, move.end):
            yield move


MOVE = custom(
    _find,
    search=(_SENT,),
    examples=(
        "Hi Ana, Priya Nair {==suggested I==} write to you about the rota.",
        "Hi Leo, my manager {==gave me your name==}.",
        "Hi Mira, Tom Reed {==put us in touch==} last spring.",
        "Hi Sam, our {==mutual friend==} Dana says you know payroll.",
        "Hi Jo, your colleague Ines {==told me you==} run the placements.",
        "Hi Kim, Omar {==mentioned that you==} are hiring.",
    ),
    near_misses=(
        "Hi Ana, LinkedIn is full of people, and I thought you would know.",
        "Hi Leo, you mentioned to me that the course is full.",
        "Hi Mira, I told you about the rota.",
        "Hi Sam, we have many mutual connections.",
    ),
)
