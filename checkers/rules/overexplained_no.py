"""A refusal with many reasons."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_REASON = Phrases(
    (
        "(because|since|besides|moreover|furthermore|additionally|also|another reason|on top of (that|this)|"
        "plus|secondly|thirdly|what's more|not to mention|in addition|the reason|the thing is|to be honest|"
        "as well as|and then)",
    )
)
REASONS, WORDS, SENTENCE = 3, 110, 55


def _find(draft):
    reasons = list(_REASON.find(draft, *draft.body))
    if len(reasons) >= REASONS:
        yield Match(*draft.sentence_at(reasons[REASONS - 1][0]), f"This is reason number {REASONS} or more for the no.")
    elif long := _long_sentence(draft):
        yield Match(*long)
    elif len(draft.body_words) > WORDS:
        s = draft.body_words[WORDS].start
        yield Match(s, draft.body[1], f"The no is {len(draft.body_words)} words long.")


def _long_sentence(draft):
    for s, e in draft.sentences:
        if len(draft.words_in(max(s, draft.body[0]), min(e, draft.body[1]))) > SENTENCE:
            return max(s, draft.body[0]), e
    return None


RULE = custom(
    _find,
    code="LE703",
    whole_draft=True,
    level="caution",
    situations=("decline",),
    message="The no comes with many reasons.",
    why="Every reason is an offer to argue. One, about you, is enough; none is fine too.",
    sources=("linkedin-2011",),
    ignore="If they asked for your reasons.",
    instead="Keep the one reason that would not change.",
    bad=(
        "Hi Eva, thank you, but no, because I sing on Mondays. Also the Turin choir is far. {==Besides, my "
        "voice is not what it was.==}",
        "Hi Eva, thank you. I can't, since the baby wakes. Plus the Turin train is late. {==And then my "
        "knee also hurts.==}",
        "Hi Eva, thank you, I must say no. The reason is the Turin move. Another reason is money. {==In "
        "addition I am tired.==}",
    ),
    good=(
        "Hi Eva, thank you for asking me to the Turin choir. I must say no this year, but will be in the "
        "front row in May.",
        "Hi Eva, thank you! I can't, since I move to Turin that week. I hope it goes beautifully.",
        "Hi Eva, thank you for thinking of me. I will pass this time. All the best for the Turin concert!",
    ),
    near_misses=(
        "Hi Eva, thank you. I can't sing in Turin because I am away, but I would also love to hear how it went.",
    ),
)
