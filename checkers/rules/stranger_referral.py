"""Asking someone for a referral, a recommendation or an introduction if the writer only knows their profile."""

from ..fix import instead
from ..rule import said
from ..text.acquainted import acquainted
from ..text.phrase import Phrases

_ONLY_PROFILE = Phrases(
    (
        "(came|come|stumbled) (across|upon|on) your (profile|page|name)",
        "(found|saw|seen|noticed|viewed|visited|looking at|looked at|read|checked) (that)? ~1 (your profile|you work|you're working|you are working|you're at|you are at|you're with)",
        "(haven't|have not|never|don't|do not) ~2 (met|spoken|talked|know each|know you|know me)",
        "(although|though|even though|while) (we|you) (haven't|don't|have not|do not|are not|never)",
        "(you don't|you do not|you won't|you may not|you might not|you probably don't) know (me|who)",
        "(complete|total|perfect) stranger",
        "(found|came across|discovered) (you|your name|your contact|your details) (by|on|while|when) ~3",
        "(i)? (see|saw|notice|noticed) (that)? ~1 (you're|you are|you work|you've worked) (a|an|the)? ~4 (at|with|for|in) ~3",
        "(follow|following|followed|read|reading|enjoyed|enjoy|love|loved|like) ~2 your (posts|content|articles|newsletter|page|podcast|videos|blog|feed)",
        "(admired|admire|impressed by|impressed with|in awe of) your (work|journey|profile|career)",
    )
)

_NEVER_MET = Phrases(
    (
        "(you don't|you do not|you won't|you may not|you might not|you probably don't) know (me|who)",
        "(complete|total|perfect) stranger",
        "(we|we've) ~1 (haven't|have not|never|don't) ~2 (met|spoken|talked|know each)",
    )
)


def _is_strangers(draft, move) -> bool:
    return move.kind != "request-introduction" or _NEVER_MET.first(draft, *draft.body) is not None


RULE = said(
    "request-referral",
    "request-recommendation",
    "request-introduction",
    when=lambda draft: not acquainted(draft) and _ONLY_PROFILE.first(draft, *draft.body) is not None,
    accept=_is_strangers,
    fix=instead("Could I ask you one question about [the role you mean]: [your question]?", "Ask a question first"),
    code="LE420",
    level="caution",
    situations=("ask",),
    message="You're asking someone who doesn't know you to vouch for you.",
    why="Their name is on a referral. Few people give it to someone they've never worked or talked with.",
    sources=("rochester", "linkedin-2011"),
    ignore="If they've said in public that they refer people who ask.",
    instead="Ask one question about the role or the team first. Ask for the referral once you've talked.",
    bad=(
        (
            "Hi Andrew, I came across your profile and saw you work at Delta Grid. {==Would you be open to "
            "providing a referral?==} Thank you!"
        ),
        (
            "Hi Andrew, we've never met, but I've applied to Delta Grid. {==Could you refer me?==} Thank "
            "you, and no worries if not."
        ),
        (
            "Hi Andrew, I noticed you work at Delta Grid. I'm applying for the analyst role. {==Would you "
            "write me a short recommendation?==} Thank you, and no worries if not."
        ),
        "Hi Andrew, I see you're a team lead at Delta Grid. {==Would you be open to referring me?==} Thank you!",
    ),
    good=(
        (
            "Hi Andrew, I came across your profile while preparing for the analyst role at Delta Grid. Could "
            "I ask you two questions about the team? No worries if not. Thank you!"
        ),
        (
            "Hi Andrew, we've never met, but I've applied to Delta Grid for the analyst role. What do they "
            "look for in your team? Thank you, and no worries if you can't say."
        ),
        (
            "Hi Andrew, we worked together at Aviva. Would you be willing to refer me for the analyst role "
            "at Delta Grid? No worries if not, and thank you."
        ),
    ),
    near_misses=(
        "Hi Andrew, I saw you work at Delta Grid now. We spoke at the Leeds fair in May. Would you refer me for the analyst role? Thank you.",
    ),
)
