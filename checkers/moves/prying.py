"""Asks about or mentions something private: money, age, family, relationships, health, religion, home."""

from ..move import custom, move_at
from ..situation import INVITATIONS
from ..text.phrase import Phrases
from . import moves_of

_LOST = "(fired|sacked|let go|laid off|made redundant|pushed out|kicked out|forced out|thrown out|dismissed|axed|canned)"  # a job
_ASKS = Phrases(
    (
        # home, family, health, faith, pay
        "(do|does|did|will|are) you ~1 (live|living|lives) (alone|by yourself|on your own|with (your|a|anyone|someone|him|her|them|his|family))",
        "(have|did|has|haven't) you ~2 (put on|lost|gained|put) ~4 (weight|pounds|kilos|kg)",
        "(how come|why|when|what's the reason) ~1 (you|you're|you've|don't you|didn't you|haven't you|will you|are you) ~5 (had|have|having|get|got|getting|want|never|no) ~2 (kids|children|a family|married|a baby|engaged|a boyfriend|a girlfriend|grandchildren)",
        "what ~1 (exactly)? (have you got|are you suffering|is wrong with your|did the doctor|do the doctors|were you in hospital|are you ill|is your illness)",
        "(still|ever|been|start|started) ~1 (seeing|see|going to|in|visit|visiting) ~1 (therapist|psychologist|psychiatrist|shrink|counsellor|therapy|rehab|aa|marriage counselling|that (therapist|psychologist|counsellor))",
        "(how|how's) ~1 (the|your|is the|is your) ~1 (divorce|separation|custody|break up|breakup|pregnancy|chemo|ivf|fertility|bankruptcy|diet|weight|drinking|depression) ~1",
        "(did|will|has|how did) (your|the) ~1 (marriage|relationship) ~1 (survive|survived|last|make it|over|cope|still|end|take)",
        "(what|how|what's|how's) ~1 (the|your|is the|is your|was the|was your|does the) ~1 (pay|salary|wage|wages|bonus|package|raise|money) ~1 (like|there|now|then|these days|compared|better|good|any)",
        "how much (more|less|better) ~2 (are|do|will|did) (you|they) ~1 (now)? (earning|earn|make|making|paid|paying|pay|get|getting)",
        "where (are|do) you (really|actually|originally) ~1 (from|come from)",
        "(your|the) (name|accent|surname) ~1 (doesn't|does not|isn't|sounds|looks|not) ~2 (sound|look|english|german|foreign|local|american|british|european|familiar|arabic|indian|african|asian|jewish|muslim)",
        "(which|what) ~1 (church|mosque|synagogue|temple|religion|faith|party|caste|sect|denomination) (do|are|did) you ~2",
        "(do|does) you ~1 (go to church|pray|believe in god|fast|vote|practise|practice) ~1",
        "(what|where) (does|do|did|is) your (husband|wife|partner|father|mother|dad|mum|parents|boyfriend|girlfriend) ~2 (do|doing|work|working|earn|live|make)",
        "(when|what) ~1 (are|is|was) (you|the baby|your baby) due ~1",
        # how they lost a job
        f"(were|was) you ~1 {_LOST}",
        f"(did|have|do) you ~1 (get|got|been) ~1 {_LOST}",
        "did (they|he|she|your boss|the boss|your company|the company|your manager|the board) ~1 (let you go|fire you|sack you|push you|kick you|make you redundant"
        "|throw you out|force you out|get rid of you|ask you to (leave|resign)|show you the door)",
        f"{_LOST} or (did|quit|resign*|left|by choice|voluntar*|was it your)",
        "(did you|you) (jump|quit|resign|leave|go) or (were you|was it|did they|pushed)",
        "what ~1 (really|actually) happened (with (you|your (job|boss|manager|company))|between|there|at (work|the office|your (work|job|company|office|last ~1|old ~1)))",
        "what ~1 went wrong (there|between|with (them|the boss|your boss|your manager|that job|your job|the job))",
        "(did|have) you (fall out|fallen out|a row|had a row|have a row|argue|argued|clash|clashed|fight|quarrel|quarrelled) ~1 with ~2 (boss|manager|management|ceo|director|founder|owner|team|them|him|her)",
        "(why|how) (did you|come you|were you) (lose|lost|fired|sacked|let go|demoted|dismissed) ~2",
        "(you've|you have) ~1 (changed|switched|left|had|gone through|been through) ~3 (jobs|job|employers|companies) ~1 (twice|times|(two|three|four|five|six|several|many) (jobs|times)|in (a|one|two|three|four|the last|the past))",
        "(you've|you have) had (three|four|five|six|seven|several|so many|many) (jobs|employers) in ~3",
        "how (much|well) (do|does|are|did|is|will) (you|they|he|she|the company|the job|your company|your job|your husband|your wife) ~2 (earn|earning|make|making"
        "|pay|paying|paid|get paid|getting|give|giving)",
        "(what|how much) (are|were) (they|you) (paying|making|getting|earning|paid|giving)",
        "(what|which) (salary|package|pay|income|ctc|bonus) (are|do|did|is|were) (you|they) ~2 (get|getting|giving|earn|earning|paying|offer|making|make|have)?",
        "(what|which) (package|salary|pay|ctc|bonus) (they|you) (are|get|have) ~1",
        "(what's|what is|what was|tell me) your (current)? (salary|pay|income|age|religion|rent|net worth|home address|mortgage|weight|caste|star sign|marital status)",
        "who (is|was|'s) paying (for)? ~2",
        "how (old are you|old you are|much older is|much younger is)",
        "what year were you born",
        "(are|is) (you|she) (pregnant|divorced|gay|straight|trans|religious|jewish|muslim|christian|catholic|hindu|on medication|in therapy)",
        "(are you|is she) expecting ~2 (baby|yet|already|child)?",
        "(maybe)? (a baby|another baby|a little one) on the way",
        "(are you|you are|you're|is she) (not|still|already|really|ever)? (single|married|divorced|separated|engaged|dating|living alone)",
        "(do you|did you ~1|you) have ~1 (kids|children|a baby|a boyfriend|a girlfriend|a husband|a wife)",
        "(when|why) (are|aren't|will|don't|haven't) you ~2 (having|getting|have|had|get) (kids|children|a baby|married|another)",
        "(have|had) the baby",
        "was it (by)? (operation|a c section|caesarean|planned|an accident|ivf|natural)",
        "(did|does) (he|she|they) (cheat|leave you|hit you|drink|have an affair|dump you)",
        "is it true (that)? (he|she|you|they) ~2 (has another|cheat*|left|divorc*|separat*|had|have|were fired)",
        "(hard|difficult|tough|bad) (on|for) (the|your) (marriage|relationship|kids)",
        "(have|did|has) you (lost|put on|gained) (weight|a few kilos|some weight)",
        "(is it|was it) (a)? (health|medical|marriage|money|mental health|drinking) (thing|issue|problem)",
        "what (illness|disease|medication|diagnosis|condition) (do|did|are) you",
        "(how much) (does|will|would) (this|that|your) ~1 (job|role|position|post) pay (you)?",
        "(where|with whom|who) do you live (with|exactly)?",
        "(how much|what) (did|does) (your|the) (house|flat|apartment|car|divorce|wedding|ring) cost",
        "(did|do) you (sign|have) ~2 (prenup|for the house)",
        "who did you vote",
        "(you two|you guys|everything|things) (all right|ok|okay|alright) at home",
        "are you two (all right|ok|okay|alright|still together)",
        "why (did you|are you|aren't you) ~1 (divorce|split up|break up|single|separated|not married)",
    )
)
_KNOWS = Phrases(  # the writer has found this out
    (
        "(saw|see|noticed|spotted|heard|read|know|guess|think) (that)? (from ~4|on ~4)? (you|you've|you're|you and ~3) ~4 (divorced|separated|broken up|broke up|split up|split|put on weight|lost weight|took the couple|taken the ring|single again|changed your surname|changed your last name)",
        "(put on|gained) (a few|some) (kilos|pounds|weight)",
        "(been|going|gone) through (a|the|your) (break up|breakup|divorce|separation|split)",
        "(you and your|you and) ~2 (husband|wife|partner|ex|boyfriend|girlfriend)? ~1 (separated|split up|sold the house|broke up|divorced)",
        "(found|know|got|have|looked up) your (street|home address|house|home|little boy's|little girl's|son's|daughter's|kid's|kids'|childs'|child's) ~2",
        "(your|the) (little boy|little girl|son|daughter|kid|kids|child|children)'s (school|class|nursery|kindergarten|address)",
        "(saw|see|looks|look|looked|found|stalked|checked|know|noticed) ~6 (your|sister's|wife's|husband's|mother's|family)? ~1 (instagram|facebook|tiktok|snapchat)",
        "(from|on) (instagram|facebook|tiktok) ~4 (you were|with the kids|your kids|your family|your holiday)",
        "(beach|holiday|wedding|bikini|family|baby) (pictures|photos|pics) on (your|his|her) ~2",
        "(did|done) (some|a bit of|a little) (digging|stalking) (on|about|into)? ~1",
        "(heard|know|hear) (that)? (they've|they|he|she) ~2 (paid you|fired you|let you go|pay you) ~5 (quietly|because|about|over)",
        "(must have|you must) ~1 (lost|made|inherited) ~2 (fortune|a lot of money) (on|from) ~3",
        "(sold|bought) (the|your) (house|flat|home) ~4 (for|under|over|at) ~3 (million|thousand|less|more|paid)",
        "(rattling around in|living alone in|alone in) (that|your|the) ~2 (house|place|flat|home|apartment)",
    )
)
_ORDINARY = Phrases(  # they brought it up, or it's about the writer
    (
        "you (told|mentioned|wrote|said|posted|shared) ~3",
        "(expecting|expect) (a|an|any|the|to|more|many|us|your|from|that) ~1 (reply|answer|guests|people|delivery|visitors|call|results|update|team|growth|response)",
        "(congratulations|congrats|congratulate|happy for you|lovely news|wonderful news|so pleased)",
        "(linkedin|your post|your talk|your article|your company's|company page|business)",
    )
)


