"""Congratulations that come with a request or an offer."""

from ..finding import Match
from ..fix import cut, first_of, instead
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases

_HOOK = Phrases(
    (
        "(wanted|figured|decided|reaching out|like|love) (to) (reach out|discuss|explore|talk about|see if|see how (we|i|our)|share how|introduce|"
        "schedule|set up|offer|pitch|propose)",
        "(while|since|now that|as) (i have|i've got|we're|you're|you are|you have|you've|you now) ~4 (budget|team|charge|power|position|"
        "in charge|hiring|decision*|role|leagues)",
        "now that you ~8 (can|could|our|my|i|we|how about)",
        "(by the way|btw|speaking of which|on another note|on a side note|incidentally) ~6 (need|needs|looking|job|work|hire|favour|favor|sell|"
        "help|our|interview)",
        "(could|can|would|will) you (please|also|maybe)? (help|introduce|refer|recommend|look|give|put|share|send|consider|connect|"
        "pass|spare)",
        "show you (ours|our|how|what)",
        "(by the way|btw|speaking of which|incidentally|also|one more thing|oh and) ~9 my (cv|resume|résumé|application|proposal|invoice|quote|referral|reference|recommendation|portfolio|email|message|profile|request|pitch|offer)",
        "(surely|certainly|easily) help (our|us|me|my)",
        "(are|is) (you|your team|your company) ~1 (hiring|recruiting)",
        "(i'm|i am) (also|currently|now|still)? (looking|searching|hunting|job hunting|on the market|open to|seeking) (for|to|a|new|roles|jobs)",
        "(any|an) (opening*|opportunit*|vacanc*|role|position|job) (for|at|in|with|on) (me|your|the)",
        "keep me in mind",
        "(would|i'd|we'd) love to (discuss|explore|talk about|show|tell you about|work with|help you|support you)",
        "(would|i'd|we'd) love to see how (we|i|our)",
        "(candidates|people|someone|somebody|something|solution|solutions|tool|tools|idea|ideas|product|service|services|offer|vendor|clients|partner|platform|course|workshop) ~3 (you'd|you might|you'll|you may|you could|could be|might be|would be|for your|to your|that could|that can|who could|who can) ~4",
        "(i|we) ~1 (have|know|represent|offer|specialise|specialize|recruit|provide|place|supply|train|coach|advise|help) ~5 (for your|you'd|you might|you'll need|new (managers|leaders|directors|hires|heads)|(managers|leaders|directors|founders|executives|heads|people) (like|in|who|such|at|with)|in your (position|shoes|situation|first))",
        "(mention|think of|remember|don't forget|consider|recommend|hire|bring) ~1 me ~1 (when|if|for|in|over|on|along|please|next)",
        "keep ~1 me (when|if|for|in|on)",
        "(put|throw) (in)? ~1 (a)? ~1 word ~2 for",
        "(if|when|whenever|should) (you|they|there|your|a|any) ~3 (need|needs|looking|look|require|opening|openings|vacancy|spot|spots|hiring|hire) ~3 (someone|somebody|anyone|people|help|hand|hands|staff|candidates|supplier|let|me|i|please|call|you know|opens|comes)",
        "(great|good|perfect|right|ideal|best) time to (discuss|talk about|revisit|look at (your|our)|review|rethink|reconsider|explore|go over|renew|switch|upgrade)",
        "(means|so|hope|now|maybe|perhaps|hopefully) ~2 (you|you'll|you'd|we|we'll) ~1 (can|will|could|might)? ~1 (finally|now) ~1 (afford|approve|sign|buy|say yes|move ahead|move forward|return|pay|push|get us|get me|help|make|hire)",
        "(room|space|opening|openings|spot|spots) ~1 (for|on|in) (me|one more|your (new)? team|another|someone like me)",
        "your ~1 (budget|budgets|vendors|suppliers|providers|procurement)",
        "(our|my) ~2 (proposal|offer|quote|renewal|contract|services|service|product|products|solution|tool|platform|software|agency|programme|program|course|demo|portfolio|catalogue|training)",
        "(first|next) ~1 (90|100|ninety|hundred|thirty|30) days ~6 (we|our|help|framework|playbook)",
        "^(say|tell me|and|also|so|by the way|quick question)? (does|do|is|are|would|might) (your|you) ~4 (need|looking|use|hire|open to|interested|in the market|outsource|take on|considering)",
        "(if|when|should|in case) (you're|you are|your team is|you're ever|you) ~1 (looking|look|in the market|searching|shopping|thinking|ready to (hire|buy|talk|discuss|grow|scale|recruit|start)) (for|to|of)? ~3",
        "(i|we) know (just|exactly) (the|a) ~1 (place|person|guy|company|firm|people|agency|one|partner)",
        "(i|we) know (the|a) ~1 (place|person|guy|company|firm|people|agency|one|partner) (who|that|to|for|you)",
        "(i'm|i am|we're) ~1 (still|also) (waiting|owed|hoping (you|you'll|for)) ~3",
        "you (promised|owe|still owe|did promise) (me|us) (a|an|the|my|one|some|that) ~2",
        "you (promised|did promise) (me|us)? ~1 to (help|look|get|give|introduce|refer|buy|sign|put|hire|recommend|pay)",
        "you (owe|still owe) (me|us)",
        "(have|put in|put|drop) a (quick|good|little|kind)? ~1 word (with|for|to|in)",
        "(perhaps|maybe|hopefully|surely|now)? ~1 (you|you'll|you'd) (can|could|might|may|will) ~1 (now|finally|also|perhaps|maybe)? ~1 (help|get|put|pass|introduce|recommend|approve|sign|hire|push|look at|look into|reconsider|return|have a word) ~1 (me|my|our|us|with)",
        "(our|my) (firm|company|agency|team|studio|practice|organisation|organization) ~1 (has|places|placed|helps|help|helped|supports|works|specialises|specializes|can|could|offers|provides|recruits|advises) ~3",
        "(would|could|can|will) you ~1 (sign|share|vote|donate|like|follow|subscribe|review|endorse|sponsor|support|back) (my|our|for|to|this|it) ~1",
        "any (chance|way|possibility) ~2 (you|of|i|we|they|that) ~5",
        "worth (connecting|a chat|a call|talking)",
        "how (we|i) (can|could|might) (help|support|work|collaborate|partner)",
        "(could|can) use (your|some|a) (help|word|support)",
    )
)
FAVOURS = ("request-referral", "request-recommendation", "request-introduction", "request-job")
_SOCIAL = Phrases(
    (
        "(famous|party|cake|photo|photos|picture|pictures|postcard|anything|pint|catch up|celebrate|toast|drinks|beer|beers|dinner|raise a glass|bring cake|see you|tell me all|hear all|hear how|treat you|greet|happily|gladly|say hi|say hello|regards)",
    )
)


