"""The network's name."""

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
    message="The network spells its name “LinkedIn”.",
    why="It is a small thing, and one that recruiters notice.",
    sources=(),
    ignore="In a hashtag or an address.",
    bad=(
        "Hi Cal, your Tromsø aurora guide is the best on {==Linkedin==}.",
        "Hi Cal, I rarely write on {==linkedin==}, but your Tromsø aurora guide made me.",
        ex("Hi Cal, thanks for connecting on {==Linked In==}. When is the Tromsø aurora best?", "first-message"),
    ),
    good=(
        "Hi Cal, your Tromsø aurora guide is the clearest on LinkedIn.",
        "Hi Cal, I rarely write on LinkedIn, but your Tromsø aurora guide made me.",
        ex("Hi Cal, thanks for connecting on LinkedIn. When is the Tromsø aurora best?", "first-message"),
    ),
    near_misses=(
        "Hi Cal, the chart linked in your Tromsø post is the one I use.",
        "Hi Cal, I saw the Tromsø chart at linkedin.com/in/cal.",
    ),
)
