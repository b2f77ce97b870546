"""Marks of a mailing."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "(to|click here to|reply stop to) (unsubscribe|opt out)",
        "unsubscribe",
        "(this|the) (message|email|mail) (was|is|has been) (sent to|automatically|intended)",
        "(sent|sending|send) ~1 (this|to) ~2 (all|everyone|many|several|a few) ~2 (connections|contacts|people|of you)",
        "(if|in case) (this|it) (is|isn't|does) ~2 (not)? ~3 (interest|relevant|you) ~3 (forward|pass|share) (it|this)",
        "forward (it|this) ~1 (on)? to ~3 (colleagues|network|friends|anyone|somebody|someone)",
        "pass it to everyone",
        "(contacting|writing to|messaging|asking|reaching out to|emailing) ~1 (everybody|everyone|all|all of) (i know|my|the people)",
        "all my (new )?(connections|contacts)",
        "(dear|hi|hello) (valued )?(connection|connections|subscriber|customer|friends and colleagues|linkedin family|linkedin network|"
        "network)",
        "(sorry|apologies) for (the )?(mass|cross|bulk|group) ~1 (message|posting|mail|email)",
    ),
    code="LE821",
    level="caution",
    situations=ANY,
    where="all",
    most=1,
    message="This shows that you're sending the same text to many people.",
    why="If it went to everyone, it isn't about them, and people treat it that way.",
    sources=("bulk_share", "linkedin-policies"),
    ignore="In a newsletter that people signed up for.",
    instead="Write to fewer people, and to each about themselves.",
    yields_to=("impersonal-greeting",),
    bad=(
        ex(
            "Hi Rob, thanks for connecting. The fish market opens at five. {==Reply STOP to unsubscribe==}.",
            "first-message",
        ),
        ex(
            "Hi Rob, I'm {==sending this to all my connections==}: who's been to the Hull fish market?", "first-message"
        ),
        ex(
            "Hi Rob, the market needs a porter. If that's not you, could you {==forward it to your colleagues==}?",
            "first-message",
        ),
    ),
    good=(
        ex("Hi Rob, thanks for connecting. Have you been to the Hull fish market at five?", "first-message"),
        ex("Hi Rob, you sold fish in Hull for years. Who shouted loudest?", "first-message"),
        ex("Hi Rob, the market needs a porter, and I thought of you. Would that be something?", "first-message"),
    ),
    near_misses=(
        ex("Hi Rob, I unsubscribed from the market list by mistake. How do I get back on it?", "first-message"),
    ),
)
