"""A sentence that goes on and on."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MOST = 45  # words
_JOINT = re.compile(r",? (?:and|but|so) (?=(?:i|we|you|he|she|they|it|this|that|there|my|our|your)\b)")


def _find(draft):
    for s, e in draft.sentences:
        if e - s < 3 * MOST:
            continue
        inside = draft.words_in(max(s, draft.body[0]), min(e, draft.body[1]))
        if len(inside) > MOST:
            yield Match(inside[0].start, e, f"This sentence is {len(inside)} words long.", _split(draft, s, e))
            return


def _split(draft, start: int, end: int) -> tuple[Suggestion, ...]:
    """Splits it into two sentences, at the "and", "but" or "so" nearest to the middle that begins a statement."""
    joints = [m.span() for m in _JOINT.finditer(draft.low, start, end)]
    if not joints:
        return ()
    middle = (start + end) // 2
    s, e = min(joints, key=lambda span: abs(span[0] - middle))
    new = ". " + draft.text[e].upper()
    return (Suggestion("apply", f"Make it two sentences, from “{draft.text[e:].split()[0]}”", new, s, e + 1),)


RULE = custom(
    _find,
    code="LE805",
    whole_draft=True,
    level="hint",
    situations=ANY,
    message="This sentence is long.",
    why="Most readers lose the thread after 25 to 30 words, and sooner if English isn't their first language.",
    sources=("wcag-plain",),
    ignore="It's a list.",
    instead="Make it two or three sentences.",
    bad=(
        ex(
            "Hi Al, thanks for connecting. {==I read your post about the first week of school and thought of "
            "my own first year, when I had thirty students and no textbooks, and of the colleague next door, "
            "who lent me her lesson plans and sat with me every Friday until I could manage on my own.==} "
            "Who helped you?",
            "first-message",
        ),
        ex(
            "Hi Al! {==I read your post about the first week of school and thought of our own first year, "
            "when we had thirty students each and no textbooks, and of the Fridays when we sat in the staff "
            "room and planned the next week until the caretaker sent us home, so how are you these days?==}",
            "check-in",
        ),
        ex(
            "{==I read your post about the first week of school and thought of my own first year, when I had "
            "thirty students and no textbooks, and of the colleague next door, who lent me her lesson plans "
            "and sat with me every Friday until I could manage on my own.==} How did yours go?",
            "comment",
        ),
    ),
    good=(
        ex(
            "Hi Al, thanks for connecting. Your post about the first week of school made me think of my own "
            "first year. A colleague lent me her lesson plans. Who helped you?",
            "first-message",
        ),
        ex(
            "Hi Al! Your post about the first week of school made me think of our own first year. We spent "
            "every Friday planning the next week. How are you these days?",
            "check-in",
        ),
        ex("In my first year a colleague lent me her lesson plans. How did your first week go?", "comment"),
    ),
    near_misses=(
        ex(
            "I read your post about the first week of school and thought of my own first year, when I had thirty students "
            "and no textbooks. A colleague next door lent me her lesson plans and sat with me every Friday until I could "
            "manage on my own",
            "comment",
        ),
    ),
)
