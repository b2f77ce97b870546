"""Asks to connect, to follow or to stay in touch."""

from ..move import wordings

MOVE = wordings(
    (
        "(love|like|glad|happy|pleased|good|great|nice|keen|hoping|hope|wanted|want|honoured|honored|delighted|easier|grand|ok|okay|lovely"
        "|welcome|wish|value|thrilled) ~3 (connect|connecting|connected|link up|linked|stay connected|in touch|stay in contact|follow"
        "|keep in contact|be in contact)",
        "(may|can|could|shall|let|let's|lets|will|would|hoping|please) ~2 (connect|link up|stay in touch|keep in touch|stay connected"
        "|be in touch|stay in contact|stay linked|follow you|follow your)",
        "^(connect|connecting|linking in|adding you)",
        "(add|adding|have|having|include|keep|inviting|invite) (you|me|us) (to|in|into|among|back|as|here|on|if|so) ~4",
        "(add|accept|approve|link) me",
        "accept ~3 (request|invitation|invite|connection)",
        "(would|will|should|could) ~2 be ~2 (connected|in touch|in contact|acquainted)",
        "(among|amongst|one of|be in|part of|be on) (your|my) ~1 (contacts|connections|network|circle|radar)",
        "(let's|us|to|get|become|we) (get|become|be|link up|linked up)? (acquainted|connected|linked|linkedin friends)",
        "(join|be part of|part of) (my|your|our) ~1 (network|circle|contacts|connections)",
        "follow (your|along) ~2",
        "(please|pls|plz|kindly|do)? (press|click|hit)? (accept|connect) (please|here|me|if)?",
    ),
    unless=("(connect|connected|connecting) (us|the|it|them|me with|to the)", "thanks for (connecting|accepting)"),
    examples=(
        "Hi Ana, your talk was a help. I'd {==love to connect==}.",
        "Hi Leo, your talk was a help. {==May I connect==}?",
        "Hi Mira, it would be {==good to stay in touch==}.",
        "Hi Sam, please {==add me==} if you like.",
        "Hi Jo, I'd be glad to {==have you in my network==}.",
        "Hi Kim, {==let's connect==}!",
    ),
    near_misses=(
        "Hi Ana, thanks for connecting!",
        "Hi Leo, the cable that connects the two broke.",
        "Hi Mira, could you connect us with the clinic?",
        "Hi Sam, what did you like about the course?",
    ),
)
