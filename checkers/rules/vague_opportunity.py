"""An opportunity that's praised but not described."""

import re

from ..fix import instead
from ..moves import moves_of
from ..rule import ex, phrases, whole_clause
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_PRAISED = (
    "(exciting|amazing|great|fantastic|incredible|unique|perfect|awesome|lucrative|excellent|wonderful|golden|lifetime|"
    "life changing|confidential|brilliant|interesting|attractive) ~1 (opportunit*|challenge|venture|client)",
    "(job|career|business|new|role|an) opportunit* (that|which|to|for you|with us|at our)",
    "(opportunity|role|position|job|project|opening) ~2 (that|which)? ~1 (matches|fits|suits|match|fit|aligned with|perfect for|"
    "ideal for|tailored to) (you|your)",
    "^(are you)? ~4 (next|new) (big)? (challenge|adventure)",
    "your (next|new) (big)? (challenge|adventure|career move)",
    "your (profile|resume|cv|skills|background|experience) ~1 (matches|match|fits|fit|suits|is a match|is a great|is a perfect|aligns|"
    "is suitable|seems suitable|looks suitable)",
    "(for|of) (a)? (profile|profiles|someone|talent) like (yours|you)",
    "dear candidate",
    "(current|expected)? ctc",
    "(rockstar*|rock star|ninja*|guru*|unicorn*)",
    "(perfect|great|good|ideal|right) (fit|match|candidate) for (our|an|a|this|my|the) ~2 (role|team|position|opportunity|opening|"
    "company|client)",
    "(earn|make) ~3 (money|income|a month|per month|a week|per week|from home|extra|online)",
    "(joining|join) (a|an|our) ~3 (fast|rapidly|quickly) growing ~2",
    "(putting together|building|working on) something (big|new|special|exciting|in your city) ~4",
    "(no other company|not like (the)? others|messages like this all the time)",
    "rhymes with",
    "(perfect|ideal|right) (for|fit for) you",
    "your name (is)? ~1 (written)? all over (it|this)",
    "(role|job|position|opportunity|opening|something|vacancy) ~3 (you'll|you'd|you will|you would|that you'd) ~1 (want|love|like|be|kick|regret|hear)",
    "(something|one|role|job|brief|mandate) ~4 (on|across|onto) my desk ~3",
    "(job|role|position|opportunity|opening|offer) ~3 (mad|crazy|silly|foolish|daft|insane|stupid|a fool) (to|not to) ~2",
    "^(are you)? ~1 (ready|up|open|looking) for a (change|move|step up|new start|fresh start)",
    "(company|companies|client|clients|employer|employers|firm|firms|team|teams) ~2 (would|who'd|that'd|'d) ~1 (love|like|kill|be keen|jump) to (have|meet|hire|see|talk to|get) you",
    "(we|i) ~1 (have|got|are filling|fill) ~1 (multiple|several|many|various|lots of|a few|a number of) ~1 (openings|vacancies|positions|roles|opportunities) ~1",
    "your name (came|popped|cropped) up ~2",
    "(fantastic|amazing|superb|brilliant|incredible|killer|top|great|super) ~1 (package|salary|pay|comp|compensation)",
    "(role|job|opening|opportunity|position|mandate|vacancy|one|brief) ~3 (screams|screamed|shouted|written for|made for|with your name|built for) ~2",
    "(client|company|team|startup|firm) ~3 (looking for|searching for|look for|hunting for|after|needs|wants|seeking|keen on|in need of) (someone|somebody|a person|people|profiles|talent|a profile|candidates) (with|like|of) (your|you) ~3",
    "(consider|think about|thought about|thinking of|tempted) ~1 (leaving|leave|a move from|moving from) your ~1 (role|job|company|employer|firm|seat|team) ~4",
    "(several|multiple|a few|some|many|lots of|various) ~2 (roles|openings|positions|opportunities|vacancies|jobs|searches) ~3 (interest|suit|fit|match|relevant|up your|for you|right for)",
    "(bonus|reward|cash|fee) for ~1 (referral|referrals|referring)",
    "(keep|have) you ~2 (loop|informed|posted|updated|mind) ~2 (roles|jobs|opportunities|openings|vacancies)",
    "(equity|pay|money|salary|package|comp|compensation|bonus) is (huge|no object|no problem|amazing|insane|great|crazy|top|unreal|excellent|negotiable)",
    "(opportunity|role|job|position|opening|something) ~1 (i|we) (think|thought|believe|feel|know|reckon) ~5",
    "(biggest|hottest|most exciting|largest|best|top) (name|names|company|companies|brand|brands|startup|startups|firms) ~1 (in|on|of|right) ~2",
    "(desperate|crying out|begging|screaming|hungry) for ~2",
    "(devs|developers|engineers|people|talent|candidates|someone|nurses|leaders|sales) like (you|yourself) ~1",
    "(have|having|got) (a|an|some|urgent|multiple)? requirement (for|of) ~3",
    "(revert|reply) (back)? with ~2 (cv|resume|profile|résumé)",
    "^are you ~1 (happy|content|settled|satisfied) (where you are|(in|with) your ~1 (role|job|position|post))",
    "(have|got|i've|there's|there is) something ~2 (might|may|could|would|will|should|that'll|that'd) ~1 (interest|suit|excite|tempt|appeal) ~1 you",
    "your name (keeps|kept) ~2 up",
    "(caught|catches) (my|our) (eye|attention) for ~5 (role|position|job|opportunity|opening|mandate)",
    "(startup|company|client|firm) (in stealth|in stealth mode)",
    "(exciting|amazing|fantastic|incredible|awesome|brilliant|hot|killer|dream|unmissable|stunning) ~1 (opening|openings|role|roles|job|jobs|position|positions|vacancy|brief|briefs)",
    "(actively or passively|passively or actively|passively looking|open to a move)",
    "(unlimited|uncapped|limitless) (commission|earnings|earning|income|potential|ote)",
    "(blue chip|blue chips) ~1",
    "(won't|not|never) ~1 (see|find|be|been) (it|this|them)? ~1 advertised",
    "(fits|fit|suit|suits) you (like a glove|to a t|perfectly|down to the ground)",
    "(interested|suitable|shortlisted|deserving) candidates ~1",
    "(top|reputed|leading|big|renowned|fortune 500) (mnc|mncs|client|employer|multinational)",
    "(urgent|urgently|immediate) ~1 (requirement|requirements|hiring|need|needed|opening|openings|position|positions|joiners|joiner|vacancy|vacancies|role|roles)",
    "(pls|please|kindly) (refer|share|forward|spread) ~2 (friends|candidates|profiles|the word|with friends)",
    "(freshers|wfh|weekly payout|daily payout|walk in|walk ins|mass hiring|bulk hiring)",
    "(stellar|market leading|generous|unbeatable|lucrative|handsome|excellent|uncapped|high) (pay|comp|salary|package|compensation|earnings|ote|commission|bonus|money)",
    "(drop|send|shoot|ping|fire|give) me ~1 your (resume|cv|résumé)",
    "(great|top|big|serious|silly|crazy|life changing|good) (money|pay|salary|package|comp|compensation)",
    "(share|send|forward|revert|drop|provide|attach) ~3 (updated|latest|recent) ~1 (resume|cv|résumé|profile) ~3",
    "(notice period|expected (salary|pay|ctc|rate|package)|current and expected|total and relevant experience)",
)
_NAMED = Phrases(
    (
        "(our|a|an|the|this|senior|junior|lead) ~3 (engineer|developer|manager|designer|analyst|nurse|teacher|director|officer|assistant|"
        "accountant|technician|coordinator|specialist|scientist|consultant|surveyor|hygienist|electrician|lawyer|architect|chef|"
        "recruiter|administrator|researcher|writer|editor|buyer|planner|driver|operator|physiotherapist|pharmacist|controller|"
        "copywriter|photographer|intern|apprentice|ceo|coo|cfo|cto|cmo|cio|ciso|president|vp|controller|bookkeeper|paralegal|solicitor|counsel|midwife|dentist|vet|plumber|welder|carpenter|electrician|principal|headteacher|lecturer|producer|journalist)",
        "(head|director|vice president|vp|chief|chair) of ~2",
    )
)
_OWN = Phrases(
    (
        "opportunit* ~1 (for us|for both|to (connect|collaborate|partner|learn|work together))",
        "(i|i've|i'm|i'd|my) ~5 (applied|apply|applying|application|interested|interview|join|looking|contribute|learn)",
        "(thank|thanks|grateful|appreciate|congratulations|congrats|wish|enjoy|good luck)",
        "(i'm|i am|we're|we both|both) ~2 (in|into|facing|starting|taking) ~2",
        "(matches|match|fits|fit|suits) (mine|my|ours|what i)",
        "my ~1 notice period",
        "(it|it's|which|this|that) ~3 (great|good|perfect|ideal|right) fit for (our|my)",
        "(i|i'd|we) ~1 (hope|want|wish|aim|plan|dream)",
        "my (profile|resume|cv|skills|background|experience|next|new)",
        "(i|i'm|i'd|we) ~4 (great|good|perfect|ideal|right) (fit|match|candidate)",
    )
)


