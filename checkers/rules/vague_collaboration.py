"""Talk of working together that names nothing to work on."""

from ..rule import ex, phrases
from ..situation import INVITATIONS

RULE = phrases(
    (
        "(explore|discuss|find|see|identify|discover) ~2 (synerg*|ways to (collaborate|work together|"
        "cooperate|partner)|collaboration|collaborations|partnership*|cooperation)",
        "(potential|possible|future|exciting|fruitful|strategic) ~1 (collaboration*|partnership*|cooperation|synerg*)",
        "(potentially|possibly|maybe|perhaps|could|can|should) collaborate",
        "collaborate (on|in) (some|interesting|exciting|future|various|any)",
        "how (we|you and i) (can|could|might|may) (collaborate|cooperate|work together|partner|join forces|"
        "help each other|support each other|benefit)",
        "(if|whether) (we|there) ~2 (can|could|might|may|is|are)? (work together|collaborate|synerg*|a fit|"
        "mutual interest)",
        "(partnership|business|joint) opportunit*",
        "(mutual|shared) (benefit|opportunit*)",
        "work together in (the|some) (future|way)",
        "be a great fit to work together",
        "(mutually beneficial|win win|synerg*)",
        "add value to (your|each other's)",
        "business (proposal|proposition|matter)",
    ),
    code="LE121",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    most=2,
    message="This speaks of working together without saying on what.",
    why="Without a subject it is read as the first line of a sales talk.",
    sources=("recipients",),
    ignore="If the rest of the message names the project.",
    instead="Name the one thing that you could do together, or ask about their work.",
    bad=(
        "Hi Uli, your choir in Thun sings Bach as we do in Como. I would love to {==explore synergies==}.",
        "Hi Uli, your choir in Thun sings Bach as we do in Como. Let's see {==how we can work together==}.",
        ex("Thanks for connecting, Uli! I think our choirs in Thun and Como {==could collaborate==}.", "first-message"),
    ),
    good=(
        "Hi Uli, your choir in Thun sings Bach as we do in Como. Would a joint Magnificat in 2027 be a mad idea?",
        "Hi Uli, your choir in Thun sings Bach as we do in Como. I would like to hear how you found three altos.",
        ex(
            "Thanks for connecting, Uli! We in Como start the Magnificat in May. Which edition do you sing "
            "from in Thun?",
            "first-message",
        ),
    ),
    near_misses=("Hi Uli, your essay on how singers collaborate with organists is on our stand in Como.",),
)
