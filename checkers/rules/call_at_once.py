"""A call asked for before the two have talked."""

from ..fix import instead
from ..rule import ex, said

COLD = ("invite-stranger", "invite-recruiter", "first-message", "follow-up")
QUESTION = instead("Could I ask you one thing: [your first question]?", "Ask your question here")

RULE = said(
    "request-call",
    unless_moves=("acquainted",),
    fix=QUESTION,
    code="LE122",
    level="hint",
    situations=COLD,
    message="You're asking for a call, and nothing here says you've talked before.",
    why="A call is a lot to ask of someone who doesn't know you. If a question would do, more people will answer it.",
    sources=("weak-ask", "boomerang"),
    ignore="If they've offered it, or if a short call is normal in your field.",
    instead="Ask your first question in this message. If they answer, a call is easy to suggest.",
    yields_to=("booking-at-once", "bare-call"),
    bad=(
        "Hi Ruth, your talk on feedback changed how I run reviews. {==Would you be open to a quick chat?==}",
        "Hi Ruth, your talk on feedback changed how I run reviews. {==Could we set up a call?==}",
        ex(
            "Hi Ruth, thanks for connecting. {==May I ask for 20 minutes of your time about onboarding?==}",
            "first-message",
        ),
    ),
    good=(
        "Hi Ruth, your talk on feedback changed how I run reviews. May I connect and ask how you prepare them?",
        ex(
            "Hi Ruth, thanks for connecting. I'm planning onboarding for six new nurses. What would you do in the first week?",
            "first-message",
        ),
        "Hi Ruth, I'm using your onboarding guide in my second-year project. May I connect?",
        ex("Hi Ruth, great meeting you at the Leeds fair. Would you still be up for a quick call?", "follow-up"),
    ),
    near_misses=(
        "Hi Ruth, your story about the emergency call at the clinic stayed with me. May I connect?",
        ex("Hi Ruth, we met at the Leeds fair. Could we set up that call?", "first-message"),
    ),
)
