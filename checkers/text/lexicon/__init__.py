"""A small lexicon: what a word can be, the lemma of a verb, whether a word is a first name.

All functions take lower-case words unless they say otherwise. We load a list when we first need it.
"""

from __future__ import annotations

from functools import cache
from itertools import groupby
from operator import itemgetter

VOWELS = frozenset("aeiou")


def inflections(lemma: str) -> tuple[str, ...]:
    """The forms of a regular verb: work, works, worked, working."""
    if lemma.endswith("e"):
        ing = lemma + "ing" if lemma.endswith(("ee", "oe", "ye")) else lemma[:-1] + "ing"
        return lemma, lemma + "s", lemma + "d", ing
    if lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in VOWELS:
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return lemma, third, lemma + "ed", lemma + "ing"


@cache
def verb_forms() -> dict[str, tuple[str, ...]]:
    """Lemma -> all its forms, itself first."""
    from .verbs import IRREGULAR, REGULAR

    forms = {lemma: inflections(lemma) for lemma in REGULAR}
    for entry in IRREGULAR:
        lemma, *others = entry.split("/")
        _, third, past, ing = inflections(lemma)
        doubled = [form for form in others if form.endswith("ing")]
        regular = (third, *(doubled or (ing,))) if lemma != "be" else ()
        forms[lemma] = tuple(dict.fromkeys((lemma, *regular, *others)))
    return forms


@cache
def _lemmas() -> dict[str, str]:
    found: dict[str, str] = {}
    for lemma, forms in verb_forms().items():
        for form in forms:
            found.setdefault(form, lemma)
    return found


@cache
def _classes() -> dict[str, str]:
    from .words import WORDS

    return {word: classes for classes, words in WORDS.items() for word in words.split()}


@cache
def _names() -> tuple[dict[str, str], dict[str, str]]:
    """First names, and those that are words too, by their first two letters: "ad" -> " ada adam … ".

    They aren't sets of strings, because browsers load them as a copy of memory, where a string takes four times the
    bytes of its text.
    """
    from .first_names import ALSO_WORDS, NAMES

    # groupby needs sorted lists, and both are.
    return tuple(
        {letters: f" {' '.join(group)} " for letters, group in groupby(names.split(), key=itemgetter(slice(2)))}
        for names in (NAMES, ALSO_WORDS)
    )


def _is_among(word: str, names: dict[str, str]) -> bool:
    return f" {word} " in names.get(word[:2], "")


@cache
def connectives() -> frozenset[str]:
    """Words and short phrases that can begin a sentence and have a comma after them: "that said", "specifically"."""
    from .connectives import CONNECTIVES

    return frozenset(" ".join(phrase.split()) for phrase in CONNECTIVES.split(";"))


def lemma(word: str) -> str:
    """The lemma of a verb form: "met" -> "meet"; "" if it isn't one."""
    return _lemmas().get(word, "")


def forms_of(lemmas: frozenset[str]) -> frozenset[str]:
    """All words whose `lemma` is one of these."""
    return frozenset(form for form, base in _lemmas().items() if base in lemmas)


def classes(word: str) -> frozenset[str]:
    """What a word can be: some of n adj adv prep conj pron det num intj aux title v; empty if we don't know it."""
    known = _classes().get(word, "")
    if not known and word.endswith("s") and "n" in _classes().get(word[:-1], "").split("/"):
        known = "n"
    found = set(known.split("/")) if known else set()
    if word in _lemmas():
        found.add("v")
    if not found and word.endswith("ly") and len(word) > 4:
        found.add("adv")
    return frozenset(found)


def is_word(word: str) -> bool:
    """Whether it's an ordinary English word."""
    return word in _classes() or word in _lemmas() or bool(classes(word))


def is_first_name(word: str) -> bool:
    """Whether it's a first name, even if it's also an ordinary word."""
    plain, also_words = _names()
    return _is_among(word, plain) or _is_among(word, also_words)


def can_be_name(word: str) -> bool:
    """Whether a word, written as in the text, can be a name in a place where there could be one.

    A first name can, with or without a capital. Any other word can if it has a capital and isn't an ordinary English
    word.
    """
    low = word.lower()
    plain, also_words = _names()
    if _is_among(low, plain) and not is_word(low):
        return True
    if not word[:1].isupper():
        return False
    return _is_among(low, plain) or _is_among(low, also_words) or not is_word(low)
