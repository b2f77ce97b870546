"""A request for time or advice without an edge."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_VAGUE = Phrases(
    (
        "(spare|have|give|find|lend) (me|us)? (some|any|a little|a bit of|a few moments of) (of your)? time",
        "some of your ~1 time",
        "(offer|give|share|provide|have|appreciate|get) ~1 (any|some|your) ~1 (advice|guidance|insight|"
        "insights|tips|wisdom|help|support|thoughts)",
        "(help|guide|support|mentor) me (with|in|on|through) ~2 (career|job search|journey|path|life|future|"
        "transition|everything)",
        "(any|some|your) (help|advice|guidance|support|tips) (would|will|is|are|you)",
        "(talk|speak|chat|discuss) about (your|my) (career|journey|experience|path|life|future|options|opportunities)",
        "everything you know",
        "(i|we) need (your)? (help|advice|guidance|support)",
    )
)
_BRAIN = Phrases(("pick your brain*",))
# advice on something in particular is a question
_NAMED = Phrases(
    ("^(do|would|could|can|what) ~2 you (have|give|offer|share) (any|some|one)? ~1 (advice|tips) (for|on|about)",)
)
_EDGE = Phrases(
    (
        "(minutes|minute|min|mins|hour|half an hour|half hour)",
        "(a|one|two|three|few|couple|quick|brief|short|single|1|2|3|specific) ~1 (question*|thing|call|chat|"
        "point*|intro|introduction|tip|look|note|email|message|line|lines|paragraph|page|pages)",
        "(referral|refer me|reference|introduction|introduce|recommendation|recommend|intro|feedback)",
        "by (monday|tuesday|wednesday|thursday|friday|the end|next|end of)",
        "coffee",
        "lunch",
    )
)


def _find(draft):
    span = _BRAIN.first(draft, *draft.body)
    if not span and _EDGE.first(draft) is None and _NAMED.first(draft) is None:
        span = _VAGUE.first(draft, *draft.body)
    if span:
        yield Match(*span)


RULE = custom(
    _find,
    keys=_VAGUE.keys | _BRAIN.keys,
    code="LE401",
    level="caution",
    situations=("ask",),
    message="The request is open-ended: it does not say how much time, or which question.",
    why="What cannot be measured is put off. One question, or 15 minutes, can be given at once.",
    sources=("berkeley", "recipients"),
    ignore="Between people who help each other often.",
    instead="Ask for one thing, and say how long it takes.",
    bad=(
        "Hi Rui, I take over the cork oaks of my uncle in Évora. Could I {==pick your brain==}? No worries "
        "if not, and thank you.",
        "Hi Rui, I take over the cork oaks of my uncle in Évora. Could you {==spare some time==} to talk? Thank you.",
        "Hi Rui, I take over the cork oaks of my uncle in Évora, and {==any help would==} be welcome. Thank you.",
    ),
    good=(
        "Hi Rui, I take over the cork oaks of my uncle in Évora. Could I ask you two questions on "
        "stripping? No worries if not, and thank you.",
        "Hi Rui, I take over the cork oaks of my uncle in Évora. Would you have 15 minutes in May? If not, "
        "I understand. Thank you!",
        "Hi Rui, would you look at one page, my plan for the Évora cork oaks? If it does not suit, just say "
        "so. Thank you.",
    ),
    near_misses=(
        "Hi Rui, could I ask two questions about the Évora oaks? Any advice on stripping would help. Thank you.",
    ),
)
