"""Words that look like those of another language and mean something else: "my curriculum", "assist to the conference".

Sources: Intrepid English, False friends for Spanish speakers (https://intrepidenglish.co.uk/podcasts/false-friends-in-english-for-spanish-speakers/)
on actually and assist; The London School of English, Common French-speaker mistakes
(https://www.londonschool.com/blog/common-french-speaker-mistakes-in-english-and-how-to-avoid-them-or-fixing-franglais/) on assist and
actually; Just Practice, English mistakes French speakers make (https://justpractice.online/english-mistakes-french-speakers/) on sensible
and pretend; Learn English with Gandullo, False friends (https://learnenglishwithgandullo.blogspot.com/2009/05) on realize and pretend;
Gazeta do Povo, 7 erros comuns (https://infograficos.gazetadopovo.com.br/educacao/7-erros-comuns-de-brasileiros-em-ingles) on doubt, pretend.
"""

import re

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, swaps

_MEANS = "They may take “{given}” to mean something else. It's usually “{new}”."
_SCHOOL = "teach teaching taught teacher teachers school schools students pupils classroom lesson lessons syllabus curricular kindergarten"
_EVENT = r"((?:\w{2,20} )?(?:conference|webinar|talk|event|meeting|class|classes|lecture|course|fair|workshop|seminar|presentation|congress))"
_DONE = {
    "realize": "",
    "realise": "",
    "realized": "ed",
    "realised": "ed",
    "realizing": "ing",
    "realising": "ing",
    "realizes": "s",
    "realises": "s",
}
_DO = {"": "do", "ed": "did", "ing": "doing", "s": "does"}
_CARRY = {"": "carry", "ed": "carried", "ing": "carrying", "s": "carries"}
_HOLD = {"": "hold", "ed": "held", "ing": "holding", "s": "holds"}
_PLAN = "apply|continue|start|move|improve|become|finish|grow|develop|pursue|join|obtain|return|enrol|enroll|specialise|specialize|graduate|change"


def _realized(m: re.Match) -> str:
    ending = _DONE[m[1]]
    if m[3] in ("meeting", "event", "workshop"):
        return f"{_HOLD[ending]} \\2 \\3"
    if m[3] in ("internship", "training", "course", "master", "degree", "interview"):
        return f"{_DO[ending]} \\2 \\3"
    return f"{_CARRY[ending]} out \\2 \\3"


