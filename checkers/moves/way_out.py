"""Makes it easy to say no: "no worries if not", "whenever suits you", "only if you have time"."""

from ..move import wordings

MOVE = wordings(
    (
        "if (you|it|that|this|not|now|there|the|your|possible|so|ever) ~8",
        "no (worries|pressure|problem|trouble|rush|hurry|hard feelings|obligation|need)",
        "no is (fine|ok|okay|a fine answer)",
        "(understand|okay|ok|fine|alright) (if|either way|whichever|completely|whatever)",
        "(either way|whichever|otherwise)",
        "feel free",
        "(totally|completely|absolutely|perfectly) (understand|fine|ok|okay)",
        "(would|are) you (be)? (open|willing|comfortable|able|up|happy|ok|okay|prepared|free)",
        "(only|just) if",
        "(don't|do not) hesitate to (say|decline)",
        "say (no|so)",
        "(would|do) you mind",
        "whenever (suits|it suits|you|works)",
        "i (know|understand|realise|realize) ~3 (busy|valuable|a lot|big|time|if)",
        "(is|may) (it|that|be) (too much|a lot)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, could you look at my draft? {==No worries if==} you're busy.",
        "Hi Leo, {==would you be open==} to a short call?",
        "Hi Mira, I'd value your view, but {==only if==} you have the time.",
    ),
    near_misses=("Hi Ana, could you look at my draft by Friday? Thank you!",),
)
