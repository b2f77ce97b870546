"""The writer's own offer: a product, a service, an investment, a business to join.

Some wordings sell by themselves ("we help companies like yours", "no cure no pay"). Otherwise a sentence has to show
enough signs of selling: who sells (we, our product), what it does (an effect), who for (customers, the reader), what
they get out of it (an outcome, a figure) and on what terms. Each kind of sign counts once. WEIGHTS says how much, and
ENOUGH how much is needed. A sentence with slightly less counts if another one sells too, or if it comes with a call, a
link or a question that sounds them out.

These sound like selling, but don't count: a job with its pay, the writer's employer or training, help from a job
seeker, a thank-you for the reader's product, anything they asked for.
"""

from __future__ import annotations

import re
from functools import cache

from ..move import custom, move_at
from ..text import selling
from ..text.figures import Figures
from ..text.lexicon import forms_of, is_first_name, lemma
from ..text.particulars import particulars
from ..text.phrase import Phrases
from ..text.spans import Spans
from . import moves_of

WEIGHTS = {
    "we": 0.5,  # we, our, us: a firm speaks
    "product": 1.5,  # our platform, my course, we've built
    "named": 1.5,  # Kestrel cuts
    "effect": 1.0,  # help, save, automate
    "mild": 0.5,  # cut, improve, handle: colleagues say these too
    "customers": 1.0,  # companies, clients
    "others": 1.5,  # companies like yours, most managers I speak with
    "outcome": 1.0,  # revenue, costs, leads
    "figure": 1.0,  # 18%, by a fifth, in 60 days
    "price": 0.5,
    "terms": 1.5,  # free trial, no obligation
    "reader": 0.5,  # you, your
    "own": -1.5,  # it does something for us, not for customers: "cut our onboarding"
}
ENOUGH = 3.0
NEARLY = 2.0

_PRODUCTS = frozenset(
    """platform platforms software app apps tool tools solution solutions product products service services saas program
    programs programme programmes course courses bootcamp masterclass workshop workshops webinar playbook ebook guide toolkit     method blueprint framework package packages plan plans offering offerings offer machine agency     showroom crm bot chatbot plugin api suite planner dashboard tracker audit audits consultancy consulting coaching training
    academy catalogue catalog rates pricing brochure fund filter device robot scrubs uniform uniforms desks candidates
    engineers developers crews newsletter podcast methodology technology engine marketplace
    portal membership trajectory agents fabric """.split()
)
_EFFECT = frozenset(
    """help save boost automate streamline empower enable unlock accelerate eliminate transform optimise optimize maximise
    maximize generate double triple specialise specialize offer provide sell supply furnish deliver renegotiate outsource
    orchestrate scale simplify skyrocket equip revolutionise revolutionize modernise modernize leverage guarantee
    recover""".split()
)
_MILD = frozenset(
    """cut reduce increase improve grow design develop build teach guide coach train handle manage fix solve track
    replace place turn bring beat source recruit treat screen lower protect prevent remove clean print dress rank fill""".split()
)
_CUSTOMERS = frozenset(
    """companies businesses clients customers brands startups founders agencies organizations organisations firms
    leaders manufacturers professionals entrepreneurs enterprises coaches consultants executives investors retailers distributors
    contractors dealers hotels restaurants clinics practices schools hospitals banks farms dentists surgeons landlords homeowners
    owners fleets exporters importers teams recruiters managers trades shops charities nonprofits municipalities landlords families
    women men moms parents sellers buyers vendors suppliers merchants users departments""".split()
)
_OUTCOME = frozenset(
    """revenue leads costs cost sales pipeline churn conversion conversions enquiries inquiries bookings appointments margin margins spend
    premium premiums productivity turnover downtime roi savings engagement visibility ranking rankings traffic throughput efficiency
    profit profits income bills fees tax taxes budget waste errors fuel inventory stock paperwork overhead workload attrition exposure
    audience followers backlinks reviews quota velocity agility scheduling invoicing yield yields returns profitability bottlenecks
    cashflow uptime hours""".split()
)
_OUR = frozenset(("we", "we've", "we're", "we'll", "we'd", "our", "us"))
_I = frozenset(("i", "i've", "i'm", "i'll", "i'd", "my"))
_ALL_GIVERS = _OUR | _I

_FIGURE = Figures(
    r"\d(?:(?<![\d.,].)[\d.,]{0,10}\s?%|(?<!\w.)\d?x\b|(?<![\d,].)[\d,]{0,10}\+ )",
    "by half twice double triple a in within under less from percent over more down",
    r"\b(?:by (?:up to )?(?:a |one )?(?:half|third|quarter|fifth|tenth|\d)"
    r"|(?:half|twice|double|triple|a fraction of) the\b"
    r"|(?:in|within|under|less than) (?:just |only |as little as |under )?(?:an? )?(?:\d{1,4}|ten|two|three|five|thirty|sixty|ninety)?\s?"
    r"(?:days|hours|minutes|weeks|months|hour|minute)\b"
    r"|from \d[\d.,]{0,10} \w{1,20} (?:\w{1,20} )?to \d|percent\b|(?:over|more than) \d|a fifth less"
    r"|from days to\b|down to (?:under )?(?:an?|\d{1,4}) (?:hour|day|minute|week))",
)
_PRICE = Figures(
    r"[$€£₹\duegarp](?:(?<=[$€£₹])\s?\d|(?<=\d)(?<![\d.,].)[\d.,]{0,12}\s?(?:usd|eur|gbp|dollars|euros|euro|€)"
    r"|(?<!\w.)(?:(?<=u)sd|(?<=e)ur|(?<=g)bp|(?<=a)ed|(?<=g)hs|(?<=r)|(?<=p)hp|(?<=p))\s?\d[\d.,])"
)
_NAMED = re.compile(  # begins with the capital, because a search for one of a few characters is fast
    r"[A-Z](?<![\w'].)(?!(?<=[MTWFS])(?:on|ues|ednes|hurs|ri|atur|un)days?\b|(?<=I)t\b|(?<=T)(?:his|hat|hey|here)\b|(?<=H)e\b|(?<=S)(?:he|omebody|omeone)\b|(?<=W)(?:hat|ho|hich)\b"
    r"|(?<=Y)our\b|(?<=O)ur\b|(?<=M)y\b|(?<=E)veryone\b|(?<=N)othing\b|(?<=A)nyone\b)"
    r"[\w&.-]{2,25}(?: [A-Z][\w&.-]{1,20})? (?:also |now |typically |usually |can now |can |currently )?"
    r"(?:cuts|saves|helps|turns|automates|boosts|reduces|removes|handles|lets|offers|provides|delivers|brings|eliminates|"
    r"streamlines|enables|supply|supplies|furnishes|specialises|specializes|empowers|unlocks|simplifies|replaces|combines|gives you|"
    r"makes it|is the (?:first|only|leading)|is an? (?:[\w%-]{1,20} ){0,4}?(?:platform|tool|software|leading|company|marketing|digital|saas))(?!\w)"
)
_BUILT_NAMED = re.compile(r"(?<![\w'])[Ww]e(?:'ve)? (?:built|made|created|launched|developed) [A-Z]\w{2}")
_PLACED = re.compile(r"\b(?:on|in|near|off|at) (?:[A-Z][\w&.-]{1,20} ){0,2}\Z")  # the shop on Abbey Lane lets
_DOING = frozenset(  # the verbs of _NAMED
    """cuts saves helps turns automates boosts reduces removes handles lets offers provides delivers brings eliminates
    streamlines enables supply supplies furnishes specialises specializes empowers unlocks simplifies replaces combines
    gives makes is""".split()
)
_OTHERS = Phrases(
    (
        "(like|such as|similar to) (you|yours)",
        "(your|of your) (size|age)",
        "(most|many|other|several|some|all|similar) ~4 (i|we) (speak|talk|work|met|meet|onboard|help|look after|serve|spoke|talked)",
        "(our|my) (clients|customers|users|members|graduates|investors|partners)",
        "(our|my) ~2 (clients|customers)",
        "(clients|customers|companies|firms|brands|leaders) (see|get|achieve|save|typically|usually|such as|including|like)",
        "(avg|average|typical) (customer|client)",
        "(trusted|used) by",
        "(already|now) (use|using|signed|trust|work with) (us|it|our|already)",
        "for (over|more than|about|around)? (two|three|four|five|six|ten|twenty|thirty|forty|fifty|dozens of|hundreds of|1*|2*|3*|4*|5*|6*|7*|8*|9*) (stores|shops|"
        "companies|clients|clinics|brands|coaches|founders|agencies|hotels|restaurants|schools|firms|customers|teams|businesses)",
        "(for|with|to) (other|similar|several|dozens|hundreds|various|many|over|more than) ~3 (companies|clients|businesses|firms|brands|teams|"
        "customers|founders|leaders|agencies|clinics|shops|practices)",
        "(companies|businesses|firms|teams|brands|banks|leaders|clinics|founders|retailers|agencies) (like|such as) ~3",
    )
)
_TERMS = Phrases(
    (
        "(free|complimentary) (trial|of charge|audit|consultation|demo|sample|samples|quote|review|session|assessment|intake|"
        "appraisal|month|setup|valuation|analysis|copy|report|checklist|class|test|first|diagnostic|protection|strategy)",
        "(trial|try|test) ~4 (free|for free)",
        "have ~4 for free",
        "(no|without) (obligation|commitment|collateral|contract|upfront|upfront cost|credit card|setup fee|strings)",
        "no cure no pay",
        "(you|they) (don't|only|never) pay",
        "(below|under|off) (list|market|retail)",
        "(discount*|guarantee*|promo|special offer|special price|special rate|money back|risk free|early bird|launch price)",
        "(prices|plans|packages|rates|start|starts|starting) (start|starts|from|at) ~2",
        "(per|a) (pupil|head|seat|user|pair|licence|license|order)",
        "(most|very|highly|best|really) competitive (rates|rate|prices|price|pricing)",
        "(best|better|lowest|lower) (price|prices|rate|rates) ~3",
        "(enrolment|enrollment|registration) ~4 (open|closes|closing)",
        "(seats|spots|places|slots|spaces|territories) ~2 (left|remain|remaining|open|available)",
        "for (just|only|as low as|as little as) ~2",
        "(share|cut) of the (saving|savings|profit|profits)",
        "(money|price) back",
        "(pays|paid) for itself",
        "ready to (onboard|start|deploy|go)",
        "(up to|as low as|as little as)",
        "on (time|autopilot|demand|site)",
        "(white label|turnkey|end to end|tailor made|all in one|one stop|done for you|hands off|plug and play|state of the art|ai powered|ai native|"
        "cloud based|full service|bespoke)",
    )
)
_BUILT = Phrases(
    (
        "(we|i|we've|i've|we have|i have|we're|team) ~2 (built|build|created|launched|developed|rolled out|founded|made|designed|released|"
        "building|launching|creating|developing) (a|an|the|our|my|it|this|something|what|new|ø) ~4 (to|for|that|which|specifically|so|where|"
        "called|exactly|just|platform|tool|app|software|product|agent|solution|system|service)",
        "what (we've|we have|i've|we|i) (built|made|created|do|offer)",
        "(we|i) (run|own|lead|operate|represent|founded|started) (a|an|the) ~5 (agency|studio|firm|consultancy|company|brand|platform|academy|"
        "podcast|show|program|programme|network|mastermind|accelerator|bootcamp|newsletter|factory|shop)",
        "(i'm|i am|we're|we are) (a|an|the) ~5 (agency|studio|coach|consultant|broker|manufacturer|supplier|exporter|provider|distributor|reseller|"
        "vendor|firm|marketer|copywriter|platform|company|copywriting|photographer|adviser|advisor|realtor|partner)",
        "(as|being) (a|an|the) ~4 (agency|coach|consultant|broker|cfo|advisor|adviser|realtor|provider)",
        "(have|got|had) (a|the|an|some) ~2 (solution|solutions|system|product|tool|offer|proposal|idea) (for|that|to|which) ~1",
    )
)

