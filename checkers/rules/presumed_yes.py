"""An answer taken for granted."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_PRESUMES = Phrases(
    (
        "you (will|'ll|would) (definitely|certainly|surely|absolutely|really|all)? ~1 (get a lot|gain|benefit|love (my|our|it|this|the)|thank me|"
        "find ~2 useful|profit|be amazed)",
        "you'll (definitely|certainly|surely|really)? (want|appreciate|get a lot|gain|benefit|love (my|our|it|this)|thank me|find ~2 useful|be amazed)",
        "(know|sure|certain|confident|convinced) ~1 you (will|'ll|would) (agree|accept|say yes|love|like|want|be interested|benefit)",
        "(know|sure|certain|confident|convinced) ~1 you'll (agree|accept|say|love|like|want|be|benefit)",
        "(looking|look) forward to (our|the) (call|meeting|collaboration|partnership|cooperation)",
        "(we|as we) (were planning|planned) to (connect|talk|meet|have)",
        "(i|we) (truly|really|strongly|firmly) believe ~4 (could|would|will|can) benefit",
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
)

_WORKS = Phrases(
    (
        "(looking|look|excited|can't wait) (forward)? to (work|working|collaborating|partnering|doing business|joining) (with|alongside) you ~1",
    )
)


def _find(draft):
    if moves_of(draft, "acquainted"):
        return
    spans = list(_PRESUMES.find(draft, *draft.body))
    if draft.situation in ("invite-recruiter", "invite-stranger", "first-message"):
        spans = sorted([*spans, *_WORKS.find(draft, *draft.body)])
    for s, e in spans:
        clause = draft.clause_at(s)
        yield Match(min(s, clause.start), max(e, clause.end))
        return


RULE = custom(
    _find,
    keys=_PRESUMES.keys | _WORKS.keys,
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
        ex("Hi Pam, I bind books in York. {==You'll love my marbled paper.==} Which glue do you use?", "first-message"),
        ex("Hi Pam, the York book fair has a free table. {==Looking forward to our meeting there.==}", "follow-up"),
        ex("Hi Pam, your bindery is a model for mine. {==When can we meet about the press?==} Thank you!", "ask"),
    ),
    good=(
        ex("Hi Pam, thanks for connecting. I bind books in York. Which glue do you use?", "first-message"),
        ex(
            "Hi Pam, the York book fair has a free table. Would it be useful to you? If not, I'll pass it on.",
            "follow-up",
        ),
        ex(
            "Hi Pam, your bindery is a model for mine. Would you have 20 minutes in May for two questions on the press? If "
            "not, thank you all the same.",
            "ask",
        ),
    ),
    near_misses=(
        ex("Hi Pam, will you love the bindery less in winter, when the glue freezes?", "first-message"),
        ex("Hi Pam, as we agreed, I'm looking forward to our meeting on the 4th.", "follow-up"),
    ),
)
