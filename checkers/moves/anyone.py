"""A clause you could send to anyone: nothing in it is about this reader, this writer or anything that happened.

It's strict on purpose: a clause doesn't count if it has a name, a number, or any word we don't know as stock. What
fills the blank in a stock line ("your work at Northway") can be anything.
"""

import re
from functools import cache

from ..move import Move, custom
from ..situation import INVITATIONS
from ..text.lexicon import classes, is_first_name, lemma
from ..text.phrase import Phrases
from ..text.spans import Spans
from ..text.vocabulary import GENERIC
from . import OCCASIONS, moves_of

_SLOTTED = Phrases(
    (
        "(learn|know|hear|find out) ~1 more about ~2 (your|you|the) ~2 (work|role|career|company|experience|journey|business) (at|in|as|with)",
        "(saw|noticed|see|notice|came across|seen|found) ~1 your ~2 (work|profile|experience|expertise|background|role|page|company) (at|in|as|with)",
        "(your|share|shared|common|an) ~1 (interest|interests|passion|expertise|experience|background|enthusiasm) (in|for)",
        "fellow ~1 (professional|professionals|enthusiast|enthusiasts|leader|leaders|expert|experts|founder|founders)",
        "(professionals|people|leaders|experts|minds|folks|others|individuals|peers) ~1 (in|from|within|across|who)",
        "(talented|fellow|other|sharp|great|top) ~2 (professionals|people|leaders|experts|enthusiasts)",
        "(space|industry|field|sector|community) (of|for)",
        "(in the|your|the|our) ~2 (space|industry|field|sector|world|arena|community)",
    )
)
_NAMED = Phrases(("(learn|know|hear|find out) ~1 more about",))  # a name with a capital can follow
_STOCK = frozenset(
    """synergies mutual mutually beneficial circle fellow pals peace inbox drop dropped quite horizons broaden broadening honoured
    honored humble trust finds safe health spirits wellbeing weather dear everybody's fabulous beautiful blessed sunny monday
    tuesday wednesday thursday friday saturday sunday holidays wonderful contact coming hearing soon day ecosystem exchange
    learnings dynamic valued accept pending suggested suggests algorithm browsing virtually acquaintance acquainted worlds
    inspire inspires motivated motivation hardworking dedicated reliable growth-minded enthusiast enthusiasts proactive chatted catchup
    chapter leverage passion colleagues recruiter recruiters captures beautifully hiring suitable thanking brain brains checking authenticity agree agreed cool thankful pen bless god happy belated crossed crossing paths path busy swamped tight remember hears hearing staying
    wishing continued continuing success further future endeavours endeavors luck prosperity lies ahead""".split()
)
# Words about networking, careers in general and liking each other.
_NETWORKING = frozenset(
    """hit button click clicked press pressed pop popped pops showed showing shows figured bunch mutuals acquaintances acquainted link links linkup algorithm algorithms
    feed suggestion suggestions recommended recommends recommendation connects connector invites inviting invitee requesting requested
    connection connections link-up contact's web sphere tribe crew folks fellows someone's honour honoured
    humbled humble privilege privileged admire admired admires admiring admirer respect respected respects impress impresses
    impressing strike struck strikes stand stands stood drawn attracted intrigue intrigued intrigues wow wowed standout
    accomplishment accomplishments accomplished credentials achievements trajectory wealth depth breadth calibre caliber stature
    professionalism commitment determination resilience resilient tenacity integrity humility positivity ambition ambitious driven talented gifted knowledgeable seasoned
    experienced skilful skillful influential successful notable noteworthy remarkable stellar superb top-notch world-class
    exceptional phenomenal extraordinary inspirational rare favourite favorite grow grows expand expands broaden widen
    widening extend build builds strengthen nurture cultivate develop developing enrich enriching enlarge diversify increase increasing add adds
    surround engage engaging interacting interact exchange exchanging swap trade bounce compare hone sharpen uplift elevate empower
    support supporting supportive encourage encouraging promote win-win growth horizon goal goals aim aims target objective objectives
    success-driven forward-thinking forward-looking progressive dynamic proactive goal-oriented results-driven likeminded minds hearts souls spirit vibe vibes energy
    leads lead referral referrals introductions opening prospects employment employer employers hire hires hired recruit recruitment
    recruiting jobseeker candidate candidates worker workers learner player fast quick hard-working self-motivated motivated enthusiastic eager keen flexible adaptable
    versatile punctual committed radar pipeline database loop contribute contributes join onboard anywhere whichever whatever position
    positions vacancy challenge challenges fresh market explore exploration step steps pursue pursuing advance advancement progress
    visibility reach outreach platform page profile's member members membership world's globe global globally worldwide local locally regional
    nationwide international region country city area areas domain domains industries fields sectors verticals niche professional's
    brainstorm chat chats chatter convo convos e-meet virtual remotely digital online offline
    pal pals buddy friendships friendship stranger strangers rapport bond bonds bonding relationship ties
    favor favours indulge oblige obliged grant granting granted consent approve approval approved kindness gracious graciously generous generously
    sense makes waves splash amazing rave cheers regards ta thx tysm pls plz gr8 hows ur ya yall y'all gonna lemme gotta
    conversation conversations going dots lines wavelength page boat bumping bumped bump encounter encountered meeting meetings
    family squad agenda pitch strings face holds hold future upcoming considered consider details faces putting names
    goosebumps chills tears treat benefit orbit due invites
    official fancy buddies match lookout fit bill standing pro pros hook plenty discuss hr b2b saas tech fintech d p x xx
    worth cold handshake handshakes alliance alliances forge shakers movers pool says rich scalable strategic hello intro introduce
    recall recalls recalled circles
    relate relates related resonate informative taken heart beautiful remiss scope team name appearing
    memorable enjoyable fun laugh laughs laughed pleasant delightful delight insightful lovely terrific marvellous marvelous splendid fab grand ace brill""".split()
)
# Words of comments that would fit any post.
_COMMENTING = frozenset(
    """gold gem gems fire banger legend facts fact preach spot nailed nail nails hit home hits saving saved save bookmarked bookmarking
    bookmark later reminder reminders topic topics important crucial essential vital key spoken speech applause clap bravo kudos amen period mic
    perfection perfect poignant wise wisdom nugget nuggets pearl pearls food takeaways takeaway masterclass lesson lessons learning
    inspired motivating motivational uplifting refreshing brilliantly put articulated explained written said summed summary captured
    loud louder everyone's people's repost reposting reposted resharing reshare share shares timely relevant relatable needed hear
    heard read reading word words nodding head yesss yasss yass yess heck hell damn dang omg lol haha woah whoa wowza
    mind-blowing blown mind gamechanger game changer spectacular sensational impressive impressed proud pride king queen boss goat
    truer truest truth agreed agreeing disagree couldn't argue stuff piece carousel thread write-up writeup content creator post's author discussion debate conversation
    eye-opening eye opening thought-provoking provoking provokes nail-on-the-head bang dead right hats tip dropping drops bombs hundred percent
    100 100% 1000 1000000 200 💯 deserves attention awareness message resonates powerful strong strongly simple simply keep coming rock rocking rocks crushing crush killing killed
    smashed smashing slay totally wholeheartedly whole-heartedly interesting fascinating intriguing wonderful""".split()
)
_CLOSED = frozenset(("pron", "det", "prep", "conj", "aux", "intj", "adv"))  # words that are in every text
_PLACED = frozenset(("downtown", "abroad", "upstairs", "downstairs", "outdoors", "overhead"))


