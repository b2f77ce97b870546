"""Marks of a mailing."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "(to|click here to|reply stop to) (unsubscribe|opt out)",
        "unsubscribe",
        "(this|the) (message|email|mail) (was|is|has been) (sent|automatically|intended)",
        "(sent|sending|send) ~1 (this|to) ~2 (all|everyone|many|several|a few) ~2 (connections|contacts|people|of you)",
        "(if|in case) (this|it) (is|isn't|does) ~2 (not)? ~3 (interest|relevant|you) ~3 (forward|pass|share) (it|this)",
        "forward (it|this) ~1 (on)? to ~3 (colleagues|network|friends|anyone|somebody|someone)",
        "(contacting|writing to|messaging|asking|reaching out to|emailing) ~1 (everybody|everyone|all|all "
        "of) (i know|my|the people)",
        "all my (new )?(connections|contacts)",
        "(dear|hi|hello) (valued )?(connection|connections|subscriber|customer|friends and colleagues|"
        "linkedin family|linkedin network|network)",
        "(sorry|apologies) for (the )?(mass|cross|bulk|group) ~1 (message|posting|mail|email)",
    ),
    code="LE821",
    level="caution",
    situations=ANY,
    where="all",
    most=1,
    message="This marks the text as a mailing.",
    why="What was sent to many concerns nobody in particular, and people treat it so.",
    sources=("bulk_share", "linkedin-policies"),
    ignore="In a newsletter that people signed up for.",
    instead="Write to fewer people, and to each about themselves.",
    yields_to=("impersonal-greeting",),
    bad=(
        ex(
            "Hi Rob, thanks for connecting. The Bari fish auction starts at five. {==Reply STOP to unsubscribe==}.",
            "first-message",
        ),
        ex(
            "Hi Rob, I am {==sending this to all my connections==}: who has been to the Bari fish auction?",
            "first-message",
        ),
        ex(
            "Hi Rob, the Bari auction looks for a crier. If not you, please {==forward it to your colleagues==}.",
            "first-message",
        ),
    ),
    good=(
        ex("Hi Rob, thanks for connecting. Have you been to the Bari fish auction at five?", "first-message"),
        ex("Hi Rob, you sold fish in Bari for years. Who was the loudest crier?", "first-message"),
        ex(
            "Hi Rob, the Bari auction looks for a crier, and I thought of your voice. Would that be something?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("Hi Rob, I unsubscribed from the Bari list by mistake. How do I get back on it?", "first-message"),
    ),
)
