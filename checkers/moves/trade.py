"""Says what the writer does for a living or studies, and where: "I'm a nurse in Leeds", "As a student at Lund, I …"."""

from __future__ import annotations

import re

from ..move import named
from ..text.lexicon import classes

_FLUFF = (
    r"(?:(?:very |highly |extremely )?(?:passionate|motivated|driven|certified|qualified|experienced|dedicated|enthusiastic"
    r"|results-driven|dynamic|ambitious|seasoned"
    r"|talented|aspiring|proud|committed|detail-oriented|hard-?working|curious|creative|young|simple|humble|great|good|skilled) "
    r"(?:and )?)*"
)
_NONE = (
    r"(?!fan|bit|little|lot|huge|big|member of linkedin|firm believer|believer|perfect|strong|ideal|candidate|fit|match|person|hard"
    r"|fast|follower|reader|admirer|great|leader|alumn|expert|winner|learner|worker|team player|professional)"
)
_END = (
    r"(?!you\b|we\b|they\b|it\b|our\b|your\b|you're\b|and |who |with |looking |seeking |passionate |interested |trying |i |i'|my |from "
    r"|since |for |currently |that |based |but |so |because |to |would |please )"
)
_WHAT = rf"(?P<what>{_NONE}[a-z][\w'&-]*(?: {_END}[\w'&/-]+){{0,8}})"
_SAYS = (
    r"(?<![\w'])(?:i'm|i am|i work as|i'm working as|experience as|i worked as|i've worked as|i have worked as"
    r"|my name is \w+ and i(?:'m| am)|^as|(?<=[^\w ][ \n])as) "
    rf"(?:currently )?(?:an?|the) {_FLUFF}{_WHAT}"
)
_SINCE = rf"(?<![\w'])(?:i'm|i am) (?:an? )?{_FLUFF}{_WHAT}(?= since \d)"
_NO_ARTICLE = (  # "I am Java developer", "I am Joseph Otieno, driver of heavy trucks"
    rf"(?<![\w'])(?:i'm|i am|my name is|this is) (?:[a-z]+(?: [a-z]+){{0,2}}, (?:an? )?)?{_FLUFF}(?P<what>(?!an? |the )"
    rf"(?:[a-z][\w'&-]*(?<!ing) ){{0,2}}?(?P<noun>[a-z]{{2,}}(?:er|or|ist|ian|eer)|nurse|student|graduate|chef|cook|clerk)(?![\w'-])"
    rf"(?: {_END}[\w'&/-]+){{0,8}})"
)
_MINE = re.compile(r",? (?:i|we|my|i'[a-z]+)\b")


def _is_else(draft, m) -> bool:
    if m.group().startswith("as ") and not _MINE.match(draft.low, m.end("what")):
        return True  # "As a builder, you …"
    noun = m.groupdict().get("noun")
    return noun is not None and not _is_noun(m["what"].split()[0], noun)


def _is_noun(first: str, noun: str) -> bool:
    """Whether it's a job, such as "Java developer", and not "eager", "under pressure" or "here for a doctor"."""
    closed = {"prep", "adv", "det", "pron", "conj", "aux"}
    return not classes(first) & closed and classes(noun) <= {"n", "v"}


MOVE = named(
    _SAYS,
    _SINCE,
    _NO_ARTICLE,
    unless=_is_else,
    examples=(
        "Hi Ana, I'm a {==nurse in Leeds==} and I liked your talk.",
        "Hi Leo, as a passionate {==biology student at Lund University==}, I read your paper twice.",
        "Hi Mira, I work as a {==baker in Porto==}.",
        "Hi Sam, I am a {==Java developer==} since 8 years.",
        "Hi Jo, I am qualified {==caregiver==} with four years in a home.",
        "Hi Zoe, I am Joseph Otieno, {==driver of heavy trucks in Mombasa==} since eleven years.",
        "Hi Kim, I'm {==mechanical engineer==} and I work on pumps.",
    ),
    near_misses=(
        "Hi Ana, I'm a big fan of your podcast.",
        "Hi Leo, as a builder, you know the site.",
        "Hi Mira, I'm eager to hear more.",
        "Hi Sam, I am a believer in short emails.",
        "Hi Jo, I'm under pressure this week.",
    ),
)
