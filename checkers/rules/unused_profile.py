"""Details from their profile that the draft doesn't use."""

import re

from ..finding import Match
from ..fix import opening
from ..rule import custom, ex
from ..text.vocabulary import GENERIC

_WORD = re.compile(r"[^\W\d_]{3,}")
LEAST = 4  # particular words in the pasted profile: with fewer, there's nothing to use


def _find(draft):
    about = draft.context.get("about", "")
    if not about or not draft.body_words:
        return
    known = {_stem(w) for w in _WORD.findall(about.lower()) if w not in GENERIC}
    name = {_stem(w) for w in _WORD.findall(draft.greeting.name.lower())} if draft.greeting else set()
    known -= name
    if len(known) >= LEAST and not known & {_stem(w.low) for w in draft.body_words}:
        yield Match(*draft.first_line)


def _stem(word: str) -> str:
    """A crude stem, enough to match “engineers” with “engineering”."""
    return word[:6] if len(word) > 6 else word.rstrip("s")


RULE = custom(
    _find,
    fix=opening("[one thing from their profile, and why it matters to you]", "Add one thing from their profile"),
    code="LE901",
    whole_draft=True,
    level="caution",
    firm=True,
    situations=(
        "invite-stranger",
        "invite-acquaintance",
        "invite-recruiter",
        "first-message",
        "ask",
        "follow-up",
        "check-in",
    ),
    message="You don't use anything you know about them.",
    why="One detail from their profile shows that you've read it.",
    sources=("recipients",),
    ignore="If what links you isn't in their profile.",
    instead="Pick one thing from their profile that you've something to say about.",
    bad=(
        ex(
            "Hi Kim, {==we both live in Busan and take the same ferry.==} I'd love to connect.",
            about="Data engineer. Fraud detection, payment systems, ex-bank.",
        ),
        ex(
            "Hi Kim, {==thanks for connecting.==} How is Busan this spring?",
            "first-message",
            about="Ward manager. Wound care, night shifts, teaching new nurses.",
        ),
        ex(
            "Hi Kim, {==may I ask you two questions about Busan?==} If not, thank you anyway.",
            "ask",
            about="Ward manager. Wound care, night shifts, teaching new nurses.",
        ),
    ),
    good=(
        ex(
            "Hi Kim, we both work on fraud detection in Busan, and I'd love to connect and compare notes.",
            about="Data engineer. Fraud detection, payment systems, ex-bank.",
        ),
        ex(
            "Hi Kim, thanks for connecting. How do you teach wound care to new nurses in Busan?",
            "first-message",
            about="Ward manager. Wound care, night shifts, teaching new nurses.",
        ),
        ex(
            "Hi Kim, may I ask you two questions about wound care? If not, thank you anyway.",
            "ask",
            about="Ward manager. Wound care, night shifts, teaching new nurses.",
        ),
    ),
    near_misses=(ex("Hi Kim, we both live in Busan and take the same ferry.", about="Busan"),),
)
