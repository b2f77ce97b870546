"""One stock opener: "I hope this message finds you well"."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_OPENER = Phrases(
    (
        "(hope|trust|hoping) ~1 (this|my) ~2 (message|note|letter|inmail|finds) ~6 (well|health|spirits)",
        "(finds|find) you (and yours|and your ~2)? (well|in good (health|spirits)|in the best)",
        "greetings of the (day|season)",
        "(hope|trust) ~1 (you're|you are|your) ~4 (having|off to) (a|an) ~2 (great|good|wonderful|amazing|productive|fantastic|lovely|flying|strong) "
        "(day|week|start)",
    )
)


def _find(draft):
    span = _OPENER.first(draft, *draft.body)
    if span and span[0] - draft.body[0] < 80:
        yield Match(*span)


RULE = custom(
    _find,
    keys=_OPENER.keys,
    code="LE141",
    level="hint",
    situations=INVITATIONS + ("first-message", "follow-up", "ask"),
    message="You open with a stock phrase.",
    why="The first line is what they see in their inbox, and this one could come from anyone.",
    sources=("ai-study",),
    ignore="If you'd say it to this person out loud.",
    instead="Start with why you're writing, or with them.",
    yields_to=("filler", "called-email"),
    bad=(
        ex("Hi Ian, I {==hope this message finds you well==}. Which school are you teaching at now?", "first-message"),
        ex("Hi Ian, {==trust this finds you in good health==}. May I ask about the payroll exam?", "ask"),
        "Hi Ian, {==greetings of the day==}. I teach maths in Hull.",
    ),
    good=(
        ex("Hi Ian, I hope you're over the flu. Which school are you teaching at now?", "first-message"),
        ex("Hi Ian, I'm sitting the payroll exam in May. Which part took you longest?", "first-message"),
        "Hi Ian, I teach maths in Hull and use your worksheets every week. May I connect?",
    ),
    near_misses=(ex("Hi Ian, I hope the new clinic finds good people. How many did you hire?", "first-message"),),
)
