"""Characters that nobody sees, left by pasting."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY
from ..text import invisible


def _find(draft):
    given = draft.given
    runs = invisible.spans(given)
    hidden = [(s, e) for s, e in runs if not all(map(invisible.is_of_direction, given[s:e]))]
    if not hidden:
        return
    first = hidden[0][0]
    before = sum(e - s for s, e in runs if e <= first)  # these aren't in the text that was read
    count = sum(e - s for s, e in hidden)
    message = (
        f"There are {count} invisible characters in this." if count > 1 else "There's an invisible character in this."
    )
    yield Match(first - before, first - before, message)


RULE = custom(
    _find,
    code="LE833",
    level="hint",
    situations=ANY,
    any_language=True,
    absence=True,
    message="There are invisible characters in this.",
    why="They come from pasting. They can break words and links, and screen readers may stumble over them.",
    sources=("wcag-plain",),
    ignore="Your language needs them.",
    instead="Paste it as plain text, or type that part again.",
    since="2.0",
    bad=(
        "{====}\u200bHi Ana, your course on invoices saved me a week. I keep the books for a bakery in Ghent. Could we connect?",
        ex(
            "Hi Ana, your talk on in{====}\u00advoices was the best of the day. Are the slides online?", "first-message"
        ),
        ex("The second table{====}\u2060 is missing March. Is it in the report?", "comment"),
    ),
    good=(
        (
            "Hi Ana, your course on invoices saved me a week. I keep the books for a bakery in Ghent. I'd "
            "like to connect."
        ),
        ex("Hi Ana, your talk on invoices was the best of the day. Are the slides online?", "first-message"),
        ex("The second table is missing March. Is it in the report?", "comment"),
    ),
    near_misses=(
        ex(
            "\u200fHi Dana, we met at the data meetup in Ghent in May. I'd like to stay in touch.",
            "invite-acquaintance",
        ),
    ),
)
