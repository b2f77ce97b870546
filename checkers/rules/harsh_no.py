"""A refusal that hurts."""

from ..rule import phrases

RULE = phrases(
    (
        "(stop|quit|cease) (spamming|messaging|contacting|writing|sending|bothering|emailing|harassing|"
        "pestering|wasting)",
        "wast* (of)? ~1 (my|our|everyone's|everybody's)? (time|space|breath)",
        "(don't|do not|never|dont) (ever)? (contact|message|write|bother|email|approach|call|ask|send|try) "
        "~1 (me|to me|again)",
        "(don't|do not|never|dont|won't) ~1 (know|accept|connect|add|talk to|respond to|deal with|network "
        "with) ~1 (you|who you are|strangers|randoms|random people|just anyone|someone like)",
        "next time ~4 (you|try|write|read|bother)",
        "(learn|find out) how (to|this)",
        "(if|when) you want (people|me|anyone|anybody|somebody|someone|others) to",
        "take you seriously",
        "(don't|do not|didn't) have (enough|the|any) ~3 (experience|level|skills|interest|value|to offer)",
        "(of|no|any) ~1 use to (me|us|anyone)",
        "(people|everybody|everyone) (from|in|of) your (industry|field|company|country|line|profession)",
        "(oh)? (great|look|wow|yay)? another (recruiter|salesperson|salesman|sales|marketer|coach|pitch|"
        "message|request|one)",
        "(who|what) (are|do) you (even|think|want|think you are)?",
        "(unsolicited|spam|spammer|spammers|spammy)",
        "leave me alone",
        "(take|remove|delete) me (off|from)",
        "how dare",
        "(flagged|reported|blocked|reporting|blocking) ~3 (spam|you|message|account|this|junk)",
        "(not|isn't|aren't|are not|never) (worth|qualified|relevant enough|good enough|important enough|"
        "senior enough|at my level|on my level)",
        "your (profile|pitch|message|offer|company|product|request|invitation|email) (is|was|looks|seems|"
        "reads|sounds) (so|very|really|too|like|rather|quite)? (poor|weak|bad|generic|boring|irrelevant|"
        "useless|ridiculous|pathetic|lazy|terrible|awful|spam|fake|suspicious|worthless|laughable|junk|copy|"
        "like a scam|like spam)",
        "(you|you've) (clearly|obviously|evidently|apparently|didn't even|did not even|haven't even|couldn't even)",
        "(do|did) your (homework|research)",
        "(you|your) (people|lot|kind|type)",
        "(no|zero|absolutely no|not the slightest) (interest|intention|desire|wish|time) ~2 (in|to|of|for) "
        "~2 (you|your|people|this|connecting|that|whatever)",
        "(if|when) you (had|have|would have|'d)? ~1 (bothered|read|looked|checked) ~1 (my|at my|to)",
        "(lose|delete|forget) my (number|contact|profile|email)",
        "not interested (in (you|your|people like)|at all|so stop|full stop|period|whatsoever)",
        "^(no|nope) (way|chance|thanks not interested)",
        "^not interested",
        "get (lost|a life|real)",
        "(only|just) (here|out) (to|for) (sell|money|my)",
        "(tired|sick|fed up) of (people|messages|requests|recruiters|salespeople|you|these|this|your)",
        "(i have|i've) better things",
        "(annoy*|creepy|desperate|ridiculous|pathetic|unprofessional|rude|insulting|inappropriate)",
    ),
    unless=("(spam|junk) (folder|filter)",),
    code="LE701",
    level="caution",
    situations=("decline",),
    where="all",
    most=2,
    message="This refuses the person, and not only the request.",
    why="A no needs no verdict. If somebody is a nuisance, ignoring, blocking or reporting them works "
    "better than telling them.",
    sources=("linkedin-2011", "ignore_told"),
    ignore="If you have said no politely before and they go on. Then block or report them instead.",
    instead="Thank them and say no in one line: “Thank you for the invitation, but I will pass on this one.”",
    bad=(
        "Hi Ted, I {==don't accept random people==}, and wish you well.",
        "Hi Ted, thank you, but {==your pitch is boring==} and I will pass.",
        "{==Stop sending==} me this, Ted. I will not connect.",
        "{==Not interested==}.",
    ),
    good=(
        "Hi Ted, thank you for the invitation. I keep my network to people I have worked with, so I will "
        "pass. I wish you well with the kennels.",
        "Hi Ted, thank you for thinking of me for the Bath kennels. I am staying where I am, and hope you "
        "find the right person.",
        "Thank you for asking, Ted. I am not taking on talks this year, so I must say no. All the best for "
        "the Bath show!",
    ),
    near_misses=(
        "Hi Ted, thank you for the offer. I am not interested in changing jobs just now, but wish you luck "
        "with the Bath kennels.",
        "Hi Ted, sorry for the late answer, your note was in my spam folder. Thank you, but I will pass on this one.",
    ),
)
