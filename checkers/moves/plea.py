"""Begs: it says how bad things are for the writer, so that it's hard to say no."""

from ..move import wordings

MOVE = wordings(
    (
        "(my|our|all|everything) ~3 (depend|depends|depending|relying|relies) on (me|my|you|this|your)",
        "(my|our) ~1 (last|only) (hope|chance)",
        "(i'm|im|i am|we're|we are|getting|really|so) ~2 desperate",
        "(i'm|i am|literally|just)? (begging|beg) ~1 (you|for|of)?",
        "please please",
        "(am|is|are|i'm|we're) ~2 (poor|broke|starving)",
        "(god|lord) will (bless|reward) you",
        "(i'd|i would|i'll|i will) be (devastated|heartbroken|crushed|lost|finished)",
        "(save|change) my life",
        "^urgent",
        "(work|do it) ~1 for (less|free|nothing|any|low) ~1 (salary|pay|money|wage)",
        "my ~1 (mother|father|wife|husband|son|daughter|family|child|children|brother|sister|mum|mom|dad) (is|are) ~2 (sick|ill|dying|poor|hungry|starving)",
    ),
    deniable=False,
    examples=(
        "Hi Ana, my family {==depends on me==}.",
        "Hi Leo, {==I'm so desperate==} for work.",
        "Hi Mira, you're {==my last hope==}.",
        "Hi Sam, I'm literally {==begging you==}.",
        "Hi Jo, {==I'd be devastated==} not to get it.",
    ),
    near_misses=(
        "Hi Ana, it depends on the weather.",
        "Hi Leo, I hope it's going well.",
        "Hi Mira, the last chance to see the tram is in May.",
    ),
)
