"""Ends the message: "looking forward to hearing from you", "speak soon"."""

from ..move import wordings

MOVE = wordings(
    (
        "(look|looking) forward to ~4",
        "(await|awaiting) ~1 your ~2",
        "(speak|talk|see you|chat|catch up) soon",
        "(until|till) (then|next|soon)",
        "(keep|stay) in touch",
        "(kind|best|warm|warmest|kindest) regards",
        "yours (sincerely|truly|faithfully)",
        "let me know",
        "(with )?(gratitude|love from)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, the room is booked. {==Looking forward to Tuesday==}!",
        "Hi Leo, I've sent the form, {==talk soon==} about the rest.",
        "Hi Mira, that's my news. {==Let me know==}.",
        "Hi Sam, that's all for now. {==Keep in touch==}!",
    ),
    near_misses=("Hi Ana, the talk on regard was good.", "Hi Leo, soon we move.", "Hi Mira, I know the house."),
)
