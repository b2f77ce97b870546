"""How much a message sells, by signs from anywhere in it. Each kind of sign counts once.

One sentence often isn't enough. "I look after payroll for clinics. Most were paying twice. Worth a look?" sells in
three clauses, and none of them would be enough by itself. WEIGHTS says how much each kind of sign counts, and ENOUGH
how much is needed. One of them has to be an offer, because a question and a figure alone don't sell anything, or a
problem that the reader is said to have.
"""

from __future__ import annotations

from functools import cache

from .figures import Figures
from .lexicon import forms_of, lemma
from .phrase import Phrases

WEIGHTS = {
    "serves": 1.5,  # what the writer does for customers
    "works": 1.0,  # the same, in words that colleagues use about their own work
    "does": 1.5,  # what the writer would do for the reader
    "gain": 2.5,  # it could save you thousands
    "venture": 2.0,  # a business to join, an investment
    "product": 1.0,  # our portal, my course
    "trade": 1.0,  # the regional rep, a mortgage broker
    "service": 0.5,  # bookkeeping, solar
    "proof": 1.5,  # clients rave, most recoup it
    "terms": 1.0,  # free, discounted, no obligation
    "price": 0.5,
    "figure": 0.5,
    "customers": 0.5,
    "outcome": 0.5,
    "pain": 1.0,  # most don't notice until it's too late
    "hype": 1.0,  # blown away, a perfect fit
    "probe": 1.0,  # worth a look? shall I send a quote?
    "call": 1.0,
    "again": 1.0,  # terms, proof or a venture in a second sentence
    "link": 0.5,
}
ENOUGH = 3.0
OFFERS = frozenset(("gain", "serves", "works", "does", "venture", "product", "terms", "proof", "trade"))

CUSTOMERS = frozenset(
    """companies businesses clients customers brands startups founders agencies organizations organisations firms smes smbs
    manufacturers professionals entrepreneurs enterprises coaches consultants executives investors retailers distributors
    contractors dealers hotels restaurants clinics practices schools hospitals dentists surgeons landlords homeowners owners
    fleets exporters importers sellers buyers surgeries vendors suppliers merchants realtors agents brokers advisers advisors lawyers
    attorneys accountants gyms salons cafes bakeries stores shops creators authors speakers therapists trainers freelancers
    solopreneurs recruiters cfos ceos ctos cmos marketers operators wholesalers builders tradesmen trades plumbers roofers
    charities nonprofits warehouses factories farms banks insurers lenders studios venues members guests subscribers
    users expats retirees parents mums moms women families doctors physicians dentist nurses pas directors teams departments
    offices boards dads couples leaders managers tenants developers photographers architects""".split()
)
# What people do for others for a living.
_SERVES = frozenset(
    """look help assist partner specialise specialize supply fill manufacture produce distribute wholesale import export install sell
    offer provide coach advise consult represent broker place recruit outsource automate design build print audit insure
    finance fund lend arrange source staff clean cater translate file renegotiate negotiate host publish promote advertise
    market deliver ship train equip outfit furnish lease rent migrate optimise optimize streamline scale grow rank
    ghostwrite protect teach invite gather bring contact select approach interview connect match introduce show cut turn mentor manage run handle support serve empower enable guide monetise monetize""".split()
)
# Those verbs that colleagues also use about their own work. They only count right before customers or the reader.
_COMMON = frozenset(
    """build run manage handle support train guide help grow place recruit host deliver design publish print source file
    market staff arrange ship promote produce fund serve mentor advise clean rent assist represent rank audit
    enable consult fill protect teach invite gather bring contact select approach interview connect match introduce equip build show cut turn look""".split()
)
_DOES = frozenset(
    """install set rebuild redesign rewrite fix build design create cut save reduce lower increase boost double triple
    improve grow automate audit handle run manage generate book replace beat match get drop place land bring deliver
    negotiate secure refinance insure protect recover reclaim scale rank optimise optimize migrate integrate streamline
    offer sell supply provide quote price feature promote publish list position transform help sort take free prove
    guarantee onboard enrol enroll""".split()
)
_GAINS = frozenset("save earn win bring make get cut double spare".split())
_AMOUNTS = frozenset(
    "money cash hours days time lot fortune hundreds thousand thousands million figure figures bundle grand weekends".split()
)
_BUSINESS = CUSTOMERS - frozenset(
    """parents mums moms women families couples tenants members guests directors teams departments offices users boards dads doctors schools
    authors speakers trainers dentist nurses pas patients charities farms hospitals""".split()
)
_REDOES = frozenset("rebuild redesign rewrite fix install automate optimise optimize sort redo".split())
_MODAL = frozenset("can could will would i'll we'll i'd we'd shall".split())
_GIVERS = frozenset("i we i've we've i'm we're i'll we'll i'd we'd".split())
_PASSED = frozenset("it this that them these those".split())
_NOUNS = frozenset("a an the this that your his her their its any no of on in for at my our".split())  # before a noun
_PRODUCTS = frozenset(
    """platform software app tool tools solution solutions product products service services saas program programme
    options retreat retreats course courses bootcamp bootcamps masterclass masterclasses workshop workshops webinar webinars playbook ebook guide toolkit blueprint framework package
    packages offering portal crm bot chatbot plugin suite dashboard tracker technology engine marketplace
    membership community cohort academy mastermind show podcast directory summit award awards agency consultancy
    catalogue catalog range listings fund syndicate allocation token beta pilot trial demo kit checklist ai sdr
    prototype widget brand""".split()
)
_WORKS = frozenset(
    "change changes lets allows makes gives turns removes handles replaces takes enables simplifies".split()
)
_FIRM = frozenset("firm agency company studio startup business consultancy practice team".split())
_TOOLS = frozenset("tool platform app software saas marketplace plugin agency solution podcast".split())
_SERVICE = frozenset(
    """bookkeeping seo ppc ads advertising branding logo logos copywriting ghostwriting chatbot crm erp msp voip telephony hosting
    cybersecurity pentest solar insulation pension pensions mortgage mortgages insurance annuity remortgage refinancing loan
    loans lending factoring leasing packaging merch merchandise uniforms signage printing cleaning catering staffing
    outsourcing offshoring offshore nearshore translation localisation localization backlink backlinks url seo cfo
    crypto forex gold token tokens ipo pre-ipo property villas plots timeshare supplements skincare oils wellness keto
    coaching mentorship webinar lead-gen leads outreach prospecting dialing cold-calling sdr sdrs bdr va vas assistants
    roas roi roof rates premiums visas immigration accreditation iso moq panels container containers
    staffing lending borrowing tender tenders grants r&d exhibition booth sponsorship influencers influencer followers reels explainer animation
    videography drone photography headshots website websites ecommerce shopify wordpress app apps automation workflows
    chatbots licences licenses telecom broadband energy tariff tariffs fleet telematics compliance payroll recruitment""".split()
)
_OUTCOME = frozenset(
    """revenue leads cost costs sales pipeline churn conversion conversions enquiries inquiries bookings appointments meetings margin
    margins spend premium premiums productivity turnover downtime roi savings visibility ranking rankings traffic efficiency
    profit profits income bill bills tax taxes waste paperwork overhead workload exposure audience followers reviews
    quota yield yields returns profitability bottlenecks cashflow runway uptime buyers patients demos deals roas""".split()
)
_FIGURE = Figures(
    r"\d(?:(?<![\d.,].)[\d.,]{0,12}\s?%|(?<!\w.)(?:\d{0,2}x\b|[\d.,]{0,12}k\+?(?!\w)|[\d,]{0,12}\+ "
    r"|\d{0,8} (?:meetings|calls|leads|demos|clients|customers|stores|sites) ))",
    "from percent half twice double triple a in within under less",
    r"\b(?:from [$€£]?\d[\d.,]{0,12}\s?k? (?:\w{1,30} ){0,2}to [$€£]?\d|percent\b|(?:half|twice|double|triple|a fraction of) the\b"
    r"|(?:in|within|under|less than) (?:just |only |under )?(?:an? |\d{1,6} |two |three |six |thirty |ninety )(?:days?|hours?|minutes?|weeks?|months?)\b)",
)
_PRICE = Figures(
    r"[$€£₹\duega](?:(?<=[$€£₹])\s?\d[\d.,]{0,12}|(?<!\w.)(?:(?<=\d)[\d.,]{0,12}\s?(?:usd|eur|gbp|dollars|euros|pounds|bucks|quid)\b"
    r"|(?:(?<=u)sd|(?<=e)ur|(?<=g)bp|(?<=a)ed)\s?\d))"
)

