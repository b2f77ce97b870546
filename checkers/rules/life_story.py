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
LONG = 90  # words: with this many before the request, it's a biography
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
        (
            "Hi Max, {==let me introduce myself==}. I'm an accountant from Brno with nineteen years behind "
            "me. I started at a small firm, moved to a bank, spent six years in its audit team, and passed "
            "my exams in the evenings. Then I went freelance, and since then I've kept the books of eleven "
            "shops, four schools, two theatres and a hotel. On Fridays I teach a course for beginners, and "
            "once a month I write a newsletter on tax. The reason I'm writing is your migration in Prague. "
            "Could I ask you two questions about it? If not, no worries. Thank you."
        ),
        (
            "Hi Max, {==I have always been==} interested in people and how they work together. At school I "
            "organised the summer fair, and at university I ran the student union's welcome week. After my "
            "degree I spent two years in a shop, then one in a call centre, where I trained the new "
            "starters, and then I moved into office administration. Last year I began a part-time HR "
            "diploma, which I'm paying for myself, and I've enjoyed every part of it. I saw that you run "
            "graduate hiring at Aviva. Could I ask you one question about the interviews? If not, no "
            "worries. Thank you."
        ),
        (
            "Hi Max, I'm writing about your migration in Prague. {==Throughout my career==} in Brno I've "
            "kept books of all kinds: for shops, for schools, for theatres, for hotels and for clubs. I've "
            "opened, closed and merged them, on paper and on screens, for firms of two people and of two "
            "hundred. I've trained eleven juniors and learned something from all of them. I've worked with "
            "four systems, two of which no longer exist, and I've moved clients from one to the next three "
            "times. Could I ask you two questions about the migration? If not, no worries. Thank you."
        ),
    ),
    good=(
        (
            "Hi Max, I'm an accountant in Brno, and I'm moving eleven clients to the system you moved Prague "
            "to last year. Could I ask you two questions about the migration? If not, no worries. Thank you."
        ),
        (
            "Hi Max, I'm taking an HR diploma and applying for the graduate scheme you run at Aviva. Could I "
            "ask you one question about the interviews? If not, no worries. Thank you."
        ),
        ex(
            "Hi Max, thanks for connecting. I keep the books for a theatre in Brno. Which system do you use in Prague?",
            "first-message",
        ),
    ),
    near_misses=(
        (
            "Hi Max, I have always closed the Brno books on Fridays. Could you say in one line when you "
            "close Prague? Thank you, no hurry."
        ),
    ),
)
