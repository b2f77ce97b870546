"""Thanks so big that they could embarrass the reader."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases

_GUSH = Phrases(
    (
        "(from|with) ~2 (bottom|depth|depths|fibre) of my (heart|soul|being)",
        "(words|no words|language|nothing) ~2 (can't|cannot|can|could|fail|could ever|will) ~2 (express|describe|say|thank|do justice|me)",
        "(forever|eternally|infinitely|endlessly|for ever|everlastingly|immensely and eternally) ~1 (grateful|thankful|indebted|in your debt|obliged)",
        "(in your debt|indebted to you) (forever|for life|for ever|always|eternally)",
        "(a million|million|thousand|a thousand|infinite|hundred|billion|a billion) ~1 (times|thanks|thank yous|thank-yous)",
        "(can|could|will|would) (never|ever) ~3 (repay|thank you enough|pay you back|forget your)",
        "(don't|do not) know how (i|we) (can|could|will|would) ever (repay|thank|pay)",
        "(you're|you are|you were) ~3 (angel|hero|saint|legend|god|goddess|lifesaver|beacon|genius|star|saviour|savior|guardian|godsend|gift from)",
        "(you're|you are) ~1 (the)? (most|best|kindest|greatest|nicest|smartest|wisest) ~6 (ever|in (the|all)|on earth|alive|i know|person|leader|"
        "human|mentor|world)",
        "(every|each) (word|sentence) ~3 (gold|gem|gems|wisdom|treasure|precious)",
        "(changed|saved|transformed) my (whole|entire|working)? life",
        "(invaluable|transformative|unparalleled|world class|priceless|life changing|precious|unmatched|incomparable) ~3 (insights|insight|advice|"
        "guidance|wisdom|support|help|mentorship|like|words|time|contribution)",
        "(owe|dedicate) (you|to you) (everything|my life|my career|my whole|it all)",
        "(worship|bow|kneel|humbly thank|humblest|heartiest|profoundest) ~2",
    )
)
ENOUGH = 5  # how often it says thanks
_THANKS = Phrases(("(thank|thanks|thankyou|grateful|gratitude|appreciate|appreciated|thx)",))


def _find(draft):
    found = list(_GUSH.find(draft, *draft.body))
    if found:
        start, end = found[0]
        yield Match(start, end)
        return
    times = list(_THANKS.find(draft))
    if len(times) >= ENOUGH and len(draft.words) < 30 * ENOUGH:
        yield Match(*times[ENOUGH - 1], f"You say thank you {len(times)} times.")


RULE = custom(
    _find,
    search=(_GUSH, _THANKS),
    code="LE584",
    level="hint",
    situations=("thank",),
    message="This is more thanks than most people can take.",
    why="Big words make it hard to answer, and they say less than one thing that their help really changed.",
    sources=("gratitude",),
    ignore="If it's true, and you know each other well.",
    instead="Thank them once, in the words you'd say to their face, and say what their help changed.",
    bad=(
        "Dear Dr Adu, I thank you {==from the bottom of my heart==} for reading my thesis.",
        "Hi Lena, {==you're the most generous person==} in the world for writing my reference.",
        "Hi Raul, I'll be {==eternally grateful==} for the introduction.",
    ),
    good=(
        "Dear Dr Adu, thank you for reading my thesis. Chapter three is half as long now, and much clearer.",
        "Hi Lena, thank you for writing my reference on your day off. They offered me the job this morning.",
        "Hi Raul, I'm very grateful for the introduction. Mr Ito took me on for the summer.",
    ),
    near_misses=(
        "Hi Lena, thanks a lot for the reference. And the cake was the best I've had all year.",
        "Hi Raul, thank you for fixing the pump that saved our cows' lives.",
        "Hi Bea, thank you for the first-aid course. It saved my neighbour's life.",
    ),
)
