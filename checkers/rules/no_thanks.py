"""A request, or a no, without a word of thanks."""

from ..finding import Match
from ..rule import custom, ex
from ..text.signals import thanks


def _find(draft):
    if draft.body_words and not thanks(draft):
        yield Match(*draft.sentence_at(draft.body_words[-1].start))


RULE = custom(
    _find,
    code="LE403",
    absence=True,
    level="hint",
    situations=("ask", "decline"),
    message="There is no word of thanks in it.",
    why="Thanks cost two words, and people who are thanked help again.",
    sources=("politeness", "linkedin-2011"),
    ignore="If the thanks went out in another message.",
    instead="Add a thank you: for reading it, for the invitation, for the offer.",
    yields_to=("harsh-no",),
    bad=(
        "Hi Ivan, I sit the Sofia pilot exam in May. {==Could I ask you two questions, if you have ten minutes?==}",
        "Hi Ivan, would you be willing to introduce me to the Sofia tower? {==If not, no trouble.==}",
        ex("Hi Ivan, {==I am going to pass on connecting for now.==}", "decline"),
    ),
    good=(
        "Hi Ivan, I sit the Sofia pilot exam in May. Could I ask you two questions, if you have ten "
        "minutes? Thank you!",
        "Hi Ivan, would you be willing to introduce me to the Sofia tower? If not, thank you all the same.",
        ex("Hi Ivan, thank you for the invitation. I am going to pass on connecting for now.", "decline"),
    ),
    near_misses=(ex("Hi Ivan, I am flattered by the invitation, but will pass for now.", "decline"),),
)
