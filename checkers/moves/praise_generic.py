"""Praise that fits anyone whose name and employer you put into it: "your expertise in X is impressive".

A clause is generic praise if it praises the reader, their career or their qualities without any detail: a reason, a
number, a quotation, or something they made, said or did.
"""

import re

from ..move import custom, move_at
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC

GREAT = (
    "(impressive|inspiring|inspirational|amazing|incredible|outstanding|remarkable|exceptional|extraordinary|phenomenal|fantastic"
    "|awesome|brilliant|stellar|admirable|excellent|impeccable|fascinating|wonderful|unique|visionary|iconic|stunning|great"
    "|killer|interesting|cool|top notch|beautiful|nice|formidable|enviable|distinguished|illustrious|epic|compelling|stand out|standout|inspiring"
    "|solid|rich|strong|extensive|unparalleled|unmatched|eminent|truly great|invaluable|transformative|insightful)"
)
ASSET = (
    "(profile|background|career|journey|experience|expertise|achievements|accomplishments|story|leadership|insights|content|skills"
    "|path|trajectory|energy|vision|passion|success|credentials|track record|posts|resume|cv|portfolio|reputation|qualifications"
    "|skillset|knowledge|dedication|work ethic|contributions|presence|network|wisdom|talent|vibe|feed|page)"
)
LARGE = "(leader|inspiration|visionary|genius|legend|expert|guru|rockstar|rock star|superstar|icon|mastermind|light|beacon|role model|trailblazer|pioneer|authority|professional|game changer)"
STRUCK = "(impressed|inspired|intrigued|fascinated|amazed|blown away|struck|mesmerised|mesmerized|wowed|awed|captivated|moved)"