# These sell by themselves, whoever says them.
_SELLS = Phrases(
    (
        # what "we" do for customers
        "(we|i|we've|i've|we have|i have|team|company|agency|that|who) (also|currently|have|been|recently|specialize in|"
        "specialise in|love|can|already|just)? (been)? ({help}|helps) ~3 {customers}",
        "(building|build|built|launching|launched|creating|developing|developed) ~5 (that|which|to) (help*|automate*|let*|enable*|allow*|"
        "save*|take|takes|connect*|turn*|replace*|deliver*|reduce*|fix*|solve*|makes|make)",
        "(got|have|has|offer|offers|run|runs|sell|sells|built|made|launched|developed|created) (a|an|this) ~2 (tool|app|platform|product|solution|"
        "service|system|software|plugin|bot|course|programme|program) (that|which) ~1 (writes|write|cuts|cut|saves|save|doubles|boosts|finds|fills|"
        "handles|does|runs|automates|tracks|speeds|turns|takes|makes|gets|helps|books|checks) ~1 your",
        "(make|makes|making) (invoices|invoicing|payroll|hiring|onboarding|scheduling|rotas|reports|reporting|expenses|bookings|sales|"
        "compliance|tax|taxes|accounts) ~1 (pay themselves|run itself|run themselves|easy|simple|effortless|a breeze|painless|themselves)",
        "(i|we) work with ~3 {customers} (on|to|in|who|that|across)",
        "(working|work) with (other|similar|several|many|dozens of) ~5 {customers}",
        "(my|our) (services|products|offering|offerings|packages|price list|rates|catalogue|catalog|brochure)",
        "(make|makes|making) ~4 (painless|effortless|hassle free|(easier|faster|simple|easy) for ~2 {customers})",
        "(happy|satisfied) with (your|the) (current|present|existing)? ~2 (provider|supplier|vendor|agency|bank|insurer|insurance|setup|system|"
        "broker|software|partner|tool|tools|accountant|cleaner|cleaners)",
        "(think|thought|thoughts|look|decide|decision|interested) ~2 (about|on|at|in) (our|my) (offer|proposal|solution|package|quote)",
        "(found|noticed|spotted|see|identified|saw) ~3 (errors|issues|problems|mistakes|gaps|weaknesses) ~4 (your|hurting|costing|on your)",
        "(hurting|killing|limiting) your ~2",
        "(could|can|will|would|might) ~1 save (you|your ~2) ~2 (lot|money|thousands|hours|time|costs|bills|fortune|up to)",
        "(started|now|i'm|we're) selling ~4",
        "(sign|book|order|join|register|enrol|enroll|buy|switch|commit|decide|upgrade|subscribe|renew) (before|by|until|today|now|this) ~5 (and|then) ~1 (we'll|i'll|you'll|you) ~1 (throw in|get|add|include|waive|give|take|save|pay)",
        "(get|have|take|enjoy|claim|receive) (1*|2*|3*|4*|5*|6*|7*|half|a third|a quarter|an extra|up to) ~2 off (any|your|all|the|our|every) ~3",
        "(i've|i have|we've|we have) ~1 (sold|let|bought|insured|painted|cleaned|fitted|installed|renovated|refurbished|placed|recruited|booked|filled) ~4 (on|in|near|around)"
        " your (street|road|area|town|neighbourhood|neighborhood|building|block|postcode|village|industry|sector|region|estate)",
        "(your|your biggest|your main) ~1 (competitor|competitors|rival|rivals) ~9 (with us|with me|hired us|hired me|our clients|our client|our customers|our platform|uses us|use us)",
        "(we|i) (place|supply|source|provide|recruit) ~2 (nurses|developers|engineers|drivers|accountants|designers|staff|talent|temps|teachers|"
        "carers|assistants|salespeople|candidates|workers)",
        "(video|demo|loom|deck|overview|walkthrough) (of|showing|on|about) how (it|our|we) ~1",
        "(looking for|seeking|need|finding) ~2 (investors|angel investors|backers|resellers|franchisees|distributors|agents) ~6",
        "(free|complimentary) ~2 (report|audit|analysis|assessment|consultation|quote|sample|valuation|survey) ~3",
        "(how many|do you have any|any current|any) ~1 (vacancies|requirement|requirements) ~3 (do you have|to fill|right now|at the moment)",
        "see how our ~1",
        "our ~2 (stop|stops|fix|fixes|solve|solves|prevent|prevents|handle|handles|do|does|end|ends) (that|this|it|exactly|all)",
        "(my|our) (firm|company|agency|team|studio|consultancy|business) ~1 (supports|support|helps|help|serves|serve|advises|works with|specialises|"
        "specializes|represents) ~3",
        "if you're ever looking for (help|someone|support|a) ~4",
        "(i'm|i am|we're|we are) (a|an) ~2 for ~1 (brands|founders|coaches|startups|agencies|businesses|leaders|executives)",
        "overpay*",
        "(check|review|audit|assess|value) (yours|your ~2) for free",
        "(we|we've|our team) ~1 (launched|built|created|developed|released) (a|an|the) ~2 (tool|app|platform|software|agent|bot|product|system|course|"
        "service|planner) ~1 (that|which|to|for)",
        "(give|get|have) ~1 (you|your team|free)? access ~1 (to|for|today)",
        "(leading|largest|top|trusted) ~1 (supplier|manufacturer|exporter|provider|distributor|wholesaler)",
        "(receive|send|await|share) (us|me)? ~1 your ~2 (inquiry|enquiry|requirement|requirements)",
        "(your|yours) ~3 (reviewed|valued|assessed|audited) (by|with|for|let's)",
        "if you'd like your ~3 (reviewed|checked|valued|assessed|cleaned|done)",
        "(listing|entry|nomination|membership|production|franchise) fee",
        "early access",
        "keep you in the loop",
        "(want|see|like|get) a ~2 demo",
        "(share|show you) what we're building",
        "(i've|we've|i have|we have) (written|designed|worked|shot) for ~3 (coaches|founders|brands|companies|clients|consultants)",
        "normally ~3 free",
        "gift card ~4 (each|every|per|referral|name)",
        "for ~3 flat",
        "(want|like) me to go ahead",
        "(type|comment|reply|dm me) ~1 (below|yes|info|email|guide) ~1 (and|to) (i'll|i will|get|receive|save)",
        "(we|i|we've|i've|team|agency|firm) ~1 {help} ~2 (grow|scale|increase|boost|reduce|save|automate|generate|double|triple|"
        "convert|close)",
        "(we|i) (help|work with|partner with|support|serve) ~5 (like|such as) (you|yours)",
        "(we've|i've|we have|i have|recently) (helped|partnered with|supported) ~1 (a|similar|other|many|several|dozens|hundreds|"
        "over|more than|companies|businesses|clients)",
        "(like|such as) (you|yours) ~2 (save|grow|increase|boost|reduce|automate|generate|add|get|hit)",
        "(show|tell|walk) you (how|what) (we|our) ~2 (can|could|help*|save*|deliver*)",
        "how (we|our) ~3 (can|could|might|may) (help|support|benefit|improve|boost|save|assist|add value to) (you|your)",
        "(we'd|i'd|we would|i would) (love|like|be happy|be glad) to help (you|your) (grow|scale|save|achieve|improve|company|"
        "business|team)",
        "help (you|your) ~3 (grow|scale|increase|boost|reduce|cut|save|automate|generate|achieve|double|triple|10x|get more|land more)",
        "(we|i) (can|could|will) (get|boost|double|triple|grow|increase|reduce|improve|10x|save) (you|your)",
        "(improve|rank|boost|optimise|optimize|redesign|audit) (for)? your (website|seo|site|ranking*|conversion*|pipeline|profile|brand)",
        "for (our|various|multiple|many) (clients|customers)",
        "(extensive|proven) ~2 experience (in|with|of) (implementing|building|delivering|providing|helping|developing)",
        # what they do, and who for
        "(i|we) ~1 (show|teach|coach|guide|train|mentor|help|get) ~1 (small|busy|local|independent|female|new|stressed|ambitious|smart)? ~1 (business|shop|salon|gym|clinic|practice|restaurant|home|agency|store|company|property|cafe|hotel)"
        " (owners|leaders|managers|founders) ~1 (how|to|who|with|on|get|take|save|find)",
        "(we've|we have|i've|i have|we) ~1 (got)? ~1 (a|an|some)? ~2 (team|teams|crew|crews|technicians|engineers|consultants|staff|drivers|cleaners|openings|availability|capacity|units|stock) ~2 (in your area|near you|in your region|in your city|nearby|available|"
        "with openings|with capacity|ready to (start|go|work))",
        "(visit|check out|see|look at|head to|go to|browse|take a look at) my (page|profile|website|site|channel|store|shop) ~1 (to|for|and) ~1 (learn|find|see|know|more|details|get|discover|understand|what)",
        # on what terms
        "(we|we're|our|i|i'm|my|team|firm|agency|company) ~10 (at|for|with|offer|offers|have) ~2 (affordable|low|cheap|competitive|unbeatable|reasonable|flexible|attractive|discounted) (rates|rate|prices|price|pricing|fees|cost|costs) ~1",
        "(i|we|i'd|we'd|i'll|we'll|i'm|we're|my|our) ~6 (free|complimentary|no obligation|no cost) ~3 (check|review|trial|session|sessions|consult|consultation|consultations|quotation|quote|estimate|checkup|health check|masterclass|"
        "audit|assessment|valuation|analysis|strategy|demo|appraisal) ~1",
        "(we|we're|i) ~1 (supply|manufacture|export|wholesale|distribute) ~8 (sizes|factory|factories|worldwide|bulk|export|wholesale|stock|types|kinds)",
        # sales vocabulary
        "(book|schedule|request|get|see|offer|give you) (a|the|your|an)? (quick|free|live|short|personalized|personalised|product|"
        "brief|tailored|10 min|15 minute|custom)? demo",
        "(free|complimentary|no obligation) (trial|audit|strategy call|discovery call|review of your|intake|appraisal)",
        "(discovery|strategy|sales) (call|calls|session|sessions)",
        "(income stream|side income|second income|second salary|extra income|passive income|residual income|financial freedom)",
        "(earn|earning|make money|income) ~2 from (home|your phone|their phone|anywhere)",
        "(join|expanding|building|growing) (my|our) team ~5 (earn|motivated|women|ladies|entrepreneurs|moms|income|people)",
        "(motivated|ambitious|hungry|sharp) (women|individuals|ladies|moms|couples)",
        "your own boss",
        "(something|an opportunity|a business) (amazing|exciting|big|special|huge) (to share|for you|to show)",
        "(our|my) ~2 (programme|program|course|coaching|masterclass|bootcamp|academy|workshop) ~1 (takes|gets|teaches|turns|helped|starts|begins|opens|"
        "will|can)",
        "working for yourself",
        "(build|building) an? (asset|business|team) (on the side|from home|with us|with me)",
        "(profitable|lucrative|investment) (proposal|proposition|deal|opportunity|opportunities)",
        "(qualified|exclusive|pre qualified) ~2 (leads|enquiries|appointments)",
        "(beat|match|undercut) your ~1 (rate|rates|price|prices|premium|quote)",
        "minimum ticket",
        "(easiest|easy|simple|fastest|quickest|cheapest) way to (cut|save|grow|boost|increase|reduce|double|generate|earn|scale)",
        "(would|are) you (be)? opposed to",
        "(recorded|made|prepared|put together|created|ran) ~3 (teardown|audit|mockup|mock up|analysis|video|proposal|plan|first version|redesign|"
        "version) (of|for|on|about) (your|you)",
        "shall i (send|courier|forward|mail) ~2 (sample|samples|quotation|proposal|brochure|catalogue|trial|demo)",
        "(you're|you are|likely|probably|leaving) ~2 (losing|missing|overpaying|leaving|a lot) ~2 (customers|sales|money|leads|revenue|clients|"
        "on the table)",
        "how much (money|revenue|time) ~1 (you're|you are|your ~2) (losing|wasting|leaving|loses)",
        "(costing|overpaying)",
        "i can (rebuild|redesign|rewrite|optimise|optimize) (it|your|you)",
        "manufacturer and (supplier|exporter|distributor|wholesaler)",
        "(chance|opportunity) to (serve you|quote|earn your business)",
        "valued (enquiry|inquiry|order|customer|client)",
        "(mailing|leads) (list|lists|database)",
        "(buy|purchase|acquire|acquiring|interested|selling|sell|offer|offering|have|provide|providing|get|procure|verified) ~4 (attendee|attendees|visitor|visitors|exhibitor) (list|lists|database)",
        "(unclaimed|next of kin|beneficiary|inheritance|wire transfer)",
        "double your (savings|money|income|investment|sales|revenue)",
        "(visa|money back|job placement|100) ~1 guarantee*",
        "(on|with) autopilot",
        "risk free",
        "(10x|20x|3x|5x|2x) (your|the|their)",
        "(limited|special) (time )?(offer|spots|seats)",
        "(guest|sponsored) (post|posts|article|articles) ~6 (your|you|on|for)",
        "(exchange|swap|insert|place) ~2 (backlink*|links|link)",
        "(backlink*|dofollow|link building|link exchange)",
        "(domain authority|do follow link)",
        "seo (services|audit|agency|company|package*|expert)",
        "as per (the)? seo",
        "(web|website|app|software|mobile) (design|development) ~1 (service*|company|agency)",
        "your (website|site) (is|looks|has|isn't|needs) ~1 (not|outdated|old|slow|issues|errors|missing)",
        "(top|first page|first|page one) of (google|the natural|search)",
        "(crypto|forex) ~4 (trading|invest*|profit*|return*|mining|opportunit*)",
        "(algorithm|bot|expert) (trade|trades|trading) for (you|them|us|me)",
        "(guaranteed|monthly|weekly|daily) ~2 (yield|return|returns|profit|profits|withdrawal)",
        "(10x|roi) (guarantee*|within|in)",
        "(startup)? accelerator for",
        "on behalf of (an|a|our) (investor|buyer)",
        "(cost|price) details",
        "in regards to a domain",
        "hire me",
        "video possibilities",
        "(exploring|explore) (automation|our|ai) (solutions|solution|services|offerings)",
        "(pyramid|mlm|network marketing)",
        "(get|getting) in early",
        "(new|hot) (token|coin)",
        "(your)? biggest (challenge|challenges|pain point|struggle|bottleneck) ~3 (with|in|when|right now|at)",
        "magic wand",
        "what keeps you up at night",
        "(switch|change) your ~2 (provider|supplier|vendor|bank|broker|insurer)",
        "(outsourcing|offshoring|nearshore|staff augmentation|white label) ~3",
        "(small|select|limited) ~1 (group|number|handful) of (families|clients|investors|partners|businesses|companies|founders)",
        "(you've|you have) been (pre selected|preselected|shortlisted|selected|pre approved|preapproved|chosen|hand picked|handpicked|nominated) ~6",
        "(picked|chosen|selected) you ~4 (guest|guests|speaker|speakers|winner|winners)",
        "(would you|you'd) ~3 (be a|guest|great guest|as a guest) ~3 (on)? (my|our) ~2 (podcast|show)",
        "(guest|be|feature you|featured) on (my|our) ~3 (podcast|show)",
        "as a guest on ~3",
        "(speaker|speakers|sponsor|sponsors|exhibitor) (package|seats|fee|contribute)",
        "(production|speaker|sponsor|sponsorship|starter) package",
        "(i'm|i am|we're|we are) (giving away|offering|selling) ~3",
        "(top|vetted|available|great|strong|excellent) (candidates|engineers|developers|nurses) ~5 (ready|who|available|could|onboard|start)",
        "(candidates|engineers|developers|nurses) (ready|available) ~2 (to|for|this|in)",
        "(i|we) (can|could) (get|find|bring|place|put) (you|your) ~5 (leads|clients|customers|reviews|enquiries|candidates|website|top|ranking|sales|"
        "price|buyers)",
        "(unlock|unlocks|unlocking) ~3 (synergies|synergy|value|growth|throughput|potential|pipeline|roi)",
        "(discreet|exclusive|early) access ~2 (to|pre)",
        "which is where ~3 (comes|come) in",
        "that's where ~4 (come|comes|help|helps)",
        "(if)? you (ever)? need ~3 (a|an|help with|any)? ~2 (developer|designer|agency|copywriter|lawyer|broker|realtor|photographer|supplier|"
        "plumber|accountant)",
        "(have|had|got) ~2 (buyers|investors|tenants|clients) (waiting|lined up|ready|interested)",
        "(trained|renewals|cpcs|books|deeds|numbers) (booked|looked over) ~2 (in|by us)",
        "(i'm|i am|we're|we are) (an expert|experts|specialists|specialised|specialized) in",
        "(trade|swap|exchange|barter) ~3 (services|headshots|skills|shoutouts|shout outs|newsletters|audiences|leads|guest posts|recommendations|endorsements)",
        "(up for|fancy|open to|worth|free for|time for|interested in|want|keen on) (a|another)? ~2 demo",
        "(send|get|hand|bring) you (1*|2*|3*|4*|5*|6*|7*|8*|9*|more|extra|qualified|warm) ~4 (leads|clients|customers|prospects|buyers|meetings|appointments|calls|demos)",
        "(cash|ready|active|serious|hot) buyers ~1",
        "(i|we) (do|have|offer|run) ~2 (plans|packages|retainers) for ~3",
        "in return (i'll|i will|i'd|we'll|we will|we'd) ~1 (endorse|recommend|review|like|share|follow|promote|link|mention|feature) ~1",
        "(projects|work|tenders|jobs|contracts|orders) ~2 (we|i) (could|can|might) (bid|quote|tender|price) ~1",
        "(reviewed|seen|read|considered|checked|looked at|gone through) our ~2 (company profile|proposal|offer|brochure|quotation|profile|deck)",
        "cross promot*",
        "(entrepreneurial|business minded|like minded|money motivated) ~1 (people|individuals|persons|professionals|women|men|mums|moms) ~2 (work|partner|team up|build|grow) ~1 with (me|us)",
        "(contribute|contributing) ~1 to your ~2 (blog|site|website)",
        "(post|publish|place|submit|contribute|share) ~1 (my|our|an|a) ~2 (article|articles|writing|post|content|piece) (on|over|to|for|at|in) your ~2 (blog|site|website)",
        "contributing (an|some) (article|articles|content|piece) (on|over|to|for) your ~2 (blog|site|website)",
        "(add value|help|boost|increase|grow|improve|lift|double) ~6 with (my|our) ~6 (services|packages|solutions|expertise)",
        "(we'll|i'll|we can|i can) (send|give|ship|mail) ~6 (and|if) you (post|review|share|promote|tag|write|feature)",
        "(because|since|as) we both sell ~1",
        "(our|my) (clients|customers|users) ~4 (seen|saw|seeing|had|getting|got) ~1 (results|savings|growth|returns|improvements)",
        "(i|we) (actually|also) have a (similar|related|better|comparable) (resource|guide|article|page|post|tool)",
        "(including|include|add|adding|drop|dropping) a (mention|reference|link) ~4 (in|to|on) your ~2 (content|article|post|page|guide|list|site|blog|roundup)",
        "your ~1 (customers|clients|guests|shoppers|collectors|buyers|users|tenants|patients) ~1 (might|would|could|will|may|may well) ~1 (like|love|be into|enjoy|dig|benefit from|appreciate|go for) (this|these|our|my|them)",
        "so (that)? (you|you'll|your team|your staff) ~1 (never|no longer|don't have to|won't|can stop|stop) ~1 (miss|missing|lose|losing|pay|paying|worry|worrying|waste|wasting|chase|chasing) ~1",
        "(consecutive|straight) (month|months|year|years|quarter|quarters) of (positive|double digit|record)? ~1 (returns|gains|profit|profits|yield)",
        "(uncorrelated|risk adjusted|annualised|annualized) (returns|return|gains)",
        "(cagr|sharpe ratio)",
        "(looking for|seeking|recruiting|onboarding|inviting|signing up) ~5 (design partners|pilot partners|launch partners|pilot customers|beta customers|early adopters)",
        "(i|we|i'd|we'd|i'll|we'll|happy to|glad to) ~2 (share|send|show|open) ~2 our ~3 (deck|pitch deck|investor room|data room|one pager|teaser)",
        "(you|you'd|you'll|partners|members|customers|users|teams) ~1 (get|receive|have) ~1 free ~1 (tier|plan|licence|license|subscription|credits)",
        "(on|building|launching|launched|started|behind|into|in) (a|an|our|my|the|this)? ~1 (nft|nfts|web3|metaverse|crypto) (project|projects|drop|collection|game|venture|token)",
        "franchis* (opportunit*|options|consultant|business|businesses)",
        "(wrapped|wrapped up|closed|filled) (a|an|the|my|our) ~4 (search|placement) ~6 (someone|somebody|person|candidate|candidates|runner up|finalist|finalists) ~8 (your|you)",
        "(finalists|runners up|candidates) ~8 still (open|available|looking|interested|free)",
        "(before|until) (he's|she's|they're|he is|she is|they are|it's|they) ~1 (on|hit|hits) ~2 (job board|job boards)",
        "(want|need|like|fancy) ~1 a shortlist",
        "(i|we|i'd|we'd|i'll|we'll|happy to|let me) ~2 (share|show|send) ~1 (you)? how (similar|other|comparable) (teams|companies|firms|clinics|shops|businesses|schools|brands|leaders|founders) ~1 (cut|cuts|save|saved|reduce|reduced|grow|grew|solve|solved|handle|handled|get|got|are|do|did|fixed|doubled)",
        "your ~1 (colleagues|peers|neighbours|neighbors|coworkers|teammates|competitors) ~2 (work|works|working|worked|trust|use|using|turn|come) ~1 (with|to)? (me|us) (on|for|with) their ~3",
        "(helped|help|helping|advise|advised|advising|look after) ~2 (several|many|some|dozens|a few|most|a number) of your ~1 (colleagues|peers|neighbours|neighbors|coworkers|teammates|competitors)",
        "how about i ~6 and you (do|write|design|build|make|shoot|handle|give|help) ~3",
        "i need (a|an|some) ~3 (and|while|but) you need (a|an|some) ~3",
        "(you|consider|mind|could|add|adding|swap) ~1 (link|links|linking) ~1 to (our|my) ~3 (calculator|site|website|guide|article|page|post|tool|resource|blog|app|infographic)",
        "(insert|drop|place|add|include) (your|our|my|a) (url|link|backlink|anchor|brand mention) ~4",
        "(da|dr|domain rating) (4*|5*|6*|7*|8*|9*) ~3 (site|sites|blog|blogs)?",
        "(i|we) (shoot|design|build|write|do) your ~5 (and|if) you (build|design|write|do|shoot|promote) (my|our)",
        "(moved|gone) into (mortgages|insurance|real estate|coaching|property|crypto|trading|finance)",
        "(insurance|mortgage|pension|wellness|skincare|crypto|forex|education|health|annuity) (plan|plans|policy|products|business|opportunities|"
        "offer|oils) ~5 (that|can|which|for|starts|from|to|you|your)",
        "(life changing|changed so many) ~2 (opportunit*|business|lives)",
        "more (leads|clients|customers|revenue|appointments|bookings) (for|from|without|every|in|through|per|and|to)",
        "(new|potential) clients (for|from|every|without|through|and) ~1",
        "if (i|we) could show you",
        "case (study|studies) ~4 (you|your|how|showing|from)",
        "(i|i'll|shall i|can i|may i|let me|we|we'll|download) ~3 (send|share|forward|mail|our) ~4 (catalogue|catalog|brochure|price list|quotation|whitepaper|white paper|sample box)",
        "(for|at) (half|a fraction of) the (cost|price)",
        "without (hustle|burnout|spending a dime|lifting a finger|hiring)",
        "guide women through",
        "(you|you'd) (want|like) me to (send|share|show|walk|mail) you",
    )
)

