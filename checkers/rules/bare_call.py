"""A request for a call and nothing else: no subject, no reason, nothing about the reader."""

import re

from ..moves import moves_of
from ..rule import ex, said
from ..text.particulars import particulars
from .call_at_once import question

ONE_NAME = 2  # particulars
_STOCK = ("filler", "anyone", "praise-generic", "request-connect", "stock-reason", "way-out")
LONGEST = 90  # code points: a longer request says more than that
# Clauses that you could send to anyone.
_ANYONE = re.compile(
    r"(?:and |so |but |also )?(?:thanks|thank you)(?: so much)? for (?:connecting|accepting|the connection|adding me)[^,;]{0,30}$"
    r"|(?:and |so )?(?:i'd|i would|would|i'll)? ?(?:love|like|be great|be happy|be keen) to (?:learn|hear|know|find out|understand|connect|chat|talk)(?: more)?"
    r"(?: about| with)?(?: you| your [\w ]{1,30}| what you do| what you're doing| how [\w ]{1,30}| [\w.&-]{2,20})?$"
    r"|(?:and )?i (?:came across|saw|noticed|found|see|stumbled upon|was looking at|checked out|viewed) (?:your|you|that you)[^,;]{0,60}$"
    r"|(?:and )?(?:great|nice|good|lovely) to (?:connect|meet|e-meet|be connected)[^,;]{0,20}$"
    r"|(?:and )?(?:let's|happy to|keen to|please|looking forward to) (?:connect|talk|chat|connecting|hearing)[^,;]{0,30}$"
    r"|(?:quick question|thanks|thank you|cheers|let me know|what do you think|looking forward|i'd appreciate it|reach out)[^,;]{0,20}$"
    r"|(?:but |and |so )?(?:i )?(?:just )?(?:wanted|thought i'd|figured i'd) (?:to )?(?:try|reach|catch|check|follow|send)[^,;]{0,70}$"
    r"|ŧ+$"
)
_SUBJECT = re.compile(
    r"(?<!\w)(?:about|regarding|to (?:discuss|compare|ask|hear|learn|talk|go|see|explore)|on (?:how|what|the|your)|how you|so (?:that )?i|because|your)(?!\w)"
)


_NOTICED = re.compile(r"(?:i )?(?:recently |just )?(?:came across|noticed|found|discovered|stumbled (?:up)?on)(?!\w)")


def _noticed(draft, clause) -> bool:
    """Whether it only says that they came across the reader's company."""
    return (
        _NOTICED.match(draft.low, clause.start) is not None and particulars(draft, clause.start, clause.end) <= ONE_NAME
    )


def _says_nothing_else(draft) -> bool:
    if any(start < draft.body[1] and draft.body[0] < end for start, end in draft.slots):
        return False  # the writer is going to fill in something here
    asked = {move.start for move in moves_of(draft, "request-call")}
    stock = {move.start for move in moves_of(draft, *_STOCK)}
    stock |= {
        move.start
        for move in moves_of(draft, "earlier", "chaser")
        if particulars(draft, move.start, move.end) < ONE_NAME
    }
    for clause in draft.clauses:
        words = draft.low[clause.start : clause.end].rstrip(" .!?,")
        if clause.start in asked:
            if len(words) > LONGEST or _SUBJECT.search(words):
                return False
        elif words and clause.start not in stock and not _ANYONE.match(words) and not _noticed(draft, clause):
            return False
    return True


RULE = said(
    "request-call",
    unless_moves=("acquainted", "role"),
    when=_says_nothing_else,
    fix=question,
    code="LE140",
    level="caution",
    situations=("invite-stranger", "first-message", "follow-up"),
    message="You're asking for a call without saying what it'd be about.",
    why="They can't tell whether it's worth the time, so most people won't answer.",
    sources=("weak-ask",),
    ignore="If they already know what it's about.",
    instead="Say what you'd like to talk about, or ask your first question here.",
    bad=(
        ex("Hi Karen, {==do you have 15 minutes this week?==}", "follow-up"),
        ex(
            "Hi Nils, thanks for connecting! I'd love to learn more about what you do. {==Would you be open "
            "to a quick chat?==}",
            "first-message",
        ),
        ex("Hi Karen, I noticed we're both in logistics. {==Quick 15-minute call?==}", "first-message"),
        ex(
            "Hi Karen, I came across Northway and would love to learn more. {==Would you be up for a quick chat?==} No worries if not.",
            "first-message",
        ),
        ex("Hi Karen, I came across your profile. {==Could we hop on a quick call?==}", "invite-stranger"),
    ),
    good=(
        ex(
            "Hi Karen, we spoke about the new payroll rules at the Leeds fair. Do you have 15 minutes this "
            "week to compare notes?",
            "follow-up",
        ),
        ex(
            "Hi Nils, thanks for connecting! I'm moving from teaching to data, as you did. Which course "
            "helped you most?",
            "first-message",
        ),
        ex(
            "Hi Karen, I'm choosing a payroll system for 40 nurses and saw you've done it twice. Which one "
            "would you pick again?",
            "first-message",
        ),
        "Hi Karen, I teach maths in Hull and use your worksheets every week. I'd like to connect.",
    ),
    near_misses=(
        ex("Hi Karen, I wrote about the crane permit two weeks ago. Do you have 15 minutes this week?", "follow-up"),
        ex("Hi Karen, do you have 15 minutes this week to compare notes on the new payroll rules?", "follow-up"),
        ex("Hi Nils, I teach maths in Hull. Would you be open to a quick chat?", "first-message"),
    ),
)
