"""Longer than the field takes."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY, limit_for
from ..text.length import against


def _find(draft):
    limit = limit_for(draft.situation, draft.context)
    size = against(draft.counts, limit)
    if size.over:
        over = size.count - limit
        start = _position(draft.text, limit)
        yield Match(
            start,
            len(draft.text),
            f"The text is {size.count:,} characters long; {limit:,} fit here, so the last {over:,} cannot be sent.",
        )


def _position(text: str, limit: int) -> int:
    """Where the part that fits ends, in code points of the text: close enough where NFC joins letters."""
    return min(len(text) - 1, limit)


RULE = custom(
    _find,
    code="LE103",
    whole_draft=True,
    level="problem",
    situations=ANY,
    any_language=True,
    message="The text is longer than this field takes.",
    why="LinkedIn cuts it off or refuses it. The limit depends on the field and, for a note, on the account.",
    sources=("note_limit_free", "note_limit_premium", "inmail_body_limit"),
    ignore="If your account shows another limit: LinkedIn changes them without notice.",
    instead="Keep who you are, why them and one reason; the rest can follow when you are connected.",
    bad=(
        ex(
            "Hi Sol, your map of the Ebro canals hangs in our office in Lleida. I plan sluices for the "
            "river board, and your way of drawing flow is what we lacked for years. I would like to follow "
            "your work and co{==mpare notes on the delta.==}",
            account="free",
        ),
        ex(
            "Hi Sol, your map of the Ebro canals hangs in our office in Lleida. I plan sluices for the "
            "river board, and your way of drawing flow is what we lacked for years. May I connect? On my "
            "desk are the 1920s plans of the left bank, which nobody has scanned, and a box of photographs "
            "of the floods. They may {==be of use to you in Tortosa.==}",
            account="premium",
        ),
        ex(
            "We met at the sluice museum in Amposta on the third of May, next to the model of the tide "
            "gate, where you told me how the rice growers share the water by the clock of the church. I "
            "went home and wrote{== it down for my daughter, who now wants to be a water judge.==}",
            "invite-acquaintance",
            account="free",
        ),
    ),
    good=(
        ex(
            "Hi Sol, your map of the Ebro canals hangs in our office in Lleida. I plan sluices there and "
            "would like to follow your work.",
            account="free",
        ),
        ex(
            "Hi Sol, your map of the Ebro canals hangs in our office in Lleida. I plan sluices for the "
            "river board, and your way of drawing flow is what we lacked for years. I would like to follow "
            "your work and compare notes on the delta.",
            account="premium",
        ),
        ex(
            "Hi Ona, we met at the sluice museum in Amposta. Your story of the water clock went home with "
            "me. I would like to stay in touch.",
            "invite-acquaintance",
            account="free",
        ),
    ),
    near_misses=(
        ex(
            "Hi Sol, your map of the Ebro canals hangs in our office in Lleida. I plan sluices for the "
            "river board, and your way of drawing flow is what we lacked for years. May I follow it? 🌊🌊🌊🌊🌊",
            account="free",
        ),
    ),
)
