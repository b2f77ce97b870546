"""What several rules ask of a draft: is it about the reader, does it sell, does it ask, is there anything particular.

Each signal is worked out at most once for a draft (kept in `draft.memo`).
"""

from __future__ import annotations

import re
from functools import wraps

from .phrase import Phrases
from .vocabulary import GENERIC


def once(function):
    """A function of a draft that is worked out at most once for each; its name must be its own."""

    @wraps(function)
    def kept(draft):
        memo = draft.memo
        if function.__name__ not in memo:
            memo[function.__name__] = function(draft)
        return memo[function.__name__]

    return kept


_CAPITAL = re.compile(r"[A-Z]")


@once
def specifics(draft) -> int:
    """How much of the body could not stand in a message to just anyone.

    One for each different word outside the stock vocabulary, two for a name or number; slots count as two, since they
    will hold something. The reader's and the writer's own names do not count.
    """
    own = set()
    if draft.greeting and draft.greeting.name:
        own |= set(draft.greeting.name.lower().split())
    if draft.signoff and draft.signoff[2]:
        own |= set(draft.signoff[2].lower().split())
    score, seen = 0, set()
    plain, starts = draft.plain, draft.sentence_starts
    for low, start, end in draft.body_words:
        if low in GENERIC:
            continue
        base = low[:-2] if low.endswith("'s") else low
        if base in seen or base in own or base in GENERIC or base.startswith("ŧ"):
            continue
        seen.add(base)
        if base.startswith("ø"):
            score += 2
        elif len(base) == 1 and not base.isdigit():
            continue
        elif base[0].isdigit() or (plain[start:end] != low and _CAPITAL.search(plain, start + (start in starts), end)):
            score += 2
        else:
            score += 1
    return score


