"""Praise too big to believe."""

from ..finding import Match
from ..fix import cut, first_of, instead
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC

_LARGE = Phrases(
    (
        "(thought leader|visionary|guru|legend|genius|rock star|rockstar|superstar|icon|mastermind|queen of|king of|god of|goddess"
        "|beacon of|saint)",
        "(incredible|amazing|outstanding|extraordinary|phenomenal|mind blowing|unbelievable|stellar|spectacular) (profile|career"
        "|background|journey|person|leader|individual|professional|resume|cv|achievements)",
        "(such|true|real|huge|absolute|great) ~1 inspiration (to|for)? (me|us|all|everyone|many)?",
        "(biggest|number one|greatest|huge|massive) (fan|admirer)",
        "(in|absolute) awe of",
        "(best|greatest|most (inspiring|impressive|amazing|brilliant|connected)|best connected) ~3 (ever|in the world|on linkedin|alive"
        "|i have ever seen|in your field|in the industry|in the country|in the whole|of the whole|in the region|in all of)",
        "(best|greatest) ~2 in the whole ~1",
        "(leader|expert|authority|pioneer) in (your|the|this) (field|industry|space|area|domain)",
        "(privilege|blessing|honour of my life|honor of my life) to? (connect|know|have|be)",
        "want to be (just)? like you",
        "(idol|role model|hero) (of mine|to me|for me)",
        "(turns|turn) to gold",
        "(nobody|no one|no other) ~2 has (your|such)",
        "(your|the) (glory|brilliance) ~2",
        "(mesmerised|mesmerized|dazzled|spellbound) by your",
        "(biggest|greatest) (heart|light|mind) (of|in)",
        "(honour|honor) of my life",
        "(everything|all) you touch",
    )
)
_NOT_SO = Phrases(("(not|no|never|isn't) ~3",))
_DEVOTED = frozenset("fan admirer awe honour honor privilege blessing idol mesmerised mesmerized dazzled".split())
_ADMIRERS = ("fan", "admirer")
_ANY_WORK = frozenset("content posts everything stuff achievements success brand writing ideas vision journey".split())
_YOU = frozenset("you you're your you've u yours yourself".split())


def _named(draft, start: int, end: int) -> bool:
    """Whether what they admire is something particular: “a huge fan of the reading hour”."""
    words = [
        word for word in draft.words_in(start, end)[:8] if draft.plain[word.start] == word.low[0]
    ]  # not counting names
    return sum(word.low not in GENERIC and word.low not in _ANY_WORK for word in words) > 1


def _find(draft):
    for start, end in _LARGE.find(draft, *draft.body):
        said = draft.sentence_at(start)
        if draft.text[start : start + 2] != "no" and _NOT_SO.first(draft, said[0], start):
            continue
        clause = draft.clause_at(start)
        if draft.low.endswith(_ADMIRERS, start, end) and clause and _named(draft, end, clause.end):
            continue
        words = {word.low for word in draft.words_in(*(clause[:2] if clause else said))}
        near = {word.low for word in draft.words_in(*said)}
        if (
            _DEVOTED & words
            or words & _YOU
            or (near & _YOU and (not clause or clause.subject not in ("i", "we")))
            or "what" in words
        ):
            yield Match(start, end)
            return


RULE = custom(
    _find,
    search=(_LARGE,),
    fix=first_of(cut, instead("[one thing they did, and what it changed for you]", "Name one thing instead")),
    code="LE820",
    level="caution",
    situations=INVITATIONS + ("first-message", "ask", "follow-up", "check-in"),
    message="This praise is so sweeping that it could be meant for anyone.",
    why="People believe small praise with a reason. They take big praise without one for the start of a request.",
    sources=("recipients", "boomerang"),
    ignore="If you go on to say exactly what you admire.",
    instead="Name one thing they did, and what it changed for you.",
    yields_at=("generic-invitation",),
    bad=(
        "Hi Liv, your post on annual pricing was a joy, and you're a {==visionary==}.",
        ex("Hi Liv, thanks for connecting. What an {==incredible career==}! How did you start?", "first-message"),
        ex(
            "Hi Liv, you're {==such an inspiration==}. Would you answer two questions? No worries if not, thank you.",
            "ask",
        ),
    ),
    good=(
        "Hi Liv, your post on annual pricing talked us out of a discount we'd have regretted. I'd love to connect.",
        ex("Hi Liv, thanks for connecting. How did you move from nursing to museums?", "first-message"),
        ex(
            "Hi Liv, your post on annual pricing saved us a year. Would you answer two questions? No worries "
            "if not, thank you.",
            "ask",
        ),
    ),
    near_misses=(
        "Hi Liv, I'm a huge admirer of the reading hour at your library.",
        "Hi Liv, the iconic lamps in your photos are in Umeå too.",
        "Hi Liv, I'm a visionary, or so my mother says.",
        ex("Hi Liv, I never said he was a genius, only fast.", "first-message"),
    ),
)
