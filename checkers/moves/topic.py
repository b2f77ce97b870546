"""Says what an earlier message or talk was about: "I wrote to you about the shelving quote"."""

import re

from ..move import named

_ITSELF = re.compile(
    r"(?:email|message|mail|note|letter|invitation|reply|answer)s?$|opportunit"
)  # "about my last email"

MOVE = named(
    r"(?<!\w)(?:wrote|written|emailed|messaged|message|messages|email|note|letter|applied|application|asked|spoke|talked|follow up"
    r"|following up|contacted|contacting|heard|hear|request|proposal|offer|quote|enquiry|reminder|invitation|answer|reply)\b"
    r"[^.!?\n]{0,40}? (?:about|regarding|for) "
    r"(?P<what>(?:the|my|your|our|a|an) [^.,;:!?\n()\[\]—–]{3,48}?)"
    r"(?=\s(?:and|but|because|as|since|last|on|in|at|two|three|a|yesterday|if|so|which|that|who|sent)\s|[.,;:!?\n)—–]|$)",
    unless=lambda draft, m: bool(_ITSELF.search(m["what"])),
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
