"""Talks down to someone: an insult, a backhanded compliment, outdoing them, or running down their work.

The slot "how" says which one: "insult", "backhanded", "one-up" or "put-down".
"""

import re
from itertools import chain

from ..move import Move, custom, move_at
from ..text.lexicon import classes
from ..text.phrase import Phrases
from ..text.spans import Spans

_LOW_OPINION = (  # what they call people
    "(idiot|idiots|moron|morons|imbecile|fool|fools|loser|losers|liar|liars|clown|clowns|jerk|jerks|scammer|scammers|crook"
    "|crooks|hypocrite|hypocrites|parasite|parasites|vulture|vultures|leech|leeches|dimwit|snowflake|snowflakes|pig|pigs|rat"
    "|cow|weasel|coward|cowards|creep|creeps|cretin|nobody|disgrace|embarrassment|waste of space|waste of oxygen|joke|fraud"
    "|frauds|halfwit|bigot|dinosaur|troll|trolls|snake|snakes|thief|thieves|scumbag|scumbags|asshole|assholes|arsehole|bastard|bastards|bitch"
    "|prick|twat|wanker|tosser|pillock|numpty|muppet|dumbass|dummy|dunce|simpleton|airhead|lunatic|psycho|freak|conman|con man|con artist"
    "|quack|traitor|bully|donkey|monkey|monkeys|whale|tramp|sheep)"
)
_LOW_WORDS = (
    "(stupid|dumb|clueless|pathetic|brainless|illiterate|delusional|ignorant|incompetent|disgusting|shameless|useless"
    "|worthless|trash|garbage|rubbish|scum|vile|full of it|full of yourself|full of crap|retarded)"
)
_THEIR_WORK = (
    "(analysis|work|code|post|posts|article|paper|talk|writing|site|website|profile|picture|photo|cv|resume|résumé|portfolio"
    "|deck|slides|newsletter|product|tool|app|company|firm|agency|team|logo|design|branding|copy|questions|answers|idea"
    "|ideas|opinion|opinions|argument|logic|numbers|figures|hooks|page|marketing|grammar|english|spelling|presentation"
    "|proposal|offer|business|store|shop|research|method|reporting|course|podcast|video|videos|service|pitch)"
)
_WEAK = (
    "(amateur|amateurish|boring|lazy|mediocre|terrible|awful|dated|outdated|dreadful|embarrassing|unreadable|laughable"
    "|pointless|cringe|cringeworthy|weak|a mess|a joke|a worse version|trash|garbage|rubbish|crap|pathetic|shoddy|sloppy"
    "|worthless|useless|a disgrace|bland|tired|stuck in|nothing special|hard to read|costing you|hurting you|letting you down"
    "|holding you back|not ranking|not converting)"
)

_TRASH = "(rubbish|crap|nonsense|garbage|bull|bullshit|bollocks|tosh|bs|tripe|rot|drivel|trash)"
_UNKIND = (  # what nobody wants to hear about themselves or their work
    "(boring|dull|weak|poor|dated|outdated|old fashioned|a mess|messy|ugly|cheap|cheesy|lazy|sloppy|shoddy|naive|shallow|hollow|thin"
    "|pointless|nonsense|clumsy|awkward|forgettable|generic|bland|pretentious|arrogant|rude|slow|useless|hopeless|clueless|amateurish"
    "|amateur|unprofessional|embarrassing|terrible|awful|horrible|dreadful|pathetic|laughable|ridiculous|silly|childish|immature"
    "|irrelevant|overrated|overpriced|mediocre|average|unoriginal|predictable|tedious|long winded|unconvincing|unimpressive"
    "|disappointing|underwhelming|an eyesore|a disaster|a joke|a disgrace|a letdown|a flop|the worst|worse than|beneath|unreadable"
    "|incomprehensible|badly written|poorly written|badly designed|poorly designed|all over the place|out of date|behind the times"
    "|stuck in|falling behind|past it|hard to follow|hard to take|nothing special|nothing new|not much|scaring|putting people off)"
)

