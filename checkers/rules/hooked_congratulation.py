"""Good wishes with a request or an offer attached."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases

_HOOK = Phrases(
    (
        "(wanted|figured|decided|reaching out|like|love) (to) (reach out|discuss|explore|talk about|see if|see how|share how|introduce|"
        "schedule|set up|offer|pitch|propose)",
        "(while|since|now that|as) (i have|i've got|we're|you're|you are|you have|you've|you now) ~4 (budget|team|charge|power|position|"
        "in charge|hiring|decision*|role|leagues)",
        "now that you ~8 (can|could|our|my|i|we|how about)",
        "(by the way|btw|speaking of which|on another note|on a side note|incidentally) ~6 (need|needs|looking|job|work|hire|favour|favor|sell|"
        "help|our|interview)",
        "(could|can|would|will) you (please|also|maybe)? (help|introduce|refer|recommend|look|give|put|share|send|consider|connect|"
        "pass|spare)",
        "show you (ours|our|how|what)",
        "(surely|certainly|easily) help (our|us|me|my)",
        "(are|is) (you|your team|your company) ~1 (hiring|recruiting)",
        "(i'm|i am) (also|currently|now|still)? (looking|searching|hunting|job hunting|on the market|open to|seeking) (for|to|a|new|roles|jobs)",
        "(any|an) (opening*|opportunit*|vacanc*|role|position|job) (for|at|in|with|on) (me|your|the)",
        "keep me in mind",
        "(would|i'd|we'd) love to (discuss|explore|talk about|show|tell you about|work with|help you|support you|see how)",
        "worth (connecting|a chat|a call|talking)",
        "how (we|i) (can|could|might) (help|support|work|collaborate|partner)",
        "(could|can) use (your|some|a) (help|word|support)",
    )
)
FAVOURS = ("request-referral", "request-recommendation", "request-introduction", "request-job")
_SOCIAL = Phrases(
    (
        "(catch up|celebrate|toast|drinks|beer|beers|dinner|raise a glass|bring cake|see you|tell me all|hear all|hear how|treat you|greet|happily|gladly|say hi|say hello|regards)",
    )
)


def _find(draft):
    spans = [*_HOOK.find(draft, *draft.body)]
    spans += [
        (m.cue_start, m.cue_end)
        for m in moves_of(draft, *FAVOURS, "pitch", "request-money", "request-call", "request-click")
    ]
    for s, e in sorted(spans):
        clause = draft.clause_at(s)
        if _SOCIAL.first(draft, clause.start, clause.end) is None:
            yield Match(min(s, clause.start), max(e, clause.end))
            return


RULE = custom(
    _find,
    code="LE602",
    level="caution",
    situations=("congratulate",),
    message="You've attached a request or an offer to your congratulations.",
    why="It turns the good wishes into an opening line. Both work better on their own, on different days.",
    sources=("congratulations",),
    ignore="If they've asked you for it.",
    instead="Stop after the good wishes. Write about the other thing in a week or two.",
    yields_to=("pitch", "money-asked"),
    bad=(
        "Hi Jo, congratulations on the new job! {==By the way, my brother needs==} work.",
        "Hi Jo, congratulations on the new job! {==Are you hiring nurses?==}",
        "Hi Jo, congratulations on the new job! {==I'd love to discuss our training days.==}",
    ),
    good=(
        "Hi Jo, congratulations on the new job! The ward's lucky to get you.",
        "Hi Jo, congratulations on the new job! I'd love to hear how the first week goes.",
        "Hi Jo, congratulations on the prize! You asked the right question about shifts twelve years ago.",
    ),
    near_misses=(
        "Hi Jo, congratulations on the new job! Let me know when you're in Hull and I'll make tea.",
        "Hi Jo, congratulations on the new job! Shall we grab a coffee and celebrate?",
    ),
)
