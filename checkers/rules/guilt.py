"""Blaming someone for not replying, or asking for a favour by making them feel guilty."""

from ..fix import leave_out
from ..rule import ex, said
from ..situation import PRIVATE

RULE = said(
    "reproach",
    most=2,
    fix=leave_out,
    code="LE202",
    level="caution",
    situations=tuple(s for s in PRIVATE if s not in ("decline", "disconnect")),
    message="This blames them, or makes them feel they owe you something.",
    why="There are many reasons for silence, and most have nothing to do with you. A reproach turns a late answer into none.",
    sources=("follow-ups", "acceptance_gap"),
    ignore="If you agreed on a date and it has passed. Then mention the date, and leave it at that.",
    instead="Leave the reproach out. Start with your news, or with them.",
    yields_at=("hooked-congratulation", "silence-as-answer", "grudging-thanks"),
    bad=(
        ex("Hi Aga, {==why haven't you written about the spring course?==}", "follow-up"),
        ex(
            "Hi Aga, long time! {==You never answered about the spring course in Leeds.==} How's the new job?",
            "check-in",
        ),
        "Hi Aga, your course on pricing helped me a lot. {==I haven't heard back from you.==}",
        ex(
            "Hi Aga, would you refer me for the analyst role? {==It's the least you could do after Leeds.==} Thank you.",
            "ask",
        ),
    ),
    good=(
        ex(
            "Hi Aga, the spring course has moved to 4 May. Shall I keep your place? If that's no good, just say so.",
            "follow-up",
        ),
        ex(
            "Hi Aga, I walked past the college in Leeds and thought of our spring course. How's the new job?",
            "check-in",
        ),
        ex("Hi Aga, thanks for connecting. Which system does your team in Leeds use for bookings?", "first-message"),
    ),
    near_misses=(
        ex("Hi Aga, I haven't heard the new keynote yet. How was it?", "check-in"),
        ex(
            "Hi Aga, thanks for not ghosting us after the interviews. If the timing is off, please ignore me.",
            "follow-up",
        ),
        ex("Hi Aga, I'm sorry I never answered your note about the Leeds course.", "check-in"),
    ),
)
