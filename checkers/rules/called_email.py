"""A message on LinkedIn that calls itself an email: it was pasted."""

from ..fix import drop, first_of, if_said, leave_out, swap_in
from ..rule import ex, phrases
from ..situation import PRIVATE

RULE = phrases(
    (
        "(hope|trust|hoping) ~1 (this|my) (email|e mail|mail) ~6 (well|health|spirits|finds|reaches)",
        "(this|my) (email|e mail) (finds|reaches) you",
        "(writing|sending) (you)? this (email|e mail)",
        "(sorry|apologies) for (the|this) ~2 (email|e mail)",
        "(reply|respond|respond directly) to this (email|e mail)",
    ),
    unless=("(also|already) ~3 (email|e mail)", "(forward|attached|copy|below)"),
    code="LE142",
    level="caution",
    situations=PRIVATE,
    most=1,
    fix=first_of(
        if_said("hope|trust|hoping|find|reach", drop),
        swap_in(r"e-?mail|e mail|mail", "message", "Write “message”"),
        leave_out,
    ),
    message="You call this an email, but it's a LinkedIn message.",
    why="It shows that the text was written for somewhere else and sent to many people.",
    sources=(),
    ignore="If you're really going to send it by email.",
    instead="Start with why you're writing, or write “message” instead of “email”.",
    bad=(
        ex(
            "Hi Ian, I {==hope this email finds you==} well. I heard you've left Hull. Which school are you "
            "teaching at now?",
            "first-message",
        ),
        ex("Hi Ian, I'm {==writing this email==} about the payroll exam: it's been moved to 4 May.", "follow-up"),
        "Hi Ian, {==hope my email finds you==} in good health. I teach maths in Hull.",
    ),
    good=(
        ex(
            "Hi Ian, I hope you're well. I heard you've left Hull. Which school are you teaching at now?",
            "first-message",
        ),
        ex(
            "Hi Ian, the payroll exam has been moved to 4 May. Does that still suit you? If not, just say so.",
            "follow-up",
        ),
        "Hi Ian, I teach maths in Hull and use your worksheets every week. I'd like to connect.",
    ),
    near_misses=(ex("Hi Ian, did my email about the exam date reach you? It's now the 4th.", "follow-up"),),
)
