"""A link in a first contact."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_THEIRS = Phrases(
    (
        "your",
        "you (wrote|made|posted|shared|built|gave|published)",
        "(role|position|opening|vacancy|job|posting|internship)",
        "you asked",
        "as promised",
        "you wanted",
    )
)

_WANTED = Phrases(("you (mentioned|asked|said|wrote|wanted|needed|posted|were (asking|looking|wondering|searching))",))


def _find(draft):
    if _WANTED.first(draft):
        return
    for s, e in draft.links[:2]:
        a, b = draft.sentence_at(s)
        if draft.low[max(0, s - 1)] in "([":  # in brackets: it belongs to the sentence before
            a = draft.sentence_at(max(0, a - 2))[0]
        if _THEIRS.first(draft, a, b) is None:
            yield Match(s, e)


RULE = custom(
    _find,
    code="LE109",
    level="caution",
    situations=INVITATIONS + ("first-message",),
    message="A link this early reads as an advertisement, or as a trap.",
    why="People are taught not to follow links from strangers, and LinkedIn's own filters look at them. It "
    "also costs characters.",
    sources=("weak-ask", "linkedin-policies"),
    ignore="If the link leads to something of theirs, or they asked for it.",
    instead="Leave the link out and say in a few words what is there; send it when they ask.",
    bad=(
        "Hi Bo, your mill in Skive is a treat. My bread map: {==breadmap.example.com/skive==}",
        "Hi Bo, we both bake rye in Jutland. My loaves are here: {==https://rye.example.org==}",
        ex(
            "Hi Bo, thanks for connecting! Have a look at {==www.rye-school.example==} when there is time. "
            "How is the new oven?",
            "first-message",
        ),
    ),
    good=(
        "Hi Bo, your mill in Skive is on the bread map that I draw for Jutland. May I send you the page?",
        "Hi Bo, your piece at https://mill.example.org/rye-1950 on old rye is the best I found. I bake it in Aarhus.",
        ex(
            "Hi Bo, thanks for connecting! I put your mill in Skive on my bread map. How is the new oven?",
            "first-message",
        ),
    ),
    near_misses=("Hi Bo, I write about mills at the Skive Folkeblad, e.g. last week on yours. May I connect?",),
)
