"""The writer's own offer."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.signals import offers


def _find(draft):
    for s, e in offers(draft)[:2]:
        yield Match(s, e)


RULE = custom(
    _find,
    code="LE108",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up", "check-in", "congratulate", "decline", "ask"),
    message="This part is about an offer of yours, which nobody asked about yet.",
    why="People who get many cold messages name the early offer among what puts them off most. It also "
    "makes everything around it read as bait.",
    sources=("recipients", "linkedin-policies"),
    ignore="If they asked about it, or if this is what you agreed to send.",
    instead="Leave the offer out. Say what you saw of theirs, and ask about it.",
    bad=(
        "Hi Kofi, {==we help companies like yours==} ship cocoa faster.",
        "Hi Kofi, your piece on cocoa ports was sharp. {==Our platform automates==} customs forms for exporters.",
        ex(
            "Thanks for connecting, Kofi! I would love to {==show you how we can help your==} warehouse in Tema.",
            "first-message",
        ),
    ),
    good=(
        "Hi Kofi, your piece on cocoa ports named the queue at Tema gate 3. I plan berths in Antwerp and "
        "would like to compare notes.",
        ex(
            "Thanks for connecting, Kofi! Your piece on cocoa ports named the queue at gate 3. What did the "
            "harbour master say to it?",
            "first-message",
        ),
        ex("Hi Kofi, well done on the berth prize! The queue at gate 3 had it coming.", "congratulate"),
    ),
    near_misses=(
        "Hi Kofi, thank you: your advice helped me find my first berth plan error.",
        ex(
            "Thanks for connecting, Kofi! My team moved to paperless customs last year. What made you look at it?",
            "first-message",
        ),
    ),
)
