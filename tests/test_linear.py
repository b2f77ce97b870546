"""No text makes a check slow: the time grows in proportion to the length.

We assert a limit on CPU time that's so high that only a blow-up exceeds it, because machines can be busy. The target is
a second for 20,000 characters natively. `pytest -s` prints the measurements.
"""

import os
import time

import pytest

from checkers.campaign.audit import Message, check_campaign
from checkers.drafts_cli import explained
from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from checkers.text.draft import LONGEST, SENTENCE, Draft
from checkers.text.phrase import _INDEX
from tests.fuzz.seeds import GREW

SIZE = 20_000
BLOWN_UP = 5.0  # CPU seconds; the usual is 0.1 to 0.5

SHAPES = {
    "words": "a ",
    "doubled": "just just ",
    "opening": "(",
    "brackets": "[",
    "braces": "{",
    "angles": "<",
    "slots": "[a] ",
    "double slots": "{{a}} ",
    "open slots": "{{a ",
    "open code": "<%",
    "open php": "<? ",
    "open merge": "*|a",
    "open mail": "<<a",
    "percent": "%a",
    "underscores": "_",
    "exclamation": "!",
    "exclamations and words": "! ",
    "marks": "!?",
    "dots": ".",
    "dots and spaces": ". ",
    "ellipses": "… ",
    "emoji": "😀",
    "families": "👨‍👩‍👧‍👦",
    "flags": "🇦🇹",
    "joiners": "\u200d",
    "selectors": "\ufe0f",
    "hearts": "❤️",
    "half flags": "🇦",
    "stock phrase": "i'd like to ",
    "stock line": "i'd like to add you to my professional network ",
    "help": "I/we help ",
    "help you": "we help you ",
    "greetings": "hi ",
    "greetings with names": "Hi Ana, ",
    "names": "Ana ",
    "names with commas": "Ana, ",
    "capitals": "AB ",
    "shouting": "A",
    "newlines": "\n",
    "lines": "a\n",
    "windows lines": "a\r\n",
    "marks and lines": "!\n",
    "dashes": "-",
    "dash lines": "- a\n",
    "spaces": " ",
    "tabs": "\t",
    "wide spaces": "\u3000",
    "quotes": '"',
    "curly quotes": "“a”",
    "open quotes": "“",
    "apostrophes": "'",
    "apostrophes in words": "a'",
    "we'll": "we'll ",
    "www": "www.",
    "domains": "a.co ",
    "dotted": "a.",
    "addresses": "https://a.co/",
    "e-mails": "a@b.co ",
    "at": "a@",
    "at only": "@",
    "mentions": "@a ",
    "hashes": "#",
    "hashtags": "#a ",
    "digits": "1",
    "digit groups": "1 ",
    "phone-like": "12-",
    "prices": "$1 ",
    "dates": "1/2/26 ",
    "accents": "é",
    "combining": "e\u0301",
    "marks of two classes": "\u0301\u0316",
    "long lower": "İ",
    "sharp s": "ß",
    "styled": "𝐀",
    "full width": "ａ",
    "surrogates": "\ud800",
    "nulls": "\0",
    "separators": "\u2028",
    "chinese": "李",
    "hebrew": "ש",
    "devanagari": "नि",
    "thai": "ที่",
    "hangul": "한 ",
    "one word": "a",
    "one long name": "A" + "a" * 30,
    "syllables": "na",
    "questions": "why? ",
    "can you": "can you please ",
    "sorry": "sorry to bother you ",
    "follow": "just following up on my previous message ",
    "thanks": "thanks ",
    "closing": "\nBest,\nJan",
    "postscript": "\nP.S. ",
    "i": "i ",
    "linkedin": "Linkedin ",
    "you": "you ",
    "your": "your company ",
    "because": "because I saw your ",
    "and": "and ",
    "semicolons": "; ",
    "slashes": "/",
    "stars": "*",
    "pipes": "|",
    "mixed": "Hi [A], 😀 we help you! www.a.co “x” 1-2 ",
    "the": "the the ",
    "not": "not don't never ",
    "misspelt": "recieve seperate ",
}


