"""A follow-up within days."""

from ..finding import Match
from ..rule import custom, ex

WEEK = 7  # days; see facts.py, followup_wait_days


def _find(draft):
    days = draft.context.get("days")
    if days is not None and int(days) < WEEK and draft.body_words:
        n = int(days)
        ago = "today" if n == 0 else "yesterday" if n == 1 else f"{n} days ago"
        yield Match(*draft.first_line, f"You last wrote {ago}; a week is the least to wait.")


RULE = custom(
    _find,
    code="LE206",
    whole_draft=True,
    level="caution",
    situations=("follow-up",),
    any_language=True,
    message="A week is the least to wait before a follow-up.",
    why="Many people look at LinkedIn once a week. A second message before they saw the first one only "
    "looks impatient.",
    sources=("followup_wait_days",),
    ignore="If something changes before a date that concerns them.",
    instead="Wait until a week has passed, and then send it once.",
    bad=(
        ex("Hi Val, {==the mint harvest in Grasse starts on Monday.==} Would you still like to see it?", days="2"),
        ex("Hi Val, {==the mint in Grasse is in flower.==}", days="0"),
        ex("{==The mint in Grasse is in flower, Val.==}", days="6"),
    ),
    good=(
        ex(
            "Hi Val, the mint harvest in Grasse starts on Monday. Would you still like to see it? If not, "
            "another year.",
            days="9",
        ),
        ex("Hi Val, the mint in Grasse is in flower. Shall I send a picture?", days="7"),
        "Hi Val, the mint in Grasse is in flower. Shall I send you a picture of the still?",
    ),
    near_misses=(ex("Hi Val, two days ago the mint in Grasse came into flower.", days="30"),),
)
