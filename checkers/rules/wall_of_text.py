"""A long paragraph without a break."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY

MOST = 120  # words


def _find(draft):
    if len(draft.words) <= MOST:
        return
    start = 0
    for line in draft.low.split("\n"):
        end = start + len(line)
        inside = draft.words_in(start, end)
        if len(inside) > MOST:
            yield Match(inside[0].start, inside[-1].end, f"This paragraph is {len(inside)} words long.")
            return
        start = end + 1


_LINE = (
    "The eel trap is woven from willow, with a mouth that narrows, and it lies on the river bed in Ely "
    "from May until the first ice. "
)

RULE = custom(
    _find,
    code="LE806",
    whole_draft=True,
    level="hint",
    situations=ANY,
    message="This paragraph has no break.",
    why="On a phone it fills the screen, and people skip what they cannot take in.",
    sources=("wcag-plain",),
    ignore="In an essay.",
    instead="Break it where the thought turns.",
    bad=(
        ex("{==" + (_LINE * 5).strip()[:-1] + "==}.", "comment"),
        ex("{==" + (_LINE * 6).strip()[:-1] + "==}.", "comment"),
        ex("A word on eels.\n\n{==" + (_LINE * 5).strip()[:-1] + "==}.", "comment"),
    ),
    good=(
        ex((_LINE * 2).strip() + "\n\n" + (_LINE * 2).strip() + " Is Ely alone in this?", "comment"),
        ex("The eel trap is woven from willow. Is Ely alone in this?", "comment"),
        ex("In Ely the trap lies from May to the first ice. And yours?", "comment"),
    ),
    near_misses=(ex("\n".join([_LINE.strip()] * 6), "comment"),),
)
