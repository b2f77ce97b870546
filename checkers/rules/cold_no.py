"""A refusal with neither thanks nor a good wish."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import thanks

_KIND = Phrases(
    (
        "(sorry|unfortunately|regret|regretfully|afraid|wish*|hope|luck|best|success|kind|kindly|welcome|"
        "glad|happy|lovely|pleased|pleasure|regards|cheers|warmly|cordially|enjoy*|congratulations|well|"
        "good|flattered|honoured|honored|touched|respect|nice|great|delighted)",
    )
)


def _find(draft):
    if draft.body_words and not thanks(draft) and _KIND.first(draft) is None:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE702",
    whole_draft=True,
    level="caution",
    situations=("decline",),
    message="The no comes without a friendly word.",
    why="One word of thanks or a good wish keeps a no from sounding like a door slammed.",
    sources=("linkedin-2011", "politeness"),
    ignore="If the person does not leave you in peace. Then block or report them.",
    instead="Begin with “Thank you for the invitation”, or end with a good wish.",
    yields_to=("harsh-no", "insult"),
    bad=(
        "{==No.==}",
        "Hi Ulf, {==I will not be joining the Oslo board.==}",
        "{==I only connect with people from Oslo.==}",
    ),
    good=(
        "Hi Ulf, thank you for asking me to the Oslo board. I must say no this time.",
        "I keep my network to people from Oslo, so I will pass. Thank you for asking, and all the best!",
        "Hi Ulf, I won't be joining the Oslo board. Good luck with it, and thank you.",
    ),
    near_misses=("Hi Ulf, sorry, I can't join the Oslo board this year.",),
)
