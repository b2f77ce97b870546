"""Puts pressure on the reader: urgency, scarcity, fear of missing out, taking a yes for granted, a threat, a demand."""

from ..move import custom, move_at
from ..text.phrase import Phrases
from . import moves_of

# These put pressure on anyone.
_PRESSES = Phrases(
    (
        "i ~1 need (this|it|that|them|an answer|your answer) ~1 (by|before|today|now|tonight) ~1",
        "accept (now|today|tonight|immediately)",
        "(asap|a s a p)",
        "{answering} ~3 (asap|immediately|right away|at once|urgently|quickly|within ~2 hours|by tomorrow|by tonight|by end of|by lunchtime)",
        "(urgent|immediate|prompt|swift) ~1 (reply|response|answer|attention|action|feedback|request|decision|confirmation)",
        "(get back|reply|answer|call|ring|write|decide|respond|let me know) ~3 (today|by tomorrow|tomorrow|now|tonight|this afternoon|by noon) ~2 (if you|or|otherwise) ~4",
        "(very|this is|it's|it is) urgent",
        "(at your) (peril|own risk|own cost|cost)",
        "(please|should|must|urge you to|ask you to|beg you to|could you|would you|can you|kindly|and|to) reconsider",
        "(treat|regard|consider|mark|handle) ~3 (urgent|urgently|as a priority|priority|high importance)",
        "(still)? (waiting|wait|awaiting) ~1 (for|on)? your ~2 (reply|response|answer|call|confirmation|decision|message|email|contribution|yes|feedback|positive|urgent)",
        "(very earliest|earliest possible) (convenience|opportunity)",
        "(extremely|very|so|really) ~1 (important|urgent) (for|to) my (career|future|life|family|visa|degree)",
        "(eagerly|anxiously) (waiting|awaiting|anticipating)",
        "(looking|look) forward to (your|a) (prompt|quick|speedy|early|immediate|positive|favourable|favorable) (response|reply|answer)",
        "(today or would tomorrow|time is running out|running out of time)",
        "(have|need) to (move|act) (quickly|fast)",
        "don't be late",
        "(don't|do not) miss (this|out|it|the (chance|opportunity|boat|offer|deadline)|my|your|another|a)",
        "(don't|do not) (wait|delay|hesitate too long) ~1 (too long|any longer|until|this|on this|another|or|and|for too)?",
        "(last chance|final (notice|reminder|call|chance)|act (now|fast|today)|limited time|today only|before it's too late|while there's still)",
        "hurry (up|before|while|now)",
        "while (spots|seats|places|stocks|supplies) last",
        "(won't|will not|isn't going to) (be open|be available|be around|stay open|last|be free) (long|for long|forever|much)?",
        "(hate|sad|shame|pity|gutted) ~3 (you|you'd|yours|your|it|this|that) ~3 (miss|missed|missing|lose|lost|evaporate|left behind)",
        "(shame|pity) to (miss|lose|let)",
        "before the price (increase|rises|goes)",
        "(your|all your) competitors ~3 (already|are|use|have)",
        "(everyone|everybody|all) (else)? ~5 (has|have|is|are) already (accepted|connected|signed|joined|added|agreed)",
        "(passes|goes) to (the)? ~1 (waiting list|next|somebody else|someone else)",
        "you'd be (foolish|crazy|mad|silly|stupid)",
        "you (won't|will not|will|would|'ll)? (never)? regret",
        "regret that they",
        "(reply|text|answer|type|respond) (with)? (1|2|3|a|b|c) (if|for|and|or|to|now)",
        "your ~2 (competitor|competitors|rival|rivals) ~2 (signed|joined|chose|switched|partnered) ~2 (us|our)",
        "(not|never) giving up on you",
        "(fall|falling|fell|left|be left|get left|lag|lagging) behind (the|your|on|competitors|others)? ~1",
        "(companies|competitors|firms|others|peers|everyone|teams) (in your|around you|like yours|near you) ~3 (moving|acting|signing|jumping|switching|ahead) ~2",
        "we never know what",
        "leaving ~1 (a lot|money) on the table",
        "(losing|wasting) ~2 (money|revenue|customers|leads|sales|time) (every|each|per|with|on|right now|because)",
        "how much (money|revenue|time) ~1 (you're|you are|your ~2) (losing|wasting|leaving|loses)",
        "(this|it|that) must be ~4 (important|priority|frustrating|a nightmare|a challenge|painful) ~8 right",
        "(bet|i'm sure|you're probably|you're almost certainly|you must be) ~3 (nightmare|struggling|behind|frustrated|drowning|overwhelmed|tired of|sick of)",
        "isn't whether you need",
        "you owe (me|us|it|yourself)",
        "(i'll|i will|i'd) ~1 (assume|take it|presume|consider|conclude) ~2 (you|this|that|it|you're|no|yes)",
        "take (it|that|this|silence) as a (yes|no)",
        "i take it (you'll|you will|you)",
        "(won't|will not|don't|not) take no",
        "you will not say no",
        "not an option",
        "(if|unless) i (don't|do not) hear (back )?(from you)? ~1 (by|before|until|today|this)",
        "i've you down for",
        "(just|simply) (reply|answer|respond|say|text|type) ~2 (yes|interested|info|in)",
        "reply yes",
        "^(just)? (accept|confirm) (please|it|my|now|this)",
        "^confirm",
        "^(just)? accept (me|and)",
        "(i|we) (expect|demand|require|insist) ~1 (your|an|a|you to|it|you|that) ~1",
        "(do not|don't) (ignore (me|us|my|our|this|it|a)|leave me|keep me waiting|let me down|say no|make me|waste my)",
        "(i'll|i will|we'll|going to) keep (trying|writing|messaging|calling|asking|following up|sending|contacting)",
        "i know you said",
        "(make an exception|third time lucky|least you (can|could) do)",
        "rules are (there|made) to",
        "(there will be|face) consequences",
        "as your (manager|boss|supervisor|senior|director) i",
        "(one more|another|next|once more|again|keep|stop|unless|if you|otherwise|or else|or) ~8 (i'll|i will|i'm going to|we'll|we will|i shall) ~3 (make sure|tell your|tell everyone|tell all|tell my|tell the|share this|send this|send these|report|inform|expose|post|name|out you|contact your|call your|see to it|"
        "ruin|go public|screenshot|publish|block and|let everyone|let your|let people|warn)",
        "(i'll|i will|i'm going to|we'll|i can) ~2 (expose you|ruin you|name and shame|go public|make your life|make you regret|have you (fired|sacked|banned))",
        "(you'll|you will) (regret|be sorry|pay for)",
        "(write|go|speak|talk|escalate) ~1 (to)? your (ceo|boss|manager|director|superior|supervisor) (directly|instead)?",
        "(make sure|be sure) (you|to) (reply|accept|respond|answer|connect)",
    )
)
# A deadline, a last seat or a planned call. These are just facts if they know each other or it's easy to say no.
_HURRIES = Phrases(
    (
        "(it's|it is|they're|that's|is) due (tonight|today|tomorrow|at midnight|in an hour|by noon)",
        "need ~3 (urgently|today|by today|by tonight|by close of)",
        "let me know (by|before) (eod|end of day|end of the day|tonight|tomorrow|today|noon|close of business)",
        "(answer|reply|respond|yes or no|confirm|accept|register|act|decide) ~2 (now|today|tonight|within|by lunchtime|by noon|before midnight)",
        "(call|ring) me (today|now)",
        "do it (tonight|today|now)",
        "(important|crucial|vital|imperative|critical|essential|urgent) ~2 (i|we) ~1 (hear|hear back|get an answer) ~1 from you",
        "(important|crucial|vital|imperative|critical|essential|urgent) ~2 (i|we) ~1 (talk|speak) ~2 (today|now|tomorrow|immediately|at once|this week)",
        "(important|crucial|vital|imperative|critical|essential|urgent) ~2 you ~1 (reply|respond|answer|(call|ring|phone) me|get back to)",
        "(i|we) ~1 (need|must|have) to hear ~1 from you ~1 (by|before|today|tomorrow|now|tonight|this)",
        "finish it (today|now)",
        "let me know ~3 by ~2 (today|tonight|tomorrow|noon|midday|midnight|eod|cob)",
        "(replied|answered|responded|accepted|confirmed|got back to me) ~1 (today|tonight|now|right away)",
        "or (i'll|i will|we'll|we will|i) ~1 (have to|need to|must)? (withdraw|cancel|move on|offer it|give it|go with|pull|close) ~3",
        "latest (today|tomorrow|tonight|noon)",
        "(spots|seats|places|slots|spaces|territories) ~3 (left|limited|remaining|remain|filling|going fast|gone|taken|nearly gone)",
        "(only|just) ~3 (spots|seats|places|slots|spaces|left|speaker seats|onboarding spaces) ~1",
        "(only|just) (hold|keep|reserve) ~4 until",
        "(offer|price|trial|list|group|cohort|doors|enrolment|registration|ranking|discount) (is|are|will)? ~1 (ends|end|expires|expire|closes|close|resets|closing|going up)",
        "(list|group|offer|we|portal) (close|closes|closing) ~2 (tonight|tomorrow|at midnight|on sunday|on friday)",
        "(miss|missing|lose|losing|lost) out",
        "(your|all your) (competitors|competition|rivals|peers) ~1 (seem|seems|already|are|is|have|has|use|uses|save|saves|know|knows|won't|will|get|gets|do|does)",
        "permission to (close|archive|delete|take you off) ~1 (your|the|this)? ~1 (file|case|account|list)?",
        "before (somebody|someone|anyone|your competitors|they) (else|does|do|takes|snaps|gets)",
        "(prices|price|rates) (is|are|will|go|goes)? ~1 (going up|go up|goes up|doubles|rise on|increase on)",
        "already (taken|gone)",
        "you (must|have to|need to|had better|better|ought to) ~1 (accept|reply|respond|connect|answer|act|decide|call|join|vote)",
        "(trust|assume|presume|expect|count on|counting on) ~1 (that)? (you|it that you) (will|'ll|are going to|sir|before|to|have)?",
        "unless i hear otherwise",
        "(penciled|pencilled) you in",
        "(put|have|got|have cindy put) you down (for)?",
        "(i'll|i will) (ring|call|phone|stop by|stop in|drop by|swing by|come by) ~3 (tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in between|between)",
        "(i'll|i will|i'm going to|i shall) ~1 (pop|drop|swing|stop|come|turn|walk|head|nip) (by|in|up|over|round|past|down|across|along) ~2 (your|the) ~1 (desk|office|building|shop|house|home|reception|workplace|lobby)",
        "(can't|cannot|won't|can not|not) ~4 (for ever|forever|indefinitely|much longer|any longer)",
        "until (you|i|we) (reply|respond|answer|accept|agree|hear)",
        "(i'll|i will|we'll|we will) (remember|note|not forget|keep in mind) (it|this|that|who)",
        "(at|in) your (review|appraisal|evaluation)",
        "don't forget to ~2 (like|follow|accept|reply)",
        "(spots|seats|places|slots|spaces|tickets|units|stocks|they're) ~4 (going|filling|filling up|selling|disappearing|moving) (fast|quickly|up)",
        "(move|act|sign|decide|book|order|reply|hurry) ~2 (soon|now|quickly|fast|today) if i were you",
        "(before|while) (it|they|the price|the offer|this) ~2 (gone|goes|lasts|last|runs out|sells out)",
    )
)
_OTHERWISE = Phrases(
    (
        "(the|your|for|of|my|our) trust (you|that you)",
        "(i'd|i would|i) trust you",
        "(you|i|we|he|she) (won't|will not) be around",
        "(check*|read|reads|look*|proofread*) ~3 before it goes",
        "(invoice|payment|bill|rent|fee|deposit) ~8 due",
        "(just|only) left (my|the|our|a|his|her)",
        "(a|an|the|better|new|short|full|quick|simple) (answer|reply) ~2 now",
        "(i|we|i'd|to) ~1 (don't|not) miss",
        "(know|knowing) you better",
        "(a|an|better|my|the|good|no) answer (with|for|to|in|from|is|was)",
        "urgent (care|treatment)",
        "(a|the) (better|good|full|longer|short) answer",
        "(care|surgery|ward|clinic) ~3 urgent",
        "(i|we) (have|had) to act",
        "don't miss (the|my) ~2 (commute|office|old)",
        "(no|not|isn't|nothing|never) ~2 (urgent|rush|hurry)",
        "owe (me|us|it) ~2 (pint|beer|beers|drink|drinks|coffee|lunch|dinner|cake|round)",
        "(you|they) ~2 (told|asked|said) ~6",
        "(i|we) (hope|hoped|wish) ~3 miss",
        "(don't|not) (have|need) to (reply|answer|respond)",
        "(assume|take it|presume|consider|conclude) ~2 (you|this|that|it) ~1 (don't need|won't need|can't (come|make it|use it)|won't be|doesn't suit|isn't for you|(had|found|have) ~3 (else|already|another))",
        "(shall|may|might) i",
        "(don't|not) wait (for|up|on) (me|us|it|them)",
        "(filled|gone to (somebody|someone)) ~2",
        "(to|in) my (network|list|contacts|circle)",
        # What the writer does, or can't do, isn't asked of the reader.
        "(happy|glad|willing|open|ready) to reconsider",
        "(i'll|i will|we'll|we will|and will) ~1 (get|send|have|take|be|reply|respond|answer) ~6 asap",
        "(i|we|i'll|we'll|i'd) ~6 (respond|reply|answer) ~3 (quickly|immediately|at once|right away)",
        "(i|i've|we|we've) ~9 (won't|will not) be (available|around|free)",
        "(i|we|should|we'll|i'll) ~2 have ~2 (answer|reply|decision|update) ~1 (by|within|before)",
        "(i|we) ~1 (don't|won't) fall behind",
        "(i|we) expect that (i|we|it|this|there)",
        "(i'll|we'll|be) ~1 (miss|missing) you",
        "(customers|clients|patients|parents|readers|people|they|could) ~1 trust (you|your)",
        "if (it's|it is|this is|that's|that is) urgent",
        "(seats|places|spaces) taken by",
        "require (a|an) ~1 (minimum|degree|licence|license|deposit|signature|certificate|form)",
    )
)

