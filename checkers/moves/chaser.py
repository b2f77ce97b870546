"""Mentions that there's been no reply, or the writer's earlier message: "just bumping this", "did you see my
email?"."""

from ..move import wordings

MINE = "(my|our) ~3 (message*|email*|e mail*|mail|mails|note|notes|inmail*|dm|dms|voicemail*|voice mail*|proposal*|invitation|invite|request|pitch|correspondence)"

MESSAGE = "(message*|email*|e mail*|mail|mails|note|notes|inmail*|dm|dms|text|texts|voicemail*|proposal*|invitation*|invite*|request*|pitch|quote|letter|query|enquiry|inquiry)"
OURS = f"(my|our) ~3 {MESSAGE}"
SEE = "(see|seen|saw|read|received|receive|got|get|gotten|open|opened|notice|noticed|come across|came across|check|checked|caught|catch|spot|spotted|look at|looked at|look over|consider|considered|digest|go through|gone through|act on|respond to|reply to|answer)"
ARRIVE = (
    "(made it|make it|makes it|reached you|reach you|landed|land|arrived|arrive|came through|come through|get through|got through|get to you|got to you|"
    "got there|get there|find its way|found its way|found you|finds you|hit your|ended up|disappeared|vanished|passed you by|gone astray|went astray|gone missing|"
    "went missing|escaped|eluded|was read|been read|been opened|been seen|was seen|was opened|went unnoticed|went unread|got lost|is still sitting|still sits)"
)
CONTACTED = "(written|wrote|writing|messaged|messaging|emailed|contacted|contacting|reached out|reaching out|pinged|called|phoned|rung|texted|tried|approached|asked|followed up|chased|knocked)"
TIMES = "(twice|thrice|repeatedly|(two|three|four|five|six|several|multiple|many|numerous|countless|2|3|4|5|6|a few|a couple of) ~1 (times|occasions|messages|attempts|emails))"

