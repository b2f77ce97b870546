"""A no dressed as a later yes."""

from ..rule import phrases

RULE = phrases(
    (
        "(maybe|perhaps|possibly) (later|someday|some day|one day|another day|next year|next month|in the "
        "future|down the road|down the line|some other time)",
        "(i'll|i will|let me) (definitely|certainly|surely|absolutely|totally)? (get back to you|think "
        "about it|circle back|let you know|be in touch|reach out|come back to you|follow up|consider it|"
        "keep it in mind)",
        "(we'll|we will|we should|let's|lets) (definitely|certainly|surely|absolutely|totally) ~4",
        "(i'll|i will) (definitely|certainly|surely|absolutely) ~3",
        "(i|we) promise (to|i|that|we)",
        "(maybe|perhaps|possibly) ~1 (sometime|some time) (next|later|in|soon|we|you|maybe)",
        "ask me again (in|next|later)",
        "(i'd|i would) (love|be happy) to but (later|maybe|not now|not yet)",
        "(let's|lets) (talk|connect|revisit|touch base|catch up) (again)? (later|soon|next|in a few|"
        "sometime|some time|another time)",
    ),
    code="LE704",
    level="caution",
    situations=("decline",),
    most=1,
    message="This reads as a later yes.",
    why="If you do not mean it, they will come back, and you will have to say no twice.",
    sources=("linkedin-2011",),
    ignore="If you mean it, and can say when.",
    instead="Let the no stand, and end with a good wish.",
    bad=(
        "Hi Jay, thank you for the invitation, but not now, {==maybe later==}.",
        "Hi Jay, thank you, I can't take it on. {==I will get back to you==}!",
        "Hi Jay, thank you, but I must pass. {==We should definitely==} have coffee some day.",
    ),
    good=(
        "Hi Jay, thank you for the invitation. I am going to pass, and wish you well with the Goa reef survey.",
        "Hi Jay, thank you, I can't take on the Goa survey. I hope that you find a diver soon.",
        "Hi Jay, thank you, but I must pass. If Goa moves to November, write to me again: I am free then.",
    ),
    near_misses=("Hi Jay, thank you. Maybe the Goa dive school can help you; I must pass.",),
)
