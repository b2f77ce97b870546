"""Names the company the writer works for: "I'm Carla from MedSupply", "I represent Northline"."""

from __future__ import annotations

import re

from ..move import custom, move_at

_NAME = r"(?P<what>[A-Z][\w&'-]*(?: (?:of |& |and )?[A-Z][\w&'-]*){0,3})"
_SAYS = re.compile(
    r"(?<![\w'])(?:(?:I|i)(?:'m| am) (?:[A-Z]\w+,? )?(?:from|with|at)|(?:[Mm]y name is|[Tt]his is) [A-Z]\w+(?: [A-Z]\w+)? from"
    r"|I (?:lead|run|manage|handle|head|look after) [\w &-]{2,40} (?:at|for)|I represent|I work (?:at|for|with)|(?:^|(?<=[.!?]\s))(?:Here at|At)(?= [A-Z][\w&' -]{1,40}, (?:we|I)\b)) "
    + _NAME
)


def _find(draft):
    for m in _SAYS.finditer(draft.masked, *draft.body):
        yield move_at(draft, *m.span("what"), denied=False)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, I'm Carla from {==MedSupply Solutions==}.",
        "Hi Ana, my name is Leo and I represent {==Northline==}, a maker of pumps.",
        "Hi Ana, I'm with {==Harbour Bank==} in Leith.",
        "Hi Ana, my name is Tom from {==Brightpath==}.",
        "Hi Ana, I lead partnerships at {==Tallyhouse==}.",
        "Hi Ana, I work for {==Fenwick & Sons==}.",
        "Hi Ana, thanks for connecting. At {==Brightpath==}, we train managers.",
    ),
    near_misses=(
        "Hi Ana, I'm with you on that.",
        "Hi Ana, we met at Northline.",
        "Hi Ana, your talk at Brightpath was clear.",
        "Hi Ana, I work at night.",
    ),
)
