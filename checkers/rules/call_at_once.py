"""A request for a call before you've talked."""

import re

from ..fix import instead
from ..moves import moves_of
from ..rule import ex, said
from ..text.spans import Spans

COLD = ("invite-stranger", "invite-recruiter", "first-message", "follow-up")
_SUBJECT = re.compile(
    r"\b(?:about|regarding) ((?:the |your |a |an )?[a-z][\w'’-]*(?: [\w'’-]+){0,5})(?=[.?!,;]|$)", re.IGNORECASE
)
_NO_SUBJECT = re.compile(r"\b(?:i|we|my|our|me|us|how|what|this|that|it|week|month|month|ø+)\b", re.IGNORECASE)
_ABOUT_THE_CALL = re.compile(  # sentences that make no sense without the call
    r"(?:(?:no|without) (?:commitment|obligation|strings)|(?:it'?s )?just a (?:chat|conversation|quick)|(?:i'm|i am|i'd be|i would be)"
    r" (?:happy|glad|able) to (?:work around|fit|accommodate|adapt)|(?:i'm|i am|i can be) (?:free|available|flexible)|any time"
    r"|whenever|if (?:not|so|yes)\b|let me know (?:what|when|which|if)|(?:what|when|which) (?:day|time|works|suits|would))"
)


def question(draft, start, end):
    """A question to ask instead of the call, about the same subject; or if there's a job, an offer to send the
    details."""
    if moves_of(draft, "role"):
        return instead("Shall I send you [your job description, with pay and place]?", "Offer the details")(
            draft, start, end
        )
    first = next((move for move in moves_of(draft, "request-call") if move.start < start), None)
    if first and _end_of_call(draft, first.end) >= end:
        start = first.start
    end = _end_of_call(draft, end)
    found = _SUBJECT.search(draft.plain, start, end)
    about = f" about {found[1]}" if found and not _NO_SUBJECT.search(draft.masked, *found.span(1)) else ""
    return instead(f"Could I ask you one thing{about}: [your first question]?", "Ask your question here")(
        draft, start, end
    )


def _end_of_call(draft, end: int) -> int:
    """The end of the last sentence about the call."""
    calls = Spans((move.start, move.start + 1) for move in moves_of(draft, "request-call"))
    for s, e in draft.sentences:
        if s >= end and e <= draft.body[1]:
            if not _ABOUT_THE_CALL.match(draft.low, s) and not calls.overlap(s, e):
                break
            end = e
    return end


RULE = said(
    "request-call",
    unless_moves=("acquainted",),
    fix=question,
    code="LE122",
    level="hint",
    situations=COLD,
    message="You're asking for a call, and nothing here says you've talked before.",
    why="A call is a lot to ask of someone who doesn't know you. If a question would do, more people will answer it.",
    sources=("weak-ask", "boomerang"),
    ignore="If they've offered it, or if a short call is normal in your field.",
    instead="Ask your first question in this message. If they answer, a call is easy to suggest.",
    yields_to=("booking-at-once", "bare-call"),
    yields_at=("link-at-once",),
    bad=(
        "Hi Ruth, your talk on feedback changed how I run reviews. {==Would you be open to a quick chat?==}",
        ex(
            "Hi Ruth, thanks for connecting. I'm planning onboarding for six new nurses. {==May I ask for 20 "
            "minutes of your time?==}",
            "first-message",
        ),
        "Hi Ruth, your talk on feedback changed how I run reviews. {==Could we set up a call?==}",
    ),
    good=(
        (
            "Hi Ruth, your talk on feedback changed how I run reviews. I'd like to connect and hear how you "
            "prepare for yours."
        ),
        ex(
            "Hi Ruth, thanks for connecting. I'm planning onboarding for six new nurses. What would you do "
            "in the first week?",
            "first-message",
        ),
        "Hi Ruth, I'm using your onboarding guide in my second-year project. Could we connect?",
        ex("Hi Ruth, great meeting you at the Leeds fair. Would you still be up for a quick call?", "follow-up"),
    ),
    near_misses=(
        "Hi Ruth, your story about the emergency call at the clinic stayed with me. I'd like to connect.",
        ex("Hi Ruth, we met at the Leeds fair. Could we set up that call?", "first-message"),
    ),
)
