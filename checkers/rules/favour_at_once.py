"""A request for a favour in the first message."""

from ..finding import Match
from ..fix import instead
from ..moves import moves_of
from ..rule import custom, ex, whole_clause
from ..situation import INVITATIONS
from ..text.phrase import Phrases

# Smaller favours only count if they mean work or a risk.
_WORK = Phrases(
    (
        "(review|check|critique|proofread|rate|correct|edit|read|improve|look at|looking at|look over|look through|go through|feedback on|evaluate|fix|opinion on|polish|examine) ~1 (my|our) ~3 "
        "(cv|resume|résumé|portfolio|cover letter|application|thesis|dissertation|essay|website|profile|deck|pitch|paper|code|case stud*|manuscript|work|draft|proposal|poster|book)",
        "(check|check out) my ~2 (cv|resume|résumé|portfolio|cover letter|application|website|page|startup|deck|pitch)",
        "(fill|complete|answer|take) (in|out)? (my|our) ~2 (survey|form|questionnaire)",
        "(sharing|reposting|liking|forwarding|promoting|spreading|following|commenting on|boosting) (my|our) ~3 (survey|post|posts|page|profile|cv|resume|video|article|campaign|link|work|business|company|channel|book|petition|fundraiser|event|podcast|newsletter)",
        "(share|repost|like|forward|circulate|promote|spread|print|follow) (my|our) ~3 (survey|post|page|profile|cv|resume|video|article|campaign|link|poems|work|business|company|channel|book|petition|fundraiser|event|podcast|newsletter|poll|story|appeal|advert|vacancy)",
        "(pass|forward|hand|show|give|slip) my ~2 (to|on to|along to|round|around) ~1",
        "(pass|forward|send) (it|this|them) ~2 to (everyone|everybody|your|all|nine|ten|anyone)",
        "(check|update me on|confirm|look up|chase|follow up on|look into|expedite|push|speed up) ~2 my ~2 (status|application|candidature|candidacy|progress|profile status)",
        "(attaching|attach|sending|sharing|enclosing|leaving) ~2 {resume} ~2 (in case|if|should|for any|for when|so)",
        "(vote for|subscribe to|sign) (me|my|us|our)",
        "(need|want|collecting|short of|looking for|gathering) ~2 (votes|signatures|likes|followers|reviews|testers|respondents|participants|subscribers|interviewees)",
        "(write|draft|prepare) (me|my|our) ~3 (proposal|essay|outline|statement|thesis|letter|report|application)",
        "(find|see) ~1 (attached|enclosed) ~1 (cv|resume|résumé|my)",
        "(find|see|please see|review) (my|the) ~1 (cv|resume|résumé|portfolio) (is)? (attached|enclosed|below)",
        "(send|give) me (your|all|everything|the) ~2 (essays|notes|slides|template*|contacts|agreement|list|files|material*|answers|password|code)",
        "print (them|it|my)",
        "(leave|give) (me|us) a ~1 (review|rating|endorsement)",
        "(test|try|try out|download|install) my (app|product|game|tool|beta|platform|website)",
        "(nominate|sponsor|fund|host|promote|feature) (me|my|us|our)",
        "(help|assist) me ~1 (with|in|on|to|write|finish) ~2 (assignment|thesis|dissertation|survey|study|essay|homework|project|cv|resume|application|research|visa|exam)",
        "(answer|respond to) (these|the following|my|ten|fifteen|twenty|10|12|15|20) ~2 questions",
        "(answer|respond to|fill in|complete|do|solve) (the|these|my|this) ~1 (attached|enclosed|following) ~3",
        "(donate|contribute|chip in|give) (to|for|towards) (my|our)",
        "(buy|order|preorder|pre order) (my|our|a copy|one of my)",
        "(translate|transcribe|design|code|build) ~2 (for me|my|our)",
        "(let me|can i|could i) (copy|stay|sleep|use your|borrow)",
        "(get|find) me (tickets|a ticket|a discount|a place|a room|an invitation|access|in)",
        "(be|become) my (mentor|coach|guide)",
        "mentor me",
        "(do|doing) me ~1 (the|this|a|that) (honour|honor|honours|kindness|courtesy)",
        "(do|ask|need) ~2 (a|another|quick|small|big|huge|one)? ~1 (favour|favor)",
        # work for the writer, whatever it is
        "(could|can|would|will|might) you ~3 (put|get|pass|mention|vouch|fight|apply|print|translate|design|build|bring|carry|collect|arrange|organise|organize|convince|persuade|sort|push|forward|nominate|submit|upload) ~2 (me|my|us|our) ~2",
        "need you to (fill|read|review|share|send|sign|write|correct|check|pass)",
    )
)
_APPLIED = Phrases(
    (
        "(applied|applying|requisition|as you (asked|requested|suggested)|you (asked|offered|requested))",
        "you ~1 (gave|left|sent|wrote|shared) ~3 feedback",
        "your (ad|post|posting|advert) (asks|asked|says)",
    )
)