# Questions that only someone selling asks, whatever else the message says.
_SELLERS_QUESTION = Phrases(
    (
        "(what's|what is|what) ~1 driving (the|your|this) ~1 (evaluation|search|interest)",
        "any chance (this|that|it) ~1 (is|becomes|could be|would be) ~1 (relevant|a fit|of interest|on your radar) ~1 (in|over|this|next) ~3 (month|months|quarter|year|weeks)",
        "(what|how|hear|know|learn) ~2 (are|about|what)? ~1 your (plan|plans) ~1 (are)? for ~2 (retirement|pension|savings|insurance|old age|your money)",
        "(are you|is it you|is that you|would you be|would that be you|are you still) ~1 (the)? ~1 (person|one|contact|decision maker) ~1 (who|that|to|for|in charge|responsible) ~2 (makes|make|decides|decide|deals|handles|signs|buys|"
        "buying|speak|talk|ask|contact|responsible|charge|approach|looks after|decisions|purchases|purchasing)",
        "(who|which of you|who else) ~1 (makes|takes|signs off|decides) ~2 (decisions|decision|purchases|orders|contracts|on) ~3",
        "(would|could|can) (you|your ~2) ~3 (handle|take on|cope with|use|do with) ~1 (more|another|extra|additional|1*|2*|3*|4*|5*|ten|twenty) ~2 (clients|customers|patients|leads|orders|bookings|students|members|"
        "sales|appointments|enquiries|inquiries|guests|projects|jobs) ~3",
        "(perfect|ideal|dream|target) (customer|client|prospect|referral|buyer|patient|clients|customers) (look|is|are|for|you|avatar|profile) ~2",
        "(who's|who is|what's|what is) ~1 (your|a) (ideal|perfect|good|dream|target) (client|customer|referral|lead|prospect|market)",
        "(when|how long ago|how long) ~3 (last|since you|did you|have you) ~3 (compare|compared|review|reviewed|check|checked|look at|looked at|update|updated|switch|switched|shopped around|shop around|test|tested|audit) ~2 your"
        " ~2 (insurance|pension|retirement|mortgage|cover|coverage|policy|bills|tariff|will|savings|finances|tax|taxes|energy|broadband|contracts|provider|supplier|website|security|rates|benefits|plan|plans|investments|portfolio|prices)",
        "what (happens|would happen|will happen) (to|with) your (family|business|income|team|children|kids|company|home|house|estate) ~2 (if|when|should) ~1",
        "are you ~1 (saving|putting|paying|covered|protected|insured|prepared|getting|investing) ~2 (enough|too much|aside|properly|fully|best) ~3 (for|on|against|in case|from|rate|deal|price|return)",
        "(do|if|should) you ~1 (need|require|want) (a|an|any|some)? ~1 (quotation|quote|estimate|price list|catalogue) ~2",
        "do you ~1 (need|require|want|have) (a|any|some)? ~1 (help|support|assistance) with (your|the) ~3 (admin|administration|books|bookkeeping|website|marketing|accounts|social media|taxes|tax|payroll|it|sales|recruitment|hiring|emails|inbox|seo|ads|advertising|content)",
        "(any|some) ~1 (project|projects|work|documents|jobs|tasks|requirements|designs|orders) ~2 (for us|for our|for my team|to outsource|you need|you'd like ~1 (translated|designed|printed|done|built)|that need*|we could help|i could help) ~1",
    )
)

