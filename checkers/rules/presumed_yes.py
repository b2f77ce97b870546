"""Taking their yes for granted."""

from ..fix import first_of, if_said, instead, leave_out
from ..rule import ex, phrases
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_PRESUMES = (
    "you (will|'ll|would) (definitely|certainly|surely|absolutely|really|all)? ~1 (get a lot|gain|benefit|love (my|our|it|this|the)|thank me|"
    "find ~2 useful|profit|be amazed)",
    "you'll (definitely|certainly|surely|really)? (want|appreciate|get a lot|gain|benefit|love (my|our|it|this)|thank me|find ~2 useful|be amazed)",
    "(looking|look) forward to (our|the) (call|meeting|collaboration|partnership|cooperation)",
    "(we|as we) (were planning|planned) to (connect|talk|meet|have)",
    "(i|we) (truly|really|strongly|firmly) believe ~4 (could|would|will|can) benefit",
    "(when|how soon|where) do we (start|begin|meet|talk|speak|sign|go)",
    "when can you (start|begin|join|sign|come in)",
    "how (soon|quickly) can (you|we) (start|meet|talk|begin)",
    "when (can|should|shall) we (meet|talk|call|schedule)",
    "what is the best (time|number|day) (for us)? to",
    "(i'll|i will) (send|bring) (you|over)? the (contract|papers|forms|invoice) ~2",
    "when i should bring",
    "expect me (on|at|after|around|in)",
    "(i'll|i will) bring (the|you|my ~1) (papers|contract|forms) ~3",
    "i go ahead ~4 unless",
    "(let me|let us) have ~4 by (monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon)",
    "please give me just ~4",
)

_TO_STRANGERS = (
    "(know|sure|certain|confident|convinced|bet|promise|guarantee) ~1 (you're|you are) (going to|gonna) (love|like|want|thank|be|find|enjoy|agree|say|benefit|regret)",
    "(bet|promise|guarantee) ~1 (you'll|you will) (love|like|want|thank|be|find|enjoy|agree|say|benefit)",
    "(when's|when is|which day is|what day is|what time is|what day|what time) ~3 (good|best|convenient|better|works|suits|easiest|time) ~4 to (walk|talk|meet|speak|go|run|show|jump|hop|get|call|discuss|connect|sit|look)",
    "(know|sure|certain|confident|convinced) ~1 you (will|'ll|would) (agree|accept|say yes|love|like|want|be interested|benefit)",
    "(know|sure|certain|confident|convinced) ~1 you'll (agree|accept|say|love|like|want|be|benefit)",
    "(sure|certain|confident|convinced|positive|doubt) ~1 (you'd|you would|you'll|you will) ~1 (thrive|excel|succeed|shine|fit|jump|kick yourself|change your mind"
    "|be (brilliant|perfect|amazing|ideal|interested|delighted|thrilled|hooked|impressed|blown away|a (great|perfect|good|natural) ~1))",
    "(looking|look|excited|can't wait) (forward)? to (work|working|collaborating|partnering|doing business|joining) ((with|alongside) you|together) ~1",
)


_NOT_TO_FRIENDS = Phrases(_TO_STRANGERS)


def _presumes(draft, start: int, end: int) -> bool:
    strangers = draft.situation in ("invite-recruiter", "invite-stranger", "first-message", "follow-up")
    return strangers or _NOT_TO_FRIENDS.first(draft, start, end) is None


RULE = phrases(
    (*_PRESUMES, *_TO_STRANGERS),
    unless_moves=("acquainted",),
    accept=_presumes,
    span="clause",
    most=1,
    fix=first_of(
        if_said(
            r"\bwhen (?:can|should|shall)\b|\bhow (?:soon|quickly)\b|\bbest (?:time|day|number)\b|\bexpect me\b",
            instead(
                "Would you have [how long you need] for [what you'd like to ask]? If not, that's fine.", "Ask first"
            ),
        ),
        if_said(
            r"\b(?:call|meeting|talk)\b",
            instead(
                "Would you be open to a short call about [what you'd like to ask]? If not, that's fine.", "Ask first"
            ),
        ),
        if_said(
            r"\b(?:let|give) (?:me|us)\b|\bcontract\b|\bpapers\b|\bforms\b|\binvoice\b|\bunless\b",
            instead("Would it suit you if [what you'd like to do next]? If not, that's fine.", "Ask first"),
        ),
        if_said(r"\bwork", instead("I'd be glad to hear what you think.")),
        leave_out,
    ),
    code="LE208",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up", "ask", "check-in"),
    message="You're taking their answer for granted.",
    why="A question leaves them a choice. If you assume the answer, they lose it, and may say no on principle.",
    sources=("politeness",),
    ignore="If they've said yes already.",
    yields_at=("decided-for-them",),
    instead="Ask, and leave room for a no: “Would that be useful to you?”",
    bad=(
        ex(
            "Hi Pam, thanks for connecting. I teach bookkeeping in York. {==You'll love my course on payroll.==}",
            "first-message",
        ),
        ex(
            "Hi Pam, I'm moving my team to the payroll system you use. {==When can we meet about it?==} Thank you!",
            "ask",
        ),
        ex(
            "Hi Pam, thanks for connecting. {==I'm convinced you'd thrive in our York office.==} What do you teach at the moment?",
            "first-message",
        ),
        ex(
            "Hi Pam, the York training day has one free place. {==Looking forward to our meeting there.==}", "follow-up"
        ),
    ),
    good=(
        ex(
            "Hi Pam, thanks for connecting. I teach bookkeeping in York. Which payroll system do you use at Aviva?",
            "first-message",
        ),
        ex(
            "Hi Pam, I'm moving my team to the payroll system you use. Would you have 20 minutes in May for "
            "two questions about it? If not, thank you all the same.",
            "ask",
        ),
        ex(
            "Hi Pam, the York training day has one free place. Would it be useful to you? If not, I'll pass it on.",
            "follow-up",
        ),
    ),
    near_misses=(
        ex("Hi Pam, I love the new office. Do you miss the old one?", "first-message"),
        ex("Hi Pam, as we agreed, I'm looking forward to our meeting on the 4th.", "follow-up"),
    ),
)