_PRAISE = Phrases(
    (
        # what they are or have is great
        f"your ~2 {ASSET} ~4 (is|are|looks|look|seems|sounds|was|were) ~2 {GREAT}",
        f"your ~1 (work|role|career|profile|team|company|organisation|organization|business) (at|in|as|with) ~4 (is|are|looks) ~2 {GREAT}",
        f"your (work|story|journey|profile|company|leadership|career|energy|business) (is|are) ~2 {GREAT}",
        f"your ~1 {ASSET} ~4 (stood out|stands out|stand out|caught my|caught our|speaks volumes|speak volumes|speaks for|speak for"
        "|drew my|grabbed my|jumped out|speaks of|resonated|resonates|inspires|inspire)",
        "your ~1 (work|role) (at|in|as|with) ~4 (stood out|stands out|caught my|caught our|speaks|drew my|grabbed my|resonated|inspires)",
        f"your ~1 {GREAT} ~2 ({ASSET}|work|career) (at|in|as|is|are|has|have|caught|make|makes|and|speaks)?",
        f"(such|what|with|has|have|a|an) (a|an)? ~1 {GREAT} ~1 ({ASSET}|career|profile|business|culture|team|company) (you|there|at|as|and|with)?",
        f"{STRUCK} (by|with|at) ~1 your ~3 ({ASSET}|leadership|culture|growth|company|team)",
        f"{STRUCK} (by|with|at) ~1 your ~2 work (at|in|as|with|and|there)",
        f"{STRUCK} (by|with|at) ~1 (what|all|everything) ~1 (you|you're|you've|that)",
        f"(love|loved|loving|like|adore|admire|admired|appreciate|appreciated|appreciating|respect|enjoy|enjoying) ~1 (your|the) ~1 ({ASSET}|leadership|mission) (you|and|on|at|in|here)?",
        "(admire|admired|admiration for) ~2 your ~1 (work|career|company|leadership|insights) (at|in|and|as)?",
        f"(find|found|think) your ~1 {ASSET} ~3 ({GREAT}|interesting|relevant)",
        f"(admiring|following|watching|admire|admired|followed|watched|respect|respected) your ~1 ({ASSET}|work|progress|rise|growth) ~3 (afar|distance|while|time|interest|admiration|closely|years|silently|quietly)",
        f"your ~1 (wealth|depth|breadth|range|level|calibre|caliber) of ~1 ({ASSET}|talent)",
        f"(what|everything) (you're|you are|you've|you) ~5 (is|are|looks|sounds) ~2 {GREAT}",
        f"your ~2 (career|journey|path|rise|climb|story) ~1 from ~6 (is|are|looks|was) ~2 {GREAT}",
        "(everything|anything|all) ~1 (that)? you ~1 (post|share|write|do|say|publish|put out) ~1 (here|on linkedin|online)? ~1 (is|are) ~3",
        "(love|like|enjoy|admire|adore|follow) ~1 (everything|all) ~1 (that)? you ~1 (post|share|write|do|say|publish|put out)",
        "(big|huge|massive|longtime|long time|biggest|number one) (fan|admirer)",
        "(making|make|makes) (waves|a difference|an impact|a splash|big moves|moves|things happen) ~2",
        f"your ~1 {ASSET} ~4 (lines|line|lined|maps|map|aligns|align|fits|fit|matches|match) (up)? ~1 (well|nicely|closely|perfectly|neatly)",
        # what they do is great
        "(doing|making|building|achieving|up to) ~1 (big|cool|good|important|exciting|some|such|awesome|neat|real) ~1 (things|work|stuff|moves) ~3",
        f"{GREAT} (work|things|stuff|job) ~3 (at|in|with|over|you're|you|there)",
        f"(doing|building|did|made) (such|some|a)? ~1 {GREAT} (things|work|job|stuff)",
        "(super|very|really|so) (cool|impressive|inspiring|exciting) what ~1 (you|you're|your)",
        "(love|loving|like) what ~1 (you're|you are|you) (doing|building|do|up to)",
        f"(kudos|congrats|congratulations) (on|for) (the|your|all) ~2 ({GREAT}|many|success|achievements|accomplishments)",
        "your ~2 (success|achievements|accomplishments|dedication|passion) (is|are|speak|speaks|show|shows|inspire|inspires|in)",
        # they're a great person
        f"(you're|you are|you're clearly|you were) ~3 (a|an|the|one of the|such a|such) ~4 {LARGE}",
        "(you're|you are|you were) ~2 (the|one of the|my) ~1 (best|most|greatest|smartest|number one|top|biggest) ~3",
        "(you're|you are) (so|truly|really|incredibly|such|extremely) (inspiring|talented|amazing|impressive|authentic|gifted|brilliant"
        "|accomplished|strong|inspirational|knowledgeable|successful)",
        "(you|who) ~1 (clearly|obviously|really|truly|genuinely) ~1 (have|has|know|care|cares|understand) ~3 (passion|stuff|about|people|what)",
        "(passion|love|talent|gift|flair) for ~3 (is|are|really|clearly) ~1 (clear|evident|obvious|inspiring|shows|shines|infectious)",
        "you (radiate|embody|exude|personify|possess|inspire) ~3",
        "(someone|people|person|man|woman|leader|leaders|professional|professionals|talent|expert|experts|individual|individuals|founder"
        "|founders|minds|women) ~1 (like|of|such as) (you|yourself|your calibre|your caliber|your stature|your level|your experience)",
        "(so|such) (authentic|inspiring|accomplished|talented|successful) (and|so|a|an|person|leader|woman|man)",
        "(world needs|people need|we need) ~2 (your voice|more people|more leaders)",
        "(true|real|natural|born|thought|genuine|people) (leader|leaders|visionary|inspiration|leadership|talent)",
        "(everything|all|whatever) you (touch|do) (turns|is|blossoms|inspires)",
        "(huge|so much|great|deep|massive|enormous|utmost|nothing but|lots of|a lot of) (respect|admiration) for (you|your|what you|what you've|how you|all you)",
        "(such a|a true|a real|a huge|an absolute) inspiration",
        "(honour|honor|privilege|honoured|honored) to (be connected|connect|be part|know|follow|learn) ~3 (you|your|leader)",
        "(best of the best|one of a kind|second to none|world class|nobody has your|nobody on here|biggest heart)",
    )
)
# Details. With one of these, the praise isn't generic.
_DETAIL = Phrases(
    (
        "(especially|particularly|specifically|above all|because|the way|how you|when you|where you|that you maintain|which you"
        "|the part|the bit|your point|for example|since you)",
        "your ~3 (post|article|talk|paper|interview|podcast|episode|video|thread|report|book|photo|piece|column|comment|repo|demo|webinar"
        "|panel|lecture|session|workshop|blog|review|extension|library|newsletter|map|guide|template) ~1 (on|about|from|at|in|with|last|this|yesterday|of)",
        "(work|your work) (on|with the)",
        "(move|switch|jump|transition|path|journey|way|shift|went|going|career) ~2 from ~4 (to|into)",
        "your (move|switch|jump|path|way|route|shift) (into|to) ~1",
        "you ~1 (wrote|said|mentioned|explained|told|showed|taught|gave|helped)",
    )
)
# With these, "people like you" are customers.
_SERVES = Phrases(
    (
        "(help|helps|helping|helped|serve|serves|serving|support|supports|supporting|coach|coaching|train|training|advise|advising"
        "|specialise*|specialize*|cater|caters|designed|built|made|tailored|perfect|ideal|exclusively) ~8 like (you|yourself)",
    )
)
_FIGURE = re.compile(r"\d|\"")
# Figures from a page of reviews don't count as a detail.
_RATED = re.compile(r"\d[\d.,]{0,8}\+? (?:[a-z]{1,12} )?(?:stars|reviews|ratings|followers)(?!\w)")
_RATED_WELL = Phrases((GREAT, "(great|awesome|good|nice) to see", "(impressed|love|loved|congrats|kudos)"))
_OURS = Phrases(("(my|our|we|us|me)", "i (gave|left|have|got|read|wrote)"))
_THANKED = Phrases(("(thanks|thank you|grateful)",))
_ABOUT_THEM = re.compile(r"\b(?:you|your|you're|you've|yours|yourself|u)\b")
PLAIN_MOST = 5  # ordinary words outside the stock vocabulary: with more than this, the clause says something