_CONCRETE = frozenset(  # what people do at work or at home, which says something about a person
    """teach weld knit sew bake cook sing dance paint nurse farm plumb brew carve sail swim climb cycle code lecture tutor drive
    retire resign quit marry divorce emigrate relocate graduate study major enrol enroll adopt foster volunteer rescue repair restore
    translate edit publish direct compose conduct arrest sue audit litigate operate treat vaccinate breed milk harvest plant dig
    drown burn crash steal break fall die bury born bear survive recover relapse heal cry weep laugh""".split()
)
_LOOSE = _CLOSED | {"v", "adj"}


@cache
def _stock(word: str, comment: bool, loose: bool = False) -> bool:
    """Whether a word could be in any message. loose: verbs and adjectives can be too, unless they're about a job or an
    event."""
    word = word.removesuffix("'s")
    if word in GENERIC or word in _STOCK or word in _NETWORKING or comment and word in _COMMENTING:
        return True
    base = lemma(word)
    if base and base != word and _stock(base, comment):
        return True
    found = classes(word)
    if loose and base not in _CONCRETE and not word[0].isdigit() and found and found <= _LOOSE:
        return True
    return bool(found) and found <= _CLOSED and word not in _PLACED


_CALLED = re.compile(
    r"[MmITti](?<!\w.)(?:(?<=[Mm])y name(?: is|'s)|(?<=I)'m|(?<=I) am|(?<=[Tt])his is|(?<=[Ii])t's) ([A-Z][a-z]{1,15})"
    r"(?=[.,!]|$| and )"
)  # the writer's own name. It begins with a character, because a search for one of a few is fast
_LETTERS = re.compile(r"[^\W\d_]+")
NAME_MOST = 4  # words in a blank for a name: "the recipient's first name"
SLOT_MOST = 3  # words in a blank: "freight and parcels"


