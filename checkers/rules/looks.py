"""Remarks on looks, and courting."""

from ..rule import ex, phrases
from ..situation import ANY

RULE = phrases(
    (
        "you ~1 (look|looked|are looking|look so|looked so) ~1 {fair}",
        "you look even (better|more)",
        "you (are|'re|were) ~2 (beautiful|gorgeous|pretty|stunning|handsome|attractive|sexy|cute|hot)",
        "you're ~2 (beautiful|gorgeous|pretty|stunning|handsome|attractive|sexy|cute|hot)",
        "(so|very|such a|what a|how|really) (beautiful|gorgeous|pretty|handsome|sexy|cute|attractive) "
        "(woman|lady|girl|man|guy|smile|face|eyes|person)?",
        "(your|that|beautiful|lovely|pretty|gorgeous|amazing) ~1 (smile|eyes|hair|legs|figure|dress|lips|body|face)",
        "your (good )?looks",
        "(beautiful|gorgeous|pretty|sexy|handsome|cute|stunning|attractive) ~1 (profile)? (picture|photo|"
        "pic|selfie|woman|lady|girl)",
        "(profile)? (picture|photo|pic|selfie) (is|looks) ~1 (beautiful|gorgeous|pretty|sexy|hot|cute|stunning)",
        "(are you|you) (single|married|seeing anyone|seeing someone|available tonight|dating)",
        "(have|got) a (boyfriend|girlfriend|husband|wife)",
        "(go|going|take you) ~1 (on a date|out for dinner|out for a drink|out sometime)",
        "(get|getting) to know you (outside|privately|personally|intimately|better over)",
        "(see|seeing) more of you",
        "(put on|gained|gaining|lost) ~3 (weight|pounds|kilos)",
        "(smile|smiling) more",
        "easy on the eyes",
        "easier on the eyes",
        "(single|lonely|love) (man|woman|lady|guy) (looking|like|seeking)",
        "(romantic|romance|dating|my type|crush on you|fell in love|in love with you)",
        "^gorgeous",
        "(hey|hi|hello|work|know you ~2) gorgeous",
    ),
    unless=(
        "(photo|picture|pictures|photos|shot|shots|image) of (the|a|an|my|our|that|this)",
        "(presentation|slide|slides|data|chart|design|code|garden|building|town|city|landscape|site|deck|font|book) ~4",
        "(in love with (the|this|that|your (work|city|design)))",
    ),
    where="all",
    most=2,
    code="LE811",
    level="problem",
    situations=ANY,
    message="This is about looks or private life.",
    why="LinkedIn is a place of work. Its rules forbid romantic advances, and a remark on looks turns a "
    "message about work into something else.",
    sources=("linkedin-policies",),
    ignore="If looks are the work, as in modelling or make-up, and the remark is on the work.",
    instead="Leave it out. Say something on what they do.",
    bad=(
        ex("Hi Vera, thanks for connecting. {==You look amazing==} in green. How is the Minsk stage?", "first-message"),
        ex("Hi Vera, what did you sing in Minsk? And {==are you single==}?", "first-message"),
        ex("The second aria was the best of the Minsk night, and {==what a beautiful woman==}.", "comment"),
    ),
    good=(
        ex(
            "Hi Vera, thanks for connecting. Your Tatyana in Minsk was the best I heard. What do you sing next?",
            "first-message",
        ),
        ex("Hi Vera, what did you sing in Minsk? The review does not say.", "first-message"),
        ex("The second aria was the best of the Minsk night: that slow breath before the last line.", "comment"),
    ),
    near_misses=(
        ex("What a beautiful photo of the Minsk stage! The dome looks stunning from there.", "comment"),
        ex("Hi Vera, thanks for connecting. The Minsk programme looks amazing. What do you sing?", "first-message"),
    ),
)
