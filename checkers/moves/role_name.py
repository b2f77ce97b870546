"""Names a job by its title, whoever offers or wants it: "the risk analyst role"."""

from __future__ import annotations

import re

from ..move import custom, move_at

_JOB = "(?:role|position|job|vacancy|internship|apprenticeship|opening|traineeship)"
_NAMES = re.compile(rf"(?<!\w)(?:the|your|a|an) (?P<what>(?:[\w&/+-]+ ){{1,5}}?{_JOB})(?!\w)")
_ANY = re.compile(
    r"(?:open|new|any|suitable|right|good|job|perfect|great|other|similar|next|same|current|last|first|exciting|dream)\s\w+$"
)


def _find(draft):
    for m in _NAMES.finditer(draft.low, *draft.body):
        if not _ANY.match(m["what"]) and not any(mark in m["what"] for mark in ("ø", "ŧ", "opportunit")):
            yield move_at(draft, *m.span("what"), denied=False)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, could you refer me for the {==risk analyst role==}?",
        "Hi Leo, I applied for your {==ward sister position==} on Monday.",
        "Hi Mira, we have a {==site manager vacancy==} in Leith.",
    ),
    near_misses=(
        "Hi Ana, congratulations on the new job!",
        "Hi Leo, it's a great opportunity.",
        "Hi Mira, in my last job I ran a ward.",
    ),
)
