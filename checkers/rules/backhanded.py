"""Praise that's also an insult."""

from ..fix import leave_out
from ..rule import ex, said
from ..situation import SITUATIONS

_HERE = ("congratulate", *(slug for slug in SITUATIONS if slug != "congratulate"))


RULE = said(
    "slight",
    slot=("how", "backhanded"),
    fix=leave_out,
    code="LE603",
    level="caution",
    situations=_HERE,
    yields_at=("insult", "guilt", "blame", "chasing"),
    message="This takes back part of the praise.",
    why="It says you didn't expect it of them, or that it came easily. That's the part they'll remember.",
    sources=("congratulations",),
    ignore="You're friends who tease each other.",
    instead="Leave it out, and say what they did to get there.",
    bad=(
        "Congratulations on the award, Moe! {==I was surprised to see it.==}",
        "Hi Moe, congratulations on the promotion. {==I didn't think you'd make it!==}",
        "Congratulations on the award, Moe! {==Not bad for a beginner.==}",
        ex("{==Surprisingly readable paper.==} Which model did you use?", "comment"),
        ex("Hi Moe, I see you're still at the garden centre. {==Thought you'd have moved on by now!==}", "check-in"),
    ),
    good=(
        "Congratulations on the award, Moe! Everyone in the bakery talks about that rye loaf.",
        "Hi Moe, congratulations on the promotion! Nobody knows the night shift better than you.",
        "Hi Moe, congratulations on the new job. They finally noticed what you do for the team!",
    ),
    near_misses=(
        ex("Thank you for the offer, Moe. I've decided it's not the best fit for me this year.", "decline"),
        "Congratulations on the award, Moe! You've been the best in town for ten years.",
        "Hi Moe, about time they gave you the corner office!",
        "Congratulations, Moe! Hope you don't mind that I told the whole team.",
        ex("Hi Moe, I didn't expect you to remember me, so thank you!", "check-in"),
    ),
)
