"""A sentence that goes on and on."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY

MOST = 45  # words


def _find(draft):
    for s, e in draft.sentences:
        if e - s < 3 * MOST:
            continue
        inside = draft.words_in(max(s, draft.body[0]), min(e, draft.body[1]))
        if len(inside) > MOST:
            yield Match(inside[0].start, e, f"This sentence is {len(inside)} words long.")
            return


_RAMBLE = (
    "I read your post about the first week of school and thought of my mother, who taught for forty years, and of "
    "her sister, who taught next door, and of the smell of the classroom, which was chalk and floor polish, and of "
    "the morning when the heating broke and all of us sang until the buses came back"
)

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
        ex("Hi Al, thanks for connecting. {==" + _RAMBLE + ".==} How do you start the year?", "first-message"),
        ex("Hi Al! {==" + _RAMBLE + ", so how are you?==}", "check-in"),
        ex("{==" + _RAMBLE + ".==} How did yours go?", "comment"),
    ),
    good=(
        ex(
            "Hi Al, thanks for connecting. Your post about the first week of school made me think of my mother. How do "
            "you start the year?",
            "first-message",
        ),
        ex("Hi Al! Your post about the first week of school made me think of my mother. How are you?", "check-in"),
        ex("My mother taught in Ely for forty years. How did your first week go?", "comment"),
    ),
    near_misses=(ex(_RAMBLE[:150] + ". " + _RAMBLE[150:], "comment"),),
)