_PAY = re.compile(r"[$€£₹]\s?\d|(?<![\w.])\d{2,3}\s?k\b|\b\d[\d.,]*\s?(?:usd|eur|gbp|euros?|dollars|an hour)")
# These can be about people who aren't candidates.
_EITHER_WAY = Phrases(
    (
        "your name (keeps|kept|came|popped|cropped) ~2 up",
        "(devs|developers|engineers|people|nurses|leaders) like (you|yourself)",
        "(exciting|interesting|great|amazing|incredible|unique|fantastic) ~1 (challenge|venture)",
        "(great|good|big|serious|top) (money|pay)",
        "(something|one) ~3 (want|like) to hear",
        "notice period",
    )
)
_SOMETHING = Phrases(("something ~2 (interest|suit|excite|tempt|appeal)",))  # if a colon follows, it says what
_JOB = Phrases(
    (
        "(role|roles|job|jobs|position|positions|opening|openings|opportunit*|client|clients|career|package|hiring|candidate*|recruit*|headhunt*|mandate|vacanc*|cv|resume|ctc|salary|hire|looking for|searching for|in need of|need|ready for|up for|join|offer|interested|open to|earn)",
    )
)


_BLANK = re.compile(r"\[[^\[\]\n]{0,80}(?:title|role|position|job)[^\[\]\n]{0,80}\]", re.IGNORECASE)


