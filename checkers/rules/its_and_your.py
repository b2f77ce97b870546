"""Mix-ups of its/it's and your/you're."""

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, swaps

_HERE = "It's usually “{new}” here."
_WORDINGS = (
    Wording(
        "its",
        "its(?= (?:been|a|an|the|not|so|very|great|nice|good|really|my|too|never|always|time|hard|easy|amazing|important|about) )",
        "it's",
        _HERE,
    ),
    Wording(
        "your",
        "your(?= (?:welcome[.!,]|welcome$|looking|a (?:great|true|real|very)|an (?:amazing|inspiring|excellent)|the best"
        "|so (?:kind|nice|right)|very (?:kind|welcome)|amazing[.!,]|right[.!,]))",
        "you're",
        _HERE,
    ),
    Wording(
        "you're",
        r"you're(?= (?:profile|post|posts|article|work|team|company|email|message|time|help|advice|experience|career|website"
        r"|network)\b)",
        "your",
        _HERE,
    ),
    Wording(
        "it's", r"it's(?= (?:own|employees|customers|members|name|history|website|products|size|users)\b)", "its", _HERE
    ),
)

RULE = swaps(
    _WORDINGS,
    code="LE815",
    level="hint",
    situations=ANY,
    message="“Its” and “it's”, “your” and “you're” are easy to mix up.",
    why="Spellcheckers often miss it, since both are words.",
    sources=("rochester",),
    ignore="You do mean the other one.",
    bad=(
        ex("Hi Meg, {==its==} been a year since the trade fair in Perth. How are you?", "check-in"),
        ex(
            "Hi Meg, thanks for connecting. Your stairs at the Perth library are lovely. Where did you learn "
            "{==you're==} work with concrete?",
            "first-message",
        ),
        ex("The school and {==it's==} own nursery are worth a visit. Who runs them?", "comment"),
    ),
    good=(
        ex("Hi Meg, it's been a year since the trade fair in Perth. How are you?", "check-in"),
        ex(
            "Hi Meg, thanks for connecting. Your stairs at the Perth library are lovely. Where did you learn "
            "your work with concrete?",
            "first-message",
        ),
        ex("The school and its own nursery are worth a visit. Who runs them?", "comment"),
    ),
    near_misses=(ex("The school lost its head, and that was your doing. Who runs it now?", "comment"),),
)