_WHY = Phrases(("(because|since|as) (the|my|our|we|they) ~2",))
_ARRANGED = Phrases(("as (we|you) ~1 (said|agreed|suggested|asked|planned|arranged|discussed)",))


def _find(draft):
    spans = list(_PRESSES.find(draft, *draft.body))
    hurries = [
        span
        for span in _HURRIES.find(draft, *draft.body)
        if all(span[1] <= a or b <= span[0] for a, b in spans) and not _WHY.first(draft, *draft.sentence_at(span[0]))
    ]
    friendly = draft.situation in ("congratulate", "check-in", "thank")
    if hurries and not friendly and not moves_of(draft, "way-out", "acquainted"):
        spans += hurries
    for start, end in sorted(spans):
        if _ARRANGED.first(draft, *draft.sentence_at(start)):
            continue
        move = move_at(draft, start, end, denied=False)
        if _OTHERWISE.first(draft, move.start, move.end) is None:
            yield move


MOVE = custom(
    _find,
    examples=(
        "Hi Dana, please {==answer ASAP==}.",
        "Hi Dana, this role {==won't be open long==}.",
        "Hi Dana, I'd {==hate for you to miss==} out.",
        "Hi Dana, {==just reply YES==}.",
        "Hi Dana, {==only two seats==} remain.",
        "Hi Dana, do you know {==how much money you're losing==} with manual scheduling?",
        "Hi Dana, {==this must be important enough for Leeds, right==}?",
        "Hi Dana, {==I'll ring you tomorrow==} at ten.",
        "Hi Dana, {==it's extremely important that I hear from you==}.",
        "Hi Dana, {==I need to hear from you by Friday==}.",
    ),
    near_misses=(
        "Hi Dana, I have a better answer with figures now.",
        "Hi Dana, thank you for the trust you put in me.",
        "Hi Dana, I work in urgent care in Leeds.",
        "Hi Dana, no rush at all.",
        "Hi Dana, invoice 88 is due today, and I've attached a copy.",
        "Hi Dana, I just left my firm and started my own practice.",
        "Hi Dana, Paul reads the file before it goes to the printer.",
        "Hi Dana, it's important to me that the nurses are heard too.",
        "Hi Dana, it's so important we talk about grief at school.",
        "Hi Dana, I need to hear from you by Friday because the hall wants a deposit.",
        "Hi Dana, we moved our deadline when the server broke.",
        "Hi Dana, I'd hate to be a bother.",
        "Hi Dana, I missed your talk on Friday.",
        "Hi Dana, this isn't urgent.",
        "Hi Dana, I can't count, as you know, so it's a no.",
        "Hi Dana, if I don't hear from you, I'll assume you won't be coming.",
        "Hi Dana, I'd be happy to reconsider in spring.",
        "Hi Dana, we'll get the forms back to you ASAP.",
        "Hi Dana, I've moved to nights and won't be available in May.",
        "Hi Dana, we should have an answer by end of week.",
        "Hi Dana, your patients clearly trust you.",
        "Hi Dana, if it's urgent, please ring the ward.",
        "Hi Dana, don't ignore the small leaks in an old roof.",
        "Hi Dana, we require a minimum of three quotes.",
    ),
)
