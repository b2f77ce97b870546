"""An invitation or a request from a manager that's hard to say no to."""

from ..fix import closing
from ..rule import ex, missing

_ROOM = (
    "no (hard feelings|pressure|need|obligation|worries|problem|expectation)",
    "if you (like|want|wish|use|prefer|would|'d|are|don't|do|keep|feel)",
    "(only|just) if",
    "(entirely|completely|totally|quite) (up to you|optional|fine)",
    "up to you",
    "(either way|whichever)",
    "feel free",
    "(understand|fine|ok|okay) (if|whichever|either)",
    "as you (like|prefer|wish)",
    "optional",
)


def _room(draft, start, end):
    text = "Feel free to say no." if draft.situation == "ask" else "It's entirely up to you."
    return closing(text, f"Add “{text}”")(draft, start, end)


RULE = missing(
    unless=_ROOM,
    when=lambda draft: draft.context.get("relation") == "report",
    fix=_room,
    code="LE410",
    level="caution",
    situations=("invite-coworker", "ask"),
    message="You're their manager, and this doesn't leave them room to say no.",
    why="People you manage can't tell a friendly invitation from an expectation. Some keep work and LinkedIn apart.",
    sources=("linkedin-2011",),
    ignore="If they invited you first.",
    instead="Say that it's up to them, or wait for them to invite you.",
    bad=(
        ex("Hi Sue, {==we work together on the Lyon payroll project, so let's connect here too.==}", relation="report"),
        ex("Hi Sue, {==welcome to the Lyon office!==} I connect with everyone in the team.", relation="report"),
        ex(
            "Hi Sue, {==could you write a recommendation about our work in Lyon?==} Thank you.",
            "ask",
            relation="report",
        ),
    ),
    good=(
        ex(
            "Hi Sue, we work together on the Lyon payroll project. Shall we connect here too? It's entirely up to you.",
            relation="report",
        ),
        ex(
            "Hi Sue, welcome to the Lyon office! If you like having colleagues here, I'd be glad to connect. "
            "If not, that's fine.",
            relation="report",
        ),
        ex(
            "Hi Sue, we work together on the Lyon payroll project, so I wanted to connect here too.",
            "invite-coworker",
            relation="peer",
        ),
    ),
    near_misses=(
        ex(
            "Hi Sue, we work together on the Lyon payroll project. Shall we connect?",
            "invite-coworker",
            relation="manager",
        ),
    ),
)