def _is_hidden(draft) -> bool:
    if _BLANK.search(draft.text):  # the writer is going to fill in the role
        return False
    if _PAY.search(draft.low) and _NAMED.first(draft):
        return False
    return not (any(not move.slot("pay") for move in moves_of(draft, "role")) and _NAMED.first(draft))


def _is_an_offer(draft, start: int, end: int) -> bool:
    if _EITHER_WAY.first(draft, start, end) and _JOB.first(draft) is None:
        return False
    if draft.plain.startswith(":", end) and _SOMETHING.first(draft, start, end):
        return False
    clause = whole_clause(draft, start, end)
    return _OWN.first(draft, *clause) is None and _NAMED.first(draft, *clause) is None


def _say_what(draft, start, end):
    """A blank for what's missing: the job, or only where it is and what it pays."""
    job = "It's" if _NAMED.first(draft) else "We're hiring [job title]"
    text = f"{job} in [place], and it pays [range]. I thought of you because [reason]."
    return instead(text, "Say what the job is")(draft, start, end)


RULE = phrases(
    _PRAISED,
    where="all",
    when=_is_hidden,
    accept=_is_an_offer,
    span="clause",
    most=1,
    fix=_say_what,
    code="LE302",
    level="caution",
    situations=INVITATIONS + ("first-message", "follow-up"),
    message="You mention a job or an opportunity without saying what it is.",
    why="People decide by what the work is, where it is and what it pays. Adjectives don't help, and they've read them before.",
    sources=("recipients", "linkedin-policies"),
    ignore="If you've named the work in another message.",
    instead="Name the role, the place and the pay, and say why you thought of them.",
    yields_at=("hidden-employer",),
    bad=(
        ex("Hi Ivy, {==we have an exciting opportunity in our team.==} Interested?", "first-message"),
        ex("Hi Ivy, {==are you ready for your next challenge?==}", "first-message"),
        ex("Hi Ivy, {==I have something that might interest you.==} Would a quick chat suit?", "first-message"),
        "Hi Ivy, {==I have a role that matches your skills in Leeds.==}",
    ),
    good=(
        ex(
            "Hi Ivy, we're hiring a second physiotherapist for our Leeds clinic: four days, £42k, no "
            "weekends. Your post on knee rehab is why I thought of you. Shall I send the details? No worries "
            "if not.",
            "first-message",
        ),
        ex(
            "Hi Ivy, I'm hiring a ward manager for St Anne's in Leeds: £48k, no nights. Would you like the "
            "job description? No worries if not.",
            "first-message",
        ),
        "Hi Ivy, your post on knee rehab is the one I send to new staff at our clinic in Hull. I'd like to connect.",
    ),
    near_misses=(
        ex("Hi Ivy, I have something that might interest you: the first plans of your clinic.", "first-message"),
        ex("Hi Ivy, thank you for the great opportunity to train with you in Leeds.", "first-message"),
        ex("Hi Ivy, your experience is a perfect match for our physiotherapist role in Leeds.", "first-message"),
    ),
)
