"""its/it's and your/you're."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_CASES = (
    (
        "its",
        "(?:been|a|an|the|not|so|very|great|nice|good|really|my|too|never|always|time|hard|easy|amazing|important|about) ",
        "it's",
    ),
    (
        "your",
        "(?:welcome[.!,]|welcome$|looking|a (?:great|true|real|very)|an (?:amazing|inspiring|excellent)|the best|so (?:kind|nice|right)|very (?:kind|welcome)|amazing[.!,]|right[.!,])",
        "you're",
    ),
    (
        "you're",
        r"(?:profile|post|posts|article|work|team|company|email|message|time|help|advice|experience|career|website|network)\b",
        "your",
    ),
    ("it's", r"(?:own|employees|customers|members|name|history|website|products|size|users)\b", "its"),
)
_SLIPS = tuple((word, re.compile(rf"\b({word})(?= {after})"), new) for word, after, new in _CASES)


def _find(draft):
    for word, regex, new in _SLIPS:
        if word + " " not in draft.low:
            continue
        for m in regex.finditer(draft.low):
            s, e = m.span(1)
            if draft.quoted_at(s, e):
                continue
            fixed = new[0].upper() + new[1:] if draft.text[s].isupper() else new
            yield Match(
                s, e, f"Here the usual form is “{fixed}”.", (Suggestion("apply", f"Write “{fixed}”", fixed, s, e),)
            )


RULE = custom(
    _find,
    keys=("its", "it's", "your", "you're"),
    code="LE815",
    level="hint",
    situations=ANY,
    message="“Its” and “it's”, “your” and “you're” are easily swapped.",
    why="A spelling checker seldom marks it, since both are words.",
    sources=("rochester",),
    ignore="If the sentence is meant otherwise.",
    bad=(
        ex("Hi Meg, {==its==} been a year since the Perth kite day. How are you?", "check-in"),
        ex("Hi Meg, thanks for connecting. Where did you learn {==you're==} work with Perth kites?", "first-message"),
        ex("The Perth kite museum and {==it's==} own wind tunnel are worth the trip. Who built it?", "comment"),
    ),
    good=(
        ex("Hi Meg, it's been a year since the Perth kite day. How are you?", "check-in"),
        ex("Hi Meg, thanks for connecting. Where did you learn your work with Perth kites?", "first-message"),
        ex("The Perth kite museum and its own wind tunnel are worth the trip. Who built it?", "comment"),
    ),
    near_misses=(ex("The Perth kite lost its tail, and that was your doing. Who built it?", "comment"),),
)