MOVE = wordings(
    (
        "(with|in) reference to (my|our) ~2 (mail|email|message|letter|note|call)",
        # whether they've seen it or it's arrived, with "my message"
        f"(did|have|has|hope|hoping|wonder*|trust|sure|if|whether|assume|guess|presume|suspect|chance|may|might|maybe|perhaps|able|just in case) ~1 you ~4 {SEE} ~3 {OURS}",
        f"(had|have|get|got|find|chance|time|moment|minute|opportunity) to {SEE} ~1 {OURS}",
        f"{OURS} ~6 {ARRIVE}",
        f"(see|saw|noticed|know|notice|tell) ~2 (you|you've|you have|it's|it was|it has|{OURS}) ~2 (been)? (read|opened|viewed|clicked) ~1",
        f"(i|i've|we|we've) ~3 {CONTACTED} ~1 (to)? (you|your (office|assistant|team)) ~4 {TIMES}",
        f"(i|i've|we|we've) ~3 (reached out|tried|followed up|written|messaged|called|emailed) ~1 (on)? {TIMES} ~2 (now|already|without|to|and|with)",
        "(without|with no|had no|having no) (success|luck|joy|reply|response|answer|avail)",
        "to no avail",
        "(asked|written|messaged|emailed|tried|called|chased|mentioned it|raised it|reminded you) ~1 (a couple of|a few|several|three|four|many|so many|countless) times",
        f"(appreciate|like|love|expect|welcome|grateful for|need|want|hoping for|hope for) ~1 (a|an|your|some|any) ~1 (reply|response|answer|acknowledgement) (to|on|about|regarding) ~1 {OURS}",
        f"(never|not|didn't|haven't) ~1 (got|gotten|get|come|got round|gotten round) (around|round) to ~3 {OURS}",
        "(emailed|called|texted|rang|phoned|messaged|written|connected|commented) (called|emailed|texted|messaged|phoned|rang|connected|left|liked|commented) ~1",
        "(trying|try|tried) (you)? (again|once more|another time|one more time|my luck)",
        "(popping|popped|pop|back|returning|return|sliding|slide|dropping|hopping) ~2 (back)? (in|into|to|up in) your (inbox|dms|messages)",
        "(back|top|up|higher) (to|of|up|in|at)? ~2 (the)? (surface|top) of (your|the)",
        "(bringing|moving|move|pushing|push|pulling|getting|putting|lifting|raising) (this|it|my ~2) ~2 (back up|up|to the top|back to|to your attention|top of)",
        "bring (this|it|my ~2) ~2 (back up|to the top|back to|to your attention|top of)",
        "(better|another|easier|other) way to (reach|contact|get hold of|catch) you",
        "(trying|tried|struggling|been|unable) ~1 to ~1 (get hold of|reach|catch) you ~2",
        "(opened|clicked|viewed|downloaded) (my|our|the) ~1 (proposal|quote|offer|deck|cv|brochure|catalogue|estimate|presentation) ~2",
        "(second|third|another|one more) (bite|go|shot|stab) (at|of) (this|you|reaching|the)",
        "(update me|keep me posted|keep me updated) ~1 (on|about|regarding) ~3 (my|the) ~1 (status|request|message|proposal|enquiry|inquiry)",
        # bringing it back to the top
        "(bump|bumping|bumped|nudge|nudging|ping|pinging|resurface|resurfacing|float|floating) ~1 (this|it|my|up|you|the|on|again|back)",
        "(quick|gentle|friendly|small|little|soft|kind|polite|another|one more|just a) ~1 (reminder|nudge|bump|ping|follow up|followup)",
        "(reminder|follow up|followup) (of|for|on|to|about) (my|our)",
        "(circle|circling|circled|reach|reaching|loop|looping) (back|round) (to|on|out|with|again|in|one)",
        "(top|front) of your (inbox|mind|list|pile|queue)",
        "(chase|chasing|chased) (you|this|again|up|it|on|re|regarding)",
        "(touch|touching) base (on|about|regarding|again|re)",
        "(just|simply) ~2 (check|checking) (in|back|on|whether|if|that|to|about)",
        "just (following|followed) up",
        "third time's",
        "(left|sent|wrote) you ~1 (two|three|four|five|several|2|3|4|5|a couple of|a few) ~1 (voicemail*|message*|email*|note|notes|letters|mails|reminders)",
        "there (has|have|hasn't|was|is|'s) ~2 (no|any|been no) (answer|reply|response)",
        "(only|just)? (resending|re sending)",
        "(sending|send) this (again|over again|once more)",
        # whether it arrived
        "(did|have|has|were|was|hope|trust|sure|if|whether|that) (you)? ~4 (see|saw|seen|get|got|received|receive|read|review|reviewed|check|checked|notice|noticed|"
        f"open|opened|look at|looked at) ~1 {MINE}",
        "(did|have|were|had) you ~2 (get|had|have|able|find|manage|got|a) ~2 (a)? (chance|time|moment|opportunity|to) (to)? ~1 (review|look|read|see|check|go|think|consider|watch|respond|reply|decide|open)",
        "were you able to (check|review|see|look|read|go through|decide)",
        f"{MINE} ~4 (reached you|came through|get buried|got buried|got lost|get lost|went to spam|was missed|slipped)",
        "(slip*|fell|fallen|fall) (through|past you|your mind)",
        "(got|get|gets|been|gotten|was|went|gone|landed|end*) (buried|lost in|overlooked|to spam|in spam|in your spam)",
        "in case (you|it|this) ~1 (missed|got|slipped|went|overlooked)",
        "(opened|clicked) (my|our|the) ~1 (email*|message*|link|mail)",
        "(you've|you have|you) seen (it|my|the message|this) ~3 (not|and|but|no)",
        "(saw|see|noticed) (you|that you) ~1 (were|are|read|been) (online|active|my message|it)",
        # how often they've tried, and where else
        "(second|third|2nd|3rd|4th|fourth|fifth|umpteenth) ~1 (attempt|try|follow up|followup|message|reminder|note|email|mail|request)",
        "(second|third|fourth|fifth|last) time (i|i'm|that i|i am) (ask*|writ*|messag*|email*|try*|send*)",
        "(writing|write|ask|asking|messaging|emailing|trying|sending) ~3 (second|third|fourth|fifth|last) time",
        "my last (two|three|few|several|couple|2|3|4)",
        "(my|our) (two|three|four|five|several|many|2|3|4|5) ~1 (email*|message*|mails|notes|letters|voicemails|reminders|e mails)",
        "(messaged|written|emailed|wrote|called|rang|contacted|texted|reached out|phoned) ~3 (twice|two times|(three|four|five|six|several|multiple|many|3|4|5|6|a couple of|a few) (times|messages|emails|notes|mails|voicemails))",
        "(tried|trying) ~1 (you|to reach|to call|to contact|to get hold|calling|reaching|contacting) ~3 (twice|several|multiple|many|a few|three|four|five|again|without)",
        "(asked|sent|dropped|left) you ~2 (twice|(several|multiple|a few|a couple of|two|three|four|2|3|4) ~1 (times|messages|emails|notes|mails|voicemails|requests|invitations))",
        "(emailed|called|texted|rang|phoned|messaged|mailed) ~6 (and|as well as|or|texted|emailed|called) ~3 (messaged|linkedin|voicemail|emailed|texted|called|called your|phone|whatsapp|wrote)",
        "(sent|send) on ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday) ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        "message of ~2 and my message",
        "(contacted|wrote|emailed|messaged|written) (to)? you ~1 (in|on) ~1 (january|february|march|april|may|june|july|august|september|october|november|december) ~1 (january|february|march|april|may|june|july|august|september|october|november|december)",
        "(try|tried|trying|reaching out|thought i'd try|contacting) ~3 (you)? (here instead|here too|on here instead|on linkedin instead|this channel)",
        "(reach|reached|write|wrote|try|contact|ask) ~1 once (more|again)",
        "(summarize|summarise|recap|repeat|reiterate|recapping) (my|our) (previous|last|earlier|first)",
        "(emailing|messaging|writing|contacting|reaching out|trying|checking|following up|asking|chasing) ~1 (again|once more|one more|another time|one last)",
        "(me again|still haven't seen you|day (2|3|4|5) since)",
        # waiting
        "(still|been|am|i'm) (waiting|wait|awaiting) ~2 (on|for|since|your|you|to hear|my)",
        "i (wait|waited) (now|already|since|for)",
        "(no|without|zero|not a) (reply|response|answer|word|feedback) ~3 (from you|yet|so far|to my|on my|last)",
        "(remains|still|sitting there|is) (unanswered|without an answer)",
        "(request|invitation|message|email) ~3 (been)? sitting (there|in)",
        "(as|since|because) you (didn't|did not|haven't|have not) ~1 (reply|replied|answer|answered|respond|responded|get back)",
    ),
    unless=(
        "(bump|bumping|bumped) into",
        "(stop|stopping|won't|will not|shan't|shall not|never|don't|do not|didn't) ~2 (bump*|nudg*|chas*|filling|circling|ping*|checking)",
        "(you|they|he|she) (asked|told|wanted|said) (me)? (to|that i|i) (remind|check|chase|nudge|follow|ping|bump|may)",
        "(waiting|wait) (for|on) (your|the) (next|new)",
        "you said to (ping|nudge|remind|chase)",
        "(love|like|happy|glad|hope|going|want|keen|ready) to try again",
        "(i'll|i will|we'll|we will|may|might) try again (in|next|when|once|after|this) ~1 (spring|summer|autumn|fall|winter|year|term|season|time|january|february|march|april|may|june|july|august|september|october|november|december|then|there)",
        "(circle|coming|come) back (from|to (work|the office|britain|school))",
        "(no|not|isn't|without) (need|want|rush|reason)",
        "nudged (my|our|the)",
        "(viewed|opened|read) my (profile|page|blog|book|article|post|paper)",
    ),
    examples=(
        "Hi Ana, {==just bumping this==} up in case it got buried.",
        "Hi Leo, did you {==see my last email==} about the audit?",
        "Hi Mira, this is my {==third message==} about the webinar.",
        "Hi Tom, I've {==emailed, called and messaged==} you about the offer.",
        "Hi Zoe, a {==gentle reminder==} about my proposal.",
        "Hi Ben, I see you {==opened my email==} five times.",
        "Hi Kim, I'm {==still waiting for==} your answer.",
        "Hi Eve, {==my note may have gone astray==}.",
        "Hi Max, this is for the {==top of your list==}.",
    ),
    near_misses=(
        "Hi Ana, we get your post in the archive. Shall I bring it up to you?",
        "Hi Ana, the course is full, so I'll try again in autumn.",
        "Hi Ana, I'll stop chasing this now. All the best with the launch!",
        "Hi Leo, you asked me to remind you about the reading list in May. Here it is.",
        "Hi Mira, did the samples reach you? The courier left them next door.",
        "Hi Tom, would it be okay if I checked back in the spring?",
    ),
)
