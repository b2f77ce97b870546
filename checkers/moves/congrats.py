"""Congratulates."""

from ..move import wordings

MOVE = wordings(
    (
        "(congrats|congrat|congratulations|congratulate|congratulating|kudos|bravo|brava|felicitaciones|enhorabuena|auguri|complimenti|mazel)",
        "(well|nicely) done (on|for|you|to|with|ana|and)?",
        "(so|really|very|genuinely) ~1 (happy|pleased|proud|chuffed|delighted|glad|thrilled) (for|of) (you|him|her|them)",
        "happy (birthday|anniversary|retirement|graduation)",
        "(great|lovely|wonderful|fantastic|brilliant|amazing|magic|excellent|superb) news",
        "(you|you've) (did it|made it|earned it|deserve it|done it)",
        "(well|so|much|richly) deserved",
        "about time",
        "fair play",
        "(hats off|raising a glass|raised a glass)",
    ),
    deniable=False,
    examples=(
        "{==Congratulations==} on the new role, Ana!",
        "Hi Leo, {==well done on==} passing your exams.",
        "Hi Mira, I'm {==so happy for you==}.",
        "{==Happy birthday==}, Sam!",
        "Hi Jo, what {==wonderful news==}!",
        "Hi Kim, {==you did it==}!",
    ),
    near_misses=(
        "Hi Ana, I'm happy to connect.",
        "Hi Leo, is the work well paid?",
        "Hi Mira, any news from the clinic?",
        "Hi Sam, I'd be glad to help.",
    ),
)
