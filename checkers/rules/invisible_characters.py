"""Characters you can't see, left in by pasting."""

from bisect import bisect_left

from ..finding import Match, Suggestion
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
    before = sum(e - s for s, e in runs if e <= first)  # the draft's text is without these
    count = sum(e - s for s, e in hidden)
    message = (
        f"There are {count} invisible characters in this." if count > 1 else "There's an invisible character in this."
    )
    fix = _without(given, hidden, "Remove it" if count == 1 else "Remove them")
    yield Match(first - before, first - before, message, (fix,) if fix else ())


def _without(given: str, hidden: list[tuple[int, int]], label: str) -> Suggestion | None:
    """The text from the character before the first of them to the one after the last, without them.

    None if there's nothing else in the text.
    """
    seen, places = invisible.without(given)
    start = max(bisect_left(places, hidden[0][0]) - 1, 0)
    end = max(bisect_left(places, hidden[-1][1]), start + 1)
    if end > len(seen):
        return None
    kept, at = "", places[start] if start else 0
    for s, e in hidden:
        kept, at = kept + given[at:s], e
    return Suggestion("apply", label, kept + given[at : places[end]], start, end)


RULE = custom(
    _find,
    possible=lambda draft: not draft.given.isascii(),
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
