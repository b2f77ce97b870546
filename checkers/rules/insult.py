"""Insults."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "(you|you're|you are|are you|he's|she's|they're|they are|he is|she is|such an|such a|an|a|complete|"
        "total|bunch of|pack of|these|those|like|the) ~2 (idiot|idiots|moron|morons|imbecile|fool|fools|"
        "loser|losers|liar|liars|clown|clowns|jerk|scammer|scammers|crook|crooks|hypocrite|hypocrites|"
        "parasite|parasites|vultures|leech|leeches|amateur|amateurs|incompetent|dimwit|snowflake)",
        "(you|you're|you are|this is|that's|that is|how|are you|so|too) ~1 (stupid|dumb|clueless|pathetic|"
        "brainless|illiterate|delusional|ignorant|incompetent|disgusting|ridiculous|shameless|useless)",
        "shut up",
        "(get|go) to hell",
        "screw you",
        "fuck*",
        "bullshit",
        "(piss|bugger|sod) off",
        "(wow|ugh|yikes|lol) that's (old|bad|awful|terrible|ugly|sad|outdated)",
        "(write|post|say|talk|such|utter|complete) ~1 (rubbish|garbage|nonsense|crap|drivel|bs)",
        "(can't|cannot|couldn't|unable to) (read|write|spell|count|think)",
        "never (run|worked|done|had|managed|built|led|held) ~4 in (his|her|your|their) life",
        "(your|you) (boss|employer|customers|clients|company) ~3 (hear|know|know about|find out|learn)",
        "(hard|impossible|difficult) to take you seriously",
        "(couldn't|could not) care less",
        "(brain|head) (is|must be|made) ~1 (empty|dead|of)",
    ),
    unless=(
        "(like|as|felt|feel) (a|an|the) ~1 (fool|idiot|amateur|clown|loser|liar|jerk)",
        "(i|i'm|i am|my|me|myself|we) ~2 (stupid|dumb|idiot|fool|clueless|amateur|ignorant|illiterate|ridiculous)",
        "(stupid|dumb|silly|amateur|ignorant) (question|questions|idea|mistake|luck|enough|astronom*|radio|"
        "theatre|theater|dramatic|orchestra|choir|football|club|photograph*)",
        "felt ~2 (stupid|dumb)",
    ),
    where="all",
    most=2,
    code="LE812",
    level="problem",
    situations=ANY,
    message="This reads as an insult.",
    why="It stays with the reader, and in a comment with everybody. LinkedIn's rules forbid it.",
    sources=("linkedin-policies",),
    ignore="If you quote somebody.",
    instead="Say what you saw and what you think of it, without a word on the person. Or say nothing.",
    bad=(
        ex("The Hull figures are off by two, and {==you are a moron==}.", "comment"),
        ex("Hi Wim, thank you, but I must pass. {==Are you clueless==}?", "decline"),
        ex("Hi Wim, I see that you still use the Hull plotter. {==Wow, that's old==}! How is the port?", "check-in"),
    ),
    good=(
        ex("The Hull figures look off by two to me. Is line 4 a sum?", "comment"),
        ex("Hi Wim, thank you, but I must pass. All the best for Hull.", "decline"),
        ex("Hi Wim, I see that you still use the Hull plotter. What keeps you with it?", "check-in"),
    ),
    near_misses=(
        ex("Stupid question: is line 4 of the Hull table a sum?", "comment"),
        ex("I felt like a fool when line 4 of the Hull table turned out to be a sum.", "comment"),
    ),
)
