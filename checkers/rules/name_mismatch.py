"""Two different names for the reader."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import PRIVATE
from ..text.lexicon import can_be_name, connectives, is_first_name, is_word

_NAME = r"([A-ZÀ-Þ][a-zà-þ'-]{1,20})"
_ADDRESS = re.compile(
    r"\b(?:[Tt]hanks|[Tt]hank you|[Ww]elcome|[Cc]ongratulations|[Cc]ongrats|[Ss]orry|[Pp]lease|[Cc]onnecting|[Yy]ou|[Ww]ell done"
    r"|[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear),? " + _NAME + r"(?=\s*[,.!?]|\s*$|\n)"
)
_ADDRESSING = frozenset(
    "thanks thank welcome congratulations congrats sorry please connecting you well hello hi hey dear".split()
)
_OPENING = re.compile(
    r"[.!?\n](?:(?<=[.!?])\s|(?<=\n))"  # begins with one of a few characters, which is faster
    + _NAME
    + r", (?=(?:I|I'[a-z]+|would|could|can|do|did|are|you|what|how|please|thank|let|we|it)\b)"
)
_INTRODUCED = re.compile(r"\b(?:I'm|I am|my name is|[Mm]y name's|this is|it's|It's|This is) " + _NAME)
_INTRODUCING = frozenset("i'm i my this it's".split())
_KEEN = re.compile(r"(?:thank|cheers|best|regards)", re.IGNORECASE)


def _find(draft):
    g = draft.greeting
    if not g or not g.name or g.name.startswith("ø"):
        return
    text = draft.masked
    known = {part.lower() for part in re.findall(r"[^\W\d_]+", g.name)} | set(g.others)
    if draft.signoff:
        known |= {part.lower() for part in re.findall(r"[^\W\d_]+", draft.signoff[2])}
    known |= {m[1].lower() for m in draft.tried(_INTRODUCED, _INTRODUCING)}
    for matches, sure in ((draft.tried(_ADDRESS, _ADDRESSING, g.end), False), (_OPENING.finditer(text, g.end), True)):
        for m in matches:
            name, low = m[1], m[1].lower()
            if low in known or any(low[:3] == other[:3] for other in known) or not _is_name(name, sure):
                continue
            if _same_person(g.name, name) or draft.quoted_at(m.start(1), m.end(1)):
                continue
            if m.end(1) >= len(text.rstrip()) - 1 and not draft.signoff and _KEEN.match(m.group()):
                continue  # "Thanks, Peter" at the end is a signature
            first = g.name.split()[0]
            fix = Suggestion("apply", f"Write “{first}” here too", first, m.start(1), m.end(1))
            yield Match(m.start(1), m.end(1), f"You greet {first}, but here you call them {name}.", (fix,))
            return


def _same_person(greeted: str, name: str) -> bool:
    from ..text.names import same_person  # only few drafts need it

    return bool(same_person(greeted, name))


def _is_name(name: str, sure: bool) -> bool:
    low = name.lower()
    if low in connectives() or low.endswith("ly") and not is_first_name(low):
        return False
    return is_first_name(low) and not is_word(low) or (not sure and can_be_name(name) and not is_word(low))


RULE = custom(
    _find,
    code="LE804",
    level="problem",
    situations=PRIVATE,
    message="You call them by two different names.",
    why="Nothing shows more plainly that you wrote this for someone else.",
    sources=("rochester",),
    ignore="If they use both names.",
    instead="Use the name they sign with.",
    bad=(
        "Hi Eva, your talk on returns in Leeds saved us a week. {==Martin==}, I'd like to connect.",
        ex("Hi Eva, I hear you're head of payroll now. Congratulations, {==Martin==}!", "congratulate"),
        ex("Hi Eva, thank you, {==Martin==}! When does the Leeds course start?", "first-message"),
    ),
    good=(
        "Hi Eva, your talk on returns in Leeds saved us a week. I'd like to connect.",
        ex("Hi Eva, I hear you're head of payroll now. Congratulations!", "congratulate"),
        ex("Hi Eva, thank you! When does the Leeds course start?", "first-message"),
    ),
    near_misses=(
        ex("Hi Katherine, I hear you're head of payroll now. Congratulations, Kate!", "congratulate"),
        ex("Hi Eva, when does the Leeds course start? Thanks, Peter", "first-message"),
        ex("Hi Eva, Martin asked about the course, so I said hello, Sunday at nine. Does that suit?", "first-message"),
        ex("Hi Kym, I read your post. Specifically, I think we're too vague about costs.", "check-in"),
        ex("Hi Kira, I've used your template for a month. Naturally, I broke it twice.", "check-in"),
        ex("Hi Eva and Martin, thank you for Tuesday. Martin, could you send the slides?", "follow-up"),
    ),
)
