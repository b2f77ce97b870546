"""How long a text is: in code points after NFC with a line break as one, and in UTF-16 units."""

import sys
import unicodedata

import pytest

from checkers.situation import SITUATIONS, limit_for
from checkers.text.length import _STABLE, measure


@pytest.mark.parametrize(
    "text, count, utf16",
    [
        ("", 0, 0),
        ("abc", 3, 3),
        ("é", 1, 1),
        ("e\u0301", 1, 1),
        ("😀", 1, 2),
        ("👨‍👩‍👧‍👦", 7, 11),
        ("🇦🇹", 2, 4),
        ("👍🏽", 2, 4),
        ("❤️", 2, 2),
        ("a\r\nb", 3, 3),
        ("a\nb", 3, 3),
        ("a\rb", 3, 3),
        ("a\n\r\nb", 4, 4),
        ("\r\n" * 5, 5, 5),
        ("\ud800", 1, 1),
        ("\u1100\u1161", 1, 1),
        ("ﬁ", 1, 1),
        ("q\u0307\u0323", 3, 3),
        ("𝐀", 1, 2),
        ("\u00a0", 1, 1),
        ("é\r\né", 3, 3),
    ],
)
def test_how_a_text_is_counted(text, count, utf16):
    length = measure(text, None)
    assert (length.count, length.utf16, length.limit, length.over, length.close) == (count, utf16, None, False, False)


@pytest.mark.parametrize(
    "text, limit, over, close",
    [
        ("a" * 200, 200, False, False),
        ("a" * 201, 200, True, False),
        ("a" * 199 + "😀", 200, False, True),
        ("a" * 198 + "😀", 200, False, False),
        ("😀" * 100, 200, False, False),
        ("😀" * 101, 200, False, True),
        ("😀" * 201, 200, True, False),
        ("e\u0301" * 200, 200, False, False),
        ("a\r\n" * 100, 200, False, False),
        ("", 0, False, False),
        ("a", 0, True, False),
    ],
)
def test_counts_are_compared_with_a_limit(text, limit, over, close):
    length = measure(text, limit)
    assert (length.limit, length.over, length.close) == (limit, over, close)


@pytest.mark.parametrize(
    "text",
    [
        "Zoë e\u0301 \u1e9b\u0323",
        "한글 \u1112\u1161\u11ab",
        "ấ " * 300,
        "a\u0301" * 400,
        "שׁ\u05bc לום",
        "नि\u093c" * 90,
    ],
)
def test_it_is_the_length_of_the_text_in_nfc(text):
    assert measure(text, None).count == len(unicodedata.normalize("NFC", text))


def test_characters_we_call_stable_are_stable():
    """NFC doesn't change such a character, or join it to a letter or to another such character before it."""
    stable = [c for c in map(chr, range(sys.maxunicode + 1)) if _STABLE.fullmatch(c)]
    assert len(stable) > 4000
    for c in stable:
        assert unicodedata.combining(c) == 0 and unicodedata.normalize("NFC", c) == c
        assert unicodedata.normalize("NFC", "e" + c + c) == "e" + c + c


@pytest.mark.parametrize(
    "situation, context, limit",
    [
        ("invite-stranger", {}, 300),
        ("invite-stranger", {"account": "free"}, 200),
        ("invite-recruiter", {"account": "premium"}, 300),
        ("comment", {}, 1250),
        ("first-message", {}, 8000),
        ("follow-up", {"state": "connected"}, 8000),
        ("follow-up", {"state": "inmail"}, 2000),
        ("follow-up", {"state": "pending"}, None),
    ],
)
def test_limits_of_situations(situation, context, limit):
    assert limit_for(situation, SITUATIONS[situation].checked(context)) == limit
