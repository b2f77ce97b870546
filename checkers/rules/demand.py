"""An order where a request belongs."""

from ..rule import ex, phrases
from ..situation import PRIVATE

RULE = phrases(
    (
        "^(please|kindly|pls)? (refer|introduce|recommend|endorse) me",
        "^(please|kindly|pls|and)? (send|give|get|forward|provide|tell) me ~4 (cv|resume|contacts|contact|"
        "list|number|referral|recommendation|job|salary|names|details|info|information)",
        "(i|we) (need|want) you to",
        "you (need|have) to (help|refer|introduce|recommend|write|send|give|tell|connect)",
        "^(please|kindly)? do the needful",
        "^(please|kindly)? revert (back)?",
        "^(please|pls|kindly)? (donate|subscribe|repost|vote|add me)",
        "^(please|pls|kindly) (like|share|follow|sign|support) ~2 (my|our|to|with|and|this|page)",
        "^(please|pls|kindly)? revert (with|to|by|asap)",
        "^(please|kindly)? send (me)? your ~3 (cv|resume|policy|details|number|email|availability|notice|"
        "salary|portfolio|date)",
        "you should (help|refer|introduce|recommend|accept|connect|give|hire|reply|respond)",
        "^(please|pls) (write|leave|give) (me)? a ~2 (recommendation|reference|testimonial|review)",
    ),
    code="LE409",
    level="caution",
    situations=PRIVATE,
    most=2,
    message="This is put as an order.",
    why="In English an imperative to somebody you do not know well reads as a command, “please” or not. A "
    "question does the same work.",
    sources=("politeness", "direct-english"),
    ignore="Between close colleagues, or in a list of steps they asked for.",
    instead="Ask: “Would you be willing to …?”",
    yields_to=("pressure",),
    bad=(
        ex(
            "Hi Ned, I apply to the Oban lifeboat. {==Introduce me==} to the coxswain, if you know him. Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, I apply to the Oban lifeboat. {==Please write me a short recommendation==}, if you "
            "can. Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, thanks for connecting. {==I want you to==} show me the Oban lifeboat. When is it in?",
            "first-message",
        ),
    ),
    good=(
        ex(
            "Hi Ned, I apply to the Oban lifeboat. Would you introduce me to the coxswain, if you know him? Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, I apply to the Oban lifeboat. Would you be willing to write two lines on our winter? Thank you.",
            "ask",
        ),
        ex(
            "Hi Ned, thanks for connecting. I would love to see the Oban lifeboat one day. When is it in?",
            "first-message",
        ),
    ),
    near_misses=(
        ex(
            "Hi Ned, thanks for connecting. Please give my regards to the Oban crew. How is the new boat?",
            "first-message",
        ),
    ),
)
