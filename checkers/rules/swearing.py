"""Swear words, spelled out or with stars."""

from ..fix import cut, first_of, instead
from ..rule import ex, pattern
from ..situation import ANY

_STEMS = ("fuck", "shit", "crap", "asshole", "arsehole", "dumbass", "bitch", "bastard", "wtf", "stfu", "piss", "*")
_WORDS = (
    r"(?<![\w*])(?:"
    r"(?:mother|cluster)?fuck\w*|(?:bull|dip|horse)?shit(?:s|t?y|ting|show)?|crap(?:py)?|assholes?|arseholes?|dumbass(?:es)?"
    r"|bitch(?:es|y|ing)?|bastards?|wtf|stfu|piss(?:ed|es|ing)? (?:off|on|me|you|us|them|people)"
    r"|f\*{1,3}(?:k|ck)?(?:ing|in|ed|er|ers)?|f[u\*]\*k\w*|s\*{1,2}t|sh\*{1,2}t?(?:ty)?|b\*{2,4}h|a\*{2,3}holes?|as\*+h?oles?"
    r")(?![\w*])"
)


def _has_one(draft) -> bool:
    return any(stem in draft.low for stem in _STEMS)


def _is_ours(draft, start: int, end: int) -> bool:
    """Not right after a quotation mark: then it's what others said. `draft.quoted_at` leaves out single marks, which are
    apostrophes too."""
    return draft.low[start - 1 : start] not in ("'", '"')


RULE = pattern(
    _WORDS,
    when=_has_one,
    accept=_is_ours,
    most=2,
    fix=first_of(cut, instead("[what you mean, in a plain word]", "Use a plain word")),
    code="LE850",
    level="caution",
    situations=ANY,
    yields_at=("insult", "put-down"),
    message="This is a swear word.",
    why="It's the first thing they'll notice, and many people don't want to read one at work. Under a post, everyone sees it.",
    sources=("linkedin-policies",),
    ignore="You know each other well and that's how you both write.",
    instead="Say the same without it.",
    since="3.0",
    bad=(
        ex("Hi Bea, {==shit==}, I forgot your invoice again. I'll send it on Monday.", "follow-up"),
        ex("Nobody asked the night nurses about parking, and most of them are {==pissed off==}.", "comment"),
        ex("Hi Omar, our supplier {==f***ed==} up the tiles, so I can't start before the 12th.", "follow-up"),
    ),
    good=(
        ex("Hi Bea, oh no, I forgot your invoice again. I'll send it on Monday.", "follow-up"),
        ex("Nobody asked the night nurses about parking, and most of them are angry.", "comment"),
        ex("Hi Omar, our supplier sent the wrong tiles, so I can't start before the 12th.", "follow-up"),
    ),
    near_misses=(
        ex("Our customers said the old form was 'crap', so we dropped it. What did yours say?", "comment"),
        ex("Hi Bea, are you still the best craps dealer in Reno? I'd love to hear how it's going.", "check-in"),
        ex("I watched every season of M*A*S*H with my dad. What a choice for a talk on triage!", "comment"),
        ex("Hi Lin, is 4 * 3 * 2 the right size for the crate?", "check-in"),
    ),
)
