"""One stock opener: "I hope this message finds you well"."""

from ..fix import drop, first_of, instead, why_them
from ..rule import ex, phrases
from ..situation import INVITATIONS

EARLY = 80  # code points from the start of the body in which it's an opener

RULE = phrases(
    (
        "(hope|trust|hoping) ~1 (this|my) ~2 (message|note|letter|inmail|finds) ~6 (well|health|spirits)",
        "(finds|find) you (and yours|and your ~2)? (well|in good (health|spirits)|in the best)",
        "greetings of the (day|season)",
        "(hope|trust) ~1 (you're|you are|your) ~4 (having|off to) (a|an) ~2 (great|good|wonderful|amazing|productive|fantastic|lovely|flying|strong) "
        "(day|week|start)",
    ),
    accept=lambda draft, start, end: start - draft.body[0] < EARLY,
    most=1,
    fix=first_of(drop, why_them(instead)),
    code="LE141",
    level="hint",
    situations=INVITATIONS + ("first-message", "follow-up", "ask"),
    message="You open with a stock phrase.",
    why="The first line is what they see in their inbox, and this one could come from anyone.",
    sources=("ai-study",),
    ignore="If you'd say it to this person out loud.",
    instead="Start with why you're writing, or with something about them.",
    yields_to=("filler", "called-email"),
    bad=(
        ex(
            "Hi Ian, I {==hope this message finds you well==}. I'm sitting the payroll exam in May. Which "
            "part took you longest?",
            "first-message",
        ),
        (
            "Hi Ian, {==greetings of the day==}. I teach maths in Hull and use your worksheets every week. "
            "I'd like to connect."
        ),
        ex("Hi Ian, {==trust this finds you in good health==}. May I ask about the payroll exam?", "ask"),
    ),
    good=(
        ex("Hi Ian, I'm sitting the payroll exam in May. Which part took you longest?", "first-message"),
        "Hi Ian, I teach maths in Hull and use your worksheets every week. I'd like to connect.",
        ex("Hi Ian, I hope you're over the flu. Which school are you teaching at now?", "first-message"),
    ),
    near_misses=(ex("Hi Ian, I hope the new clinic finds good people. How many did you hire?", "first-message"),),
)