_OFFER = Phrases(
    (
        # what "we" do for customers
        "(we|i|we've|i've|we have|i have|team|company|agency|that|who) (also|currently|have|been|recently|"
        "specialize in|specialise in|love|can|already)? (been)? {help} ~3 {customers}",
        "(we|i|we've|i've|team|agency|firm) ~1 {help} ~2 (grow|scale|increase|boost|reduce|cut|save|"
        "automate|generate|achieve|improve|double|triple|find|get|hire|convert|close|reach|book)",
        "(we|i) (help|work with|partner with|support) ~2 (like|such as) (you|yours)",
        "(we've|i've|we have|i have) (helped|worked with|partnered with|supported) ~1 (similar|other|many|"
        "several|dozens|hundreds|over|more than|companies|businesses|clients)",
        "{customers} (like|such as|similar to) (you|yours)",
        "(like|such as) (you|yours) ~2 (save|grow|increase|boost|reduce|automate|generate)",
        "(we|i) (offer|provide|sell|deliver|specialize|specialise) ~4 (service*|solution*|package*|software|"
        "platform|tool*|product*|coaching|training|consulting|backlink*|website*|design|development|"
        "marketing|staffing|outsourcing|lead*|course*|program*|seo)",
        "(our|my) ~2 (platform|solution|solutions|product|products|software|services|tool|app|agency|saas|"
        "offering|course|program|programme|masterclass|toolkit|startup|company) ~1 (help*|can|could|will|is|"
        "are|lets|let|makes|enables|offers|provides|has|have|allows|delivers|automates)",
        "(our|my) (new|free|latest|flagship|award winning|revolutionary|proprietary|innovative|cutting "
        "edge) ~1 (platform|solution|product|software|service|services|tool|app|course|program|programme|"
        "masterclass|webinar|ebook|guide|toolkit)",
        "(show|tell|walk) you (how|what) (we|i|our|my) ~2 (can|could|help*|work*|do|did|save*|deliver*)",
        "how (we|i|our|my) ~3 (can|could|might|may) (help|support|benefit|improve|boost|save|assist|add "
        "value to) (you|your)",
        "how (we|i) (can|could|might|may|would) (help|support|benefit|improve|boost|save|grow|scale|"
        "optimize|assist|serve)",
        "(we'd|i'd|we would|i would) (love|like|be happy|be glad) to help (you|your) (too|with your|grow|"
        "scale|save|achieve|improve|company|business|team)",
        "help (you|your) ~3 (grow|scale|increase|boost|reduce|cut|save|automate|generate|achieve|double|"
        "triple|10x|get more|land more|connect with)",
        "(we|i) (can|could|will) (help|save|get|boost|double|triple|grow|increase|reduce|cut|improve|"
        "deliver|10x|provide|offer) (you|your)",
        "i can improve",
        "improve (for)? your (website|seo|ranking*|conversion*|sales|pipeline)",
        "(i'm|we're|i am|we are) (building|launching|creating|developing) ~5 (that|which|to) (help*|"
        "automate*|let*|enable*|allow*|make*|save*|use*|tak*|connect*|turn*|replace*|give*|deliver*|reduce*)",
        "(we're|we are|we've been|we have been|we) (building|build|launched|developed|built) ~6 (agent*|"
        "platform|software|tool|tools|app|solution*|product*|inspection)",
        "(we've|we have) (just)? (built|launched|developed|created|released) ~3",
        "(extensive|proven|years of|over) ~2 experience (in|with|of) (implementing|building|delivering|"
        "providing|helping|developing|designing)",
        "for (our|various|multiple|many|other) (clients|customers)",
        # the vocabulary of selling
        "(book|schedule|request|get|see|want|offer|give you|join|arrange|show you) (a|the|your|an)? (quick|"
        "free|live|short|personalized|personalised|product|brief|tailored|10 min|15 minute|custom)? demo",
        "(free|complimentary|no obligation) (trial|audit|consultation|demo|assessment|strategy call|"
        "discovery call|quote|ebook|webinar|review of your)",
        "(discovery|strategy|sales|intro|introductory) call",
        "income stream",
        "(earn|earning|make money|income) ~1 from (home|your phone|their phone|their home|anywhere)",
        "join (my|our) team ~2 (and|to|of)? (earn|motivated|women|entrepreneurs|moms)",
        "(motivated|ambitious|hungry) (women|people|individuals|men|moms)",
        "(profitable|lucrative|business|investment) (proposal|proposition|deal|board)",
        "qualified ~2 leads",
        "(beat|match|lower|undercut) your ~1 (rate|rates|price|prices|premium|quote)",
        "(raising|closing) ~3 (seed|round|capital|funding|funds)",
        "minimum ticket",
        "our deck",
        "(show|tell) you (a|an|the|about the) ~1 (better|easier|easiest|faster|smarter|cheaper|best|simpler) way",
        "(easiest|easy|simple|best|fastest|quickest|cheapest) way to (cut|save|grow|boost|increase|reduce|"
        "double|get|generate|earn|make|scale)",
        "tell you (about|more about) (our|my)",
        "(coaching|training|consulting|service|marketing|design|maintenance) (package|packages|program|"
        "programs|programme|programmes|bundle|bundles|retainer)",
        "starting (at|from) ~1 (only|just)",
        "(would|are) you (be)? opposed to",
        "(we|i) (offer|provide|do) ~3 (reviews|review|consultations|consultation|quotes|audits|assessments|"
        "insurance|evaluations)",
        "(walk|take|talk) you through (what|how) (we|i)",
        "(attached|enclosed|share|send you) ~2 case study",
        "(we've|we have|i've|i have) worked (with|for) ~4 (and|companies|clients|brands|banks|airlines|"
        "firms|families|founders|on their)",
        "(recorded|made|prepared|put together|created|did|ran|wrote) ~2 (teardown|audit|mockup|mock up|"
        "analysis|report|video|proposal|plan|review|demo|sample) (of|for|on|about) (your|you)",
        "(want|like) me to (send|share|show|walk|forward|mail)",
        "shall i (send|courier|forward|mail|share|set up|book|post) ~2 (sample|samples|quotation|quote|"
        "proposal|brochure|catalogue|audit|report|details|deck|link|trial|demo)",
        "(you're|you are|likely|probably) ~1 (losing|missing|overpaying|leaving) ~2 (customers|sales|money|"
        "leads|revenue|clients|out|for|business|on the table)",
        "costing you",
        "overpaying",
        "i can (rebuild|redesign|fix|build|rewrite|optimise|optimize|create|design|develop) (it|your|you)",
        "(our|my) ~2 (robot|chatbot|bot|crm|plugin|api|suite|blueprint|bootcamp|retreat|method|framework|"
        "case study|brokerage|agency|factory|showroom|distributor)",
        "(our|my) ~2 (programme|program|course|coaching|masterclass) ~1 (takes|gets|teaches|turns|helped|"
        "starts|begins|has|will|can)",
        "(we're|we are|i am|i'm) a ~2 (manufacturer|supplier|exporter|provider|distributor|wholesaler|"
        "reseller|vendor|leading|broker|agency|trader)",
        "(manufacturer|supplier|exporter|producer) and (manufacturer|supplier|exporter|distributor|"
        "wholesaler|producer|trader)",
        "(chance|opportunity) to (serve|work for|quote|prove)",
        "valued (enquiry|inquiry|order|customer|client)",
        "(send|share) ~1 (your)? (enquiry|inquiry|requirements|requirement)",
        "(attendee|attendees|email|contact|mailing|database|leads) (list|lists|database|data)",
        "share (the)? pricing",
        "(unclaimed|next of kin|beneficiary|late client|inheritance|wire transfer)",
        "double your (savings|money|income|investment|sales|revenue)",
        "(portfolio|investment|financial|wealth|mortgage|insurance) (adviser|advisor|broker|agent|consultant)",
        "(visa|money back|job|placement|100) ~1 guarantee*",
        "(free|paid)? trial (for|of|with|to)",
        "(set up|start|begin|offer|get you) ~1 (free)? trial",
        "(twice|double|half) the (features|price|cost|speed)",
        "(we|i) (cut|reduce|save|boost|double|increase|lower|slash|raise) ~4 (for|by|bills|costs|churn|on average)",
        "(policies|taxes|books|accounts|portfolio|contracts|bills) for free",
        "order of ~1 (units|pieces|boxes)",
        "(would be|it's) a shame (if|to) (you|miss)",
        "missed out",
        "you'd want in",
        "case studies",
        "(lead|leads) (generation|gen)",
        "qualified leads",
        "more (leads|clients|customers|sales|revenue|appointments|bookings)",
        "(new|potential) clients",
        "on autopilot",
        "risk free",
        "(10x|20x|3x|5x|2x) (your|the|their)",
        "roi",
        "money back",
        "limited (time )?(offer|spots|seats)",
        "early access",
        "keep you in the loop",
        "our pricing",
        "pricing (starts|plan|plans|page|list|details|options|model)",
        "discount*",
        "special offer",
        "promo code",
        "(guest|sponsored) (post|posts|article|articles|content)",
        "guest article",
        "backlink*",
        "dofollow",
        "do follow link",
        "seo (services|audit|expert|agency|company|package*|point)",
        "as per (the)? seo",
        "link building",
        "(web|website|app|software|mobile) (design|development|developer|designer) ~2 (service*|company|"
        "agency|who builds|offer*)",
        "web developer who",
        "(very)? old design",
        "your (website|site) (is|looks) (not|outdated|old|slow)",
        "(account|sales) (manager|rep|representative|executive)",
        "passive income",
        "financial freedom",
        "side hustle",
        "crypto",
        "forex",
        "investment opportunity",
        "be your own boss",
        "work from home opportunity",
        "(startup)? accelerator for",
        "looking for promising",
        "(attendee|email|contact) (list|lists|counts)",
        "cost details",
        "in regards to a domain",
        "write a (guest )?(post|article) for your",
        "on behalf of (an|a|our) (investor|client|buyer)",
        "(i|we) build (custom|amazing|beautiful|great|stunning|high) ~3",
        "hire me",
        "(i'm|i am) an expert in",
        "white label",
        "(buy|purchase) (the|our|my|a)",
        "video possibilities",
        "(trusted|used) by (over|more than|hundreds|thousands|top|leading)",
        "(consultant|coach|coaching) (for|who helps|helping)",
        "(exploring|explore) (automation|our|ai) (solutions|solution|services|offerings)",
        "(our|my) ~1 (platform|product|products|solution|solutions|saas|software|services|catalogue|catalog|"
        "offering|offerings|masterclass|toolkit|off market list|newsletter|resilience programme|programme|"
        "rates|price list|webinar)",
        "(i|we|i've|also|started|been) ~2 (sell|selling)",
        "(send|show|offer|give|share with) you (my|our|a|the|some)? ~1 (catalogue|catalog|brochure|quote|"
        "proposal|offer|price list|whitepaper|white paper|deck|sample|samples|listing|listings|list|"
        "overview of our|portfolio of)",
        "(show|tell) you (ours|our|how we|what we)",
        "(at|for) (half|a fraction of) the (cost|price)",
        "(first|one|two|three|1) (month|week|session|class|lesson|consultation) (is)? free",
        "free (review|reviews|quote|session|sample|samples|month|class|lesson|consultation|consultations|"
        "analysis|valuation|report|checklist|masterclass|coaching|training|workshop) (to|for|of|with|call|"
        "on|worth|in)?",
        "(cut|reduce|reduced|increase|increased|boost|boosted|raise|raised|save|saved|improve|improved|grew|"
        "lifted) ~3 by (up to)? ~1 (percent|x)",
        "(firms|companies|businesses|teams) (of)? your size",
        "pre vetted",
        "(outsourcing|offshoring|staffing|recruiting|recruitment|marketing|consulting|seo|advertising|"
        "branding|insurance) (firm|company|agency|partner|specialist|services)",
        "(with|at|from|represent) a leading ~3 (firm|company|agency|provider|broker)",
        "(your)? own boss",
        "(pyramid|mlm|network marketing)",
        "(something|an opportunity|a business) (amazing|exciting|big|special) (to share|for you)",
        "get (in|on board) early",
        "(new|hot) (token|coin|stock)",
        "(who|whoever) (handles|manages|is in charge of|is responsible for|decides on|takes care of|looks "
        "after) ~3 (at|in|for) your",
        "your biggest (challenge|challenges|pain point|struggle|bottleneck)",
        "pain point*",
        "magic wand",
        "switch (your|from your|to) ~2 (provider|supplier|vendor|bank|broker|insurer)",
        "if you ever need ~4 (i'm|i am|we're|we are|call|think of|let|give)",
        "(moved|gone) into (mortgages|insurance|real estate|coaching|property|crypto|trading|finance)",
        "(insurance|mortgage|solar|pension|investment|wellness|skincare|crypto|forex|trading|property|real "
        "estate) (products|product|advisor|adviser|agent|policy|plan|broker|panels|opportunities|offer|"
        "rates|expert|oils|company)",
        "(small|limited|select|handful) ~1 (number|group|handful) of (families|clients|investors|partners|"
        "businesses|companies|founders)",
        "(start|begin|deliver) ~2 (project|work) within",
        "we've got (some|a|the|great|several)",
        "(we|i) work with ~3 {customers} (on|to|in|who|that)",
        "working with (other|similar|several) ~5 {customers}",
    )
)

