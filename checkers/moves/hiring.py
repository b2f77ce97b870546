"""Offers the reader a job, or asks whether they'd like a new one: "you're a great fit for our ward manager role"."""

from ..move import wordings

_JOB = "(position|role|vacancy|opening)"

MOVE = wordings(
    (
        "(we're|we are|i'm|i am|client is|company is) (currently|now|actively)? (hiring|recruiting|seeking)",
        "(we're|we are|client is|company is) (currently|now|actively)? looking for (a|an|another|two|three) ~4",
        "i recruit",
        "ideal candidate",
        "(perfect|great|good|strong|amazing|excellent|ideal) (fit|match) for (our|the|a|an|this)",
        f"(our|a|an|exciting|open|this) ~4 {_JOB}",
        "next (challenge|step|move|chapter)",
        "opportunity (with|at|for you|that)",
    ),
    unless=(
        "(i|i've|i'm) (applied|applying|saw|looking|interested|searching)",
        "my ~1 (cv|resume|application)",
        "are you hiring",
    ),
    deniable=False,
    examples=(
        "Hi Ana, you'd be a {==great fit for our==} ward manager role.",
        "Hi Leo, {==we're looking for a welder==} in Aalborg.",
        "Hi Mira, {==I recruit==} nurses for Northline.",
        "Hi Sam, are you ready for your {==next challenge==}?",
    ),
    near_misses=(
        "Hi Ana, I'm looking for work in Leeds.",
        "Hi Leo, I applied for a site manager role.",
        "Hi Mira, are you hiring?",
    ),
)
