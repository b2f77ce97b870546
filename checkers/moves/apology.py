"""Says sorry for something the writer did: a late answer, a double post."""

from ..move import wordings

MOVE = wordings(
    ("(sorry|apologies|apologise|apologize|apology|mortified|forgive me|my bad)", "(months|weeks|days|years) late"),
    unless=(
        "sorry (to hear|for your loss|about your|that (you|your|folks|they))",
        "(not|never|isn't) sorry",
        "(you|you'll) ~2 be sorry",
        "never said sorry",
    ),
    examples=(
        "Hi Ana, {==sorry==} for the slow reply, we had an audit.",
        "Hi Leo, my {==apologies==} for writing twice.",
        "Hi Mira, seven {==weeks late==}, but here are the figures.",
    ),
    near_misses=("Hi Ana, I was sorry to hear about the redundancies.", "Hi Leo, act now or you will be sorry."),
)
