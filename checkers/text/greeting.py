"""Finds the greeting of a draft: "Hi Ana,", "Dear Dr Amari", "Rory…", "Hi hiring team,".

`find` reads a greeting from the left: a word that greets, then who it greets. A word is a name if the lexicon says it
can be one there. An ordinary word after "Hi" begins the message ("Hi, my name is Mei").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .lexicon import can_be_name, connectives, is_first_name, is_word

TITLE = (
    r"(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|ma'?am|mam|dame|lord|rev|captain|doctor|engr|eng|sr|sister|fr"
    r"|father|chef|coach|herr|frau|señora?|sra?|madame|monsieur|mme|aunty?|auntie|uncle|chief|teacher|nurse|engineer"
    r"|meester|gospod|gospa|panie?|pani|encik|puan|lic|licenciad[ao]|ing|brother|bro)\.?"
)
NAME = r"(?:[^\W\d_a-zß-öø-ÿ][\w'-]{0,30}|[^\W\d_])"  # begins with a capital or a letter without case
SLOT = r"ø+(?: ø+){0,2}"
PARTICLE = r"(?:van|von|de|der|den|da|di|dos|du|del|la|le|el|al|bin|ibn|ter|ten|mac|mc|st|san|y|ní|ó)"
EMOJI = r"[\U0001f1e6-\U0001faff\u2600-\u27bf\u200d\ufe0f]"

_OPENERS = (
    r"(?:hi+|hello+|hey+|hiya|howdy|howya|dear(?:est)?|greetings|salutations|yo|oi|ehi|alright|aye|now then|well hello"
    r"|good (?:morning|afternoon|evening|day)|g'?day|morning|afternoon|evening|happy (?:monday|tuesday|wednesday|thursday"
    r"|friday|weekend|new year)"
    r"|respected|honou?rable|esteemed|my dear"
    r"|hallo|hej|hei|moin|servus|gr[üu]ezi|guten (?:tag|morgen|abend)|liebe[rs]?|lieve|beste|geachte|sehr geehrte[rs]?"
    r"|bonjour|bonsoir|salut|ch[eè]re?|cher|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]|ol[áa]"
    r"|bom dia|boa (?:tarde|noite)|bon dia|ciao|salve|buongiorno|buonasera|car[oa]|gentile|namaste|namaskar(?:am)?"
    r"|sat sri akal|vanakkam|salaam|as?salam(?:u|o)? ?alaikum|peace upon you|merhaba|selam|shalom|selamat \w+|apa khabar"
    r"|kia ora|talofa|aloha|habari|jambo|muraho|sawubona|goeie(?:more|middag|naand)?|dzie[ńn] dobry|cze[śs][ćc]|dobr[ýyi] den"
    r"|ahoj|zdravo|spoštovani|tere|labdien|sveiki|yassou|kalimera|bore da|prynhawn da|dia dhuit|tja|tjena|god dag"
    r"|góðan dag(?:inn)?|xin chào|mabuhay|magandang \w+|sain baina uu|muli bwanji)"
)
_GROUPS = (  # words for several people
    r"(?:all|everyone|everybody|both|team|folks|guys|ladies|gents|friends|connections|colleagues|members|professionals"
    r"|you (?:two|both|three|all|lot)|(?:both|two|three|all) of you|all (?:three|four)"
    r"|(?:the )?(?:hiring|recruit(?:ing|ment)|talent|people|hr|sales|marketing|support|whole) team|team \w+)"
)
_ANYBODY = (  # words for anyone
    r"(?:there|friend|connection|colleague|member|professional|linkedin \w+|network|candidate|applicant|sirs?|madam|mam|ma'?am"
    r"|hiring (?:manager|committee)|recruiter|headhunter|hr(?: manager)?|manager|(?:business|hotel|shop|home) ?owner|owner"
    r"|(?:valued|esteemed|future|fellow) \w+|concerned|dear|ji"
    r"|my (?:friend|dear|connection|network|fellow \w+|valued \w+))"
)


def _spaced(pattern: str) -> str:
    """The pattern with its spaces as "[ ]", so it can be part of a re.VERBOSE one."""
    return pattern.replace(" ", "[ ]")


_OPENING = re.compile(
    rf"""
    (?P<subject> \s* (?:subject|re|subj) \s* : [^\n]{{0,250}} \n )?
    \s*
    (?: {EMOJI}{{1,12}} \s{{0,2}} )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GREETS = re.compile(
    rf"""
    (?P<opener> {_spaced(_OPENERS)} (?: ,?[ ] (?:again|{_spaced(_OPENERS)}) ){{0,2}} )
    (?! \w )
    (?P<gap> (?: [ ,]{{0,4}} @? | [ ]?{EMOJI}{{1,12}}[ ]? | [!][ ]? ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ALSO_WORDS = re.compile(r"(?:alright|now then|evening|morning|afternoon|beste|car[oa]|aye|servus|happy \w+)$")
_INITIAL = re.compile(r"[A-Z]\.")
_BETWEEN = re.compile("[ .-]")
_LAST_WORD = re.compile(r"[ ,]+([A-Z][\w'-]*)\Z")
_THANKS = re.compile(r"(?:thanks|thank you)(?: so much)? for connecting,? ", re.IGNORECASE)
_WHOM = re.compile(
    r"(?:to whom (?:it|this) may concern|to whom (?:it )?(?:corresponds|concerns)|to the (?:concerned|hiring \w+))",
    re.IGNORECASE,
)
_IMPERSONAL = re.compile(
    rf"(?P<group>{_GROUPS}(?!\w))|(?P<anybody>{_ANYBODY}(?:\s*(?:/|or|and|&)\s*(?:sir|madam|ma'?am|ma|team|manager|friends))?(?!\w))",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:dear|there|po|my (?:dear |good )?friend|old friend|mate|dearest|lovely|madam) ", re.IGNORECASE
)
_ADDRESSEE = re.compile(
    rf"""
    (?P<titles> (?: (?i:{_spaced(TITLE)}) [ ] ){{0,3}} )
    (?P<name> {_spaced(SLOT)}
      | [A-Z]\. (?: [ -]? [A-Z]\. ){{1,3}} (?: [ ] {NAME} ){{0,2}}
      | (?i: {PARTICLE} [ ] ){{0,2}} {NAME} (?: [ ] (?i: {PARTICLE} [ ] ){{0,2}} {NAME} | \.{NAME} \.? | -[\w]+ ){{0,3}}
      | (?: [A-Z]\. ){{1,3}} [A-Z]?
      | (?: (?: van|von|de|der|den|del|la|al|bin|ibn|ter|ten ) [ ] ){{1,2}} [^\W\d_]{{2,20}} (?= \s?[,!:…—–\n] )
      | [^\W\d_]{{2,20}}
    )
    (?! \w )
    """,
    re.VERBOSE,
)
_MORE = re.compile(
    rf"(?:,? (?:and|&|und|y) |/|, )(?:(?i:hi|hello|dear) )?(?:(?i:{TITLE}) )?({NAME})(?=\s*(?:,|and|&|-|–|:|\.|!|\n))"
)
_END = re.compile(rf"(?:\s?{EMOJI}{{1,14}})?(?P<stop>\s{{0,3}}(?:\.\.\.|…|[,!.:;—–-]+))?(?:\s?{EMOJI}{{1,14}})?")
_VOCATIVE_END = re.compile(r"\s{0,3}(?:\.\.\.|…|[,!:;—–]|-\s|\n|$)")
_CALLED = re.compile(
    rf"(?:,|\b(?i:thanks|thank you|congrats|congratulations|cheers|well done|bravo|brava|happy birthday|welcome|sorry))"
    rf"\s(?:(?i:{TITLE}) )?(?P<name>{NAME}|ø+)(?: {NAME}){{0,2}}(?=\s*(?:[.!,?…]|\n|$|on\b|for\b))"
)
_PALS = re.compile(
    r"(?:,|\b(?:thanks|cheers|congrats|congratulations|ta|yes|no|well done))\s(?:mate|pal|my friend|buddy|guys|all|folks|everyone|team|chef|boss"
    r"|sir|ma'?am|bro)(?=\s*(?:[.!,?]|\n|$))|\bmy (?:friend|guy|brother|sister)\b|\bbro\b",
    re.IGNORECASE,
)


class Greeting(NamedTuple):
    """A greeting.

    `name`: "" if there's none; a blank counts as a name. `impersonal`: whether it could be for anyone; `group`: whether
    it greets several people ("Hi all"). `others`: more names in it, in lower case.
    """

    start: int
    end: int
    opener: str
    name: str
    name_start: int
    impersonal: bool
    group: bool = False
    others: tuple[str, ...] = ()


def find(text: str) -> Greeting | None:
    """The greeting of a text (slots and links masked), or None."""
    opening = _OPENING.match(text)
    start = opening.end("subject") if opening["subject"] else 0
    found = _found(text, opening.end())
    if not found:
        return None
    while text[start].isspace():  # the greeting includes an emoji in front of it
        start += 1
    return found._replace(start=start)


def _found(text: str, at: int) -> Greeting | None:
    if whom := _WHOM.match(text, at):
        return Greeting(at, _stop(text, whom.end()), whom.group().lower(), "", -1, True)
    if (thanks := _THANKS.match(text, at)) and (addressee := _addressee(text, thanks.end(), broken=True)):
        return _greeting(text, at, thanks.group().strip(" ,").lower(), addressee)
    greets = _GREETS.match(text, at)
    if not greets:
        return _bare(text, at)
    opener, here = greets["opener"].lower(), greets.end()
    if named := _LAST_WORD.search(greets["opener"]):  # "Hi Ola,": the name is a greeting in another language
        name_at = greets.start("opener") + named.start(1)
        greeted = greets["opener"][: named.start()].lower()
        ends = _VOCATIVE_END.match(text, greets.end("opener"))
        if ends and is_first_name(named[1].lower()) and _GREETS.fullmatch(greeted):
            return Greeting(at, _stop(text, greets.end("opener")), greeted, named[1], name_at, False)
    broken = "," in greets["gap"] or "!" in greets["gap"]  # "Hi, Ana": what follows could be the message
    filler = _FILLER.match(text, here)
    if filler and (addressee := _addressee(text, filler.end(), broken=False)):
        return _greeting(text, at, opener, addressee)
    addressee = _addressee(text, here, broken=broken)
    impersonal = None if broken else _IMPERSONAL.match(text, here)
    if impersonal and not (addressee and addressee["titles"] and not _IMPERSONAL.fullmatch(addressee["name"])):
        return _impersonal(text, at, opener, impersonal)
    if addressee:
        return _greeting(text, at, opener, addressee)
    if _ALSO_WORDS.match(opener):
        return (
            None
            if text[greets.end("opener") :][:1] not in (",", "!", "\n")
            else Greeting(at, _stop(text, greets.end("opener")), opener, "", -1, False)
        )
    return Greeting(at, _stop(text, greets.end("opener")), opener, "", -1, False)


def addressed(text: str) -> bool:
    """Whether the text addresses the reader anywhere, not just at the beginning: "Congrats Lucía!", "…, Ms Vogt."."""
    for m in _CALLED.finditer(text[:1500]):
        listed = (
            m.group().startswith(",") and text[m.end() : m.end() + 1] == ","
        )  # "Angular, and React" could be a list
        titled = m.start("name") - m.start() > 2
        if "ø" in m["name"] or (titled or not listed or is_first_name(m["name"].lower())) and _named(m["name"]):
            return True
    return _PALS.search(text[:1500]) is not None


def _named(word: str) -> bool:
    """Whether a capitalised word can only be a name here."""
    low = word.lower().split("'")[0]
    return (
        low not in connectives() and can_be_name(word.split("'")[0]) and (is_first_name(low) or not low.endswith("ly"))
    )


def _addressee(text: str, at: int, *, broken: bool):
    """The match of a title and name at a position, or None if it isn't someone's name."""
    m = _ADDRESSEE.match(text, at)
    if not m:
        return None
    if m["name"].startswith("ø"):
        return m
    if _INITIAL.match(m["name"]):  # "A.J."
        return m
    if text.startswith(" here", m.end()):  # "Hi, Ashok here" names the writer
        return None
    first = _BETWEEN.split(m["name"])[0]
    low = first.lower()
    ends = bool(_VOCATIVE_END.match(text, m.start("name") + len(first)))
    known = is_first_name(low) or not is_word(low)
    hyphened = first[:1].isupper() and text[m.start("name") + len(first) :][:1] == "-"  # "So-young"
    if not hyphened and (low in _NEVER or low in connectives() and not is_first_name(low)):
        return None
    if m["titles"]:
        return m if first[:1].isupper() or known else None
    if len(first) == 1 and first.islower():
        return None
    if not first[:1].isupper():  # "hi emma", "hey van der Berg", but not "hi just saw"
        lead = m["name"].split()[0].lower()
        if lead in _PARTICLES and len(m["name"].split()) > 1:
            return m
        if _IMPERSONAL.match(text, at):
            return None
        return m if (is_first_name(low) and (not is_word(low) or ends)) or (not is_word(low) and ends) else None
    if broken and not (known and ends):
        return m if known and not is_word(low) else None
    return m if known or ends or _VOCATIVE_END.match(text, m.end()) else None


_PARTICLES = frozenset("van von de der den da di dos du del la le el al bin ibn ter ten ní ó".split())
_NEVER = frozenset(
    """i i'm i've i'd i'll we we're we've my our your you the this that it it's thanks thank congrats congratulations
    sorry hope hoping just saw great please yes no there again linkedin what how when where who why""".split()
) - {"hope"}


def _greeting(text: str, at: int, opener: str, m) -> Greeting:
    name = m["name"]
    words = name.split()
    whole = bool(_VOCATIVE_END.match(text, m.end()))  # "Hi Old Boat,"
    kept = []
    for word in words:  # "Hi Ana Just saw", "Hi Priya Hope you're well"
        low = word.lower().strip(".")
        stop = low in _NEVER or low in connectives() or (kept and low in ("hope", "will", "may"))
        if kept and (stop or (not whole and is_word(low) and not is_first_name(low) and low not in _PARTICLES)):
            break
        kept.append(word)
    name = " ".join(kept or words[:1])
    end, others = m.start("name") + len(name), []
    while more := _MORE.match(text, end):
        if not _named(more[1]):
            break
        others.append(more[1].lower())
        end = more.end()
    return Greeting(at, _stop(text, end), opener, name, m.start("name"), False, False, tuple(others))


def _impersonal(text: str, at: int, opener: str, m) -> Greeting:
    rest = text[m.end() : m.end() + 60].split("\n")[0]
    named = re.match(rf" ?(?:,|\(|–|-)? ?(?:(?:or rather|and|especially),? )?(?:hi |hello |dear )({NAME})", rest)
    if m.group().lower() == "there" and (after := _addressee(text, m.end() + 1, broken=False)):
        return _greeting(text, at, opener, after)
    if named and _named(named[1]):
        end = m.end() + named.end(1)
        return Greeting(at, _stop(text, end), opener, named[1], m.end() + named.start(1), False)
    return Greeting(at, _stop(text, m.end()), opener, "", -1, True, bool(m["group"]))


def _bare(text: str, at: int) -> Greeting | None:
    """A greeting that's only a name: "Luc, your article …", "Rory…", "Dr Ní Bhriain, …", "Emi-san I heard"."""
    m = _ADDRESSEE.match(text, at)
    if not m:
        return None
    name = m["name"]
    first = _BETWEEN.split(name)[0]
    low = first.lower()
    if name.startswith("ø"):
        return _greeting(text, at, "", m) if _VOCATIVE_END.match(text, m.end()) else None
    if not first[:1].isupper() or low in _NEVER or low in connectives():
        return None
    if m["titles"]:
        return _greeting(text, at, "", m)
    words = name.split()
    whole = m.start("name") + len(name)
    ends = bool(_VOCATIVE_END.match(text, whole))
    if ends and len(words) <= 3 and (is_first_name(low) or not is_word(low)) and not low.endswith("ly"):
        if is_word(low) and not re.match(r"\s?(?:,|…|\n)", text[whole : whole + 2]):
            return None
        return _greeting(text, at, "", m)
    # "Denise 30 yrs at the plant …", "Emi-san I heard". Only words that can't be anything but a first name count.
    if (
        is_first_name(low)
        and not is_word(low)
        and re.match(
            r"(?: (?:oi|my|old|i|you|we|good|it's|this|\d)\b|-san\b)", text[m.start("name") + len(first) :], re.I
        )
    ):
        return _greeting(text, at, "", m)
    return None


def _stop(text: str, at: int) -> int:
    end = _END.match(text, at)
    at = end.end() if end["stop"] or end.end() > at else at
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at