# “if there is anything I can help you with” gives, and does not sell
_KIND_OFFER = Phrases(
    (
        "(anything|something|any way|ever|whenever) ~3 i (can|could|may)",
        "if (i|we) can ~2 help",
        "return the (favour|favor)",
    )
)

_PRICE = re.compile(
    r"[$€£]\s?\d[\d,.]{0,12}|\b\d[\d,.]{0,12}\s?(?:usd|eur|gbp|dollars|euros)\b|\b(?:usd|eur|gbp)\s?\d|\d{1,3}\s?% (?:off|discount)"
)
_PAY = Phrases(
    (
        "(salary|base|pay|pays|paid|wage|wages|grant|budget|donation|donate|charity|scholarship|prize|fund|"
        "cost|costs|fare|fares|ticket|tickets|annual|year|hour|stipend)",
    )
)


@once
def offers(draft) -> list[tuple[int, int]]:
    """Spans in which the writer speaks of their own product, service or sale."""
    spans = [s for s in _OFFER.find(draft, *draft.body) if _KIND_OFFER.first(draft, *draft.sentence_at(s[0])) is None]
    if any(c in draft.low for c in "$€£%") or draft.has("usd", "eur", "gbp"):
        spans += [
            m.span()
            for m in _PRICE.finditer(draft.low, *draft.body)
            if _PAY.first(draft, *draft.sentence_at(m.start())) is None
        ]
        spans.sort()
    return spans


