"""Words that have no plural and no "a" in English: "informations", "an advice".

Sources: Nicola Bartlett, Information, information, informations? (https://nicolabartlett.de/information-information-informations);
Espresso English, Lesson 1: errors with countable and uncountable nouns (Shayna Oliveira, 2019, www.espressoenglish.net).
"""

import re

from ..rule import ex
from ..situation import ANY
from ..swap import Wording, swaps

_NOUNS = {
    "informations": "information",
    "advices": "advice",
    "feedbacks": "feedback",
    "equipments": "equipment",
    "knowledges": "knowledge",
    "softwares": "software",
    "hardwares": "hardware",
    "furnitures": "furniture",
    "luggages": "luggage",
    "homeworks": "homework",
    "expertises": "expertise",
    "guidances": "guidance",
    "evidences": "evidence",
    "machineries": "machinery",
    "merchandises": "merchandise",
}
_BEFORE = {
    "these": "this",
    "those": "that",
    "many": "a lot of",
    "how many": "how much",
    "so many": "so much",
    "too many": "too much",
    "not many": "not much",
    "few": "little",
    "a few": "some",
    "several": "some",
    "various": "various kinds of",
    "two": "two pieces of",
    "three": "three pieces of",
}
_NUMBER = {"are": "is", "were": "was", "have": "has", "help": "helps", "aren't": "isn't", "weren't": "wasn't"}
_PLURALS = " ".join(_NOUNS)
_KINDS = r"(?: (?:more|useful|good|great|valuable|other|important|interesting|technical|new|further|additional|detailed|professional|basic))?"
# What follows the noun if it isn't part of a longer one ("an information desk" is fine).
_ALONE = r"(?=\s*(?:[.,;:!?)\n–—]|$)| (?:about|on|from|regarding|to|for|that|which|you|and|or|concerning|i|we|they)(?![\w']))"


def _one_piece(m: re.Match) -> str:
    before = f"{_BEFORE.get(m[1], m[1])} " if m[1] else ""
    verb = f" {_NUMBER[m[4]]}" if m[4] else ""
    return f"{before}{(m[2] or '').lstrip()}{' ' if m[2] else ''}{_NOUNS[m[3]]}{verb}"


WORDINGS = (
    # "these informations are", "many advices", "some feedbacks", "your knowledges"
    Wording(
        _PLURALS,
        rf"(?:({'|'.join(sorted(_BEFORE, key=len, reverse=True))})(?={_KINDS} (?:{_PLURALS.replace(' ', '|')})(?![\w'])))?((?<=\w){_KINDS})? ?"
        rf"({'|'.join(_NOUNS)})(?: (are|were|have|aren't|weren't)(?![\w']))?",
        _one_piece,
    ),
    Wording(
        "information",
        rf"an (?:(useful|important|interesting) )?information{_ALONE}",
        lambda m: "some \\1 information" if m[1] else "some information",
    ),
    Wording("advice", rf"an advice{_ALONE}", "some advice"),
    Wording(
        "advice",
        rf"a (good|great|useful|helpful|valuable|professional|small|quick) advice{_ALONE}",
        lambda m: "some advice" if m[1] in ("small", "quick") else "some \\1 advice",
    ),
    Wording(
        "feedback",
        rf"an? (?:(honest|quick|short|positive|good) )?feedback{_ALONE}",
        lambda m: "some \\1 feedback" if m[1] else "some feedback",
    ),
    Wording(
        "news",
        r"a (good|great|bad|wonderful|fantastic) news(?=\s*(?:[.,;:!?)\n–—]|$)| (?:for|about|from|to|that|and)(?![\w']))",
        "\\1 news",
    ),
    Wording(
        "work",
        r"(looking for|search for|searching for|searching|find|found|get|got) a (?:new )?work(?=\s*(?:[.,;:!?)\n–—]|$)| (?:in|as|at|with|near|here|and)(?![\w']))",
        "\\1 a job",
    ),
    Wording("experiences", r"years of experiences(?! (?:that|which|with people)(?![\w']))", "years of experience"),
    Wording(
        "year",
        r"(\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|many|several) year (?:of )?(?:work )?experience",
        lambda m: "\\1 years of " + ("work " if " work " in m[0] else "") + "experience",
    ),
)

RULE = swaps(
    WORDINGS,
    code="LE842",
    level="hint",
    situations=ANY,
    message="This word has no plural in English.",
    why="Words such as information, advice, feedback and knowledge have no plural in English and no “a” in front. People say “some information” "
    "or “a piece of advice”.",
    sources=("uncountable",),
    ignore="It's a name, or a word of your field.",
    since="2.1",
    bad=(
        ex(
            "Hi Omar, thanks for {==these informations==} about the welding course in Gdynia. Which one did you take?",
            "first-message",
        ),
        ex(
            "Hi Omar, your {==advices==} about the welding course in Gdynia helped me. Which one did you take?",
            "first-message",
        ),
        "Hi Omar, we met at the welding fair in Gdynia, and I have {==a good news==}: I passed. Could we connect?",
    ),
    good=(
        ex(
            "Hi Omar, thanks for this information about the welding course in Gdynia. Which one did you take?",
            "first-message",
        ),
        ex(
            "Hi Omar, your advice about the welding course in Gdynia helped me. Which one did you take?",
            "first-message",
        ),
        "Hi Omar, we met at the welding fair in Gdynia, and I have good news: I passed. Could we connect?",
    ),
    near_misses=(
        "Hi Omar, I work at an information desk.",
        "Hi Omar, I filled in a feedback form.",
        "Hi Omar, the information's on the door.",
        "Hi Omar, I advise people on tax.",
        "Hi Omar, I run a news site.",
    ),
)
