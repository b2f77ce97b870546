"""Word lists that several rules share.

COMMON   words too frequent to trigger a search
LISTS    lists a phrase can name as {list}
GENERIC  words that a message to anyone could hold: what remains of a draft without them is what makes it specific
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
    "help": ("help", "helped", "helping", "assist", "assisted", "assisting", "enable", "enabled", "enabling", "empower", "empowering"),
    "call": ("call", "chat", "meeting", "zoom", "coffee", "conversation", "demo", "catch up", "session", "convo", "sync"),
    "message": ("message", "messages", "email", "emails", "e-mail", "mail", "note", "inmail", "dm", "request", "invitation", "invite"),
    "post": ("post", "posts", "article", "articles", "talk", "keynote", "panel", "webinar", "podcast", "episode", "paper",
             "newsletter", "presentation", "comment", "comments", "blog", "book", "video", "session", "workshop", "thread"),
    "answering": ("reply", "respond", "response", "answer", "accept", "confirm", "confirmation", "get back to me", "feedback",
                  "revert", "decision"),
    "fair": ("beautiful", "gorgeous", "pretty", "stunning", "handsome", "attractive", "sexy", "hot", "cute", "lovely", "amazing",
             "hotter", "prettier", "great", "good", "fit", "young", "fantastic", "elegant"),
    "day": ("today", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "this week", "next week", "this afternoon", "this morning"),
    "resume": ("cv", "resume", "résumé", "portfolio", "cover letter", "application", "profile"),
    "customers": ("companies", "businesses", "clients", "customers", "brands", "startups", "founders", "agencies", "teams",
                  "organizations", "organisations", "firms", "leaders", "manufacturers", "professionals", "entrepreneurs",
                  "owners", "enterprises", "recruiters", "coaches", "consultants", "executives", "investors", "retailers"),
}

# Function words, courtesy words and the stock vocabulary of networking. Not here: words that carry a topic.
GENERIC = frozenset(
    """a able about absolutely accept acceptance accepting account across actually add added adding additional admire
    admired advance advice after afternoon again ago ahead all along already also although always am amazing among an
    and another any anybody anyone anything anyway appreciate appreciated appreciating are area areas around article
    articles as ask asked asking aspect at attention available away awesome back background be because been before
    began begin behind being believe below beneficial best better between big both brief briefly bright brilliant
    bring build building built business busy but by call came can can't cannot capacity career careers case caught
    chance chat check cheers choose circle client clients coffee colleague colleagues collaborate collaborating
    collaboration collaborations come comes coming comment comments common community companies company company's
    completely connect connected connecting connection connections consider consideration considering contact contacted
    contacting content continue contribute convenience convenient conversation conversations convo cool could couldn't
    couple course creating curious current currently customers day days deal dear decided deeply definitely delighted
    details dialogue did didn't different discover discuss discussed discussing discussion do does doesn't doing don't
    done down drop during dynamic each earlier early easily easy either else email emails employees end enjoy enjoyed
    enjoying enough entire especially esteemed etc even evening ever every everyone everything exactly excellent
    exceptional exchange excited exciting expand expanding experience experienced experiences expert expertise experts
    explore explored exploring extend extended extensive extremely far fascinating favor favour feedback feel felt few
    field fields fill find finding fine first fit follow followed following for force forward found free friend friends
    friendly from full further future gain general get gets getting give given giving glad go goals goes going good
    gotten grateful gratitude great greatly greetings group groups grow growing growth guess guidance had hand happen
    happy hard has have haven't having he hear heard hello help helped helpful helping her here hesitate hey hi hi high
    highly him his hit hope hoped hopefully hoping hours how however huge i i'd i'll i'm i've idea ideas if impact
    impressed impression impressive improve in inbox incredible incredibly indeed industries industry influence info
    information initiative innovative insight insightful insights inspiration inspired inspiring instead interact
    interaction interest interested interesting interests into introduce introduction invitation invite invited is
    isn't it it'd it'll it's its job jobs join joined joining journey just keen keep keeping key kind kindest kindly
    knew know knowing knowledge known large last late later latest lately leader leaders leadership leading learn
    learned learning least leave let let's letting life light like likely likeminded line linked linkedin little ll
    long look looked looking looks lot lots love loved lovely made mail main major make makes making many market
    markets matches matter may maybe me mean meaningful means meant meet meeting member members mention mentioned
    message messages met might mind minded minute minutes mission moment month months more morning most move moving
    much mutual mutually must my myself name natural near need needed needs network networking networks never new
    news next nice no noon nor not note noted nothing notice noticed noticing now number numbers of off offer offered
    offering offers often oh ok okay old on once one ones online only open opportunities opportunity or order
    organization organisation other others our ours out outstanding over overview own page part particular particularly
    partner partners partnership partnerships pass passion passionate past path people per perfect perhaps person
    personal personally perspective perspectives piece place plan plans platform please pleased pleasure plus point
    points position positions positive possibilities possibility possible possibly post posted posting posts potential
    potentially power powerful ppl present pretty previous prior privilege probably product products professional
    professionally professionals profile profiles progress project projects prospect proud provide provided providing
    purpose put question questions quick quickly quite range rather re reach reached reaching read ready real really
    reason reasons recent recently recommend recommendation reconnect regard regarding regards relationship
    relationships relevant remain remarkable reply request requests respect respond response rest result results
    return review right role roles said same saw say saying schedule search searching second section see seeing seem
    seemed seems seen send sending sent separate series service services several shall share shared sharing she short
    shortly should show side similar simple simply since sincere sincerely skill skills skillset small so soft solution
    solutions some somebody someone something sometime soon sorry sort space speak speaking specific spend spent spoke
    stage start started starting stay staying step still stood stop stories story strong stumbled stuff style
    subject succeed success successful such suggest suggested suggestion super support sure sync synergies synergy
    synergistic take taken taking talent talented talk talked talking team teams tell than thank thankful thanks that
    that's the their them themselves then there there's these they they're thing things think thinking this those
    though thought thoughtful thoughts through throughout thru thus till time times timing to today together told
    tomorrow too took top topic topics touch toward towards trajectory tried true truly trust try trying two ur u
    understand unfortunately unique until up update updates upon us use used useful using usually valuable value values
    vast very via view views virtual vision want wanted wants warm warmest warmly was wasn't way ways we we'd we'll
    we're we've web week weekend weeks welcome well went were weren't what what's whatever when whenever where whether
    which while who whole whom whose why wide will win wins wish wishes wishing with within without won't wonder
    wondered wonderful wondering word words work worked working works world worlds worth worthwhile would wouldn't
    write writing wrote x y year years yes yesterday yet you you'd you'll you're you've your yours yourself
    accomplishments achieve achieved achievement achievements activity activities based benefit benefits big
    bringing challenge chatting clear close closely congrats congratulations congratulate convey creative
    diverse driven drive effort efforts engage engaged engaging engagement enthusiasm enthusiastic explorable
    explore exploring fantastic flexible foster fostering fruitful genuine genuinely headline honor honored honour
    honoured inquire inside keen level leverage linking listen loop mindset motivated nicely openings outreach
    passionately peers pleasant possess profession promising proposal prospects qualified quickly realm reconnecting
    resonated resonate resonates resonating revolutionary sector sharp solid standout strategic strengthen strengthening
    stunning superb terrific titled traction truth ultimate utmost variety venture vibrant visit wealth yeah
    bumping bump buried slipped circling following-up followup pinging ping nudge touching base final gentle reminder
    wow visionary clearly guru legend inspirational inspires admiration thrilled embark embarking growth unlock synergy authenticity
    authentic beautifully captures captured essence landscape testament dedication relentless pursuit excellence heights reaching heartfelt
    milestone remarkable unwavering resonance evolving fast-paced paced ever dynamic meaningful greater innovate innovation innovations
    invaluable profound transformative transformation leverage thoughtfully deserve deserved deserves bravo kudos applause respect
    cv cvs resume attached attachment enclosed job-seeking seeking application applications apply applying vacancy vacancies pleased
    totally catch catching basically literally honestly obviously simply figure figured guess sure bet drop pop swing swap somehow
    sometimes anytime whatever soonest asap hopefully glad regular casual fun quick-chat hang someday shoot stuff bit tad whole
    lately bunch mean meanwhile plenty loads tons kinda sorta gonna wanna gotta yup yep nope hm hmm ah oh oops lol haha thx pls plz
    regularly examples case studies happy answer answers guys folks sir madam sirs mr ms mrs dr
    """.split()
)