# Strangers don't ask about these, whatever the question is.
_PRIVATE = frozenset(
    """husband wife boyfriend girlfriend fiancé fiance spouse marriage divorce divorced married pregnant pregnancy weight salary
    wages debt debts medication""".split()
)
_WORK = frozenset(
    "range role band job position post clients patients students readers customers research book study survey people they children".split()
)


def _private_questions(draft):
    """Questions to a stranger that mention something private about the reader."""
    if draft.situation not in INVITATIONS and draft.situation != "first-message" or draft.keys.isdisjoint(_PRIVATE):
        return
    for clause in draft.clauses:
        words = draft.words_in(clause.start, clause.end)
        said = {word.low for word in words}
        if clause.asks and said & _PRIVATE and said & {"you", "your", "you're"} and not said & _WORK:
            if not moves_of(draft, "acquainted"):
                yield next((word.start, word.end) for word in words if word.low in _PRIVATE)


def _find(draft):
    spans = [span for search in (_ASKS, _KNOWS) for span in search.find(draft, *draft.body)]
    worded = {draft.sentence_at(start) for start, _ in spans}
    spans += [span for span in _private_questions(draft) if draft.sentence_at(span[0]) not in worded]
    for start, end in spans:
        if _ORDINARY.first(draft, *draft.sentence_at(start)) is None:
            yield move_at(draft, start, end, denied=False)


