"""A follow-up after only a few days."""

from ..rule import ex, overall

WEEK = 7  # days; see facts.py, followup_wait_days


def _too_soon(draft) -> bool:
    days = draft.context.get("days")
    return days is not None and int(days) < WEEK


def _message(draft) -> str:
    days = int(draft.context["days"])
    ago = "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"
    return f"You last wrote {ago}. Give them at least a week."


RULE = overall(
    _too_soon,
    _message,
    code="LE206",
    level="caution",
    situations=("follow-up",),
    any_language=True,
    message="Give them at least a week before you follow up.",
    why="Many people look at LinkedIn once a week. If you write again before they've seen your first message, it looks impatient.",
    sources=("followup_wait_days",),
    ignore="If something has changed that they need to know before a certain date.",
    instead="Wait until a week has passed, then send it once.",
    bad=(
        ex(
            "Hi Val, {==the accounting course starts on Monday.==} Would you still like a place? If not, no worries.",
            days="2",
        ),
        ex("Hi Val, {==the accounting course is open.==} Shall I send you the timetable?", days="0"),
        ex("{==The accounting course is open, Val.==}", days="6"),
    ),
    good=(
        ex(
            "Hi Val, the accounting course starts on Monday. Would you still like a place? If not, no worries.",
            days="9",
        ),
        ex("Hi Val, the accounting course is open. Shall I send you the timetable?", days="7"),
        "Hi Val, the accounting course is open. Shall I send you the timetable for the evening group?",
    ),
    near_misses=(ex("Hi Val, two days ago the accounting course opened.", days="30"),),
)
