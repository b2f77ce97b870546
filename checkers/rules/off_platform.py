"""A first message that gives or asks for a phone number, a messenger or an email address."""

import re

from ..finding import Match
from ..fix import cut, first_of, instead
from ..moves import moves_of
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases
from ..text.spans import Spans

_MESSENGER = "(whatsapp|whats app|telegram|wechat|viber|signal|snapchat|skype)"
_AWAY = Phrases(
    (
        f"(message|text|write|add|contact|reach|ping|find|dm|chat|talk|speak|continue|move|connect|join|me|us|manager) ~4 (on|to|via|over|through) "
        f"(my )?{_MESSENGER}",
        f"(your|my) {_MESSENGER}",
        "(message|text|write|add|contact|reach|ping|find|dm|follow|join) (me|us|to me) ~3 (on|via|over|through|at) ~1 (instagram|insta|facebook|discord|messenger|zalo|tiktok|kakao)",
        f"{_MESSENGER} (me|number|us|is|or)",
        "(call|text|ring|phone|email|mail) me (at|on|directly) (your|my|the|this|\u0167*)",
        "call me at your earliest",
        "leave you my (contact|number|card|phone)",
        "your ~1 (private|personal)? (e mail|email|mail) and (phone|number|mobile)",
        "(send|give|share|get|have|provide|drop|leave|exchange|revert with) ~2 (your|a|me a|me your|phone|contact)? (phone|mobile|cell|telephone|contact|"
        "email|e mail|private|whatsapp) ~1 (number|details|address|info|id)",
        "(what's|what is|whats) ~1 your ~2 (email|e mail|number|mobile|cell|whatsapp|phone)",
        "(best|good|right|direct|easiest) ~1 (number|email|e mail|line|mobile|phone) ~2 (to|for) (reach|call|ring|contact|send|text|get|you|email|me to)",
        "(provide|give|send|get|have|share) (me)? (a|your) (number|phone|mobile|email)",
        "your (phone|mobile|cell|telephone|whatsapp) ~1 number",
        "(your|my) (personal|private|direct) (email|e mail|number|line)",
        "reach (me|us) (at|on) (the|my)? (phone|mobile|cell|number|email)",
        "(move|continue|take|switch) ~3 (to|on|over|off) (email|e mail|whatsapp|telegram|linkedin|zoom|this platform)",
    )
)
_AGREED = Phrases(
    ("(you|you'd|you've|you had|you have) (asked|wanted|offered|suggested|requested|agreed|preferred) ~6",)
)
_OTHERWISE = Phrases(
    ("(we|i) (run|built|use|wrote|managed|made) ~4", "(your|the) ~2 (post|talk|piece|group|desk|team|app|article)")
)
# An address or number to write to. One in a signature or for an emergency doesn't count.
_GIVES = re.compile(
    r"(?<!\w)(?:(?:my|our) (?:\w+ )?(?:address|number|email|e-mail|mail|phone|mobile)|(?:text|email|mail|message|contact|reach|add|write(?: to)?|ping|call|ring|phone) (?:me|us|our)|(?:drop|send|give) (?:me|us) a (?:line|note|message|mail|ring|call|text|shout)|(?:send|forward) (?:it|them|that) (?:to|over))(?!\w)"
)


def _find(draft):
    if moves_of(draft, "acquainted") or _AGREED.first(draft, *draft.body):
        return
    body_end = draft.body[1]
    spans = [s for s in _AWAY.find(draft, *draft.body) if _OTHERWISE.first(draft, *draft.sentence_at(s[0])) is None]
    away = Spans(spans)
    for s, e in draft.emails + draft.phones:
        clause = draft.clause_at(s)
        if s < body_end and clause and not away.overlap(s, s + 1):
            if _GIVES.search(draft.low, max(0, clause.start - 30), e):
                spans.append((s, e))
    for s, e in sorted(spans)[:1]:
        clause = draft.clause_at(s)
        yield Match(min(s, clause.start), max(e, clause.end)) if clause else Match(s, e)


RULE = custom(
    _find,
    fix=first_of(cut, instead("[what you'd ask or tell them there]", "Say it here instead")),
    code="LE301",
    level="caution",
    situations=INVITATIONS + ("first-message", "comment"),
    message="You're asking them to leave LinkedIn straight away.",
    why="Fraud looks like this. LinkedIn's own message filter treats it as a warning sign, so your message may not even "
    "arrive.",
    sources=("off_platform_signal",),
    ignore="If they've asked for it, or you already write to each other elsewhere.",
    instead="Keep to LinkedIn for now. Suggest another way once they've replied.",
    bad=(
        (
            "Hi Bea, your talk on museum tours gave me three ideas for ours in Hull. {==Could you message me "
            "on WhatsApp?==}"
        ),
        ex(
            "Hi Bea, thanks for connecting. I'm a tour guide too. {==Could you send me your phone number?==}",
            "first-message",
        ),
        "Hi Bea, your talk on museum tours gave me three ideas. My address: {==nia@tours.example.org==}",
    ),
    good=(
        "Hi Bea, your talk on museum tours gave me three ideas for ours in Hull. I'd like to connect.",
        ex("Hi Bea, thanks for connecting. I'm a tour guide too. How do you train new people?", "first-message"),
        ex(
            "Hi Bea, we spoke at the York tourism fair about the guide role. I'd like to stay in touch.",
            "invite-recruiter",
        ),
    ),
    near_misses=(
        ex("Hi Bea, you asked for the checklist. What's your email? It's too big for LinkedIn.", "first-message"),
        "Hi Bea, your post on how phones changed guiding is exactly what we see in Hull. I'd like to connect.",
        ex(
            "Hi Bea, I'm hiring guides in York. Would you like the details? Ola Nowak, +44 7700 900118", "first-message"
        ),
        ex("Hi Bea, we run a WhatsApp desk for tenants in Hull. How did you fund yours?", "first-message"),
    ),
)
