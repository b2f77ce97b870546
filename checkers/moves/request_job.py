"""Asks the reader to find or give the writer a job."""

from ..move import wordings

WORK = "(job*|role*|position*|posting|place|work|internship*|opening*|vacanc*|opportunit*|placement|apprenticeship)"

MOVE = wordings(
    (
        f"(find|get|give|arrange|offer|provide|secure|help) (me|us|out)? (to)? (find|get|land)? (a|an|any|some|one|with|with a)? ~2 (suitable)? {WORK} ~1 (for me|in|at|with|to|on|please|as|here|this|from|before|there|abroad)",
        f"(find|get|give|arrange|offer) me ~3 {WORK}",
        f"help me ~2 (find|get|land|secure|with) ~3 {WORK}",
        f"(suitable|available|any|some|other|open|relevant|entry level|current|possible) ~1 {WORK} ~2 (for me|in your|at your|within your|with your|available|suitable|under your|with you|my profile|that suit*|that match*|matching|i could|that may|you may|for my|for someone)",
        f"(for|of|in) any (other|suitable|available|relevant|open)? {WORK}",
        f"(is|are) there (any|a|some) ~2 {WORK}",
        f"(do|if) you (know of|hear of|are aware of|come across|have) (any|a|some) ~2 {WORK}",
        f"(know|aware|hear|heard|hears|learn|think) of any ~3 {WORK}",
        f"let me know (of|about|if) ~4 ({WORK}|hiring)",
        f"(keep|have|bear|keeping) me in (your)? (mind|loop) ~2 ({WORK}|if|when|any)",
        "(consider|considering|hire|employ) me (for|in|as|even|on|to|please)",
        "take me (in your|on|in as|as your|into your)",
        "(place|something|anything|opening|room|vacancy) for me",
        "(open|make) (me|for me) a place",
        "(get|find) me (in|something|anything|a place)",
        "(need|want) (a|any|some) ~2 (job|work|vacancy) ~2 (in|at|from|before|now|urgent*|with|asap)",
        "i (can|could|will) do (anything|everything|any work|any job)",
        "(need|want|looking for) ~1 (a|any|some) (job|work) (any|asap|please|urgent*|badly|and|now|to)",
        "any (job|work|thing|kind of work) (will do|is fine|would do)",
        "anything will do",
        "(sort|fix|set|hook) (him|her|me|them|us) (up|out)? with",
        f"(my|our) (son|daughter|nephew|niece|husband|wife|brother|sister|cousin|friend) ~1 (needs|wants|looking for) ~2 {WORK}",
        f"(give|giving|offer|allow|grant) me ~1 (an|a|one|some) ~1 ({WORK}|chance|shot|try|start|opportunity)",
        f"(seeking|looking for|need|want|wish|searching) ~1 (a|any|an|some)? ~2 ({WORK}|employment) ~2 (in|at|with|within|under|from) your",
        f"(in|at|with|within) your ~2 (company|firm|team|group|organisation|organization|hospital|school|outfit|office|department) ~4 (place|vacancy|{WORK}) ~3 (for me|for my|exists)",
        "(utilise|utilize|use|prove|show) my skills (for|in|at|to)",
        "(sponsor|recruit) (me|my visa)",
        "(is|are) your (company|team|firm) (hiring|recruiting)",
        "are you hiring",
        "(chance|opportunity) to prove (myself|my)",
        "one chance to",
        "hire me",
        "(receive|get) ~2 an offer",
    ),
    unless=(
        "(found|find|got|getting) (a|the|my) (new)? (job|role|position) (thanks|last|in may|at)",
        "(no|nothing|isn't a|not a) (opening|vacancy|role)",
        "(hire|hiring) me was",
        "if you (know|hear) of (anyone|someone)",
        "(we|our team|i) (have|has|are|am|recruit*|hire*) ~6 (opening|role|vacancy|position)",
    ),
    examples=(
        "Hi Ana, could you {==find me a job==} at your company?",
        "Hi Leo, please {==let me know of any opportunities==}.",
        "Hi Mira, is there {==something for me==} in your department?",
        "Hi Tom, do you know of {==any openings in your==} team?",
        "Hi Zoe, please {==consider me for==} any role.",
        "Hi Ben, I need work and {==I can do anything==}.",
    ),
    near_misses=(
        "Hi Ana, we have an opening for a payroll analyst in our team.",
        "Hi Leo, I applied for the QA role at Fjord Health today.",
        "Hi Mira, congratulations on the new job!",
        "Hi Tom, I'm not asking you to find me a job.",
    ),
)