_WORK = "(do|fix|sort|handle|solve|advise|coach|teach|help|look after|take care of|clean|build|install|insure|move|manage|run|offer|provide|sell|make|train|take)"
_WORDINGS = {
    "serves": (  # what they've just mentioned is their business
        f"(that's|that is|this is|which is|it's|happens) ~2 (what|why|where|how) ~1 (i|we|my team|our team) ~1 ({_WORK}|come in|come|work) ~3",
        f"(i|we) ~1 {_WORK} ~5 (exactly|just|precisely) (that|this|those|these|it)",
        f"(i|we) ~1 {_WORK} (that|this) (sort|kind|type) of ~1",
        "(so)? happens ~1 (that)? (i|we) ~1 do ~2",
        "(i|we) (run|operate|offer|started) (a|an) ~2 service (that|which|for) ~1",
    ),
    "venture": (
        "(set|choose|pick|work) your own (hours|schedule|pace)",
        "(side|extra|second|residual|passive|additional|multiple) (income|hustle|stream|streams|business|earner|gig)",
        "(income|revenue) (stream|streams)",
        "(financial|time|location) (freedom|independence)",
        "(business|home|ground floor|investment|income|earning) (opportunity|opportunities|venture)",
        "(looking for|need|seeking|recruiting|adding|bringing on|partnering with|after|want) ~4 (sharp|driven|ambitious|motivated|coachable|hungry|entrepreneurial|"
        "positive|like minded|go getter*|self starter*) ~4",
        "(perfect|great|ideal|brilliant|amazing) (for|at) what (i'm|we're|i am|we are) (doing|building)",
        "(building|growing|expanding|assembling|putting together|starting) (a|my|our) team of ~2 (performers|high performers|achievers|getters|winners|starters|entrepreneurs|hustlers|dreamers|doers)",
        "no (experience|qualifications|degree|skills) (needed|required|necessary)",
        "(my|our) own ~3 (internet|online|home|web|marketing|network) ~2 (business|venture)",
        "(my|our) ~1 (internet|online|home|web) based ~2 business",
        "(expanding|growing|scaling) my (business|team|organisation|organization|network marketing) ~3",
        "(coachable|trainable|fire your boss|ditch the ~2)",
        "off market (deal|deals|property|properties|opportunities|listings) ~1",
        "(pre ipo|crowdfund*|syndicate|private placement|allocation|accredited|token sale|presale|off plan|offplan|buy to let)",
        "(partnered|teamed up|joined forces|aligned|working) ~1 with (a|an) ~2 (company|brand|team|group|community)",
        "(my|our) (tribe|movement|upline|mentor|mentors|sponsor|downline)",
        "(tribe|movement|mastermind|inner circle) of ~3",
        "(quit|leave|replace|left) (your|their|my) (job|9 to 5|day job|salary|nine to five)",
        "(lives are changing|change your life|changed my life|life changing|retire early|replace your income)",
        "(work|working|earn|earning) from (home|anywhere|your phone|your sofa|your couch)",
        "(network marketing|direct sales|affiliate programme|affiliate program|ambassador*|franchise|distributorship)",
        "(friends and family|angel|bridge|seed|series b|crowdfunding) (round|raise|ticket|tickets|cheque|check)",
        "(strategic|one more|a few) ~1 (angel|angels|investor|investors|backers|partners)",
        "(investor|investors|investment) (circle|club|group|network|community|syndicate)",
        "(secured|private|bridging) (loan|loans|lending|notes|bond|bonds)",
        "trading (mentor|group|room|academy|signals|bot|account|strategy|community)",
        "(starting|start up|minimum) (capital|deposit|investment|stake)",
        "(can't|cannot|hard to|too long to) explain ~2 (text|message|writing|here|chat|dm)",
        "(multiple|several) (streams|incomes)",
        "replaced my ~2 (salary|income|wage|job)",
        "(with|from) (just)? (a|your|my) (phone|laptop) and ~2",
        "(your own|my own) (boss|business from|hours|line of) ~2",
        "(old friends|friends) ~3 (off|discount)",
        "(speak|speaking|exhibit|sponsor|feature|featured|appear) ~1 (on|at|in) our ~2 (stage|event|summit|magazine|issue|book|conference|panel)",
        "(monthly|weekly|daily|annual|average|averaging|averages|averaged) ~3 (return|returns|yield|a week|a month|roi|per week|per month)",
        "(turn|turned|turning) ~1 into",
        "(trading signals|telegram (room|group|channel)|whatsapp group|signals group)",
    ),
    "trade": (
        "(i'm|i am|we're|we are|as|my name is ~2 and i'm) (a|an|the|your|your local) ~4 (agency|coach|consultant|consultancy|broker|financial adviser|financial advisor|financial planner|"
        "realtor|estate agent|virtual assistant|copywriter|marketer|freelancer|fractional cfo|fractional cmo|fractional cto|rep|representative|supplier|manufacturer|"
        "distributor|reseller|wholesaler|exporter|vendor|headhunter|search firm|recruitment firm|marketing company|software company|saas company|provider|platform|"
        "growth strategist|ghostwriter|videographer|trader|expert in|specialist in)",
        "(i'm|i am) (now|currently)? (with|at|for) (a|an) ~3 (firm|broker|agency|insurer|fund|company|practice) ~1 (now|these days|and|so)",
        "(i've|i have) (gone|moved|switched|got) into ~2",
        "(i'm|i am|we're|we are) in (leasing|insurance|property|real estate|finance|recruitment|telecoms|energy|solar|mortgages|wealth|crypto|merch|packaging|seo|sales|marketing)",
        "(i'm|i am|we're|we are|calling|writing|reaching out) (with|from|at) ~3 (solutions|wealth|capital|consulting|insurance|group|partners|technologies|recruitment|agency|digital|media)",
        "(i|we) (work|am|are) in (leasing|insurance|property|real estate|finance|recruitment|recruiting|staffing|telecoms|energy|solar|mortgages|wealth|crypto|packaging|seo|sales|marketing|lending)",
        "(i|we) (deal in|trade in|are into|do) (a|our|the)? ~2 (subscription|leads|seo|insurance|pensions|mortgages|loans|websites|branding|video|payroll|solar|panels|rice|sugar|cement|"
        "steel|urea|copper|timber|gold|oil|crude)",
        "(i|we) deal in",
        "(i|we) represent (a|an|several|some|many|the|investors|buyers|brands|clients)",
        "(investor|recruiter|coach|realtor|broker|founder|adviser|advisor|headhunter) here",
        "(account executive|sales development|sales rep|bdm|bdr|growth partner)",
    ),
    "proof": (
        "(clients|customers|users|members|guests|directors|owners|founders|managers|companies|buyers|subscribers|firms|practices|leaders|brands) ~3 "
        "(love|rave|raving|swear by|switch|switched|save|see|report|recoup|get|hit|gain|earn|win|average|keep coming|adore|are seeing|have seen)",
        "(most|all|every one) of (them|our clients|my clients) ~3",
        # others have used it
        "(we've|i've|we have|i have|we were|i was) ~1 (been)? (asked|approached|hired|called in|brought in) by ~7 to ~2",
        "(most|many|all|several|dozens|half|hundreds|lots|thousands|plenty) of (the|our|your|them)? ~4 (now|already) ~1 (use|uses|switched|have|has|buy|joined|order|ordered|rely|work)",
        "(recoup|recouped|pays for itself|paid for itself|breaks even|payback)",
        "(we|i|my team|our team) ~1 (just|recently)? (took|helped|got|doubled|tripled|grew|saved|cut|generated|booked|filled|landed|placed|moved|"
        "turned|closed) ~1 (a|an|one|another|their|two|three|several|over|more|1*|2*|3*|4*|5*|6*|7*|8*|9*) ~6",
        "(last|this|past) (month|quarter|year|week) ~2 (we|i|our team) ~1 (took|helped|got|doubled|tripled|grew|saved|cut|generated|booked|placed|closed)",
        "(client|customer) ~1 (increased|saw|grew|doubled|cut|saved|tripled|reduced|boosted|generated|went) ~1",
        "(trusted|used|loved|backed|featured|certified|recommended|rated|endorsed) (by|in)",
        "(award winning|proven|patented|market leading|best in class|world class|five star|number one|top rated)",
        "(similar|same) (results|outcome|success|savings) ~2",
        "(like|such as) yours ~3",
        "(case study|case studies|testimonial|testimonials|success story|success stories)",
        "(clients|customers|brands|names|companies) (like|such as|including|include) ~3",
        "(such as|like) (yourself|yours|you) (to|who|that|often|usually|typically|save|get|and)",
        "(leaders|founders|owners|directors|managers|companies|teams|firms|practices|people) in your (position|space|industry|role|shoes|field|situation)",
    ),
    "does": (
        "(we|i) (could|can) ~1 (have|get) (it|that|this|yours) (down|up|done|sorted|fixed|running|online|back) ~2",
        "if you ~1 (ever)? need ~5 (we|i|we've|we're|i'm|i've|our) ~2",
        "(my team|our team|we|i|we'd|i'd) ~1 (would)? (love|like|be happy|be glad) to (tidy|fix|sort|clean|improve|solve|take|handle|rework|rewrite|redo|change) (that|it|this|these|your|those) ~2",
        "let (me|us) ~1 (take|handle|sort|do|run|work|fix|deal|manage|look after) ~4 (for you|off your|yours|your)",
        "(shall|can|could|may|should|let|want|like) ~1 (i|me|us|we) ~2 (check|do|sort|fix|review|value|clean|look|quote|work|price) ~3 yours",
        "(want|like|have|get|need|having|getting) yours (done|checked|sorted|cleaned|looked at|valued|fixed|reviewed|redone|printed)",
        "(we|our ~2) would be (honoured|honored|delighted|privileged|thrilled|proud|happy) to (publish|host|support|serve|feature|be|help|work|represent|supply) ~2",
        "(if|should|whenever) (you're|you are) ~1 (hiring|recruiting|buying|selling|renovating|moving house|expanding) ~1",
        "(i|we) (make|build|design|write|create|craft) ~3 that (convert|converts|sell|sells|rank|ranks|attract|attracts|grow|close|win|generate|bring) ~1",
        "(if|should|whenever) (you're|you are) ~2 (thinking|considering|in need|tempted|ready) (of|about|for|to) ~2 (next|move|switching|selling|buying|hiring|investing|help|a)",
        "(replicate|repeat|do the same|achieve the same|get the same|mirror|deliver the same) ~4 (you|your)",
        "(if|should|whenever) you ~2 (ever|or anyone|or someone|or your team|know anyone) ~4 (need|needs|in need|looking|buying|selling|require|requires|want|wants)",
        "in case you ~1 (ever)? (need|want|require|look for|are looking|could use) ~2",
        "if (i|we) (could|can|were able to|was able to) ~2 (send|get|hand|bring|save|deliver|find|cut|double|guarantee) (you|your) ~4",
        "(you|you'll|you'd) ~1 (want|need) (a|an|someone) ~2 (partner|team|agency|broker|adviser|advisor|firm) (that|who|to) ~2",
        "(that's|that is|that'd be) (us|where we) ~1",
        "you know who to (call|ask|ring|contact|message)",
        "(give me|give us) a (shout|bell|call|ring|buzz)",
    ),
    "terms": (
        "no ~1 (account|accounts|signup|sign up|login|registration|install|installs|uploads|download) ~1 (needed|required|necessary)",
        "(you|they|you'd|you'll|you keep|you earn) ~1 (get|keep|earn|take|receive) (a|your|half the|10|20) ~1 (cut|commission|share|percentage|kickback) ~1",
        "(i|we) (handle|do|take care of|look after) (the|all the|all|it|everything) ~1 (whole thing|paperwork|upkeep|rest|heavy lifting|legwork|admin)",
        "(there's|there is|only|just) ~1 one ~1 (chair|seat|place|spot|slot|room) ~1 (free|left|open|available)",
        "(nearly|almost|already half|half|filling|practically) (full|sold out|fully booked|booked out|gone|up fast)",
        "(attached|attaching|enclosed) ~2 something ~1 (about|on|for)",
        "(fixed|flat|all in) (price|prices|rate|rates|fee) ~1",
        "throw in (the|a|an|some|your|free|our) ~1",
        "(free|complimentary|no cost|zero cost|no charge|gratis|discounted|half price|reduced|introductory|trial) ~2 (review|reviews|class|pilot|session|sessions|"
        "audit|trial|consultation|quote|demo|sample|samples|month|week|guide|copy|report|checklist|assessment|valuation|survey|setup|place|places|"
        "seat|ticket|account|room|group|membership|call|rate|rates|price|access|health check|training|masterclass|webinar|ebook|estimate|analysis|mockup|"
        "workshop|clinic|intro|intake|tier|version|tool|resource|template|resources)",
        "(free of charge|at no cost|no strings|no obligation|no commitment|cancel any time|cancel anytime|money back|risk free|no win no fee|no cure no pay|zero risk|no upfront)",
        "(discount|discounted|discounts|promo|promotion|voucher|coupon|special rate|special price|early bird|launch price|bundle|cashback|off the list)",
        "(small|modest|one off|flat|low|monthly|success|listing|processing|production|article|publication) (fee|charge|retainer|cost|moq|minimum)",
        "(competitive|best|lowest|cheapest|unbeatable|factory|wholesale|trade) (price|prices|pricing|rates|rate)",
        "(first|one|two|three|six) (month|months|week|weeks|session|sessions|class|order|box|lesson|lessons|year|consult|hour|hours) (is|are)? ~1 (free|on us|on me|on the house|half price)",
        "(you|they) (only|just)? (pay|paid|pays) (only|just|nothing|me|us)? ~1 (if|when|for the|after|unless|until|per|on results)",
        "(only|just) (pay|paid|pays) ~1 (if|when|for|on|after)",
        "(commission|referral|finder's|affiliate) (protected|paid|fee|fees|basis|split|on|for)",
        "(lifetime|founding|early|beta|vip|unlimited) (access|member|members|membership|discount|price|pricing|deal)",
        "(visibility|starter|sponsor|gold|silver|platinum|premium|growth|bronze|media|production) (package|tier|plan|sponsorship)",
        "(third|half|quarter|fraction|tenth) of (the|uk|us|your|local|their|what|agency) ~1 (cost|costs|price|prices|rate|rates|fee|fees|pay|charge)",
        "(rates|prices|packages|plans|audits|tests|sites|websites|sessions) ~2 (start|starting|from|begin)",
        "(on|by|monthly) subscription",
        "on the house",
        "(half price|sample order|trial order|bulk order|sample pack)",
        "(could|can) do (yours|it|that|this|the same) ~2 (cheaper|faster|better|for less|for you)",
        "(great|good|special|fair|keen|super|low|preferential|exclusive) (rates|prices|deals|deal|terms)",
        "(voucher|gift card|amazon card|starbucks card|cash prize) ~3 (for|in it|to|if)",
        "(tickets|seats|entry|places|spots) (from|at|are|cost|for)? ~1 (free|1*|2*|3*|4*|5*|6*|7*|8*|9*) ~1",
        "(we're|we are|i'm|i am|currently) (raising|fundraising) ~3",
        "(new|bunch of|raft of|more|latest) ~1 (features|modules|integrations|functionality|release)",
        "(over the odds|too much for|more than you should|more than you need)",
        "(shave|knock|slash|chop|trim) ~4 off",
        "(plaque|trophy|top 10|top 20|top 50|top 100|winners' gala|winners badge)",
        "(opening|openings|room|space|capacity|slot|slots|spot|spots) for (one|two|three|a few|a couple|new|1|2|3|4|5|a handful) ~2 (client|clients|new|more|customers|founders|brands|projects)",
        "(attached|attaching|enclosed) ~3 (brochure|catalogue|catalog|deck|price list|proposal|profile|presentation|offer|flyer)",
        "(moq|fob|iso certified|iso 9001|lead time|lead times|ex works|bulk order|bulk orders)",
        "(slots|spots|places|spaces|seats|tickets|onboardings) ~3 (left|remain|remaining|available|open|unfilled|free|going)",
        "(only|just) (take|taking|onboard|onboarding|accept|accepting|work with) ~2 (new)? ~2 (clients|customers|companies|founders|people)",
        "(in exchange|in return) for (feedback|a testimonial|a review|a case study|your feedback)",
        "(media kit|rate card|price list|price sheet|brochure|one pager|prospectus)",
        "(my|our) (pricing|prices|rates|catalogue|catalog)",
    ),
    "pain": (
        "(unhappy|dissatisfied|fed up|frustrated) with (yours|your) ~1",
        "(costs|cost) you ~1 (a|one|two|every|half|thousands|hundreds|money|customers|clients|1*|2*|3*|5*) ~2",
        "you'll ~1 (be)? (needing|need|wanting) (a|an|some|your|new|insurance|more|someone|help|proper|better) ~2",
        "(most|many|too many|plenty of|a lot of|other) ~4 (struggle|struggling|don't|have no|has no|lose|losing|waste|wasting|overpay|forget|miss|spend|fail|drowning|burn|leave|find|are "
        "paying|still|ignore|never)",
        "(most|many|lots of|plenty of) ~4 (tell us|tell me|say|complain|admit|told us|told me)",
        "(converts|performs|ranks|loads|looks|reads) (like|as if|worse|badly|poorly|slowly)",
        "(isn't|aren't|not) (pulling|working|paying|converting|ranking|performing|getting) ~2",
        "(you're|you are) (spending|paying|wasting|losing|overpaying|bleeding) ~2",
        "(good|right|best|perfect) (moment|time) to (look|review|think|switch|get|start|sort|invest|lock)",
        "your ~4 (is|are|was|has|have|looks) ~1 (broken|expired|expiring|outdated|down|out of date|failing|slow|missing|leaking|not (secure|working|indexed|ranking|mobile))",
        "your ~3 (expires|expired|lapses|lags|leaks) ~1",
        "(saving|cutting|reducing|boosting|growing|increasing) ~6 (isn't|is|not|of|a) ~1 (interest|priority)",
        "you (haven't|don't|aren't|didn't) ~1 (launched|got|set up|claimed|optimised|optimized|tried|running|leveraging)",
        "(could|can|might) (cost|lose) you ~2",
        "(is|are) (turning|driving|scaring|putting|pushing) ~3 (away|off)",
        "(no clue|no idea|too late|a nightmare|a headache|a pain|a hassle|sick of|tired of|fed up|drowning in|bogged down|struggling with|keeps you up|time consuming|manual work)",
        "(ever|have you) (wondered|thought about|considered|asked yourself)",
        "what if ~1 (you|your|there) ~3",
        "(imagine|picture) ~1 (if|a|having|never|waking|your|what|being)",
        "what would it (mean|look like|be worth|take)",
        "(happy|satisfied|pleased) with your ~1 (provider|supplier|setup|salary|bank|agency|results|current|broker|accountant|system|software|rate|rates)",
        "(your|you) ~3 (doesn't have|don't have|isn't|aren't|lacks|lack|is missing|are missing|could be|should be|deserves|deserve|is costing|isn't getting|"
        "is losing|are losing|leaves|is slow|is outdated|is leaking)",
        "(costing|leaking|leaving|losing|wasting) ~2 (you|money|cash|revenue|customers|leads|patients|on the table|time|hours)",
        "(if|when) you're (still|tired|struggling|anything like|losing|spending|paying|wasting|serious|ready)",
        "(new|busy) (leaders|heads|managers|owners|directors|founders|executives|ceos) ~2 (typically|usually|often|tend)",
        "(bet|guess|imagine|guessing|assume|assuming|sure) ~3 (pain|nightmare|headache|struggle|challenge|busy|tough|hard|priority|stressful|frustrating)",
        "are you (still|sick|tired|struggling|currently|paying|losing|getting) ~3",
        "(different|better|cheaper|faster) (from|than|to) your (current|existing|present)",
        "your (current|existing|present) ~1 (provider|supplier|vendor|agency|bank|insurer|broker|accountant|system|setup|msp|tool|crm|partner|software|contract|process)",
        "still (using|relying on|paying|interested in|doing|struggling|thinking about|looking for|on) ~3",
    ),
    "hype": (
        "^(intrigued|curious|excited|tempted)",
        "(prints|printing|spits out|churns out|pumps out) ~1 (leads|money|cash|clients|sales)",
        "without (ads|adding|giving|spending|hiring|lifting|cold|paying|any|having|losing|dieting|quitting|more|all|changing) ~1",
        "(huge|real|major|massive|great|big) (benefit|help|value|boost|difference) (to|for) (your|you)",
        "(blown away|blow your mind|game changer|game changing|life changing|mind blowing|next level|no brainer|cutting edge|revolutionary|revolutionise|revolutionize|"
        "groundbreaking|disrupting|10x|skyrocket|explode|supercharge|turbocharge|secret weapon|secret sauce|unfair advantage|on steroids|on autopilot|while you sleep|hands free)",
        "(you'd|you would|you|you'll|you're) (be|are)? ~1 (a|an)? (perfect|ideal|great|amazing|brilliant|natural) (fit|candidate|match|for|guest)?",
        "(think|thought|believe|sure|reckon|feel|know|figured) ~1 (it'd|it|it's|this|you|you'd|it would) ~3 (suit|benefit|love|fit|perfect|ideal|useful|interest|interesting|valuable)",
        "your ~2 (would|could|will) be ~1 (brilliant|perfect|great|ideal|amazing|fantastic|spot on) ~1",
        "(faster|friendlier|cheaper|better|smarter|easier) (faster|friendlier|cheaper|better|smarter|easier|and cheaper|and faster)",
        "(change|changes|changing|transform|transforms|rethink) (the way|how) (you|your|people|teams|companies) ~1",
        "you (need|have|want|'ve got) to see ~1",
        "(better|easier|faster|smarter|simpler) way",
        "(amazing|incredible|exclusive|exciting|awesome|fantastic|unbelievable) (company|product|offer|opportunity|community|results|platform|brand|team|deal)",
        "(full of|packed with|a steady stream|an endless|consistent flow|predictable) ~2 (buyers|leads|clients|customers|meetings|calls|flow)",
        "(get|got|put|getting) on your radar",
        "would love a (shot|chance|crack)",
        "add value",
    ),
    "probe": (
        "(helpful|useful|valuable|interesting|relevant|addition) (to|for) your ~1 (readers|audience|followers|subscribers|listeners|viewers)",
        "(suggest|suggesting|propose) an addition",
        "(be|make) a (useful|great|good|nice|valuable|worthwhile) addition",
        "(is that|would that be|is this) your ~1 (call|decision|department)",
        "do your (clients|customers|patients|guests|members|tenants|suppliers) (ever|often|also|still)? (stall|struggle|ask|complain|drop|wait|cancel)",
        "yours ~1 (could do with|could use|needs|need|deserves|deserve|done|checked|sorted)",
        "(want|need|like|fancy|care for|interested in|keen on|up for|open to|wanna|worth) ~2 (breakdown|details|peek|demo|survey|quote|sample|exploring|trying|"
        "seeing|conversation|link|hearing|overview|copy|tour|trial|proposal|numbers|discussion|swap|deck)",
        "worth (a|another) (look|chat|try|call|conversation|shot|test)",
        "(is|would|could|might) (that|this|it) ~1 (something|be something|be of|help|be worth|interest|be useful|be helpful|work|make sense|suit)",
        "(something|anything) (you'd|you|you're|your team|you would|you might|worth|that'd|that would) ~4 (open|exploring|interested|like|consider|use|benefit|help|be up|looking|need|want|try)",
        "(shall|should|can|could|may|let|mind if) (i|we|me) ~2 (sign|book|enrol|enroll|send|show|put|get|pop|forward|drop|walk|run|quote|mock|give|set|arrange|share|email|add) ~1 (you|over|one|a|across|the|it|together|on|your|some|our|my)",
        "(do|would|have) you (have)? ~2 (a budget|budget|any requirement|requirement|requirements|demand|any need|a need|current need)",
        "(tell|send|let|share) ~1 (me|us)? (know)? ~1 your (demand|requirement|requirements|needs|budget|enquiry|specs|volume|postcode|order)",
        "(let me|allow me to|i'd love to|i would love to|i want to|happy to|can i|could i|we'd love to|i'd like to|love to) ~1 (show|walk|demo|explain|prove|run|tell|give|quote|demonstrate|introduce) (you|your|us|our) ~3",
        "(reply|comment|text|type|answer|dm|respond) ~2 (and i'll|and i will|and we'll|to get|and get)",
        "(right|best|correct) (person|contact|one) (to|for|who)",
        "(who|which) ~3 (handles|looks after|decides|is responsible|is in charge|takes care|owns|should i|would i|buys|deals with)",
        "(how|who|what) (is|are|do|does) (you|your) ~6 (handling|doing|managing|approach|handle|manage|currently|use|using|deal|tackle|tackling|solve|process)",
        "would ~8 (help|benefit|suit|be useful to|be of use to|interest|work for) (you|your)",
        "(is|are) ~6 (a priority|on your list|on your radar|on the agenda|a focus|top of mind|in your plans|on the cards)",
        "(if|in case|should) (you're|you are|you ~1 feel) ~1 (curious|interested|tempted|wondering|keen)",
        "^(upgrade|subscribe|renew|order|book|join|sign up|register|switch) (now|today) ~1",
        "(can|shall|could|when can) we (start|begin|kick off|get going|get started)",
        "(dm|message|inbox) (me|open|us)",
        "(happy|glad|keen|love|like) to (show|share|send|explain|quote|demo|give|run|price|crunch|check|introduce|understand|look) (you|your|our|the|how|over|a|some|it|through|what)",
        "(would welcome|i'd welcome|we'd welcome|welcome) (the|a) (chance|opportunity) ~3",
        "(do|does|are|is) (you|your) ~2 (have|use|need|using|in need of) (a|an|any|some) ~1 (crm|agency|provider|supplier|budget|partner|solution|system|adviser|advisor|broker|coach|mandate|requirement|requirements|vendor|tool)",
        "who ~1 (does|runs|manages|supplies|provides|cleans|prints|hosts|designs|services|fixes|handles) (your|the) ~2",
        "(do|are) you ~1 (currently|presently|already|ever)? (outsource|outsourcing|use|using|work with|working with|buying|buy|sourcing|source) ~4",
        "(like|want|love|interested|care|curious) (to|in) (participate|participating|invest|investing|come in|see how|know how|hear how|seeing how)",
        "see (how|what) (we|i|our) ~2 (did|got|can|could|do|help|helped|work|works)",
        "(who'd|who would|who is|who's) ~1 (be|the)? best ~2",
        "(of interest|interest you|be of value|be of use|pique your interest)",
        "(thinking of|considering|planning on|open to) (selling|buying|switching|changing|moving|investing|upgrading|outsourcing|renting)",
        "(sneak|early|quick) preview",
        "how (are|do) you ~1 (protecting|protect|planning|finding|growing|getting|generating|keeping|securing) ~3",
        "if (i|we) (can|could|may) (send|show|share|help|quote|offer|be of) ~2",
        "(if|whether) (there's|there is|we're|we are|it's|it is) ~2 (fit|match) ~1",
        "any (buyer|buyers|mandate|requirement|requirements|demand|need|interest|enquiry|inquiry|project|projects) (from|for|in|on|at) ~2",
        "would you (say yes|entertain|consider|be opposed|take it|turn it down|go for) ~3",
        "(a|quick|sneak) (peek|peep|glimpse|taster|flavour|flavor) ~1",
        "your (take|thoughts|view|opinion) on (it|our|my|this)",
        "(accept|connect|link|add) ~2 (and|then) i'll",
        "(let's|let us) (talk|chat|get you|get started|make|do it|explore|discuss)",
    ),
}
_SEARCH = {sign: Phrases(wordings) for sign, wordings in _WORDINGS.items()}


