"""An invitation or a request from a manager that leaves no room."""

from ..finding import Match
from ..rule import custom, ex
from ..text.phrase import Phrases

_ROOM = Phrases(
    (
        "no (pressure|need|obligation|worries|problem|expectation)",
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
)


def _find(draft):
    if draft.context.get("relation") == "report" and draft.body_words and _ROOM.first(draft) is None:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE410",
    whole_draft=True,
    level="caution",
    situations=("invite-coworker", "ask"),
    message="From a manager, this is hard to refuse: it leaves no room for a no.",
    why="Somebody you manage cannot tell a friendly invitation from an expectation. Some keep work and "
    "network apart, and that is theirs to choose.",
    sources=("linkedin-2011",),
    ignore="If they invited you first.",
    instead="Say in so many words that it is up to them, or leave the invitation to them.",
    bad=(
        ex(
            "Hi Sue, {==we work together on the Lyon tram project, so let us be connected here too.==}",
            "invite-coworker",
            relation="report",
        ),
        ex(
            "Hi Sue, {==welcome to the Lyon depot!==} I connect with everybody in the team.",
            "invite-coworker",
            relation="report",
        ),
        ex(
            "Hi Sue, {==could you write a recommendation of my work at the Lyon depot?==} Thank you.",
            "ask",
            relation="report",
        ),
    ),
    good=(
        ex(
            "Hi Sue, welcome to the Lyon depot! If you like to have colleagues here, I would be glad to "
            "connect; if not, that is fine.",
            "invite-coworker",
            relation="report",
        ),
        ex(
            "Hi Sue, we work together on the Lyon tram project. Shall we connect here too? Entirely up to you.",
            "invite-coworker",
            relation="report",
        ),
        ex(
            "Hi Sue, we work together on the Lyon tram project, so I wanted to connect here too.",
            "invite-coworker",
            relation="peer",
        ),
    ),
    near_misses=(
        ex(
            "Hi Sue, we work together on the Lyon tram project. Shall we connect?",
            "invite-coworker",
            relation="manager",
        ),
    ),
)
