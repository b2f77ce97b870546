"""Remarks on looks, and flirting."""

from ..fix import cut, first_of, instead
from ..rule import ex, phrases
from ..situation import ANY

_LOVELY = (
    "(beautiful|gorgeous|stunning|handsome|attractive|sexy|cute|hot|so pretty|very pretty|really pretty|good looking)"
)
_PERSON = "(woman|women|lady|girl|man|guy|smile|face|eyes|legs|hair|lips|body)"
_BODY = "(smile|eyes|hair|legs|lips|body|curves|face|looks)"

RULE = phrases(
    (
        "you (look|looked|are looking|look so|looked so|look really) ~1 {fair}",
        "you're looking ~1 {fair}",
        "you look even (better|more)",
        "(you've|you have|you've got) (a|such a|the) ~1 (lovely|beautiful|gorgeous|sweet|sexy|cute|pretty) ~1 (laugh|smile|figure|mouth|eyes|legs|perfume)",
        f"(you are|you're|you were) (so|very|really|just|simply|absolutely|even|still|quite|also|too|the most|such a|a|incredibly)? {_LOVELY}",
        f"(so|very|such a|what a|how|really|a) (beautiful|gorgeous|pretty|handsome|sexy|cute|attractive) {_PERSON}",
        f"your (beautiful|lovely|pretty|gorgeous|amazing|blue|green|brown|dark|long|sexy|cute|perfect|stunning|bright) ~1 {_BODY}",
        f"(love|loved|adore|like|liked|admire|miss|staring at|dream about) your ~1 {_BODY}",
        "your (smile|eyes|legs|hair|lips) (is|are|was|were|lights|light|lit|made|make|makes|caught) ~2",
        "(hey|hi|hello|morning) (gorgeous|beautiful|sexy|handsome|cutie)",
        f"your ~1 (profile)? (picture|photo|pic|selfie|pictures|photos) (is|are|looks|look) ~2 {_LOVELY}",
        f"{_LOVELY} (profile picture|profile photo|profile pic|selfie|woman|lady|girl)",
        "(are you|you're|you are|you still) (single|seeing anyone|seeing someone|available tonight|dating)",
        "(are you|you) (married|taken)",
        "(do you|you|you've) ~1 (have|got) a (boyfriend|girlfriend|husband|wife)",
        "(go|going|take you|taking you) ~1 (on a date|out for dinner|out for a drink|out sometime)",
        "(get|getting) to know you (outside|privately|personally|intimately|better over)",
        "(you should|you could|why don't you) smile more",
        "smile more often",
        "(that|your) ~1 (dress|bikini|swimsuit|skirt|heels|cleavage)",
        "easy on the eyes",
        "easier on the eyes",
        "(single|lonely) (man|woman|lady|guy) (looking|like|seeking)",
        "(romantic (interest|relationship|feelings|evening|dinner)|exactly my type|crush on you|fell in love with you|in love with you"
        "|falling for you|fallen for you)",
    ),
    unless=(
        "dress (code|rehearsal|rehearsals|shop|design|pattern|designs|agency|hire)",
        "(photo|picture|pictures|photos|shot|shots|image) of (the|a|an|my|our|that|this)",
        "(make|makes|made|making|will make) you look",
        "(good|great|fantastic|amazing|perfect|lovely|fit) (fit|match|candidate|team|place|choice|for|on paper|hands)",
        "single (handed*|point|out|source|page|most|mother|parent|click|one)",
        "in love with (the|this|that|your (work|city|design))",
    ),
    where="all",
    most=2,
    fix=first_of(cut, instead("[something about what they do]", "Say something about their work")),
    code="LE811",
    level="problem",
    situations=ANY,
    message="This is about their looks, or it's flirting.",
    why="LinkedIn is for work, and its rules forbid romantic advances. A remark on looks turns a message about work into "
    "something else.",
    sources=("linkedin-policies",),
    ignore="Looks are the work, as in modelling or make-up, and you mean the work.",
    instead="Leave it out. Say something about what they do.",
    bad=(
        ex(
            "Hi Vera, thanks for connecting. {==You look amazing==} in green. Are the slides from Leeds online?",
            "first-message",
        ),
        ex("The second speaker was the best of the day, and {==what a beautiful woman==}.", "comment"),
        ex("Hi Vera, what did you present in Leeds? And {==are you single==}?", "first-message"),
    ),
    good=(
        ex(
            "Hi Vera, thanks for connecting. Your talk on night shifts made us change ours. Are the slides "
            "from Leeds online?",
            "first-message",
        ),
        ex("The second speaker was the best of the day: one chart, one question, and then she let us talk.", "comment"),
        ex("Hi Vera, what did you present in Leeds? The programme doesn't say.", "first-message"),
    ),
    near_misses=(
        ex("What a beautiful photo of the new library! The roof looks stunning from there.", "comment"),
        ex("Hi Vera, thanks for connecting. The programme looks amazing. What are you presenting?", "first-message"),
        ex("Which is more use for a beginner in your eyes, the course or the placement?", "first-message"),
        ex("Good to see your face on here! Still drumming?", "check-in"),
    ),
)
