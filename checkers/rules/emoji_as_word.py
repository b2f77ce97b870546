"""An emoji in place of a word."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_WORD_BEFORE = re.compile(
    r"\b(?:i|we|you|to|the|a|an|my|our|your|of|for|some|with|and|grab|have|over|really|would|let's|at|in|on|is|are)\s*$"
)


def _find(draft):
    n = 0
    for s, e in draft.emoji:
        after = draft.low[e : e + 2].lstrip()
        if after[:1].isalpha() and _WORD_BEFORE.search(draft.low, max(0, s - 12), s) and n < 2:
            n += 1
            yield Match(s, e, "", (Suggestion("fill", "Write the word", "[the word you mean]", s, e),))


RULE = custom(
    _find,
    code="LE808",
    level="hint",
    situations=ANY,
    message="You've used an emoji instead of a word.",
    why="A screen reader says its official name, which may not be the word you mean.",
    sources=("wcag-plain",),
    ignore="You're friends and write like that.",
    instead="Write the word, and keep the emoji for the end.",
    bad=(
        "Hi Gia, I {==❤️==} your almond cakes and run a café in Cremona. I'd like to connect.",
        ex("Hi Gia, it's been a year since Parma. Shall we have a {==☕==} when I'm there?", "check-in"),
        ex("Hi Gia, thanks for connecting. When I'm in Parma, may I see the {==🎻==} shop?", "first-message"),
    ),
    good=(
        "Hi Gia, I love your almond cakes and run a café in Cremona. I'd like to connect.",
        ex("Hi Gia, it's been a year since Parma. Shall we have a coffee when I'm there? ☕", "check-in"),
        ex("Hi Gia, thanks for connecting 🙂 When I'm in Parma in May, may I see the violin shop?", "first-message"),
    ),
    near_misses=("Hi Gia 👋 I love your almond cakes 🍰 I run a café in Cremona.",),
)
