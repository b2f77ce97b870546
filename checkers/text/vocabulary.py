"""Word lists that several rules share.

COMMON   words too frequent to trigger a search
LISTS    lists a phrase can name as {list}
GENERIC  words that could be in a message to anyone; without them, what's left of a draft is what makes it specific
"""

from __future__ import annotations

COMMON = frozenset(
    """a an and are as at be been but by can could do for from get had has have having hello hey hi how i i'd i'm
    i've if in is it its just like look me more my name new not of on one or our out so some thank thanks that the
    their them there they this time to up us was we we'd we're we've were what when will with work would you you're
    you've your""".split()
)

LISTS = {
    "id": ("i'd", "i would", "i'll", "i will", "we'd", "we would", "we'll", "we will", "would"),
    "love": ("love", "like", "be happy", "be glad", "be keen", "be delighted", "welcome the chance", "appreciate"),
    "we": ("we", "i", "our team", "our company", "my team", "my company", "our agency", "my agency", "our firm"),
    "help": (
        "help",
        "helped",
        "helping",
        "assist",
        "assisted",
        "assisting",
        "enable",
        "enabled",
        "enabling",
        "empower",
        "empowering",
    ),
    "call": (
        "call",
        "chat",
        "meeting",
        "zoom",
        "coffee",
        "conversation",
        "demo",
        "catch up",
        "session",
        "convo",
        "sync",
    ),
    "message": (
        "message",
        "messages",
        "email",
        "emails",
        "e-mail",
        "mail",
        "note",
        "inmail",
        "dm",
        "request",
        "invitation",
        "invite",
    ),
    "post": (
        "post",
        "posts",
        "article",
        "articles",
        "talk",
        "keynote",
        "panel",
        "webinar",
        "podcast",
        "episode",
        "paper",
        "newsletter",
        "presentation",
        "comment",
        "comments",
        "blog",
        "book",
        "video",
        "session",
        "workshop",
        "thread",
    ),
    "answering": (
        "reply",
        "respond",
        "response",
        "answer",
        "accept",
        "confirm",
        "confirmation",
        "get back to me",
        "feedback",
        "revert",
        "decision",
    ),
    "fair": (
        "beautiful",
        "gorgeous",
        "pretty",
        "stunning",
        "handsome",
        "attractive",
        "sexy",
        "hot",
        "cute",
        "lovely",
        "amazing",
        "hotter",
        "prettier",
        "great",
        "good",
        "fit",
        "young",
        "fantastic",
        "elegant",
    ),
    "day": (
        "today",
        "tomorrow",
        "tonight",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "this week",
        "next week",
        "this afternoon",
        "this morning",
    ),
    "resume": ("cv", "resume", "résumé", "portfolio", "cover letter", "application", "profile"),
    "customers": (
        "companies",
        "businesses",
        "clients",
        "customers",
        "brands",
        "startups",
        "founders",
        "agencies",
        "teams",
        "organizations",
        "organisations",
        "firms",
        "leaders",
        "manufacturers",
        "professionals",
        "entrepreneurs",
        "owners",
        "enterprises",
        "recruiters",
        "coaches",
        "consultants",
        "executives",
        "investors",
        "retailers",
    ),
}

