"""A first message that leaves nothing to answer."""

from ..fix import closing
from ..moves import moves_of
from ..rule import missing

# A request doesn't need a question mark.
_ASKS = (
    "(let me know|tell me|feel free|drop me|send me|give me|keep me posted|get in touch|reach out|write me|ping me|say hi|say so)",
    "(i'd|i would|we'd|would|i'll|it'd|it would) ~1 (love|like|be great|be good|be fun|be nice|be lovely|be interested|be curious|be keen|be grateful|"
    "be happy|be glad|appreciate|welcome|value|mean) ~2",
    "(curious|wondering|wonder|wondered|keen|eager|interested) ~1 (to|how|what|whether|if|about|in|why)",
    "(hope|hoping|looking forward|look forward) to (hear|hearing|read|reading|learn|learning|see|seeing|meet|meeting)",
    "(open to|up for|interested in|happy to) ~3",
    "(could|can|would|will) you ~2",
    "(any|your) (advice|thoughts|tips|ideas|feedback|opinion|help|pointers|recommendations|suggestions)",
    "please ~3",
    "(need|want|ask|asking|looking for|seeking) (a|an|your|some|any|for|you|to) ~3",
    "(attached|enclosed) ~2 (for you|as)",
)
_THANKS = (
    "(thank|thanks) ~4 for (your|the|all|taking|being|helping|sharing|writing|answering|telling|sending|making|inviting|having)",
    "(just|only) (wanted|want|writing) to (say|thank|tell|let you|pass)",
    "(congratulations|congrats|sorry)",
)


_KINDS = ("request-call", "request-click", "request-money", "pitch", "role", "help")


def _leaves_nothing_to_answer(draft) -> bool:
    return "?" not in draft.plain and "？" not in draft.plain and not moves_of(draft, *_KINDS, denied=True)


RULE = missing(
    unless=(*_ASKS, *_THANKS),
    when=_leaves_nothing_to_answer,
    at=lambda draft: draft.sentence_at(draft.body_words[-1].start),
    fix=closing("[a question about them or their work]", "Ask them something"),
    code="LE304",
    level="hint",
    situations=("first-message",),
    message="You don't ask anything, so there's nothing for them to answer.",
    why="One open question is what turns a greeting into a conversation.",
    sources=("questions_best",),
    ignore="If a thank you or a piece of news is all you want to send.",
    instead="Ask one thing you'd really like to know, something that needs more than a yes or no.",
    yields_to=("vague-opportunity",),
    bad=(
        "Hi Oli, thanks for connecting. {==Your post on onboarding made my week.==}",
        "Hi Oli, thanks for connecting. I train new managers in Hull. {==Your post is in our handbook now.==}",
        "Hi Oli, {==I read your post on onboarding twice.==}",
    ),
    good=(
        "Hi Oli, thanks for connecting. Your post on onboarding made my week. Where did you find the numbers?",
        (
            "Hi Oli, thanks for connecting. I train new managers in Hull, and your post is in our handbook "
            "now. How did you choose the topics?"
        ),
        "Hi Oli, thanks for connecting. I train new managers in Hull, and I'd love to hear how you chose the topics.",
    ),
    near_misses=(
        "Hi Oli, which part of onboarding takes longest?",
        "Hi Oli, let me know how the onboarding trial goes.",
        "Hi Oli, thank you for your post on onboarding. It got our trial approved.",
    ),
)
