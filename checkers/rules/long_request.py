"""A message of a length that few people finish."""

from ..finding import Match
from ..rule import custom, ex

LONG = 200  # words; in Boomerang's count the best answers came at 50 to 125


def _find(draft):
    if len(draft.body_words) > LONG:
        s = draft.body_words[LONG].start
        yield Match(
            s, draft.body[1], f"The message is {len(draft.body_words)} words long; from here on few people read."
        )


_FILL = " ".join(
    (
        "The mill wheel turns when the sluice opens, and the sluice opens when the miller wakes, which is "
        "late on Sundays and early in May. " * 8
    ).split()[:LONG]
)

RULE = custom(
    _find,
    code="LE406",
    whole_draft=True,
    level="caution",
    situations=("ask", "first-message", "follow-up", "check-in"),
    message="The message is longer than most people read.",
    why="In large counts, short messages were answered most: up to 400 characters on LinkedIn, 50 to 125 "
    "words in e-mail.",
    sources=("short_inmail_length", "boomerang"),
    ignore="If they asked for the whole story.",
    instead="Keep who, why them and the one request, and offer the rest.",
    bad=(
        "Hi Lu, " + _FILL + " {==And so on it goes in Mainz all year.==}",
        "Hi Lu, " + _FILL + " {==Would you come to Mainz and see it turn?==}",
        "Dear Lu, " + _FILL + " {==Would you write to the Mainz council, if you have read this far?==}",
    ),
    good=(
        "Hi Lu, the mill wheel in Mainz turns again. Would you be willing to look at one drawing of the "
        "sluice? If not, thank you anyway.",
        "Hi Lu, could I ask you one question about the Mainz sluice? If you are busy, leave it. Thank you!",
        ex("Hi Lu, thanks for connecting. When did the Mainz mill stop?", "first-message"),
    ),
    near_misses=("Hi Lu, " + " ".join(_FILL.split()[:60]) + " Could I ask you one question on it? If not, thank you.",),
)
