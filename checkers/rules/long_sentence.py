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
    "I saw your note on the Ely eel traps and thought of my father, who set them for forty years, and of "
    "his brother, who mended them, and of the smell of the shed, which was tar and tea and river, and of "
    "the winter when the ice took all of them away at night"
)

RULE = custom(
    _find,
    code="LE805",
    whole_draft=True,
    level="hint",
    situations=ANY,
    message="This sentence is long.",
    why="Most readers lose the thread after 25 to 30 words, and readers in a second language sooner.",
    sources=("wcag-plain",),
    ignore="If it is a list.",
    instead="Make two or three sentences of it.",
    bad=(
        ex("Hi Al, thanks for connecting. {==" + _RAMBLE + ".==} How do you mend them?", "first-message"),
        ex("Hi Al! {==" + _RAMBLE + ", so how are you?==}", "check-in"),
        ex("{==" + _RAMBLE + ".==} How many are left?", "comment"),
    ),
    good=(
        ex(
            "Hi Al, thanks for connecting. Your note on the Ely eel traps made me think of my father. How "
            "do you mend them?",
            "first-message",
        ),
        ex("Hi Al! Your note on the Ely eel traps made me think of my father. How are you?", "check-in"),
        ex("My father set eel traps in Ely for forty years. How many are left?", "comment"),
    ),
    near_misses=(ex(_RAMBLE[:150] + ". " + _RAMBLE[150:], "comment"),),
)
