"""Pet names and addresses by gender."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "(hi|hello|hey|thanks|thank you|dear|morning|ok|sorry|please|yes|no|well) ~1 (dear|sweetie|"
        "sweetheart|honey|hun|darling|babe|baby|love|luv|beautiful|handsome|gorgeous|pretty|cutie|sunshine|"
        "princess|my friend's)",
        "^(sweetie|sweetheart|honey|darling|babe|hun)",
        "(my|young|little|old|pretty|beautiful|lovely|nice) (lady|ladies|girl|girls|dear|darling)",
        "(congrats|congratulations|go|well done|you go|hey|hi|yes) girl",
        "(girl|lady|mom|mum) boss",
        "(female|lady|woman|male) (boss|engineer|developer|manager|doctor|ceo|founder|director) like you",
        "for a (woman|girl|lady|man|guy)",
        "(good|attractive|pretty) (woman|girl|lady|looking)",
        "(as|being|since you are|since you're) a (woman|mother|mom|man) you",
        "(man|guy|boy|bro|dude|buddy|mate) (up|code)",
    ),
    where="all",
    most=2,
    code="LE809",
    level="caution",
    situations=ANY,
    message="This addresses the reader by looks, gender or a pet name.",
    why="At work most people want to be addressed by name. What is meant kindly here reads as talking down, "
    "or as flirting.",
    sources=("linkedin-policies", "direct-english"),
    ignore="Between friends who call each other so.",
    instead="Use their name.",
    bad=(
        ex("{==Hello dear==}, thanks for connecting. How is the Accra print shop?", "first-message"),
        ex("Hi Abena, well done, {==my dear==}. How is the Accra print shop?", "first-message"),
        ex("{==Sweetheart==}, the Accra presses are older than that.", "comment"),
    ),
    good=(
        ex("Hello Abena, thanks for connecting. How is the Accra print shop?", "first-message"),
        ex("Dear Abena, thanks for connecting. How is the Accra print shop?", "first-message"),
        ex("The Accra presses are older than that: the oldest came in 1911. Which did you mean?", "comment"),
    ),
    near_misses=(ex("Hi Abena, I love your Accra prints. How is the shop?", "check-in"),),
)
