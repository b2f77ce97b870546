"""An invitation that only says who the writer is."""

from ..fix import opening, why_them
from ..moves import moves_of
from ..rule import missing
from ..text.phrase import Phrases

_THEM = frozenset(
    "you your yours you're you've you'll you'd we we're we've our us both same their hiring applied role".split()
)

# "Your area" is also the area of everyone nearby, so this isn't about the reader.
_AROUND = Phrases(
    ("(your|our) ~1 (area|region|industry|field|sector|space|market|city|line of work|niche|community|network)",)
)
_READ = (
    "(i'm|i am|i'll be|i will be|i've just|i have just|i just) (starting|joining|moving|started|joined|moved) ~2 (at|in|to|as|on|the)",
    "your ~2 (series|post|posts|article|thread|talk|book|newsletter|video|piece|lecture|guide|story|answer) (on|about|in) ~6 (gave|helped|made|taught|showed|got|changed|saved|convinced|nudged)",
)


def _only_the_writer(draft) -> bool:
    anyone = {move.start for move in moves_of(draft, "anyone")}
    said = [move for move in moves_of(draft, "self") if move.start not in anyone]
    around = list(_AROUND.find(draft, *draft.body))
    known = anyone | {move.start for move in said}
    if not said or not draft.body_words or draft.links or draft.blanks:
        return False
    if not all(c.start in known or any(c.start <= s < c.end for s, _ in around) for c in draft.clauses):
        return False
    at = {word.start for start, end in around for word in draft.words_in(start, end)}
    return not any(
        word.low in _THEM and word.start not in at for move in said for word in draft.words_in(move.start, move.end)
    )


RULE = missing(
    "occasion-shared",
    "occasion-met",
    "occasion-introducer",
    when=_only_the_writer,
    unless=_READ,
    fix=why_them(opening),
    code="LE105",
    level="caution",
    situations=("invite-stranger",),
    message="You say who you are, but nothing about them.",
    why="People accept an invitation when they see what it has to do with them.",
    sources=("linkedin-2011", "recipients"),
    ignore="If your name or headline shows what links you, as in a family firm.",
    instead="Mention something you know about them: a post, a project, someone you both know.",
    yields_to=("generic-invitation", "pitch", "flattery"),
    bad=(
        "Hi Olga, {==I'm a bookkeeper from Kassel with forty small firms on my list.==} I'd love to connect.",
        "Hi Olga, {==I have twelve years in customer support and two in training.==} Happy to connect with you!",
        "Hi Olga, {==my name is Sam and I teach maths in Hull.==} It'd be great to connect.",
    ),
    good=(
        (
            "Hi Olga, I'm a bookkeeper in Kassel, and your post on late invoices has saved two of my clients "
            "a lot of trouble. I'd love to connect."
        ),
        (
            "Hi Olga, I work in customer support in Oslo, and I use your onboarding videos to train new "
            "people. I'd be happy to connect!"
        ),
        "Hi Olga, I teach maths in Hull, and we've just started using your fractions game.",
    ),
    near_misses=(
        "Hi Olga, as a fellow member of the bookkeepers' guild, I'd like to connect.",
        "Hi Olga, I'm returning to accounting. Your series on returning gave me the nudge.",
        "Hi Olga, we both keep bees near Kassel. Shall we connect?",
        "Olga, that piece in the Independent, fair play. I manage a small bar off Shop Street.",
    ),
)
