"""Finds telephone numbers: digits with a country code, a word such as "call" before them, or the right shape.

Years, ranges of years, amounts, ISBN, RFC and ticket numbers, dates and IP addresses look similar, but don't count.
"""

from __future__ import annotations

import re

_DIGITS = re.compile(r"(?<![\w.,#/-])[+(]{0,2}\d[\d ()./-]{6,20}\d(?![\w-])")
_SAID = re.compile(
    r"(?<!\w)(?:call|phone|telephone|tel|mobile|cell|whatsapp|text|ring|dial|reach|number is|line|handy|telegram|signal|viber"
    r"|sms|ph|mob|☎|📞)(?:\s+(?:me|us|you|no|number|at|on|under|is|back|via|directly|anytime))*\.?\s*[:.]?\s*$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?<!\w)(?:isbn|issn|rfc|iso|doi|ip|order|ticket|case|invoice|no|nr|ref|reference|account|iban|vat|arxiv|section|version"
    r"|id|patent|sample|serial|sku|batch|lot|part|model|item|room|line|lines|pages?|from|between|in)(?:-\d\d)?[\s.:#]*$",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"\+\(?[1-9]|\(\+[1-9]|00[1-9]\d[ \d]")
_AMERICAN = re.compile(r"(?:1[ .-])?(?:\(\d{3}\) ?|[2-9]\d{2}[ .-])[2-9]?\d{2,3}[ .-]\d{4}$")
_TRUNK = re.compile(r"\(?0[1-9]\d{0,4}\)?[ /.-]?\d|\(0\) ?[1-9]\d")
_DATE = re.compile(r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)(?:\D|$)")
_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}$")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[ .]\d{3})+$")
_YEARS = re.compile(r"\(?(?:1[5-9]|20)\d\d\)?\s*[-./ ]{1,3}\s*\(?(?:1[5-9]|20)?\d\d\)?$")


def phones(text: str) -> list[tuple[int, int]]:
    """Spans of the telephone numbers in a text, in code points."""
    return [m.span() for m in _DIGITS.finditer(text) if _is_phone(text, m)]


def _is_phone(text: str, m: re.Match) -> bool:
    given = m.group().strip(" ()") if not m.group().startswith("(") else m.group()
    digits = sum(c.isdigit() for c in given)
    if not 7 <= digits <= 15 or _DATE.match(given) or _ADDRESS.match(given) or _YEARS.match(given):
        return False
    before = text[max(0, m.start() - 30) : m.start()]
    if _COUNTRY.match(m.group()):
        return digits >= 8
    if _SAID.search(before):
        return True
    if _OTHER.search(before) or _THOUSANDS.match(given):
        return False
    if _AMERICAN.match(given):
        return digits in (10, 11)
    return bool(_TRUNK.match(given)) and 9 <= digits <= 12
