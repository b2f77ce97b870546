"""A favour asked, or a no, without a word of thanks."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom, ex
from ..text.courtesy import thanked
from ..text.phrase import Phrases

FAVOURS = ("request-referral", "request-recommendation", "request-introduction", "request-job", "request-favour")
# They get something back, or a warm word: that thanks too.
_GIVES = Phrases(
    (
        "(in return|in exchange|happy to|glad to|gladly|return the (favour|favor)|on me|buy you|pay|paid|lunch|coffee|trade|cook)",
        "(i'd|i would|i) (be|am|was)? (glad|grateful|proud|delighted|thrilled)",
        "(greatly|much|big) ~1 (help|appreciated)",
        "(best|love|hug|hugs|god bless|bless) (to|from|you|your)?",
    )
)


def _find(draft):
    if not draft.body_words or thanked(draft):
        return
    if draft.situation == "decline":
        if moves_of(draft, "way-out") or _GIVES.first(draft):
            return
    elif not moves_of(draft, *FAVOURS) or moves_of(draft, "way-out") or _GIVES.first(draft):
        return
    yield Match(*draft.sentence_at(draft.body_words[-1].start))


RULE = custom(
    _find,
    code="LE403",
    absence=True,
    level="hint",
    situations=("ask", "decline"),
    message="You don't thank them anywhere.",
    why="Thanks cost two words, and people who are thanked help again.",
    sources=("politeness", "linkedin-2011"),
    ignore="If you've thanked them in another message.",
    instead="Thank them for reading, or for their time.",
    yields_to=("harsh-no",),
    bad=(
        "Hi Ivan, I'm applying for the pilot course in May. {==Could you send me your notes?==}",
        "Hi Ivan, I saw that the Sofia team is hiring. {==Could you introduce me to the manager?==}",
        ex("Hi Ivan, {==I'm going to pass on connecting for now.==}", "decline"),
    ),
    good=(
        "Hi Ivan, I'm taking the pilot exam in May. Could I ask you two questions, if you have ten minutes? Thank you!",
        "Hi Ivan, would you be willing to introduce me to the Sofia team? I worked on the same system for six years. If not, thank you all the same.",
        ex("Hi Ivan, thank you for the invitation. I'm going to pass on connecting for now.", "decline"),
    ),
    near_misses=(
        ex("Hi Ivan, I'm flattered by the invitation, but I'll pass for now.", "decline"),
        "Hi Ivan, I'm taking the pilot exam in May. Which part surprised you most?",
        "Hi Ivan, could you look at two pages of my thesis? Only if you have a free half hour.",
    ),
)
