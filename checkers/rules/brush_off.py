"""A no in a few words, with nothing friendly about it."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_SHORT_NO = Phrases(
    (
        "^(no|nope|nah|pass|hard pass|never|negative)",
        "^(sorry)? (i'm|i am|we're|we are)? not (interested|looking|hiring|for me|for us|relevant|now|available)",
        "^(no|zero) (interest|time|budget|need)",
        "^(can't|cannot|won't|don't need it|busy|whatever|wrong person|ask someone else|ask google|google it|unsubscribe|stop)",
    )
)
_KIND = Phrases(
    (
        "(worries|problem|rush|hurry|need to|thanks|thank|cheers|ta|appreciate|sorry|afraid|luck|best|wish|hope|kind|please|unfortunately|glad|nice|good|great|all the best|"
        "regards|take care|have a)",
    )
)
WORDS = 7  # in the body: with more, it isn't curt


def _find(draft):
    if 0 < len(draft.body_words) <= WORDS and "?" not in draft.text and _KIND.first(draft) is None:
        if _SHORT_NO.first(draft, *draft.body):
            yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE563",
    level="caution",
    situations=("reply",),
    whole_draft=True,
    message="This is a no without a friendly word, so it can come across as annoyed.",
    why="Two more words, like “thank you” or “good luck”, leave the door open, and cost you a second.",
    sources=("politeness", "linkedin-2011"),
    ignore="If they won't stop writing to you. Then it's fine not to answer at all.",
    instead="Thank them for asking, or wish them luck.",
    yields_to=("harsh-no", "insult"),
    bad=("{==No.==}", "Hi Jan, {==pass.==}", "{==Not looking.==}"),
    good=(
        "No, but thank you for asking.",
        "Hi Jan, not for us, I'm afraid. Good luck with the launch!",
        "Hi Jan, I'm not looking right now. Best of luck with the search.",
    ),
    near_misses=("No worries, Jan!", "Not yet. Can I tell you on Friday?", "No problem at all, see you at ten."),
)
