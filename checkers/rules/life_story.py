"""A request that begins with a biography."""

from ..finding import Match
from ..rule import custom, ex
from ..text.phrase import Phrases

_STORY = Phrases(
    (
        "(i've|i have) always (been|had|loved|wanted|dreamed|dreamt) ~1",
        "(ever)? since (i was (a|young|little)?|childhood|my childhood)",
        "(passionate|fascinated|enthusiastic) about (leveraging|using|driving|making|creating)",
        "from (a|an) (early|young) age",
        "(throughout|during|over) my (career|studies|years|journey)",
        "i was born (in|and|into)",
        "(proven|strong|solid) track record",
        "(demonstrated|exceptional|excellent|outstanding) ~1 (ability|abilities|skills)",
        "(with|over|have) ~1 (years|decades) of ~2 experience ~6 (i|my)",
        "(esteemed|prestigious|reputed|renowned) (organization|organisation|company|institution|firm)",
        "(express|expressing) my ~2 interest",
        "a bit about (me|my background|myself)",
        "(let me|allow me to|i'd like to|i would like to|i want to) ~1 introduce myself",
    )
)
LONG = 90  # words: from here on a biography stands between the reader and the request


def _find(draft):
    if len(draft.body_words) >= LONG:
        span = _STORY.first(draft, *draft.body)
        if span:
            yield Match(*span)


RULE = custom(
    _find,
    keys=_STORY.keys,
    code="LE405",
    level="caution",
    situations=("ask", "first-message", "invite-recruiter"),
    message="A biography stands before what the message is for.",
    why="Readers look for the request and stop before they reach it. Most of the rest is in your profile, "
    "one click away.",
    sources=("boomerang", "short_inmail_length"),
    ignore="In a cover letter, which is another kind of text.",
    instead="Begin with the request and why them. One sentence on you is enough.",
    bad=(
        "Hi Max, {==I have always been==} in love with clocks. As a boy I took apart the one in our kitchen "
        "in Brno, then my aunt's, then the one at the station. At school I built a sundial, at college a "
        "water clock, and in the army I kept the chronometers. After that came six years at the "
        "observatory, two of them in the vault, where I learned to listen. Now that the tower clock in "
        "Olomouc is to be restored, I thought of you, since you restored the one in Prague. Could I ask you "
        "two questions about the bearings? If not, no trouble. Thank you.",
        "Hi Max, {==let me introduce myself==}. I am a clockmaker from Brno, the third of my family, "
        "married, with two daughters who both play the cello. I learned with my uncle, then with Mr Hora, "
        "then alone. I repaired the clocks of eleven churches, four schools, two prisons and one ship. I "
        "also teach on Fridays, and I have written a small book about pendulums that nobody reads. The "
        "reason I write is the tower in Olomouc, which you know. Could I ask you two questions about its "
        "bearings? If not, no trouble. Thank you.",
        "Hi Max, I write about the tower in Olomouc. {==Throughout my career==} in Brno I have cared for "
        "clocks of all kinds: in churches, in schools, in prisons, on ships, in kitchens, in pockets and on "
        "wrists. I have cleaned, oiled, balanced, gilded and wound them, in the cold and the heat, by day "
        "and by night, for money and for love. I have sold a few and bought many. I have lost two and found "
        "one again, years later, in a pond. Could I ask you two questions about the bearings? If not, no "
        "trouble. Thank you.",
    ),
    good=(
        "Hi Max, I restore the tower clock in Olomouc, and you did the one in Prague. Could I ask you two "
        "questions about the bearings? If not, no trouble. Thank you.",
        "Hi Max, could I ask you two questions about tower clock bearings? I have restored eleven in Brno, "
        "never one as old as Olomouc. No trouble if not, and thank you.",
        ex(
            "Hi Max, thanks for connecting. I care for the clocks in Brno. What oil do you use in Prague?",
            "first-message",
        ),
    ),
    near_misses=(
        "Hi Max, I have always wound the Brno clock on Fridays. Could you tell me in one line when you wind "
        "Prague? Thank you, no hurry.",
    ),
)
