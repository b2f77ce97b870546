"""Refers to their advert, their message, or an application to them."""

from ..move import wordings

MOVE = wordings(
    (
        "(applied|applying|application) (for|to|on|with|through|at)",
        "(your|the|a|an) ~4 (ad|advert|advertisement|listing|posting|vacancy|opening|job post|open role|role|position|apprenticeship"
        "|internship|traineeship|scholarship) (for|at|in|on|says|asks|with|of|is|you|closes|closed|needs)?",
        "your (message|invitation|reply|email|call|outreach|note|letter|request|answer|feedback|advice|help|question|offer|reference"
        "|recommendation|introduction|support|patience|kind words)",
        "you (called|rang|wrote to|asked|left|reached out|contacted|invited|messaged|liked|commented|followed|viewed|answered"
        "|replied|offered|accepted|recommended|referred|marked)",
        "you're hiring (for|a|an|in)",
        "you ~1 (recruit|hire|place|hiring|recruiting|staff) (for|in|people|nurses|teachers|engineers|a|an)",
        "(thanks|thank you) ~2 for (getting back|coming back|taking the time|your time yesterday|reaching out|the|your ~1 (advice|help"
        "|answer|tip|introduction|message|reply|note|talk|session|time|feedback|reference|referral))",
        "interview* (you|with you|yesterday|last|on|for|at)",
    ),
    unless=("any ~3 (role|roles|opening|openings|opportunit*|position|positions|vacanc*)",),
    examples=(
        "Hi Ana, I {==applied for==} the payroll role on Monday.",
        "Hi Leo, {==your ad says==} nobody trusts the numbers.",
        "Hi Mira, {==you called==} me in April about the ward job.",
        "Hi Sam, thank you for {==your advice==} on my CV.",
        "Hi Jo, I saw {==the opening for==} a stage carpenter.",
        "Hi Kim, the {==interview yesterday==} was a pleasure.",
    ),
    near_misses=(
        "Hi Ana, thanks for connecting!",
        "Hi Leo, I'm interested in any suitable openings at your company.",
        "Hi Mira, please look at my profile.",
        "Hi Sam, I'd like to be in touch.",
    ),
)
