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
        yield Match(s, e, f"The text asks {len(marks)} questions.")


RULE = custom(
    _find,
    code="LE305",
    level="caution",
    situations=("first-message", "ask", "check-in", "follow-up", "invite-stranger", "invite-recruiter"),
    message="The text asks many questions at once.",
    why=f"In one large count of e-mail, {FACTS['questions_best'].value} questions got the most answers, and more got fewer. Many at once "
    "also read as a form to fill in.",
    sources=("questions_best",),
    ignore="If they asked for a list.",
    instead="Keep the one question whose answer you want most.",
    bad=(
        ex(
            "Hi Sam, thanks for connecting. Is the Delft tile yours? Who fired it? When? {==Where does it hang?==}",
            "first-message",
        ),
        ex("Hi Sam, how is Delft? How are the kilns? Is Jo still there? {==Did the blue come out?==}", "check-in"),
        ex(
            "Hi Sam, may I ask about the Delft course? Is it full? What does it cost? {==Is there a bus?==} "
            "Thank you, and no hurry.",
            "ask",
        ),
    ),
    good=(
        ex("Hi Sam, thanks for connecting. Who fired the Delft tile in your picture?", "first-message"),
        ex("Hi Sam, how is Delft? Did the blue come out this time?", "check-in"),
        ex(
            "Hi Sam, may I ask one thing about the Delft course: is there a seat left in May? Thank you, "
            "and no hurry if not.",
            "ask",
        ),
    ),
    near_misses=(ex("Hi Sam, is the Delft tile yours? Who fired it? Where does it hang?", "first-message"),),
)
