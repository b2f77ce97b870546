"""Offers the reader something useful without selling: a contact, documents, a ticket, a favour in return."""

from ..move import wordings

MOVE = wordings(
    (
        "(happy|glad|delighted|pleased|willing) to (help|send|share|answer|return|introduce|put|write|lend|show|trade|bring)",
        "(i'd|i would|i'll|i will|i can|we can|i could) (gladly|happily|also|easily|always)? (send|share|answer|return|introduce|put you "
        "in touch|put a word|write|lend|trade|bring|leave|ask (her|him|them)|mention|do (one|the same)|look|pass|record)",
        "(if|should|when|whenever) ~3 (you|it|they|anyone) (ever)? (need|want|wish|would like|wanted|help|helps|useful|use|like|fancy|pass)",
        "if (it's|they're|that's|it is) ~2 (of use|any use|useful|help|helpful)",
        "(is|are|they're|it's) yours if",
        "(in return|in exchange) i",
        "(pasted|attached|put together|listed|included) ~8 (so you|so that you|to save you)",
        "no (charge|invoice|cost) ~3",
        "(free|useful|at your disposal) ~1 (for|to) you",
    ),
    examples=(
        "Hi Ana, I'm {==happy to send==} you our audit.",
        "Hi Ana, {==I'd gladly return==} the favour.",
        "Hi Ana, the slides {==are yours if==} you want them.",
        "Hi Ana, I've {==pasted a short summary so you==} don't have to dig.",
        "Hi Ana, {==if you ever need==} a second pair of eyes, mine are free.",
        "Hi Ana, {==in return I==} cook you dinner.",
    ),
    near_misses=(
        "Hi Ana, could you help me with the audit?",
        "Hi Ana, we help clinics like yours fill empty slots.",
        "Hi Ana, thank you for sharing the audit.",
        "Hi Ana, I never send slides.",
    ),
)