# The writer is a customer.
_BUYS = Phrases(
    (
        "your ~2 (price|prices|pricing|quote|quotation|catalogue|catalog|brochure|rates|invoice|menu|fee|fees|terms|bank details)",
    )
)


# They can look if they like, or they're asked to pass on a greeting.
_OFFERED = Phrases(
    (
        "my ~1 (regards|best|love|thanks|greetings|wishes|respects|compliments|condolences|congratulations) ~1 to",
        "my ~1 (regards|thanks|greetings|wishes|condolences|congratulations) (on|along)",
        "(you can|you could|you'll|you will|you may|you're welcome to|feel free to|if you ~1 (like|want|wish|care|fancy) to|(in case|should) you"
        "|anyone can|people|readers|students|clients) ~2 (see|check|check out|read|view|browse|look at|find|visit|watch|look through) (my|our)",
    )
)


# Too much to ask in a note, even if they've met once.
_FOR_US = Phrases(
    (
        "(could|can|would|will|might) you ~2 (get|put|find|give|take|bring|introduce|recommend|refer|sponsor|hire) ~1 (me|my|us|our|him|her|them) ~4",
    )
)


def _find(draft):
    if moves_of(draft, "acquainted"):
        span = _FOR_US.first(draft, *draft.body) if draft.situation == "invite-acquaintance" else None
        if span:
            yield Match(*whole_clause(draft, *span))
        return
    last, count = -1, 0
    spans = [
        (m.cue_start, m.cue_end)
        for m in moves_of(draft, "request-referral", "request-recommendation", "request-introduction")
    ]
    applied = _APPLIED.first(draft, *draft.body) is not None
    for start, end in _WORK.find(draft, *draft.body):
        documents = draft.low.startswith(("find", "see", "please see"), start)
        given = _APPLIED.first(draft, max(0, start - 12), end) is not None
        offered = _OFFERED.first(draft, max(draft.sentence_at(start)[0], start - 40), end) is not None
        if offered or given:
            continue
        if not (documents and applied) and _BUYS.first(draft, start, end + 40) is None:
            spans.append((start, end))
    for start, end in sorted(spans):
        clause = draft.clause_at(start)
        span = (min(clause.start, start), max(clause.end, end)) if clause else (start, end)
        if span[0] >= last and count < 2:
            yield Match(*span)
            last, count = span[1], count + 1


RULE = custom(
    _find,
    fix=instead(
        "Could I ask you [a question about their work that they can answer in a line]?", "Ask a question instead"
    ),
    code="LE112",
    level="caution",
    situations=INVITATIONS + ("first-message",),
    message="You're asking for a favour before you know each other.",
    why="It's easy to say no to a stranger. Once you've talked, the same request is a small one.",
    sources=("linkedin-2011", "rochester"),
    ignore="If they've offered to help, publicly or to you.",
    instead="Connect first. Ask about their work, and save the request for when they know you.",
    yields_to=("any-job",),
    bad=(
        "Hi Jon, I'm applying for the road safety job on your team. {==Could you refer me?==}",
        ex(
            "Hi Jon, thanks for connecting. I'm a teacher moving into road safety. {==Could you look at my CV?==}",
            "first-message",
        ),
        ex(
            "Hi Jon, I'm a welder in Hull and saw the foreman role at your yard. {==Would you review my CV?==}",
            "invite-recruiter",
        ),
        "Hi Jon, I drive past your team's new crossing. {==Could you put my name forward for the survey team?==}",
        ex(
            "Hi Jon, we sat together on the train to Hull. {==Could you get my son a place on your team?==}",
            "invite-acquaintance",
        ),
        ex("Hi Jon, thanks for connecting. {==Please share my survey with your team.==}", "first-message"),
    ),
    good=(
        "Hi Jon, your report on the Hull crossings is why I'm applying for the road safety job. I'd like to connect.",
        ex(
            "Hi Jon, thanks for connecting. I'm a teacher moving into road safety, as you did. What helped "
            "you most in the first year?",
            "first-message",
        ),
        ex(
            "Hi Jon, I've been a welder for fifteen years, and I've applied for the foreman role at your "
            "yard. I'd like to connect.",
            "invite-recruiter",
        ),
    ),
    near_misses=(
        "Hi Kim, I need oak boards in Devon. Could you send me your price list?",
        "Hi Jon, Ida Berg referred me to your paper on road safety. I teach in Hull.",
        "Hi Jon, I used your crossing plan in Hull, where Ida Berg showed it to me. Give my best to her team.",
        ex("Hi Jon, thanks for connecting. Your CV workshop in Hull got my brother his first job.", "first-message"),
        ex(
            "Hi Jon, we worked together at Aviva for three years. Could you introduce me to your new manager?",
            "first-message",
        ),
    ),
)
