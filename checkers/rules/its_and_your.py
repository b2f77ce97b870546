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
            yield Match(s, e, f"It's usually “{fixed}” here.", (Suggestion("apply", f"Write “{fixed}”", fixed, s, e),))


RULE = custom(
    _find,
    keys=("its", "it's", "your", "you're"),
    code="LE815",
    level="hint",
    situations=ANY,
    message="“Its” and “it's”, “your” and “you're” are easy to mix up.",
    why="Spellcheckers often miss it, since both are words.",
    sources=("rochester",),
    ignore="You do mean the other one.",
    bad=(
        ex("Hi Meg, {==its==} been a year since the trade fair in Perth. How are you?", "check-in"),
        ex("Hi Meg, thanks for connecting. Where did you learn {==you're==} work with concrete?", "first-message"),
        ex("The school and {==it's==} own nursery are worth a visit. Who runs them?", "comment"),
    ),
    good=(
        ex("Hi Meg, it's been a year since the trade fair in Perth. How are you?", "check-in"),
        ex(
            "Hi Meg, thanks for connecting. Your stairs at the Perth library are lovely. Where did you learn your work with concrete?",
            "first-message",
        ),
        ex("The school and its own nursery are worth a visit. Who runs them?", "comment"),
    ),
    near_misses=(ex("The school lost its head, and that was your doing. Who runs it now?", "comment"),),
)
