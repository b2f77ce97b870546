"""A job described in words that any employer would use."""

import re

from ..fix import after, first_of, if_said, instead
from ..moves import moves_of
from ..rule import ex, phrases
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_HOLLOW = (
    "competitive ~1 (salary|pay|package|compensation|benefits)",
    "(package|pay|salary|compensation) is ~1 (amazing|competitive|great|attractive|excellent)",
    "(great|amazing|fun|awesome|fantastic|incredible) (perks|benefits|office|culture|opportunity|opportunities|place to work)",
    "(coolest|most exciting|amazing|best) (projects|perks|office|culture)",
    "(fast|rapidly|quickly) growing (startup|company|start up|business|team)",
    "(exciting|amazing|disruptive|hot) (startup|start up|company|team)",
    "(market|industry|global|world) leader",
    "leading (company|provider|firm|agency|platform|player|brand)",
    "(work hard play hard|like a family|ground floor|hit the ground running|wear many hats)",
    "(unpaid|no salary|equity only) ~1 (position|role|internship|initially|at first|job)?",
    "no experience (is)? (needed|required|necessary)",
    "(ideal|perfect|great|right) (candidate|fit|match) for ~6",
    "(role|job|position|opening|vacancy) ~3 (lines|line|lined) up ~1 with (your|you)",
    "(role|job|position|opening|vacancy) ~6 (be|is|looks|seems|sounds) (perfect|ideal|great|right) for you",
    "(very|highly)? attractive (salary|package|client|opportunity|conditions)",
)
_JOB = Phrases(
    ("(hiring|recruiting|recruit|position|role|opening|vacancy|candidate|candidates|job|opportunity|opportunities)",)
)
_OWN = Phrases(
    (
        "(i|i've|i'm|i'd) ~6 (applied|apply|applying|application|interested in|interview|learn|joining)",
        "(fit|match) for (my|me)",
        "(i|i'm|i'd|me) ~5 (candidate|fit|match) for",
        "(thank|thanks|grateful|congratulations|congrats)",
        "(i|i've|we|we've) ~1 (took|take|accepted|joined|left|started|love|enjoy|quit|work|worked) ~4 (job|role|position|post|offer|work|here|there)",
    )
)


_FIGURE = re.compile(r"\d(?!\d*[ -]?min)|\[[^\]\n]*(?:pay|salary|range|figure)[^\]\n]*\]", re.IGNORECASE)


def _offers_a_job(draft) -> bool:
    if _FIGURE.search(draft.text, *draft.body) or not _JOB.first(draft, *draft.body):
        return False
    return _OWN.first(draft, *draft.body) is None and not moves_of(draft, "acquainted")


_SAYS, _LABEL = (
    "It pays [range], it's in [place], and [what sets this job apart].",
    "Say what it pays and where it is",
)

RULE = phrases(
    _HOLLOW,
    when=_offers_a_job,
    span="clause",
    most=1,
    fix=first_of(
        if_said(
            r"\b(?:hiring|recruiting|recruit|looking for|seeking|role|position|opening|vacancy)\b", after(_SAYS, _LABEL)
        ),
        instead(_SAYS, _LABEL),
    ),
    code="LE340",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    message="You could say this of any job, and there isn't a single figure to go by.",
    why="Pay, hours and place let people decide. “Competitive” and “exciting” are in every message they get.",
    sources=("recipients",),
    ignore="If the details are in the job description you're sending with it.",
    instead="Give the pay range, the place and one thing that sets the work apart from other jobs.",
    yields_at=("vague-opportunity", "hidden-employer"),
    bad=(
        ex("Hi Ivy, we're hiring a nurse in Leeds. {==We offer a competitive salary.==} Interested?", "first-message"),
        ex("Hi Ivy, {==the Leeds position is with a fast-growing company.==}", "follow-up"),
        ex("Hi Ivy, {==we have an open nurse position that I think could be perfect for you.==}", "first-message"),
        ex(
            "Hi Ivy, our clinic needs a physiotherapist. {==It's a great place to work and a good job.==}",
            "first-message",
        ),
    ),
    good=(
        ex(
            "Hi Ivy, we're hiring a nurse for our Leeds clinic: four days, £38k, no weekends. Shall I send "
            "the details? No worries if not.",
            "first-message",
        ),
        ex("Hi Ivy, the Leeds job is now £44k and four days. Does that change things? No worries if not.", "follow-up"),
        ex("Hi Ivy, thanks for connecting. How did you set up the knee clinic in Leeds?", "first-message"),
    ),
    near_misses=(
        ex("Hi Ivy, I applied for the nurse role and hear the culture's great. What's the ward like?", "first-message"),
        ex("Hi Ivy, you work for a fast-growing company. How do you train new people?", "first-message"),
    ),
)