# Function words, polite words and the stock vocabulary of networking, but no words that say what it's about.
GENERIC = frozenset(
    """
    zoom hop teams skype availability whatsapp follower followers cordially kindly greetings respected ma'am mam sir/madam self

    a able about absolutely accept acceptance accepting accomplishments account achieve achieved achievement
    achievements across activities activity actually add added adding additional admiration admire admired
    advance advice after afternoon again ago ah ahead all along already also although always am amazing
    among an and another answer answers any anybody anyone anything anytime anyway applause application
    applications apply applying appreciate appreciated appreciating are area areas around article articles
    as asap ask asked asking aspect at attached attachment attention authentic authenticity available away
    awesome back background base based basically be beautifully because been before began begin behind being
    believe below beneficial benefit benefits best bet better between big bit both bravo brief briefly
    bright brilliant bring bringing build building built bump bumping bunch buried business busy but by call
    came can can't cannot capacity captured captures career careers case casual catch catching caught
    challenge chance chat chatting check cheers choose circle circling clear clearly client clients close
    closely coffee collaborate collaborating collaboration collaborations colleague colleagues come comes
    coming comment comments common community companies company company's completely congrats congratulate
    congratulations connect connected connecting connection connections consider consideration considering
    contact contacted contacting content continue contribute convenience convenient conversation
    conversations convey convo cool could couldn't couple course creating creative curious current currently
    curriculum customers cv cvs day days deal dear decided dedication deeply definitely delighted deserve deserved
    deserves details dialogue did didn't different discover discuss discussed discussing discussion diverse
    do does doesn't doing don't done down dr drive driven drop during dynamic each earlier early easily easy
    effort efforts either else email emails embark embarking employees enclosed end engage engaged
    engagement engaging enjoy enjoyed enjoying enough enthusiasm enthusiastic entire especially essence
    esteemed etc even evening ever every everyone everything evolving exactly examples excellence excellent
    exceptional exchange excited exciting expand expanding experience experienced experiences expert
    expertise experts explorable explore explored exploring extend extended extensive extremely fantastic
    far fascinating fast-paced favor favour feedback feel felt few field fields figure figured fill final
    find finding fine first fit flexible folks follow followed following following-up followup for force
    forward foster fostering found free friend friendly friends from fruitful full fun further future gain
    general gentle genuine genuinely get gets getting give given giving glad go goals goes going gonna good
    gotta gotten grateful gratitude great greater greatly greetings group groups grow growing growth guess
    guidance guru guys had haha hand hang happen happy hard has have haven't having he headline hear heard
    heartfelt heights hello help helped helpful helping her here hesitate hey hi high highly him his hit hm
    hmm honestly honor honored honour honoured hope hoped hopefully hoping hours how however huge i i'd i'll
    i'm i've idea ideas if impact impressed impression impressive improve in inbox incredible incredibly
    indeed industries industry influence info information initiative innovate innovation innovations
    innovative inquire inside insight insightful insights inspiration inspirational inspired inspires
    inspiring instead interact interaction interest interested interesting interests into introduce
    introduction invaluable invitation invite invited is isn't it it'd it'll it's its job job-seeking jobs
    join joined joining journey just keen keep keeping key kind kinda kindest kindly knew know knowing
    knowledge known kudos landscape large last late lately later latest leader leaders leadership leading
    learn learned learning least leave legend let let's letting level leverage life light like likely
    likeminded line linked linkedin linking listen literally little ll loads lol long look looked looking
    looks loop lot lots love loved lovely madam made mail main major make makes making many market markets
    matches matter may maybe me mean meaningful means meant meanwhile meet meeting member members mention
    mentioned message messages met might milestone mind minded mindset minute minutes mission moment month
    months more morning most motivated move moving mr mrs ms much must mutual mutually my myself name
    natural near need needed needs network networking networks never new news next nice nicely no noon nope
    nor not note noted nothing notice noticed noticing now nudge number numbers obviously of off offer
    offered offering offers often oh ok okay old on once one ones online only oops open openings
    opportunities opportunity or order organisation organization other others our ours out outreach
    outstanding over overview own paced page part particular particularly partner partners partnership
    partnerships pass passion passionate passionately past path peers people per perfect perhaps person
    personal personally perspective perspectives piece ping pinging place plan plans platform pleasant
    please pleased pleasure plenty pls plus plz point points pop position positions positive possess
    possibilities possibility possible possibly post posted posting posts potential potentially power
    powerful ppl present pretty previous prior privilege probably product products profession professional
    professionally professionals profile profiles profound progress project projects promising proposal
    prospect prospects proud provide provided providing purpose pursuit put qualified question questions
    quick quick-chat quickly quite range rather re reach reached reaching read ready real really realm
    reason reasons recent recently recommend recommendation reconnect reconnecting regard regarding regards
    regular regularly relationship relationships relentless relevant remain remarkable reminder reply
    request requests resonance resonate resonated resonates resonating respect respond response rest result
    results resume return review revolutionary right role roles said same saw say saying schedule search
    searching second section sector see seeing seeking seem seemed seems seen send sending sent separate
    series service services several shall share shared sharing sharp she shoot short shortly should show
    side similar simple simply since sincere sincerely sir sirs skill skills skillset slipped small so soft
    solid solution solutions some somebody someday somehow someone something sometime sometimes soon soonest
    sorry sort sorta space speak speaking specific spend spent spoke stage standout start started starting
    stay staying step still stood stop stories story strategic strengthen strengthening strong studies stuff
    stumbled stunning style subject succeed success successful such suggest suggested suggestion super
    superb support sure swap swing sync synergies synergistic synergy tad take taken taking talent talented
    talk talked talking team teams tell terrific testament than thank thankful thanks that that's the their
    them themselves then there there's these they they're thing things think thinking this those though
    thought thoughtful thoughtfully thoughts thrilled through throughout thru thus thx till time times
    timing titled to today together told tomorrow tons too took top topic topics totally touch touching
    toward towards traction trajectory transformation transformative tried true truly trust truth try trying
    two u ultimate understand unfortunately unique unlock until unwavering up update updates upon ur us use
    used useful using usually utmost vacancies vacancy valuable value values variety vast venture very via
    vibrant view views virtual vision visionary visit wanna want wanted wants warm warmest warmly was wasn't
    way ways we we'd we'll we're we've wealth web week weekend weeks welcome well went were weren't what
    what's whatever when whenever where whether which while who whole whom whose why wide will win wins wish
    wishes wishing with within without won't wonder wondered wonderful wondering word words work worked
    working works world worlds worth worthwhile would wouldn't wow write writing wrote x y yeah year years
    yep yes yesterday yet you you'd you'll you're you've your yours yourself yup
    """.split()
)
