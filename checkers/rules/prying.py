"""Questions about, or remarks on, money, age, family, health and home."""

from ..fix import cut, first_of, instead
from ..rule import ex, said
from ..situation import ANY

RULE = said(
    "prying",
    most=2,
    fix=first_of(cut, instead("[a question about their work]", "Ask about their work")),
    code="LE810",
    level="caution",
    situations=ANY,
    yields_at=("looks",),
    message="This gets into their private life.",
    why="Money, age, family and health are theirs to bring up. In many countries some of these questions aren't allowed at "
    "work at all.",
    sources=("linkedin-policies",),
    ignore="They've told you about it, or you know each other well.",
    instead="Ask about their work: what's new, or what surprised them.",
    bad=(
        ex("Congratulations on the bridge job, Ria! {==How much are they paying you?==}", "congratulate"),
        ex("Hi Ria, how's the bridge coming along? {==Are you pregnant?==}", "check-in"),
        ex("Hi Ria, thanks for connecting. {==How old are you?==} And who designed the bridge?", "first-message"),
        ex("Hi Ria, {==I see you and Dennis separated.==} Is the bridge finished?", "check-in"),
    ),
    good=(
        ex(
            "Congratulations on the bridge job, Ria! You've wanted one since college. Enjoy the first day on site!",
            "congratulate",
        ),
        ex("Hi Ria, how's the bridge coming along? And how's Dubai in June?", "check-in"),
        ex(
            "Hi Ria, thanks for connecting. Your photos of the bridge at night made me look it up. How old is it?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("How much does the toll pay for in a year?", "comment"),
        ex("Hi Ria, are you expecting many visitors at the opening?", "check-in"),
        ex("Hi Ria, you told me about the baby. How are you both?", "check-in"),
    ),
)
