"""Praise that takes itself back."""

from ..rule import phrases

RULE = phrases(
    (
        "(was|am|i'm|i was|bit|quite|really|honestly|very|little) surprised (to|that|when|it|you|they|by)",
        "(honestly|frankly|to be honest) i ~3 (thought|surprised|expected|doubted|didn't)",
        "i always thought ~3 (did|was|would|should)",
        "(it was|it's|and)? about time",
        "(didn't|did not|never|don't) (think|thought|expect|expected|believe) (you|they|that you|he|she) ~2",
        "for (your|someone your|somebody your|a person your|a) (age|woman|girl|man|background)",
        "(even|must be) (you|luck|lucky)",
        "(lucky|luck) (you|break)",
        "who would have thought",
        "against all odds",
        "finally (got|made|promoted|gave|noticed|landed|did|recognised|recognized)",
        "(hope|hopefully) you ~3 (last|stay|manage|cope|handle|don't|won't)",
        "not bad for",
        "(don't|dont|do not) (forget|get) ~1 (us|me|where|big headed|carried away|too)",
        "(should|could) have been (me|mine|someone|somebody)",
    ),
    code="LE603",
    level="caution",
    situations=("congratulate",),
    most=1,
    message="This takes back part of the praise.",
    why="Surprise, “finally” or “for your age” say that nobody expected it of them. That is what stays.",
    sources=("congratulations",),
    ignore="Between friends who tease each other.",
    instead="Leave it out, and say what they did that led to it.",
    bad=(
        "Congratulations on the Leith award, Moe! {==I was surprised to==} see it.",
        "Congratulations on the Leith award, Moe! {==Not bad for==} a baker.",
        "Hi Moe, congratulations on the Leith job. They {==finally noticed==} you!",
    ),
    good=(
        "Congratulations on the Leith award, Moe! That rye had it coming.",
        "Congratulations on the Leith award, Moe! I tell everybody that I knew your oven when it smoked.",
        "Hi Moe, congratulations on the Leith job. They have chosen well!",
    ),
    near_misses=("Congratulations on the Leith award, Moe! The rye has been the best in town for ten years.",),
)
