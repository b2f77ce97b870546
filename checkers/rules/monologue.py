"""Many sentences about the writer and hardly one about the reader."""

from ..finding import Match
from ..rule import custom, ex

_I = frozenset("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll our ours us".split())
_YOU = frozenset("you you're you've you'd you'll your yours yourself u ur".split())
FIRST, SHARE = 5, 5  # so many words about oneself, and so many times as many as about the reader


def _find(draft):
    mine = [w for w in draft.body_words if w.low in _I]
    theirs = sum(1 for w in draft.body_words if w.low in _YOU)
    if len(mine) >= FIRST and len(mine) >= SHARE * max(theirs, 1):
        yield Match(
            *draft.sentence_at(mine[0].start),
            f"“I” and “we” stand here {len(mine)} times, “you” "
            + ("not once." if not theirs else "once." if theirs == 1 else f"{theirs} times."),
        )


RULE = custom(
    _find,
    code="LE303",
    whole_draft=True,
    level="caution",
    situations=("first-message",),
    message="The message is about its writer far more than about its reader.",
    why="A first message is the start of a conversation, and a conversation needs two.",
    sources=("recipients",),
    ignore="If they asked you to tell them about yourself.",
    instead="Keep one sentence on yourself, and turn another into a question about them.",
    bad=(
        ex(
            "Hi Vic, thanks for connecting. {==I grow quince in Tomar.==} I started with two trees, and my "
            "father gave me ten. We sell jam, we dry peel, and our stall stands in Nabão. What do you grow?",
            "first-message",
        ),
        ex(
            "Hi Vic, {==we are a family of quince growers in Tomar.==} Our trees are old, our jam is older. "
            "We sell at fairs, and my sons drive our van. I like it.",
            "first-message",
        ),
        "Hi Vic, {==thanks for adding me.==} I grow quince. My trees stand in Tomar, my jam is in Lisbon, "
        "and I want my label in Porto. I sell, I pick, I drive.",
    ),
    good=(
        ex(
            "Hi Vic, thanks for connecting. I grow quince in Tomar. Your grafting video saved three of my "
            "trees. Which stock do you use?",
            "first-message",
        ),
        ex(
            "Hi Vic, thanks for connecting. We share a hill in Tomar, you the north side and I the south. "
            "How was your frost?",
            "first-message",
        ),
        "Hi Vic, your grafting video saved three of my quince trees in Tomar. Which stock was it?",
    ),
    near_misses=(
        ex(
            "Hi Vic, I saw that you graft quince as I do. I lost mine in Tomar. Did you keep yours? I "
            "wonder whether your stock or my soil made it.",
            "first-message",
        ),
    ),
)