_REPEATED = frozenset(("venture", "terms", "proof"))
SHORT = 4  # words: a longer question is more than a nudge like "Worth a look?"


def signs(draft, otherwise=lambda start, end: False) -> dict[str, tuple[int, int]]:
    """The signs of selling in the body of a draft, as kind -> span of the first one. Empty without an offer or a
    problem.

    otherwise(start, end): whether an offer there means something else.
    """
    found: dict[str, tuple[int, int]] = {}
    body = draft.body
    for sign, search in _SEARCH.items():
        for span in search.find(draft, *body):
            if draft.low.startswith("free", span[0]) and draft.low.endswith("feel ", 0, span[0]):
                continue
            if sign not in OFFERS or not otherwise(*span):
                if sign not in found:
                    found[sign] = span
                elif sign in _REPEATED and draft.sentence_at(span[0]) != draft.sentence_at(found[sign][0]):
                    found["again"] = span
                if sign not in _REPEATED:
                    break
    for clause in draft.clauses:
        read = _read(draft.words_in(clause.start, clause.end))
        for sign, span in read.items():
            if sign not in OFFERS or not otherwise(*span):
                found.setdefault(sign, span)
    if "% off" in draft.low:
        found.setdefault("terms", body)
    if "pain" not in found and found.keys().isdisjoint(OFFERS):
        return {}  # without these it doesn't sell, whatever else it says
    for start, end in draft.sentences:
        if start >= body[0] and draft.low[end - 1] == "?" and _nudges(draft.words_in(start, end)):
            found.setdefault("probe", (start, end))
    for sign, figures in (("figure", _FIGURE), ("price", _PRICE)):
        if span := figures.first(draft, *body):
            found[sign] = span
    if draft.links:
        found["link"] = draft.links[0]
    return found


