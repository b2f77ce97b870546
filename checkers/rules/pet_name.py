"""Pet names, and addressing people by their gender."""

import re

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY
from ..text.phrase import Phrases

MOST = 2

_CALLED = Phrases(  # only if there's nothing after it that it could describe
    (
        "(hi|hello|hey|thanks|thank you|dear|morning|ok|sorry|please|yes|no|well|well done|good|congrats|congratulations|bye) ~1 (dear|sweetie"
        "|sweetheart|honey|hun|darling|babe|baby|love|luv|beautiful|handsome|gorgeous|cutie|sunshine|princess|girl|boys)",
        "(sweetie|sweetheart|honey|darling|babe|hun)",
        "(my dear|my darling|my love|young lady|young man|old girl|dear lady|dear boy)",
        "(you go|go) girl",
    )
)
_AS_A_GENDER = Phrases(
    (
        "(girl|lady|mom|mum) boss",
        "(female|lady|woman|male) (boss|engineer|developer|manager|doctor|ceo|founder|director) like you",
        "(as|being|since you are|since you're) a (woman|mother|mom|mum|man) you",
        "man up",
    )
)
_GREETING = Phrases(("(give|send|sends|sending|pass|take|with|all) ~3 my love",))
_LOVES = re.compile(r"(?<=love) how (?!are |is |do |have )")  # "Hey Rui, love how you priced it"
_NOTHING_FOLLOWS = re.compile(r"\s*(?:[,.!?;:…)\n—–]|$|(?:how|hope|thanks|thank|nice|please|are|can|i|i'm|good)\b)")


def _find(draft):
    found = [
        (s, e)
        for s, e in _CALLED.find(draft)
        if _NOTHING_FOLLOWS.match(draft.low, e)
        and not _LOVES.match(draft.low, e)
        and _GREETING.first(draft, *draft.sentence_at(s)) is None
        and (len(draft.low[s:e].split()) > 1 or s in draft.sentence_starts)
    ]
    found += _AS_A_GENDER.find(draft)
    for s, e in sorted(found)[:MOST]:
        if draft.low[s:e].endswith("dear"):
            if draft.greeting is None or s >= draft.greeting.end:  # in a greeting, impersonal-greeting finds it
                yield Match(s, e, "On its own, “dear” is for people you're close to.")
        else:
            yield Match(s, e)


RULE = custom(
    _find,
    search=(_CALLED, _AS_A_GENDER),
    code="LE809",
    level="caution",
    situations=ANY,
    yields_at=("looks",),
    message="This uses a pet name, or their gender, instead of their name.",
    why="At work most people want to be called by their name. Even if you mean it kindly, it can sound like flirting or "
    "talking down.",
    sources=("linkedin-policies", "direct-english"),
    ignore="You're friends and that's what you call each other.",
    instead="Use their name.",
    bad=(
        ex("Hi Abena, {==thank you, dear==}. How is the new print shop?", "first-message"),
        ex("{==Sweetheart==}, the rule is older than that.", "comment"),
        ex("Hi Abena, {==thank you, darling==}. How is the new print shop?", "first-message"),
    ),
    good=(
        ex(
            "Hi Abena, thank you for your post on paper prices. It saved us a lot of money. How is the new print shop?",
            "first-message",
        ),
        ex("The rule is older than that: it's from 2011. Which one did you mean?", "comment"),
        ex(
            "Dear Abena, thanks for connecting. Your post on paper prices saved us a lot of money. Who is "
            "your supplier?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("Hello dear Abena, thanks for connecting. How is the new print shop?", "first-message"),
        ex("Hello dear, thanks for connecting. How is the new print shop?", "first-message"),
        ex("Hey Abena, love how the new posters came out. Which ink did you use?", "check-in"),
        ex("Hi Abena, I love your posters. How is the shop?", "check-in"),
        ex("My dear Professor Lindholm, thank you for the invitation. I can't come this year.", "decline"),
        ex("Hello dear Joyce, thank you for asking me. I can't come in November.", "decline"),
        ex("Hi Sir Anton, my girls in housekeeping finish on time now. Thank you!", "first-message"),
    ),
)
