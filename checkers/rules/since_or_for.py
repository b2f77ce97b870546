"""How long something has gone on: "I work here since 8 years".

Sources: Harward Communications, How to use "since" (https://blog.harwardcommunications.com/2017/09/21/how-to-use-since/);
Ziggurat, Mistake Monday (https://ziggurat.es/english_lesson/2417); WooSpeak, Using For and Since
(https://lms.woospeak.com/cours/using-for-and-since/).
"""

import re

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, swaps
from ..text.lexicon import inflections

_DONE = dict(
    pair.split(">")
    for pair in """work>worked live>lived study>studied know>known teach>taught learn>learned manage>managed lead>led run>run use>used
    follow>followed own>owned play>played practise>practised practice>practiced sell>sold train>trained help>helped
    volunteer>volunteered design>designed write>written want>wanted read>read have>had""".split()
)
_VERB = "|".join(v for v in _DONE if v != "have") + "|have(?= (?:a|an|my|our|this|the|two|three)(?![\\w']))"
_THIRD = {inflections(verb)[1]: done for verb, done in _DONE.items() if verb != "have"} | {"has": "had"}
_WORKS = "|".join(v for v in _THIRD if v != "has") + "|has(?= (?:a|an|his|her|this|the|two|three)(?![\\w']))"
_DOING = r"(?!during|nothing|something|anything|everything|morning|evening|going|being)[a-z]{2,14}ing"
_N = r"(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|some|a few|a couple of)"
_SOME = rf"(?:(?:more than|over|almost|about|around|nearly|at least|already) )?{_N}"
_LENGTH = rf"(?:{_SOME} (?:year|month|week|day|decade)s|(?:one|a|1) (?:year|month|week|decade)|(?:a )?(?:very )?long time|a (?:long )?while)(?: now)?"
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
)
_POINT = rf"(?:(?:the )?(?:beginning|start|end) of )?(?:(?:{_MONTH})(?: (?:of )?(?:19|20)\d\d)?|(?:19|20)\d\d|last (?:year|month|week|{_MONTH}))"
# What can follow. A verb ("since two years is long") or "before" can't.
_END = r"(?=\s*(?:[.,;:!?)\n–—]|$)|(?: (?:and|but|so|now|as|with|at|for|because|here|there|already)(?![\w'])))"
_BETWEEN = r"((?: (?!since|from|for(?= (?:\d|two|three|four|five|six|many|several))|that|who|which|and|but|because|when|if|the|is|are|was|were|has|have|had)[\w'&+-]{1,25}(?: the)?){0,6}?)"
_FRONT = r"(?<!do )(?<!did )(?<!should )(?<!to )(?<!can )(?<!could )(?<!what )"


def _length(text: str) -> str:
    return re.sub(r"^(very )?long time", r"a \1long time", text)


def _time(m: re.Match) -> str:
    return f"for {_length(m[4])}" if re.fullmatch(_LENGTH, m[4]) else r"since \4"


def _been(m: re.Match) -> str:
    return {"i": "I've", "w": "we've", "t": "they've"}[m[1][0]] + " been"


def _perfect(m: re.Match) -> str:
    have = {"i": "I've", "we": "we've", "they": "they've", "you": "you've"}[m[1]]
    return have + f" {_DONE[m[2]]}" + r"\3 " + _time(m)


def _continuous(m: re.Match) -> str:
    return _been(m) + r" \2\3 " + _time(m)


def _state(m: re.Match) -> str:
    return _been(m) + r"\2\3 " + _time(m)


def _first(m: re.Match) -> str:
    have = "I've" if m[2] == "i" else "we've"
    return f"for {_length(m[1])} {have} " + (_DONE[m[3]] if m[3] else f"been {m[4]}")


def _for(m: re.Match) -> str:
    return f"for {_length(m[1])}"


