"""A refusal that hurts."""

from ..fix import cut, first_of, instead
from ..rule import phrases

RULE = phrases(
    (
        "(stop|quit|cease) (spamming|messaging|contacting|writing|sending|bothering|emailing|harassing|"
        "pestering|wasting)",
        "(i'm|i am|we're|we are) ~2 (too|way too|far too|much too|overly) ~1 (senior|experienced|important|qualified|valuable|good|advanced|expensive|big|established) (for|to)",
        "(beneath|below) (me|us|my)",
        "(nobody|no one|who|not a soul|none of us|no serious ~1) ~5 (would|will|is going to|is ever going to|wants to|wants|would want to) (ever|even|actually|really)? (pay|buy|use|read|want|touch|need|come|attend|care|look at|sign|fall for)",
        "(tell|ask|advise) your (boss|manager|team|company|ceo|colleagues|employer) ~1 (to|that|they|not)",
        "only ~2 (network|connect|talk|speak|meet|mix|work|deal) with ~1 (people|those|anyone|contacts|professionals) (who|that) ~1 (can|could|might|actually|bring|add|have|matter|help|are worth)",
        "your ~2 (work|profile|experience|portfolio|skills|results|performance|track record|application|interview) (wasn't|isn't|aren't|weren't|is not|was not|are not|were not) ~2 (good|strong|up to|great|impressive|enough|convincing|remarkable|what we)",
        "(they're|you're|you are|they are|these are|these messages are) all (the same|alike|identical)",
        "(get|receive|see) ~1 (ten|twenty|dozens|hundreds|loads|tons|fifty|too many|a hundred|a million|plenty) ~1 (of)? ~1 (these|messages|requests|pitches|invitations|them) ~2 (a|every|each|per) (day|week)",
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
        "(you people|you lot|your lot|your type|your sort)",
        "people of your (kind|sort|type)",
        "people (i've|i have|we've) never (heard of|met or heard)",
        "(company|firm|startup|place|agency|somebody|someone) (no one|nobody|i've never) (has|'s)? ~1 heard of",
        "no one's heard of",
        "when i was (your age|in your|starting)",
        "(only|never) (accept|connect with|talk to|take|deal with|respond to) ~4 (level|above|seniority|directors|executives|worth my|important)",
        "you (wasted|waste|were wasting) ~3 (time|hour|hours|afternoon|morning)",
        "(with|and) (those|such|your) (grades|marks|results|numbers|skills) ~4",
        "i (don't|do not) know what you (expect|expected|were thinking|thought)",
        "i wonder what (i|you) could even",
        "(your|this|that) ~2 (tool|product|offer|service|company|pitch|idea|platform|software|app|proposal|solution) (is|isn't|is not|was|wasn't|does not|doesn't|has) ~2 (relevant|a worse|worse|useless|interesting|useful|"
        "worth|impressive|better than|no use|of no|nothing|overpriced|outdated|solve|convince|stand out|like a)",
        "(not|isn't|nothing|hardly|never) ~2 (relevant|of interest|of use|useful|worth (my|our)) (to|for)? (me|us|anyone)",
        "(learn|try) to (read|write|spell|do your)",
        "(amateur|amateurs|amateurish|laughable|clueless|beneath)",
        "if you (message|write|contact|call) me again",
        "(couldn't|could not|don't) care less",
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
    unless=(
        "know you ~2 (well|enough|personally|yet|outside|in person|directly|professionally)",
        "(won't|don't|do not|will not) (add|accept) you",
        "(i|we) ~1 (don't|do not|didn't) have (enough|the|any) ~3 (experience|level|skills|interest)",
        "(do|with|on|in) your ~1 research",
        "(spam|junk) (folder|filter)",
    ),
    fix=first_of(cut, instead("Thank you for asking, but I'm going to pass.", "Say it kindly")),
    code="LE701",
    level="caution",
    situations=("decline",),
    where="all",
    most=2,
    message="This puts them down, on top of saying no.",
    why="A no doesn't need a judgement. If somebody's a nuisance, ignoring, blocking or reporting them works better than telling them.",
    sources=("linkedin-2011", "ignore_told"),
    ignore="If you've already said no politely and they carry on. Then block or report them instead.",
    instead="Thank them and say no in one line: “Thank you for the invitation, but I'll pass on this one.”",
    bad=(
        "Hi Ted, I {==don't accept random people==}, and wish you well.",
        "Hi Ted, thank you, but {==your pitch is boring==} and I'll pass.",
        "{==Stop sending==} me this, Ted. I won't connect.",
        "{==Not interested==}.",
        "Hi Ted, thanks for asking, but {==your product isn't relevant to us==}.",
    ),
    good=(
        "Hi Ted, thank you for the invitation. I keep my network to people I've worked with, so I'll pass. I wish you well with the clinic.",
        "Hi Ted, thank you for thinking of me for the Bath clinic. I'm staying where I am, and hope you find the right person.",
        "Thank you for asking, Ted. I'm not taking on talks this year, so I have to say no. All the best for the conference!",
    ),
    near_misses=(
        "Hi Ted, I don't know you well enough to write a reference, but I wish you luck.",
        "Hi Ted, thank you, but I don't have enough experience with payroll to help.",
        "Hi Ted, thank you for the offer. I'm not interested in changing jobs just now, but wish you luck with the Bath clinic.",
        "Hi Ted, sorry for the late answer, your note was in my spam folder. Thank you, but I'll pass on this one.",
        "Hi Ted, thank you for your kind invitation. I'll pass this time.",
    ),
)
