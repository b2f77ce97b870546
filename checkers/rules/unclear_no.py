"""A refusal that doesn't clearly say no."""

from ..fix import opening
from ..rule import missing

_NO = (
    "(not|no|n't|can't|cannot|won't|don't|isn't|doesn't|didn't|couldn't|wouldn't|haven't|never|nor|neither|nothing|none|dont|cant|wont|shan't|aren't|ain't)",
    "(offered|gave|given|awarded|chose|chosen|picked|selected|went|gone|going|decided|hired|moving|moved) ~4 (to|with|for|someone|another|a different|forward|somebody|other)",
    "(pass|passing|decline|declining|declined|unable|unfortunately|regret|regretfully|afraid|sorry|unavailable|turn down|withdraw*|instead|another opportunity|other plans|already|rather|"
    "prefer*|decided|however|but|only|keep|limit|stay|staying|reserve|full|busy|booked|elsewhere|step back|step aside|skip|refuse|opt out|stick|sticking|late|miss|sit this|bow out|leave it|"
    "leave my|swamped|impossible|too much|someone else|another|different|elsewhere|gone with|went with|going with|retired|given up|stopped|declines|gone already|taken|filled)",
)


RULE = missing(
    "refusal",
    unless=_NO,
    fix=opening("I'm going to pass on this.", "Say no early"),
    code="LE705",
    level="hint",
    situations=("decline",),
    message="You don't plainly say no.",
    why="If they aren't sure, they'll ask again, or wait.",
    sources=("direct-english",),
    ignore="If you've already said no.",
    instead="Say it once, early: “I'm going to pass on this.”",
    bad=(
        "Hi Mia, {==thank you so much for the invitation!==} I wish you all the best with the design meetup.",
        "Hi Mia, {==thank you, I'll see about the design meetup.==}",
        "Hi Mia, {==what a lovely idea the design meetup is.==} Thank you for thinking of me!",
    ),
    good=(
        (
            "Hi Mia, thank you so much for the invitation! I'm going to pass, and I wish you all the best "
            "with the design meetup."
        ),
        "Hi Mia, thank you, but I can't join the design meetup this year. Enjoy the day!",
        "Hi Mia, thank you, I have other plans in May. All the best for the design meetup!",
        "Hi Mia, thanks for the offer. I'll give it a miss for now, as the twins keep me up at night. Enjoy the meetup!",
    ),
    near_misses=(
        "Hi Mia, thank you for the proposal. We went with another studio in the end.",
        "Hi Mia, thank you. I keep my weekends for my children.",
    ),
)
