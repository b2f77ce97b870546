"""More questions than anybody answers."""

import re

from ..facts import FACTS
from ..finding import Match
from ..rule import custom, ex

MOST = 3  # facts.py: questions_best


def _find(draft):
    marks = [m.start() for m in re.finditer(r"\?+", draft.masked)]
    if len(marks) > MOST:
        s, e = draft.sentence_at(marks[MOST] - 1)
        yield Match(s, e, f"You're asking {len(marks)} questions.")


RULE = custom(
    _find,
    code="LE305",
    level="hint",
    situations=("first-message", "ask", "check-in", "follow-up", "invite-stranger", "invite-recruiter"),
    message="You're asking many questions at once.",
    why=f"In one large count of e-mail, {FACTS['questions_best'].value} questions got the most answers, and more got fewer. Many at once "
    "also look like a form to fill in.",
    sources=("questions_best",),
    ignore="If they asked for a list.",
    instead="Keep the question you most want answered.",
    bad=(
        ex(
            "Hi Sam, thanks for connecting. Is the Delft poster yours? Who printed it? When? {==Where can I see it?==}",
            "first-message",
        ),
        ex("Hi Sam, how is Delft? How's the new lab? Is Jo still there? {==Did the grant come through?==}", "check-in"),
        ex(
            "Hi Sam, may I ask about the Delft course? Is it full? What does it cost? {==Is there a bus?==} Thank you, and no hurry.",
            "ask",
        ),
    ),
    good=(
        ex("Hi Sam, thanks for connecting. Who designed the Delft poster in your picture?", "first-message"),
        ex("Hi Sam, how is Delft? Did the grant come through this time?", "check-in"),
        ex(
            "Hi Sam, may I ask one thing about the Delft course: is there a place left in May? Thank you, and no hurry.",
            "ask",
        ),
    ),
    near_misses=(ex("Hi Sam, is the Delft poster yours? Who printed it? Where can I see it?", "first-message"),),
)