# “if there is anything I can help you with” is an offer to help, not to sell
_KIND_OFFER = Phrases(
    (
        "(anything|something|any way|ever|whenever) ~3 i (can|could|may)",
        "if (i|we) can ~2 help",
        "return the (favour|favor)",
    )
)
# These mean something else: the sentence is about training, the past, the reader's work or a job.
_OTHERWISE = Phrases(
    (
        "(on|in|from|saw) (the|your|this year's) ~1 (attendee|mailing|speaker|guest|delegate) list",
        "(my|our|the|a|an) ~1 (last|old|previous|former|first|current) (job|place|role|company|team|employer|position|shop|firm)",
        "(i|we|i'm|we're) ~2 (happy|satisfied|content) with (the|our|my)",
        "for a living",
        "(saw|see|read|noticed|heard|know) ~1 you ~1 (crowdfunded|crowdfund|franchised)",
        "(used to|internship|thesis|dissertation|master's|bachelor*|phd|degree|coursework|classmates)",
        "(thank|thanks|grateful|congratulations|congrats|kudos|well done)",
        "(i've been|i have been|i'm|we're|we've been|been|i|we) (using|reading|watching|following|testing|enjoying|use|tried|try) (your|it)",
        "(you|your ~3) (helped|saved|taught|showed|gave|inspired|brought|cut|made) (me|us|my|our)",
        "(helped|helps|help) (me|us)",
        "you ~1 (recommended|suggested|built|sent|shared|wrote|showed|posted|described)",
        "(i|we|i'd|we'd) (met|spoke|worked together|talked|sat|shared)",
        "(leave|leaving|left|quit|quitting|joined|joining|started at|start at) (my|our|the|a|an)",
        "(facing|struggling|stuck|wrestling|dealing|having|had) ~3 (similar|same|trouble|problem|problems|issue|challenge)",
        "(how|what|why|where|which|when) (did|do|does|would|was|were) (you|your)",
        "your ~2 (post|article|talk|piece|paper|book|newsletter|episode|video)",
        "(offer|offering) you (a|an|the|this|our|that) ~3 (post|role|position|job|place|contract|internship|traineeship|apprenticeship|interview|appointment)",
    )
)
# These show that it's selling, anywhere in the sentence.
_USERS = Phrases(
    (
        "(i|we|i've|we've|my team|our team|they) ~1 (used|use|using|tried|followed|read|printed|adopted|copied|borrowed|started with|ran|"
        "run|love|loved) your",
        "(my|our) team (supports|support|helps|help|serves) ~2 (teachers|nurses|students|pupils|carers|families|patients|staff|"
        "apprentices|colleagues|children|graduates|volunteers|trainees)",
    )
)
_SEEKER = Phrases(
    (
        "(i|i've|i have|have|just|recently|i'm) (just|also|recently|formally)? (applied|applying) ~3 (for|to|the|at|there|through)",
        "(my|attached|the) ~2 (cv|resume|résumé|application)",
        "(your|the) (ad|advert|posting|job post|job posting) (says|said|asks|mentions|for)?",
        "(hiring team|hiring manager|cover letter|job search|my next role|a new role)",
        "(looking|searching) for (a|an|my|new|another|work) ~3 (job|role|position|work|internship|opportunity|opportunities|placement)",
        "(interested in|apply for|applying for|application for|interview for|about) (the|your|this|a) ~5 (role|position|opening|vacancy|internship|job|post)",
        "(student|graduate|intern|apprentice) (at|in|of|from|writing|studying|who|and|here)",
        "(year|phd|design|law|nursing|engineering|business|masters|master's|university|college|mba) student",
        "(if|when|whenever) ~4 (hire|hiring|opening|vacancy|position|role) ~2",
        "my (portfolio|thesis|dissertation|degree|studies|course)",
        "(my|our) ~1 (students|pupils|class|classes)",
        "(journalist|reporter|researcher|teacher|lecturer|phd) (at|for|in|writing|working|from)",
        "your (team|lab|group|company) ~3 (opening|vacancy|role|position)",
        "(internship|practicum|work placement|student placement|supervised placement|traineeship|apprenticeship)",
        "(i'd|i would) ~3 (bring|contribute) to your ~3",
    )
)
# If it names these, even a message about a job sells.
_CLIENTS = Phrases(
    (
        "({help}|helps) ~3 {customers}",
        "{customers} (like|such as) (you|yours)",
        "(my|our) ~1 (clients|services|rates|packages)",
        "(similar|comparable) (teams|companies|firms|clinics|shops|businesses|schools|brands)",
        "candidates",
    )
)
# After one of these, a pitch may follow.
_PAYS = Phrases(
    (
        "(the|our|its|base|starting) salary",
        "salary (is|has|of|range|band|from|between)",
        "(job description|hiring manager|notice period)",
    )
)
_PROBE_ASKED = Phrases(
    (
        "(who|what|how) (would|do|does|is|are) ~4 (you|your) ~4 (handle|handling|doing|manage|managing|contact|currently|right person|use|using)",
        "(right|best) (person|contact) ~4",
        "(would love|love|like|want|wanted) to (show|introduce|tell|share|present|discuss|explore|help|see how|see if)",
    )
)
_SELLER = Phrases(
    ("(account|sales|business development) (manager|rep|representative|executive|director) (at|for|with|here)",)
)
_WANTED = Phrases(
    (
        "(you|you'd|you've|you had) (asked|requested|ordered|wanted|enquired|inquired|accepted|agreed|bought|hired|said you|"
        "were (asking|looking|wondering|searching))",
        "(you|you'd|you've|you had) booked (a|an|the|our|us|with|your)",
        "you (need|needed|need a|were after) ~8 (suggested|mentioned|thought|said)",
        "(mentioned|said|told me|heard) ~2 (that)? you ~2 (need|needed|were looking|want|wanted|are looking)",
        "(mentioned|said|told me|heard|says) ~2 (you're|you'd|you are|you were) ~1 (looking|after|searching|hiring|want|like)",
        "(the|my|our|your) ~2 (quote|estimate|order|invoice) ~2 (i|we|you|dropped|gave|sent|for|from|last)",
        "(you|your team) (use|uses|used|bought) (our|us)",
        "(as|like) (we)? (promised|discussed|requested|agreed)",
        "on your (behalf|request)",
    )
)
_PROBE = Phrases(
    (
        "(is|are|was) ~6 (something|a priority|a problem|a challenge|a headache|on your radar|an issue|top of mind|a focus|part of)",
        "(are|do|does|is) (you|your) ~6 (struggling|looking|dealing|facing|interested|open|exploring|spend|spending|currently|happy with)",
        "(who|what|how) (would|do|does|is|are) ~4 (you|your) ~4 (handle|handling|doing|manage|managing|contact|currently|right person|use|using)",
        "(who's|who is|who'd be|who would be) ~3 (right|best) (person|contact)",
        "(would you|would it|want|interested in|shall i|mind if i|can i|could i|may i) ~5 (send|see|share|show|learn|worth|useful|know more|details|"
        "video|interested|help|offer|present)",
        "(decision maker|right person|right contact|best person)",
        "(any|current|upcoming) (requirement|requirements|need|needs|projects)",
        "(have you ever|ever|when did you last) (thought|considered|think|consider) ~2",
        "when does your",
        "interested",
        "(worth|open to|up for) (a|exploring|learning|chatting|seeing)",
        "(reply|write|answer|say) (yes|interested|info|more)",
        "(connect|accept|link up|add)",
        "like to (learn|know|hear|find out) more",
        "(helpful|useful|valuable) (to|for) your ~1 (readers|audience|followers|subscribers|listeners|viewers)",
    )
)