_INSULTS = Phrases(
    (
        f"(you|you're|you are|ur|u r|he's|she's|they're|they are|he is|she is) (all|both)? (such|just|nothing but|really|a real"
        f"|the real|clearly)? (a|an|the)? (total|complete|absolute|utter|real|lying|bunch of|pack of|greedy|lazy|ugly|stupid|fat|dirty|dumb|sad|miserable|little|arrogant)? {_LOW_OPINION}",
        f"(bunch|pack) of {_LOW_OPINION}",
        "(you|you're|ur) ~2 (an|a) (total|complete|absolute|utter)? (amateur|incompetent)",
        f"(you|you're|you are|u r|ur|are you|you must be) (so|really|just|completely|totally|truly|simply|plain|all)? {_LOW_WORDS}",
        f"(what|such) (a|an) {_LOW_OPINION}",
        f"your ~2 {_THEIR_WORK} ~1 (is|are|was|were) ~2 (trash|garbage|rubbish|crap|pathetic|disgusting|bullshit|worthless)",
        "trash at (your|this|that|it)",
        "(can't|cannot|couldn't) (even)? get (anything|a thing|one thing) right",
        "(people|person|guys|men|women|recruiters|bosses) like you (are|is) (the reason|what's wrong|why|a|the)",
        "(nobody|no one|who) (cares|asked) (what|about what|for your|about your) ~1 (think|opinion|opinions|have to say|views)",
        "^(nobody|no one|who) asked you",
        "(nobody|no one|who) (cares|wants to hear|wants to know|needs to hear) (about|for)? (what you|you|your|from you)",
        "(give|gives|gave) a (damn|toss|shit|crap|hoot|fig) (about|for)? (what|how|who|if)? ~1 (you|your)",
        f"(what|such|this is|that is|that's|it's|just|full|absolute|total|complete|utter) (of)? (a)? ~1 (load|bunch|heap|pile|bag) of (old)? {_TRASH}",
        f"(complete|utter|absolute|total|pure) (and utter)? {_TRASH}",
        f"you ~3 (talking|spouting|writing|posting|speaking|peddling|spreading) (utter|complete|total|pure|such)? {_TRASH}",
        "^what (a|an) (joke|disgrace|embarrassment|load|farce)",
        "(this has to be|this must be) (a|some kind of) (joke|sick joke)",
        "get (a real job|over yourself)",
        "(go|just|please|should|need to) get a life (and|instead|man|mate|dude)",
        "(jump|throw yourself|walk) off (a|the|some) (cliff|bridge|roof|building|pier)",
        "(go)? (jump|walk) in (a|the) (lake|river|sea)",
        "(go)? play in (the)? traffic",
        "(drop dead|kill yourself|rot in hell|burn in hell)",
        "(wish|hope) you ~2 (die|rot|choke|drown|lose your|lost your|get fired|get sacked)",
        "(someone|somebody|i'd like to|i want to|i could) (should|ought to|needs to|could)? (push|punch|slap|shoot|hang|strangle|hurt) you",
        "never work in this (town|city|industry|business|field) again",
        "you'll pay for (this|what you did)",
        "you (really|just)? (make|made) me (sick|vomit|puke)",
        "you (should|ought to|deserve to) ~1 (be fired|be sacked|be ashamed|lose your job|be embarrassed|quit)",
        "(shame on you|sick of you|tired of your nonsense)",
        "(just|please|oh|time to|time you|need to|should) grow up (and|already|man|mate|dude)?",
        "(who do you think you are|what's wrong with you|what ~3 is wrong with you)",
        "out of your (mind|tiny mind|skull)",
        "cry me a river",
        "my (dog|cat|kid|son|daughter|nephew|niece|toddler|grandmother|gran|grandma|hamster|five year old) ~2 (writes|write|could"
        "|does|mixes|draws|codes|designs|knows|can|would) ~4 (better|do that|do it|more)",
        "my (dog|cat|kid|nephew|niece|toddler|grandmother|hamster) ~2 (writes|mixes|draws|codes|designs|cooks|sings|paints) better",
        "my (dog|cat|toddler|hamster|grandmother|gran) ~1 (could|would|can) ~1 (have)? (written|drawn|done|made|designed|coded|said) (this|that|it|one)",
        "(monkey|toddler|child|chimp|robot|five year old|trained monkey) (could|can) (do|run|write) your (job|work|team|posts)",
        "did your (mother|mum|mom|dog|cat|toddler) ~1 (write|draw|make|design|do) (this|that|it)",
        "(just|please|you should|you need to|oh|so|and) shut up",
        "^shut up",
        "(get|go) to hell",
        "(screw|fuck) (you|off|this)",
        "fuck* (you|off|idiot)",
        "bullshit",
        "(piss|bugger|sod|naff) off",
        "(write|post|say|talk|such|utter|complete|pure) ~1 (garbage|crap|drivel)",
        "(can't|cannot) you (even)? (read|spell|count|write)",
        "can you even (read|spell|count)",
        "(recruiters|managers|consultants|lawyers|bankers|politicians|journalists|landlords|salespeople|women|men|immigrants|foreigners|boomers"
        "|millennials) are (all|just|nothing but)? (scum|parasites|leeches|vermin|crooks|thieves|liars|idiots|morons|snakes|clowns|sheep|animals|cowards)",
        "you (can't|cannot) even (read|spell|count|write|code)",
        "^learn (how)? to (read|spell|write|count)",
        "(maybe|go|should|to|could) learn (how)? to (read|spell|count)",
        "(you|you've|he's|she's|he|she) ~2 never (run|worked|done|had|managed|built|led|held|shipped|sold) ~5 in (his|her|your|their) life",
        "(does|would|wait until|wait till|what will|what would|will) your (boss|employer|manager|company|hr|wife|husband) ~2 (hear"
        "|know|say|find out|learn|think) (about|of|that|what|when|if|this)",
        "(hard|impossible|difficult) to take you seriously",
        "you're too (stupid|dumb|thick|dim|ignorant|lazy|slow) (to|for)",
        "(are you|you're) (really|actually|just)? (this|that|so) (stupid|dumb|thick|dense|dim|ignorant|clueless)",
        "you're (dumber|stupider|thicker|dimmer|more stupid) than",
        "you're as (useful|sharp|bright|thick|dumb|dense) as (a|an|two) ~2 (teapot|planks|plank|brick|bricks|spoon|marble|post|door|doornail|ashtray)",
        "you're thick as ~3 (planks|plank|brick|bricks)",
        "(sick|wrong|soft|weak|not right) in the head",
        "you're (deranged|unhinged|demented|mental|a nutter|a nutcase|not right)",
        "should never have been (hired|born|promoted|allowed|given)",
        "(stop|quit|keep) (embarrassing yourself|making a fool of yourself)",
        "make me want to (vomit|puke|be sick|throw up)",
        "you're the reason ~2 (people|everyone|everybody|nobody|we|candidates|women|men) ~1 (hate|hates|left|leave|despise|despises|can't stand)",
        "do you even have a (brain|clue)",
        f"what kind of (a)? {_LOW_OPINION}",
        "what a (stupid|dumb|idiotic|moronic|ignorant) (thing|comment|take|remark) ~1 (say|write|post|make)?",
        "you sound like (a|an) ~4 (idiot|moron|fool|imbecile|clown)",
        "(eat (dirt|shit)|choke on it|back to school with you)",
        "(hope|wish) your ~2 (goes under|go under|goes bankrupt|fails|crashes|collapses|burns|rots)",
        "(pathetic|sorry|sad|lousy|miserable|feeble) excuse (for|of)",
        "you (clearly|obviously|really)? (have|got) (no|zero) (brain|brains|spine|backbone|shame|soul|decency|dignity|integrity)",
        "(iq|brain|brains|intelligence) of (a|an) ~2",
        "brain ~3 size of a",
        "how (stupid|dumb|dense|thick|dim|ignorant) (do|must|can|are|could) (you|anyone|one|someone|people)",
        "how (can|could) (you|anyone|someone|anybody|a person) be (so|this|that) (stupid|dumb|dense|thick|dim|ignorant|blind|clueless)",
        "(dumbest|stupidest|most stupid|most idiotic|most ignorant|worst) (thing|post|article|take|comment|advice|idea|argument|opinion|piece|analysis) ~1 "
        "((i've|i have) ~1 (read|seen|heard)|on linkedin|of the (day|week|month|year)|(all|this) (day|week|month|year))",
        "(not|aren't) (very|too|so|particularly|exactly|all that)? (bright|smart|clever|sharp) are you",
        "not the (sharpest|brightest) ~1 (tool|knife|bulb|pencil|crayon)",
        "do (us|everyone|everybody|the world|yourself) ~1 (a|all a) (favour|favor) and (quit|leave|delete|resign|stop|shut|disappear|retire)",
        "(nobody|no one) (likes|respects|believes) you",
        "(everyone|everybody|we all|they all|people) ~3 (hates|hate|despises|despise|can't stand|loathes) you",
        "you ~2 (don't|didn't|do not|did not) deserve (your|this|that|the) (job|title|degree|award|promotion|salary|place|role|prize)",
        "slept (your|her|his) way",
        "because (you're|you are|she's|she is|he's|he is) (a)? (woman|female|girl|black|pretty|gay|foreign|foreigner|minority|diversity)",
        "^(typical|just like a) (woman|women|female|man|men|male|boomer|millennial|immigrant|foreigner|american|german|indian)",
        "^(go|get) back to (where you|your own|your country|the kitchen|your village)",
        "(should|better|can|just|please) (go|get) back to (where you|your own country|your country|the kitchen)",
        "speak english or",
        "(get|stay) out of (my|our) country",
        "you look like (a|an|some) ~1 (pig|cow|rat|tramp|corpse|whale|troll|clown)",
        "(can't|cannot|don't|never|couldn't) (even)? ~1 (do|get|say|write|build|make) (anything|a thing|a single thing|one thing) (right|properly|correctly)",
        "(don't know|no idea|no clue|not a clue|haven't a clue) what you're (talking|writing|going on|on) about",
        "(couldn't|could not) care less (about)? (what|how|if|about|your) ~1 (you|your)",
        "your (brain|head) (is|must be) ~1 (empty|dead|made of)",
        "dead weight",
        "you disgust",
        "you're (exactly|just) ~4 (people warn|warn people|wrong with)",
        "(only|just) (a|an) (idiot|moron|fool|imbecile|clown|loser|halfwit) (would|could|can|falls|believes)",
        "(the|those|these|your) (idiots|morons|clowns|crooks|fools|losers|liars) (upstairs|in charge|who|at|running|above|from|in|on)",
        "(recruiter|manager|person|guy|woman|man|someone|clown) (who|that) (can't|cannot|couldn't) (even)? (read|spell|count)",
        "(who|that) (can't|cannot|couldn't) (even (read|spell|count)|spell|count)",
        "(who|somebody|someone|people|that) (has|have|who's)? never (run|worked|managed|built|led|held|done|had|sold|met|taught) ~5 in (his|her|their|your) (life|lives)",
        "(write|writes|wrote|post|posts|say|says|publish) such (rubbish|nonsense|garbage|crap|drivel|lies)",
        "make sure (that)? ~2 your (boss|employer|customers|clients|company|manager|wife|husband) ~5 (hear|hears|know|knows|find|finds|learn|learns) (about|out|of) (you|this|it)",
        "(you're|you are|people are|you lot are) (all)? (sheep|vermin|animals|parasites|scum)",
    )
)
_BACKHANDED = Phrases(
    (
        "i ~1 thought you'd never ~1 (dare|make|manage|do|get|finish|leave|find|pass)",
        "(it's|it is|that's|this is|is) ~1 (only|just|merely|pretty|quite|rather|fairly|such|a bit|a)? ~1 (basic|easy|small|minor|simple|unknown|obscure|low) (one|award|certificate|course|prize|role|company|firm|exam|title|place|school|level|thing) ~1 (but|though|still)",
        "next time ~1 (try|go for|aim for|do|run|maybe|how about|it'll|make it) ~2 (whole|full|real|proper|bigger|harder|longer|faster|a real|a proper|something)",
        "(hope|hopefully|bet|sure|let's hope|trust) ~2 (you'll|you will|you|it'll|it|this one|this) ~1 (stay|last|stick|stick with|keep|keep this|manage|lasts|sticks|works out) ~2 (longer|this time|better this time|long this time|more than|for once|it this time|long enough)",
        "(smaller|lesser|humbler|less (known|famous|prestigious|important)|not as (big|good|famous|well known)|step (down|back)|demotion) ~2 (company|firm|school|team|role|job|title|place|than|as)? ~3 (your last|your old|the last|before|your previous|but|though|still)",
        "(give|gives|giving|hand|hands|handing) ~3 (awards|prizes|titles|promotions|these|certificates|medals|those|them) ~1 (out)? ~1 (to)? ~1 (everybody|everyone|anybody|anyone|any|all and sundry|whoever) ~1 (now|these days|nowadays|who)?",
        "(didn't|did not|never|don't|wouldn't have|hadn't) ~1 (think|thought|expect|expected|believe|believed|imagine|imagined|guess|guessed) ~2 (they|they'd|they would|them|anyone|anyone would|someone"
        "|the (board|jury|boss|panel|company|judges|committee)|your (boss|company|manager)|it) ~2 (choose|chosen|pick|picked|give|given|promote|hire|hired|take|taken|select|selected|go for|go with|go to|be|offer|let|want|appoint) ~1 (you|it to you)",
        "(expected|thought|figured|assumed|reckoned|guessed|sure|hoped) ~1 (it|this|that|the (job|prize|award|title|post|role|promotion|place)|this one) ~1 (to|would|was going to) ~1 (go|be given|end up) ~1 (to|with) ~1 (someone|somebody|a|another|one of|the|him|her)",
        "(expected|thought|figured|assumed|reckoned|sure|convinced|certain) ~1 (they'd|they would|they were going to|them to) ~1 (choose|pick|take|want|hire|promote|give it to|select|appoint|prefer|go (for|with)) ~1 (someone|somebody|a|another|one of|the other|him|her|anyone)",
        "(sure|convinced|certain|thought|expected|bet) ~2 (they'd|they would|them to) ~1 (choose|pick|take|want|hire|promote|select|appoint) ~3 but (good for|well done|there you|you|fair|hey|congrat*)",
        "(must have|must've|can't have) ~1 (had|been|got) ~1 (few|hardly any|not many|no|a quiet|a slow|a weak|a bad|short of|very few|many) (entries|applicants|candidates|nominees|contenders|year|field|options|choice)",
        "(i was|i'm|i am|was|bit|quite|really|honestly|frankly|very|little) surprised (to see|to hear|to read|that|when) (it|your name|you"
        "|you're|you've|you'd|they picked|they chose|they hired|they promoted|they gave)",
        "(honestly|frankly|to be honest)? (i)? ~1 (didn't|did not|never) (think|thought|expect|expected|believe|believed) (that)? (you|you'd|you'll"
        "|you had) ~2",
        "(nobody|no one|none of us) ~1 (was thinking|thought|expected|believed|would have (thought|guessed|expected)) ~2 (you|you'd)",
        "who would (have thought|have guessed|say|believe|have believed) (that)? (you|you'd|the one|someone like)",
        "always (thought|assumed|figured|reckoned) (you|you'd|you were) ~2 (too|not|never|just|only|lazy|quiet|shy|more|bit|wouldn't|couldn't|weren't|didn't|kind of|sort of|one of|least|last|going to (fail|quit|leave))",
        "(always|really|honestly)? (thought|assumed|figured|believed|reckoned) ~3 (did|carried|had done|was doing|were doing|does|do) (most|all|the bulk|the real|the hard|nearly all|almost all) ~2",
        "(he|she|they|team|colleagues|others) (did|carried|wrote|built) (most|all|the bulk|the real) (of|part)",
        "(never|didn't|did not|couldn't|nobody|no one|don't think anyone) ~1 (saw|see|seen|predicted|guessed) (that|this|it|that one|this one) coming",
        "(had to|were bound to|was bound to|bound to|couldn't avoid) (let|give|giving|promote|pick|choose|letting|promoting|happen) ~4 (eventually|sooner or later|at some point|in the end)",
        "(always|often|used to) ~1 (told|tell|said|say|warned) ~4 (you|you'd|you were|you're|you are) ~1 (too|so|never|not|only) ~1 (comfortable|soft|shy|slow|lazy|quiet|timid|old|young|cautious|weak|proud|stubborn|get|make|ambitious|hungry|tough|average|dreamer|dreaming)",
        "(second|third|fourth|fifth|sixth|tenth|umpteenth|nth) ~1 (time's|time|attempt|try) ~2 (charm|lucky|luck)",
        "(only|just|merely) took (you|him|her|them) ~1 (how many|only|a|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|1*|2*) ~1 (years|year|months|tries|attempts|goes|decades|weeks)",
        "took you (long enough|ages|forever|a while|a few tries|how many|only|three|four|five|six|several)",
        "better late than never",
        "(isn't|is not|wasn't|not) (your|the) (best|strongest|finest|most flattering|greatest) ~1",
        "(interview|exam|test|course|process|job|degree|certificate|title|prize|award|selection|bar) ~3 (easier|simpler|lower|shorter|not what it (was|used to be)) ~2 (now|these days|nowadays|than|anyway)",
        "(who|whom|which palms|whose palm) did you (have to)? (know|bribe|pay|pay off|grease|sleep with|flatter|flirt with|suck up to|beg|threaten|sweet talk|impress)",
        "(must|did) (you)? have ~2 (friends in high places|connections|known someone|bribed|paid|pulled strings|pulled some strings)",
        "(lowered|lowering|lower|dropped) (the|their) (bar|standards|requirements)",
        "(no|little|not much|hardly any|wasn't much|without any) ~1 (competition|rivals)",
        "(nobody|no one|anybody|anyone) else ~1 (applied|available|wanted it|qualified|wanted the|was available|in the running)",
        "(only|sole) (applicant|candidate|entrant|nominee|one who applied)",
        "(diversity|token) (hire|quota|pick)",
        "participation (trophy|award|medal|prize)",
        "(even if|even though|although|though|shame|pity|too bad|i know) (it's|it is|that it's|it was) (only|just) (a|an|the|for|regional|local|honorary)?",
        "(finally|at last) ~2 (real|proper|grown up|decent|actual) job",
        "(scraping|scraped) the (barrel|bottom)",
        "(figured|thought|assumed|expected|bet|reckoned|hoped|sure|convinced) ~1 (they'd|they would|the job would|the prize would) ~2 (give|given|go|gone|pick|picked|choose|chosen|promote|promoted|hire|hired) ~3",
        "(figured|thought|assumed|expected|bet|reckoned|hoped|sure|convinced) ~1 (it'd|it would) ~1 (go|have gone) to ~2",
        "(my|the) money was on ~2",
        "(hardly|not exactly|isn't exactly|not quite|barely|scarcely) (something|anything|a|the|rocket|worth|impressive|earth|news|what) ~4",
        "(nothing|not much|not a lot|little) to (write home|shout|brag|boast|get excited) about",
        "(but|well|still|hey) (it's|that's|it is) (something|a start|better than nothing|one way)",
        "(better than nothing|it's better than nothing|at least it's) ~2",
        "(anyone|anybody|those of us|people|everyone|everybody) (with|who|who's) ~6 (has known|have known|already knows|already knew|already know|knew this|knows this|know this|knew that|could have told|could've told) ~3",
        "(sucking|sucked|kissing|buttering) up ~3",
        "(brown nosing|brownnosing|arse licking|ass kissing|boot licking|bootlicking|playing politics)",
        "(wasn't|weren't|isn't|aren't|not) (looking for|about|picking|choosing|after|hiring for) ~1 (best|merit|talent|most qualified|quality|skill|ability|brightest)",
        "(most people|most|others|everyone else|normal people) (get|do|manage|make|manage it|are|reach|would|have) ~5 (half the time|sooner|faster|earlier|younger|years ago|long before|by thirty|by 30)",
        "(nobody|no one|none of us) ~2 (expects|expect|thinks|believes|counts on) you ~2",
        "(had|have|did have) (my|our|some|serious|a few|many) doubts (but|and|yet|about (you|your|it|this)|whether (you|it)|if (you|it)|that (you|it)|at first|to be honest|honestly|when (you|they))",
        "(doubted|underestimated) you ~2",
        "(proved|proving|proven|prove) (me|us) wrong",
        "(with|given|despite|considering) your (attendance|record|track record|grades|reputation|history|temper|language|english|accent|lack|age|habits|attitude|qualifications|looks|weight|size|level)",
        "(this one|this time|it|you|things) ~3 (works out|work out|lasts|last|sticks|stick|goes|go|turns out) ~1 (better|longer|easier) than (the|your) (last|previous|first|other) ~1",
        "(some (people|folks) (have|get) (all|it)|all the luck|jammy|lucky (devil|sod|bastard|bugger)|beginner's luck|lucked (out|into))",
        "(they|company|firm|board) ~3 (hire|promote|take|hand out|hands out|hires|promotes|takes|give|gives) ~1 (anyone|anybody|everyone|these to everyone|those to anyone) ~2",
        "(everyone|everybody|anyone|anybody) (gets|can get|is getting|and their dog) ~2 (these days|nowadays|now|one|eventually)",
        "(i'd|i would) ~1 (never|not) have (guessed|thought|picked|chosen|promoted|bet) ~2",
        "(of all people|you of all|despite (everything|your|the rumours|the rumors|what people))",
        "(must be|be) nice to (get|have|be|win|land) ~5 (without|for|when|while|handed|so easily|easy)",
        "surprisingly (good|readable|well|decent|sensible|smart|professional|articulate|coherent|useful|competent|mature|clear|thoughtful) ~3"
        " (paper|post|article|talk|piece|work|speech|presentation|written|done|said|deck|thread|comment|job)",
        "(paper|post|article|talk|piece|work|speech|presentation|deck|thread|comment) ~3 surprisingly (good|readable|decent|sensible|smart"
        "|coherent|useful)",
        "considering (that)? (it|this|he|she)? (comes|came|is|was|were)? ~1 (from|out of|written by|only a|just a)",
        "considering (that)? (you're|you are|you were) (only|just|a|an|so|from|not)",
        "considering your (age|background|lack|experience|education)",
        "(good|well|great|amazing|impressive|nice|nicely|decent|bad|brave|lot|smart|fit|articulate|gorgeous) ~3 for (someone|somebody|a person|people) (who|who's"
        "|with|your|so|like|from|without)",
        "(good|well|great|amazing|impressive|nice|nicely|decent|bad|brave|lot|smart|fit|articulate) ~2 for (your age|a (woman|girl|man|guy|lady|mother|mum"
        "|mom|beginner|junior|dropout|provincial|foreigner|non native))",
        "for (a|an) (provincial|little|small town|second rate|no name|tiny|junior|amateur) ~1 (space|town|place|firm|company|team|agency|designer|developer"
        "|gallery|school|office|shop) ~3 (you|it|that|this|have|done|not|really|quite)",
        "^for (your age|someone your age)",
        "not bad for (a|an|your|someone|somebody)",
        "(isn't|isnae|is not|not) saying much",
        "(must be|was|pure|sheer|beginner's|just) (luck|lucky break)",
        "(got|get|getting|been) ~2 lucky (once|this time|there|again|with)",
        "even a (broken|stopped) clock",
        "(they|the committee|the board|the jury|someone) must (have been|be) ~3 (hurry|rush|desperate|short of|short on|drunk|bored)",
        "takes ~1 (nearly|almost|basically|pretty much) (everything|everyone|anyone|anybody|anything)",
        "(heard|hear|know|guess|suppose) ~3 (interview|exam|test|course|award|process|title|bar)'s ~3 easier (now|these days|nowadays|than)",
        "(heard|hear|know|guess|suppose) ~3 (interview|exam|test|course|award|process|title|bar) (is|has got|got) ~3 (easier|lower|low) (now|these days"
        "|nowadays|than)?",
        "(bit|little|rather|kind of) late in the day",
        "(hope|hopefully|let's hope) you ~1 (last|cope|survive|manage this time|last longer|don't (mess|screw|ruin|get fired)|won't (mess|screw|ruin))",
        "(don't|dont) (get|let it) ~1 (big headed|carried away|too comfortable|go to your head)",
        "you (may|might|will|could)? get there (one day|someday|some day|eventually)",
        "(should|could) have been (me|mine|someone else)",
        "(within|by|beyond|with) even your",
        "even you (can|could|should|must|might|managed|will)",
        "(a|an) (smaller|lesser|little) name like you",
        "(someone|somebody|people|a person|a company) like you (would|should|ought to|must) be (glad|lucky|grateful|happy|pleased|thankful)",
        "thought you'd (have)? ~1 (moved on|moved up|retired|given up|left|quit|been fired|be further|made more)",
        "(i'd|i would) have thought you'd",
        "better than the usual",
        "(once|when) you got past (the|your) (nerves|mumbling|accent|stutter|slides)",
        "how you ~2 (got|passed|managed|made it|were hired|ended up) ~4 (i'll never know|is beyond me|is a mystery)",
        "(promotion|award|prize|job) ~3 (they|must) ~2 (run out of|ran out of|had nobody)",
        "(english|german|french|maths|writing|spelling|grammar) (isn't|is not|wasn't) your (first|native|mother|strong|strongest) ~1",
        "(ran|run|running) out of (other|better|good|real|qualified)? ~1 (candidates|options|people|applicants|names|ideas)",
        "(nobody|no one) else (wanted|applied|was available|was free|would do|took)",
        "(was|were|is|are) never (really)? (your|one of your) (thing|strong point|strong suit|strength|forte|favourite|best)",
        "you ~1 (have|'ve)? finally (doing something|grown up|grew up|learned|learnt|caught up|figured (it|that) out|decided to (work|do))",
        "(must|it must|that must) (have)? (help|helped) (having|to have|that your|to know|knowing)",
        "(friends in high places|knowing the right people|who you know not what)",
        "(only|just|partly|mostly|largely) (got|there|hired|promoted|chosen|picked|here|won) ~2 because",
        "you ~2 (only|just) (got|there|hired|won|made it) ~3 (because|thanks to|since)",
        "(sure|guess|suppose|bet) ~8 (didn't|doesn't|hasn't|can't have|couldn't have) (hurt|harm|harmed)",
        "(write|writes|wrote|speak|speaks|explain|explains|spell|argue|dress|cook|dance|play|sing|code|present|talk) ~1 (well|nicely|clearly|beautifully) for (a|an|someone|somebody) ~2",
        "(smart|articulate|organised|organized|funny|bright|tidy|polite|creative|eloquent|decent|bad) for (a|an) ~1 (engineer|accountant|recruiter|nurse|teacher|lawyer|developer|marketer|student|manager|salesperson|consultant|designer|chef|plumber|builder|banker|scientist|academic|politician|junior|intern|beginner|northerner|southerner|foreigner|non native)",
        "(i|we) (had)? (expected|expect|was expecting|had expected) (less|worse|nothing|little|far less|much less) ~1 (from|of) (you|your|someone|somebody|a|an|this)",
        "(expected|expect) (more|better) (from|of) (you|your|someone)",
        "(i|we) (wasn't|weren't|was not|didn't|hadn't) (expecting|expect|expected) much",
        "(isn't|is not|not|hardly|nothing|wasn't) ~2 (to celebrate|to brag about|to boast about|to be proud of|to write home about|to shout about)",
        "(hardly|not exactly|not really|isn't exactly|isn't really) (a|an)? (news|achievement|promotion|success|surprise|win|step up|rocket science|brain surgery|impressive|big league|difficult)",
        "not what i'd call (a|an)? ~2",
        "(glad|good|nice|great) (to see|that)? ~1 (you've|you have|you're|you) (finally|caught up|catching up|woken up|come around|come round|realised|realized|seen the light)",
        "welcome to (the real world|the party|reality|this century)",
        "(suppose|guess) (someone|somebody) has to",
        "shame about (the|your) ~2",
        "(enjoy|make the most of) it while (it lasts|you can)",
        "(see|wonder|know|bet on) how long (you|you'll|it|it'll|this|that) ~1 (last|lasts|survive|survives|stay|takes before)",
        "at least (you tried|this time you|you're honest|you're trying|you showed up)",
        "(surprised|amazed|astonished|shocked|baffled) (that)? (they|anyone|anybody|someone) ~1 (hired|picked|chose|let|gave|still|promoted|published|invited|pays|bought|reads)",
        "not (as|quite as|nearly as|half as) (bad|stupid|dull|boring|dumb|ugly|useless|terrible) as (i|you|expected|people|they|the)",
        "(your|you|this post|this article|this talk|this paper|this piece) ~6 (better|good) than (i expected|i feared|i thought|expected|nothing|the usual|your last|your usual)",
        "^(nice|good|cute|brave) (try|attempt)",
        "(must|it must) be nice (to have|having|when you|not having|to be able)",
        "(you|you're) ~1 lucky (anyone|anybody|i'm|they|i|we|to even)",
        "(by|even by|for) your (standards|usual standards)",
        "(never|don't|didn't|wouldn't) (had|have|take|took|pegged|figured|think|thought) (you|you for) (down as|as|for|pegged as) (the|a|an|someone)",
        "(i'd|i would|i had) (written|given) (you|your company|your team) ~1 (off|up on)",
        "(nobody|no one|few people|hardly anyone) (gave|would have given) you (a chance|much of a chance|any chance)",
        "for once (you|your|something|a|this|it)",
        "your (husband|wife|dad|father|mother|mum|mom|uncle|brother|family|boss|partner|father in law)'s ~1 (surname|name|money|connections|company|firm|contacts) ~2"
        " (opened|helped|paid|bought|got|did|had)",
        "(opened|open) (a few|some|many|the|all the) doors",
        "(impressive|amazing|surprising|remarkable|good|great|nice|brave|sweet|cute) (that|to see|how) ~1 (someone|somebody|a person|anyone|people) (without|with no|with your|like|from|as) ~2",
        "(a bit|little|rather|somewhat|quite) (long|slow|dull|dry|thin|weak|boring|flat|rushed|shaky|basic|cheesy) but",
        "(dragged|rambled|went) ~1 (a bit|a little|on|forever|rather) ~2 but",
        "(honestly|frankly|to be honest) ~1 i was (a bit|a little|very|quite)? surprised",
        "i always thought ~2 (did|was doing|would get|should get|deserved) (most of|all of|it|the|that)",
        "finally (promoted|hired|picked|chose|noticed) (someone|somebody|a woman|a man|anyone) ~2",
    )
)
_OUTDOING = Phrases(  # these are clear by themselves
    (
        "(with|for|in|on) ~1 (half|a third|a quarter|a fraction|a tenth|less than half) ~1 (of)? (your|the|that) ~1 (people|budget|team|staff|time|money|size|headcount)",
        "when i was your age",
        "welcome to my world",
        "(try|imagine) (doing|having|being|working|managing|running|raising|living|doing it|that) ~8 (like the rest of us|then (write|talk|complain|post)|then you)",
        "(like|as) the rest of us",
        "you (can|could|should|might|may) learn (much|a lot|something|a thing or two|plenty|a few things) from (me|us)",
        "ask (somebody|someone|a person|people) who (has|have|actually|really)? (done|do|does|knows|know) (it|this|that|how)?",
        "ask (somebody|someone) who's (done|actually|really)",
        "how (real|proper|serious|actual) ~2 (is|are|gets|get) (really|actually|properly)? (done|made|built)",
        "(show|see|know|learn) how (it's|it is|this is|that's) (really|properly|actually) done",
        "(for seeing|to see|and see|see) how it is done",
        "you'll (look back|think) (on|of) (this|it|these|that) (as)? ~2 (easy|nothing|the good)",
        "(good|glad|nice|great|happy|lovely|about time|took|relieved) ~4 (others|people|everyone|everybody|you|world|industry|rest|market|they|competitors|competition|folks|you're|you've|it) ~4 (catching up|catch up|caught up|"
        "catching on|waking up|woken up|getting there|coming round|coming around|figuring it out|on board|arrived|got there)",
        "(welcome to (the party|the club|2*)|late to the party|old news|old hat|hardly (new|news|groundbreaking)|nothing new (here|in|about|under)|what took (you|everyone))",
        "(entry level|beginner|beginners|kindergarten|schoolboy|amateur hour|first year|baby) (advice|stuff|level|content|tip|tips|material)",
        "(tell|telling) (me|us) something (i|we) (don't|didn't) (know|already)",
        "(we've|we have|i've|i have|we|i) (been)? ~2 (doing|saying|doing this|knew|known|preaching|teaching|figured|worked|solved|cracked) ~3 (for|since|long before|back in|years ago|decades ago|ages ago|before) ~4 (cool|trendy|fashionable|everyone|others|you|buzzword|finally|nobody)",
        "(good|nice|decent|cute|sweet|fair) (try|effort|start|attempt) (but|though|however|still|we|i|at)",
        "(if|when) you (want|need|ever want|would like) ~3 (see|know|learn|real|actual|proper) ~2 (numbers|results|growth|how|scale|it done)",
        "(wait|just wait) (till|until) you (have|get|run|manage|reach|hit|try)",
        "(cute|adorable) (milestone|number|numbers|project|script|idea|start|paper|post|effort|attempt|result|results|goal|little)",
        "(that's|that is) nothing (compared|i|we|try)",
        "some of us (have to|have real|do|had|don't|actually)",
        "(had|did|done|do|wrote|built|solved|made|ran|manage|run) ~3 (twice|double|triple|three times|ten times|four times) (that|the size|as many|as much|as big|the number)",
        "(already|i've) (won|ran|had|made|built) (two|three|four|five|six|ten|several) ~5 (your age|before you|when you)",
        "(i've|we've|i have|we have|i) (just)? outgrown (you|the|this|most|people|your)",
        "i remember it with tenderness",
        "what a (cute|sweet|charming) (little)? (idea|effort|attempt|result|project|milestone)",
        "(come|get) back (to me|to us)? when you (have|'ve|are|'re|reach|get|know|hit)",
        "come back when you've",
        "(once|when|after) (you've|you have|you'll have) (got|had|grown|worked|been|spent|seen) ~2 (real|proper|some|enough|as much|as many|longer) ~2",
        "when (you're|you are) (older|grown up|all grown up|my age|more experienced|at my level|as old as me)",
        "you'll (understand|learn|get it) (when|once|one day|some day|someday|eventually|soon enough)",
        "(i'd have|i would have|i could have|i'd've|we'd have|we could have) (done|finished|built|written|said|made|closed|solved) (it|this|that) ~1 (in|better|faster|cheaper|quicker|properly|myself|years)",
        "my (intern|kid|son|daughter|nephew|niece|student|apprentice|trainee|grandmother|gran|assistant|junior) ~4 (better|faster|quicker|in (his|her|their) sleep|blindfolded|with (his|her|their) eyes closed)",
        "(we|i) (do|did|handle|run|sell|make|ship|close|teach|see) ~3 (of these|of those|like that|like this|that many) (a|every|per|each) (day|week|month|hour|year)",
        "(we|i|we've|i've|my team|our team|my company) ~4 (long before you|years before you|before you were|before it was|when you were still)",
        "(not|nowhere) (in|near) (our|my|the same) league",
        "(out of|way out of) your (league|depth)",
        "(beneath|below) (me|my level|our level|us)",
        "(you're|you are) not (good enough|smart enough|cut out|in our league|at our level|up to it|up to the job|on our level)",
        "i could teach you (a lot|a thing or two|how|plenty|something)",
        "(happy|glad) to (teach|show) you how (it's|it is|this is|that's) ~1 done",
    )
)
_COMPARED = Phrases(  # these only count if they're about us, without a question or credit for the reader
    (
        "(far|much|way|so much|a lot|vastly|considerably|ten times|three times|twice) more (effective|efficient|accurate|impressive|advanced|reliable|profitable"
        "|successful|scalable|powerful|productive)",
        "(far|much|way|vastly|considerably) (better|faster|cheaper|bigger|simpler|quicker) (than|results|result|approach|way|one|method|solution|numbers|with)?",
        "(twice|double|triple|half|three times|four times|ten times) (that|the size|the time|the cost|the budget|as many|as much|as big|as fast|your|of your|those)",
        "(with|in|at|for) (half|a third|a quarter|a fraction|none|fewer|a tenth) (of)? (the|your|that|of your) ~2",
        "(pretty much|basically|practically|roughly)? ~1 the same (thing)? in (about|under|only|just)? (an|a|one|two|half an|half a|three) (hour|hours|day|days|afternoon|weekend|week|minutes)",
        "in (our|my) first (nine|six|three|two|four|ten|few|couple) ~1 (weeks|months|days|weeks)",
        "(could|would) (have)? (done|built|written|coded|made|do|build|write) (this|that|it) in (a|an|half|one|two|under)",
        "(and|then) got (promoted|a raise|headhunted)",
        "with (zero|no) (marketing|budget|funding|team|help|ad) ~1",
        "(i've|we've|i have|we have) been ~1 (saying|telling|doing|teaching|preaching|using|recommending|advocating) ~4 (since|for years|for decades|for ages|all along|forever|long before) ~1",
        "(years|ages|decades|months|long|a decade) (ago|before|back) ~3",
        "(without|with no|with zero|minus) (a|any|the|all)? ~1 (consultant|consultants|agency|budget|funding|ads|ad spend|degree|help|coach|investors|big team|fancy tools|tools|outside help|all that|overtime|team)",
        "(cut|got|brought|took|halved|doubled|tripled|grew|hit|cleared) (that|it|this|ours|mine|the same) ~1 (to|down|by|at|in) ~3",
        "(we|i) (passed|hit|crossed|reached|did) ~3 (back in|years ago|ages ago|before)",
        "(passed|did|done|crossed|hit|reached|made) ~2 (eight|nine|five|six|seven|two|three|four) hundred",
    )
)
# These only outdo the reader next to faint praise. Without it, they're about experience.
_MILD_COMPARISON = Phrases(
    (
        "(been)",
        "(years|ages|decades|months|long|decade|without|minus)",
        "(with no|with zero)",
        "(cut|got|brought|took|halved|doubled|tripled|grew|hit|cleared)",
    )
)
_FAINT = Phrases(
    (
        "((nice|good|kind) of (you|everyone|people|the rest) to|good for you|well done for|not bad|nice try|good effort|nice effort|bless|cute|sweet|adorable|at last|finally|fair enough|getting there|good start|nice start|by the way|btw|just saying)",
        "^(nice|cool|ok|okay|interesting|neat|sweet|cute|ha|haha|meh|impressive|congrats|cheers)",
    )
)
_PUT_DOWNS = Phrases(
    (
        "(decided (for|on)|chose|found|picked|took|hired|went with) (someone|somebody|people) better",
        "(don't|do not|can't|cannot) see (what (we|you|we'd)|why (we|i|you|we'd|i'd)|the point) ~3 (in common|should|would|could|of)",
        "(learn|read|check|study) (the|your) (basics|facts|manual) ~1 (before|first)",
        "do your (homework|research) ~1 (before|first)",
        "(you're|you are) ~1 doing (it|this|that|everything) (all|completely|totally)? wrong",
        "did you (even|actually|bother to) ~1 (read|proofread|check|think|look|try|test|run|google|research|edit|spell check|understand|listen|watch|ask) ~1 (this|that|it|before|your own|what|the|my|any|anyone|about)?",
        "(that's|this is|that is|it's|what|such|rather|a) ~2 (naive|simplistic|shallow|superficial|childish|uninformed|ill informed|one sided|short sighted|narrow) ~1 (view|take|opinion|post|comment|analysis|argument|way|idea|picture)",
        "(you'd|you would|you might|you'll|you will) ~1 (see|think|feel|know|understand|talk|say|speak|find) ~3 (differently|otherwise|better|that) ~1 if you'd ~1 (ever|actually|really|once)",
        "if (you'd|you had|you've) (ever|actually|really|once) ~1 (run|worked|managed|had|done|taught|led|built|been|met|sold|tried|spent|set foot|owned|raised) ~2",
        "(someone|somebody|a person|anyone|people|a ~1) (with|in) your ~1 (job title|title|position|job|role|experience|education|background|seniority|field|degree) ~1 (should|ought to|would|must|has to) ~1 (know|have known|understand|be able|do|see|be ashamed)",
        "(just|so|how|that's|it's)? ~1 (typical|classic) ~1 (of|for|from)? ~1 (a|an|you|the|consultant|consultants|recruiter|manager|academic|academics|politician|politicians|bosses|people|salesperson|management) ~1 (to|who|like|nonsense|talk|answer|comment|post|view|thinking|take|manager|consultant)",
        "(not|hardly|isn't|nothing|far from|barely) ~1 (exactly)? (groundbreaking|ground breaking|rocket science|news to|original|revolutionary|earth shattering|new under|a revelation)",
        "(everyone's|everybody's|everyone has|everyone|everybody|we've all|any child|every child|my apprentice|a first year) ~1 (known|knows|knew|know|learned|learns) ~1 (this|that|it) ~2 (for|years|ages|already|at school|since)?",
        "(you|you've|congrats|congratulations|well done|glad|welcome) ~2 (finally|at last|only now|just now) ~1 (discovering|discovered|realising|realised|realizing|realized|learning|learned|learnt|figuring|working out|catching) ~3 (what|that|the obvious|up|the rest)",
        "what the rest of us (learned|learnt|know|knew|have known|have been|do|did)",
        "(easy|simple|all very well|fine|nice) for (you|people like you|managers|academics|consultants|someone) (to (say|talk|write)|from|sitting)",
        "your ~1 (website|site|profile|cv|page|shop|logo|photo|headline|post|posts|deck|app) ~4 (not|isn't|aren't) ~1 (very|really|that|at all|exactly|particularly|quite|too)? (professional|good|attractive|modern|impressive|convincing|up to date|appealing|pretty|great|clear)",
        "(stopped|gave up|quit) reading ~1 (after|at|when|halfway|there|by)",
        "(leave|leaving) (it|that|this|nursing|teaching|medicine|such things) to (those|people|the people|the experts|experts|professionals|us|real|someone) ~2",
        "(do|don't|why do|why can't|can) you (people|lot) (even|ever|always|never|not|just)?",
        "you people (are|always|never|don't|should|can't|need|have)",
        "(company|firm|agency|brand|startup|name|school|place) (that)? (no one|nobody|no one's|nobody's|no one has|nobody has) ~1 heard of",
        "(some|a|your) (no name|two bit|tinpot|tin pot|third rate|second rate|crappy|pathetic) ~2",
        "(some|your) (junior|random|little|tiny) (role|job|company|startup|position|agency|firm|app|blog|hobby)",
        "(anyone|anybody|whoever|someone|people|a person|those) who ~5 (has|have|never|hasn't)? never (shipped|built|run|managed|sold|led|taught|worked"
        "|written|held|coded|done) (anything|a|one|in|real)",
        "did you (even|actually) (read|open|watch|look at|listen to|try|check|run|test|visit|finish)",
        "(shouldn't|should not|has no business|have no business) (be)? (give|giving|teach|teaching) (lessons|advice|others|people) ~2",
        "^typical (academic|consultant|recruiter|hr|corporate|manager|boomer|millennial|marketing|sales|marketer|agency|developer|engineer|lawyer|politician) ~1",
        "(frankly|honestly|to be frank|sadly|let's be honest) ~6 (amateur|amateurish|weak|boring|lazy|a mess|terrible|awful|mediocre|unprofessional|embarrassing)",
        f"(your|yours|the) ~3 {_THEIR_WORK} (really|just|frankly|honestly|still|currently|that you wrote|you wrote|you made)? (is|are|was|were|looks|look|sounds|reads|read|feels) ~3 {_WEAK}",
        f"your ~2 {_THEIR_WORK} ~2 (makes|make) you (look|sound|seem|come across)",
        f"your ~2 {_THEIR_WORK} ~2 (could|can|might) (really|do|definitely)? (use|do with|need) (an|a|some) (upgrade|makeover|facelift|work|love|polish|help|refresh|overhaul)",
        "(shame|pity|too bad|sad) (that|about)? your",
        "(read|newsletter|talk|post|webinar|deck|article|presentation) ~6 (i)? (fell asleep|falling asleep|nodded off|yawned)",
        "(juniors|beginners|amateurs|kids|newbies|interns) (having|have) a go",
        "(must be|it must be) (hard|tough|sad) (living|being|working|getting by|surviving) ~3 (on|as|with)",
        "embarrass (yourself|yourselves|the|us|your)",
        "embarrassing (that|for you|how|to see|people)",
        "(don't|doesn't|do not|didn't|never) (really)? (understand|know|grasp|get) (the subject|the basics|engineering|the field|the market|your job|what you're|what you are"
        "|the first thing|anything about|a thing about)",
        "(in|at) (school|university|college|uni) you ~2 (not|never|weren't|were not|barely|struggled) ~3",
        "with (those|your|such) (grades|marks|numbers|results|skills) ~5 (expect|expected|surprised|wonder)",
        "(with)? amateurs (one|you) must",
        "^who taught you (to|that|manners|how to (write|spell|behave|speak|talk)|your)",
        "(no offense|no offence) (but|i|i'm|i've|you|your|it)",
        "change is scary",
        "(never|don't|can't be bothered to) (bother|bothered) (with|to) ~3",
        "(since|because|as) you never",
        "too (slow|old|small|junior|stupid|inexperienced) (to understand|to get it|to keep up)",
        "too (old|junior|stupid|inexperienced) for you",
        "above your (pay grade|head|level)",
        "(leave|left) (this|it|that)? to (the professionals|the experts|the grown ups|the adults|people who)",
        "(most people|people|someone|anybody) at your level ~5",
        "(i|i'm|we|we're) ~2 (better|smarter|more experienced|more qualified|senior) than (you|any of you|most of you|your|most people there)",
        "learn to read a (profile|post|job ad|cv)",
        "(basic|elementary|kindergarten|schoolboy|beginner|beginner's|rookie) (stuff|mistake|mistakes|error|errors|level|knowledge)",
        "any ~1 (first year|student|child|kid|schoolchild|junior|intern|beginner|idiot|fool|half decent|competent) ~3 (knows|could|would|can see|does|understands)",
        "(even)? a (child|kid|student|monkey|five year old|toddler|first year|junior) ~1 (knows|could|can|would|understands) ~2",
        "every (child|student|junior|schoolchild|first year|trainee) ~1 knows",
        "have you ever (even|actually)? (worked|been|run|managed|held|met|talked to|spoken to|set foot|seen|done|used|built|led|taught) ~4 (real|actual|proper|a day|yourself)",
        "(do|are) you (sure you)? ~1 (even|really|actually) (know|understand|read|work|realise|realize|have|listen|check|care|get)",
        "are you sure you (understand|know|read|grasp)",
        "do you even ~2",
        "(too much time on your hands|nothing better to do|no better way to spend)",
        "(stopped|quit|gave up) (reading|listening|watching) (after|at|when|halfway|by|there)",
        "you lost me at",
        "(couldn't|could not|can't|didn't) (even)? (finish|get past|get through|make it past|make it through) (your|this (post|piece|article|thread|book|paper|deck|video|talk|report))",
        "(bored|bores|puts|put|sent) (me|us|everyone|people) to (sleep|tears|death)",
        "(another|yet another|just another|one more) (consultant|recruiter|academic|ceo|manager|expert|guru|marketer|coach|salesperson|influencer|founder|lawyer|politician|hr person|thought leader|boomer)"
        " (who|that|with|talking|telling|pretending|selling|without)",
        "you (lot|people) (couldn't|can't|wouldn't|never|always|are|have no|should|don't|just)",
        "you ~2 couldn't (run|organise|organize|manage|sell|write|teach|code|lead|find) (a|an|your|their|his|its) ~2",
        "(people|recruiters|managers|consultants|marketers|guys|men|women|companies|salespeople|academics|bosses|sellers|vendors) (like you|of your (kind|sort|type)) ~1"
        " (are|never|don't|can't|make|always|should|think|ruin|give|keep|only|just|have no)",
        "(reads|read|sounds|looks|feels) ~1 like ~3 (chatgpt|an ad|a horoscope|a brochure|a scam|a press release|a bot|a robot|a child|a kid|a toddler|an intern|five year old|a first draft|ai wrote|a student)",
        "like (a|my) (child|kid|toddler|robot|bot|monkey|intern|drunk|five year old|blind man) ~1 (drew|wrote|made|designed|did|built|drawn|written|made it)",
        "no wonder (nobody|no one) ~1 (hires|likes|reads|wants|trusts|answers|buys|listens to|believes) ~1 (you|your)",
        "no wonder ~5 (you|your|you're) ~5 (losing|lose|lost|nobody|no one|fail|failing|failed|left|leaving|broke|quit|ignored|ignore|struggling|can't|don't|never|empty|nobody's|hate|hates)",
        "(i'd|i would|i'd be|you should|you ought to) (be)? (so)? (ashamed|embarrassed)",
        "(embarrassed|ashamed) (for you|to post|to show|to send|to have written|to put my name)",
        "what (do|would|did) you (even|really)? know about",
        "(who are you to|what makes you qualified|since when are you|since when do you)",
        "you look (tired|old|older|awful|rough|ill|terrible|worn|heavy|fat|fatter|exhausted|stressed) (in|on|these days|lately|there|now)?",
        "you've (really)? (aged|let yourself go|got old|got fat|put on weight)",
        "(it's|it is|isn't it|about|high) time you (grew|got a|got your|learned|learnt|realised|realized|stopped|faced|accepted|understood)",
        "(don't|do not) take (this|it) (the wrong way|personally) but",
        "not to be (rude|mean|harsh|that guy|unkind|nasty)",
        "(i'm|i am) (just|only) being honest",
        "(hate to break it|sorry to break it|burst your bubble|truth hurts|harsh but true)",
        "^(go|get) back to (your|school|the|bed|sleep|kindergarten|primary|university|making|flipping|selling|writing)",
        "(you|should|better) stick to (your|selling|cooking|what|the|teaching|writing|things|making)",
        "^stick to",
        "(you|you've|you'd) ~1 (have|had|got|with|without) (no|zero|not a|a) (clue|taste|talent|shame|class|manners|spine|backbone|business|sense of)",
        "(find|get|have|apply for|try) a (real|proper|decent) job",
        "wouldn't last (a|one|two|five|ten) (day|days|week|minute|minutes|hour) ~1",
        "(feel sorry for|pity) (anyone|whoever|people|the people|everyone|your) ~3 (works|work|working|employees|team|colleagues|clients|students|wife|husband|kids|staff)",
        "(seen|had|read) better ~3 from (a|my|toddlers|children|kids|interns|schoolchildren|first graders)",
        "you should (know better|have known better|know by now|try harder|do better|be embarrassed|go back)",
        "^(do better|try harder|wake up|grow a|get real|spare us|save it)",
        "how (did|could) (you|they|someone like you|anyone) (ever|possibly|even) ~1 (get|pass|manage|make|hire|graduate|think|write|end up|let)",
        "who (on earth|the hell|in their right mind)? (let|allowed) you ~2",
        "who (on earth|the hell|in their right mind) (hired|gave|told|promoted) you ~2",
        "(nobody|no one) (reads|likes|wants|needs|believes|trusts|listens to|takes) ~1 (you|your)",
        "(typical of|so typical) (you|your|recruiters|consultants|managers|marketers|men|women|hr|sales)",
        "good luck (with that|finding someone|finding anyone|getting anyone)",
        "(what|whatever) were you thinking",
        "how hard (can it be|can that be|is it to|can it possibly)",
        "(i)? (hoped|thought|hope) you'd (have)? (grown up|matured|learned|learnt|know better|be smarter) ~2",
        "(your|the) (school|degree|university|company|boss|teacher|mother) ~2 (should|must) (be)? (ashamed|embarrassed|so proud of that)",
        f"your ~3 (is|are|was|were|looks|look|sounds|sound|feels|feel|seems|seem|reads|comes across as|came across as) ~3 {_UNKIND}",
        f"(you|you're|you are) (are|look|sound|seem|come across|came across) ~2 {_UNKIND}",
        f"(find|found|thought|think|finds) (your|you) ~3 {_UNKIND}",
        "(almost|nearly|kind of|actually|even) (feel|felt|feeling) (sorry|embarrassed|bad|pity) for (you|your)",
        "^ever (tried|worked|run|met|managed|held|thought|been|done|considered|heard) ~6",
        "(leave|left) ~3 to (people|someone|somebody|those|the people|anyone) (with|who)",
        "(still|really) ~4 at your age",
        "(at|for) your age",
        "(time|room|use) for (small|little|ordinary|normal|lowly|simple|old) (people|folks|folk|friends|colleagues) like (me|us)",
        "(too|so) (important|busy|grand|famous|big|good|successful) (for|to) ~3 (me|us|now|anymore|any more|the likes)",
        "(congratulations|congrats|bravo|well done) (on|for) (discovering|finding out|noticing|reinventing|inventing|stating|figuring out|realising|realizing) ~2",
        "(someone|somebody|people|those|men|women|a man|a woman|a person) (who|that|who's|who've) ~1 never ~6 (tell|tells|telling|explain|explains|lecture|lectures|teach|teaches|preach|preaches|show|shows) (us|me|others|everyone|people) ~2",
        "(see|show|tell|know|realise|realize|learn|understand|point out) ~2 (where|why|how) you ~1 (went|go|are|were|got it) wrong",
        "looks ~2 (like|as if|as though) ~6 (nephew|toddler|intern|amateur|beginner|schoolboy|last century|five year old)",
        "^(sure|did|are you sure|you sure|you're sure) ~1 (this|that|it|any of it) (really|actually|even|ever) (happened|happen)",
        # that it isn't what they call it, or that it's boring
        "(isn't|is not|wasn't|hardly|barely) ~1 (a|an) ~1 (study|argument|analysis|strategy|plan|insight|leadership|journalism|research|science|skill|achievement|accomplishment)",
        "your ~8 (fell asleep|fall asleep|dozed off|yawned|nodded off|put me to sleep|switched off halfway|couldn't get through)",
        "(clear|clearly|obvious|obviously|evident|evidently|you can tell|one can see|it shows) ~5 (wrote|written|writes|made|designed) ~4 (don't|doesn't|never|no idea|without|nothing|not)",
        "i wonder (what|how|why|who) (i|you|they|anyone|anybody|one) ~1 (could|can|would)? ~1 even ~3",
        "(stating|state) the (bleeding|blindingly)? obvious",
        "^(well|and|wow)? who knew",
        "(captain obvious|water is wet|no kidding|you don't say|no shit|said no one ever|groundbreaking stuff|alert the press|stop the presses)",
        "tell (us|me) something (new|we don't|i don't)",
        "(wow|oh wow|ooh) (groundbreaking|revolutionary|genius|brilliant insight|such insight|what insight|deep)",
        "(you'll regret|watch your back|i know where you|you will regret|you have been warned|i'll make sure everyone)",
        "(so called|self proclaimed|self styled|would be|wannabe) (expert|experts|leader|leaders|guru|specialist|consultant|journalist|manager|founder|artist|engineer|professional|professionals)",
        "(spare|save) (us|me|yourself) (the|your) ~2",
        "(whatever|however) you call (it|that|yourself|yourselves)",
        "(if|whatever) (that|this) is what (you|passes|they) (call|for) ~3",
        "(pretending|pretend|pretends|trying|try) to be (an|a) (expert|professional|leader|engineer|doctor|founder|journalist|writer|ceo|adult|real)",
        "(my|a) (five|six|seven|eight|nine|ten|four|5|6|7|8|9|10) year old ~2 (better|that|this|do|write|draw|code|spell|design|writes|draws|codes|spells|designs) ~2",
    )
)
# These are only insults at the end of a sentence: "You smell the bread from here" isn't one.
_ENDING = Phrases(
    (
        f"(this|that|it|all of it|the whole thing) (is|was) (just|such|all|pure|plain)? {_TRASH}",
        f"^what {_TRASH}",
        "you must be (thick|blind|deaf|stupid|mad)",
        "you (suck|stink|smell|reek)",
        "your ~2 (sucks|suck|stinks)",
        "(you're|you are|you look) (so|too|really)? (fat|ugly|hideous)",
        "are you (all|just|really)? (blind|deaf|thick|stupid|insane|nuts|mental|drunk|high|on drugs|crazy|mad|simple) (or something|or what|or just stupid)?",
        "(is this|is that|was that) (a|some|some kind of|some sort of) (sick|bad)? joke",
        "have you lost your mind",
        "(wish|hope) you ~1 fail",
        "who hired you",
        "delete your (account|profile)",
        f"(delete|take down|remove) this {_TRASH}",
        "you (clearly|obviously|really|still|just)? (can't|cannot) (count|read|spell|write|code|think|add)",
        "(nobody|no one) (needs|wants|hires|likes) you",
        "no wonder ~3 (left|hires|likes|wants|loves|trusts|hired) you",
        "(nobody|no one|who) (cares|asked)",
        "^(oh|so|just|please|go|ok|okay)? (get a life|get lost|grow up|get a job|drop dead)",
    )
)
# Sentences with nothing else: "Pathetic.", "Bloody idiot.", "Another clueless consultant.", "Silly little man."
_ABUSE = frozenset(
    """moron morons idiot idiots clown clowns loser losers liar liars coward cowards imbecile scum scumbag scumbags cretin hypocrite
    hypocrites crook crooks thieves parasites boomer karen pathetic disgusting disgraceful""".split()
)
_ABUSIVE = frozenset(
    """stupid lying clueless useless lazy bloody arrogant ignorant worthless brainless incompetent dirty silly ugly fat dumb pathetic
    greedy""".split()
)
_PEOPLE = frozenset(
    """man woman men women boy girl cow pig rat bastard recruiter recruiters consultant consultants manager managers salesman
    salespeople coach coaches guru gurus person people banker bankers lawyer lawyers politician politicians waste space oxygen""".split()
)
_AROUND = frozenset(
    "ok okay oh you simply just a an the another typical such little old absolute complete utter total what of".split()
)
_STARRED = re.compile(  # swear words the writer has partly hidden
    r"(?<!\w)(?:f[*@#$%!]{1,3}(?:c?k)?(?:ing)? (?:you|off|yourself)(?!\w)"
    r"|(?:you|you're|you are|such an?|what an?)(?: \w{1,12}){0,2} (?:a[*@#$%!]{1,3}(?:holes?)?|b[*@#$%!]{1,4}(?:tch|ch)?|d[*@#$%!]{1,3}(?:k|ck)?"
    r"|c[*@#$%!]{1,3}t?|pr[*@#$%!]ck|tw[*@#$%!]t)(?!\w))"
)
_OURSELVES = Phrases(  # joking about themselves, or kindness
    (
        "(like|as|felt|feel|feeling|being|am|was|i'm|were) (such)? (a|an|the) ~1 (fool|idiot|amateur|clown|loser|liar|jerk|fraud|joke|nobody|dinosaur|pig)",
        "(i|i'm|i am|my|me|myself|we|we're|we were) ~3 (stupid|dumb|idiot|idiots|fool|fools|clueless|amateur|ignorant|illiterate|useless|blind|deaf|trash|dinosaur"
        "|joke|rubbish|pathetic|incompetent|worthless)",
        "(not|aren't|isn't|nobody's|no) (a|an|such)? ~1 (fool|idiot|stupid|dumb|joke|useless|ignorant|coward|loser|liar|blind)",
        "(stupid|dumb|silly|amateur|ignorant|blind) (question|questions|idea|mistake|luck|enough|astronom*|radio|theatre|theater|dramatic|orchestra|choir|football"
        "|club|photograph*|spot|spots|date|test|tasting|review|hiring|recruitment|study)",
        "(the|an|your) inside joke",
        "(i'll|i will|i'd|i|me|make me|can't|couldn't|never|we) (just|would|should)? shut up",
        "shut up and (take|let me)",
        "(let|if|when|that) (anyone|anybody|someone|somebody|people|them|others|nobody) ~3 (tell|tells|say|says|make|makes|call|calls|think|thinks|convince)",
        "(he|she|they|people|someone|somebody|some|he'd|they'd|boss|voice|head|trolls|commenters) ~2 (said|told|say|tell|called|call|calls|thinks|think|think|tells|shouted|wrote)",
        "(told|called|calling|calls) (me|you|us|her|him|them|myself|women|people|anyone)",
    )
)
_ADMIRED = Phrases(  # "people like you are why I love this job"
    (
        "(love|loved|stay|stayed|joined|grateful|thankful|thank|thanks|inspire|inspires|proud|glad|why i|reason i|makes me|make this|make it|better place|possible|hope|keep me|respect|admire|worth it|better|difference|proud|shine|stronger|needed|need more)",
    )
)
_HUMBLE = Phrases(  # "I didn't expect you to remember me"
    (
        "(didn't|did not|never) (think|expect|thought|believe) ~3 (remember|reply|answer|respond|mind|see this|find|notice|accept|write back|so quickly|so soon|be so kind"
        "|need|have time|get back)",
        "(pleasantly|happily|nicely|delighted|not|wasn't|never|hardly|nobody was|least) ~1 surprised",
        "always (thought|knew|hoped|believed|said|felt) ~1 (they'd|they would|someone would|it would|it'd) ~2 (pick|choose|give|promote|hire|ask|take|be|go to) ~2 you",
        "not the (best|right|ideal|perfect) (fit|match|time|moment|place|option|way|day|person|choice|use) ~2",
        "surprised to see you ~1 (on here|on linkedin|again|at the (fair|market|station|party|concert|match))",
        "surprised (how|at how) (quickly|fast|well|much)",
    )
)
_CREDIT = Phrases(
    (
        "(thanks|thank you|thankful|grateful|because of|owe|inspired|credit)",
        "(your|you) ~3 (helped|taught|showed|changed|saved|made us|made me|idea|advice|method|template|checklist|guide|book|course)",
        "(curious|wonder|wondering|would love to know|interested) (how|what|whether|if|to hear|why)",
    )
)
_ABOUT_US = Phrases(("(i|we|i've|we've|i'm|we're|my|our|us|i'd|we'd)",))

