"""Blames, shames or presses on someone's conscience: "you never answered", "after all I've done"."""

from ..move import custom, move_at
from ..text.phrase import Phrases

REPLY = "(reply|replies|response|responses|answer|answers|reaction|acknowledgement|acknowledgment|peep|callback|call back|word back|feedback)"

INFER = (
    "(clearly|obviously|apparently|evidently|presumably|guess|suppose|gather|take it|assume|presume|only assume|only conclude|conclude|seems|appears|looks like|"
    "sounds like|seem|am i right|am i to|should i|do i|can i|must i|feel like|feels like|wondering if|wonder if|starting to think|beginning to think|getting the feeling|impression|hate to think)"
)
PRED = (
    "(not interested|isn't interested|aren't interested|no interest|lost interest|not a priority|isn't a priority|not serious|not bothered|aren't bothered|better things|forgotten (me|us|about (me|us))|"
    "forgot (me|us|about (me|us))|went with (someone|somebody|another|a competitor|a different|the other)|found (someone|somebody) ~1 (else|better|cheaper)|someone (cheaper|better)|avoiding|ignoring|ghosting|don't care|doesn't care|do not care|don't matter|doesn't matter|don't count|don't count|not worth|isn't worth|aren't worth|"
    "not important|isn't important|not good enough|moved on without|nobody|wasting my time|talking to (myself|a wall|the wall)|beneath you|changed your mind)"
)

