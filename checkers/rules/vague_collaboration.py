"""Suggests working together without saying on what."""

from ..fix import instead
from ..rule import ex, phrases
from ..situation import INVITATIONS

RULE = phrases(
    (
        "(explore|discuss|find|see|identify|discover) ~2 (synerg*|ways to (collaborate|work together|cooperate|partner)|"
        "collaboration|collaborations|partnership*|cooperation)",
        "(potential|possible|future|exciting|fruitful|strategic) ~1 (collaboration*|partnership*|cooperation|synerg*)",
        "(potentially|possibly|maybe|perhaps|could|can|should) collaborate",
        "collaborate (on|in) (some|interesting|exciting|future|various|any)",
        "how (we|you and i) (can|could|might|may) (collaborate|cooperate|work together|partner|join forces|help each other|"
        "support each other|benefit)",
        "(if|whether) (we|there) ~2 (can|could|might|may|is|are)? (work together|collaborate|synerg*|mutual interest)",
        "(partnership|business|joint) opportunit*",
        "(mutual|shared) (benefit|opportunit*)",
        "(ways|where|how) ~1 (we|you and i|our ~2) (can|could|might|may|would) ~1 (complement|help|support|benefit|learn from|add to"
        "|strengthen) (each other|one another)",
        "(help|support|benefit) (each other|one another) (out|somehow|down the line|in future|in the future|along the way|one day)",
        "(way|ways|chance|scope|room) ~1 (for us)? to (partner|team up|join forces|collaborate|cooperate)",
        "(join forces|team up|partner|partner up|work together|collaborate) ~1 (on|with) (something|anything|a thing or two)",
        "work together in (the|some) (future|way)",
        "be a great fit to work together",
        "do something (fun|great|amazing|big) together",
        "(strategic|business|fruitful|potential) (alliance|alliances|tie up|tie ups)",
        "(mutually beneficial|win win|synerg*)",
        "add value to (your|each other's)",
        "business (proposal|proposition|matter|deal|venture|idea|discussion)",
    ),
    unless=(
        "(collaborate|collaboration|partnership|cooperation|together|cooperate|partner) ~1 (on|to|by|for|in) (a|an|the|our|your|this|next|that|teaching|"
        "writing|training|building|running|testing) ~2",
        "(thank|thanks|enjoyed|loved|after|since) ~4 (working|collaboration|collaborating|partnership)",
    ),
    span="clause",
    most=1,
    fix=instead("Could we [one thing you could do together]?", "Name one thing to do"),
    code="LE121",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    message="You're suggesting working together, but not on what.",
    why="Without anything to work on, it reads like the first line of a sales talk.",
    sources=("recipients",),
    ignore="If the rest of the message names the project.",
    instead="Name one thing you could do together, or ask about their work.",
    yields_at=("pitch", "generic-invitation"),
    bad=(
        "Hi Uli, we both run school choirs. {==I'd love to explore synergies.==}",
        ex("Hi Uli, thanks for connecting! {==I think our studios could collaborate.==}", "first-message"),
        ex("Hi Uli, thanks for connecting! {==I think our choirs could collaborate.==}", "first-message"),
    ),
    good=(
        "Hi Uli, we both run school choirs in Leeds. Would yours like to sing a spring concert with ours?",
        ex(
            "Hi Uli, thanks for connecting! One of our clients needs a designer for packaging, and yours is "
            "the best I've seen. Are you taking on work in May?",
            "first-message",
        ),
        ex("Hi Uli, thanks for connecting! We're starting rehearsals in May. How do you plan yours?", "first-message"),
    ),
    near_misses=(
        "Hi Uli, your essay on how choirs collaborate with organists is on our notice board.",
        ex("Hi Uli, could we collaborate on a spring concert for both schools?", "first-message"),
    ),
)
