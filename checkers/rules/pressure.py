"""Wording that leaves no room for a no, or for time."""

from ..finding import Match
from ..fix import leave_out
from ..moves import moves_of
from ..rule import custom, ex
from ..situation import ANY


def _find(draft):
    for move in moves_of(draft, "pressure")[:2]:
        last = draft.clause_at(move.cue_end - 1)  # a threat runs on: "one more invitation, and I'll tell your boss"
        start = move.cue_start if ". " in draft.text[move.start : move.cue_start] else move.start
        yield Match(start, max(move.end, last.end if last else 0))


RULE = custom(
    _find,
    fix=leave_out,
    code="LE111",
    level="caution",
    situations=ANY,
    message="This puts pressure on them to answer.",
    why="A request is polite as long as no is an easy answer. Under pressure, people choose silence.",
    sources=("politeness", "linkedin-2011"),
    ignore="If there's a real date that matters to you both, and you say what it is.",
    instead="Give the date and the reason if there is one, and make it easy to say no: “No worries at all if not.”",
    yields_to=("presumed-yes",),
    yields_at=("booking-at-once", "insult"),
    bad=(
        "Hi Lea, we met at the glass fair in Leeds. {==Could you answer ASAP?==}",
        ex("Hi Lea, the new clinic opens in May. {==This role won't be open long.==}", "follow-up"),
        ex("Hi Lea, I applied for the glazier role in Leeds {==and I'm waiting for your reply.==}", "invite-recruiter"),
        ex("Could you introduce me to Mr Orth? {==I won't take no for an answer.==} Thank you.", "ask"),
    ),
    good=(
        ex(
            "Hi Lea, we met at the glass fair in Leeds, at the stand with the blue lamps. I'd like to stay in touch.",
            "invite-acquaintance",
        ),
        ex(
            "Hi Lea, the prize jury meets on the 12th. If you can send your report before then, they'll read it. If not, "
            "no trouble at all. Thank you either way.",
            "follow-up",
        ),
        ex(
            "Could you introduce me to Mr Orth at the museum? I'd like to see the 1902 moulds. If that's awkward, just "
            "say so. Thank you!",
            "ask",
        ),
    ),
    near_misses=(
        ex("Hi Lea, I work in urgent care in Leeds. Your post on burns is pinned up in our ward.", "first-message"),
        ex("You make a fair point on deadlines. Ours moved when the furnace cracked.", "comment"),
        ex("Hi Lea, nothing urgent, whenever you have a minute.", "follow-up"),
    ),
)