MOVE = custom(
    _find,
    examples=(
        "Congratulations on the new job, Ria! {==How much are they paying==} you?",
        "Hi Ria, thanks for connecting. {==How old are you==}?",
        "Hi Ria, great to see you in the photos. Is there {==a baby on the way==}?",
        "Hi Ria, I see {==you and Dennis separated==}. Are you all right?",
        "Hi Ria, I looked around and {==found your street==} on a map.",
        "Hi Ria, {==have you lost weight==}?",
        "Hi Ria, I see that you've left the bank. {==Were you fired==}?",
        "Hi Ria, {==did they let you go==}, or did you leave?",
    ),
    near_misses=(
        "How much does the toll pay for in a year?",
        "How old is the bridge?",
        "Are you expecting a reply from the board?",
        "Hi Ria, you told me you're expecting. How are you feeling?",
        "Hi Ria, how's the family?",
        "Hi Ria, when is your book due?",
        "Hi Ria, where do you come from by bus, and is it far?",
        "Hi Ria, which choir do you sing with?",
        "Hi Ria, what's the food like there?",
        "Hi Ria, what does your team do on Mondays?",
        "Hi Ria, why did you leave teaching? I'm thinking about it too.",
        "Hi Ria, I heard about the layoffs at the plant. I hope you're all right.",
        "Hi Ria, what really happened at the bridge in 1952? Your article made me curious.",
        "Hi Ria, what went wrong with the first pump, and how did you fix it?",
        "What salary range is planned for the role?",
        "Hi Ria, your study on marriage made me think. Did you also speak to people who divorced?",
    ),
)