_THANKS = Phrases(
    (
        "(thank|thanks|thankful|grateful|thx|gratitude|cheers|obliged)",
        "appreciat*",
        "(flattered|honoured|honored|touched)",
        "(kind|nice|good|lovely) of you",
    )
)


@once
def thanks(draft) -> bool:
    """Whether it thanks, anywhere."""
    return _THANKS.first(draft) is not None


_FAVOUR = Phrases(
    (
        "(refer|recommend|endorse|vouch for|hire|mentor|sponsor) me (for|at|to|in|please|as)?",
        "introduce me to",
        "be my (mentor|reference|sponsor|coach|guide)",
        "(put|get) in a (good)? word",
        "(become|be) (a|my) mentor",
        "(pass|forward|send|share|submit|circulate|give) (on|along|over)? (my|you my) ~2 {resume}",
        "(my|find my|see my) ~1 (cv|resume|résumé) (is)? (attached|enclosed|below|for your)",
        "attached (is)? (my|a copy of my|the) ~1 {resume}",
        "(find|see|found) ~1 (my|attached my)? (cv|resume|résumé)",
        "(review|look at|look over|have a look at|take a look at|critique|feedback on|edit|proofread|rate) my",
        "(check|check out) my ~2 (cv|resume|résumé|portfolio|cover letter|application|website|page|startup|deck|pitch)",
        "help me (to)? (get|find|land|secure|with|out|in) ~3 (job|role|position|internship|interview|work|"
        "career|search|visa|opportunity|opportunities|employment)",
        "(get|find|give|offer) me (a|an|any|some) ~1 (job|role|position|internship|interview|work|chance|"
        "opportunity|referral)",
        "(know of|aware of|hear of|come across|heard of) any ~3 (opening*|opportunit*|job*|vacanc*|"
        "position*|role*|work)",
        "(is|are) there any ~2 (opening*|opportunit*|job*|vacanc*|position*|role*)",
        "any (suitable|available|open|current|possible|relevant)? (openings|vacancies|opportunities|"
        "positions|jobs) (that|for|at|in|with|available|you|which)",
        "let me know (of|about|if) ~4 (opportunities|openings|vacancies|jobs|positions|roles|hiring)",
        "(need|want|require|get|give me|ask for|asking for|request) (a|your) (referral|recommendation|"
        "endorsement|reference|testimonial)",
        "(refer|referral) (for|to) (a|the|this|any) ~2 (job|role|position|opening)",
        "(write|give|leave) (me|us) a (recommendation|review|testimonial|reference|endorsement)",
        "(lend|loan|donate|fund|invest in|fundraise) ~1 (me|my|our)",
        "(vote for|subscribe to|repost|promote|retweet) (me|my|our) ~2",
        "share (my|our) (post|page|profile|cv|resume|video|article|campaign|link)",
        "(like|follow) my (page|post|channel|business|company)",
        "forward (it|this) ~2 (to|on) ~3 (colleague*|friend*|network|team|anyone)",
        "(introduce|connect|refer) (us|me) (to|with)? ~2 (boss|ceo|cfo|cto|manager|director|team|hr|"
        "investor|investors|founder|owner)",
        "arrange (me )?(any|a|some) job",
        "any job (for|in|at) ~2",
        "copy and paste ~2 (my|on)",
        "(so)? (you|and) can introduce us",
        "any (vacancy|opening|job|position|role) (for|in|at|available|there|please|plz|pls)",
        "(get|find|give|arrange) (me )?(a )?job (in|at) your",
        "(person|one|guy|lady|somebody|someone) in charge of",
        "(direct|private) line",
        "pick your brain",
        "(sort|fix|hook|set) (him|her|me|us|them) (out|up)? ~1 with",
        "(my|our) (son|daughter|nephew|niece|husband|wife|brother|sister|cousin|friend) (needs|is looking|"
        "wants|is searching|would like) ~2 (job|internship|work|role|position|placement|apprenticeship)",
        "confirm my (interview|application|place)",
        "(do|need|ask) (me|you for|for|you)? (a)? (quick|small|little|big|huge)? (favor|favour)",
        "(could|can|would|will) you (please)? (help|guide|connect|support) me ~4 (job|jobs|role|career|cv|"
        "resume|hiring|company|position)",
    )
)


@once
def favours(draft) -> list[tuple[int, int]]:
    """Spans that ask for a favour: a referral, a look at a CV, a job, a vote."""
    return list(_FAVOUR.find(draft, *draft.body))


@once
def way_out(draft) -> bool:
    """Whether it makes a no easy, anywhere."""
    from ..moves import moves_of

    return bool(moves_of(draft, "way-out"))
