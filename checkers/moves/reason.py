"""Gives a reason, mostly for saying no: "because", "since I", "my diary is full"."""

from ..move import wordings

MOVE = wordings(
    (
        "(because|due to|owing to|seeing that|given that|seeing as|the reason is|reason being)",
        "(since|as) (i|we|i'm|we're|i've|we've|my|our|it's|the)",
        "(it's|its) just that",
        "(besides|moreover|furthermore|additionally|in addition|on top of (that|this)|another reason|not to mention|for one thing)",
        "(i'm|i am|we're|we are) (swamped|busy|away|full|booked|travelling|traveling|closing|overloaded|stretched|happy|moving|two months|halfway|in the middle|on leave|on holiday|tied up)",
        "(i've|i have|we've|we have) (a|two|three|newborn|promised|frozen|just|already|other|my|got) ~4",
        "(my|our) (boss|manager|company|firm|insurance|contract|doctor|diary|calendar|policy|plate|mother|father|daughter|son|wife|husband|budget|voice|team|week) ~6",
        "the ~2 (contract|rules|policy|budget|timing) (runs|was|ask|is|are|doesn't)",
        "(contract|insurance) ~3 (runs|doesn't|was|covers)",
        "(not permitted|not allowed|against (policy|the rules))",
    ),
    deniable=False,
    examples=(
        "Hi Ana, I can't, {==because==} I'm away that week.",
        "Hi Leo, I'll pass, {==as I'm==} on leave in May.",
        "Hi Mira, not this year: {==my diary is full==}.",
    ),
    near_misses=(
        "Hi Ana, thank you for asking.",
        "Hi Leo, I wish you luck with the launch.",
        "Hi Mira, how is the new team?",
    ),
)
