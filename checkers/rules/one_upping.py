"""Outdoing the author of the post: our numbers are bigger, ours came first, we could teach them."""

from ..fix import cut, first_of, instead
from ..rule import ex, said
from ..situation import ANY

RULE = said(
    "slight",
    slot=("how", "one-up"),
    fix=first_of(cut, instead("[what you learned from theirs, or a question about it]", "Answer them instead")),
    code="LE520",
    level="caution",
    situations=ANY,
    yields_at=("insult", "picking-apart", "self-promotion"),
    message="This outdoes them instead of answering them.",
    why="It turns their news into yours. People read it as bragging, even if every figure is true.",
    sources=("tagging",),
    ignore="They asked how others did it.",
    instead="Say what you learned from theirs, or share your experience as a question: what was different for you?",
    since="2.0",
    bad=(
        ex("{==Interesting, but at Yorkline we found something far more effective.==}", "comment"),
        ex("Well done on hiring six nurses in six weeks. {==We did twice that number in four.==}", "comment"),
        ex("Congratulations on the promotion, Lena! {==When I was your age I ran three branches.==}", "congratulate"),
    ),
    good=(
        ex(
            "Interesting: we tried the same at Yorkline and got stuck at week four. What did you do about "
            "the night shift?",
            "comment",
        ),
        ex("Well done on hiring six nurses in six weeks. Which part took longest?", "comment"),
        ex(
            "Congratulations on the promotion, Lena! You held that branch together when the system went down.",
            "congratulate",
        ),
    ),
    near_misses=(
        ex("Your checklist helped us: we found something far more effective than our old one.", "comment"),
        ex("At our school, group work was far more effective. Was it the same for you?", "comment"),
        ex("Twice the staff and half the time: that's quite a year for your team.", "comment"),
    ),
)