@cache
def _sign_words() -> frozenset[str]:
    """The words that can be a sign. We skip all the others."""
    return forms_of(_EFFECT | _MILD) | _ALL_GIVERS | _CUSTOMERS | _OUTCOME | {"me", "you", "your", "yours"}


def _signs(draft, start: int, end: int, doing: bool) -> dict[str, tuple[int, int]]:
    """The signs of selling in low[start:end], as sign -> span. doing: whether the draft has a word in _DOING."""
    words = draft.words_in(start, end)
    sign_words = _sign_words()
    signs: dict[str, tuple[int, int]] = {}
    giver = effect = None
    for number, (low, s, e) in [item for item in enumerate(words) if item[1][0] in sign_words]:
        if low in _ALL_GIVERS and giver is None:
            giver = (s, e)
        if draft.plain[s].isupper() and s not in draft.sentence_starts and draft.plain[s:e] != draft.plain[s:e].upper():
            continue  # part of a name: Women in Supply Chain
        if low in _OUR:
            signs.setdefault("we", (s, e))
        if low in ("our", "my"):
            for later in words[number + 1 : number + 4]:
                if later.low in _PRODUCTS:
                    signs.setdefault("product", (s, later.end))
        base = lemma(low)
        kind = "effect" if base in _EFFECT else "mild" if base in _MILD else ""
        if kind and (giver or "product" in signs):
            signs.setdefault(kind, (s, e))
            effect = number
        if base == "save" and number and words[number - 1].low in ("we", "i"):  # their own money or time
            if not any(
                later.low in ("you", "your") or later.low in _CUSTOMERS for later in words[number + 1 : number + 4]
            ):
                signs.setdefault("own", (s, e))
        if effect is not None and number - effect in (1, 2) and low in ("our", "us", "my", "me"):
            signs.setdefault("own", (s, e))
        if low in _CUSTOMERS:
            signs.setdefault("customers", (s, e))
        if low in _OUTCOME:
            signs.setdefault("outcome", (s, e))
        if low in ("you", "your", "yours") and number:
            signs.setdefault("reader", (s, e))
    named = _NAMED.search(draft.masked, start, end) if doing else None
    if named and not _PLACED.search(draft.masked[max(0, named.start() - 45) : named.start()]):
        signs["named"] = named.span()
        signs.setdefault("effect", named.span())
    if giver and (named := _BUILT_NAMED.search(draft.masked, start, end)):
        signs.setdefault("product", named.span())
    for sign, search in (("others", _OTHERS), ("terms", _TERMS), ("product", _BUILT)):
        if sign not in signs and (span := search.first(draft, start, end)):
            signs[sign] = span
    if not (giver or "named" in signs or "terms" in signs or "others" in signs):
        return {}
    for sign, figures in (("figure", _FIGURE), ("price", _PRICE)):
        if span := figures.first(draft, start, end):
            signs[sign] = span
    if "effect" in signs:
        signs.pop("mild", None)
    if "others" in signs and "customers" in signs and signs["others"][0] <= signs["customers"][0] < signs["others"][1]:
        if not signs.keys() & (_DONE | {"figure", "price", "named"}):
            signs.pop("customers")  # it's what our clients ask, think or need, and nobody does anything for them
    return signs


