"""A no without thanks or good wishes."""

from ..fix import closing
from ..rule import missing
from ..text.courtesy import thanked

_KIND = (
    "(sorry|unfortunately|regret|regretfully|afraid|wish*|hope|luck|best|success|kind|kindly|welcome|glad|happy|lovely|pleased|pleasure|regards|cheers|warmly|cordially|enjoy*|congratulations|well|"
    "good|flattered|honoured|honored|honour|touched|respect|nice|great|delighted|brilliant|wonderful|interesting|beautiful|appreciate*|apolog*|ta|joy|fun|cool|awesome|amazing|fantastic|impressed|generous|tempting|tempted|love|loved|delight|privilege|admire|proud|excellent|exciting|excited|sweet|thoughtful)",
    "(next|another|some other) (time|year|day|season|one)",
    "(keep|let) me (posted|know how)",
    "(wish|would if) i (could|can)",
    "(no hard feelings|fingers crossed|rooting for|cheering)",
    "(made|makes) my (day|week)",
    "(mate|love|friend)",
    "(can|could|may|might|would) ~2 (ask|help|try|tell|point|send|suggest|recommend|put you)",
    "(try|ask|write to|speak to|talk to) ~3",
)
SHORT = 25  # words: with more, it isn't curt


def _curt(draft) -> bool:
    return len(draft.body_words) <= SHORT and not thanked(draft)


RULE = missing(
    "apology",
    unless=_KIND,
    when=_curt,
    fix=closing("Thank you for thinking of me, and all the best!"),
    code="LE702",
    level="hint",
    situations=("decline",),
    message="You say no without a friendly word.",
    why="A word of thanks or a good wish keeps a no from sounding cold.",
    sources=("linkedin-2011", "politeness"),
    ignore="If they won't leave you alone. Then block or report them.",
    instead="Start with “Thank you for the invitation”, or end with a good wish.",
    yields_to=("harsh-no", "insult"),
    bad=(
        "Hi Ulf, {==I won't be joining the board.==}",
        "Hi Ulf, {==I only connect with people I've worked with.==}",
        "{==No.==}",
    ),
    good=(
        "Hi Ulf, thank you for asking me to join the board. I have to say no this time.",
        "Hi Ulf, I only connect with people I've worked with, so I'll pass. Thank you for asking, and all the best!",
        "Hi Ulf, I won't be joining the board. Good luck with it, and thank you.",
    ),
    near_misses=(
        "Hi Ulf, sorry, I can't join the board this year.",
        "Hi Ulf, I listened to your episode twice, but I'm going to pass on being a guest. It made my day to be asked.",
    ),
)
