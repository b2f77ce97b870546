"""A message that could go to any connection."""

from ..finding import Match
from ..rule import custom, ex
from ..text.signals import specifics

ENOUGH = {"first-message": 2, "check-in": 2, "ask": 3}


def _find(draft):
    if draft.words and specifics(draft) < ENOUGH[draft.situation]:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE306",
    absence=True,
    level="caution",
    situations=("first-message", "check-in", "ask"),
    message="Nothing here is about this person in particular: it would fit any of your connections.",
    why="A detail of theirs is the proof that you mean them. Without one, people take the message for the "
    "start of a sales talk.",
    sources=("recipients", "linkedin-2011"),
    ignore="Between people who talk often.",
    instead="Name one thing of theirs: a post, a project, a place, what you once did together.",
    bad=(
        ex(
            "Hi Ute, {==thanks for connecting!==} I hope you are having a great week. What are you working on?",
            "first-message",
        ),
        ex("Hi Ute, {==how are you?==} Long time no see! Let's catch up soon.", "check-in"),
        ex("Hi Ute, {==could you help me with something?==} Thank you so much, and no worries if not.", "ask"),
    ),
    good=(
        ex(
            "Hi Ute, thanks for connecting! I saw that you moved from barges to ferries last spring. What "
            "surprised you?",
            "first-message",
        ),
        ex("Hi Ute, the Rhine ferry at Mainz broke down again and I thought of you. How is your new ship?", "check-in"),
        ex(
            "Hi Ute, I sit the ferry licence in May. Could I ask you two questions about the Mainz exam? No "
            "worries if not, and thank you.",
            "ask",
        ),
    ),
    near_misses=(ex("Hi Ute, how is life on the Mainz ferry?", "check-in"),),
)
