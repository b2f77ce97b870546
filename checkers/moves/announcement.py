"""Says what the message is about to do: "I just wanted to reach out"."""

from ..move import wordings

MOVE = wordings(
    (
        "(wanted|want|writing|reaching out|reach out|thought i'd|thought i would|like|just) to ~1 (check in|check back|reach out|introduce "
        "myself|follow up|touch base|see if|say hi|say hello|get in touch|circle back)",
        "(touching base|checking in|circling back|reaching out|following up)",
        "i know ~1 (you're|you are|you must be) ~1 busy",
    ),
    unless=("(thanks|thank you|appreciate|appreciated) ~3 reaching out",),
    examples=(
        "Hi Ana, I {==wanted to reach out==}.",
        "Hi Leo, {==just to touch base==} before May.",
        "Hi Mira, I'm {==writing to introduce myself==}.",
        "Hi Sam, {==I know you're busy==}.",
    ),
    near_misses=(
        "Hi Ana, thanks for reaching out!",
        "Hi Leo, the base of the crane is in place.",
        "Hi Mira, May I introduce Petra Lund to you?",
    ),
)