def text_of(unit, size):
    """`size` code points of a repeated text, with another letter at the end, so a search for an end has to go all the
    way."""
    return (unit * (size // len(unit) + 1))[: size - 1] + "x"


def took(work):
    """How long the work takes, in CPU seconds."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def checked(unit, situation, **context):
    """How long a check of SIZE code points takes, in CPU seconds. Asserts that no rule fails and that it's below the
    limit."""
    text, reports = text_of(unit, SIZE), []
    spent = took(lambda: reports.append(check(text, situation, context)))
    assert reports[0].failed == ()
    assert spent < BLOWN_UP, f"{unit!r} in {situation}: {spent:.1f} s"
    return spent


@pytest.mark.parametrize("name", SHAPES)
def test_a_check_of_a_hostile_text_is_fast(name):
    """Checks each text in one situation, in turn. CORDIAL_LINEAR=all checks every text in every situation (minutes)."""
    turn = list(SHAPES).index(name) % len(SITUATIONS)
    for situation in SITUATIONS if os.environ.get("CORDIAL_LINEAR") == "all" else [list(SITUATIONS)[turn]]:
        spent = checked(SHAPES[name], situation)
        print(f"{name}: {spent:.3f} s for {SIZE:,} characters in {situation}")


@pytest.mark.parametrize("name", SHAPES)
def test_every_rule_is_fast_on_a_hostile_text(name):
    """Runs every rule once, in its first situation. The limit is for all of them together."""
    draft = Draft(text_of(SHAPES[name], SIZE))

    def every_rule():
        for rule in RULES:
            draft.situation = rule.situations[0]
            draft.memo.clear()
            begin = time.process_time()
            list(rule.find(draft))
            slowest.append((time.process_time() - begin, rule.name))

    slowest = []
    spent = took(every_rule)
    print(f"{name}: {spent:.3f} s for all {len(RULES)} rules, {max(slowest)}")
    assert spent < 2 * BLOWN_UP, f"{name}: {spent:.1f} s, most of it {max(slowest)}"


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_hostile_text_is_fast_in_every_situation(situation):
    for unit in ("a\n", "Ana, ", "we help you grow. ", "[a] “b” c@d.ef www.g 😀 "):
        spent = checked(unit, situation)
        print(f"{situation}, {unit!r}: {spent:.3f} s")


def test_a_hostile_context_is_fast():
    for unit in ("a ", "Ana ", "peat-", "\u0301\u0316", "((", "1 ", "é", "tide table "):
        for situation in ("invite-stranger", "first-message"):
            checked(unit, situation, about=text_of(unit, SIZE))


@pytest.mark.parametrize(("unit", "situation"), GREW)
def test_texts_that_once_grew_faster_than_their_length(unit, situation):
    """Eight times the text mustn't take more than twenty times as long in one of three tries, because machines can be
    busy. Each of these once took fifty times or more."""
    assert grows_as_its_text(unit, lambda text: check(text, situation), 8_000)


@pytest.mark.parametrize("unit", ["a\r\n", "- a\n", "\nBest,\nJan", "thanks ", "we help you. "])
def test_explain_takes_time_in_proportion_to_the_text(unit):
    assert grows_as_its_text(unit, lambda text: explained(text, "thank"), 2_500)


def grows_as_its_text(unit, work, size):
    """Whether work on eight times the text takes less than twenty times as long in one of three tries. size: of the
    shorter text, in code points.
    """

    def spent(size):
        return took(lambda: work(text_of(unit, size)))

    spent(500)  # compiles what it needs
    return any(spent(8 * size) < 20 * max(spent(size), 0.01) for _ in range(3))


def test_a_draft_keeps_little_of_words_with_many_apostrophes():
    for unit in ("a'", "don't'", "a'b "):
        draft = Draft(text_of(unit, SIZE))
        assert sum(map(len, draft.places)) + sum(map(len, draft.places.values())) < 10 * SIZE


def test_no_phrase_has_a_word_longer_than_a_draft_keeps():
    asked = set().union(*_INDEX.layers)
    assert len(asked) > 1_000 and max(map(len, asked)) <= LONGEST


def test_no_sentence_is_longer_than_our_limit():
    for unit in ("a ", "a", "we help you, ", "“a” ", "\u3000"):
        text = text_of(unit, SIZE)
        spans = Draft("Hi Ana, " + text).sentences
        assert max(e - s for s, e in spans) <= SENTENCE
        assert "".join("".join(("Hi Ana, " + text)[s:e] for s, e in spans).split()) == "".join(f"HiAna,{text}".split())


@pytest.mark.parametrize("name", ["one text", "all alike", "all different", "one person", "a shared paragraph"])
def test_a_campaign_of_a_thousand_messages_is_fast(name):
    shared = " ".join(f"s{n}" for n in range(60))

    def messages(n):
        for i in range(n):
            own = " ".join(f"w{i}x{k}" for k in range(30))
            text = {
                "one text": shared,
                "all alike": shared + f" w{i}",
                "all different": own,
                "one person": own,
                "a shared paragraph": shared + " " + own * 3,
            }[name]
            yield Message(
                str(i), f"Hi Ana, {text}", "Ana Silva" if name == "one person" else f"Ana {chr(65 + i % 26)}{i}"
            )

    def spent(n):
        given = list(messages(n))
        return took(lambda: check_campaign(given))

    large = spent(1000)
    assert large < BLOWN_UP, f"{name}: {large:.1f} s for 1,000 messages"
    print(f"{name}: {large * 10:.1f} s for 10,000 messages, estimated from 1,000")
