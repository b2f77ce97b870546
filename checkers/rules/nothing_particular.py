"""A message that could go to any connection."""

from ..fix import after
from ..moves.anyone import only
from ..rule import ex, missing

_THEIRS = ("since you ~1 (started|joined|left|moved|became|took|retired|began|opened)",)


_NEEDED = {
    "ask": "[why you're asking them: what they know, or how you know each other]",
    "check-in": "[something you remember about them, or news they'd like]",
    "first-message": "[something they've written or done that you liked]",
}


def _name_something(draft, start, end):
    return after(_NEEDED[draft.situation], "Add something about them")(draft, start, end)


RULE = missing(
    unless=_THEIRS,
    when=lambda draft: only(draft, "praise-generic"),
    fix=_name_something,
    code="LE306",
    level="caution",
    situations=("first-message", "check-in", "ask"),
    message="You could send this to any of your connections.",
    why="One detail about them shows that you mean them. Without it, people expect a sales pitch to follow.",
    sources=("recipients", "linkedin-2011"),
    ignore="If you talk often.",
    instead="Name one thing about them: a post, a project, a place, something you once did together.",
    yields_to=("generic-praise", "pitch", "hidden-favour"),
    bad=(
        "Hi Ute, {==thanks for connecting!==} I hope you're having a great week. What are you working on?",
        ex("Hi Ute, {==how are you?==} Long time no see! Let's catch up soon.", "check-in"),
        ex("Hi Ute, {==could you help me with something?==} Thank you so much, and no worries if not.", "ask"),
    ),
    good=(
        (
            "Hi Ute, thanks for connecting! I saw that you moved from nursing to teaching last spring. What "
            "surprised you most?"
        ),
        ex(
            "Hi Ute, the lift at Mainz station has broken down again, and I thought of you. How's the new flat?",
            "check-in",
        ),
        ex(
            "Hi Ute, I'm sitting the payroll exam in May. Could I ask you two questions about it? No worries if not, and "
            "thank you.",
            "ask",
        ),
    ),
    near_misses=(
        ex("Hi Ute, it's a year since you started at the trust. I hope it's all you wanted.", "check-in"),
        ex("Hi Ute, how's life on the Mainz ward?", "check-in"),
        ex(
            "Hi! I really enjoyed working on your team, and I learned so much from you. Could you write me a few lines?",
            "ask",
        ),
        ex("Ciara, thinking of you today. No need to write back.", "check-in"),
    ),
)
