"""A request that takes hours."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_BIG = Phrases(
    (
        "(weekly|daily|monthly|regular|biweekly|fortnightly|frequent|recurring|ongoing|standing) ~1 (call|calls|meeting|meetings|session|sessions|chat|chats|mentoring|mentorship|conversation|conversations|catch up|catch ups|check in|check ins|guidance|lessons|coaching|advice|feedback|slot)",
        "(an|one|two|three|four|several|a few|1|2|3|half a) (hour|hours|day|days) (of|from|with) (your|you)",
        "(an|one|two|three|1|2|3) hours? (call|meeting|session|zoom)",
        "(45|60|90|120) (minutes|minute|min)",
        "(be|become) my (mentor|coach|sponsor|advisor|adviser|tutor)",
        "(mentor|coach|tutor|mentoring|coaching|tutoring) me",
        "(over|during) the (coming|next|whole) (year|months|weeks)",
        "(full|whole|entire|detailed|thorough|complete) ~1 (review|feedback|manuscript|thesis|business plan|application|report|draft) ",
        "(talk|speak|meet|call|chat|train|practise|practice) ~4 (every|each) (week|day|month)",
        "everything you know",
        "(two|three|four|five|several|many|2|3|4|5) (letters|recommendations|references|reviews|introductions|interviews)",
        "(rewrite|write) my ~1 (cv|resume|application|essay|cover letter|profile|statement|thesis|research)",
        "learn your secret",
    )
)
_UNLESS = Phrases(
    (
        "(not|no|never|don't|i|we) ~2 (meet|met|run|teach|play|walk|write|read|do|work) ~4 (every|each)",
        "no more than",
        "(our|your|the|their|a free) (weekly|monthly|daily|regular|biweekly)",
        "(need|needs|want|wants|asks for|ask for|asking for|require|requires|required|one of) (my|your|the)? (two|three) (letters|references|recommendations)",
        "(you|you've|you'd) ~2 (offered|said|suggested|promised|used to|already)",
        "(i|we|i've|we've) ~2 (did|finished|had|passed|got|have|gave|completed|ran) ~4",
    )
)
# An event has its length, and what is paid for is no favour.
_EVENT = Phrases(
    (
        "(panel|conference|webinar|lecture|workshop|event|podcast|speaker|speakers|students|pupils|class|participants|study|paid|fee|honorarium|pay|cover|meetup|keynote|assembly|school|interviewees)",
    )
)
_LENGTH = Phrases(("(minutes|minute|min|hour|hours|half a day|day)",))


def _find(draft):
    for start, end in _BIG.find(draft, *draft.body):
        if _UNLESS.first(draft, *draft.sentence_at(start)) is not None:
            continue
        if _LENGTH.first(draft, start, end) and _EVENT.first(draft, *draft.body):
            continue
        yield Match(start, end)
        return


RULE = custom(
    _find,
    keys=_BIG.keys,
    code="LE411",
    level="caution",
    situations=("ask",),
    message="You're asking for a lot of their time.",
    why="A big request is more likely to get silence than a no. A small one that goes well leads to the next.",
    sources=("berkeley",),
    ignore="If they've offered that much.",
    instead="Ask for the smallest useful part: one question, one page, 15 minutes.",
    bad=(
        "Hi Jun, you know payroll law like nobody else. Would you {==mentor me==}? If not, thank you anyway.",
        "Hi Jun, you know payroll law. Could we set up a {==weekly call==}, if that suits you? Thank you.",
        "Hi Jun, would {==90 minutes==} for my questions on payroll law be possible? If not, thank you anyway.",
    ),
    good=(
        "Hi Jun, you know payroll law like nobody else. Could I ask you one question on overtime? If not, thank you anyway.",
        "Hi Jun, would you have 15 minutes for two questions on overtime, if that suits you? Thank you.",
        "Hi Jun, would you look at one page of my payroll guide? If you're busy, leave it. Thank you!",
    ),
    near_misses=(
        "Hi Jun, would you join our panel on payroll for 45 minutes? If not, no worries. Thank you.",
        "Hi Jun, I run payroll every day and have one question on overtime, if you have a minute. Thank you.",
        "Hi Jun, you offered to mentor me in spring, and I'd love to start. Thank you.",
    ),
)
