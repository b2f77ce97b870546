"""A job without the employer's name."""

from ..fix import instead
from ..rule import ex, phrases, whole_clause
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_HIDDEN = (
    "(can't|cannot|can not|couldn't|won't|not able to|unable to|not allowed to) ~2 (name|disclose|reveal|mention|share) ~1 (them|it|the (client|"
    "company|employer|name)|who|more|names|yet|in writing)",
    "(name|names|client|employer|company) ~2 (withheld|confidential|undisclosed)",
    "(confidential|undisclosed|secret|anonymous|stealth) (client|employer|company|role|search|mandate|position|startup)",
    "(names|name|figures|details) ~3 (for later|later on|in a call|on a call|over a call|once we speak|when we speak)",
    "discreetly (searching|looking|seeking)",
    "(renowned|leading|top|prestigious|major|well known|global) ~2 (client|brand|player|company) ~3 (can't|cannot|whose name|of ours)",
    "that i can't name",
    "(can't|cannot|couldn't|won't|unable to|not able to|not allowed to) ~1 (say|tell|reveal|share|disclose) ~1 (who|which (company|firm|client))",
    "(can't|cannot|not able to|unable to|won't|rather not|prefer not to) (say|write|put|tell|share|reveal|go into) ~3 (much|more|too much|a lot|in writing|here|"
    "on here|over linkedin|over message|details|detail|any more)",
    "(asked|told|wants|want|prefer|prefers|wish|wishes|like|requested) ~2 (not to|to stay|to remain|to be|me to) ~2 (say who|name|share their|reveal|anonymous|unnamed|confidential|nameless|keep their|keep it)",
    "(keep|keeping|kept) ~3 (name|client|employer|company|identity|it) ~2 (confidential|to myself|secret|private|under wraps|quiet|anonymous)",
    "whose (name|identity) ~4 (keep|kept|share|say|tell|reveal|mention|give|withheld|confidential|secret|undisclosed)",
    "(under wraps|strictly confidential)",
    "for reasons of (discretion|confidentiality)",
)
_REASON = ("(i|you|your) ~3 (nda|employer|contract|colleagues)", "(patient|patients|student|students|data)")
_JOB = Phrases(
    (
        "(role|roles|job|jobs|position|opening|opportunit*|client|clients|employer|hiring|hire|candidate*|recruit*|headhunt*|mandate|vacanc*|salary|package|search|searching|director|manager|engineer|offer|post)",
        "(find|need|need to find|want|looking for) (somebody|someone|a person|people)",
    )
)
_ALL = Phrases(_HIDDEN)


def _to_the_last(draft, start, end):
    """From the clause to the last such words in its sentence: "client confidential, can't name them yet"."""
    sentence_end = draft.sentence_at(start)[1]
    first, last = whole_clause(draft, start, end)
    return first, max(last, *(e for _, e in _ALL.find(draft, start, sentence_end)), end)


RULE = phrases(
    _HIDDEN,
    unless=_REASON,
    when=lambda draft: _JOB.first(draft) is not None,
    span=_to_the_last,
    most=1,
    fix=instead("The role is [job title] at [employer] in [place], and it pays [range].", "Say who it's for"),
    code="LE341",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    message="You're not saying who it's for.",
    why="People can't judge an offer from someone they can't look up, and scams are hidden in the same way.",
    sources=("recipients", "linkedin-message-safety"),
    ignore="If the search really has to stay confidential, and you give the field, the place, the size and the pay.",
    instead="Say who it's for. If you can't, give the field, the place, the size and the pay.",
    bad=(
        ex("Hi Dana, it's a finance director job in Leeds. {==I can't name the client yet.==}", "first-message"),
        ex("Hi Dana, {==it's a controller role in Hull, client name withheld.==}", "follow-up"),
        ex("Hi Dana, {==my client is discreetly searching for a finance director.==}", "first-message"),
    ),
    good=(
        ex(
            "Hi Dana, Northline in Leeds is hiring a finance director, £95k, two days at home. Shall I send "
            "you the details? No worries if the timing's off.",
            "first-message",
        ),
        ex(
            "Hi Dana, the controller role in Hull is at Northline, and it's now four days a week. Does that "
            "change things? Fine if not.",
            "follow-up",
        ),
        ex("Hi Dana, thanks for connecting. How did you find your deputy in Hull?", "first-message"),
    ),
    near_misses=(
        ex("Hi Dana, I can't name a better guide to payroll than yours. Which chapter was hardest?", "first-message"),
        ex("Hi Dana, my employer is a school in Hull. How do you store confidential files?", "first-message"),
    ),
)
