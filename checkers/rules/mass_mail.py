"""Signs of a mailing."""

from ..fix import leave_out
from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "(to|click here to|reply stop to) (unsubscribe|opt out)",
        "unsubscribe",
        "(sent|sending|send|writing|forwarding|posting) (this|the same|it) ~2 to ~1 (people|everyone|everybody|anyone|all|several|many|contacts|my (contacts|network|connections|friends|list)|a (few|number|lot|handful))",
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
    fix=leave_out,
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
            "Hi Rob, I'm {==sending this to all my connections==}: who's coming to the Hull payroll meetup?",
            "first-message",
        ),
        ex(
            "Hi Rob, we're hiring a site manager in Hull. If that's not you, could you {==forward it to your "
            "colleagues==}?",
            "first-message",
        ),
        ex(
            "Hi Rob, thanks for connecting. Our next payroll meetup is in Hull. {==Reply STOP to unsubscribe==}.",
            "first-message",
        ),
    ),
    good=(
        ex("Hi Rob, thanks for connecting. Are you coming to the Hull payroll meetup in May?", "first-message"),
        ex(
            "Hi Rob, we're hiring a site manager for the Hull station job, and I thought of you. Would you "
            "like to hear more?",
            "first-message",
        ),
        ex(
            "Hi Rob, I'm planning a payroll meetup in Hull in May. Would you come and talk about the new "
            "pension rules?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("Hi Rob, I unsubscribed from the meetup list by mistake. How do I get back on it?", "first-message"),
    ),
)
