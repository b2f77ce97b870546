"""A call asked for in the invitation or the first message."""

from ..rule import ex, phrases
from ..situation import INVITATIONS

RULE = phrases(
    (
        "(quick|short|brief|15 minute|20 minute|30 minute|10 minute|virtual|introductory|informal) ~1 (call|"
        "chat|meeting|zoom|conversation|convo|catch up)",
        "(hop|jump|get|go) on a ~2 (call|zoom|chat|meeting)",
        "(set up|setup|schedule|arrange|organize|organise) (a|some) ~2 (call|chat|meeting|zoom|time)",
        "(15|20|30|45|10|5) ~1 minutes",
        "(open|up|available|free) (to|for) a ~2 (call|chat|coffee|meeting|conversation)",
    ),
    code="LE122",
    level="hint",
    situations=INVITATIONS + ("first-message",),
    most=1,
    message="This asks for a call before you have exchanged a word.",
    why="A call is a large favour from somebody who does not know you. Where a question would do, more "
    "people answer it.",
    sources=("weak-ask", "boomerang"),
    ignore="If they offered it, or if a short call is what people in your field expect.",
    instead="Ask what you would ask first on the call.",
    yields_to=("booking-at-once", "pitch"),
    bad=(
        "Hi Rut, your seed bank in Tartu keeps the barley that I grow. Would you be {==open to a quick chat==}?",
        "Hi Rut, your seed bank in Tartu keeps the barley that I grow. Could we {==set up a call==}?",
        ex("Hi Rut, thanks for connecting. May I ask for {==20 minutes==} of yours about barley?", "first-message"),
    ),
    good=(
        "Hi Rut, your seed bank in Tartu keeps the barley that I grow. May I connect and ask how you dry it?",
        ex(
            "Hi Rut, thanks for connecting. I grow your Tartu barley on Öland. How dry do you store it?",
            "first-message",
        ),
        "Hi Rut, the barley in your Tartu seed bank is what my grandfather grew on Öland. May I connect?",
    ),
    near_misses=("Hi Rut, it was good to hear you call barley the quick grain at the Tartu fair. May I connect?",),
)
