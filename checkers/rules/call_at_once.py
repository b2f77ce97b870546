"""A call asked for before the two have talked."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom, ex

COLD = ("invite-stranger", "invite-recruiter", "first-message", "follow-up")


def _find(draft):
    if moves_of(draft, "acquainted"):
        return
    for move in moves_of(draft, "request-call")[:1]:
        yield Match(move.start, move.end)


RULE = custom(
    _find,
    code="LE122",
    level="hint",
    situations=COLD,
    message="You're asking for a call, and nothing here says you've talked before.",
    why="A call is a lot to ask of someone who doesn't know you. If a question would do, more people will answer it.",
    sources=("weak-ask", "boomerang"),
    ignore="If they've offered it, or if a short call is normal in your field.",
    instead="Ask your first question in this message instead.",
    yields_to=("booking-at-once", "bare-call"),
    bad=(
        "Hi Ruth, your talk on seed storage answered half my thesis. {==Would you be open to a quick chat?==}",
        "Hi Ruth, your talk on seed storage answered half my thesis. {==Could we set up a call?==}",
        ex(
            "Hi Ruth, thanks for connecting. {==May I ask for 20 minutes of your time about storage?==}",
            "first-message",
        ),
    ),
    good=(
        "Hi Ruth, your talk on seed storage answered half my thesis. May I connect and ask how you dry the barley?",
        ex("Hi Ruth, thanks for connecting. I'm testing your drying method. How warm is your store?", "first-message"),
        "Hi Ruth, I'm using your seed storage guide in my second-year project. May I connect?",
        ex("Hi Ruth, great meeting you at the Leeds fair. Would you still be up for a quick call?", "follow-up"),
    ),
    near_misses=(
        "Hi Ruth, your story about the emergency call at the seed bank stayed with me. May I connect?",
        ex("Hi Ruth, we met at the Leeds fair. Could we set up that call?", "first-message"),
    ),
)