WORDINGS = (
    # "I work here since 8 years", "We live in Lyon since 2019"
    Wording(
        "since",
        rf"{_FRONT}(i|we|they|you) (?:now |already )?({_VERB}){_BETWEEN} since ({_LENGTH}|{_POINT}){_END}",
        _perfect,
    ),
    # "I work here from 8 years"
    Wording(
        "from|years", rf"{_FRONT}(i|we|they) (?:now |already )?({_VERB}){_BETWEEN} from ({_SOME} years){_END}", _perfect
    ),
    # "She works here since 8 years"
    Wording(
        "since|he she it",
        rf"(?<!does )(?<!did )(he|she|it) (?:now |already )?({_WORKS}){_BETWEEN} since ({_LENGTH}|{_POINT}){_END}",
        lambda m: rf"\1's {_THIRD[m[2]]}\3 " + _time(m),
    ),
    # "I'm working here since 8 years", "I'm living here since 2019"
    Wording(
        "since",
        rf"(i'm|i am|we're|we are|they're|they are) (?:now |already |currently |actually )?({_DOING}){_BETWEEN} since ({_LENGTH}|{_POINT}){_END}",
        _continuous,
    ),
    Wording(
        "from|years",
        rf"(i'm|i am|we're|we are|they're|they are) (?:now |already |currently |actually )?({_DOING}){_BETWEEN} from ({_SOME} years){_END}",
        _continuous,
    ),
    # "I'm a nurse since 8 years"
    Wording(
        "since",
        rf"(i'm|i am|we're|we are|they're|they are)( a| an| the| in| at| here| married| retired| self-employed| unemployed| part of| friends){_BETWEEN}"
        rf" since ({_LENGTH}|{_POINT}){_END}",
        _state,
    ),
    # "Since 8 years I work as a nurse"
    Wording("since", rf"^since ({_LENGTH}),? (i|we) (?:am |are )?(?:({_VERB})|({_DOING}))", _first),
    # "Since 8 years I've worked here"
    Wording("since", rf"^since ({_LENGTH}),?(?= (?:i've|i have|we've|we have|my (?:team|company)|our)(?![\w']))", _for),
    # "I have worked here since 8 years"
    Wording("since", rf"since ({_LENGTH}){_END}(?! ago)", _for),
    # "since long"; above is "since two years ago" with a verb in the present tense
    Wording("since|long", rf"since (?:very )?long(?! time){_END}", "for a long time"),
)

RULE = swaps(
    WORDINGS,
    code="LE841",
    level="hint",
    situations=ANY,
    message="English says how long differently.",
    why="“For” goes with how long (for eight years), “since” with when it began (since 2019). If it's still going on, the verb is usually "
    "“I've worked” or “I've been working”.",
    sources=("since-and-for",),
    ignore="That's how you'd say it to them.",
    since="2.1",
    bad=(
        "Hi Ana, {==I work as a nurse in Porto since 8 years==}, and your talk on night shifts changed our ward.",
        ex(
            "Hi Ana, thanks for connecting. {==I'm living in Porto since 2019==}, and your night-shift plan "
            "helped us. Which ward do you work on?",
            "first-message",
        ),
        ex("Hi Ana, I've worked with your cousin {==since two years==}. How's the new ward?", "check-in"),
    ),
    good=(
        "Hi Ana, I've worked as a nurse in Porto for 8 years, and your talk on night shifts changed our ward.",
        ex(
            "Hi Ana, thanks for connecting. I've been living in Porto since 2019, and your night-shift plan helped us. Which ward do you work on?",
            "first-message",
        ),
        ex("Hi Ana, it's two years since we last worked together. How's the new ward in Braga?", "check-in"),
    ),
    near_misses=(
        "Hi Ana, I've been here since May.",
        "Hi Ana, since I work nights, I write late.",
        "Hi Ana, a lot has changed since two weeks before the move.",
        "Hi Ana, since two years of training were enough, I left.",
        "Hi Ana, I work from 8 to 5.",
    ),
)
