"""Two different names for the reader."""

import re

from ..finding import Match
from ..rule import custom, ex
from ..situation import PRIVATE

_NAME = r"([A-ZÀ-Þ][a-zà-þ'-]{1,20})"
_NAMED = re.compile(_NAME + r"(?=\s*[,.!?\n]|\s*$)")
_SECOND = re.compile(
    r"(?:\b(?:[Tt]hanks|[Tt]hank you|[Ww]elcome|[Cc]ongratulations|[Cc]ongrats|[Ss]orry|[Pp]lease|[Cc]onnecting|[Rr]egards to you|[Yy]ou|[Rr]ight|[Ww]ell done|[Cc]onnect"
    r"|[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear|[Ss]o),? " + _NAME + r"(?=\s*[,.!?]|\s*$|\n)"
    r"|(?:^|[.!?]\s|\n)" + _NAME + r", (?=(?:it|I|would|could|can|do|did|are|you|your|what|how|please|thank|let|we)\b))"
)
_NOT = frozenset(
    """Best Thanks Thank Regards Kind Warm Cheers Sincerely Hi Hello Hey Dear Also However Actually Honestly Anyway Today Tomorrow Yesterday Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Yes No
    Sorry Please Well So But And If When As In On At For With Since Because While Although Though After Before Unfortunately Finally First Second
    LinkedIn English Sir Madam Mr Mrs Ms Dr Now Then Here There Again Either Otherwise Besides Still Later Meanwhile Last Next Recently Lately Hopefully
    Luckily Sadly Frankly Sometimes Perhaps Maybe Personally Obviously Clearly Indeed True Right Okay Ok Sure Great Good Wonderful Team Everyone All Folks
    Christmas Easter Merry Happy Professor Doctor Chef Coach Captain""".split()
)


def _find(draft):
    g = draft.greeting
    if not g or not g.name or g.name.startswith("ø"):
        return
    named = {part.lower() for part in re.findall(r"[^\W\d_]+", g.name)}
    signed = {part.lower() for part in re.findall(r"[^\W\d_]+", draft.signoff[2])} if draft.signoff else set()
    known = named | signed
    if all(n in _NOT or n.lower() in known for n in _NAMED.findall(draft.masked, g.end)):
        return  # the next expression is slow, and second names are rare
    for m in _SECOND.finditer(draft.masked, g.end):
        i = 1 if m.group(1) else 2
        name = m.group(i)
        low = name.lower()
        if (
            name in _NOT
            or low in named
            or low in signed
            or any(low[:3] == n[:3] or n.startswith(low) or low.startswith(n) for n in named)
        ):
            continue
        if (
            m.end(i) >= len(draft.masked.rstrip()) - 1
            and not draft.signoff
            and m.group().lower().startswith(("thank", "cheers", "best", "regards"))
        ):
            continue  # “Thanks, Peter” at the end is a signature
        if draft.quoted_at(m.start(i), m.end(i)):
            continue
        yield Match(m.start(i), m.end(i), f"The greeting names {g.name.split()[0]}, and here the reader is {name}.")
        return


RULE = custom(
    _find,
    code="LE804",
    level="problem",
    situations=PRIVATE,
    message="The text calls its reader by two names.",
    why="Nothing says more plainly that a text was written for somebody else.",
    sources=("rochester",),
    ignore="If they use both names.",
    instead="Keep the name under which they write to you.",
    bad=(
        "Hi Eva, your Basel paper mill tour was a joy. {==Martin==}, I would like to connect.",
        ex("Hi Eva, thank you, {==Martin==}! When does the Basel paper mill open?", "first-message"),
        ex("Hi Eva, I hear the Basel mill runs again. Congratulations, {==Martin==}!", "congratulate"),
    ),
    good=(
        "Hi Eva, your Basel paper mill tour was a joy. Martin Frey, your guide, told me to write.",
        ex("Hi Eva, thank you! When does the Basel paper mill open?", "first-message"),
        ex("Hi Eva, I hear the Basel mill runs again. Congratulations, Eva!", "congratulate"),
    ),
    near_misses=(
        ex("Hi Katherine, I hear the Basel mill runs again. Congratulations, Kate!", "congratulate"),
        ex("Hi Eva, when does the Basel mill open? Thanks, Peter", "first-message"),
        ex(
            "Hi Eva, Martin asked about the Basel mill, so I said hello, Sunday at nine. Does that suit?",
            "first-message",
        ),
    ),
)
