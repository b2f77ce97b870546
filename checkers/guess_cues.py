"""Wordings that show which situation a draft is for, by the name of the cue (see text/phrase.py for how they're
written).

guess_weights.py, which `python -m tests.support.guess_report --fit` writes, says how much each of them counts.
"""

from __future__ import annotations

CUES: dict[str, tuple[str, ...]] = {
    "asks to connect": (
        "(love|like|glad|happy|pleased|good|great|nice|keen|hoping|hope|wanted|want|honoured|honored"
        "|delighted|lovely|wish|thrilled|open|worth|time|thought|reaching out|wondering) ~4 (connect"
        "|connecting|connected|link up|linked|link)",
        "(may|can|could|shall|let|let's|lets|will|please|hence|so|and|by) ~1 (connect|link up|be connected)",
        "(add|adding|have|having|include|invite|inviting) (you|me|us) (to|in|into|among|amongst|as|here|on) "
        "~2 (network|contacts|connections|list|linkedin|circle)",
        "(add|accept|approve) me",
        "accept ~3 (request|invitation|invite|connection)",
        "(join|be part of|part of|among|amongst|be in|in) (my|your|our) ~2 (network|circle|contacts|connections)",
        "(grow|expand|expanding|growing|build|building|widen|extend) ~1 (my|our) ~2 network",
        "(connection|connect) request",
    ),
    "wants to follow them": (
        "(follow|following) (your ~2|along ~1|you on) (work|posts|updates|content|here|linkedin|page|from|with|and)",
        "(connect|connecting|connected) (to|so) ~2 (learn|follow|hear|exchange)",
        "be (glad|happy|good) to (follow|be in touch|keep in touch)",
        "(stay|keep|be) in (touch|contact)",
    ),
    "a profile they found": (
        "(came|come|coming|stumbled|ran|run|chanced|landed) (across|upon|on) ~2 (profile|page|you|name|work"
        "|company|website|linkedin|firm)",
        "(found|saw|noticed|seen|viewed|read|looking at|looked at|checked|visited) ~1 (your|ur) ~1 (profile"
        "|linkedin|headline|background|page)",
        "(your|ur) ~1 (profile|background|headline) ~2 (came|caught|stood|popped|appeared|is|was|impressed|looks|on)",
        "(impressed|intrigued|inspired) (by|with) ~2 (profile|background|experience|journey|career|work)",
    ),
    "the same field": (
        "(same|similar) ~1 (field|industry|sector|space|interests|trade|line of work|area|background|problem|problems)",
        "(mutual|common|shared) ~1 (connections|contacts|friends|interests|connection|interest)",
        "(like|similarly) minded",
        "(other|fellow) ~2 (professionals|leaders|founders|experts)",
        "(we|you and i) ~1 both",
    ),
    "a school they share": (
        "(alum|alumni|alumna|alumnus|alma mater)",
        "(same|share|shared|both) ~3 (school|university|college|degree|course|programme|program|major)",
        "fellow ~2",
    ),
    "their post or talk": (
        "your ~3 {post}",
        "(reading|read|saw|watched|listened to|enjoyed|loved|heard|followed|following) ~2 your ~2 ({post}"
        "|content|work)",
        "you (posted|wrote|shared|published|said in|explained|showed)",
    ),
    "met before": (
        "(nice|great|good|lovely|pleasure|fun|cool|wonderful|fantastic|brilliant|enjoyed|glad|pleased|happy"
        "|fine) ~2 (meet|meeting|met|see|seeing|chat|chatting|talk|talking|speak|speaking|bumping|running"
        "|catching) ~2 (you|with|up|into)",
        "(so|very|really)? (nice|great|good|lovely|cool|fun) to (chat|meet|talk)",
        "we ~1 (met|spoke|talked|chatted|sat|queued|shared|stood|danced|exchanged)",
        "(met|meeting|seeing) you (in|at|on|during|last|this|yesterday|today|after|and|through|for|by)",
        "our (chat|conversation|talk|coffee|lunch) ~1 (at|in|on|about|last|this|yesterday|during|over|today|after)",
        "(sat|stood|sitting|standing) (next to|beside|behind|across from|opposite) (you|me)",
        "i (was|am|'m) ~1 the ~1 (one|guy|woman|man|lady|person) (who|with|in|at|from|next)",
        "i'm the ~2 (who|with|in|at|from|next)",
        "(you may|you might|you'll|do you|you|not sure (if )?you) ~1 remember (me|us)",
    ),
    "an event": (
        "at (the|your|last|this|a|our) ~5 (conference|summit|meetup|fair|event|workshop|expo|lunch|dinner"
        "|party|wedding|webinar|panel|open day|congress|training|course|class|breakfast|stand|booth|festival"
        "|seminar|gala|reunion|day|days|week|night|drinks)",
        "(attended|attending|attend|going to) ~2 (conference|summit|meetup|fair|event|workshop|webinar|panel)",
        "(conference|summit|meetup|expo|trade fair|symposium)",
    ),
    "someone they both know": (
        "(said|says|suggested|mentioned|told me|recommended|thinks|thought|reckons) ~2 (i|we|you) ~1 (should"
        "|reach|know|talk|write|contact|get in touch|speak|ask|might|may|were|was|are|would)",
        "(friend|friends|cousin|sister|brother|colleague|neighbour|neighbor|wife|husband|mate) of (mine|yours|my|your)",
        "(my|your) (neighbour|neighbor|cousin|sister|brother|aunt|uncle|mother|father|dad|mum|mom|wife|husband)",
        "(through|via) (a mutual|our mutual|my|your|our|the) (friend|colleague|cousin|sister|brother|group)",
    ),
    "worked together": (
        "(we|you and i) ~1 (worked|taught|served|trained|studied|played|volunteered|interned|shared|ran"
        "|built|did|used to|were)",
        "(worked|working|work|studied|served|trained) (together|with you|under you|alongside you|for you|beside you)",
        "(old|former|ex) (colleague|colleagues|boss|classmate|team|teammate|neighbour|student|manager"
        "|flatmate|coworker)",
        "(when|since) ~1 (we|you) ~1 (were|was|left|worked|taught|shared|studied|ran) ~2",
    ),
    "the same workplace": (
        "(our|the) (team|office|floor|company|department|ward|corridor|kitchen|shift|canteen|building|unit"
        "|crew|project|night shift|depot|site|plant|group|staff room|standup|stand-up|warehouse|branch|store"
        "|clinic|lab|school|firm)",
        "(same|your|this) (team|office|floor|department|ward|corridor|kitchen|shift|canteen|building|unit"
        "|crew|night shift|depot|site|warehouse|branch|store|staff room)",
        "(new|just) ~1 (here|in the team|on the team|to the team|starter|hire|joiner)",
        "(colleague|colleagues|coworker|coworkers|workmate|teammate|teammates)",
        "(everyone|everybody|all|whole|rest of) ~2 (team|floor|office|department)",
        "(see you|saw you) (in|at|on) the (office|canteen|kitchen|floor|standup|stand up|morning|meeting"
        "|corridor|lift)",
        "(as|i'm|i am) your (manager|boss|supervisor|lead|team lead|new)",
        "(from|in|of|at) (the|our) ~1 (finance|hr|it|sales|marketing|billing|accounts|payroll|design|support"
        "|permits|legal|night|logistics|reception|warehouse|data|platform) ~1 (team|department|desk|crew"
        "|shift|floor|office)?",
        "(joined|joining|join|started|starting|moved|transferred) ~1 (the|your|our|in|as) ~2 (team|office"
        "|floor|department|ward|shift|site|branch|store|project|crew|unit|school)",
        "work (together|closely|across|down the|upstairs|downstairs|two floors)",
    ),
    "a last day": ("(last|final) day (at|here|with|in)", "(leaving|left) (the team|the company|our team|us)"),
    "someone who hires": (
        "(recruiter|recruiters|recruiting|headhunter|headhunters|headhunting|talent acquisition|hiring "
        "manager|hiring team|hr team|human resources|agency nurse|staffing|talent partner|sourcer)",
        "(you|you're|you are|your) ~2 (recruit|recruits|recruiting|hire|hires|hiring|place|placing|staff"
        "|look for|looking for) ~2",
    ),
    "an advert": ("(your|the) (ad|advert|job ad|listing|vacancy|job post|posting|job posting|notice|opening)",),
    "a role": (
        "(role|roles|position|positions|vacancy|vacancies|opening|openings|opportunities|job|jobs|internship"
        "|internships|apprenticeship|apprenticeships|posting|co op|co ops|gig|placement|contract work)",
    ),
    "looks for a job": (
        "(looking|searching|hunting|seeking|search|exploring|open|pursuing|apply|applying|applied|actively) "
        "~3 (for)? ~2 (job|jobs|role|roles|work|position|positions|opportunity|opportunities|internship"
        "|internships|opening|openings|openings|vacancy)",
        "(interested|interest) in ~4 (role|roles|position|job|opportunities|opportunity|working (at|for)"
        "|vacancy|opening)",
        "(my|attached|the|a) ~1 (cv|resume|résumé|application)",
        "(i|i've|i have) ~2 applied (for|to|at)",
        "(any|suitable|future) (openings|vacancies|vacancy|opportunities|roles|positions)",
        "(hire|consider|employ) me",
        "(notice period|available from|start (from|in|on)|ready to relocate|relocating|relocate|free from)",
        "(are you|you|you're|is ~3) hiring",
        "regarding the ~4 (role|position|job)",
    ),
    "what they can do": (
        "(years|year) (of experience|experience|as|on|in|with|at)",
        "(licence|license|certified|certificate|qualified|ticket|tickets|level 2|level 3|degree)",
    ),
    "who they are": (
        "(i'm|i am|im) (a|an|the|currently|in|from|with|on) ~3",
        "(my name is|this is|i work|i run|i teach|i drive|i lead|i manage|i cover|i coach|i build|i study"
        "|i'm studying|i look after)",
    ),
    "follows up": (
        "(follow|following|followed) ~1 (up|on|back)",
        "(chase|chasing|chaser|bump|bumping|bumped|nudge|nudging|resurface|resurfacing|circling|circle back"
        "|touching base|touch base|checking back|reminder|float|floating|pinging|reaching back)",
        "(just|simply) ~1 (check|checking|wanted to check|wanted to see|wanted to ask) ~1 (if|whether|on|back|again)",
        "(top|front) of (your|the) ~1 (inbox|list|pile)",
        "(did|have|were) you ~2 (see|get|got|receive|received|read|chance|able|had|manage) ~4 (my|to|the|it|this|our)",
        "(second|third|last|final|previous|earlier|first|original|prior) ~1 (message|email|note|mail|inmail"
        "|attempt|letter|one)",
        "(one|once) more (time)?",
        "(probably|know you're|know you are|must be|understand you're) ~2 busy",
        "(reach|reached|reaching) out again",
        "(after|since) our (conversation|talk|chat|call|meeting)",
    ),
    "no reply so far": (
        "(haven't|have not|hasn't|didn't|did not|never|not|yet to|nothing|without|no) ~2 (heard|hear|got"
        "|gotten|received|had|replied|reply|respond|responded|response|answer|answered|get back|word) ~3",
        "(silence|ignored|ignoring|ignore|ghosted|ghosting|unanswered)",
        "(waiting|awaiting|await|wait) ~1 (for)? (your|an|a) ~2 (reply|answer|response|feedback|decision"
        "|return|confirmation)",
    ),
    "they're busy or missed it": (
        "(missed|slipped|lost|buried|overlooked|swamped|busy) ~3 (message|inbox|email|note|this|it|mail"
        "|weeks|period|days|time|right now)",
    ),
    "wrote to them before": (
        "(i|we|i'd|i've|we've) ~1 (sent|wrote|written|emailed|messaged|asked|contacted|reached out|invited"
        "|shared|mentioned|submitted|left|put|offered|rang|called|quoted|promised) ~2 (you|to you|a|an|the"
        "|my|your|our|about|it|twice|last|in|on|this)",
        "(my|our) (message|email|note|mail|question|application|offer|proposal|quote|letter|request"
        "|invitation|deck|interview|call|voicemail|inmail|last|first|earlier)",
    ),
    "some time ago": (
        "(days|weeks|week|month|months|fortnight|while) (ago|back)",
        "(last|two|three|few|couple of) (week|weeks|month|days|spring|summer|autumn|winter|tuesday|monday"
        "|wednesday|thursday|friday)",
    ),
    "still interested": (
        "(still|any) ~2 (interested|open|interest|relevant|need|available|alive|thoughts|news|update|updates"
        "|word|decision|questions|luck)",
        "(close|closing|closed) (the|your|this|out) ~1 (file|loop|thread)",
    ),
    "what was asked or promised": (
        "(you|you'd|you had|you've) ~1 (asked|requested|wanted|said|mentioned|promised|told|offered|agreed"
        "|suggested) ~2",
        "(as promised|i promised|promised you|as agreed|as discussed|as requested|as mentioned)",
        "(in the meantime|meanwhile|since then|since we|wanted to add|quick update|has changed|one more thing)",
    ),
    "sends something": ("(here's|here is|here are|attached|enclosed) ~1 (the|it|you|is|are|a|my) ~2",),
    "thanks for a talk or interview": (
        "(thank|thanks) ~4 (interview|speaking|talking|call|meeting|time today|time yesterday|session"
        "|conversation|chat)",
        "(thank|thanks) ~2 (for)? (your time|taking the time|making the time)",
        "(pleasure|great|nice|good|lovely) ~1 (speaking|talking|chatting) (with|to) you",
    ),
    "won't write again": (
        "(won't|will not|last time i|final time|won't be) ~2 (bother|write|chase|message|contact|follow up"
        "|try|email|reach)",
        "(leave|leaving) it (there|here|with you|at that)",
        "(permission to|should i) ~1 (close|stop|assume)",
        "(last|final) (note|email|follow up|followup|message|try)",
    ),
    "a no": (
        "(can't|cannot|can not|won't|will not|shan't|couldn't|don't|do not|wouldn't|unable|not able|am not"
        "|i'm not|not going|not be able|not in a position) ~2 (do|join|accept|make|take|attend|connect|help"
        "|commit|come|participate|refer|review|write|speak|offer|looking|interested|taking|accepting|able"
        "|change|changing|buy|know|be|moving|invest)",
        "(have|need|want|going|must|i'll|will|i'd) (to )?(pass|decline|say no|sit this one out|turn ~2 down"
        "|bow out|give ~2 a miss|step back|opt out)",
        "(decline|declining|pass on|passing on|say no|saying no|turn it down|turned down|turn you down|refuse)",
        "(no thanks|no thank you|not interested|not for me|not for us|no longer|not at the moment|not right "
        "now|not one for|isn't for me|not this)",
        "(not|never) (be )?(moving forward|a fit|a good fit|right fit|selected|going ahead|proceed|pursuing"
        "|pursue|the right)",
        "(decided|chosen|choose|prefer) ~1 (not|to stay|to keep|against|another|to pursue)",
    ),
    "would rather not": (
        "(i'd|would|we'd) rather (not|stay|keep)",
        "(only|just) (accept|connect|add|refer|use|take)",
        "(i|we|i'll|we'll) (keep|stay|use|only use|will stay|am staying) ~2 (this|my|with|where|put|here"
        "|account|network|linkedin|in the)",
        "(afraid|regret|regretfully|unfortunately|sadly|apologies|sorry) ~4 (not|can't|cannot|won't|no"
        "|decline|pass|unable|don't|already|couldn't)",
    ),
    "thanks for an offer": (
        "(thanks|thank you|thank|appreciate|appreciated|grateful|kind of you|honoured|honored|flattered"
        "|touched) ~4 (offer|invitation|invite|asking|thinking of me|considering|proposal|request|interest"
        "|reaching out|considered|inviting|writing|to think of me|getting in touch|your message|your note"
        "|the message|the note|opportunity|contacting)",
        "(kind|good|generous|nice|flattering|lovely) ~2 (of you|offer|to be asked|to ask|invitation|to think)",
    ),
    "wishes them luck": (
        "(good luck|best of luck|all the best|every success|wish you|wishing you|hope it|hope the|hope you "
        "find|lovely event|much success|success with)",
    ),
    "not at this time": (
        "(plate|hands|schedule|diary|calendar|week|month|year) ~2 (full|packed|impossible|busy|booked)",
        "(at (this|the) (time|moment)|right now|for now|this time|this year|just now|already have|under "
        "contract|happy where i am)",
    ),
    "thanks for connecting": (
        "(thanks|thank you|thankyou|thx|thank|pleasure|cheers|appreciate|appreciated|glad|great|nice|good"
        "|honoured|excited|happy|grateful|delighted) ~4 (connecting|accepting|adding me|for the add|accepted"
        "|for adding|accept my|the connection|to be connected|joining my network|for the connection|being "
        "connected|we're connected|we are connected|linking)",
        "(now that|since|glad|good|great|happy|nice) ~2 (we're|we are|to be|you're) ~1 connected",
        "(we|we've|we have) (just|recently)? connected",
        "(saw|see|noticed) you ~1 (accepted|connected|added)",
        "(thanks|thank you|cheers) for (your|the) ~2 (invitation|invite|request|connection)",
        "(welcome to my network|for reaching out to connect|new connection)",
    ),
    "sells": (
        "(we|i|our team|our company) ~2 {help} ~2 ({customers}|people|you|like|busy|other|firms|owners|grow"
        "|get|hotels|shops)",
        "(we|i) ~1 (offer|offering|provide|specialize|specialise|sell|deliver|have helped|we've helped"
        "|developed|built|launched|launching|work with|have built) ~3",
        "(our|my) ~2 (product|platform|service|services|solution|tool|software|app|agency|programme|program"
        "|coaching|packages|demo|webinar|offer|clients|workshop|academy|course|product|tariff|firm)",
        "(free|quick|short|15|20|30|ten|fifteen|twenty) ~2 (demo|audit|trial|consultation|quote|sample"
        "|samples|assessment|discount)",
        "(book|schedule|grab|pick) ~1 (a|some|your|my)? (slot|call|demo|time|meeting|spot)",
        "(partnership|collaborate|collaboration|synergies|synergy|business opportunity|exciting opportunity)",
        "(companies|businesses|brands|founders|agencies|teams|firms|manufacturers|owners|startups) like (you"
        "|yours|you're)",
        "(your|the) (website|web site|seo|backlinks|domain|traffic|conversion|pipeline)",
        "(guest|sponsored) (post|article|posts|articles)",
    ),
    "money": (
        "(discount|price|prices|pricing|roi|leads|revenue|sales|clients|investment|guaranteed|savings|costs"
        "|cost|budget)",
    ),
    "offers a job": (
        "(your|you) ~3 (profile|background|experience|skills) ~3 (match|fit|matches|role|great|suits|for)",
        "(i'm|we're|we are|i am|i have|we have|client) ~3 (hiring|recruiting|looking for a|opening|role for"
        "|openings|vacancy|opportunity that|seeking)",
        "(we're|we are|currently) hiring",
    ),
    "asks for a referral": (
        "(refer|referral|referrals|referring) ~1 (me|my|for|from|us|in|to|on|at|you)",
        "(put|putting) ~1 (in a|a) (good )?word",
        "(forward|forwarding|pass|passing|hand|share|send) ~1 (my|on my|along my) ~1 (cv|resume|name"
        "|application|profile|details)",
    ),
    "asks for a recommendation": (
        "(write|writing|give|giving|leave|provide|for|like|love|appreciate|want|need|ask|get) ~4 "
        "(recommendation|recommendations|reference|endorsement|testimonial)",
        "endorse (me|my)",
        "(write|writing) ~3 (about|for) (me|us|my|our)",
    ),
    "asks for an introduction": (
        "(introduce|introducing|put|putting|pass) (me|us|my) ~1 (to|with|in|on|on to)",
        "(could|can|would|any chance|willing|ask|hoping|might|maybe) ~4 (introduction|introductions|intro"
        "|intros|introduce)",
    ),
    "asks for advice": (
        "(your|some|any|for|seeking|quick) ~1 (advice|guidance|tips|mentorship|insights|insight|opinion"
        "|feedback|perspective)",
        "(mentor|mentoring|informational interview)",
        "(pick|picking) your ~1 (brain|brains)",
    ),
    "asks for their time": (
        "(15|20|30|10|ten|fifteen|twenty|thirty|five|quarter|half|few|couple) ~3 (minutes|mins|min|hour"
        "|minute|questions)",
    ),
    "asks a favour": (
        "(could|can|would|might|may|will) (you|i) ~3 (spare|look|read|check|review|tell|explain|ask|advise"
        "|share|help|give|have|lend|point|mind|send|cast|let|recommend)",
        "(would|do) you ~1 (mind|be (willing|open|able|up))",
        "(i|i'd|i'm|i was|was|just) ~2 (wondering|wondered|ask|asking|curious|hoping|like to ask|love to "
        "hear|love to know|love to learn|appreciate) ~2 (if|whether|how|about|what|a|you|your|from)",
        "(favour|favor|a question for you|quick question|quick ask|small ask|big ask|small request|a request"
        "|help me|your help|your advice)",
    ),
    "easy to refuse": (
        "(no (worries|problem|pressure|hard feelings|offence|offense|rush)|totally fine|fine too|perfectly "
        "fine|understand (if|entirely|completely)|if (it's|you're|that's|this is|you) ~2 (not|too|busy|can't"
        "|rather|no)|say no|feel free|only if|if you can't|it's fine|a no)",
    ),
    "speaks of the post": (
        "(great|nice|good|love|loved|amazing|awesome|excellent|brilliant|wonderful|interesting|insightful"
        "|inspiring|powerful|fantastic|well|helpful|beautiful|this) ~1 (post|read|article|share|insights"
        "|point|points|list|piece|perspective|reminder|take|thread|story|said|written|put|breakdown)",
        "(so|very|how|absolutely) true",
        "(agree|agreed|disagree|disagreed|exactly|spot on|couldn't agree|hear hear|this is (so|the|gold|why|me)|100)",
        "(thanks|thank you) for (sharing|posting|this|writing|the post|putting this)",
        "(your|the) (second|third|first|last|fourth|fifth) ~1 (point|example|paragraph|line|picture|chart"
        "|slide|photo|step|graph|reason|sentence|detail|bullet)",
        "(i'd|would|i) ~1 (add|push back|quibble|question|argue|see it differently|see this)",
        "(the (line|part|bit|point|detail|chart|graph|photo|picture|example|number|idea|sentence|comparison"
        "|table)) ~1 (about|on|with|of|that|where|in)",
        "(reminds|remind) me of",
    ),
    "how it is elsewhere": (
        "(in (our|my) (case|experience|country|plant|ward|team|school|village|shop|industry|company|town"
        "|office|hospital|city|ministry))",
        "(we|i|had|have) ~1 (had|tried|found|saw|did|learned|learnt|ran|switched|stopped|started) (the|this"
        "|that|it|a|an|to|our) ~1 (same|exact|opposite|similar|thing|here|too|last)",
    ),
    "advertises in public": ("(follow me|check out my|link in|dm me|my profile|in my bio|repost|cfbr|commenting for)",),
    "congratulates": (
        "(congrats|congratulations|congratulation|congratulate|congratulating|congrat|kudos|well done|bravo"
        "|mabrouk|mazel tov|félicitations|gratulations)",
        "(couldn't|could not|can't|no one|nobody) ~3 (happier|deserving|deserved|deserves|think of anyone)",
    ),
    "glad for them": (
        "(so|very|really) (happy|pleased|proud|chuffed|glad|delighted) (for|of) (you|both)",
        "(deserve|deserved|well earned|hard earned|richly)",
    ),
    "their news": (
        "(new (role|job|position|title|post|company|adventure|chapter|store|shop|office)|promotion|promoted"
        "|award|anniversary|milestone|appointment|appointed|degree|graduation|graduated|certification|prize"
        "|medal|star|stars|series a|funding|funded|launch|nomination|nominated|passed|partner|tenure"
        "|qualified|book|win|won)",
        "(saw|heard|read|noticed|see|hear) ~2 (news|about|you|your|that you|from) ~3",
    ),
    "a feast day": (
        "(happy|merry) (birthday|new year|christmas|diwali|eid|easter|holidays|anniversary|work anniversary"
        "|thanksgiving|nowruz|lunar)",
    ),
    "a long time": (
        "(long time|been (a while|ages|too long|forever|years|months|so long)|it's been|has been ~2 (since"
        "|while|long|years)|haven't (spoken|talked|seen|written|heard|been in touch)|lost touch|out of touch"
        "|ages since|years since|since we last|too long|catch up|catching up|reconnect|reconnecting)",
    ),
    "asks how they are": (
        "(how (are|is|was|were|have|has|did|do|goes|goes it|'s) ~1 (you|your|things|life|everything|it|the"
        "|everyone|family))",
        "(how's|hows|how are|how is) ~2",
    ),
    "hopes they're well": (
        "(hope|hoping|trust) ~2 (you're|you are|all|everything|things|you|your|the) ~3 (well|good|fine|ok"
        "|okay|great|going|better|settled|recovered|enjoying|smoothly|thriving|keeping|healthy|doing)",
    ),
    "thinks of them": (
        "(just|only) (wanted|thought|writing|checking) ~2 (to say hello|say hi|hello|check in|see how|in)",
        "(check|checking) (in|in on)",
        "(thought|thinking|think) (of|about) you",
        "(made me think|reminded me of you|you came to mind|remembered you|remember (when|how|your|you|the))",
        "(saw this|this made|right up your street|thought you'd|you might (like|enjoy|find))",
    ),
    "sorry for them": ("(sorry (to hear|about|for your)|condolences|layoff|layoffs|laid off|restructuring)",),
    "no need to answer": ("(no need to|don't have to|needn't|you do not have to|don't) (reply|answer|write back)",),
    "removes a connection": (
        "(remove|removing|removed|delete|deleting|deleted|disconnect|disconnecting|unfollow|unfriend|drop"
        "|dropping|cut|cutting|trim|trimming|prune|pruning|clean|cleaning|clear|clearing|thinning|tidy"
        "|tidying|unlink|unlinking) ~3 (you|connection|connections|network|contact|contacts|account|list"
        "|profile|here|us|our|it|from|people|this|ties|link)",
        "(leave|leaving|close|closing|quit|quitting|shut|shutting|end|ending|deactivate|deactivating|off) ~1 "
        "(my|linkedin|this|the|our|here) ~1 (account|linkedin|platform|profile|network|connection|site|page)?",
        "(i|i'll|will|to|going to|must|have to) (disconnect|unlink|part ways|say goodbye|unconnect)",
        "(smaller|keep my|keeping my|limit|limiting|cutting) ~2 (network|contacts|account|list|linkedin|connections)",
    ),
    "thanks for help": (
        "(thanks|thank you|thankyou|thank|cheers|ta|grateful|gratitude|appreciate|appreciated|obliged|owe "
        "you|indebted|thx|bless you) ~6 (advice|referral|referring|recommendation|recommending|introduction"
        "|introducing|intro|help|helping|support|feedback|reference|guidance|tips|tip|hour|time|letter"
        "|teaching|telling|explaining|showing|sending|lending|taking|looking|reading|putting|mentoring"
        "|kindness|patience|lift|standing|writing|covering|speaking|having|sharing|correcting|answering"
        "|giving|encouragement|review|everything|all you|words)",
    ),
    "says what it changed": (
        "(because of you|thanks to you|couldn't have|could not have|without (you|your)|you were right|your "
        "(advice|tip|trick|feedback|suggestion|letter|reference|recommendation|introduction|help) ~3 (worked"
        "|helped|saved|was|made|did|got|is|came|meant|paid))",
        "(word|note|message|wanted|want|just|like) ~2 (to say|say|of) (thanks|thank you|thank|ta|a thank|cheers)",
        "(i owe you|owe you (a|one|dinner|lunch|coffee)|drinks are on me|is on me|means a lot|meant (a lot"
        "|so much|the world)|made (a|all the) difference)",
        "(saved|helped|changed|opened|taught|spared|rescued) (me|my|us|the day|our)",
    ),
    "it went well": (
        "(i|we|she|he) ~1 (got|passed|start|started|signed|landed|won|finished|accepted) ~1 (it|the|in|on|a"
        "|my|that|them|through|today)",
        "(offer|hired|first (day|week|salary|interview)|second round|went well|worked|called me|they called|accepted)",
    ),
    "answers their message": (
        "(thanks|thank you|thx|cheers|appreciate|ta) ~3 (message|note|mail|email|reply|getting back|coming "
        "back|writing|reaching out|asking|kind words|nice words|words|comment|question|interest|letter"
        "|getting in touch|the update|the details|replying)",
        "(thanks|thank you) ~4 (getting|coming) back to me",
        "i (completely|totally|fully) understand",
        "thank you for letting me know",
    ),
    "sorry for being late": (
        "(sorry|apologies|apologise|apologize|forgive|excuse) ~4 (late|slow|delay|delayed|wait|silence|only "
        "now|slowness|took|taken|replying|seeing|not (writing|replying|answering)|long|missed)",
        "(late|months late|weeks late|only now|finally answering|finally replying|just (saw|seen|read|found) "
        "(this|your))",
    ),
    "says yes": (
        "(yes|yep|yeah|sure|of course|course|absolutely|happy to|gladly|certainly|no problem|you're welcome"
        "|count me in|sounds (good|great|interesting)|glad (it|to hear|you))",
    ),
    "about their message": (
        "(your|the) (message|note|mail|email|question|questions|words|kind words|offer|request|comment"
        "|letter) ~2 (came|made|is|was|found|arrived|did|about|reached|got|meant|has|i)",
        "(to answer|in answer|short answer|in short|in reply|answering your|replying|reply to|as for|about "
        "your|regarding your|you asked|re your|on your question)",
        "(wednesday|thursday|friday|monday|tuesday|saturday|sunday) ~2 (works|suits|is fine|is good|at|after"
        "|morning|afternoon|then)",
    ),
    "asks what it pays": (
        "(is it|what's|what is|could you (tell|send)|which|who|when|how much|how many) ~3 (salary|range|pay"
        "|rate|remote|hybrid|shift|days|contract|budget|team|notice)",
        "(not looking|not moving|happy where|settled|tempting|interesting|interested|interests me)",
    ),
}
