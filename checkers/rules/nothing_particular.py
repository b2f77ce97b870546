"""A message that could go to any connection."""

from ..finding import Match
from ..moves.anyone import only
from ..rule import custom, ex
from ..text.phrase import Phrases

_THEIRS = Phrases(("since you ~1 (started|joined|left|moved|became|took|retired|began|opened)",))


def _find(draft):
    if only(draft, "praise-generic") and _THEIRS.first(draft) is None:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE306",
    absence=True,
    level="caution",
    situations=("first-message", "check-in", "ask"),
    message="You could send this to any of your connections.",
    why="One detail about them shows that you mean them. Without it, people expect a sales pitch to follow.",
    sources=("recipients", "linkedin-2011"),
    ignore="If you talk often.",
    instead="Name one thing about them: a post, a project, a place, something you once did together.",
    yields_to=("generic-praise", "pitch", "hidden-favour"),
    bad=(
        ex(
            "Hi Ute, {==thanks for connecting!==} I hope you're having a great week. What are you working on?",
            "first-message",
        ),
        ex("Hi Ute, {==how are you?==} Long time no see! Let's catch up soon.", "check-in"),
        ex("Hi Ute, {==could you help me with something?==} Thank you so much, and no worries if not.", "ask"),
    ),
    good=(
        ex(
            "Hi Ute, thanks for connecting! I saw that you moved from nursing to teaching last spring. What surprised you?",
            "first-message",
        ),
        ex(
            "Hi Ute, the lift at Mainz station broke down again and I thought of you. How is your new flat?", "check-in"
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
