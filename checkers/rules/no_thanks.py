"""A request for a favour, or a no, without thanks."""

from ..fix import closing
from ..moves import moves_of
from ..rule import ex, missing
from ..text.courtesy import thanked

FAVOURS = ("request-referral", "request-recommendation", "request-introduction", "request-job", "request-favour")
# Giving something back, or something kind, is a thank-you too.
_GIVES = (
    "(in return|in exchange|happy to|glad to|gladly|return the (favour|favor)|on me|buy you|pay|paid|lunch|coffee|trade|cook)",
    "(i'd|i would|i) (be|am|was)? (glad|grateful|proud|delighted|thrilled)",
    "(greatly|much|big) ~1 (help|appreciated)",
    "(best|love|hug|hugs|god bless|bless) (to|from|you|your)?",
)


def _thanks_are_due(draft) -> bool:
    return not thanked(draft) and (draft.situation == "decline" or bool(moves_of(draft, *FAVOURS)))


def _thank(draft, start, end):
    text = "Thank you for asking." if draft.situation == "decline" else "Thank you either way."
    return closing(text, f"Add “{text}”")(draft, start, end)


RULE = missing(
    "way-out",
    unless=_GIVES,
    when=_thanks_are_due,
    at=lambda draft: draft.sentence_at(draft.body_words[-1].start),
    fix=_thank,
    code="LE403",
    level="hint",
    situations=("ask", "decline"),
    message="You don't thank them anywhere.",
    why="Thanks cost two words, and people who are thanked help again.",
    sources=("politeness", "linkedin-2011"),
    ignore="If you've thanked them in another message.",
    instead="Thank them for reading, or for their time.",
    yields_to=("harsh-no",),
    bad=(
        "Hi Ivan, I'm sitting the payroll exam in May. {==Could you send me your notes?==}",
        ex("Hi Ivan, {==I'm going to pass on connecting for now.==}", "decline"),
        "Hi Ivan, I saw that the Sofia team is hiring. {==Could you introduce me to the manager?==}",
    ),
    good=(
        (
            "Hi Ivan, I'm sitting the payroll exam in May. Could you send me your notes, if you still have "
            "them? If not, no worries, and thank you!"
        ),
        ex("Hi Ivan, thank you for the invitation. I'm going to pass on connecting for now.", "decline"),
        (
            "Hi Ivan, would you be willing to introduce me to the Sofia team? I worked on the same system "
            "for six years. If not, thank you all the same."
        ),
    ),
    near_misses=(
        ex("Hi Ivan, I'm flattered by the invitation, but I'll pass for now.", "decline"),
        "Hi Ivan, I'm sitting the payroll exam in May. Which part surprised you most?",
        "Hi Ivan, could you look at two pages of my thesis? Only if you have a free half hour.",
    ),
)
