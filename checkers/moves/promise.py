"""Says what the writer will do: "I'll send you the plot", "let me think about it"."""

from ..move import wordings

MOVE = wordings(
    (
        "(i'll|i will|we'll|we will|i shall|let me) (definitely|certainly|surely|absolutely|totally|of course|also|gladly|happily|properly|always|soon|still|just|answer|never)? "
        "(get|send|let|think|look|write|come|call|ring|be in touch|reach|make|do|keep|follow|put|introduce|lead|connect|talk|circle|consider|share|join|answer|ask|pass|tell|forward|remember|invite|pay|"
        "help|bring|see)",
        "(i'm|i am|we're|we are) going to (introduce|get|send|make|help|find|put|do)",
        "(i|we) (promise|promised|guarantee|swear)",
        "(give|leave) (me|it|it with me) (till|until|with me)",
        "will (pass|send|do|let|get|be in touch) (it|them|you|back|that)",
        "i (look for|send you|send it)",
        "it'll be back",
        "(beer*|lunch|coffee*|drinks|round) ~2 on me",
    ),
    unless=("i'll (pass|give it a miss|be honest)", "let me know", "let me introduce"),
    asks=False,
    examples=(
        "Hi Ana, {==I'll send==} you the figures on Friday.",
        "Hi Leo, {==let me think==} about it.",
        "Hi Mira, {==leave it with me==}.",
        "Hi Tom, {==I promise==} to write.",
    ),
    near_misses=(
        "Hi Ana, let me know what you think.",
        "Hi Leo, I'll pass this time.",
        "Hi Mira, would you send it to me?",
    ),
)
