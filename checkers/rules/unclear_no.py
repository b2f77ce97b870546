"""A refusal in which the no cannot be found."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_NO = Phrases(
    (
        "(not|no|n't|can't|cannot|won't|don't|isn't|doesn't|didn't|couldn't|wouldn't|haven't|never|nor|"
        "neither|nothing|none|dont|cant|wont)",
        "(pass|passing|decline|declining|declined|unable|unfortunately|regret|regretfully|afraid|sorry|"
        "unavailable|turn down|withdraw*|instead|another opportunity|other plans|already|rather|prefer|"
        "prefer*|decided|however|but|only|keep|limit|stay|staying|reserve|full|busy|booked|elsewhere|step "
        "back|skip|refuse|opt out|stick|sticking|late)",
    )
)


def _find(draft):
    if draft.body_words and _NO.first(draft) is None:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE705",
    whole_draft=True,
    level="caution",
    situations=("decline",),
    message="It does not plainly say no.",
    why="Somebody who is left in doubt will ask again, or wait.",
    sources=("direct-english",),
    ignore="If the no has already been said.",
    instead="Say it once, early: “I am going to pass on this.”",
    bad=(
        "Hi Mia, {==thank you so much for the invitation!==} I wish you all the best with the Graz kites.",
        "Hi Mia, {==what a lovely idea the Graz kites are.==} Thank you for thinking of me!",
        "Hi Mia, {==thank you, I will see about the Graz kites.==}",
    ),
    good=(
        "Hi Mia, thank you so much for the invitation! I am going to pass, and wish you all the best with "
        "the Graz kites.",
        "Hi Mia, thank you for thinking of me. I can't join the Graz kites this year. May the wind be with you!",
        "Hi Mia, thank you, I have other plans in May. All the best for the Graz kites!",
    ),
    near_misses=("Hi Mia, thank you. I keep my weekends for my children.",),
)
