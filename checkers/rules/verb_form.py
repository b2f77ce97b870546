"""Forms of verbs and adjectives: "I am agree", "I didn't received", "he have", "must to", "more better".

Sources: Learning English Free, Correcting common errors
(https://learningenglishfree.co.uk/index.php/basic-english/common-english-mistakes-and-how-to-avoid-them-esl-students) on "have" with he,
"must to" and "does she drinks"; French Truly, 6 mistakes the French make in English
(https://www.frenchtruly.com/6-mistakes-french-make-english/) on "I am agree"; English Advantage, Top ten common mistakes Portuguese
speakers make (http://www.englishadvantage.us/articles/TopTen/Top_Ten_Common_Mistakes_Portuguese_Speakers_Make.php) on "people is";
Love You English (https://loveyouenglish.com/common-mistakes-english-learners-make/) on "did you went".
"""

import re

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, base, swaps
from ..text.lexicon import lemma

_SAME = frozenset(
    "used found fell lay ground wound bore left saw felt thought bit lit".split()
)  # these are also base forms or nouns


def _bare(before: str, number: int):
    """A function from a match to `before` and the base form of the verb in group `number`; None if it's in that form
    already."""

    def new(m: re.Match) -> str | None:
        word = m[number]
        bare = None if word in _SAME - {"saw", "thought", "left"} else base(word)
        return f"{before} {bare}" if bare else None

    return new


def _after(before: str, number: int):
    """A function from a match to `before` and the verb in group `number`; None if that isn't a base form."""

    def new(m: re.Match) -> str | None:
        return f"{before} {m[number]}" if lemma(m[number]) == m[number] else None

    return new


_NOT = r"(didn't|did not|don't|do not|doesn't|does not)"
_BETTER = "better|easier|happier|simpler|clearer|bigger|cheaper|faster"
_CLAUSE = (
    r"(?:(?<=^)|(?<=[.!?,;\n] )|(?<=\n)|(?<=because )|(?<=and )|(?<=but )|(?<=if )|(?<=when )|(?<=who )|(?<=since ))"
)

