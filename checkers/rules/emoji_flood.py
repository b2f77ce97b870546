"""Many emoji."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MOST = 3  # emoji in one text
ROW = 3  # emoji in a row


def _find(draft):
    spans, row = draft.emoji, _longest_row(draft)
    if len(row) >= ROW:
        yield Match(row[0][0], row[-1][1], "", (_fewer(draft),))
    elif len(spans) > MOST:
        s, e = spans[MOST]
        yield Match(s, e, f"You use {len(spans)} emoji.", (_fewer(draft),))


def _rows(draft) -> list[list[tuple[int, int]]]:
    """The emoji in groups: those without words between them are one group."""
    rows = [[]]
    for span in draft.emoji:
        if rows[-1] and draft.text[rows[-1][-1][1] : span[0]].strip():
            rows.append([])
        rows[-1].append(span)
    return rows


def _longest_row(draft):
    return max(_rows(draft), key=len)


def _fewer(draft) -> Suggestion:
    """The text with only the first emoji of each row, and no more than MOST. A sentence that ended in an emoji we drop
    gets a full stop."""
    rows = _rows(draft)
    kept = {row[0] for row in rows[:MOST]}
    gone = [span for row in rows for span in row if span not in kept]
    start, end = gone[0][0], gone[-1][1]
    while start > 0 and draft.text[start - 1] == " ":
        start -= 1
    pieces, at, last = [], start, draft.text[:start].rstrip()[-1:]
    for s, e in gone:
        before = draft.text[at:s].rstrip(" ")
        last = before.rstrip()[-1:] or last
        after = draft.text[e : e + 2].lstrip(" ")[:1]
        ended = last.isalnum() and (after.isupper() or after in ("", "\n"))
        pieces += [before, "."] if ended else [before]
        last, at = "." if ended else last, e
    label = f"Keep one: {draft.text[slice(*rows[0][0])]}" if len(kept) == 1 else f"Keep the first {len(kept)}"
    return Suggestion("apply", label, "".join(pieces), start, end)


RULE = custom(
    _find,
    possible=lambda draft: len(draft.emoji) >= ROW,
    code="LE115",
    level="caution",
    situations=ANY,
    any_language=True,
    message="You use several emoji in a row.",
    why="A screen reader says each one in full: “party popper party popper party popper”. More than two or three also look "
    "like advertising.",
    sources=("wcag-plain",),
    ignore="If emoji are what you're writing about.",
    instead="Keep the one that adds something, and cut the rest.",
    bad=(
        "Hi Mo, your talk on hiring apprentices in Leeds was the best of the day {==🎉🎉🎉==} I'd like to connect.",
        ex("Great results after such a hard winter {==🎉👏🚀==} How many people did you train?", "comment"),
        ex(
            "Hi Mo 👋 Thanks for connecting 🙂 Your photos 📷 of the open day are lovely {==🎉==} How many people came?",
            "first-message",
        ),
    ),
    good=(
        "Hi Mo, your talk on hiring apprentices in Leeds was the best of the day 🎉 I'd like to connect.",
        ex("Great results after such a hard winter 🎉 How many people did you train?", "comment"),
        ex(
            "Hi Mo 👋 Thanks for connecting. Your photos of the open day are lovely. How many people came?",
            "first-message",
        ),
    ),
    near_misses=(
        ex(
            "Hi Mo, thanks for connecting 👨‍👩‍👧‍👦 We came to the open day as a family 🇳🇱 How many people were there?",
            "first-message",
        ),
    ),
)