_WORK = (
    "(payroll|leads|sales|marketing|bookkeeping|accounting|accounts|scheduling|rotas|invoicing|recruitment|recruiting|hiring|it|cleaning|insurance|social media|website|"
    "seo|ads|advertising|outreach|prospecting|clients|customers|patients|cash flow|cashflow|data|security|cybersecurity|compliance|shipping|logistics|procurement|printing|"
    "bookings|appointments|expenses|tax|taxes|pension|pensions|retirement|energy|software|crm|hosting|catering|staffing|training|onboarding|translation|translations|"
    "packaging|supplies|benefits|backups|content|branding|design|revenue|new business|telephone|phones|admin)"
)
_NOW = "(currently|presently|at the moment|right now|at present|these days|now|today|nowadays|already)"
# Colleagues ask each other these. But if there's only "thanks for connecting" before it, a pitch follows.
_COLD_PROBE = Phrases(
    (
        "do you ~2 (ever|still|also|often|sometimes)? (struggle|have trouble|have difficulty|find it hard|have a hard time|have problems) ~1 (to|with|finding|getting|keeping|managing|attracting|filling|hiring) ~4",
        f"(how|what|who|which|where) ~1 (are|is|do|does) (you|your ~2) ~3 {_WORK} ~3 {_NOW}",
        f"(how|what|who|which|where) ~1 (are|is|do|does) (you|your ~2) {_NOW} ~4 {_WORK}",
        "(how|where) (are|do) you ~2 (generating|generate|attracting|attract|getting|get|finding|find|winning|win|sourcing|source) ~2 (new|more|your)? ~1 (leads|clients|customers|patients|business|"
        "members|students|tenants|guests|staff|talent|candidates|donors|bookings)",
        f"who ~2 (takes care of|handles|handle|looks after|manages|does|runs|is in charge of|is responsible for) (your|the|all your) ~2 {_WORK} ~3",
        "(do|are|does|have) (you|your ~2) ~2 (work with|working with|use|using|have|got|outsource|outsourcing|pay|paying|rely on|buy|buying) (a|an|any)? ~2 (bookkeeper|accountant|agency|recruiter|cleaner|adviser|advisor|broker|supplier|provider|vendor|consultant|coach|"
        "designer|developer|photographer|assistant|system|software|tool|crm)",
        f"(are|is) (you|your ~2) ~2 (looking for|looking to|open to|interested in|in the market for|thinking about|taking on) ~2 (more|new|better|another|other|a|an) ~3 ({_WORK}|supplier|provider|agency|partner|opportunities|investments)",
    )
)