# An unkind word and a contemptuous word in the same clause about the reader are enough.
_HARSH = frozenset(
    """boring dull weak poor poorly dated outdated messy ugly cheap cheesy lazy sloppy shoddy naive shallow hollow pointless nonsense clumsy
    awkward forgettable generic bland pretentious arrogant rude useless hopeless clueless amateurish amateur amateurs unprofessional
    embarrassing embarrassed terrible awful horrible dreadful pathetic laughable ridiculous silly childish immature irrelevant overrated
    overpriced mediocre unoriginal predictable tedious disappointing underwhelming eyesore disgrace flop failed failing failure failures
    fail waste wasted losing loser badly bad worse worst stupid stupidity dumb ignorant ignorance incompetent incompetence fraud fake lies
    liar lying desperate ashamed shame fool foolish idiotic rubbish garbage trash crap fluff drivel waffle plagiarism copied stolen cringe
    sad unqualified inexperienced struggling beginner beginners novice illiterate unreadable chaotic greedy selfish jealous bitter coward
    cowardly vain smug lucky luck""".split()
)
_CONTEMPT = frozenset(
    """even actually still finally supposedly apparently clearly obviously evidently somehow merely only least always never typical usual
    surprisingly frankly honestly really barely hardly anyone nobody everyone someone people wonder pretend pretending bother""".split()
)
_SELF = frozenset("i i'm i've i'd i'll me my myself mine we we're we've we'd our us ours sorry".split())
_SOFT = frozenset(
    "not don't doesn't isn't aren't wasn't won't without no if could would might help avoid prevent against".split()
)