_PHRASES = Phrases(
    (
        # by structure: no answer, or what one would have cost
        f"(haven't|have not|hasn't|has not|hadn't|didn't|did not|don't|do not|never|yet to|still to|still not|not) ~2 (see|seen|get|got|gotten|had|have|receive|received|come|came|find|found|give|given|get back|drop|dropped|send|sent) ~3 (any|a|one|your|single|an|back)? ~1 {REPLY}",
        f"(without|lack of|absence of|zero|not one|not a single|still no) ~2 {REPLY}",
        f"(courtesy|decency|dignity|politeness|kindness|professionalism) (of|to) ~4 ({REPLY}|respond|reply|let|tell|acknowledge|say|write|at least)",
        f"(no|yes|{REPLY}|line|word|note|emoji|message|call|heads up|acknowledgement) ~2 (would have|would've|wouldn't|would not) (have )?(been|done|kill|hurt|cost|sufficed|killed)",
        "(nobody|no one|you haven't|you have not|you didn't|you've not|you never|hasn't|didn't|not|never) ~1 (thought|bothered|cared|managed|deigned|troubled|seen fit|saw fit|had the (courtesy|decency)|have the (courtesy|decency)|been bothered|be bothered|bother|care|had the manners|even) to (tell|reply|answer|respond|inform|acknowledge|let|write|say|look|call|get|message|read|ask)",
        "you're ~1 (only|last) (one|person|client|contact) ~2 (outstanding|left|missing|who (hasn't|has not|didn't|never|won't)|not to|yet to|still to|holding)",
        "(everyone|everybody|all the others|the others|all other ~1|the rest) ~5 (replied|answered|got back|responded|confirmed|gotten back|said yes|agreed|accepted)",
        "(didn't|never|forgot to|not|wasn't|weren't) ~1 (invite|include|invited|included) (me|us)",
        "(what|how) (do|should|shall|am|can) i ~2 (tell|say to|explain|justify) ~1 (her|him|them|my|to (her|him|them|my))",
        "(into|against|on|at|with|by) ~1 (void|ether|black hole|vacuum|thin air|abyss|brick wall|blank wall|deaf ears|crickets)",
        "(just|only|but|hear|hearing|got|getting) ~1 (crickets|tumbleweed*|radio silence)",
        "silence ~1 (is|was|says|speaks|tells|has been) ~2 (deafening|telling|loud|rude|disappointing|everything|volumes|a lot|surprising|odd|hurtful|frustrating)",
        "your (ongoing|continued|total|complete|utter|prolonged|lack of|long|constant) ~1 (silence|non response|unresponsiveness|disregard|indifference)",
        "surely ~4 (by now|had (five|a|two|enough|time)|can spare|could spare|can find|not that hard|isn't that|doesn't take|read it by)",
        f"(yet|still) to ~4 (your|a|any|one) ~1 {REPLY}",
        "what (else|more) (do|does|can|must|should|could) (i|we|a|one|you) ~3",
        "(your|a|our|have a|moral|it's your) ~1 (duty|obligation|responsibility) to (help|support|give|refer|answer|lift|reply|respond|look after|return|share|hire)",
        "(only|just) (fair|right) that you",
        "you ~2 owe (me|us) ~1",
        "^so much for (staying|keeping|our|being|old|that|friendship|loyalty|answering|the)",
        "not to have (heard|had|received|got|gotten|seen) ~2 (from|back|a|any|anything|your)",
        "(but|and|yet|then) (you)? ~1 (never|not|haven't|didn't|still haven't|then never) ~1 (replied|answered|responded|reply|answer|respond|written back|write back|wrote back|got back|get back|accepted)",
        "you ~3 (hard|difficult|tricky|impossible|tough|not easy) ~1 to (reach|pin|catch|get hold|get a hold|track|get through)",
        "(can't|cannot|couldn't|unable to|don't) ~1 seem to (reach|get hold of|get a hold of|get through to|catch|track|pin) you",
        "(i've|i have|i) ~1 been (very|more than|extremely|quite|so)? ~1 patient",
        "(this|it|that) ~1 (is|getting|becoming) ~1 (ridiculous|a joke|silly|tiresome|frustrating|unacceptable|old|embarrassing|disrespectful|unprofessional)",
        "(patience|goodwill) ~1 (is|has) ~2 (run|running|wearing|worn|limited|limits)",
        "you ~1 (forgotten|forgot|dropped|abandoned) ~1 (your|all your|us|old|the) ~2 (mates|friends|colleagues|roots|team|pals|classmates)",
        "you ~1 (made it|made it big|become ~1 (famous|important|successful|rich)|big (shot|boss|name)) ~4 (so|how about|surely|old|help|helping|spare|remember|forget)",
        "(helping|help) (an|your|out an|out your) (old|poor|former) (classmate|friend|mate|colleague|pal)",
        "(can't|couldn't|can not|cannot) ~1 be bothered",
        "(cost|costs) you ~1 nothing",
        "(takes|take) you ~1 (a second|two seconds|five seconds|ten seconds|two clicks|one click|no time)",
        "(don't|can't|do not|cannot|fail to) (see|understand|get|imagine|think of) ~1 (why|how|any reason|a reason|what) ~2 you ~2 (wouldn't|can't|couldn't|won't|haven't|wouldn't|refuse|would say no|would refuse|would not|could not|cannot)",
        "(is|isn't|was|wasn't|am i) ~2 (too much to ask|asking too much|asking for (the moon|much))",
        # silence held against them
        "(haven't|havent|have not|didn't|did not|never) (yet|ever|even)? ~1 (heard|received|gotten|got|had|get|hear) ~1 (back|from you|anything|any|a (reply|response|word)|your|nothing) ~2 "
        "(from you|reply|response|answer|feedback|word|back)?",
        "(no|zero|not a|not one|not even a) (reply|response|answer|word|like) (from (you|your)|yet|so far|to my|at all|on my)",
        "gave (zero|no) (response|reply|answer)",
        "you ~1 (haven't|didn't|never|did not|have not|don't|do not) ~2 (replied|reply|responded|respond|answered|answer me|answer my|answer about|wrote back|write back|got back|accept|accepted|bother|bothered|care|liked|call|called|write|visit|come)",
        "you never (write|call|visit|answer|answered|message|text|come|ask|liked)",
        "(ignoring|ignored|ghosted|ghosting) (me|my|us|our|by)",
        "(being|been|feel|feeling|felt) (ignored|ghosted|invisible)",
        "(before|when) you (press|click) ignore",
        "(don't|do not) ~1 ignore (me|this|us|my|like)",
        "(then it's|nothing but|only|met with) (tumbleweed|silence|radio silence)",
        "(weeks|days|months) of silence",
        "(left|leaving|leave) (me|us) (hanging|on read|in the dark)",
        "(why|how come) (are|did|do|have|has) ~1 you ~1 (not|ignore|ignoring|never)",
        "why (haven't|didn't|don't|won't|aren't) you",
        "(gone|went|going|go) (silent|quiet|cold|dark) on",
        "you (went|have gone|'ve gone|suddenly went) (silent|quiet|cold|dark)",
        "you've (gone|been) (silent|quiet|cold|ignoring|avoiding)",
        "i sat alone",
        "(don't|do not) (want|mean) to (be|become) a (nuisance|pest|bother|burden|pain)",
        "(take|taking) the hint",
        "barking up the wrong",
        "how hard (is|can) it",
        "(at least|at the very least|simple) ~2 yes or ~1 no",
        "(good|common|basic|any) (manners|courtesy|decency) ~1 (to)?",
        "not (good|very good) manners",
        "(question|matter) of respect",
        "(courtesy|decency|politeness|manners) to (answer|reply|respond|write)",
        "you still (haven't|didn't|don't|won't|never) ~1 (looked|read|answered|replied|opened|done|sent|acted|signed|paid|returned|confirmed|filled|got back|accepted) ~3 (my|our|the|me|it|to|on|at)",
        "(got|get|heard|received|had|have) ~1 (nothing|zilch|nada|zero|not a thing|not a word) ~1 (back|in return|from you|for it|since|whatsoever|at all)",
        "(thought|hoped|believed|was under the impression) (that)? ~1 (we|you) ~3 (friends|closer|on better terms|(better|more|bigger|above|stronger) ~3 (than (this|that)|relationship|friendship))",
        "(thought|hoped|assumed) ~1 (i|we) (meant|mattered|counted) ~2",
        "most (people|others|clients|managers|recruiters) ~1 (at least|would have (said|replied|answered|written|called)|have the (courtesy|decency|manners)|(bother|manage) to (reply|answer|say|write|respond))",
        "(hard|difficult|impossible|struggle|strange|odd) to (believe|imagine|understand|accept) ~2 (you|that you|how you|why you) ~1 (can't|couldn't|cannot|don't|didn't|haven't|won't|wouldn't|not|never)",
        "not even (a|an|one|a single) ~1 (thumbs up|like|hello|thank you|thanks|emoji|no|word|line|nod|reply|peep|note|yes)",
        "(always|only|just) ~1 (me|the one|the only one) who ~1 (writes|write|messages|message|calls|call|reaches|reach|asks|ask|makes|gets in touch|keeps)",
        "(shouldn't|should not|didn't think i'd|never thought i'd) (have|need) to (chase|beg|run after|plead|remind you|ask (you|twice|again)|write (again|twice|three)|message (again|twice)) ~1",
        "(all|every|most|the)? ~1 other ~1 (parents|clients|customers|candidates|members|schools|companies|teams|colleagues|managers|recruiters|people|offices|firms|suppliers) ~1 (manage|managed|can|could|have|find|found|take|took|seem) ~3 (answer|reply|respond|answered|replied|responded|time|minute)",
        "(i'm|i am|we're|we are|been|leaves me|left|me|sitting) ~1 (still|left|kept)? ~1 in the dark",
        "if you'd (only|just|bothered|even|actually) ~2 (read|looked|opened|answered|taken|listened|replied|checked)",
        "so ~1 (it's|it is) your turn",
        "your turn to (help|return|pay|support|refer|give back|do something)",
        "i always ~1 (said yes|helped|answered|supported|made time|covered|was there|came|replied) ~6 you",
        "(taken|take|takes|cost|costs) ~1 you ~3 (second|seconds|minute|minutes|moment|effort|clicks|click) to ~1",
        "(funny|interesting|strange|odd|amusing|curious) how ~2 (quickly|fast|quick|easily) ~1 you",
        "(funny|interesting|strange|odd|amusing|curious) (how|that) you ~1 (only|never|can) ~2 (write|reply|answer|call|need|want|remember|find|found|replied|answered)",
        "you used to ~1 (have time|make time|care) (for|about) (me|us|your|people|old|the likes)",
        "(and|then|but|since then) ~2 you ~1 (just|simply|suddenly)? (vanished|disappeared|dropped off|stopped (replying|answering|responding|writing)|went missing)",
        "(don't|do not) ~1 (appreciate|take kindly to) (being|getting) ~2",
        "you of all people",
        "(should|would|ought to|to) know better ~2",
        "(keep|keeping|kept|leave|leaving|left) (me|us|people|everyone|candidates|customers) ~1 (waiting|hanging|guessing|dangling)",
        f"what ~3 (have|need|got|supposed) to (do|say) to (get|hear|have|receive) ~2 {REPLY}",
        f"(get|getting|got) (a|an|any|one|some) ~2 {REPLY} ~2 (out of you|around here|from you people)",
        "you ~1 (should|could|might) ~1 (have|'ve) ~2 (told|said|let me|let us|written|answered|replied|warned|had the|called|declined|spared)",
        "(that's|it's|this is|i call that|find that|find it|find this|seems|frankly) ~2 (rude|unprofessional|disrespectful|inconsiderate|ungrateful|bad form|poor form|poor show)",
        "(wasted|wasting|waste of) ~1 (my|our) ~1 time",
        "(strung|stringing|string) ~2 along",
        "(treat|treated|treating) (me|us|people|candidates|customers|applicants) (like|this way|that way|so)",
        "(thanks|thank you) (for nothing|for ignoring|for the silence|for your silence|for not (replying|answering|bothering))",
        "do you (even|ever) ~1 (read|open|check|answer|reply|respond)",
        # what they owe
        "(least|minimum) you (can|could|might) ~1 (do)?",
        "you owe (me|us|it)",
        "after (all|everything) (i|we|i've|we've|that i) ~1 (did|done|have done|gave)",
        "never asked (for)? (anything|you)",
        "i would do it for you",
        "i (put|have put) my (own)? (name|reputation) on the line",
        "(spent|took|invested|put|gave up) ~3 (hour|hours|day|days|evening|evenings|weekend|night|nights|week|afternoon) ~6 (for nothing|and nothing|nothing back|for you|without so much)",
        "(spent|prepared|wasted|worked) ~5 (nights|evening|evenings|hours|vacation|weekend) (for you|on|preparing|without|and you)",
        "(promised|said) ~6 (just talk|no talk|nothing happened|nothing came)",
        "isn't what i was promised",
        "(not|isn't) what i('m| am) (accustomed|used) to",
        "i (pay|paid) (tuition|fees|taxes)",
        "maybe you (forgot|forget|have forgotten|don't remember)",
        "you (have )?(forgotten|forgot) (about)? (me|us|who|your friends|where)",
        "(forget|forgot|forgotten) where (they|you) (came|come) from",
        "someone helped you",
        "when you (needed|wanted) ~8 (you (wrote|called|came|knew)|every day)",
        "when you were (a nobody|nobody|nothing|looking for)",
        "(now|then) (i|we) (know|see) who",
        # others do better, or as badly
        "like (the )?(others|everyone else|all the others|other hr|the rest) ~1 (do|did|people)?",
        "(other|others|most) (supervisors|people|managers|recruiters|founders|firms|clients|leaders|the guys|professors) ~5 (in one|at least|do it|would have|scroll|answer|already)",
        "(other guys|the others) ~4 said no",
        "(just )?scroll (past|by)",
        "(are|is) not human",
        "(you|those) (people|lot|hr people|recruiters) ~2 (post|always|never|all|abroad|are|only|just|should)",
        "recruiters (always|never|only)",
        "never (call|write|answer|respond|reply|get back) ~1 back",
        # status
        "(too|so|very|such) ~1 (important|big|famous|grand|good) (now|these days|for (me|us|old|the likes|those|people like) ~2|to (reply|answer|write|remember|talk to (me|us)))",
        "too busy (for (me|us|old|the likes|your)|to (say|spare))",
        "you're very important now",
        "(have|has|got) no time for (me|us|the|old|those)",
        "(no|not much) (time|interest) for (me|us|old friends)",
        "at your level (at least|would|should)",
        "(people|someone|somebody|those) (in your position|with your (money|job|salary)) ~2 (should|could|would|scroll|forget|never|always|don't|can)",
        "(real|true|good) (friend|friends) (would|help|don't|do not|reply|answer)",
        "some friend you",
        "if you (were|are) ~1 (real|true|good) ~1 friend",
        "were a (real|true|good) friend",
        "you used to (answer|reply|write|call|help|be (nice|kind|there))",
        "(i've|i have|i) (always|was|were)? ~1 (been)? there for you",
        "i (helped|supported|covered for|backed|trained) you ~6 (now|and you|but you|so you|yet you|you never)",
        "(if it weren't|if it wasn't) for me",
        "you'd ~1 (never|still) ~5 without me",
        "how (long|many times|often|many messages) ~3 (i|we) ~2 (wait|ask|write|remind|have to|supposed|message|send)",
        "what (did|have) i (do|done) ~1 (wrong|to deserve|to you)",
        "i (deserve|deserved) (better|more|an answer|a reply|at least|the courtesy)",
        "(i'd|i would|i|we|i had) (have)? (expected|expect|hoped for|thought i'd get) ~2 (more|better|at least) ~2 (from|of)? (you|a|someone)",
        "(weeks|days|months|a month|a week|year) ~3 (and|with|without|of) ~2 (nothing|not a (word|peep|reply|thing)|no (reply|answer|response|word)|silence|still nothing)",
        "(on|have) your conscience",
        "have (a|some) (heart|compassion|pity|decency)",
        "how (can|could|do) you (sleep|live with|refuse|say no|just ignore)",
        "^(please|just|at least|do)? think of (my|our|the) (children|family|kids|mother|baby)",
        "if you (really|truly|ever|only) ~1 (cared|care|valued|had a heart|were a friend)",
        "(have|has) ~2 (nobody|no one) else to (turn|ask)",
        # whose fault it will be
        "if you don't ~6 (we|i|they|he|she|my) ~2 (lose|will lose|starve|die|dies|fail|lost|close)",
        "(without you) (it|we|they|i) (dies|die|fail|fails|close)",
        "(are|you're|were) (my|our) (last|only) hope",
        "(would|could|can|will|you'd|it'd|it would|to) ~1 (change|save) (my|our) life",
        "(count|counting|counted|relying|relied|rely) on you",
        "(let|letting) (me|us) down",
        "(every|each) minute you",
        "will know who (helped|did)",
        "should not abandon",
        "think of that before",
        "(disappointed|hurt|offended|upset|insulted|shocked) (that you|by you|by your|in you|with you|at your)",
        "i (do)? find it ~3 (sad|odd|strange|rude|disappointing)",
        "what's up with that",
        "^(hi|hello|hey) stranger",
        "then won't even look",
        "form email",
        "(you were|you are|you're) (just|only) (using|used)",
        "(shame|pity) (we'd|we had|i had) to",
        "throws it back",
        "tells me all i need",
    )
)
_SOFT = Phrases(  # unless the rest is kind
    (
        f"{INFER} ~3 (you|your|you're|you've|this|i'm|i|my|our|old|it's|it|we|that) ~6 {PRED}",
        "(am i right|would i be right|fair to say|safe to say) ~3 (this|it|i|you|we) ~4 (priority|interested|interest|important|radar|urgent)",
        "(done|said|did|do|say) (something|anything) ~2 (upset|offend|annoy|wrong|hurt|put you off|to you|deserve)",
        "(upset|offended|annoyed) you",
        "you ~4 too busy ~1 (climbing|being|living|enjoying|making|becoming|hanging|jetting|with your|counting)",
        "(it's|it has|things have|things went|it went|you've|all|line has|line went) ~1 (gone|went|very|so|rather|awfully|suspiciously|strangely) ~1 (quiet|silent|dark|cold)",
        "(nobody|no one) (thought|bothered|told|cared)",
        "(you've|you have|you) (not|never) (been)? ~1 (in touch|written|called|visited|asked (how|about)|once asked|called once)",
        "(old|former|ex) (colleagues|friends|classmates|teammates|mates|workmates|people) ~2 (don't|no longer|aren't|not) ~1",
        "(i see|see) (how it is|where i stand|where we stand|who)",
        "(guess|suppose) (that|that's|this|it) ~1 (answers|tells|says|that then|my answer)",
    )
)
_UNLESS = Phrases(
    (
        "(thanks|thank you|grateful) ~3 (not|never) (ghost*|ignor*)",
        "(please|just|can|could|may|free to|simply|safely|kindly|should) ignore",
        "(not|won't|wouldn't|never|bit|no) ~2 (be)? (offended|hurt|disappointed|upset|disappointed)",
        "(do not|don't|needn't) (have|need) to (answer|reply|respond|write)",
        "(don't|do not) (bother|worry|reply)",
        "(haven't|have not|didn't|never) heard (that|the new|of|about) ~1",
        "(left|leave|leaving) me hanging on",
        "i (haven't|have not|didn't|did not) (answer|reply|write|get)",
        "if you (haven't|have not|didn't|did not|never)",
        "(never|not) let (me|us) down",
        "owe (me|us) ~2 (pint|beer|beers|drink|drinks|coffee|lunch|dinner|cake|round)",
        "(heard|had|got) no (complaint*|news about)",
        "(he|she|they|ours|theirs|his|her|their|employer|company|companies|firm|contractor|builder|supplier|suppliers|courier|recruiters|employers|weather|train|trains|printer|laptop|memory|voice|knee|agency|landlord|applications|market) ~3 (let|lets|letting|leave|leaves|left|ignore|ignored|ignores|ghost|ghosted|went|gone|go|goes|gave|disappointed|kept|keep|keeps) ~3",
        "(ghosted|ignored) by (a|an|the|three|two|four|five|several|most|many|so|every|recruiters|companies|employers|ten|six)",
        "(sorry|apolog*|mortified|my fault)",
        "(nothing|reply|answer|word|response) ~2 from (the|a|an|any|my|our|them|her|him|anyone|either|most|other)",
    )
)


