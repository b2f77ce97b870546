"""A request for a favour that's hard to say no to."""

from ..fix import after, closing
from ..moves import moves_of
from ..rule import missing

FAVOURS = ("request-referral", "request-recommendation", "request-introduction", "request-job", "request-favour")
# If it asks whether they're willing, it's easy to say no too.
_ASKS_WILLINGNESS = (
    "(are|be|is|you'd be|you're|feel) ~1 (open|willing|comfortable|able|up|happy|ok|okay|prepared|free|kind enough|all right)",
    "(would|do) you mind",
    "(would|could) ~3 (be possible|possible|bear|object)",
    "(any chance|wondering|wondered|curious)",
    "or is (it|that)",
    "(don't|do not|needn't) (trouble|bother) (yourself|with)",
)


def _favour(draft) -> tuple[int, int]:
    first = moves_of(draft, *FAVOURS)[0]
    return first.start, first.end


def _no_worries(draft, start, end):
    """Adds the line after the request if only a thank-you follows; else at the end."""
    last = draft.sentence_at(end - 1)[1]
    more = sum(1 for s, e in draft.sentences if last <= s and e <= draft.body[1])
    add = after if more <= 1 else closing
    return add("No worries at all if not.", "Add “No worries at all if not.”")(draft, start, end)


RULE = missing(
    "way-out",
    unless=_ASKS_WILLINGNESS,
    when=lambda draft: bool(moves_of(draft, *FAVOURS)),
    at=_favour,
    fix=_no_worries,
    code="LE402",
    level="hint",
    situations=("ask",),
    message="You don't give them an easy way to say no.",
    why="People are happier to help when they could have said no. And if they can't help, you can ask again another time.",
    sources=("politeness",),
    ignore="If you've already agreed on it.",
    instead="Add a line such as “No worries at all if now isn't a good time.”",
    bad=(
        "Hi Eli, I'm applying to the city council. {==Could you refer me for the planner role?==} Thank you.",
        "Hi Eli, thank you for the statistics course. {==Please write me a short recommendation for it.==}",
        "Hi Eli, you introduced Ana to the registry last year. {==Will you introduce me to Mr Smit?==} Thank you.",
    ),
    good=(
        (
            "Hi Eli, I'm applying to the city council. Could you refer me for the planner role? No worries "
            "at all if not. Thank you."
        ),
        (
            "Hi Eli, we taught the statistics course in Leeds together. Would you write me a short "
            "recommendation for it? Only if you'd like to, and thank you."
        ),
        (
            "Hi Eli, I'm sitting the notary exam in June. Could I ask you two questions about it? If not, no "
            "worries. Thank you."
        ),
    ),
    near_misses=(
        "Hi Eli, two questions about the exam, whenever it suits you. Thank you.",
        "Hi Eli, which course did you take before the notary exam? Thank you.",
    ),
)