WORDINGS = (
    Wording(
        "agree disagree|am i'm are we're they're",
        r"(i am|i'm|we are|we're|they are|they're) ((?:totally |completely |fully |also |very much )?)(agree|disagree)",
        lambda m: f"{ {'i': 'I', 'w': 'we', 't': 'they'}[m[1][0]] } \\2\\3",
    ),
    Wording("agree", r"(i am|i'm|we are|we're) not agree", lambda m: f"{'I' if m[1][0] == 'i' else 'we'} don't agree"),
    Wording("agree", r"are you agree", "do you agree"),
    Wording("didn't don't doesn't did do does", rf"{_NOT} ([a-z]{{2,20}})", _bare("\\1", 2)),
    Wording(
        "did|you",
        r"(?:(?<=^)|(?<=[.!?,\n] )|(?<=\n)|(?<=how )|(?<=what )|(?<=where )|(?<=when )|(?<=why )|(?<=if ))did you (received|went|saw|got|had|read|found|applied|worked|sent|started|studied|came|made|took|wrote|heard|joined|decided|managed|learned|learnt|liked|finished|chose|became)",
        _bare("did you", 1),
    ),
    Wording(
        "can must should could may|to",
        r"^(i|we|you|they) (can|must|should|could|may) to ([a-z]{2,15})",
        _after("\\1 \\2", 3),
    ),
    Wording(
        "must should|to",
        r"(?<!\ba )(?<!the )(i|we|you|they|he|she) (must|should) to ([a-z]{2,15})",
        _after("\\1 \\2", 3),
    ),
    Wording(
        "can|will i'll we'll you'll he'll she'll they'll it'll",
        r"(i|we|you|he|she|they|it)(?: will|'ll) can ([a-z]{2,15})",
        lambda m: f"{'I' if m[1] == 'i' else m[1]}'ll be able to {m[2]}" if lemma(m[2]) == m[2] else None,
    ),
    Wording(
        "can|like want hope love wish order",
        r"(like|want|hope|love|wish|order) to can ([a-z]{2,15})",
        _after("\\1 to be able to", 2),
    ),
    Wording(
        "more|better easier happier simpler clearer bigger cheaper faster",
        rf"more ({_BETTER})(?! (?:\w{{1,20}}s|known|paid|off)(?![\w']))(?!-)",
        "\\1",
    ),
    Wording(
        "most|best easiest biggest fastest cheapest", r"the most (best|easiest|biggest|fastest|cheapest)", "the \\1"
    ),
    Wording(
        "people|is was has",
        rf"{_CLAUSE}((?:the |these |many |most |some |young |other |all )?)people (is|was|has)(?! (?:the|what)(?![\w']))",
        lambda m: f"\\1people { {'is': 'are', 'was': 'were', 'has': 'have'}[m[2]] }",
    ),
    Wording(
        "have don't haven't|he she it",
        rf"{_CLAUSE}(he|she|it) (have|don't|haven't|do not have)(?! to do with)",
        lambda m: (
            f"\\1 { {'have': 'has', 'haven': 'hasn', 'don': 'doesn'}.get(m[2].split(chr(39))[0], 'does not have') }"
            + ("'t" if "'" in m[2] else "")
        ),
    ),
    Wording(
        "born",
        r"(i|we) (?:am |'m |are )?born (in|on|and raised)",
        lambda m: f"{'I was' if m[1] == 'i' else 'we were'} born \\2",
    ),
    Wording("born", r"i'm born (in|on)", "I was born \\1"),
    Wording(
        "having|am i'm",
        r"(?:i am|i'm) having(?= (?:\d|more than|over|around|about|an? (?:degree|master|experience|good knowledge|good experience)|(?:two|three|four|five|six|seven|eight|nine|ten) ?\+? years|experience|good knowledge))",
        "I have",
    ),
    Wording(
        "am i'm|work study want need know have hope",
        r"(?:i am|i'm) (work|study|want|need|know|have|hope)(?= (?:in|at|as|for|with|to|a|an|the|that|you|your|on|my|some|more)(?![\w']))",
        lambda m: (
            None
            if m[1] in ("need", "know", "hope") and m.string[m.end() :].startswith((" in", " as", " at"))
            else f"I {m[1]}"
        ),
    ),
    Wording(
        "worked work", r"(i've|i have|we've|we have) been (?:worked|work) (as|at|in|for|with)", "\\1 been working \\2"
    ),
    Wording(
        "very|like want appreciate need enjoy enjoyed liked appreciated hope",
        r"i very (like|want|appreciate|need|enjoy|enjoyed|liked|appreciated|hope)",
        "I really \\1",
    ),
    Wording("possible|is", r"^is possible (to|that|for)", "is it possible \\1"),
    Wording(
        "is|if|possible ok okay necessary convenient",
        r"if is (possible|ok|okay|necessary|convenient)(?! (?:a|the|what))",
        "if it's \\1",
    ),
    Wording(
        "people|much",
        r"(too|how|have|had|not|met|know|so|there are|there were) much (people|companies|projects|friends|students|colleagues|books|questions|things)",
        lambda m: (
            None
            if m[1] == "so" and m[2] == "people" and "love" in m.string[max(0, m.start() - 20) : m.start()]
            else "\\1 many \\2"
        ),
    ),
    Wording(
        "which|people person colleagues someone professionals engineers",
        r"(people|person|colleagues|someone|professionals|engineers) which (are|is|was|were|have|has|work|works|can|helped|want)",
        "\\1 who \\2",
    ),
    Wording(
        "one|of|friend colleague client student teacher professor customer classmate neighbour teammate",
        r"one of (my|our|your|his|her) ((?:best |old |former |good )?)(friend|colleague|client|student|teacher|professor|customer|classmate|neighbour|teammate)(?=\s*(?:[.,!?\n]|$)| (?:who|that|at|in|from|is|was|told|works|recommended|said|has)(?![\w']))",
        "one of \\1 \\2\\3s",
    ),
    Wording("graduated", r"i(?:'m| am) graduated (from|at)", "I graduated from"),
    Wording(
        "graduated", r"i(?:'m| am) graduated in(?! (?:\d|may|june|july|the (?:spring|summer)))", "I have a degree in"
    ),
    Wording(
        "how|look looks looked|like",
        r"how (it|they|he|she|this|the \w{2,20}|your \w{2,20}|a typical \w{2,20}|a normal \w{2,20}) (look|looks|looked) like(?! (?:this|that|a|an|the|they|it|we|you)(?![\w']))",
        "what \\1 \\2 like",
    ),
    Wording(
        "how|look looks looked|like",
        r"how (do|does|did|would|will) ((?:the |a |an |your |this |that |it|they|my |our )(?:[\w'-]{2,20})?(?: [\w'-]{2,20}){0,2}?) ?look like",
        lambda m: f"what \\1 {m[2].rstrip()} look like",
    ),
    Wording(
        "how|call called",
        r"how (?:do you call (?:this|it|that)(?= in(?! for)|\s*\?)|(?:is|are) (?:it|this|that|they) called(?! (?:off|in|to|back|out|on)))",
        lambda m: "what" + m[0][3:],
    ),
    Wording(
        "vaca*",
        r"(?:i'm|i am|we are|we're) in vacations?(?=\s*(?:[.,!?]|$)| (?:until|till|from|this|next|and))",
        lambda m: (
            m[0].split(" in ")[0].replace("i", "I", 1) + " on vacation" if m[0][0] == "i" else "we're on vacation"
        ),
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE845",
    level="hint",
    situations=ANY,
    message="English uses another form of this word.",
    why="After “didn't”, “can” or “must” the verb has no ending and no “to”; “he” and “she” take “has”; “people” are many.",
    sources=("verb-forms",),
    ignore="That's how people say it where you and they are.",
    since="2.1",
    bad=(
        ex("{==I'm agree==} with the second point. Did you measure the noise in winter, too?", "comment"),
        ex(
            "Hi Jonas, I {==didn't received==} the plan of the station in Bonn that you mentioned in March. "
            "Which address did you use?",
            "first-message",
        ),
        ex(
            "{==The people is==} proud of the new station in Bonn. Did you measure the noise in winter, too?", "comment"
        ),
    ),
    good=(
        ex("I agree with the second point. Did you measure the noise in winter, too?", "comment"),
        ex(
            "Hi Jonas, I didn't receive the plan of the station in Bonn that you mentioned in March. Which "
            "address did you use?",
            "first-message",
        ),
        ex("People are proud of the new station in Bonn. Did you measure the noise in winter, too?", "comment"),
    ),
    near_misses=(
        "Hi Jonas, I do what I can to help.",
        "Hi Jonas, meeting the people was great.",
        "Hi Jonas, does he have a phone?",
        "Hi Jonas, I didn't use to cycle.",
        "Hi Jonas, we need more better-paid jobs.",
    ),
)