# Help from one person to another, not from a firm.
_NEIGHBOURLY = Phrases(
    (
        "(i'll|i will|we'll|let me) ~1 (come|drop|pop|pass|stop|swing) (by|in|round|over) ~5 (buy|try|taste|see it|see the|say|bring|celebrate|eat|order|be your|for (a|the|my) ~1 (loaf|coffee|haircut|beer|look|bread|cake|meal|drink))",
        "(flat|boxes|van|garage|ladder|furniture|garden|pram|cot|airport|apartment|moving|move|settling|settle|neighbourhood|neighborhood|schools|talk it (over|through)|talk to|to listen|us both|we both|taught us|leaving do|famous|need a hand|say so|shoulder|christmas|with you again|miss you|taught me|learned so much|learnt so much|babysit*|sofa|spare room|vent|moan|rant|lend an ear)",
    )
)
_THEIRS = Phrases(
    ("^(when|where|what time|which day) (do|does|did|is|are|will) (you|your|the|it|they|work|things|everything)? ~3",)
)  # asks about their news


def _find(draft):
    spans = [*_HOOK.find(draft, *draft.body)]
    spans += [
        (m.cue_start, m.cue_end)
        for m in moves_of(draft, *FAVOURS, "request-call", "request-click")
        if m.kind != "request-call" or not _THEIRS.first(draft, m.start, m.end)
    ]
    for s, e in sorted(spans):
        clause = draft.clause_at(s)
        if (
            _SOCIAL.first(draft, clause.start, clause.end) is None
            and _NEIGHBOURLY.first(draft, *draft.sentence_at(s)) is None
        ):
            yield Match(min(s, clause.start), max(e, draft.clause_at(e - 1).end))
            return


RULE = custom(
    _find,
    fix=first_of(cut, instead("[a line of your own about their news]", "Say something about their news")),
    code="LE602",
    level="caution",
    situations=("congratulate",),
    message="You've attached a request or an offer to your congratulations.",
    why="It turns the good wishes into an opening line. Both work better on their own, on different days.",
    sources=("congratulations",),
    ignore="If they've asked you for it.",
    instead="Stop after the good wishes. Write about the other thing in a week or two.",
    yields_at=("pitch", "money-asked"),
    bad=(
        "Hi Jo, congratulations on the new job! {==Are you hiring nurses?==}",
        "Hi Jo, congratulations on the new job! {==I'd love to discuss our training days.==}",
        "Hi Jo, congratulations on the new job! {==By the way, my brother needs work.==}",
    ),
    good=(
        "Hi Jo, congratulations on the new job! The ward's lucky to get you.",
        "Hi Jo, congratulations on the new job! I'd love to hear how the first week goes.",
        "Hi Jo, congratulations on the prize! You were right about the night shifts all along.",
    ),
    near_misses=(
        "Congratulations on the bridge job, Ria! When does work start on site?",
        "Congratulations on the bridge job, Ria! Keep me posted on the first week.",
        "Hi Jo, congratulations on the new job! Let me know when you're in Hull and I'll make tea.",
        "Congratulations on the shop, Jo! I'll come by on Saturday and buy the first loaf.",
        "Hi Jo, congratulations on the new job! Shall we grab a coffee and celebrate?",
    ),
)
