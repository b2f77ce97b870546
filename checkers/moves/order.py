"""Gives an order, or sets the reader a deadline: "I need you to", "please let me know by Friday"."""

from ..move import wordings

_DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|the end|end of|eod|next week|this week)"

MOVE = wordings(
    (
        "i expect",
        "must",
        "i need you to",
        "(you|you'll|you'd) have to",
        "make sure",
        f"(by|before|until|not later than) {_DAY}",
        "(deadline|it) (is|closes|ends) (today|tonight|tomorrow)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, please let me know {==by Friday==}.",
        "Hi Leo, you {==must==} read it.",
        "Hi Mira, {==I need you to==} sign it.",
        "Hi Sam, {==make sure==} it's seen.",
    ),
    near_misses=(
        "Hi Ana, I liked your talk on Friday.",
        "Hi Leo, there's no deadline.",
        "Hi Mira, I'm not expecting an answer.",
    ),
)
