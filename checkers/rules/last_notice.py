"""Saying "this is my last message" to get an answer."""

from ..fix import leave_out
from ..rule import phrases
from ..text.phrase import Phrases

_LAST = (
    "(last|final) ~1 {message}",
    "(my|the) (last|final) (follow up|followup|attempt|try|time|reminder|outreach|one from me)",
    "(close|closing) (the|this|your|out) ~1 (loop|case|ticket)",
    "(closing|close) your file",
    "(i'll|i will|i'd) (assume|take it|presume|consider|conclude) ~2 (you|this|that|it|you're|no)",
    "this is my (last|final)",
    "trying to close you",
)
_KIND = Phrases(
    (
        "(if|whenever|should) ~4 (timing|ever|change|changes|need|useful|interest|interested) ~3",
        "(feel free|no hard feelings|no worries|no pressure|no need|all the best|wish you|good luck|thank you|thanks|either way|"
        "completely understand|totally understand)",
        "last (night|week|month|year|time we|time i)",
        "(ignore|disregard|forget|scrap|correct|corrects|answered|about|for|in) ~1 (my|our) (last|final) {message}",
        "(your|their|his|her) (last|final) {message}",
        "(since|after) (my|our) last {message}",
        "(my|the|our) last {message} (on|about|in|from|i|had|was|left|before)",
    )
)


RULE = phrases(
    _LAST,
    when=lambda draft: _KIND.first(draft) is None,
    span="clause",
    most=1,
    fix=leave_out,
    code="LE207",
    level="hint",
    situations=("follow-up",),
    message="You're announcing a last message, which puts polite pressure on them.",
    why="It says there was a series, and asks them to answer so that it stops.",
    sources=("follow-ups",),
    ignore="If they've asked you to tell them.",
    instead="Say what you want to say, make it easy to say no, and leave it there.",
    yields_to=("chasing", "pressure"),
    bad=(
        "Hi Rob, the Leeds office still needs a second analyst. {==It's the last one from me.==}",
        "Hi Rob, the Leeds office has found a second analyst, {==so I'll close the loop here.==}",
        "Hi Rob, the Leeds course starts on 4 May. {==It's time to close your file.==}",
    ),
    good=(
        (
            "Hi Rob, the Leeds office still needs a second analyst, and it's four days a week now. Does that "
            "change things? If not, no worries."
        ),
        (
            "Hi Rob, the Leeds office has found a second analyst, so that role's filled. Would you like to "
            "hear about the next one?"
        ),
        "Hi Rob, the Leeds course starts on 4 May, and there's a place for you. No need to answer.",
    ),
    near_misses=(
        "Hi Rob, the last train from Leeds goes at ten, so you'd be home by midnight. Shall I keep a seat?",
        "Hi Rob, I won't write again, but if the timing is ever better, feel free to get in touch.",
    ),
)
