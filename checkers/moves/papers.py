"""Comes with documents or a link: a CV, certificates, a portfolio."""

import re

from ..move import custom, move_at
from ..text.phrase import Phrases

_PAPERS = Phrases(
    (
        "(attach|attached|attaching|attachment)",
        "my ~1 (cv|resume|résumé|portfolio|curriculum|certificates|documents)",
        "all ~1 (documents|papers|certificates)",
    )
)
_LINK = re.compile("ŧ+")


def _find(draft):
    spans = _PAPERS.find(draft, *draft.body)
    links = [m.span() for m in _LINK.finditer(draft.low, *draft.body)] if draft.links else []
    for start, end in sorted([*spans, *links]):
        yield move_at(draft, start, end, denied=False)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, {==my CV==} is below.",
        "Hi Leo, I've {==attached==} two certificates.",
        "Hi Mira, the drawings are at {==www.lenadraws.com==}.",
    ),
    near_misses=("Hi Ana, thank you for your CV tips.", "Hi Leo, we have a new portfolio manager."),
)