def _cold_probe(draft) -> tuple[int, int] | None:
    """A question about how they run their business, if nothing else in the message says why the writer asks."""
    if draft.situation not in ("first-message", "invite-stranger", "invite-acquaintance") or not draft.has(
        "you", "your"
    ):
        return None
    span = _COLD_PROBE.first(draft, *draft.body)
    if span is None:
        return None
    others = Spans((move.start, move.end) for move in moves_of(draft, "anyone", "thanks", "closing", "wish"))
    for clause in draft.clauses:
        asked = clause.start < span[1] and span[0] < clause.end or clause.start >= span[0]
        if not asked and not others.overlap(clause.start, clause.end):
            return None
    return span


_HELPED = re.compile(  # a customer's name, or the blank for it
    r"(?<![\w'])(?:[Ww]e(?:'ve| have)? (?:just |recently |also |already )?helped|from our work with) (?:the )?(?:(?P<name>[A-Z][\w&'-]{1,30})|ø)"
)


def _named_customer(draft) -> tuple[int, int] | None:
    """A customer "we" have helped, in a message that asks for a call or how they do it, and doesn't say they've met."""
    if draft.has("helped", "our") and not moves_of(draft, "occasion-met"):
        for m in _HELPED.finditer(draft.masked, *draft.body):
            if not is_first_name((m["name"] or "").lower()):
                return m.span() if moves_of(draft, "request-call") or _PROBE.first(draft, *draft.body) else None
    return None


_CURIOUS = Phrases(
    (
        "(love|like|great|nice|keen|happy|hoping|hope|interested) ~3 (connect|learn|hear|learning|hearing|catch up|follow|following|compare|ask|know|"
        "understand|finding|find out|buy you|discuss)",
        "(curious|wondering|admire|resonated|resonates|suggested|recommendation)",
        "(we|i|we're|we are) (both|also|analyzed|analysed|found|ran|learned|learnt|noticed|saw|started|realized|realised|think|decided|worked)",
        "(if|when) you ~8 (quick|chat|call)",
    )
)
_OFFERED = frozenset(("product", "named", "others", "terms"))
_DONE = frozenset(("effect", "mild", "outcome", "terms", "product"))
_BACKED = frozenset(("customers", "others", "outcome", "figure", "price", "terms"))


def _could_sell(signs) -> bool:
    """Whether the signs include an offer from a company or product, and something that only belongs in a sale."""
    kinds = signs.keys()
    if kinds <= {"we", "reader", "own", "others"}:
        return False
    if "we" in kinds or "product" in kinds or "named" in kinds:
        return bool(kinds & (_OFFERED | {"effect"})) and bool(
            kinds & _BACKED or len(kinds & {"product", "named", "effect", "mild"}) > 1
        )
    return len(kinds & _BACKED) > 1 and bool(kinds & {"effect", "terms", "others"})


def weigh(signs: dict[str, tuple[int, int]]) -> float:
    """How much these signs sell."""
    kinds = signs.keys() - {"we", "reader", "own", "price", "mild"}
    if len(kinds) < 2:
        return min(sum(WEIGHTS[sign] for sign in signs), NEARLY)
    return sum(WEIGHTS[sign] for sign in signs)


def _find(draft):
    if _WANTED.first(draft):
        return
    body = draft.body
    seeker = _SEEKER.first(draft) is not None
    hires = any(not move.slot("pay") for move in moves_of(draft, "role")) or _PAYS.first(draft, *body) is not None
    found, nearly = [], []
    for start, end in _SELLS.find(draft, *body):
        s, e = draft.sentence_at(start)
        if _KIND_OFFER.first(draft, s, e) or (seeker or hires) and not _CLIENTS.first(draft, s, e):
            continue
        if _OTHERWISE.first(draft, s, min(e, end)) is None and _USERS.first(draft, s, e) is None:
            found.append((start, end))
    if not seeker and not hires:
        sold = Spans(found)
        found += [span for span in _SELLERS_QUESTION.find(draft, *body) if not sold.overlap(*span)]
    if not seeker:
        doing = not _DOING.isdisjoint(draft.places)
        begun = Spans((start, start + 1) for start, _ in found)
        for s, e in draft.sentences:
            s, e = max(s, body[0]), min(e, body[1])
            if s >= e or begun.overlap(s, e):
                continue
            signs = _signs(draft, s, e, doing)
            if not _could_sell(signs) or any(
                search.first(draft, s, e) for search in (_OTHERWISE, _USERS, _KIND_OFFER, _CURIOUS)
            ):
                continue
            weight = weigh(signs) - (1.5 if hires else 0)
            spans = [span for sign, span in signs.items() if sign not in ("we", "reader", "own")] or list(
                signs.values()
            )
            if weight >= ENOUGH:
                found.append(min(spans))
            elif weight >= NEARLY:
                nearly.append(min(spans))
    if nearly and not hires:
        asked = moves_of(draft, "request-call", "request-click")
        if found or len(nearly) > 1 or asked or draft.links or _PROBE.first(draft, *body):
            found += nearly
    if not found and not hires and not seeker:
        seller = _SELLER.first(draft, *body)
        if seller and (nearly or moves_of(draft, "request-call") or _PROBE_ASKED.first(draft, *body)):
            found.append(seller)
    if (
        not found
        and not seeker
        and draft.situation not in ("decline", "disconnect")
        and (span := _spread(draft, hires))
    ):
        found.append(span)
    if (
        not found
        and not seeker
        and not hires
        and (span := _named_customer(draft) or _cold_probe(draft) or _teaser(draft))
    ):
        found.append(span)
    seen = set()
    for start, end in sorted(found):
        move = move_at(draft, start, end)
        if move.start not in seen:
            seen.add(move.start)
            yield move


_TEASER = Phrases(
    (
        "(share|run|float|send|show) ~1 (something|(an|a|one) ~1 (idea|thought|thing|proposal)) ~1 (with|by|past|to) you",
        "(quick|little|one|small) (thing|idea|thought) (to|for) (share|run|float|show|mention|tell|you) ~2",
    )
)


def _teaser(draft) -> tuple[int, int] | None:
    """An idea or something to share that the message only announces and then ends."""
    if not draft.clauses or moves_of(draft, "acquainted"):
        return None
    return _TEASER.first(draft, *draft.sentence_at(draft.clauses[-1].start))


