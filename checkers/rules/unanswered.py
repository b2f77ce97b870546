"""A reply that says thank you and doesn't answer the question."""

from ..finding import Match
from ..moves import moves_of
from ..moves.anyone import only
from ..rule import custom
from ..text.phrase import Phrases

_MESSAGE = Phrases(
    (
        "(thanks|thank you|thx|thank|cheers|appreciate|appreciated|got|received|saw|read) ~4 (message|email|mail|note|inmail|offer|request|"
        "reaching out|getting in touch|writing|contacting|question|questions|enquiry|inquiry)",
        "(let me|i'll|i will|we'll|will) ~2 (get back to you|come back to you|think about it|have a think|see|be in touch|let you know)",
    )
)
_WHEN = Phrases(
    (
        "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|today|tonight|tomorrow|morning|afternoon|evening|week|month|"
        "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|"
        "days|hours|noon|yes|no|sure|course|works|interested|kind words|compliment|kindness|feedback|glad|happy|unfortunately|not|can't|"
        "won't|already|busy|pass|decline|congratulations|accept|confirm|attached|here's|here is|regret|afraid)",
    )
)


def _find(draft):
    if (
        0 < len(draft.body_words) <= 25
        and "?" not in draft.text
        and _MESSAGE.first(draft, *draft.body)
        and _WHEN.first(draft) is None
        and only(draft, "thanks", "apology", "wish", "promise")
        and not moves_of(draft, "refusal")
    ):
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE565",
    level="hint",
    situations=("reply",),
    absence=True,
    message="You thank them for the message, but you don't answer it.",
    why="They're still waiting. A yes, a no or a day by which they'll hear from you is what they need.",
    sources=("weak-ask",),
    ignore="If their message needed no answer.",
    instead="Say yes, say no, or say when you'll answer.",
    bad=(
        "Hi Rosa, {==thank you for your message.==}",
        "Hi Rosa, {==thanks for reaching out!==} I'll get back to you.",
        "{==Thank you for getting in touch.==} Let me think about it.",
    ),
    good=(
        "Hi Rosa, thank you for your message. I'll read the plan tonight and answer by Friday.",
        "Hi Rosa, thanks for reaching out! Yes, I'd be glad to hear more about the shift lead job.",
        "Hi Rosa, thank you for getting in touch. I'm staying where I am, so it's a no from me.",
    ),
    near_misses=(
        "Hi Rosa, thank you for your kind words about the choir.",
        "Hi Rosa, thank you for your message about the boiler. Which model is it?",
    ),
)
