"""A request for a favour that doesn't say why, or why them."""

import re

from ..finding import Match
from ..fix import opening
from ..moves import moves_of
from ..rule import custom
from ..text.acquainted import acquainted, barely
from ..text.particulars import particulars
from ..text.phrase import Phrases
from ..text.spans import Spans

FAVOURS = ("request-referral", "request-recommendation", "request-introduction", "request-job", "request-favour")
_REST = Phrases(
    (
        "(cv|resume|résumé|portfolio|profile|application) ~2 (is|are)? (attached|enclosed|below|here|ready)",
        "(attaching|enclosing|sending|sharing|pfa|find attached) ~2 (cv|resume|résumé|portfolio)",
        "(attached|enclosed|here) (is|are)? ~1 (my|a|the) ~1 (cv|resume|résumé|portfolio)",
        "(i|i'd|i'm|i would) ~1 (want|like|love|dying|trying|hoping|wish|need|keen) to ~1 (get into|get in|work (for|at|in|with)|join|be hired|break into|get a job|enter|be part of) ~4",
        "(hope|trust) ~3 (you|this|all|well)",
        "(haven't|have not|never|don't|do not|didn't) ~2 (met|worked|know|spoken|talked) ~4",
        "(your|a) (recommendation|reference|endorsement|referral|word|name|support) ~1 (would|will|could|carries|means|counts) ~6",
        "(let me know|asap|urgent*|today|kindly|do the needful|waiting|regards)",
        "(i'm|i am|i have|i've|am) ~3 (fresher|graduate|student|job seeker|searching|out of work|unemployed|jobless|experience|actively|seeking|job hunting|in need|interested|available|applying)",
        "(it|this|that) (will|would|can|could|is|may) ~1 (be|mean|help|make) ~5",
        "(i'd|i would) ~2 (grateful|thankful|appreciate|happy|glad)",
        "(i'm|i am) ~1 (hard working|hardworking|a hard worker|looking for|a quick learner|motivated)",
    )
)

_OCCASIONS = ("occasion-met", "occasion-introducer", "occasion-shared", "occasion-read", "occasion-news")
LITTLE = 4  # particulars in the whole message, for example a company's name and one more thing


_THANKS = Phrases(
    (
        "(thank|thanks|thankyou|thx|cheers|gratitude|obliged|merci|danke|gracias|obrigado|obrigada|takk|grazie|asante)",
        "(i'm|i am|we're|we are|so|very|really) ~1 (grateful|thankful)",
        "(i|we|really|much|highly) ~1 (appreciate|appreciated)",
    )
)
_IN_ADVANCE = Phrases(  # thanks that take a yes for granted, or depend on it
    (
        "(thank|thanks|thanking|thx|many thanks|gratitude) ~2 (in advance|in anticipation|ahead)",
        "(i'd|i would|i'll|i will|we'd|will be|would be|be) ~2 (grateful|thankful|appreciate|obliged)",
    )
)


def _thanked(draft) -> bool:
    """Whether it thanks them for more than the yes it's hoping for."""
    ahead = Spans(_IN_ADVANCE.find(draft))
    return any(not ahead.overlap(start, end) for start, end in _THANKS.find(draft))


_THEIR_CONTACTS = Phrases(  # "you know lots of people" doesn't say why the writer wants to meet any of them
    (
        "you ~2 (said|mentioned|told me|wrote|know|have|got) ~4 (know|contacts|connections|people|links|friends|someone|everyone|ties) ~2",
        "(heard|saw|see|noticed|know|believe) ~2 you ~1 (know|have|got) ~4 (people|contacts|connections|everyone|someone|friends)",
    )
)
_FULL_NAME = re.compile(r"[A-Z][\w&']{1,30}(?: [A-Z][\w&']{1,30}){1,3}")


def _particulars_in(draft, start: int, end: int) -> int:
    """How many particulars are there, counting a name of several words once."""
    more = sum(m.group().count(" ") for m in _FULL_NAME.finditer(draft.plain, start, end))
    return particulars(draft, start, end) - 2 * more


def _particulars_without_pressure(draft) -> int:
    """How many particulars are there, not counting those in clauses that put pressure on or blame the reader."""
    beside = moves_of(draft, "pressure", "reproach")
    return _particulars_in(draft, *draft.body) - sum(particulars(draft, move.start, move.end) for move in beside)


def _find(draft):
    favours = moves_of(draft, *FAVOURS)
    if not favours or _thanked(draft) or moves_of(draft, "way-out"):
        return
    if (
        not acquainted(draft)
        and (barely(draft) or not moves_of(draft, *_OCCASIONS))
        and len(draft.body_words) <= 60
        and _particulars_without_pressure(draft) <= LITTLE
    ):
        yield Match(favours[0].start, favours[0].end)
        return
    contacts = _THEIR_CONTACTS if moves_of(draft, "request-introduction") else None
    if acquainted(draft) and not (contacts and contacts.first(draft, *draft.body)):
        return
    known = Spans(
        (move.cue_start, move.cue_end)
        for move in moves_of(draft, *FAVOURS, "request-reply", "request-advice", "pressure", "reproach", denied=True)
    )
    for clause in draft.clauses:
        said = known.overlap(clause.start, clause.end)
        if said or contacts and contacts.first(draft, clause.start, clause.end):
            pass
        elif _REST.first(draft, clause.start, clause.end) is None:
            return
        if said and _particulars_in(draft, clause.start, clause.end) > 4:
            return
    if len(draft.body_words) <= 40:
        yield Match(favours[0].start, favours[0].end)


RULE = custom(
    _find,
    fix=opening("[how you know each other, and what you need it for].", "Say why you're asking, and why them"),
    code="LE422",
    level="caution",
    situations=("ask",),
    message="You ask for a favour without saying why, or why them.",
    why="They'll wonder who you are and what you need it for before they can say yes.",
    sources=("berkeley", "rochester"),
    ignore="If it's the next line of a conversation you're already having.",
    instead="Say in a sentence what it's for and how you know each other. Thank them, and make it easy to say no.",
    yields_to=("any-job", "stranger-referral"),
    bad=(
        "Hi Dana, {==can you refer me to Stripe?==} My resume is attached.",
        "Hi Dana, hope you're well. {==Could you write me a recommendation?==}",
        "Hi Dana, {==could you introduce me to your manager?==}",
        "Hi Dana, {==could you write a recommendation of my work?==} If you have any questions, let me know. Thanks in advance.",
        "Hi Dana, long time no see! {==Could you refer me to your company?==}",
    ),
    good=(
        (
            "Hi Dana, I'm applying for the payments role at Stripe, where you worked until May. Would you be "
            "willing to refer me? No worries if not. Thank you!"
        ),
        (
            "Hi Dana, we ran the Leeds store together for two years. Could you write me a short "
            "recommendation about it? If you're busy, no worries. Thank you."
        ),
        "Hi Dana, could you introduce me to your manager? I'd like to ask her about the nursing course. No worries if not, and thank you.",
    ),
    near_misses=(
        "Hi Dana, you saw me run the checkout redesign at Aviva. Could you introduce me to your manager?",
        "Hi Dana, which course did you take?",
    ),
)
