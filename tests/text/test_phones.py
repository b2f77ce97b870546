"""Telephone numbers, and digits that only look like one."""

import pytest

from checkers.text.draft import Draft


def cut(text):
    return [text[start:end].strip() for start, end in Draft(text).phones]


@pytest.mark.parametrize(
    "phone",
    [
        "+43 1 234 5678",
        "+1 (555) 010-9999",
        "0664 1234567",
        "(555) 010-9999",
        "555.010.9999",
        "+4912345678901",
        "0470 12 34 56",
        "07700 900 151",
        "06 5521 0983",
        "0131 555 0188",
        "+33 6 12 40 77 19",
        "020 7946 0958",
        "212-555-0147",
        "0044 20 7946 0958",
        "(0)20 7946 0958",
    ],
)
def test_digits_in_the_shape_of_a_telephone_number_are_one(phone):
    assert cut(f"so {phone} now") == [phone]


@pytest.mark.parametrize("text", ["call 555 0188 77 now", "WhatsApp: 98 76 54 32 10", "my number is 4455 6677"])
def test_a_word_shows_that_digits_are_a_telephone_number(text):
    assert len(cut(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "in 2026",
        "1,200,000 people",
        "2026-11-23x",
        "3 - 5",
        "12.50",
        "10 to 15 minutes",
        "a 1 2",
        "1990 1991",
        "at Blue AB 2019 - 2023",
        "(2015 - 2019)",
        "the 1918-1920 flood",
        "1990-2020",
        "1.250.000 euros",
        "2 100 000",
        "10 000 000 000 rows",
        "ISBN 978-3-16-148410-0",
        "ISSN 2049-3630",
        "RFC 9110",
        "ISO 27001:2022",
        "12.05.2026 14:00",
        "2024-11-05 10",
        "192.168.100.200",
        "3.141592653",
        "ticket 2024-0001-2231",
        "arXiv:2106.09685",
        "12:30 - 13:30",
        "order no. 4111 1111 22",
        "from 100 000 to 250 000",
        "2.3-4.5 million",
        "10.1145/3292500.3330701",
        "1.250.000 euros",
        "2015 – 2019",
        "ISBN 978-3-16-148410-0",
        "ISSN 2049-3630",
        "05/11/2024 - 06/12/2024",
        "order 4021-7788-01",
        "sample 021-345-678",
        "serial 0049-1123-55",
        "IBAN AT61 1904 3002 3457 3201",
        "48.2082, 16.3738",
        "0800-1600 0900-1700",
        "1,000,000 1,500,000",
        "90210-1234",
    ],
)
def test_other_digits_arent_a_telephone_number(text):
    assert cut(text) == []
