"""More questions than most people answer."""

import re

from ..facts import FACTS
from ..fix import cut
from ..rule import ex, too_many

MOST = 3  # facts.py: questions_best


def _questions(draft) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for mark in re.finditer(r"\?+", draft.masked):
        sentence = draft.sentence_at(mark.start())
        found.append(sentence)
    return found


def _cut_them(draft, start, end):
    """Cut the questions over the limit, if there's nothing else between them."""
    over = [s for s in draft.sentences if start <= s[0] and s[1] <= end]
    return cut(draft, start, end) if all("?" in draft.plain[s:e] for s, e in over) else None


RULE = too_many(
    _questions,
    MOST,
    message_for=lambda count: f"You're asking {count} questions.",
    fix=_cut_them,
    code="LE305",
    level="hint",
    situations=("first-message", "ask", "check-in", "follow-up", "invite-stranger", "invite-recruiter"),
    message="You're asking many questions at once.",
    why=f"In one large count of email, {FACTS['questions_best'].value} questions got the most answers, and more got fewer. Many at once "
    "also look like a form to fill in.",
    sources=("questions_best",),
    ignore="If they asked for a list.",
    instead="Keep the question you most want answered.",
    bad=(
        (
            "Hi Sam, thanks for connecting. Is the Delft dashboard yours? Who built it? How long did it "
            "take? {==Where can I see it?==}"
        ),
        ex("Hi Sam, how is Delft? How's the new team? Is Jo still there? {==Did the move go well?==}", "check-in"),
        ex(
            "Hi Sam, may I ask about the Delft course? Is it full? What does it cost? {==Is there a bus?==} Thank you, and no hurry.",
            "ask",
        ),
    ),
    good=(
        "Hi Sam, thanks for connecting. Is the Delft dashboard yours? How long did it take?",
        ex("Hi Sam, how's the new team in Delft? Did the move go well?", "check-in"),
        ex(
            "Hi Sam, may I ask one thing about the Delft course: is there a place left in May? No worries if "
            "not, and thank you.",
            "ask",
        ),
    ),
    near_misses=(ex("Hi Sam, is the Delft dashboard yours? Who built it? Where can I see it?", "first-message"),),
)
