"""Says no: to an invitation, an offer, a favour."""

from ..move import wordings

MOVE = wordings(
    (
        "(can't|cannot|can not|won't|will not|shan't|couldn't|don't|do not|wouldn't|unable|not able|am not|i'm not|not going|won't be able|not be able|not in a position) ~2 "
        "(do|join|accept|make|take|attend|connect|help|commit|come|be|participate|refer|review|write|check|speak|offer|feel|moving|looking|interested|taking|accepting|able|free|to (do|join|help|accept)|change|changing|buy|for hire)",
        "(have|need|want|going|got|must|i'll|will|i'd|would|i) (to)? (pass|decline|say no|sit this one out|turn ~2 down|bow out|give ~2 a miss|step back|opt out)",
        "(must|have to|respectfully|politely|i|we|and|but) (must)? (respectfully|politely|regretfully)? (decline|refuse)",
        "i'd rather not",
        "(can't|cannot|couldn't) (because|as|since|though|due)",
        "(i'm|i am) afraid ~2 (can't|cannot|not|won't)",
        "(prefer|rather|choose|decided) ~2 (not|stay)",
        "(no|not) (thank|thanks)",
        "(it's|this is|that's|it is) not (for|something for|one for|my) (me|us|thing)",
        "not (for me|for us|this (one|time|year)|right now|at (this|the) (time|moment|mo)|looking|interested|today)",
        "^no",
        "no need for",
        "(tell|say) (you)? no",
        "(i|we) ~1 (stay|will stay|am staying|'m staying|keep|only accept|only connect|only)",
        "(leave|give) my (seat|place)",
        "(not|isn't|aren't) (the right|moving|able|available|accepting|taking|my)",
        "(won't|will not) (be|accept|write|take)",
        "(have|already have|got) (other)? plans",
        "(pursue|accepted|accept) (another|a different) (opportunity|offer|role)",
        "(this|the) ~2 (week|month|year) is (impossible|full)",
        "(were|was) not selected",
        "i (don't|do not) (review|accept|refer|connect|do)",
    ),
    deniable=False,
    asks=False,
    examples=(
        "Hi Ana, thank you, but I {==have to pass==}.",
        "Hi Leo, I {==can't join==} the panel this year.",
        "Hi Mira, {==I'd rather not==} make that introduction.",
        "Hi Tom, it's {==not for me==} just now.",
        "Hi Zoe, I must {==respectfully decline==}.",
    ),
    near_misses=(
        "Hi Ana, thank you for the invitation!",
        "Hi Leo, I passed the exam on Friday.",
        "Hi Mira, could you help me on Monday?",
    ),
)
