"""Good wishes with a request or an offer hung on them."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import favours

_HOOK = Phrases(
    (
        "(wanted|thought|figured|decided|reaching out|like|love) (to|i'd|i would) (reach out|discuss|"
        "explore|talk about|see if|see how|share how|introduce|show|schedule|set up|offer|ask|pitch|propose)",
        "(while|since|now that|as) (i have|i've got|we're|you're|you are|you have|you've|you now) ~4 (you|"
        "here|at it|budget|team|charge|power|position|in charge|hiring|decision*|settled|role)",
        "(by the way|btw|speaking of which|on another note|on a side note|on that note|incidentally)",
        "(could|can|would) you (please|also|maybe)? (help|introduce|refer|recommend|look|give|put|share|"
        "send|consider|connect|pass|spare)",
        "(love|like|have|need|get|give me|take) (10|15|20|30) ~1 minutes",
        "show you (ours|our|how|what)",
        "(surely|certainly|easily) help (our|us|me|my)",
        "that kind of money",
        "(quick|short|brief|15 minute) ~1 (call|chat|question|favor|favour)",
        "(are|is) (you|your team|your company) ~1 (hiring|looking|open|interested|recruiting)",
        "(i'm|i am) (also|currently|now|still)? (looking|searching|hunting|job hunting|on the market|open "
        "to|seeking|available)",
        "(any|an) (opening*|opportunit*|vacanc*|role|position|job) (for|at|in|with|on) (me|your|the)",
        "keep me in mind",
        "(let me know|tell me) (if|when) ~2 (need|want|hiring|looking|require)",
        "(would|i'd|we'd) love to (discuss|explore|talk about|show|tell you about|work with|help you|"
        "support you|see how)",
        "worth (connecting|a chat|a call|talking)",
        "(first|next) (90|100|30) days",
        "how (we|i) (can|could|might) (help|support|work|collaborate|partner)",
    )
)


def _find(draft):
    spans = sorted([*_HOOK.find(draft, *draft.body), *favours(draft)])
    if spans:
        yield Match(*spans[0])


RULE = custom(
    _find,
    code="LE602",
    level="caution",
    situations=("congratulate",),
    message="A request or an offer hangs on the good wishes.",
    why="It turns the congratulations into an opening line. Both work better on their own, on different days.",
    sources=("congratulations",),
    ignore="If they asked you for it.",
    instead="End after the good wishes. Write about the other matter in a week or two.",
    bad=(
        "Hi Jo, congratulations on the Perth harbour job! {==By the way==}, my brother needs work.",
        "Hi Jo, congratulations on the Perth harbour job! {==Are you hiring==} pilots?",
        "Hi Jo, congratulations on the Perth harbour job! I {==would love to discuss==} our buoys.",
    ),
    good=(
        "Hi Jo, congratulations on the Perth harbour job! The pilots are lucky to get you.",
        "Hi Jo, congratulations on the Perth harbour job! I would love to hear how the first week goes.",
        "Hi Jo, congratulations on the Perth prize! You asked the right question about tides twelve years ago.",
    ),
    near_misses=("Hi Jo, congratulations on the Perth job! Let me know when you are in Hull and I will make tea.",),
)
