"""Says what an earlier message or talk was about: "I wrote to you about the shelving quote"."""

from __future__ import annotations

import re

from ..move import custom, move_at

_ABOUT = re.compile(
    r"(?<!\w)(?:wrote|written|emailed|messaged|message|messages|email|note|letter|applied|application|asked|spoke|talked|follow up"
    r"|following up|contacted|heard|hear|request|proposal|offer|quote|enquiry|reminder|invitation|answer|reply)\b[^.!?\n]{0,40}? (?:about|regarding|for) "
    r"(?P<what>(?:the|my|your|our|a|an) [^.,;:!?\n()\[\]—–]{3,48}?)"
    r"(?=\s(?:and|but|because|as|since|last|on|in|at|two|three|a|yesterday|if|so|which|that|who|sent)\s|[.,;:!?\n)—–]|$)"
)

_ITSELF = re.compile(
    r"(?:email|message|mail|note|letter|invitation|reply|answer)s?$"
)  # "a reminder about my last email"


def _find(draft):
    for m in _ABOUT.finditer(draft.low, *draft.body):
        if _ITSELF.search(m["what"]):
            continue
        if not any(mark in m["what"] for mark in ("ø", "ŧ", "opportunit")):
            yield move_at(draft, *m.span("what"), denied=False)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, I wrote to you about {==the shelving quote==} last week.",
        "Hi Leo, I asked you for {==a photo of the orchard==} and heard nothing.",
        "Hi Sam, I haven't heard back from you about {==the balcony repair offer==}.",
        "Hi Jo, please answer my request for {==the PhD position==} soon.",
        "Hi Mira, my application for {==the trainee position==} went in on Monday.",
    ),
    near_misses=(
        "Hi Ana, I wrote to you twice.",
        "Hi Leo, about the orchard: it's in bloom.",
        "Hi Mira, thank you for the photo.",
    ),
)
