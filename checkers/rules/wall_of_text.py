"""A long paragraph without a break."""

from ..finding import Match, Suggestion
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
            message = f"This paragraph is {len(inside)} words long."
            yield Match(inside[0].start, inside[-1].end, message, _parted(draft, inside[0].start, inside[-1].end))
            return
        start = end + 1


def _parted(draft, start: int, end: int) -> tuple[Suggestion, ...]:
    """A new paragraph at the sentence that begins nearest to the middle."""
    begins = [s for s, _ in draft.sentences if start < s < end and draft.text[s - 1] == " "]
    if not begins:
        return ()
    at = min(begins, key=lambda position: abs(position - (start + end) // 2))
    first = " ".join(draft.text[at:end].split()[:3])
    return (Suggestion("apply", f"Start a new paragraph at “{first} …”", "\n\n", at - 1, at),)


_LINE = (
    "The night shift starts at ten with a short handover, and the two nurses walk the ward together before "
    "they split the rooms for the night. "
)

RULE = custom(
    _find,
    code="LE806",
    whole_draft=True,
    level="hint",
    situations=ANY,
    message="This paragraph has no break.",
    why="On a phone it fills the screen, and people skip what they can't take in at a glance.",
    sources=("wcag-plain",),
    ignore="It's an essay.",
    instead="Start a new paragraph where you move on to something else.",
    bad=(
        ex("{==" + (_LINE * 5).strip()[:-1] + "==}.", "comment"),
        ex("{==" + (_LINE * 6).strip()[:-1] + "==}.", "comment"),
        ex("A word on nights.\n\n{==" + (_LINE * 5).strip()[:-1] + "==}.", "comment"),
    ),
    good=(
        ex((_LINE * 2).strip() + "\n\n" + (_LINE * 2).strip() + " Is it like that everywhere?", "comment"),
        ex("The night shift starts with a short handover. How long is yours?", "comment"),
        ex("On our ward the night shift runs from ten to six. And yours?", "comment"),
    ),
    near_misses=(ex("\n".join([_LINE.strip()] * 6), "comment"),),
)
