"""Says thank you for a talk, a favour, an invitation, an answer. "I'm touched" and "it made my day" count too."""

from ..move import wordings

MOVE = wordings(
    (
        "(thank|thanks|thankyou|thankful|grateful|gratitude|thx|tysm|merci|danke|gracias|obrigado|obrigada|takk|grazie|asante)",
        "(cheers|ta) (for|so|again|all|mate|very)",
        "appreciat* (your|you|the|it|that|how|this|any|everything|all|hearing|the time)",
        "(i|we|really|truly|much|greatly|sincerely|would be|very) appreciat*",
        "(i'm|i am|we're|we are|was|am|so|deeply|really|very|quite|feel|what an|an|honestly|kind of) ~1 (flattered|honoured|honored|touched|obliged|honour|honor|moved)",
        "(honours|honors|touched|flatters|moved) me",
        "(kind|nice|good|lovely|generous|decent|sweet|thoughtful) (of|to) (you|us|me)",
        "(made|makes) my (day|week|morning)",
        "(was|is|been) (such)? a (pleasure|treat|joy)",
        "(saved|spared) (me|us|my)",
        "bless you",
        "owe you (a|one|the)",
        "(glad|happy|pleased) (you|that you) (came|asked|wrote|thought|got)",
        "(i|we) enjoyed",
    ),
    unless=("(thank|thanks) to (my|our|the)", "you'll thank me"),
    examples=(
        "Hi Ana, {==thank==} you for the hour on Tuesday.",
        "Hi Leo, I'm {==really touched==} that you thought of me. I can't join this year.",
        "Hi Mira, {==cheers for==} the call back.",
        "Hi Tom, it {==made my day==} to be asked.",
        "Hi Zoe, that was {==kind of you==}.",
        "Hi Ben, I {==really appreciate==} your help.",
    ),
    near_misses=(
        "Hi Ana, you'll thank me when you've seen what it saves.",
        "Hi Leo, the house prices appreciated again last year.",
        "Hi Mira, thanks to our platform, teams save ten hours a week.",
    ),
)