def _unkind_and_contemptuous(draft):
    """Clauses about the reader with both, and with nothing that softens them."""
    if draft.keys.isdisjoint(_HARSH) or draft.keys.isdisjoint(_CONTEMPT):
        return
    for clause in draft.clauses:
        words = [word.low for word in draft.words_in(clause.start, clause.end)]
        about_them = clause.subject == "you" or "your" in words or "you're" in words
        if len(words) > 25 or not about_them or _SELF.intersection(words) or _SOFT.intersection(words):
            continue
        if (
            _HARSH.intersection(words)
            and _CONTEMPT.intersection(words)
            and not draft.quoted_at(clause.start, clause.end)
        ):
            yield clause


_KINDS = (("backhanded", _BACKHANDED), ("one-up", _OUTDOING), ("put-down", _PUT_DOWNS))


def _find(draft):
    found: list[Move] = []
    cues = Spans()
    for how, start, end in _candidates(draft):
        if not cues.overlap(start, end) and not _meant_otherwise(draft, how, start, end, draft.sentence_at(start)):
            cues.add(start, end)
            found.append(_at(draft, start, end, how))
    if "?" not in draft.masked and _CREDIT.first(draft, *draft.body) is None:
        for start, end in _COMPARED.find(draft, *draft.body):
            about_us = _ABOUT_US.first(draft, *draft.sentence_at(start))
            about_them = _ABOUT_THEM.first(draft, *draft.sentence_at(start)) if draft.situation != "comment" else True
            if _MILD_COMPARISON.first(draft, start, end) and not _FAINT.first(draft, *draft.body):
                continue
            fits = about_us and about_them and draft.situation in ("comment", "congratulate")
            if fits and cues.add(start, end):
                found.append(_at(draft, start, end, "one-up"))
    slighting = Spans((move.start, move.end) for move in found)
    for clause in _unkind_and_contemptuous(draft):
        if not slighting.overlap(clause.start, clause.end):
            found.append(_at(draft, clause.start, clause.end, "put-down"))
    return sorted(found, key=lambda move: move.cue_start)


