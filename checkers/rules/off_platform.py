"""A phone number, messenger or mail address wanted or given in the first contact."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_AWAY = Phrases(
    (
        "(whatsapp|whats app|telegram|wechat|viber|skype|signal me|on signal|snapchat)",
        "(call|text|ring|phone|ping|email|mail) me (at|on|back|directly|under|anytime|any time)",
        "(send|give|share|get|have|provide|drop|leave|tell|want|need|exchange) ~2 (your|you're|a|my|me a|me "
        "your|phone|contact)? (phone|mobile|cell|telephone|contact|email|e mail|private) ~1 (number|details|"
        "address|info|id)?",
        "(your|my) (phone|mobile|cell|telephone|whatsapp) ~1 number",
        "(provide|give|send) me (a|your) number",
        "(your|my) (personal|private|direct) (email|e mail|number|line)",
        "reach (me|you|us) (at|on) (the|my|your)? (phone|mobile|cell|number|email)",
        "(move|continue|take|switch) ~3 (to|on|over|off) (email|e mail|whatsapp|telegram|linkedin|phone|"
        "zoom|this platform)",
    )
)


def _find(draft):
    spans = list(_AWAY.find(draft))
    spans += [s for s in draft.emails + draft.phones if not any(a <= s[0] < b for a, b in spans)]
    for s, e in sorted(spans)[:2]:
        yield Match(s, e)


RULE = custom(
    _find,
    code="LE301",
    level="caution",
    situations=INVITATIONS + ("first-message", "comment"),
    message="This moves the talk off LinkedIn at once.",
    why="It is what fraud looks like. LinkedIn's own message filter treats it as a warning sign, so it may "
    "not even arrive.",
    sources=("off_platform_signal",),
    ignore="If they asked for it, or you already write to each other elsewhere.",
    instead="Stay here for the first exchange; offer another way when they have answered.",
    bad=(
        "Hi Bea, your salt mine tour in Wieliczka was a joy. Write to me on {==WhatsApp==}?",
        "Hi Bea, your salt mine tour in Wieliczka was a joy. My address: {==ola@salt.example.org==}",
        ex(
            "Hi Bea, thanks for connecting. I guide in Wieliczka. Could you {==send me your phone number==}?",
            "first-message",
        ),
    ),
    good=(
        "Hi Bea, your salt mine tour in Wieliczka was a joy. I guide in Hallstatt and would like to stay in touch.",
        ex(
            "Hi Bea, thanks for connecting. I guide in Hallstatt. How do you light the lower hall in Wieliczka?",
            "first-message",
        ),
        ex(
            "Hi Bea, we spoke at the Wieliczka mine fair about the guide role. It would be good to stay in touch.",
            "invite-recruiter",
        ),
    ),
    near_misses=("Hi Bea, your post on how phones changed guiding in Wieliczka is on our board. May I connect?",),
)
