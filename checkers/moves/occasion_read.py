"""Mentions one of their posts, talks, papers or photos that the writer has read, heard or seen."""

from ..move import wordings

WORK = (  # what people publish or show, in the singular, because "your posts" could be anyone's
    "(post|article|talk|keynote|paper|interview|podcast|episode|video|thread|newsletter|report|book|photo|slide|slides|thesis"
    "|review|piece|column|comment|repo|demo|webinar|panel|write|writeup|breakdown|film|lecture|guide|session|presentation"
    "|workshop|essay|story on|stories about|blog|project|app|template|checklist|tool|portfolio piece|exhibition|menu|poster"
    "|study|case|note|playlist|course|map|design|trial|plot|list of|quote|answer|question|library|extension|package|tutorial)"
)
MOVE = wordings(
    (
        f"your ~3 {WORK}",
        "your ~2 (posts|articles|photos|videos|talks|comments|papers) (about|on|from|of|in)",
        f"(read|heard|saw|watched|listened|caught|enjoyed|loved|liked|found) ~1 (your|you|the|that|this) ~4 {WORK}",
        "you (wrote|said|told|mentioned|explained|described|published|presented|showed|spoke|talked|posted|argued) ~1"
        " (in|on|at|that|about|how|why|under|the|a|what|when|of|your)",
        "(quoted you|you were quoted|interview with you|heard you on|saw you on|watched you)",
        "(part|bit|line|point|chapter|section|paragraph|idea|thread|slide|page) (about|on|where|in your|when you|with)",
        "(way|how) you (showed|explained|put|described|handled|wrote|built|solved|made|used|framed|let)",
    ),
    examples=(
        "Hi Ana, {==your talk==} on staging data in Leeds made me change our set-up.",
        "Hi Leo, {==you wrote that==} most onboarding checklists are too long.",
        "Hi Mira, I {==heard your podcast episode==} on pricing this morning.",
        "Hi Sam, {==your posts about==} night shifts helped my whole ward.",
        "Hi Jo, the {==part about==} the first ninety days was new to me.",
        "Hi Kim, I like the {==way you explained==} averaging to customers.",
    ),
    near_misses=(
        "Hi Ana, I love your content!",
        "Hi Leo, your recent posts are full of great insights.",
        "Hi Mira, I came across your profile.",
        "Hi Sam, your work at Northway is impressive.",
    ),
)
