"""A follow-up on an invitation they haven't accepted."""

from ..finding import Match
from ..rule import custom, ex
from ..text.phrase import Phrases

_REQUEST = Phrases(
    (
        "(follow up|following up|followup|followed up|check|checking|wondering|reminder|ping*|nudge) ~4 "
        "(connection|linkedin|pending) (request|invitation|invite)",
        "(follow up|following up|followup) ~3 (invitation|invite|request)",
        "(accept|accepted|see|saw|seen|got|get|receive|received|ignored|pending) ~2 (my|the) ~1 (connection|"
        "linkedin)? (request|invitation|invite)",
        "(invitation|request|invite) (is|was|has been|still) ~1 (pending|unanswered|open)",
        "(sent|send) you ~2 (connection)? (request|invitation|invite) ~4 (ago|last|week|month|but|and)",
        "(not|haven't|hasn't|n't) ~1 accepted",
    )
)


def _find(draft):
    if draft.context.get("state") == "pending" and draft.body_words:
        yield Match(*draft.first_line, "You usually can't message them while your invitation is pending.")
        return
    if "state" not in draft.context:
        span = _REQUEST.first(draft, *draft.body)
        if span:
            yield Match(*span)


RULE = custom(
    _find,
    code="LE204",
    level="problem",
    situations=("follow-up",),
    message="You're following up on an invitation. While it's pending you usually can't message them, and it comes across as pushy.",
    why="LinkedIn shows them the invitation and reminds them. You can message connections, people in your groups, coworkers, "
    "Open Profiles, or anyone by InMail.",
    sources=("message_unconnected", "reminders_sent", "follow-ups"),
    ignore="If you share a group or an employer and you're writing for another reason.",
    instead=(
        "Leave the invitation as it is. Meanwhile, comment on something they post, or join a group they're in.",
        "If it matters, send an InMail or go through someone you both know, and say why.",
        "Withdraw it after a few weeks. You can invite them again later.",
    ),
    bad=(
        "Hi Una, I wanted to {==follow up on my connection request==}. Your course in Sligo taught me a lot.",
        "Hi Una, did you {==get my invitation==}? I'd like to come to your class in Sligo.",
        ex("Hi Una, {==your course in Sligo taught me a lot, and I'd love to hear more about it.==}", state="pending"),
    ),
    good=(
        ex(
            "Hi Una, your course in Sligo taught me a lot, and I've just passed the exam. Which book should "
            "I read next? No rush.",
            state="connected",
        ),
        ex(
            "Hi Una, the Sligo class has moved to the evening, so I could come now. Is there a place left? "
            "If not, just say so.",
            state="inmail",
        ),
        "Hi Una, I found the reading list you asked about at the Sligo class. Shall I send it?",
    ),
    near_misses=(
        "Hi Una, the invitation to the Sligo class went out today, and your name is on it. Do you need a lift?",
    ),
)