_YOURS = Phrases(("(and|but) yours (is|are|was|were|has|made)",))


# With one of these, even a message about the reader's work sells.
_PRESSED = frozenset("gain does venture product terms price probe call proof pain hype".split())


def _about_them(draft) -> bool:
    """Whether it's about the reader's work, so the writer's job only says who they are."""
    return bool(moves_of(draft, "praise-particular", "about-reader", "occasion-read")) or any(
        (draft.low.startswith("your ", clause.start) or _YOURS.first(draft, clause.start, clause.end))
        and particulars(draft, clause.start, clause.end) > 2
        for clause in draft.clauses
    )


def _spread(draft, hires: bool) -> tuple[int, int] | None:
    """The offer in a message that sells in several clauses, none of which sells enough by itself."""

    def otherwise(start: int, end: int) -> bool:
        a, b = draft.sentence_at(start)
        return _OTHERWISE.first(draft, a, b) is not None or _KIND_OFFER.first(draft, a, b) is not None

    found = selling.signs(draft, otherwise)
    if draft.situation in ("congratulate", "thank"):  # messages that don't usually offer anything
        enough = selling.ENOUGH - 1
    else:
        enough = selling.ENOUGH + (0.5 if moves_of(draft, "acquainted") or draft.situation == "comment" else 0)
    if draft.situation not in ("comment", "congratulate") and moves_of(draft, "request-call"):
        found.setdefault("call", draft.body)
    spare = selling.weight(found) - (2.5 if hires else 0) - enough
    if spare < 0 or spare < 1 and not found.keys() & _PRESSED and _about_them(draft):
        return None
    sign = max(found.keys() & (selling.OFFERS | {"pain"}), key=lambda sign: (selling.WEIGHTS[sign], sign))
    return found[sign]


MOVE = custom(
    _find,
    examples=(
        "Hi Dana, {==we help companies like yours==} fill empty slots.",
        "Hi Dana, {==our planner cuts fuel by a fifth==}. Worth 15 minutes?",
        "Hi Dana, {==we built a stock planner to fix exactly this==}.",
        "Hi Dana, most finance leads I talk to lose a day a month. {==Our platform takes that down to an hour==}.",
        "Hi Dana, at Northbeam {==we furnish hybrid offices at up to 45% below list==}.",
        "Hi Dana, {==I'd love to have you as a guest on my podcast==}. The production package is $900.",
        "Hi Dana, I help nurses {==earn extra from home==}.",
        "Hi Dana, {==your website has errors==}. We can fix them in two days.",
        "Hi Dana, {==could your clinic take on ten more patients==} a month?",
        "Hi Dana, {==we do translations and subtitles at low rates==}.",
        "Hi Dana, {==when did you last compare your insurance==}?",
        "Hi Dana, ten minutes about insurance {==could save==} your clinic a few thousand a year.",
        "Hi Dana, you've nobody for the newsletter. {==That's what I do==}, so let me take it off your plate.",
        "Hi Dana, your shop takes six seconds to load, and that costs you one customer in ten. {==We could have it down==} to two.",
        "Hi Dana, {==I've sold three houses on your street==} this year.",
        "Hi Dana, {==your competitor across the road works with us==} now.",
        "Hi Dana, as you're taking over dispatch, how do you handle late parcels? {==We helped Southport==} with exactly that.",
        "Hi Dana, {==I wrapped a search in Hull and met someone for your==} planner seat.",
        "Hi Dana, I can {==share how similar clinics cut==} their waiting lists.",
        "Hi Dana, I'd love to share lessons {==from our work with Southport==}. Could we have a call?",
        "Hi Dana, {==we're looking for five design partners==} for our rota planner.",
        "Hi Dana, {==I can share our pitch deck==}.",
        "Hi Dana, many people explore {==franchise opportunities==} after a layoff.",
        "Hi Dana, you've been looking at rota planners. {==What's driving the search==}?",
        "Hi Dana, we saw your 4 stars in Leeds. I'd like to {==share an idea with you==}.",
        "Hi Dana, our phone robot answers at night, {==so your staff never miss a call==}.",
        "Hi Dana, I think {==your guests would love these==} honeys.",
        "Hi Dana, your page has a broken link. {==We actually have a similar guide==}.",
        "Hi Dana, would you consider {==adding a link to our calculator on your page==}?",
        "Hi Dana, {==our clients have seen results==} within a month.",
        "Hi Dana, {==several of your colleagues work with me on their pensions==}.",
        "Hi Dana, your shop is lovely. I feel I could {==add value with my bookkeeping services==}.",
        "Hi Dana, I'm hoping to {==contribute to your gardening blog==}.",
        "Hi Dana, {==we need entrepreneurial people to work with us==} part-time.",
        "Hi Dana, {==sign before the 30th and we'll throw in==} the training.",
    ),
    near_misses=(
        "Hi Dana, your list of grants came just in time. I'll offer it to Ana, who runs the youth orchestra.",
        "Hi Dana, I sing in the choir next door. That's what we do on Mondays, loudly, and I'm sorry.",
        "Hi Dana, please take me off your list.",
        "Hi Dana, you have my number, so feel free to ring me, and we can start with the map. I only have Mondays.",
        "Hi Dana, your swap list works on our ward. Feel free to call me on 01482 555012.",
        "Hi Dana, we'd like to offer you the post. Could you start on 4 May?",
        "Hi Dana, we helped Ana move house last week. Did you hear?",
        "Hi Dana, we met at the Leeds fair, where we helped Northgate Library with its stand. How did yours go?",
        "Hi Dana, your note on our work with Northgate Library was kind. Could I send you the second part?",
        "Hi Dana, could you share our deck with Tom before Friday's lesson?",
        "Hi Dana, may I publish a photo of your blog table on our site?",
        "Hi Dana, your talk helped us with our services for carers.",
        "Hi Dana, your blockchain project for land records is the one I teach.",
        "Hi Dana, what's driving the switch to electric vans at your depot? I drive route 9.",
        "Hi Dana, I can send a draft, to make it easier for you.",
        "Hi Dana, we built Lego bridges with class 4 after your talk. Would you like to hear more?",
        "Hi Dana, one of your links on leases is broken. I thought your readers would want it.",
        "Hi Dana, your customers would love it if the shop opened on Sundays.",
        "Hi Dana, may I share an idea with you? My gran's word for rain isn't on your map.",
        "Hi Dana, I'd like to know how other schools handle late pupils.",
        "Hi Dana, we closed a search for a cook, and two of them named your canteen.",
        "Hi Dana, two of your colleagues work with us on the flood map.",
        "Hi Dana, I'm looking for a placement in your lab, and careful notes are what I'd bring.",
        "Hi Dana, could we use your text in our guide for parents?",
        "Hi Dana, your trick could save my ward an hour a day.",
        "Hi Dana, most of the nurses here already use your chart.",
        "Hi Dana, we're both in the Women in Supply Chain group.",
        "Hi Dana, I translate museum guides, and yours is one I show to clients when they ask what good sounds like.",
        "Hi Dana, how do you pay the night shift at present? Ours at the depot in Hull has just voted on it.",
        "Hi Dana, the library gives free reading lessons on Mondays. I thought your pupils could use them.",
        "Hi Dana, what happens to your seedlings when it freezes? Mine died last year.",
        "Hi Dana, I'm an account manager at Northway and we both coach at Harriers.",
        "Hi Dana, our clients keep asking about the new VAT rule.",
        "Hi Dana, I'm thinking about leaving my agency to freelance, as you did in March.",
        "Hi Dana, the comp range is €75–90k and the team is six engineers.",
        "Hi Dana, I applied for the QA engineer role and I'd be glad to show how I can help the team.",
        "Hi Dana, we cut our onboarding from two weeks to three days after reading your post.",
        "Hi Dana, thank you for building the planner, it saves our team an hour a day.",
        "Hi Dana, I'm a design student writing about how brands like yours choose type.",
        "Hi Dana, congratulations on the $6M round!",
        "Hi Dana, our team moved to the new offices in May.",
        "Hi Dana, the workshop on Abbey Lane lets schools in for free.",
        "Hi Dana, the newsletter you send on Fridays is the only one I read.",
        "Hi Dana, our team supports new teachers, and we used your guide to plan their first week.",
        "Hi Dana, I used your fuel list on our Leeds routes, and we saved a tank a week.",
    ),
)