def _candidates(draft):
    """Yield (how, start, end) of possible slights, insults first."""
    yield from (("insult", *span) for span in _INSULTS.find(draft))
    for start, end in chain(_ENDING.find(draft), _alone(draft), _starred(draft)):
        if not any(map(str.isalnum, draft.low[end : draft.sentence_at(start)[1]])):
            yield "insult", start, end
    for how, search in _KINDS:
        yield from ((how, *span) for span in search.find(draft))


def _alone(draft):
    """Yield sentences with nothing but abuse."""
    if _ABUSE.isdisjoint(draft.keys) and _PEOPLE.isdisjoint(draft.keys):
        return
    for start, end in draft.sentences:
        words = draft.words_in(start, end)
        low = {word.low for word in words} - _AROUND
        if not low or len(words) > 5 or not low <= _ABUSE | _ABUSIVE | _PEOPLE or draft.text[end - 1] == "?":
            continue
        if low & _ABUSE or low & _ABUSIVE and low & _PEOPLE or {"waste", "of"} <= {word.low for word in words}:
            yield words[0].start, words[-1].end


def _starred(draft):
    """Yield abuse with stars in it, up to the end of its sentence."""
    if any(mark in draft.low for mark in "*@#$%"):
        for m in _STARRED.finditer(draft.low):
            yield m.start(), max(m.end(), draft.sentence_at(m.start())[1])


