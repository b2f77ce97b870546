"""Makes it easy to say no, or to answer briefly or late: "no worries if not", "a no is fine", "whenever suits you"."""

from ..move import wordings

MOVE = wordings(
    (
        # saying no is fine
        "(a|your|plain|simple)? no (is|would be|will be) ~3 (fine|ok|okay|alright|answer|understood|good)",
        "(thankful|grateful|happy|offended|hurt|upset|fine) ~2 (for|by|with|about) a no",
        "(say|saying) no",
        "(don't|do not|won't|will not|needn't) ~3 (offended|badly|personally|upset|sulk|mind|bother|oblige)",
        "no (worries|pressure|problem|trouble|rush|hurry|hard feelings|obligation*|bother|sulking|stress|biggie|"
        "offence|offense|expectation*|matter|harm)",
        "no need (to|at all|for|if)",
        "no (reply|answer|response) (is)? (needed|necessary|required|expected)",
        "(needn't|do not have to|don't have to|don't need to|need not) (write|reply|respond|answer|worry|feel)",
        "(don't|do not|please don't) (worry|reply|feel|think twice|give it|force|hesitate|put yourself|be putting)",
        "(second|another) thought",
        "think twice about",
        # if it doesn't suit them, the writer understands
        "(understand|understandable|understood|get it|fine|ok|okay|cool|good|healthy|fair enough|alright|no harm|"
        "respect it|respect that) (completely|totally|entirely|of course|too)? (if|either way|whichever|whatever|should)",
        "(if|should) ~14 (understand|understood|understandable|fine|fair enough|get it|healthy|no harm|all good|that's ok|"
        "that's okay|ignore|skip|say so|tell me|just say|leave it|all the better|good on|not to worry|feel free|i'd get)",
        "(if|should) ~12 (too (much|busy|early|soon)|swamped|snowed under|flat out|slammed|rather not|rather (stay|keep|wait)|"
        "not at liberty|doesn't suit|does not suit|not your thing)",
        "(if|should) ~8 (can't|cannot|isn't|don't|not|nothing) ~10 (thank|thanks|grateful|understand|ask|instead|step in)",
        "^(if|or) not",
        "^(perhaps|maybe) not",
        "(but|and|thanks|thank you) (if not|if you can't|either way)",
        "(either way|whichever way|regardless) ~2 (thank|thanks|i|all|no|it)",
        "(thanks|thank you) ~2 (either way|anyway|all the same|regardless)",
        "(totally|completely|entirely|wholly|all)? up to you",
        "(totally|completely|perfectly|absolutely|entirely) (understand|fine|ok|okay|optional)",
        "your call",
        "feel free (to (say|decline|ignore|pass|skip|leave)|not)",
        "(please|simply|just|kindly|safely|free to|can|could) (ignore|skip|disregard|put) (me|this|it)",
        "(just|please) (say|tell me|let me know) ~3 (can't|not|no|so|sore|too much|awkward)",
        "(leave|put) (it|this) (aside|there|out|be)",
        "(without|with no) (any)? (pressure|obligation|hard feelings|explanation|harm)",
        "(don't|do not) need a reason",
        # only if it's easy
        "(only|just) (if|when|reply when)",
        "if (and only if|possible|you (have|had|find|get) (a|the|some|any|ten|five|two|time)|time (allows|permits)|your (time|schedule)|"
        "you're (willing|comfortable|able|up)|it's (easy|easier|no|not)|it suits|that suits|convenient)",
        # a short or late answer is fine
        "(one|two|three|a|single|short|brief|few|even) ~2 (line|lines|word|words|sentence|sentences|answer|note|emoji) ~6 (enough|plenty|fine|"
        "do|help|complete|all i need|welcome|perfect)",
        "(whenever|anytime|any time) (it)? (suits|you|you're|works|is|youre|best|convenient)",
        "(take|taking) (all)? your time",
        "not (in a|in any|a) (rush|hurry)",
        "(i'm|i am) not rushing",
        "(silence|quiet) ~3 (understood|fine|answer|manners)",
        "(whatever|or nothing|or not) (suits|at all)",
        "(or|not) (at all|none at all) as your",
        "(that's all|all) from me",
        "(wait|keep) (until|till) you",
        "i (know|understand|realise|realize) ~4 (busy|many messages|a lot on|big ask|full|swamped|stretched)",
        "(you can|you may|feel free to) (tell me|say|go) ~3 (jump|no|off|away)",
    ),
    unless=("if you have any ~1 (questions|question|doubts|queries)",),
    deniable=False,
    examples=(
        "Hi Ana, could you look at my draft? {==No worries if==} you're busy.",
        "Hi Leo, could you introduce me to Priya? A {==no is perfectly fine==}.",
        "Hi Mira, I'd value your view, but {==only if==} you have the time.",
        "Hi Tom, would you read one page? If you're swamped, I {==completely understand==}.",
        "Hi Zoe, how did you price your first course? {==Two lines would be plenty==}.",
        "Hi Ben, could you pass my name to Wout? It's {==totally up to you==}.",
        "Hi Kim, {==whenever suits==} you is fine with me.",
    ),
    near_misses=(
        "Hi Ana, could you look at my draft by Friday? Thank you!",
        "Hi Leo, there is no doubt that our tool would save you time.",
        "Hi Mira, if you want more clients this year, book a call.",
        "Hi Tom, would you be open to a short call on Tuesday?",
        "Hi Zoe, could you write me a reference? If you have any questions, let me know.",
    ),
)
