"""Whether two ways of writing a name can mean the same person."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "'": None, "’": None, "ʼ": None}
)
_BRACKETED = re.compile(r"[(\[{].*?[)\]}]")
_WORD = re.compile(r"[^\W\d_]+")
_DIGRAPH = re.compile(r"(?<=[aou])e")
_TITLES = frozenset("mr mrs ms mx miss dr prof professor sir madam phd md mba jr sr ing".split())
_BEFORE = frozenset("mr mrs ms mx dr prof professor herr frau".split())
_AFTER = frozenset("phd md mba msc bsc cpa pmp cfa dds dphil llm esq dr".split())
_APOSTROPHES = str.maketrans(dict.fromkeys("'’‘ʼʻ`´′＇", None) | dict.fromkeys("‐‑‒–—−", "-"))
_LAST_FIRST = re.compile(r"\s*([^,]*\w[^,]*),([^,]*\w[^,]*)")

_SHORT = """
    alexander alexandra aleksandr aleksandra alexandre alejandro alex sasha sandra lex xander | andrew andreas andrea andy drew |
    anthony antonio tony toni | benjamin ben benny | beatrice beatriz bea | catherine katherine katharina
    kate katie cathy kathy kat cat | charles carlos charlie chuck | christopher christian christina
    christine chris kit kris | daniel daniela daniele dan danny dani | david davide dave | deborah debora
    deb debbie | dorothy dot dottie | edward eduardo ed eddie ted ned | eleanor eleonora ellie nell nora |
    elizabeth elisabeth elisabetta liz lizzie beth eliza lisa betty libby | eugene gene | francis francisco
    francesco frances frank fran paco pancho | frederick frederic fred freddie | gabriel gabriela gabe gabi
    gaby | gerald gerard gerry jerry | guillermo memo | gregory greg | harold harry hal | helena elena lena
    | henry henrik hank harry | isabella isabel isabelle bella izzy isa | jacob jakob jake | james jim jimmy
    jamie | jennifer jen jenny jenn | jessica jess | john johannes johann jon jack johnny hans | jonathan
    jon | jose pepe | joseph giuseppe joe joey beppe | joshua josh | judith judy | kenneth ken kenny |
    laurence lawrence larry laurie | leonard leonardo leo len | louis luis luigi lou | madeleine maddie |
    margaret margarita meg maggie peggy rita greta daisy | maria mia mary molly marie | maximilian maxwell
    max | matthew matthias matteo matt | michael michel miguel mikhail mike mick misha | mohammed muhammad
    mohamed mohammad mo | nathaniel nathan nate nat | nicholas nicolas nikolai nick nico nicky niko kolya |
    oliver olly ollie | pamela pam | patricia patrick pat paddy trish tricia patty patti | peter pete |
    philip phillip phil | rachel rach | rebecca becky becca | richard ricardo rick rich dick ricky ritchie |
    robert roberto rob bob bobby robbie | ronald ron | samuel samantha sam sammy | stephen steven stefan
    stephanie steve steph stef | susan susanne suzanne sue suzy | theodore theo ted teddy | thomas tomas tom
    tommy | timothy tim | valerie val | victoria victor vicky vic tori | vladimir vova volodya | william
    wilhelm will bill billy liam willy | zachary zach zack
"""
_KIN: dict[str, set[int]] = {}
for _number, _line in enumerate(_SHORT.split("|")):
    for _name in _line.split():
        _KIN.setdefault(_name, set()).add(_number)


def fold(name: str) -> str:
    """A name for comparing across files: case-folded words with a space between them, however it was typed.

    Removes apostrophes, titles, anything in brackets, and characters that aren't part of a name. "Berg, Ana van der"
    becomes "ana van der berg". Keeps accents, because Zoë and Zoe are two people. Only the first 200 characters count.
    """
    name = unicodedata.normalize("NFKC", name[:200]).translate(_APOSTROPHES)
    name = _BRACKETED.sub(" ", name)
    if last_first := _LAST_FIRST.fullmatch(name):
        name = f"{last_first[2]} {last_first[1]}"
    kept = "".join(c if c.isalnum() or c == "-" or unicodedata.combining(c) else _gap(c) for c in name.casefold())
    words = [word for word in kept.split() if word != "-"]
    while len(words) > 1 and words[0] in _BEFORE:
        del words[0]
    while len(words) > 2 and words[-1] in _AFTER:
        words.pop()
    return " ".join(words)


def _gap(character: str) -> str:
    """Nothing for an invisible character, which can be inside a word; a space for any other."""
    return "" if unicodedata.category(character) == "Cf" else " "


def without_accents(text: str) -> str:
    """A name in lower case, without accents or apostrophes. Letters without a plain form stay. Only the first 200
    characters count."""
    if text.isascii():
        return text.lower().replace("'", "")
    plain = unicodedata.normalize("NFKD", text[:200].casefold().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def parts(name: str) -> list[str]:
    """The words of a name, folded, without titles."""
    return [w for w in _WORD.findall(without_accents(fold(name) or name)) if w not in _TITLES]


def same_person(greeted: str, to: str) -> bool | None:
    """Whether a greeting can be for a list's recipient, who can have a full name, a first name or an email address.

    None if we can't tell because `to` is a number or a key, or is in another script. Short forms ("Liz" for Elizabeth),
    initials and missing accents count as the same.
    """
    local, at, _ = to.partition("@")
    ours, theirs = parts(greeted), parts(local if at else to)
    if not ours or not theirs:
        return None
    if any(_alike(a, b) for a in ours for b in theirs) or "".join(ours) == "".join(theirs):
        return True
    joined = "".join(theirs)
    if any(len(a) > 2 and a in joined for a in ours):
        return True
    if any(c.isdigit() or c in "_/:#" for c in to) or (at and len(theirs) < 2):
        return None  # a key, a web address, or an email address like asilva@
    return False if _latin(ours) == _latin(theirs) else None


def _alike(a: str, b: str) -> bool:
    if a == b or _DIGRAPH.sub("", a) == _DIGRAPH.sub("", b):
        return True
    short, long = sorted((a, b), key=len)
    return long.startswith(short) or not _KIN.get(a, _NONE).isdisjoint(_KIN.get(b, _NONE))


_NONE: frozenset[int] = frozenset()


def _latin(words: list[str]) -> bool:
    return any(c < "\u0250" for w in words for c in w)
