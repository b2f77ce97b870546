"""Thanks for a yes that wasn't given."""

import re

from ..finding import Suggestion
from ..rule import phrases

_FOR_IT = re.compile(r"[,\s]+for [^.!?\n]{1,80}")


def _for_reading(draft, start, end):
    """ "Thanks in advance for your help" becomes "Thanks for reading"."""
    lead = re.match(r"(?:many )?(?:thank you|thanks|thanking you|thx)", draft.low[start:end])
    if lead is None:
        return None
    words = draft.text[start : start + lead.end()]
    if lead.group() == "thanking you":
        words = "Thank you" if words[0].isupper() else "thank you"
    what = _FOR_IT.match(draft.low, end)
    return Suggestion("apply", "Thank them for reading", f"{words} for reading", start, what.end() if what else end)


RULE = phrases(
    ("(thanks|thank you|thanking you|many thanks|thx) ~2 in (advance|anticipation)", "(thanks|thank you) beforehand"),
    where="all",
    most=1,
    fix=_for_reading,
    code="LE408",
    level="hint",
    situations=("ask", "first-message", "invite-stranger", "invite-recruiter"),
    message="Thanking them in advance takes the yes for granted.",
    why="In some countries it's ordinary courtesy, in others it sounds like an order. Nobody minds being thanked for reading.",
    sources=("direct-english",),
    ignore="If everyone you write to uses it.",
    instead="Thank them for reading, or for considering it.",
    bad=(
        (
            "Hi Tia, I start at the Cork clinic in May. Could I ask you one question about the shifts, if "
            "you have a minute? {==Thanks in advance==}!"
        ),
        "Hi Tia, may I quote your report on Cork schools? If not, no problem. {==Many thanks in advance==}",
        "Hi Tia, would you be willing to lend me the Cork slides? {==Thank you in anticipation==}.",
    ),
    good=(
        (
            "Hi Tia, I start at the Cork clinic in May. Could I ask you one question about the shifts, if "
            "you have a minute? Thanks for reading!"
        ),
        "Hi Tia, may I quote your report on Cork schools? If not, no problem. Many thanks!",
        (
            "Hi Tia, would you be willing to lend me the Cork slides for my class on Monday? Thank you for "
            "thinking about it."
        ),
    ),
    near_misses=("Hi Tia, you told the Cork team in advance. Thank you! May I ask how, if you have a minute?",),
)
