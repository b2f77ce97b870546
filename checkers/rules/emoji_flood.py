"""Many emoji."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MOST = 3


def _find(draft):
    spans = draft.emoji
    row = _longest_row(draft)
    if len(row) >= 3:
        s, e = row[0][0], row[-1][1]
        keep = draft.text[row[0][0] : row[0][1]]
        fix = (Suggestion("apply", f"Keep one: {keep}", keep, s, e),) if len(spans) - len(row) < MOST else ()
        yield Match(s, e, "", fix)
    elif len(spans) > MOST:
        s, e = spans[MOST]
        yield Match(s, e, f"You use {len(spans)} emoji.")


def _longest_row(draft):
    rows = [[]]
    for span in draft.emoji:
        if rows[-1] and draft.text[rows[-1][-1][1] : span[0]].strip():
            rows.append([])
        rows[-1].append(span)
    return max(rows, key=len)


RULE = custom(
    _find,
    code="LE115",
    level="caution",
    situations=ANY,
    any_language=True,
    message="Several emoji in a row crowd out your words.",
    why="A screen reader says each one in full, “party popper party popper party popper”. More than "
    "two or three also look like advertising.",
    sources=("wcag-plain",),
    ignore="If emoji are what you're writing about.",
    instead="Keep the one that adds something, and cut the rest.",
    bad=(
        "Hi Mo, your talk on tulips in Lisse was a joy {==🌷🌷🌷==} May I connect?",
        ex("Great harvest in Lisse {==🎉👏🚀==} How many bulbs came through the frost?", "comment"),
        ex(
            "Hi Mo 👋 Thanks for connecting 🙂 Your tulips 🌷 in Lisse are a joy {==🎉==} How many survived?",
            "first-message",
        ),
    ),
    good=(
        "Hi Mo, your tulip trial in Lisse is a joy 🌷 May I connect?",
        ex("A harvest in Lisse after that frost 🎉 How many bulbs came through?", "comment"),
        ex("Hi Mo 👋 Thanks for connecting. Your tulips in Lisse are a joy. How many survived?", "first-message"),
    ),
    near_misses=(
        ex(
            "Hi Mo, thanks for connecting 👨‍👩‍👧‍👦 We came to Lisse as a family 🇳🇱 How many tulips survived?",
            "first-message",
        ),
    ),
)
