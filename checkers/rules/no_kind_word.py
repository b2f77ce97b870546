"""A goodbye without good wishes."""

from ..fix import closing
from ..rule import missing

_KIND = (
    "(best|wish|wishes|luck|success|well|care|enjoyed|pleasure|glad|good to|hope|warmly|regards|cheers|"
    "farewell|happy|kind|kindly|thank|thanks|thankful|grateful|gratitude|ta|appreciate|appreciated|honoured|touched|proud|miss|love|joy|delight|treat|fun|privilege|fond|fondly|learned|learnt|admire|lovely|great|welcome|wonderful|delighted|laughs|laughed|memories)",
    "(see|catch|meet|talk to) you (in|at|on|soon|there|around|next|as)",
    "(good|nice|fine|enjoyable|pleasant) (working|knowing|having|meeting|being|talking|time|times|years)",
    "(stay|keep) (safe|in touch|well|going|up)",
    "no hard feelings",
    "(gate|door|kettle|house) ~3 open",
    "(find|reach|call|write|ring|know where) ~3 (me|us)",
    "(isn't|not|nothing) ~2 (about|to do with|against) you",
)


RULE = missing(
    "wish",
    unless=_KIND,
    at=lambda draft: draft.sentence_at(draft.body_words[-1].start),
    fix=closing("Thank you for [one thing you're grateful for], and all the best!", "Add a kind word"),
    code="LE753",
    level="caution",
    situations=("disconnect",),
    message="You don't thank them or wish them well.",
    why="People remember the last line of a goodbye. Without a kind one, it would've been kinder to say nothing.",
    sources=("removal_told", "linkedin-2011"),
    ignore="If they hurt you. Then don't write at all: remove, block or report them.",
    instead="Thank them for one thing, or wish them well. Or remove them without a message: LinkedIn doesn't tell them.",
    bad=(
        "Hi Bob, {==I'm removing our connection today.==}",
        "{==I've decided to part ways on LinkedIn.==}",
        "Hi Bob, I'm tidying up. {==You will no longer be in my network.==}",
    ),
    good=(
        "Hi Bob, I'm removing our connection today, as I'm changing careers. Thank you for the good years.",
        "I've decided to part ways on LinkedIn and keep to email. I wish you well in Ulm.",
        "Hi Bob, I'm making my network smaller. It was good to work with you in Ulm.",
    ),
    near_misses=(
        "Hi Bob, I'm leaving LinkedIn. Take care!",
        "Hi Bob, I'm disconnecting because of the football posts. See you at the Wednesday meeting as always!",
    ),
)
