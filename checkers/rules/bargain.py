"""An offer to swap recommendations, referrals or favours, or to pay for them."""

from ..fix import leave_out
from ..rule import ex, phrases
from ..situation import INVITATIONS

_GIVE = "(recommend|endorse|refer|review|introduce|like|follow|share|repost|vote|write|comment|post|recommendation|endorsement|referral|review|testimonial)"
_NOUN = "(recommendation|recommendations|endorsement|endorsements|referral|referrals|review|reviews|testimonial|testimonials|like|likes|follow|follows|vote|votes|share|shares|introduction|introductions)"
_I_WILL = "(i'll|i will|i'd|i would|i can|i could|we'll|we can|happy to|glad to|willing to)"
_PAY = "(bonus|reward|commission|fee|cash|money|voucher|gift card|premium)"

RULE = phrases(
    (
        # a swap
        f"{_I_WILL} ~4 {_GIVE} ~6 (if|when|once|as soon as|provided|so long as) you ~1 (can|could|would|will|also)? ~1 {_GIVE}",
        f"if you ~4 {_GIVE} ~6 {_I_WILL} ~3 (do the same|do likewise|return it|return the|{_GIVE})",
        f"(in return|in exchange|as a swap) ~2 {_I_WILL} ~4 {_GIVE}",
        f"{_GIVE} ~6 (in return for|in exchange for) ~3 {_NOUN}",
        f"(swap|swapping|trade|trading|exchange|exchanging) ~2 {_NOUN}",
        f"(a|an|one|your|my) {_NOUN} for (a|an|one|your|my|mine|yours) ~1 {_NOUN}",
        f"you {_GIVE} ~2 (me|mine|my ~1) ~2 (and)? (i'll|i|i will) {_GIVE} ~2 (you|yours|your ~1)",
        "(i|i've|i have) ~2 (endorsed|recommended|referred|reviewed|followed|voted for|shared) ~1 (you|your ~1|yours) ~8 (now|so|and|would|could|can|please) ~4 (the same|back|in return|likewise|your turn|me too|mine) ~2",
        "^(so|now|and)? ~1 (please|kindly)? ~1 (do|return) the (same|favour|favor) ~1 (for|by) me ~2",
        # what they'd earn
        f"(share|split|halve|give you|pay you|send you|transfer|hand you) ~4 {_PAY} ~4",
        f"(get|gets|getting|earn|earns|bring|brings|pay|pays) you (a|an|the|your|some|that) ~2 {_PAY}",
        f"you'll ~1 (get|earn|receive|pocket|be paid|pick up|have) (a|an|the|your|that|some) ~2 {_PAY}",
        "(referral|referrer's|employee) (bonus|reward|fee|commission) ~5 (you|yours|your|yourself|half)",
        "(i'd|i would|i'll|i will|we'd|we'll) (pay|tip) you ~8 (refer|referral|recommend|recommendation|introduction|endorse|reference|word)",
    ),
    unless=(
        "(no|not|never|without) ~3 (bonus|reward|commission|fee|money|swap|return|exchange)",
        "(ask|asks|asked|told|said|heard|read|wonder|whether) ~6 (bonus|fee|reward)",
        "(your|my|the) (pay|salary|contract|course|invoice|bill|bank|deposit)",
    ),
    unless_moves=("role",),
    span="sentence",
    most=1,
    fix=leave_out,
    code="LE424",
    level="caution",
    situations=("ask", "first-message", "check-in", "follow-up", *INVITATIONS),
    message="You're offering something in return for a recommendation, a referral or a favour.",
    why="What they write about you is only worth something if it isn't bought. A swap also makes it awkward to say no.",
    sources=("linkedin-policies", "rochester"),
    ignore="If you've agreed to help each other.",
    instead="Ask for it by itself, and say which work they'd be writing about.",
    since="2.0",
    bad=(
        ex("Hi Vera, I did your books for two years. {==I'll endorse you if you endorse me.==} Thank you!", "ask"),
        ex(
            "Hi Vera, you saw my work on the new till. {==If you recommend me, I'll write one for you too.==} Thank you!",
            "ask",
        ),
        ex(
            "Hi Vera, I'm applying for the stock post at Wren. {==The referral bonus would be yours.==} Thank you!",
            "ask",
        ),
        ex("Hi Vera, thanks for connecting. {==Shall we swap recommendations?==}", "first-message"),
    ),
    good=(
        ex(
            "Hi Vera, I did your books for two years. Would you recommend me here, if you were happy with them? Thank you, and no worries if not.",
            "ask",
        ),
        ex(
            "Hi Vera, you saw me put in the new till at Wren. Could you write two lines about it? If you'd rather not, that's fine. Thank you!",
            "ask",
        ),
        ex(
            "Hi Vera, I'm applying for the stock post at Wren. Could you tell me how the team is? No worries if not. Thank you!",
            "ask",
        ),
    ),
    near_misses=(
        ex("Hi Vera, I'll let you know how it goes if you refer me. Thank you, and no worries if not.", "ask"),
        ex("Hi Vera, I'd be glad to return the favour one day.", "ask"),
        ex("Hi Vera, I'll write to the school if you think it's worth it. Thank you!", "ask"),
        ex("Hi Vera, I'll send you the photos if you share your address. It was a lovely day!", "check-in"),
        ex("Hi Vera, do they pay a bonus at Wren? I've got an offer and I'm unsure. Thank you!", "ask"),
    ),
)