_BEGINS = frozenset(("we're", "i'm", "our", "my", "we've", "i've", "we", "i", "new", "ø"))
_GIVES = frozenset("get bring find give land win send".split())
_VERBS = _GAINS | _SERVES | _DOES | _REDOES | _GIVES


@cache
def _telling() -> frozenset[str]:
    """The words that can be a sign. Looking at every word's neighbours would take a tenth of a check."""
    return forms_of(_VERBS) | _SERVICE | CUSTOMERS | _OUTCOME | _BEGINS


def _read(words) -> dict[str, tuple[int, int]]:
    """The signs that the words of a clause show together, as kind -> span of the first one."""
    found: dict[str, tuple[int, int]] = {}
    telling, lows = _telling(), [word[0] for word in words]
    numbers = [number for number, low in enumerate(lows) if low in telling or low[0] == "ø"]
    if not numbers:
        return found
    opened, tools, products = (not kind.isdisjoint(lows) for kind in (_OPENED, _TOOLS, _PRODUCTS))
    for number in numbers:
        low, start, end = words[number]
        if low in _SERVICE:
            found.setdefault("service", (start, end))
        elif low in CUSTOMERS:
            found.setdefault("customers", (start, end))
        if low in _OUTCOME:
            found.setdefault("outcome", (start, end))
        if tools and low in ("we're", "i'm") and not _TOOLS.isdisjoint(lows[number + 1 : number + 7]):
            found.setdefault("product", (start, words[number + 1 : number + 7][-1].end))
        if opened and low in _BEGINS and not _OPENED.isdisjoint(lows[number + 3 : number + 7]):
            if any(lemma(w) == "open" for w in lows[number + 1 : number + 4]):
                found.setdefault("product", (start, end))
        if products and low in _BEGINS:
            for w in words[number + 1 : number + (5 if low in ("our", "my") else 7)]:
                if w.low in _PRODUCTS and (low in ("our", "my") or _makes(words[number + 1 : number + 4])):
                    found.setdefault("product", (start, w.end))
        base = lemma(low)
        if base not in _VERBS and low not in ("our", "my"):
            continue
        after = words[number + 1 : number + 9]
        gained = lows[number + 1 : number + 9]
        following = gained[:6]
        before = lows[max(0, number - 3) : number]
        if base in _GAINS and low == base and _MODAL & set(before) and {"you", "your"} & set(following[:1]):
            if any(w in _AMOUNTS or w in _OUTCOME or w[0].isdigit() for w in gained):
                found.setdefault("gain", (start, end))
        firm = {"my", "our"} & set(lows[max(0, number - 4) : number]) and _FIRM & set(before)
        if base in _SERVES and (firm or any(w in _GIVERS for w in before)) and before[-1] not in _NOUNS:
            near = following[:4] if base != "look" else gained if "after" in following[:1] else ()
            if base in _COMMON and not firm:
                good = any(w in CUSTOMERS or w in ("people", "folks", "anyone", "someone") for w in near) or any(
                    w in _SERVICE for w in near[:3]
                )
            else:
                good = True
            persons = [w for w in before if w in _GIVERS or w in ("you", "your", "they", "he", "she", "team")]
            if following[:1] and following[0] in _PASSED and not {"you", "your", *CUSTOMERS} & set(following):
                good = False  # "I'll offer it to Ana"
            if good and "both" not in before and (firm or persons and persons[-1] in _GIVERS):
                sign = "works" if base in _COMMON and not firm else "serves"
                found.setdefault(sign, (words[max(0, number - 1)].start, end))
        if base in _DOES and any(w in _MODAL for w in before) and not _GIVERS.isdisjoint(lows[:number]):
            if {"you", "your", "yours", "one"} & set(following[:4]):
                found.setdefault("does", (words[max(0, number - 2)].start, end))
        if base in _GIVES and before and before[-1] in ("i", "we"):
            if any(w in CUSTOMERS for w in following[:2]):
                found.setdefault("serves", (start, end))
        if base in _REDOES and {"it", "this", "one"} & set(following[:1]) and "i'll" in before[-1:] + before[-2:-1]:
            found.setdefault("does", (start, end))
        if low in ("our", "my") and not {"you", "your"} & set(before):
            thing = next((n for n, w in enumerate(following[:4]) if w in _PRODUCTS), None)
            if thing is not None and following[thing + 1 : thing + 2] == ["for"] and _BUSINESS & set(following[thing:]):
                found.setdefault("serves", (start, after[thing].end))
            if thing is not None and (_MODAL | {"going"}) & set(following[thing + 1 : thing + 4]):
                found.setdefault("does", (start, after[-1].end))
            elif thing is not None and any(
                w in _WORKS or w.endswith("s") and (lemma(w) in _DOES or lemma(w) == "help")
                for w in following[thing + 1 : thing + 5]
            ):
                found.setdefault("does", (start, after[-1].end))
        if low == "our" and "for you" in " ".join(following) and _MODAL & set(following):
            found.setdefault("does", (start, after[-1].end))
    return found


def _nudges(words) -> bool:
    """Whether a question with these words is just a nudge: "Worth a look?", but not "What helped?"."""
    return 0 < len(words) <= SHORT and words[0].low not in _OPEN and lemma(words[-1].low) != "connect"


_OPEN = frozenset("what what's how how's why who who's which where when and still".split())
_OPENED = frozenset("space coworking gym studio salon clinic showroom spa practice branch office restaurant".split())
_MAKERS = frozenset(
    """build launch create develop make design release open run start publish write put host offer sell lead own
    record organise organize edit produce""".split()
)


def _makes(words) -> bool:
    return any(lemma(w.low) in _MAKERS for w in words)


def weight(found: dict[str, tuple[int, int]]) -> float:
    """How much these signs sell. 0 without an offer."""
    total = sum(WEIGHTS[sign] for sign in found)
    if found.keys() & OFFERS:
        return total
    return total - 0.5 if "pain" in found and found.keys() & {"probe", "call"} else 0.0
