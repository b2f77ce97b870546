"""Says what the message isn't: no pitch, nothing to buy, no big ask."""

from ..move import wordings

MOVE = wordings(
    (
        "(not|isn't|won't be|never|no) ~2 (a|another|here to|going to|trying to|to|about)? ~2 (pitch|pitching|sales|salesy|salesman|salesperson|sell|selling|spam|"
        "scam|mlm|hard sell|advert|advertisement)",
        "(nothing|not anything) ~2 (to sell|to buy|for sale|i need|i want|behind this|in return)",
        "(don't|do not|doesn't|won't|not|no|never) ~2 (want|need|trying|asking|ask|after) ~3 (sell|money|anything|favour|favor|job|list)",
        "no (big)? (ask|agenda|pitch|catch|strings|sales|long sales|obligation|quota|hidden agenda|ulterior motive)",
        "no ~1 (sales|selling|pitch|pitching)",
        "(won't|will not|don't|not going to|never|not here to|without|skip|spare you|instead of) ~5 (pitch|sales pitch|sales talk|sales spiel|spiel)",
        "not (what you think|a work message|a sales message|networking|a robot|a recruiter|one of those)",
        "(i'm|we're|i am|we are) not one of (those|them)",
        "isn't about (me|us|landing|selling|money)",
        "(not|isn't) after (numbers|money|a job|anything|a leg up|a favour|a favor)",
    ),
    deniable=False,
    examples=(
        "Hi Dana, I promise this {==isn't a pitch==}. We help clinics fill empty slots.",
        "Hi Dana, {==no big ask==} here, I only wanted to say well done.",
        "Hi Dana, I'm {==not trying to sell==} you anything.",
        "Hi Dana, there's {==nothing to buy==}, it's a free library.",
        "Hi Dana, this is {==not a sales message==}.",
        "Hi Dana, I'm {==not one of those==} people who connect and pitch.",
    ),
    near_misses=(
        "Hi Dana, I work in sales and liked your talk about pitching.",
        "Hi Dana, we don't open on Mondays, but Tuesday works.",
        "Hi Dana, I'd like to pitch you our planner.",
        "Hi Dana, there's no bus on Sundays, so I walked.",
    ),
)
