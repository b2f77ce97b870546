"""Says that they know each other: they've met, been introduced, written before or agreed on something."""

from ..move import custom, move_at
from ..text.phrase import Phrases
from . import moves_of

_KNOWS = Phrases(
    (
        "(we|we've|us) ~2 (met|spoke|talked|chatted|worked|emailed|sat|shared|studied|discussed|agreed|trained|caught up|volunteered|"
        "overlapped|crossed paths|go back)",
        "(great|good|lovely|nice|fun|wonderful|enjoyed|brilliant|pleasure|loved) ~2 (meeting|talking|speaking|chatting|seeing|working|"
        "catching up) ~2 (you|us|with you|to you)",
        "(enjoyed|loved|after|since|following|during) our ~2 (call|chat|conversation|meeting|talk|lunch|coffee|interview|exchange|message)",
        "our ~2 (call|chat|conversation|meeting|talk|lunch|coffee|interview|exchange) (on|last|in|at|yesterday|about|was|earlier|today)",
        "(as|like) (we)? (promised|agreed|discussed|requested|arranged)",
        "(you|you'd|you've|you had) ~2 (told|asked|offered|promised|invited|taught|helped|hired|referred|interviewed|replied to|"
        "answered|recommended|showed|lent|gave|left) (me|us|my|your cv)",
        "you (asked|requested|ordered|offered|promised|applied) (for|about|to|if|whether|that|whose|which|me|on|in) ~1",
        "(on|at|by|per) your (suggestion|recommendation|invitation|request)",
        "(your|my) (old|former) (colleague|student|boss|manager|teammate|classmate|neighbour|neighbor|tutor|teacher)",
        "(thanks|thank you) (again|so much|very much)? ~1 for (having|inviting|seeing|calling|interviewing|meeting|getting back|answering|"
        "replying|helping|telling) ~1 (me|us|to|my|our)?",
        "(it's|it is|this is|i'm) ~3 from (the flat|the roof|the floor|your|our|down the|next door|across the|upstairs)",
        "(remember|recall) ~3 (me|us|from|meeting)",
        "your (application|interview|order|booking|visit|question) ~4 (last|in|on|with us|to us|for)",
    )
)
_NOT = Phrases(
    (
        "(haven't|never|not|hadn't|yet to|don't|didn't|could|should|hope|love|like) ~2 (met|meet|spoken|talked|know|worked|meeting)",
    )
)
_AUDIENCE = tuple(
    f"{verb} your "
    for verb in ("enjoyed", "loved", "liked", "attended", "was at", "were at", "missed none of", "joined")
)


def _find(draft):
    for move in moves_of(draft, "occasion-met", "occasion-introducer"):
        if not draft.low.startswith(_AUDIENCE, move.cue_start):  # hearing a talk isn't meeting the speaker
            yield move
    for start, end in _KNOWS.find(draft, *draft.body):
        move = move_at(draft, start, end)
        if _NOT.first(draft, move.start, move.end) is None:
            yield move


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, {==we met==} at the energy forum in May.",
        "Hi Ana, {==great meeting you==} on Friday.",
        "Hi Ana, {==as promised==}, here are the slides.",
        "Hi Ana, Petra {==suggested I==} write to you about payroll.",
        "Hi Ana, {==you asked about==} our stock planner.",
        "Hi Ana, {==enjoyed our chat==} about onboarding.",
    ),
    near_misses=(
        "Hi Ana, I'd love to meet you next week.",
        "Hi Ana, we haven't met, but I liked your talk.",
        "Hi Ana, we help clinics like yours fill empty slots.",
        "Hi Ana, could we set up a call?",
    ),
)
