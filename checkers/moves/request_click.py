"""Wants the reader to open a link, watch, download, register, like or follow."""

from __future__ import annotations

from ..move import custom, move_at
from ..text.phrase import Phrases

_CLICK = Phrases(
    (
        "(watch|grab|download|fill|try|take|read|register|sign up|join|subscribe|visit|check out|have a look|take a look|look at|"
        "click|tap|open|vote|buy|order) ~5 (here|link|form|page|video|quiz|survey|webinar|website|site|channel|newsletter|reel|copy|"
        "below|ŧ|demo|deck|trial|profile|bio|playbook|guide|ebook|brochure|podcast|report)",
        "(here's|here is|this is|find|you'll find) ~1 (the|my|our|a|it)? ~3 (link|page|video|brochure|form|playbook|quiz|website|site|deck)",
        "(link|links) (is|are)? ~1 (in|on|below|here)",
        "(send|sending|share|sharing|shoot|forward|drop|see) ~4 (video|loom|link|deck|brochure|demo|one pager|case study|clip|recording)",
        "(min|mins|minute|second|sec) ~1 (video|loom|clip|quiz|survey|demo)",
        "register ~3 (here|within|now|today|by|before|at)",
        "(drop|leave|give) ~2 (like|follow|five stars|review)",
        "(is|are) (on|at|below|here) ŧ*",
        "here it is again",
        "(follow|subscribe to|like) (my|our) ~2 (page|channel|newsletter|company|podcast|account)",
        "doors close",
    )
)
_THEIRS = Phrases(
    (
        "(your|you) ~3 (video|link|form|page|website|site|post|talk|newsletter|guide|report|podcast|demo|channel)",
        "you (sent|shared|posted)",
    )
)


def _find(draft):
    seen = set()
    for start, end in _CLICK.find(draft, *draft.body):
        move = move_at(draft, start, end)
        if move.start not in seen and _THEIRS.first(draft, move.start, move.end) is None:
            seen.add(move.start)
            yield move


MOVE = custom(
    _find,
    examples=(
        "Hi Dana, {==grab your copy here==}: guide.example.com",
        "Hi Dana, mind if I {==send over a 2-min video==}?",
        "Hi Dana, {==take my 2-minute quiz==} below.",
        "Hi Dana, the {==link is in my profile==}.",
        "Hi Dana, {==register here==} before Friday.",
        "Hi Dana, {==follow our page==} for more.",
    ),
    near_misses=(
        "Hi Dana, I watched your video twice.",
        "Hi Dana, I read your newsletter on Sundays.",
        "Hi Dana, I'd like to follow your work.",
        "Hi Dana, how did you build the quiz?",
    ),
)
