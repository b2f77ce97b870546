"""Names where the job is that the writer wants or offers: "refer me at Harbour Bank"."""

from __future__ import annotations

import re

from ..move import custom, move_at

_NAMES = re.compile(
    r"(?<![\w'])(?:[Rr]efer me (?:to|at|for a job at|for a role at)|(?:role|position|job|jobs|opening|openings|vacancy|internship|roles"
    r"|positions|work|working|hiring|apply|applying|team) (?:at|with|to)|[Jj]oin|join the team at) "
    r"(?P<what>[A-Z][\w&'-]*(?: (?:of |& )?[A-Z][\w&'-]*){0,3})"
)


def _find(draft):
    for m in _NAMES.finditer(draft.masked, *draft.body):
        if "ø" not in m["what"] and "ŧ" not in m["what"]:
            yield move_at(draft, *m.span("what"), denied=False)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, could you refer me for the analyst role at {==Harbour Bank==}?",
        "Hi Leo, I'd like to join {==Northline==} in May.",
        "Hi Mira, I'm applying to {==Fenwick & Sons==}.",
    ),
    near_misses=("Hi Ana, we met at Harbour Bank.", "Hi Leo, I work at night.", "Hi Mira, Northline makes pumps."),
)
