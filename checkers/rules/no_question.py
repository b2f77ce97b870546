"""A first message that leaves nothing to answer."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases

# A request without a question mark is one all the same.
_ASKS = Phrases(
    (
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
)
_THANKS = Phrases(
    (
        "(thank|thanks) ~4 for (your|the|all|taking|being|helping|sharing|writing|answering|telling|sending|making|inviting|having)",
        "(just|only) (wanted|want|writing) to (say|thank|tell|let you|pass)",
        "(congratulations|congrats|sorry)",
    )
)


def _find(draft):
    if not draft.body_words or "?" in draft.plain or "？" in draft.plain:
        return
    if _ASKS.first(draft) or _THANKS.first(draft):
        return
    if moves_of(draft, "request-call", "request-click", "request-money", "pitch", "role", "help", denied=True):
        return
    last = draft.body_words[-1]
    yield Match(*draft.sentence_at(last.start))


RULE = custom(
    _find,
    code="LE304",
    absence=True,
    level="hint",
    situations=("first-message",),
    message="You don't ask anything, so there's nothing for them to answer.",
    why="One open question is what turns a greeting into a conversation.",
    sources=("questions_best",),
    ignore="If a thank you or a piece of news is all you want to send.",
    instead="Ask one thing you'd really like to know, something that needs more than a yes or no.",
    yields_to=("vague-opportunity",),
    bad=(
        "Hi Oli, thanks for connecting. {==Your post on night buses made my week.==}",
        "Hi Oli, {==I read your post on night buses twice.==}",
        "Hi Oli, thanks for connecting. I drive a night bus in Hull. {==Your post is on the wall in our canteen.==}",
    ),
    good=(
        "Hi Oli, thanks for connecting. Your post on night buses made my week. Where did you find the numbers?",
        "Hi Oli, thanks for connecting. I drive a night bus in Hull, and I'd love to hear how you chose the routes.",
        "Hi Oli, thanks for connecting. How did you come to write about night buses?",
    ),
    near_misses=(
        "Hi Oli, which night bus is the fullest?",
        "Hi Oli, let me know how the night bus trial goes.",
        "Hi Oli, thank you for your post on night buses. It got our trial approved.",
    ),
)
