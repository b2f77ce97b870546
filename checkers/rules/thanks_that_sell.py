"""Thanks that lead up to a pitch."""

from ..finding import Match
from ..moves import moves_of
from ..rule import custom


def _find(draft):
    for move in moves_of(draft, "pitch")[:1]:
        yield Match(move.start, move.end)


RULE = custom(
    _find,
    code="LE582",
    level="caution",
    situations=("thank",),
    message="Your thanks end in a pitch.",
    why="They helped you, and now they're being sold to. It makes them wonder whether you meant the thanks.",
    sources=("gratitude", "recipients"),
    ignore="If they've asked what you offer.",
    instead="Leave the offer out, and say what their help changed.",
    bad=(
        "Hi Bela, thank you for the referral. {==We offer a free audit of your website.==}",
        "Hi Owen, thanks for the tip about the fair. {==Our platform saves exhibitors two days a year.==}",
        "Hi Greta, thank you for speaking at our school. {==We help speakers like you sell more books.==}",
        "Thank you for coming to our open day, Greta. {==Book today and get two months free.==}",
    ),
    good=(
        "Hi Bela, thank you for the referral. Mrs Szabo signed on Friday.",
        "Hi Owen, thanks for the tip about the fair. We found our new baker there.",
        "Hi Greta, thank you for speaking at our school. Two of my students have started a diary since.",
    ),
    near_misses=(
        "Hi Greta, thank you for the talk. We help at the food bank on Thursdays and your ideas came up again.",
        "Hi Owen, thanks for asking how you can pay me back. You don't need to.",
    ),
)
