"""Questions about money, age, family or health."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "how (much|well) (do|does|are|did|is|will) (you|they|he|she|the company|the job|your company|your "
        "job) ~1 (earn|make|pay|paying|paid|get paid)",
        "(what's|what is|tell me) your (salary|pay|income|age|religion|rent|net worth|home address)",
        "how old are you",
        "(are|is) (you|she) (pregnant|expecting|divorced|gay|religious)",
        "(do you|did you ~1) have ~1 (kids|children|a baby|a boyfriend|a girlfriend)",
        "(when|why) (are|aren't|will|don't|haven't) you ~2 (having|getting|have|had|get) (kids|children|a "
        "baby|married)",
        "(have|had) the baby",
        "how much (does|will|would) (the|this|that) ~1 (job|role|position|work|post) pay",
        "(where|with whom|who) do you live (with|exactly)?",
        "(how much|what) (are|were) (they|you) (paying|making|getting|earning|paid)",
    ),
    code="LE810",
    level="caution",
    situations=ANY,
    where="all",
    most=1,
    message="This asks about money, age, family or health.",
    why="Such questions put the reader on the spot, and in many countries some of them are not to be asked "
    "at work at all.",
    sources=("linkedin-policies",),
    ignore="If they have told you, or you know each other well.",
    instead="Ask about the work: what is new, what surprised them.",
    bad=(
        ex("Congratulations on the Dubai bridge job, Ria! {==How much are they paying==} you?", "congratulate"),
        ex("Hi Ria, thanks for connecting. {==How old are you==}? The Dubai bridge looks recent.", "first-message"),
        ex("Hi Ria, how is the Dubai bridge? {==Are you pregnant==}?", "check-in"),
    ),
    good=(
        ex("Congratulations on the Dubai bridge job, Ria! What is the first pylon like?", "congratulate"),
        ex("Hi Ria, thanks for connecting. How old is the Dubai bridge?", "first-message"),
        ex("Hi Ria, how is the Dubai bridge? And how is the desert in June?", "check-in"),
    ),
    near_misses=(ex("How much does the Dubai toll pay for in a year?", "comment"),),
)
