"""A check-in that turns out to be a request."""

from ..finding import Match
from ..fix import cut, first_of, instead
from ..moves import moves_of
from ..rule import custom
from ..text.clauses import negated
from ..text.phrase import Phrases
from .hooked_congratulation import FAVOURS

_WANT = Phrases(
    (
        "(i'm|i am|i was|i've been|i have been) (also|currently|now|actively|still|again|just)? (looking|searching|hunting|applying|job "
        "hunting|on the market|seeking|between jobs) ~1 (for|new|a|to|opportunities|roles|jobs|work) ~2 (work|job|jobs|role|roles|opportunities|"
        "position|opportunity|something|clients)?",
        "(could|can|would|will) you (please|also|maybe|possibly|perhaps)? (introduce|refer|recommend|look at|review|put|pass|forward|vouch|"
        "endorse|lend|vote|connect me|write me|do me|spare)",
        "do you (happen to)? know (anyone|anybody|someone|somebody|of any|a) ~3 (hiring|looking|who|that|jobs|opening*|role*|position*|"
        "investor*|recruiter*)",
        "(a|one|small|little|tiny|big|huge|quick) ~1 (favor|favour|ask)",
        "(is|are) (your|you) ~2 (hiring|recruiting)",
        "(keep|bear) me in mind",
        "(would|could|can|will|might) your ~1 (company|firm|team|boss|employer|school|office|organisation|organization|place) ~2 (sponsor|fund|donate|buy|support|host|offer|use|hire|take|give|order|consider)",
        "(raising|raise) ~1 (money|funds|funding|capital|a round|investment|our round|my round) ~2 (for|and|from|to)",
        "(could|can) (use|do with) ~2 (hand|help|leg up|lift|support|contacts|introduction)",
        "(show|walk|take|tell|talk|run|explain) (to)? you ~3 (what we (do|offer|sell|can|have)|how we (help|can|could|work)|what i (do|offer|sell|can))",
        "(handy|useful|helpful|good|great|valuable|nice|ideal|perfect) (for me|for us|if i|if you|to me) ~1 (to|could|can)? (know|meet|talk to|speak to|get|have|introduce|put in)",
        "(does|is|has|do|are|if|whether|would|might|could) ~1 (your|the) ~2 (company|firm|team|place|outfit|office|department|school|hospital|agency|side|work|lot) ~2 (need|needs|want|have room|has room|have any|got any|looking for|taking on|hiring|recruiting|after) ~2",
        "(between jobs|out of work|on the lookout for work|back on the market|open to offers|made redundant|laid off) ~1",
        "(fancy|interested in|keen on|up for|open to) ~1 (investing|buying|joining me|joining my|trying|ordering|taking a look|a demo|becoming)",
        "(the|one|another|main|real) (reason|thing) (i'm|i am|why|i) ~2 (writing|reaching|contacting|ask)",
        "(whether|if) you (might|could|would) (have|spare|find) ~4 (for me|to write|to look|to refer|to help)",
        "(love|great|appreciate|nice|grateful|kind) ~2 if you (could|can|would|might) ~1 (share|refer|recommend|introduce|help|look|pass|"
        "send|write|put|vote|repost|review)",
        "(write|sign|check|look at) ~4 for me",
        "(would|could) use (your|some) (help|support)",
        "(place|job|role|position) for me",
    )
)
_SAID_OPENLY = Phrases(
    (
        "(i'd|i'll|i can|i could|i would|i will) ~1 (happily|gladly|put|introduce|refer|recommend|send|pass|write|be happy)",
        "(no|not a|without a) ~2 (ask|favour|favor|reason|agenda)",
        "(if|in case|should|when|whenever) (you|you'd) ~6 (need|want|like)",
        "(happy|glad|pleased|love|let me) ~1 (to)? ~1 (write|give|refer|introduce|recommend|look|read|help) ~1 you",
        "(i'm|i am|was) (looking|searching) (back|through|at)",
    )
)


def _find(draft):
    spans = [*_WANT.find(draft, *draft.body)]
    spans += [(m.cue_start, m.cue_end) for m in moves_of(draft, *FAVOURS, "request-click", "request-money")]
    for s, e in sorted(spans):
        clause = draft.clause_at(s)
        if not negated(draft, clause, s) and _SAID_OPENLY.first(draft, clause.start, clause.end) is None:
            yield Match(min(s, clause.start), max(e, clause.end))
            return


RULE = custom(
    _find,
    fix=first_of(cut, instead("[a line about them: their news, their work, a memory]", "Write about them instead")),
    code="LE651",
    level="caution",
    situations=("check-in",),
    message="There's a request in your check-in.",
    why="A check-in tells people you think of them when you need nothing. With a request in it, it says the opposite.",
    sources=("check-in-study", "linkedin-2011"),
    ignore="If you say at the start that you're writing to ask. Then use the checker for requests.",
    instead="Send the good wishes alone, and ask another day. Or ask openly, and leave out the rest.",
    yields_to=("pitch", "money-asked"),
    bad=(
        "Hi Fay, how's the surgery? {==I'm looking for work==}, so if you hear of anything …",
        "Hi Fay, it's been two years since the Leeds show! How's the surgery? {==I have a small favour to ask.==}",
        "Hi Fay, how's the surgery? {==Could you introduce me to your manager?==}",
    ),
    good=(
        "Hi Fay, how's the surgery? The vet school has put the old yearbooks online, and you're in there!",
        (
            "Hi Fay, it's been two years since the Leeds show! How's the surgery? I've moved to Hull, and "
            "I'm working with horses now."
        ),
        "Hi Fay, I saw a report about young vets on television and thought of you. How was the winter?",
    ),
    near_misses=(
        "Hi Fay, the favour you did me in Leeds two years ago still makes me smile. How's the surgery?",
        "Hi Fay, no big ask here, I only wanted to hear how the surgery's doing.",
    ),
)
