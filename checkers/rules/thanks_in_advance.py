"""Thanks for a yes that was not given."""

from ..rule import phrases

RULE = phrases(
    (
        "(thanks|thank you|thanking you|many thanks|thx) ~2 in (advance|anticipation)",
        "(thanks|thank you) (already|beforehand)",
    ),
    where="all",
    most=1,
    code="LE408",
    level="hint",
    situations=("ask", "first-message", "invite-stranger", "invite-recruiter"),
    message="Thanks in advance take the yes for granted.",
    why="In some countries it is plain courtesy, in others it reads as an order. Thanks for reading offend nobody.",
    sources=("direct-english",),
    ignore="Where everybody you write to uses it.",
    instead="Thank them for reading, or for considering it.",
    bad=(
        "Hi Tia, could I ask you one question about the Cork regatta, if you have a minute? {==Thanks in advance==}!",
        "Hi Tia, would you be willing to lend me the Cork burgee? {==Thank you in anticipation==}.",
        "Hi Tia, may I quote your Cork race report? If not, no matter. {==Many thanks in advance==}",
    ),
    good=(
        "Hi Tia, could I ask you one question about the Cork regatta, if you have a minute? Thanks for reading!",
        "Hi Tia, would you be willing to lend me the Cork burgee? Thank you for thinking about it.",
        "Hi Tia, may I quote your Cork race report? If not, no matter. Many thanks!",
    ),
    near_misses=("Hi Tia, you told the Cork crews in advance. Thank you! May I ask how, if you have a minute?",),
)