def _find(draft):
    from . import moves_of  # moves build on each other

    spans = list(_PHRASES.find(draft, *draft.body))
    soft = [s for s in _SOFT.find(draft, *draft.body) if all(s[1] <= a or b <= s[0] for a, b in spans)]
    if soft and not moves_of(draft, "way-out", "thanks", "apology"):
        spans += soft
    for start, end in sorted(spans):
        move = move_at(draft, start, end, denied=False)
        if _UNLESS.first(draft, move.start, move.end) is None:
            yield move


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, I {==haven't heard back from you==}.",
        "Hi Leo, {==you never answered==} about the contract.",
        "Hi Mira, {==after all I've done==} for you, I expected more.",
        "Hi Tom, {==don't ignore me==} like the last time.",
        "Hi Zoe, I suppose you're {==too important for us==} these days.",
        "Hi Ben, {==if you don't help, we lose==} the house.",
        "Hi Max, {==a simple no would have been==} fine.",
        "Hi Eve, I've {==yet to see your reply==}.",
        "Hi Kim, it's the {==least you could do==}.",
        "Hi Ana, {==not even a thumbs up==}? Wow.",
        "Hi Leo, I'm {==always the one who writes first==}.",
        "Hi Mira, you asked for the sample, {==and then you vanished==}.",
    ),
    near_misses=(
        "Hi Ana, our builder has let us down.",
        "Hi Leo, I've been ghosted by three companies this month.",
        "Hi Ana, thanks for not ghosting us.",
        "Hi Leo, if the timing is off, please ignore me.",
        "Hi Mira, I won't be offended by a no.",
        "Hi Tom, I'm sorry I never answered your note.",
        "Hi Zoe, I haven't heard the new band yet. How were they?",
        "Hi Ana, most clients manage with one licence.",
        "Hi Leo, funny how you always know when I need a laugh.",
        "Hi Mira, it's your turn to choose the lunch place.",
        "Hi Tom, the supplier kept us waiting until May.",
        "Hi Zoe, we heard nothing back from the council.",
    ),
)
