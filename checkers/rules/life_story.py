"""A request that begins with a biography."""

from ..fix import cut
from ..moves import moves_of
from ..rule import ex, phrases

_STORY = (
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
LONG = 90  # words: from here on a biography stands between the reader and the request
_REQUESTS = (
    "request-advice",
    "request-call",
    "request-favour",
    "request-introduction",
    "request-job",
    "request-question",
    "request-recommendation",
    "request-referral",
)


RULE = phrases(
    _STORY,
    when=lambda draft: len(draft.body_words) >= LONG,
    accept=lambda draft, start, end: not any(ask.start < start for ask in moves_of(draft, *_REQUESTS)),
    most=1,
    fix=cut,
    code="LE405",
    level="caution",
    situations=("ask", "first-message", "invite-recruiter"),
    message="You tell your own story before you say why you're writing.",
    why="Readers look for the request and may stop before they reach it. Most of the rest is in your profile, one click away.",
    sources=("boomerang", "short_inmail_length"),
    ignore="If it's a cover letter, which is another kind of text.",
    instead="Start with your request and why you're asking them. One sentence about you is enough.",
    bad=(
        "Hi Max, {==I have always been==} in love with numbers. As a child I kept the accounts of our kitchen in Brno, then my aunt's, then "
        "the football club's. At school I ran the tuck shop, at college the student paper, and in my first job the petty cash. After that came "
        "six years at a bank, two of them in the vault, where I learned to listen. I passed my exams in the evenings and at weekends. Now that "
        "your team in Olomouc is moving to the new system, I thought of you, since you moved the Prague office last year. Could I ask you two "
        "questions about the migration? If not, no worries. Thank you.",
        "Hi Max, {==let me introduce myself==}. I'm an accountant from Brno, the third in my family, married, with two daughters who both play "
        "the cello. I learned with my uncle, then at a firm, then alone. I've kept the books of eleven shops, four schools, two theatres and one "
        "hotel. I also teach on Fridays, and I've written a small book about tax that nobody reads. I run, I cook and I sing. The reason I'm "
        "writing is the office in Olomouc, which you know. Could I ask you two questions about the migration? If not, no worries. Thank you.",
        "Hi Max, I'm writing about the office in Olomouc. {==Throughout my career==} in Brno I've kept books of all kinds: for shops, for "
        "schools, for theatres, for hotels, for clubs and for friends. I've closed, opened, moved and merged them, in good years and in lean ones, "
        "by day and by night, on paper and on screens. I've trained eleven juniors and learned from all of them. I've lost two clients and found "
        "one of them again, years later, at a wedding. Could I ask you two questions about the migration? If not, no worries. Thank you.",
    ),
    good=(
        "Hi Max, I'm moving the Olomouc office to the new system, and you moved Prague last year. Could I ask you two questions about the "
        "migration? If not, no worries. Thank you.",
        "Hi Max, could I ask you two questions about moving ledgers? I've moved eleven in Brno, never one as old as Olomouc. No worries if not, "
        "and thank you.",
        ex(
            "Hi Max, thanks for connecting. I keep the books for a theatre in Brno. Which system do you use in Prague?",
            "first-message",
        ),
    ),
    near_misses=(
        "Hi Max, I have always closed the Brno books on Fridays. Could you tell me in one line when you close Prague? Thank you, no hurry.",
    ),
)
