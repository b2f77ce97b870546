"""The spelling of "LinkedIn"."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_NAME = re.compile(r"(?<![\w@#./-])(?:linked[ -]?in|LINKEDIN)(?![\w@-]|\.\w)", re.IGNORECASE)
_VERB = re.compile(
    r"(?:is|are|was|were|be|been|being|get|gets|closely|directly|also|and|page|it|them|article|post)\s+$", re.IGNORECASE
)


def _find(draft):
    for n, m in enumerate(_NAME.finditer(draft.masked)):
        given = m.group()
        if given == "LinkedIn" or n >= 3:
            continue
        if " " in given and (not given[0].isupper() or _VERB.search(draft.masked[max(0, m.start() - 12) : m.start()])):
            continue  # “the file linked in your post”
        yield Match(m.start(), m.end(), "", (Suggestion("apply", "Write “LinkedIn”", "LinkedIn", m.start(), m.end()),))


RULE = custom(
    _find,
    keys=("linkedin", "linked"),
    code="LE802",
    level="hint",
    situations=ANY,
    yields_at=("shouting",),
    message="It's spelled “LinkedIn”.",
    why="It's a small thing, but recruiters notice.",
    sources=(),
    ignore="It's part of a hashtag or a link.",
    bad=(
        "Hi Cal, your guide to night photography is the clearest on {==Linkedin==}. I'd like to connect.",
        ex("Hi Cal, thanks for connecting on {==Linked In==}. Which lens did you use in Tromsø?", "first-message"),
        "Hi Cal, I rarely write on {==linkedin==}, but your guide to night photography made me.",
    ),
    good=(
        "Hi Cal, your guide to night photography is the clearest on LinkedIn. I'd like to connect.",
        ex("Hi Cal, thanks for connecting on LinkedIn. Which lens did you use in Tromsø?", "first-message"),
        "Hi Cal, I rarely write on LinkedIn, but your guide to night photography made me.",
    ),
    near_misses=(
        "Hi Cal, the chart linked in your Tromsø post is the one I use.",
        "Hi Cal, I saw the Tromsø chart at linkedin.com/in/cal.",
    ),
)
