"""A goodbye that says what the other person did wrong."""

from ..finding import Match
from ..fix import leave_out
from ..rule import custom
from ..text.phrase import Phrases

_BLAME = Phrases(
    (
        "you ~1 (never|always|only|keep|kept|constantly|continuously|rarely|hardly|barely|repeatedly|don't|"
        "didn't|haven't|did not|do not|have not|failed|refuse|refused|ignore|ignored|post|posted|spam|"
        "spammed|lied|stole|used|wasted|annoy|annoyed|disappointed|hurt|betrayed|flood|flooded|insulted|"
        "offended|attacked|sent me|send me|tried to|promised)",
        "your ~1 (constant|endless|annoying|irrelevant|political|boring|daily|stupid|spam*|silly|never "
        "ending|aggressive|negative|toxic|rude|offensive|sales|extreme|poor|bad|unprofessional|ridiculous|"
        "repeated|lack|silence|behaviour|behavior|attitude|complaining|bragging|opinions|views|politics|"
        "rants)",
        "(annoy*|useless|offensive|toxic|rude|spam*|irrelevant|disappoint*|pointless|worthless|boring|"
        "unprofessional|disrespect*|inappropriate|ridiculous|embarrassing|negativity|drama)",
        "(tired|sick|fed up) (of|with)",
        "(the way|how|what) you (behaved|behave|treated|treat|acted|act|spoke|speak|talked|talk|did|said|handled|carried on) ~2",
        "(want|wish|need|like|having|have) ~1 nothing (more|further|else)? to do with you",
        "(add|adds|added|bring|brings|offer|offers|brought|offered) (me|us|my network)? ~1 (nothing|little|no value|no)",
        "(because|due to|thanks to) (of)? ~1 (you|your)",
        "(had|had had|seen|heard|read) enough",
        "(waste|wasting) (of)? (my)? time",
        "(no|zero|little|any|without) (value|use|interest|benefit) (to me|from you|for me|in (you|your|this "
        "connection))",
        "(i|we) (thought|expected|hoped) ~2 (you|better|more)",
    )
)
_KIND = Phrases(
    (
        "you (can|may|could|are|will) ~1 always ~3",
        "you ~1 never ~1 (hesitated|failed|refused|complained|too busy|stopped)",
        "you ~1 (always|only) ~2 (kind|nice|lovely|friendly|great|funny|polite|helpful|generous|good|patient|fair|welcome|taught|helped|made|"
        "gave|encouraged|inspired|asked|had time|hesitated|failed to make|too busy)",
        "you (tried to|promised|posted|sent me|did not|didn't) ~3 (help|kind|thank|have to|need to|mind)",
    )
)


def blames(draft) -> list[tuple[int, int]]:
    """Spans that blame, in order."""
    if "blames" not in draft.memo:
        draft.memo["blames"] = [
            (start, end)
            for start, end in _BLAME.find(draft)
            if _KIND.first(draft, start, min(len(draft.low), end + 40)) is None
        ]
    return draft.memo["blames"]


def _find(draft):
    for s, e in blames(draft)[:2]:
        yield Match(s, e)


RULE = custom(
    _find,
    fix=leave_out,
    search=(_BLAME,),
    code="LE751",
    level="caution",
    situations=("disconnect",),
    message="This tells them what they did to make you leave.",
    why="LinkedIn doesn't tell them when you remove them, so you don't have to justify it. What you write stays with them.",
    sources=("removal_told", "linkedin-2011"),
    ignore="If they asked you why.",
    instead="Leave it out. If it's about their posts, unfollow them. If it's about harm, block and report them.",
    bad=(
        "Hi Ray, thank you for the Dover years. {==You never==} answer, so I'm going to remove our connection.",
        "Hi Ray, I'm tidying up my network, and {==your constant==} quizzes are the reason. All the best.",
        "Hi Ray, I'm going to disconnect; it's been {==disappointing==}. Best wishes.",
    ),
    good=(
        (
            "Hi Ray, thank you for the Dover years. I'm keeping my network to people in logistics now, so "
            "I'm going to disconnect here. All the best!"
        ),
        (
            "Hi Ray, I'm moving into teaching and tidying up my network, so I'm going to disconnect here. It "
            "was good to work with you. All the best!"
        ),
        "Hi Ray, I'm going to disconnect here, since I only use LinkedIn for teaching now. Thank you for everything, and take care.",
    ),
    near_misses=("Hi Ray, I'm closing this account. You were always kind to us in Dover. Thank you!",),
)
