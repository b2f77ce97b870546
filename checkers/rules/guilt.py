"""Silence held against somebody, or a favour asked for by shaming them."""

from ..finding import Match
from ..fix import leave_out
from ..moves import moves_of
from ..rule import custom, ex
from ..situation import PRIVATE

MOST = 2


def _find(draft):
    last, count = -1, 0
    for move in moves_of(draft, "reproach"):
        if move.start >= last and count < MOST:
            yield Match(move.start, move.end)
            last, count = move.end, count + 1


RULE = custom(
    _find,
    fix=leave_out,
    code="LE202",
    level="caution",
    situations=tuple(s for s in PRIVATE if s not in ("decline", "disconnect")),
    message="This blames them, or makes them feel they owe you something.",
    why="There are many reasons for silence, and most have nothing to do with you. A reproach turns a late answer into none.",
    sources=("follow-ups", "acceptance_gap"),
    ignore="If you agreed on a date and it has passed. Then mention the date, and leave it at that.",
    instead="Leave the reproach out. Start with your news, or with them.",
    yields_at=("hooked-congratulation",),
    bad=(
        "Hi Aga, the print you lent me is back from the framer. {==I haven't heard back from you.==}",
        ex(
            "Hi Aga, the print you lent me is framed. {==Why haven't you written about the spring show?==}", "follow-up"
        ),
        ex(
            "Hi Aga, long time! {==You never answered about the spring show in Leeds.==} How's the new job?", "check-in"
        ),
        ex(
            "Hi Aga, would you refer me for the analyst role? {==It's the least you could do after Leeds.==} Thank you.",
            "ask",
        ),
    ),
    good=(
        ex(
            "Hi Aga, the print you lent me is back from the framer in Leeds. Shall I bring it on the 4th? If another day is "
            "better, just say so.",
            "follow-up",
        ),
        ex("Hi Aga, I walked past the print shop in Leeds and thought of your spring show. How are you?", "check-in"),
        ex("Hi Aga, thanks for connecting. Which press did you print the Leeds series on?", "first-message"),
    ),
    near_misses=(
        ex("Hi Aga, I haven't heard the new choir in Leeds yet. How was it?", "check-in"),
        ex(
            "Hi Aga, thanks for not ghosting us after the interviews. If the timing is off, please ignore me.",
            "follow-up",
        ),
        ex("Hi Aga, I'm sorry I never answered your note about the Leeds show.", "check-in"),
    ),
)
