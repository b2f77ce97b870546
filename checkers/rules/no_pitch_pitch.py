""" "This isn't a pitch", and then comes one."""

from ..fix import cut, first_of, instead, why_them
from ..moves import moves_of
from ..rule import ex, said
from ..situation import PRIVATE
from .call_at_once import COLD


def _sells(draft) -> bool:
    """Whether there's an offer after all, or a request for a call with someone they haven't talked to."""
    cold = draft.situation in COLD and not moves_of(draft, "acquainted")
    return bool(moves_of(draft, "pitch", "request-click") or cold and moves_of(draft, "request-call"))


RULE = said(
    "disclaimer",
    only=(
        "(pitch|pitching|sales|salesy|salesman|salesperson|sell|selling|spam|mlm|advert|buy|landing|promise|catch|money|list|what you think)",
        "nothing behind",
        "one of those",
    ),
    when=_sells,
    fix=first_of(cut, why_them(instead)),
    code="LE145",
    level="caution",
    situations=PRIVATE,
    message="You say that you aren't selling anything, and then you make an offer.",
    why="They notice the offer anyway, and after that they trust the rest less.",
    sources=("recipients",),
    ignore="If the offer costs them nothing and leads to nothing paid.",
    instead="Leave this line out, and the offer too.",
    bad=(
        ex(
            "Hi Dana, thanks for connecting. {==This isn't a pitch==}, but our planner cuts fuel by a fifth.",
            "first-message",
        ),
        ex(
            "Hi Dana, {==I'm not trying to sell you anything==}, but we help clinics like yours fill empty slots.",
            "follow-up",
        ),
        ex("Hi Dana, {==no sales talk from me.==} Could we hop on a quick call?", "first-message"),
    ),
    good=(
        ex(
            "Hi Dana, thanks for connecting. I work in sales, so your post on fuel costs made me wonder: how "
            "do you track yours?",
            "first-message",
        ),
        ex(
            "Hi Dana, the survey on missed appointments you asked about is out. Shall I send it? No worries if not.",
            "follow-up",
        ),
        ex("Hi Dana, the fuel survey you liked is out. Page four has your depot. Shall I send it?", "follow-up"),
    ),
    near_misses=(ex("Hi Dana, I'm not selling anything, I only wanted to say thank you.", "first-message"),),
)
