"""A calendar, a slot or a fixed time in a first contact."""

from ..rule import ex, phrases
from ..situation import INVITATIONS

RULE = phrases(
    (
        "(calendly|hubspot|savvycal|cal com|chilipiper)",
        "(book|grab|pick|choose|reserve|schedule|find) (a|some|your|my)? (slot|time|spot|meeting|call) (on|"
        "in|with|here|at|from|below)",
        "book (a|your)? (slot|call|meeting|session|appointment|demo)",
        "(my|our) (calendar|booking|scheduling) (link|page)?",
        "(are|would|will) you (be)? (free|available) ~3 {day}",
        "(call|chat|meet|talk|speak|zoom|coffee) ~3 (tomorrow|tonight|today)",
        "(how|what) about (a|this|next|on)? ~2 (tomorrow|monday|tuesday|wednesday|thursday|friday)",
        "(monday|tuesday|wednesday|thursday|friday|tomorrow) or (monday|tuesday|wednesday|thursday|friday|"
        "tomorrow|the day after)",
        "(monday|tuesday|wednesday|thursday|friday|tomorrow) ~3 or ~1 (monday|tuesday|wednesday|thursday|"
        "friday|tomorrow)",
        "which (is|works|suits|one is) (better|best)",
        "you pick the time",
        "what time (works|suits|is good)",
        "send (me)? (a|your) (calendar|meeting)? (invite|availability)",
    ),
    code="LE110",
    level="caution",
    situations=INVITATIONS + ("first-message",),
    most=2,
    message="This asks for time in a calendar before there is a conversation.",
    why="In one vendor's count a calendar link got the fewest answers of all ways to ask. A question that "
    "can be answered in two lines gets the most.",
    sources=("weak-ask",),
    ignore="If you already agreed to talk and only the time is open.",
    instead="Ask one question that they can answer in a line or two.",
    bad=(
        "Hi Ivo, your kiln in Evora is a marvel. {==Book a slot==} and I will tell you about my clay.",
        "Hi Ivo, your kiln in Evora is a marvel. {==Are you free for tea on Tuesday==} in Lisbon?",
        ex(
            "Hi Ivo, thanks for connecting. I fire bricks in Toledo. Could we {==talk for an hour tomorrow==}?",
            "first-message",
        ),
    ),
    good=(
        "Hi Ivo, your kiln in Evora is a marvel. I fire bricks in Toledo and would like to follow your glaze tests.",
        ex(
            "Hi Ivo, thanks for connecting. I fire bricks in Toledo. Which wood gives your kiln that red?",
            "first-message",
        ),
        "Hi Ivo, I read your kiln diary every Tuesday. I fire bricks in Toledo. May I connect?",
    ),
    near_misses=("Hi Ivo, your calendar of kiln openings is on my wall in Toledo.",),
)
