"""Says what's new since the last message: what's happened, been found, decided, sent."""

from ..move import wordings

DONE = (
    "(pass+|get+|find+|finish+|complete+|sign+|apply+|book+|start+|choose+|decide+|settle+|move+|read+|try+|speak+|send+|check+|make+|"
    "put+|change+|publish+|print+|renew+|buy+|hire+|launch+|correct+|test+|sketch+|attach+|add+|fix+|bring+|drop+|turn+|fill+|join+|open+|"
    "publish+|arrive+|win+|ask+|update+|write+|learn+|talk+|hear+|go+|become+|accept+|reach+)"
)

MOVE = wordings(
    (
        f"(since|after) (then|our|we|you|that|your) ~8 (i|we|i've|we've|they|it) ~2 {DONE}",
        f"(i've|we've|i have|we have|they've|it's|has|have) (now|since|just|already|finally|also|been|meanwhile)? (since)? {DONE}",
        "(has|have) (since|now|been|turned|gone|finally|already)",
        "(i|we) (passed|got|found|finished|completed|signed|applied|booked|started|chose|decided|settled|tried|checked|sketched|brought|won|mixed|moved|made|worked out|dropped|opened|looked|forgot|sent off)",
        "(is|are|was|were|will be) (now|up|public|attached|enclosed|ready|signed|live|out|in the (shared|folder|post)|below|certified|yours)",
        "(attached|enclosed|here) (is|are|it is|they are|you'll)",
        "^(since then|in the meantime|meanwhile) ~4",
        "(good|quick|great|happy|some|small|one) (bit of)? (news|update)",
        "(turns|turned|turn) out",
        "(it|that|they) worked",
        "heads up",
        "(from|as of) (now|may|june|monday|september) (on|i)",
        "as (you|you'd|you had) (suggested|advised|said|recommended|proposed|asked)",
        "so (i|we) (applied|tried|called|wrote|moved|went)",
        "(now|since) (has|have|costs|include*|down|up|filled|offer*)",
        "(offer|price|date|figures|certificate|programme|program|scans|drawings|report|sample*|answer) ~3 (arrived|came|moved|goes|dropped|is up|changed|are up|are here)",
        "(came|come) (back|through|out|in)",
        "turned up",
        "(i|we) (also)? (start|begin|can start) (already)? (on|from|in)",
        "(after|before|this) ~4 i found",
        "gone down",
        "^(found|finished|passed|forgot|spoke|heard|attaching|attached|had|tried|managed|checked|got) ~1 (the|a|an|my|our|to|your|with|from|some|it|them|another|back|that)",
    ),
    unless=("(seats|spots|spaces|places|slots) ~3 (left|gone)",),
    asks=False,
    deniable=False,
    examples=(
        "Hi Ana, {==we've since got==} our nut-free certificate.",
        "Hi Leo, {==I decided==} to sit the exam first, and I passed.",
        "Hi Mira, the scans {==are up==} in the shared folder.",
        "Hi Tom, {==as you suggested==}, I applied online this morning.",
        "Hi Zoe, {==good news==}: the room is booked.",
        "Hi Ben, the report {==is attached==}.",
    ),
    near_misses=(
        "Hi Ana, just following up.",
        "Hi Leo, did you see my email?",
        "Hi Mira, would you be open to a call?",
        "Hi Tom, I work in payroll.",
    ),
)
