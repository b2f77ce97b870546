"""A request that takes hours."""

import re

from ..finding import Suggestion
from ..fix import first_of, instead, swap
from ..rule import phrases
from ..text.phrase import Phrases

_BIG = (
    "(weekly|daily|monthly|regular|biweekly|fortnightly|frequent|recurring|ongoing|standing) ~1 (call|calls|meeting|meetings|session|sessions|chat|chats|mentoring|mentorship|conversation|conversations|catch up|catch ups|check in|check ins|guidance|lessons|coaching|advice|feedback|slot)",
    "(an|one|two|three|four|several|a few|1|2|3|half a) (hour|hours|day|days) (of|from|with) (your|you)",
    "(an|one|two|three|1|2|3) hours? (call|meeting|session|zoom)",
    "(45|60|90|120) (minutes|minute|min)",
    "(be|become) my (mentor|coach|sponsor|advisor|adviser|tutor)",
    "(mentor|coach|tutor|mentoring|coaching|tutoring) me",
    "(over|during) the (coming|next|whole) (year|months|weeks)",
    "(full|whole|entire|detailed|thorough|complete) ~1 (review|feedback|manuscript|thesis|business plan|application|report|draft) ",
    "(talk|speak|meet|call|chat|train|practise|practice) ~4 (every|each) (week|day|month)",
    "(give|spare|lend|have|find|set aside|spend|need) ~2 (a couple of|couple of|two|three|four|several|a few|2|3|4|5) (hours|days|evenings|afternoons|weekends|sessions|lessons)",
    "(teach|train) me (how to|to)",
    "everything you know",
    "(send|give|write|share|provide|make|need|want|like|love) ~2 (detailed|thorough|extensive|in depth|line by line|full|complete) ~1 (comments|feedback|notes|critique|edits|corrections|suggestions|answers)",
    "(read|review|check|edit|proofread|correct|go through|look over|look through|comment on|mark up) my ~3 (book|thesis|dissertation|manuscript|novel|business plan|screenplay|phd)",
    "(read|review|check|edit|proofread|correct|go through|look over|look at|comment on) ~4 (20|25|30|35|40|45|50|60|70|80|90|100|120|150|180|200|240|250|300|400) (page|pages|slides|questions|paged)",
    "(shadow|shadowed|shadowing|sit with|sitting with|work alongside) ~2 for ~1 (week|weeks|month|fortnight|few days|couple of days|day|days|summer|term)",
    "(two|three|four|five|several|many|2|3|4|5) (letters|recommendations|references|reviews|introductions|interviews)",
    "(rewrite|write) my ~1 (cv|resume|application|essay|cover letter|profile|statement|thesis|research)",
    "learn your secret",
)
_UNLESS = (
    "(not|no|never|don't|i|we) ~2 (meet|met|run|teach|play|walk|write|read|do|work) ~4 (every|each)",
    "no more than",
    "(our|your|the|their|a free) (weekly|monthly|daily|regular|biweekly)",
    "(need|needs|want|wants|asks for|ask for|asking for|require|requires|required|one of) (my|your|the)? (two|three) (letters|references|recommendations)",
    "(you|you've|you'd) ~2 (offered|said|suggested|promised|used to|already)",
    "(i|i'll|we|we'll|happy|glad|could|can) ~4 (send|share|give|write|prepare|draft|provide|put together) (you|over)? ~9 (full|complete|thorough|detailed) ~1 draft",
    "(it|that|this|which|they) ~1 (got|gave|led|brought|meant|took|won|earned|has|had) ~4",
    "(asks|ask|asked|needs|need|wants|requires|wanted|needed) (for)? ~4 (two|three) (letters|references|recommendations)",
    "(i|we|i've|we've) ~2 (did|finished|had|passed|got|have|gave|completed|ran) ~4",
)
# An event takes as long as it takes, and if it's paid for it isn't a favour.
_EVENT = Phrases(
    (
        "(panel|conference|webinar|lecture|workshop|event|podcast|speaker|speakers|students|pupils|class|participants|study|paid|fee|honorarium|pay|cover|meetup|keynote|assembly|school|interviewees)",
    )
)
_LENGTH = Phrases(("(minutes|minute|min|hour|hours|half a day|day)",))


def _is_favour(draft, start: int, end: int) -> bool:
    return _LENGTH.first(draft, start, end) is None or _EVENT.first(draft, *draft.body) is None


_MINUTES = re.compile(r"(?:45|60|90|120)(?= min)")
_HOURS = re.compile(r"(?:an|one|two|three|four|several|a few|half a|\d) (?:hours?|days?)(?= (?:of|from|with) you)")
_CALL = re.compile(
    r"(?:(?:an?|one|two|three|\d) hours?|weekly|daily|monthly|regular|biweekly|fortnightly|frequent|recurring|ongoing|standing)(?: \w+)? "
    r"(?P<noun>call|meeting|session|zoom|chat|conversation|catch up|check in|slot)(?P<more>s?)\Z"
)
_ARTICLE = re.compile(r"\b(?:an?|some|our) \Z")


def _shorter(draft, start, end):
    """Fifteen minutes instead of the time or the calls the draft asks for."""
    if m := _MINUTES.match(draft.low, start, end):
        return swap("15", "Ask for 15 minutes")(draft, start, m.end())
    if m := _HOURS.match(draft.low, start, end):
        return swap("15 minutes", "Ask for 15 minutes")(draft, start, m.end())
    if m := _CALL.match(draft.low, start, end):
        article = _ARTICLE.search(draft.low, 0, start)
        return Suggestion(
            "apply", "Ask for 15 minutes", f"a 15-minute {m['noun']}", article.start() if article else start, end
        )
    return None


RULE = phrases(
    _BIG,
    unless=_UNLESS,
    accept=_is_favour,
    most=1,
    fix=first_of(
        _shorter,
        instead("Could I ask you one question about [your topic]: [your question]?", "Ask for something smaller"),
    ),
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
        (
            "Hi Jun, I'm writing a payroll guide for our branches. Would you have {==90 minutes==} for my "
            "questions? If not, thank you anyway."
        ),
        "Hi Jun, you know payroll law. Could we set up a {==weekly call==}, if that suits you? Thank you.",
    ),
    good=(
        (
            "Hi Jun, you know payroll law like nobody else. Could I ask you one question on overtime? If "
            "not, thank you anyway."
        ),
        (
            "Hi Jun, I'm writing a payroll guide for our branches. Would you have 15 minutes for my "
            "questions? If not, thank you anyway."
        ),
        "Hi Jun, would you look at one page of my payroll guide? If you're busy, leave it. Thank you!",
    ),
    near_misses=(
        "Hi Jun, would you write a few lines about my month in payroll? I can send a full draft to edit. No worries if not, and thank you.",
        "Hi Jun, thank you for your detailed comments on my draft. Could I send you one new paragraph? No worries if not.",
        "Hi Jun, would you join our panel on payroll for 45 minutes? If not, no worries. Thank you.",
        "Hi Jun, I run payroll every day and have one question on overtime, if you have a minute. Thank you.",
        "Hi Jun, you offered to mentor me in spring, and I'd love to start. Thank you.",
    ),
)