WORDINGS = (
    Wording(
        "curr*",
        r"(my|our) curriculums?(?! (?:vitae|vitæ|design|development|for (?:grade|year|the (?:first|second))))(?! (?:is|was) (?:based|built))",
        "\\1 CV",
        _MEANS,
        _SCHOOL,
    ),
    Wording(
        "indi*",
        r"(indicate|indicated|indicating) me(?= (?:for|to) )",
        lambda m: {"indicate": "refer", "indicated": "referred", "indicating": "referring"}[m[1]] + " me",
        _MEANS,
    ),
    Wording(
        "indi*",
        r"(indicate|indicated) me (how|where|who|which|what|if|when)",
        lambda m: ("tell" if m[1] == "indicate" else "told") + " me \\2",
        _MEANS,
    ),
    Wording("indi*", r"indicate me (the|a|an|some|your)", "point me to \\1", _MEANS),
    Wording("anal*", r"anali[sz]e", "analyse"),
    Wording("anal*", r"(?:analyse|analyze) my (cv|curriculum|profile|resume|résumé|application)", "look at my \\1"),
    Wording(
        "assist assisted assisting",
        rf"(assist|assisted|assisting) (?:to|at) (the|a|an|your|this|our|my) {_EVENT}",
        lambda m: (
            {"assist": "attend", "assisted": "attended", "assisting": "attending"}[m[1]] + " \\2 \\3"
            if " to " in m[0]
            else None
        ),
        _MEANS,
    ),
    Wording(
        "assisted assist",
        r"(assisted|assist) (your|the) (webinar|talk|lecture|presentation|keynote|conference)(?=\s*(?:[.,!?]|$)| (?:in|on|at|about|last|this|and|yesterday))",
        lambda m: ("attended" if m[1] == "assisted" else "attend") + " \\2 \\3",
        _MEANS,
    ),
    Wording("pretend", rf"(i|we) pretend to ({_PLAN})(?! (?:work|interest))", "\\1 plan to \\2", _MEANS),
    Wording(
        "formation",
        r"(did|do|followed|finished|completed|following|doing|made) (a|my) ((?:\w{2,15} )?)formation(?! of)",
        lambda m: (
            ("did" if m[1] in ("made", "followed") else "\\1") + " \\2 \\3course"
            if m[2] == "a"
            else ("did" if m[1] in ("made", "followed") else "\\1") + " my \\3training"
        ),
        _MEANS,
    ),
    Wording(
        "formation",
        r"(?:an? )?(academic|professional) formation",
        lambda m: "education" if m[1] == "academic" else "professional training",
        _MEANS,
    ),
    Wording("formation", r"my formation (is|was|in|as)(?! (?:a priest|the))", "my training \\1", _MEANS),
    Wording(
        "real*",
        r"(reali[sz](?:e|ed|ing|es)) (an?|my|the|some|this|our|two|several) (project|study|internship|training|course|interview|meeting|research|survey|workshop|event|analysis)(?! (?:is|was|are|has|had|would|could|will|might|can|isn't|wasn't|needs|needed)(?![\w']))",
        _realized,
        _MEANS,
    ),
    Wording(
        "sensible", r"sensible (data|information|informations)", lambda m: "sensitive " + m[1].removesuffix("s"), _MEANS
    ),
    Wording(
        "sensible",
        r"(i'm|i am|we are|we're) ((?:very |really )?)sensible to (the|your|this|people|these)",
        "\\1 \\2sensitive to \\3",
        _MEANS,
    ),
    Wording(
        "actual",
        r"(my|our) actual (employer|job|company|position|role|occupation|contract|project|manager|boss)(?! (?:title|is to|was to))",
        "\\1 current \\2",
        _MEANS,
    ),
    Wording("actuality", r"(?:in|at) the actuality", "at the moment", _MEANS),
    # We're only sure that it means "now" after something in the past.
    Wording(
        "actually|i|worked studied graduated lived finished was",
        r"(i (?:worked|studied|graduated|lived|finished|was)(?: [^\s.!?]{1,20}){1,12} (?:and|but|,)? ?)actually (i|i'm|i am) (am|work|working|live|living|study|studying)(?= (?:in|at|as|for|with))",
        "\\1now \\2 \\3",
        "They may take “actually” to mean “in fact”. For the present it's usually “now”.",
    ),
    Wording(
        "doubt doubts",
        r"(have|had|has) (a|one|two|a few) ((?:small |quick |little )?)(doubts?)(?= (?:regarding|on|in|about how|related|with|for you))",
        lambda m: "\\1 \\2 \\3" + m[4].replace("doubt", "question"),
        _MEANS,
    ),
    Wording(
        "doubt doubts",
        r"(?:clear|clarify|ask|solve) (?:my|a few|some|a|the|any) doubts?",
        lambda m: (
            "ask " + m[0].split(" ", 1)[1].replace("doubt", "question")
            if m[0].startswith("ask")
            else "answer my questions"
        ),
        _MEANS,
    ),
    Wording("doubt doubts|for", r"for any doubts?", "for any questions", _MEANS),
    Wording(
        "knew",
        r"i knew (your (?:company|profile|work|team|firm|page)) (from|through|by|on|thanks to|via)",
        lambda m: "I came across \\1 " + ("through" if m[2] == "by" else "\\2"),
        _MEANS,
    ),
    Wording("disposition", r"at your disposition", "at your disposal", _MEANS),
    Wording("know|like love", r"(like|love) to know you(?=\s*(?:[.!,]|$)| better)", "\\1 to get to know you"),
    Wording(
        "opportunity opportunities|of",
        r"((?:an? )?)opportunit(y|ies) of (work|job|employment|jobs)",
        lambda m: f"{'a ' if m[1] else ''}{'work' if m[3] == 'work' else 'job'} opportunit\\2",
    ),
    Wording("act actuate", r"i (?:act|actuate) (?:in|on) the (?:area|field) of", "I work in"),
    Wording(
        "make made making",
        r"(made|make|making) (my|a|an) ((?:second |final )?)(internship|phd|mba|master's|bachelor's|apprenticeship)",
        lambda m: {"made": "did", "make": "do", "making": "doing"}[m[1]] + " \\2 \\3\\4",
    ),
    Wording(
        "question questions|make made making",
        r"(make|made|making) (?:you )?(a|some|a few|two) (questions?)(?= (?:about|to you|on|regarding)|\s*[.,?!])",
        lambda m: (
            {"make": "ask", "made": "asked", "making": "asking"}[m[1]]
            + (" you" if " you " in m[0] else "")
            + " \\2 \\3"
        ),
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE846",
    level="hint",
    situations=ANY,
    message="This word means something else in English.",
    why="Some words look alike in two languages and mean different things. A “curriculum” is what a school teaches, and to “pretend” is "
    "to act as if.",
    sources=("false-friends",),
    ignore="You do mean the English word.",
    since="2.1",
    bad=(
        ex(
            "Hello Mark, I've applied for the driver's job in Leeds. Could you look at {==my curriculum==}? "
            "If you have no time, no problem.",
            "ask",
        ),
        ex(
            "Hi Mark, we talked at the depot in Leeds. {==I pretend to apply==} in May. Which route would you choose?",
            "first-message",
        ),
        "Hi Mark, I {==assisted to the workshop==} you gave in Leeds on night buses. Could we connect?",
    ),
    good=(
        ex(
            "Hello Mark, I've applied for the driver's job in Leeds. Could you look at my CV? If you have no time, no problem.",
            "ask",
        ),
        ex(
            "Hi Mark, we talked at the depot in Leeds. I plan to apply in May. Which route would you choose?",
            "first-message",
        ),
        "Hi Mark, I attended the workshop you gave in Leeds on night buses. Could we connect?",
    ),
    near_misses=(
        "Hi Mark, I teach, and my curriculum covers buses.",
        "Hi Mark, actually, I'm in Leeds.",
        "Hi Mark, my children pretend to drive.",
        "Hi Mark, that was a sensible answer.",
        "Hi Mark, I realised the project was late.",
        "Hi Mark, birds in formation.",
    ),
)
