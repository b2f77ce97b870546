"""A refusal that hurts."""

from ..fix import cut, first_of, instead
from ..rule import phrases

RULE = phrases(
    (
        "(stop|quit|cease) (spamming|messaging|contacting|writing|sending|bothering|emailing|harassing|"
        "pestering|wasting)",
        "(i'm|i am|we're|we are) ~2 (too|way too|far too|much too|overly) ~1 (senior|experienced|important|qualified|valuable|good|advanced|expensive|big|established) (for|to)",
        "(beneath|below) (me|us|my)",
        "(i|we|i'd|we'd|i'll) ~2 (only|rather|prefer to|just) ~1 (work|deal|partner|connect|do business|cooperate|talk|speak) (with|to) ~2 (established|serious|real|professionals|professional|reputable|proper|bigger|larger|known|experienced|qualified|grown) ~2",
        "(nowhere near|far from|way below|far below|well below|not even close to) ~3 (expect|my level|my standards|our standards|our level|worth|standard|what i|what we) ~4",
        "(expect|deserve|want|worth|used to) ~1 at my (level|age|stage|seniority)",
        "(usually|normally|always|regularly|generally|routinely) ~1 (get|receive|charge|earn|paid|am paid|ask|see|have) ~6 (twice|double|triple|times|higher|more|better)",
        "(maybe|perhaps|why not|you could|you should|better|just|go) ~1 (try|hire|find|look for|get) ~1 (a|an|some) ~1 (junior|juniors|beginner|intern|amateur|fool|idiot|newbie|school leaver|desperate|cheaper)",
        "(you'd|you would|you'll|you might) ~3 (more|better) ~1 (luck|answers|replies|results|success|chances) ~1 if you ~2",
        "why (i|anyone|anybody) should care",
        "(don't|do not|never|won't) ~1 (accept|take|connect|add|answer|reply|respond) ~2 (from|with|to)? ~1 (people|anyone|anybody|those|profiles|accounts|someone) (with|under|below) ~1 (fewer|less|under|no|only|so few) ~4",
        # what's wrong with what they offer
        "(role|job|position|post|offer|salary|fee|pay|rate|money|package|budget|terms|topic|event|project|company|product|title|invitation) ~2 (is|was|are|were|would be|seems|looks|sounds|made|makes) ~2"
        " (a step (down|back|backwards)|beneath|an insult|insulting|laughable|me laugh|us laugh|ridiculous|a joke|peanuts|pathetic|a waste|boring|dull|amateur|amateurish|not worth|not serious|unserious|embarrassing|a bad joke)",
        # a lesson in manners
        "(you|people|everyone) ~1 (should|ought to|need to|might want to|may want to|could at least|must) ~2 (introduce yourself|introduce themselves|personalise|personalize|explain (yourself|who|why)|say who|work on your"
        "|read up|learn|know better|think twice|think about (who|why|what|how)|be more careful|look up|respect) ~1",
        "^(and|but|so|please|maybe|perhaps)? (in future|in the future|next time|for next time|from now on|for the future) ~2 (introduce|personalise|personalize|write a|write something|think|add a|say|explain|include a|do your|put some|make an|take the time|look at|check)",
        "^(and|but|so|please|maybe|perhaps|try to|do)? ~1 (introduce|personalise|personalize|explain|think about|do your|read the|read my) ~6 (next time|in future|in the future)",
        "(please|try to|should|could|maybe|perhaps) (introduce|personalise|personalize|explain|say who) ~6 (next time|in future|in the future)",
        "(word|piece|bit) of advice",
        "(here's|here is|free|pro|quick|little|one) ~1 tip ~1 (for you|next time|for next time|from)",
        "(it's|it is|that's|that is|this is) ~2 (bad|poor) (manners|etiquette|form|practice|style|taste) ~1",
        "(if you'd|if you had|had you|if only you'd|if only you had) ~1 (put|taken|made|bothered|written|read|done|looked|introduced|explained|shown|asked) ~4 (effort|time|message|note|my|trouble|politely|yourself|nicely|i might|i would|homework|research)",
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
        "next time (please|you might|you could|maybe|perhaps|just)? (try|write|read|bother)",
        "next time ~2 you (contact|message|approach|write to|bother|pitch|send)",
        "(learn|find out) how (to|this)",
        "(if|when) you want (people|me|anyone|anybody|somebody|someone|others) to",
        "take you seriously",
        "(don't|do not|didn't) have (enough|the|any) ~3 (experience|level|skills|interest|value|to offer)",
        "(of|no|any) ~1 use to (me|us|anyone)",
        "(people|everybody|everyone) (from|in|of) your (industry|field|company|country|line|profession)",
        "(oh)? (great|look|wow|yay)? another (recruiter|salesperson|salesman|sales|marketer|coach|pitch|"
        "message|request|one)",
        "(who|what) (are|do) you (even|want)",
        "who (are you|do you think)",
        "what (are you thinking|were you thinking)",
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
        "(thank you|thanks|grateful) ~2 for ~1 (piece|word|bit) of advice",
    ),
    fix=first_of(cut, instead("Thank you for asking, but I'm going to pass.", "Say it kindly")),
    code="LE701",
    level="caution",
    situations=("decline", "reply"),
    where="all",
    most=2,
    message="This puts them down, on top of saying no.",
    why="A no doesn't need a judgement. If someone's a nuisance, ignoring, blocking or reporting them works better than telling them.",
    sources=("linkedin-2011", "ignore_told"),
    ignore="If you've already said no politely and they carry on. Then block or report them instead.",
    instead="Thank them and say no in one line: “Thank you for the invitation, but I'll pass on this one.”",
    bad=(
        "Hi Ted, I {==don't accept random people==}, and wish you well.",
        "Hi Ted, thanks for asking, but {==your product isn't relevant to us==}.",
        "{==Stop sending==} me this, Ted. I won't connect.",
        "{==Not interested==}.",
        "Hi Ted, thank you, but {==your pitch is boring==} and I'll pass.",
        "Hi Ted, thank you for asking. The {==role is a step down==}, so I'll pass.",
    ),
    good=(
        (
            "Hi Ted, thank you for the invitation. I keep my network to people I've worked with, so I'll "
            "pass. I wish you well with the clinic."
        ),
        "Hi Ted, thanks for asking. We're staying with the system we have. Good luck with the launch!",
        "Thank you for asking, Ted. I'm not taking on talks this year, so I have to say no. All the best for the conference!",
    ),
    near_misses=(
        "Hi Ted, I don't know you well enough to write a reference, but I wish you luck.",
        "Hi Ted, thank you, but I don't have enough experience with payroll to help.",
        "Hi Ted, thank you for the offer. I'm not interested in changing jobs just now, but wish you luck with the Bath clinic.",
        "Hi Ted, sorry for the late answer, your note was in my spam folder. Thank you, but I'll pass on this one.",
        "Hi Ted, thank you for your kind invitation. I'll pass this time.",
        "Hi Ted, I'm staying where I am. If anything opens in the future that you think I'd suit, please write.",
        "Hi Ted, thank you, but we only work with two suppliers and have a contract until May.",
        "Hi Ted, I can't judge the cakes this year, sorry. Please ask me again next time!",
        "Hi Ted, thank you, but I can't. Please let me know next time you write about Bath.",
        "Hi Ted, I'm fully booked, sorry. You should ask Helen Moss, who knows the topic far better.",
    ),
)