def detailed(draft, start: int, end: int, most: int = PLAIN_MOST) -> bool:
    """Whether the clause has a detail: a reason, a number, something they made."""
    if _DETAIL.first(draft, start, end) or _FIGURE.search(draft.plain, start, end):
        return True
    return sum(word.low not in GENERIC for word in draft.words_in(start, end)) > most


def _find(draft):
    seen = set()
    for start, end in _PRAISE.find(draft, *draft.body):
        clause = draft.clause_at(end - 1)  # "came across your profile and your background stood out" ends in the praise
        move = move_at(draft, max(start, clause.start) if clause else start, end)
        if move.start in seen or move.asks or not _ABOUT_THEM.search(draft.low, move.start, move.end):
            continue
        if _SERVES.first(draft, move.start, move.end):
            continue
        if not detailed(draft, move.cue_start, draft.sentence_at(start)[1]):
            seen.add(move.start)
            yield move
    if draft.has("stars", "reviews", "ratings", "followers"):
        for m in _RATED.finditer(draft.low, *draft.body):
            move = move_at(draft, *m.span())
            sentence = draft.sentence_at(m.start())
            ours = _OURS.first(draft, *sentence) or _THANKED.first(draft, *sentence)
            if not ours and not move.asks and move.start not in seen and _RATED_WELL.first(draft, *sentence):
                seen.add(move.start)
                yield move


MOVE = custom(
    _find,
    search=(_PRAISE, _RATED_WELL),
    examples=(
        "Hi Ana, {==your expertise in marketing is impressive==}.",
        "Hi Leo, I was {==impressed by your work at==} Northway.",
        "Hi Mira, I came across your profile and {==your background really stood out==}.",
        "Hi Sam, always keen to meet talented {==professionals like yourself==}.",
        "Hi Jo, {==you're a true leader==}.",
        "Hi Kim, {==love what you're doing==} at Orchid Labs!",
        "Hi Ana, {==your career journey is truly inspiring==}.",
        "Hi Leo, {==your achievements speak volumes==}!",
        "Hi Leo, saw your garage. {==Holding 4.8 stars across 900 reviews==} is impressive.",
        "Hi Mira, we're hiring a planner and {==your experience lines up well==}.",
    ),
    near_misses=(
        "Hi Leo, your path into patent law stood out to me.",
        "Hi Leo, thank you for the 5 stars, that was great to see!",
        "Hi Leo, I gave your bread 5 stars. It's great.",
        "Hi Ana, your move from nursing to data is inspiring, because I'm trying the same.",
        "Hi Leo, I was impressed by the Postgres extension you maintain.",
        "Hi Mira, your work on query planning saved our team a week.",
        "Hi Sam, I work with nurses at your clinic.",
        "Hi Jo, is your experience of the course good?",
        "Hi Kim, your post on returns was brilliant, especially the labels.",
        "Hi Ana, I specialise in helping professionals like yourself.",
    ),
)
