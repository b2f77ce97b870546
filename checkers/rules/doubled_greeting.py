"""Greetings with a word too many: "Hello dear Mark", "Dear Sir Mark", "Respected Mr Sharma".

Sources: Live Leadership, Dear (formal) (https://liveleadership.in/topic/dear-formal) on what follows "dear"; Nigel Daly, directness that
reads as rude in English (https://nigelpdaly.com/?p=666).
"""

import re

from ..finding import Match, Suggestion
from ..rule import custom
from ..situation import PRIVATE

_RESPECTED = r"(?:(?:most )?(?:respected|esteemed|honou?rable|respectful)) "
_SIR = r"(?:sir|madam|ma'?am|mam) "
_DOUBLED = re.compile(
    rf"(?P<hello>(?:hi|hello|hey|good (?:morning|afternoon|evening|day))),? (?P<dear>(?:my )?dear (?:{_RESPECTED})?)(?P<sir>{_SIR})?"
    rf"|dear (?P<respected>{_RESPECTED})(?P<sir2>{_SIR})?"
    rf"|(?P<alone>{_RESPECTED})(?P<sir3>{_SIR})?"
    rf"|dear (?P<sir4>{_SIR})"
)


def _find(draft):
    g = draft.greeting
    m = _DOUBLED.match(draft.low, g.start) if g and g.name else None
    if not m or g.name_start < m.end() or g.name[0] == "ø":
        return
    hello = draft.text[m.start("hello") : m.end("hello")] if m["hello"] else "Dear"
    end = g.name_start + len(g.name)
    new = f"{hello} {draft.text[m.end() : end]}"
    if not new.split()[1][:1].isalpha():
        return
    if m["hello"]:
        says = f"“{hello}” and “dear” each begin a greeting. It's usually just “{new}”."
    elif m["sir4"]:
        says = f"In English “{m['sir4'].strip().capitalize()}” is used without a name. It's usually “{new}”."
    else:
        says = f"To many readers this sounds distant. It's usually “{new}”."
    yield Match(g.start, end, says, (Suggestion("apply", f"Write “{new}”", new, g.start, end),))


RULE = custom(
    _find,
    code="LE849",
    level="hint",
    situations=PRIVATE,
    message="This greeting has a word more than it needs.",
    why="In English a greeting is one word and a name: “Hello Mark” or “Dear Mr Sharma”. “Dear” isn't used after “hello”, and “sir” isn't "
    "used with a name.",
    sources=("direct-english",),
    ignore="That's how people greet each other where you and they are, or they've been knighted.",
    since="2.1",
    bad=(
        (
            "{==Hello dear Mark==}, your lecture on sleep and shift work is what my thesis started from. I'd "
            "like to connect."
        ),
        (
            "{==Respected Mr Sharma==}, your lecture on sleep and shift work is what my thesis started from. "
            "I'd like to connect."
        ),
        (
            "{==Dear Sir Mark==}, your lecture on sleep and shift work is what my thesis started from. I'd "
            "like to connect."
        ),
    ),
    good=(
        "Hello Mark, your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
        "Dear Mr Sharma, your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
        "Dear Mark, your lecture on sleep and shift work is what my thesis started from. I'd like to connect.",
    ),
    near_misses=(
        "Hi Sir Jun, I was in your group last term.",
        "Dear Sir, I was in your group last term.",
        "Hello dear, I was in your group last term.",
        "My dear Professor Lindholm, I was in your group last term.",
    ),
)