def _find(draft):
    own = set(_LETTERS.findall(draft.greeting.name.lower())) if draft.greeting else set()
    own |= set(_LETTERS.findall(draft.signoff[2].lower())) if draft.signoff else set()
    own |= {name.lower() for name in _CALLED.findall(draft.plain, *draft.body) if is_first_name(name.lower())}
    slots = [(start, _filled(draft, end)) for start, end in _SLOTTED.find(draft, *draft.body)]
    for start, end in _NAMED.find(draft, *draft.body):
        filled = _filled(draft, end)
        if draft.text[end + 1 : end + 2].isupper():
            slots.append((start, filled))
    spoken = [
        name for name in OCCASIONS if name != "occasion-read" or draft.situation != "comment"
    ]  # under a post, "your post" could be any post
    comment = draft.situation == "comment"
    particular = Spans((move.start, move.end) for move in moves_of(draft, *spoken))
    blanks = Spans(slots)
    for clause in draft.clauses:
        if particular.overlap(clause.start, clause.end):
            continue
        loose = draft.situation in INVITATIONS or comment and clause.subject not in ("i", "we")
        for word in draft.words_in(clause.start, clause.end):
            low, start, end = word
            if _stock(low, comment, loose and not draft.plain[start].isupper()) or low in own:
                continue
            if comment and is_first_name(low) and not draft.text[end : clause.end].strip(" .!,\n"):
                continue  # a name as the last word
            if not blanks.overlap(start, start + 1):
                break
        else:
            yield Move("", clause.start, clause.end, clause.start, clause.end, clause.subject, clause.asks)


def bare(draft, start: int, end: int) -> bool:
    """Whether all words in draft.text[start:end] could be in any message."""
    return all(_stock(word.low, draft.situation == "comment") for word in draft.words_in(start, end))


def _filled(draft, end: int) -> int:
    """The end of what fills the blank in a stock line: at most SLOT_MOST words, inside the clause and before a verb."""
    clause = draft.clause_at(end - 1)
    words = draft.words_in(end, clause.end)[:SLOT_MOST] if clause else []
    verb = next((n for n, word in enumerate(words) if classes(word.low) == {"v"}), None)
    words = words[:verb]  # "people in Abergele" buy bread
    return words[-1].end if words else end


def only(draft, *also: str) -> bool:
    """Whether every clause of the body could go to anyone, or is one of the moves `also`."""
    start, end = draft.body
    # Blanks the writer is going to fill in, apart from blanks for a name.
    blanks = any(
        start < blank.end and (blank.start < end) or len(blank.holds.split()) > NAME_MOST for blank in draft.blanks
    )
    if not draft.body_words or blanks or draft.links or not draft.clauses:
        return False
    starts = {move.start for move in moves_of(draft, "anyone", *also)}
    return all(clause.start in starts for clause in draft.clauses)


MOVE = custom(
    _find,
    examples=(
        "Hi Ana, {==I'd love to connect and learn more about your work at Northway==}.",
        "Hi Leo, {==hope you're doing well==}!",
        "Hi Mira, {==always great to meet fellow marketing enthusiasts==}.",
        "Hi Sam, {==I came across your profile==}.",
        "Hi Jo, {==I saw your work at Fastmark==}.",
        "Hi Kim, {==it would be good to stay in touch==}.",
    ),
    near_misses=(
        "Hi Ana, we both studied in Leeds.",
        "Hi Leo, I really enjoyed working on your team.",
        "Hi Mira, thinking of you with your daddy's month's mind today.",
        "Hi Sam, I loved your talk this morning.",
        "Hi Jo, I'm a nurse.",
    ),
)
