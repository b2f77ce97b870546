"""Says who the writer works with: "we help bakeries …", "a platform for fashion shops"."""

from __future__ import annotations

import re

from ..move import custom, move_at
from ..text.lexicon import classes

_SAYS = re.compile(
    r"(?<![\w'])(?:(?:we|i|we've|i've|that|which|and) (?:\w+ly )?(?:help|helped|work with|worked with|support|supported|advise|coach|train"
    r"|serve)|(?:we|i) (?:sell|supply|offer|provide|design|build|make|run) (?:[\w'-]+ ){1,5}?(?:to|for)|(?:platform|service|services|solution"
    r"|solutions|software|app|tool|products|programme|program|academy|agency|provider) (?:[\w'-]+ ){0,4}?for) "
    r"(?:(?:over|around|about|more than|some|many|several|hundreds of|dozens of|\d[\d,.]*\+?) )*"
    r"(?P<what>(?:[a-z][a-z'-]* ){0,3}?[a-z][a-z'-]*s)(?![\w'-])"
)
_ANYONE = frozenset(
    """companies businesses firms teams clients customers others leaders professionals brands organisations organizations owners users
    times years months weeks days hours minutes ways things yours ours theirs services solutions products results this its his us is was
    has as always less leads sales costs euros pounds dollars prices mistakes errors""".split()
)
_NOT_AMONG = frozenset(
    ("your", "you", "our", "my", "the", "their", "like", "these", "those", "to", "and", "with", "a", "an")
)


def _find(draft):
    for m in _SAYS.finditer(draft.low, *draft.body):
        *before, noun = m["what"].split()
        if noun in _ANYONE and not before or _NOT_AMONG.intersection(before) or not _is_plural(noun):
            continue
        if not any(classes(word) and classes(word) <= {"v", "adv", "prep"} for word in before):
            yield move_at(draft, *m.span("what"), denied=False)


def _is_plural(word: str) -> bool:
    singulars = (word[:-1], word[:-2], word[:-3] + "y") if word.endswith("es") else (word[:-1],)
    return (
        word.endswith(("ers", "ors", "ists")) or not word.endswith("ss") and any("n" in classes(s) for s in singulars)
    )


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, we help {==independent bakeries==} waste less bread.",
        "Hi Ana, I've built an app for {==dog walkers==}.",
        "Hi Ana, we work with over 300 {==clinics==}.",
        "Hi Ana, we sell ovens to {==bakeries==}.",
        "Hi Ana, I coach {==new managers==} in Hull.",
        "Hi Ana, we're a platform for {==fashion shops==}.",
    ),
    near_misses=(
        "Hi Ana, we help companies like yours.",
        "Hi Ana, I help customers every day.",
        "Hi Ana, we sell your old ovens to others.",
        "Hi Ana, it works for me.",
    ),
)