def _meant_otherwise(draft, how: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    if how == "insult" and (kind := _KIND_OF.match(draft.text, end)) and not classes(kind[1]) & _NOT_NOUNS:
        return True
    if how == "insult" and _IN_A_STORY.match(draft.low, end):
        return True
    if how in ("insult", "put-down") and _OURSELVES.first(draft, *sentence):
        return True
    if (
        how == "put-down"
        and draft.has("sorry", "apologies", "apologise", "apologize")
        and "sorry" in draft.low[slice(*sentence)]
    ):
        return True
    if how in ("insult", "put-down") and "like you" in draft.low[start:end] and _ADMIRED.first(draft, *sentence):
        return True
    return how == "backhanded" and _HUMBLE.first(draft, *sentence) is not None


_KIND_OF = re.compile(
    r"(?:(?<= pig)|(?<= rat)|(?<= cow)|(?<= joke)|(?<= snake)|(?<= monkey)|(?<= donkey)|(?<= sheep)|(?<= clown)|(?<= bully)|(?<= fraud)"
    r"|(?<= whale)|(?<= dinosaur)|(?<= troll)) ([a-z]+)"
)  # a pig farmer, a joke writer


_IN_A_STORY = re.compile(
    r" in (?:the|this|that|your|a) (?:book|film|movie|play|story|novel|series|game|musical|opera)\b"
)
_NOT_NOUNS = frozenset(("conj", "prep", "pron", "adv", "det", "aux"))


_ABOUT_THEM = Phrases(("(you|your|you're|you've|yours)",))


def _at(draft, start: int, end: int, how: str) -> Move:
    body_start, body_end = draft.body
    if body_start <= start < body_end:
        return move_at(draft, start, end, denied=False, slots=(("how", how),))
    return Move("", start, end, start, end, "", False, False, (("how", how),))


MOVE = custom(
    _find,
    examples=(
        "{==You're such a pig==}. Your analysis is off.",
        "{==What a load of rubbish==}.",
        "Congratulations on the promotion, Maya! {==I didn't think you'd==} make it.",
        "{==Surprisingly readable paper==}, this.",
        "Nice work. {==When I was your age==} I was already a partner.",
        "Hi Tom, {==your website looks dated==}, and that costs you customers.",
        "Do you want to win? {==Did you even read==} the report?",
        "Three shops. {==That isn't a study==}.",
        "We did it {==with half your team==}.",
        "Hi Tom, I read {==your newsletter and nearly fell asleep==}.",
    ),
    near_misses=(
        "I felt like a fool when line 4 turned out to be a sum.",
        "Stupid question: is line 4 a sum?",
        "I didn't expect you to remember me, so thank you!",
        "I always thought they'd pick you one day, and I'm so glad they did.",
        "I never expected to read such good news on a Monday.",
        "I'd never have seen it that way if you hadn't run the numbers for Leeds.",
        "It's easy for me to say, as I've never worked nights.",
        "Next time try the back gate, the front one sticks.",
        "My website isn't very professional, so I'd like to ask who made yours.",
        "The profile isn't clear to me: is the beam steel or oak?",
        "My uncle told me I was an idiot to leave, and I left anyway.",
        "If you're on the panel just say so and I'll shut up.",
        "They finally gave you the corner office, about time!",
        "Did you ever try the county fund?",
        "The course is for beginners, so it may be too slow for you.",
        "It's an analysis we can use on Monday.",
        "I wonder how you got the lamp to stay on.",
        "We saw the opposite in Leeds. What was different for you?",
    ),
)
