"""A request that takes hours."""

from ..rule import phrases

RULE = phrases(
    (
        "(weekly|daily|monthly|regular|biweekly) ~1 (call|calls|meeting|meetings|session|sessions|chat|"
        "chats|mentoring)",
        "(an|one|two|three|four|several|a few|1|2|3|half a) (hour|hours|day|days) (of|from|with) (your|you)",
        "(an|one|two|three|1|2|3) hours? (call|meeting|session|zoom)",
        "(45|60|90|120) minutes",
        "(mentor|coach|tutor) me",
        "(be|become) my (mentor|coach|sponsor|advisor|adviser|tutor)",
        "(over|during) the (coming|next|whole) (year|months|weeks)",
        "(full|whole|entire|detailed|thorough|complete) ~1 (review|feedback|manuscript|thesis|business plan|"
        "application|report|draft) ",
        "(talk|speak|meet|call|chat|train|practise|practice) ~4 (every|each) (week|day|month)",
        "everything you know",
        "(two|three|four|five|several|many|2|3|4|5) (letters|recommendations|references|reviews|"
        "introductions|interviews)",
        "(rewrite|write) my ~1 (cv|resume|application|essay|cover letter|profile|statement|thesis)",
    ),
    unless=(
        "(not|no|never|don't|i|we) ~2 (meet|met|run|teach|play|walk|write|read|do|work) ~4 (every|each)",
        "no more than",
    ),
    code="LE411",
    level="caution",
    situations=("ask",),
    most=1,
    message="This asks for a lot of somebody's time.",
    why="A large request gets no answer more often than a no. A small one that goes well leads to the next.",
    sources=("berkeley",),
    ignore="If they offered as much.",
    instead="Ask for the smallest useful part: one question, one page, 15 minutes.",
    bad=(
        "Hi Jun, you know Kyoto paper like nobody else. Would you {==mentor me==}? If not, thank you anyway.",
        "Hi Jun, you know Kyoto paper. Could we have a {==weekly call==}, if it suits? Thank you.",
        "Hi Jun, would you have {==90 minutes==} for my questions on Kyoto paper? If not, thank you anyway.",
    ),
    good=(
        "Hi Jun, you know Kyoto paper like nobody else. Could I ask you one question on drying? If not, "
        "thank you anyway.",
        "Hi Jun, would you have 15 minutes for two questions on Kyoto paper, if it suits? Thank you.",
        "Hi Jun, would you look at one sheet of my Kyoto paper? If you are busy, leave it. Thank you!",
    ),
    near_misses=(
        "Hi Jun, I make Kyoto paper every day and have one question on drying, if you have a minute. Thank you.",
    ),
)
