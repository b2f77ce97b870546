"""A check-in that turns out to be a request."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import favours

_WANT = Phrases(
    (
        "(i'm|i am|i was|i've been|i have been) (also|currently|now|actively|still|again|just)? (looking|"
        "searching|hunting|applying|job hunting|on the market|open to|seeking|between jobs) ~1 (for|new|a|"
        "to|opportunities|roles|jobs|work)",
        "(could|can|would|will) you (please|also|maybe|possibly|perhaps)? (help|introduce|refer|recommend|"
        "look at|review|put|pass|forward|send|vouch|endorse|lend|vote|connect|share|write|give|do me|spare)",
        "do you (happen to)? know (anyone|anybody|someone|somebody|of any|a) ~3 (hiring|looking|who|that|"
        "jobs|opening*|role*|position*|investor*|recruiter*|in|at)",
        "(quick|small|little|tiny|big|huge) (favor|favour|question|ask|request|thing)",
        "(is|are) (your|you) ~2 (hiring|recruiting)",
        "(keep|bear) me in mind",
        "(while|since|now that|as) (i have|i've got|we're talking|you're here|i'm here|i'm writing)",
        "(account|sales) (manager|executive|rep)",
        "(the|one|another|main|real) (reason|thing) (i'm|i am|why|i) ~2 (writing|reaching|contacting|ask|wanted)",
        "(whether|if) you (might|could|would) (have|spare|find) ~4 (for me|to write|to look|to read|to refer|to help)",
        "(love|great|appreciate|nice|grateful|kind) ~2 if you (could|can|would|might) ~1 (share|refer|"
        "recommend|introduce|help|look|pass|send|write|put|vote|repost|review)",
        "(write|read|sign|check|look at) ~4 for me",
        "(would|could) use (your|some) (help|support|advice)",
    )
)


def _find(draft):
    spans = sorted([*_WANT.find(draft, *draft.body), *favours(draft)])
    if spans:
        yield Match(*spans[0])


RULE = custom(
    _find,
    code="LE651",
    level="caution",
    situations=("check-in",),
    message="A request is tucked into the check-in.",
    why="A check-in tells people that you think of them when you need nothing. With a request in it, it "
    "says the opposite.",
    sources=("check-in-study", "linkedin-2011"),
    ignore="If you say at the start that you write to ask; then use the checker for requests.",
    instead="Send the good wishes alone, and ask another day. Or ask openly, and leave out the rest.",
    bad=(
        "Hi Fay, how are the Skye ponies? {==I am looking for==} work, so if you hear of anything …",
        "Hi Fay, how are the Skye ponies? {==Could you introduce==} me to your vet?",
        "Hi Fay, how are the Skye ponies? I have a {==small favour==} to beg.",
    ),
    good=(
        "Hi Fay, I saw a Skye pony on television and thought of yours. How was the winter?",
        "Hi Fay, the vet school in Skye has put the old stud books online. Yours must be in there! How are the ponies?",
        "Hi Fay, it has been two years since the Skye show. I have moved to Oban and keep hens now. What is "
        "new with you?",
    ),
    near_misses=("Hi Fay, the favour you did me in Skye two years ago still makes me smile. How are the ponies?",),
)
