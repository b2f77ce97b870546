"""Mentions something that happened to them: a new job, a prize, a loss, a move."""

from ..move import wordings

EVENT = (
    "(join*|moved|moving|started|starting|won|win|got|became|launched|launching|opened|opening|promoted|promotion|raised|finished"
    "|graduated|retired|retiring|published|passed|completed|hired|made|took|leaving|left|named|elected|nominated|certified|married"
    "|going|hiring|speaking|running|building|looking|expanding)"
)
MOVE = wordings(
    (
        f"(saw|see|heard|hear|noticed|notice|read|gather|understand|learned|delighted|glad|happy) ~1 (that)? (you|you're|you've|you'd) ~3 {EVENT}",
        "(saw|heard|read) (about|of) (your|the|you)",
        "(sorry|sad|gutted) (to|you) ~1 (hear|read|learn|see|for|about)",
        "sorry (for|about) your",
        "(thinking|thought) of you",
        "your (new|first|next|recent) (role|job|position|post|shop|baby|home|house|company|book|team|business|office|clinic|venture)",
        "your ~2 (promotion|award|prize|anniversary|retirement|wedding|graduation|degree|appointment|election|win|funding|launch"
        "|birthday|surgery|operation|loss|exam|exams|licence|phd|doctorate)",
        "(congrats|congratulations|bravo|kudos|well done) ~2 (on|for) (the|your|a|an|getting|winning|becoming|passing|finishing|making|ten|five|\
two|three|reaching|being)",
        "(ten|five|twenty|thirty|fifteen|two|three) years (at|in|with|on)",
        "happy (birthday|anniversary|retirement)",
        "(caught|catch) my (eye|attention) ~3 (opening|role|launch|news)",
    ),
    unless=("(next|new) chapter", "your (many|numerous)? (success|achievements|accomplishments)"),
    deniable=False,
    examples=(
        "Hi Ana, I {==saw that you moved==} to the Leeds office.",
        "Hi Leo, I'm {==sorry to hear==} you've been ill.",
        "Hi Mira, {==congratulations on the==} new home!",
        "Hi Sam, how is {==your new role==}?",
        "Hi Jo, I'm {==thinking of you==} this week.",
        "Hi Kim, {==happy birthday==}!",
    ),
    near_misses=(
        "Hi Ana, congratulations!",
        "Hi Leo, congrats on the exciting next chapter!",
        "Hi Mira, I saw your profile.",
        "Hi Sam, your success is inspiring.",
    ),
)
