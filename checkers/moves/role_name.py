"""Names a job by its title, whoever offers or wants it: "the risk analyst role"."""

from __future__ import annotations

import re

from ..move import named

_JOB = "(?:role|position|job|vacancy|internship|apprenticeship|opening|traineeship)"
_ANY = re.compile(
    r"(?:open|new|any|suitable|right|good|job|perfect|great|other|similar|next|same|current|last|first|exciting|dream)\s\w+$|.*opportunit"
)


MOVE = named(
    rf"(?<!\w)(?:the|your|a|an) (?P<what>(?:[\w&/+-]+ ){{1,5}}?{_JOB})(?!\w)",
    unless=lambda draft, m: bool(_ANY.match(m["what"])),
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
