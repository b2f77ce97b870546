"""The writer's own offer."""

from ..fix import leave_out
from ..moves import spans_of
from ..rule import ex, said
from ..situation import INVITATIONS


def _not_pressing(draft, move) -> bool:
    """Whether the clause doesn't also put pressure on them. If it does, the rule about pressure finds it."""
    return not spans_of(draft, "pressure").overlap(move.start, move.end)


RULE = said(
    "pitch",
    accept=_not_pressing,
    fix=leave_out,
    code="LE108",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up", "check-in", "congratulate", "decline", "ask"),
    message="This is a pitch, and they haven't asked for one.",
    why="An early offer is one of the things that put people off most in cold messages. It makes the rest look like an excuse to sell.",
    sources=("recipients", "linkedin-policies"),
    ignore="If they've asked about it, or you've agreed to send it.",
    instead="Leave the offer out. Mention something they've done or made that you noticed, and ask about it.",
    yields_at=("pressure", "bargain"),
    bad=(
        "Hi Dana, {==we help clinics like yours fill empty slots.==} Let's connect.",
        ex(
            "Hi Dana, thanks for connecting. {==We built a stock planner to fix exactly the problem you "
            "posted about.==} How do you count stock today?",
            "first-message",
        ),
        "Hi Omar, your post on fuel costs was sharp. {==Our planner cuts fuel by a fifth.==}",
        ex("Hi Omar, still thinking about payroll? {==Our platform saves HR teams two days a month.==}", "follow-up"),
    ),
    good=(
        (
            "Hi Dana, your post on missed appointments says what I keep hearing from clinics in Leeds. I "
            "work on booking software, and I'd like to connect."
        ),
        ex(
            "Hi Dana, thanks for connecting. Your post on counting stock at night made me rethink our Sunday "
            "shift. How long did it take to set up?",
            "first-message",
        ),
        ex("Hi Omar, well done on the logistics award! The night routes deserved it.", "congratulate"),
        ex(
            "Hi Priya, thank you for applying last spring. We're hiring a payroll lead in Leeds, £52k to £58k, four days "
            "a week. Would you like the job description? No worries if not.",
            "first-message",
        ),
    ),
    near_misses=(
        "Hi Omar, I'm leaving my agency to freelance, and your advice on pricing helped me.",
        ex("Hi Dana, thanks for connecting. My team moved to paperless payroll last year.", "first-message"),
        ex("Hi Dana, I applied for the QA engineer role, and I'd be glad to show how I can help the team.", "ask"),
        ex("Hi Dana, you asked about our stock planner, so here's the price list.", "follow-up"),
    ),
)
