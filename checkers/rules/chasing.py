"""A follow-up that points back at the earlier message and adds nothing."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import specifics, way_out

# These always point back at the silence or at the earlier message ...
_BACK = Phrases(
    (
        "(see|saw|seen|get|got|received|receive|read|review|reviewed|check|checked|look at|looked at) ~1 "
        "(my|our|the) ~1 (previous|last|earlier|recent|first|initial|other)? {message}",
        "(bump|bumping|bumped) ~1 (this|it|my|up|the)",
        "(circling|circle|circled) back",
        "(touching|touch) base",
        "(just|simply) ~2 (checking|check) (in|back|on|whether|if)",
        "(pinging|ping) you",
        "(did|have|were) you ~2 (get|had|have|able|find|manage) ~2 (a)? (chance|time|moment|opportunity) (to|for)",
        "were you able to (check|review|see|look|read|go through|decide)",
        "(slipped|fell|fallen|fall) through (the cracks)?",
        "(got|get|been|gotten|was) (buried|lost|missed|overlooked)",
        "slipped (your mind|past you)",
        "(top|front) of your (inbox|mind|list)",
        "(emailing|messaging|writing|contacting|reaching out|trying|checking|following up|asking) ~1 (again|"
        "once more|one more time|another time)",
        "(any|an|some) (update*|news|thoughts|feedback|luck|word|progress) (on|about|from|regarding|yet|for|"
        "please|so far|will be|would be|from your side)",
        "(provide|give|send) me ~2 (any|an|some)? update",
        "(just|only)? resending",
        "(re sending|sending this again|send this again)",
        "(second|third|2nd|3rd|fourth|last|final|another|one more|one last) ~1 (attempt|try|follow up|"
        "followup|message|reminder|note|time|email)",
        "(still|are you still) (interested|open|keen|looking|think|happy to)",
        "my (invitation|offer|question|proposal|request) ~4 (still|remains) (open|stands)",
        "we can move ahead",
        "(i've|i have) (reached out|written|messaged|emailed|tried) (a few|several|a couple|many|two|three|"
        "multiple|twice|before|already)",
    )
)
# ... these do so unless something new and an easy no come with them ...
_SOFT = Phrases(
    (
        "(i|we) (already)? (sent|send|wrote) you (an|a|my|our|the)? ~1 {message}",
        "(follow up|following up|followup|followed up) ~2 (on|to|with|regarding|about) (my|our|the|this|"
        "that|below|it|you)? ~2 {message}",
        "(gentle|friendly|quick|kind|small|little|soft) (reminder|nudge|bump|ping|follow up|followup)",
    )
)
# ... and these do so only where nothing new follows.
_MILD = Phrases(
    (
        "(my|our) (previous|last|earlier|prior|initial|first) ~1 {message}",
        "(follow up|following up|followup|follow up)",
        "(wanted|reaching out|writing|here) to (check|follow|see|ask) ",
        "(let me know|tell me) ~3 (chat|talk|call|interested|thoughts|think)",
        "(checking|check) in",
        "(is|was) this ~3 (interest|relevant)",
    )
)
ENOUGH = 4


def _find(draft):
    back = list(_BACK.find(draft, *draft.body))
    if back:
        yield Match(*back[0])
        return
    new = specifics(draft)
    soft = _SOFT.first(draft, *draft.body)
    if soft and (new < ENOUGH or not way_out(draft)):
        yield Match(*soft)
        return
    mild = _MILD.first(draft, *draft.body)
    if mild and new < ENOUGH:
        yield Match(*mild)
    elif new < 2 and draft.body_words:
        yield Match(*draft.first_line, "The message adds nothing that the reader does not have already.")


RULE = custom(
    _find,
    code="LE201",
    level="caution",
    situations=("follow-up",),
    message="This points back at an earlier message instead of bringing something new.",
    why="They have the earlier message. What may change their mind is a reason, a date, an answer they "
    "lacked, or an easy way to say no.",
    sources=("follow-ups",),
    ignore="If they asked you to remind them.",
    instead="Bring one new thing: what has changed, what you found, what exactly you ask. Or let it rest.",
    yields_to=("pending-invitation",),
    bad=(
        "Hi Ida, {==just checking in==} on the barge tour. Would June suit the class?",
        "Hi Ida, did you {==see my last message==} about the barge tour in Ghent?",
        "Hi Ida, I {==wanted to follow up==} with you. I hope to hear from you.",
        "Hi Ida, {==hope you are having a lovely week and that all is well.==}",
    ),
    good=(
        "Hi Ida, the barge tour now has a ramp, so your class in Ghent could all come. Would 3 June do? If "
        "not, no trouble.",
        "Hi Ida, thank you again for the barge tour. The class drew it all week; the best one is yours if "
        "you like. Where shall I send it?",
        "Hi Ida, a short word on the barge tour: the museum pays the coach after all. If June is full, just say so.",
    ),
    near_misses=(
        "Hi Ida, you said in Ghent that the barge needs a second guide. Lode Maes would do it; shall I introduce you?",
    ),
)
