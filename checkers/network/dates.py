"""Dates as the export writes them, and as spreadsheets rewrite them.

A day is a proleptic Gregorian ordinal (`datetime.date.toordinal`), because the audits mostly compare and
subtract days. Every parser returns None for text it can't read. `3/4/2026` can mean two days. `DateOrder` works out
which one from the other dates in the file, and never guesses.
"""

import datetime
import re
from collections.abc import Iterable

from ..text.plural import plural

# strptime's %b depends on the locale, so we list the names ourselves. Names in other languages than English come from
# other developers' fixtures; we haven't seen them in a real export. No name means different months in two of these
# languages.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janv janvier jän jänner ene enero janeiro gen gennaio januari",
            "feb february februar févr février fevr fevrier febrero fev fevereiro febbraio februari",
            "mar march mär märz mrz mars marzo março mrt maart",
            "apr april avr avril abr abril aprile",
            "may mai mayo maio mag maggio mei",
            "jun june juni juin junio junho giu giugno",
            "jul july juli juil juillet julio julho lug luglio",
            "aug august août aout ago agosto augustus",
            "sep sept september septembre septiembre set setembro settembre",
            "oct october okt oktober octobre octubre out outubro ott ottobre",
            "nov november novembre noviembre novembro",
            "dec december dez dezember déc décembre decembre dic diciembre dezembro dicembre",
        ),
        1,
    )
    for name in names.split()
}
_DAY_MONTH_YEAR = re.compile(
    r"(\d{1,2})(?:[ .\-]{1,2}| de )([^\W\d_]+)\.?(?:[ \-]| de )(\d{4}|\d\d)(?:[T ,].{0,20})?", re.IGNORECASE
)
_ISO = re.compile(r"(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(?:UTC|Z)?)?")
_NUMBERS = re.compile(
    r"(\d{1,4})([/.\-])(\d{1,2})\2(\d{4}|\d{1,2})"
    r"(?:(?:,|,?[ T])\s*(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\.\d+)?\s*(?:([AP])\.?M\.?)?\s*(?:UTC|Z|GMT)?)?",
    re.IGNORECASE,
)

DAY_FIRST, MONTH_FIRST = "day-first", "month-first"


def _ordinal(digits: str, month: int, day: int) -> int | None:
    """The ordinal of a real date between 2000 and 2099 (a two-digit year is of this century), else None."""
    year = int(digits) + (2000 if len(digits) == 2 else 0)
    if not 2000 <= year <= 2099:
        return None
    try:
        return datetime.date(year, month, day).toordinal()
    except ValueError:
        return None


def _numbers(text: str) -> tuple[re.Match, int | None, int | None] | None:
    """The match of a date that's all numbers, and the days it means with the day first and with the month first.

    With dots, the day is always first; with the year first, the month is always second.
    """
    match = _NUMBERS.fullmatch(text.strip().replace("\u202f", " ").replace("\xa0", " "))
    if not match:
        return None
    first, mark, second, third = match[1], match[2], int(match[3]), match[4]
    if len(first) == 4:
        day = _ordinal(first, second, int(third))
        return match, day, day
    if len(first) == 3 or len(third) == 1:
        return None
    day_first = _ordinal(third, second, int(first))
    return match, day_first, day_first if mark == "." else _ordinal(third, int(first), second)


class DateOrder:
    """Works out what `3/4/2026` means in one file, from all the dates in it that are only numbers.

    given: what the reader said it means; default: what it means if neither the dates nor the reader say. order:
    "day-first", "month-first", or "" if no date has a number over 12 to show which it is, or if some dates are
    day-first and others month-first.
    """

    def __init__(self, texts: Iterable[str], given: str = "", default: str = ""):
        orders = set()
        for text in texts:
            found = _numbers(text)
            if found and (found[1] is None) != (found[2] is None):
                orders.add(MONTH_FIRST if found[1] is None else DAY_FIRST)
        self.order = orders.pop() if len(orders) == 1 else given or ("" if orders else default)

    def iso(self, text: str) -> str:
        """`2026-04-03`, with ` 14:37:00` if the text has a time; "" if it isn't a date or could be two days."""
        found = _numbers(text)
        if not found:
            return ""
        match, day_first, month_first = found
        if day_first == month_first or None in (day_first, month_first):
            day = day_first or month_first
        else:
            day = {DAY_FIRST: day_first, MONTH_FIRST: month_first}.get(self.order)
        if day is None:
            return ""
        date = datetime.date.fromordinal(day).isoformat()
        if match[5] is None:
            return date
        hour = int(match[5])
        if match[8]:
            hour = hour % 12 + (12 if match[8] in "pP" else 0)
        return f"{date} {hour:02}:{match[6]}:{match[7] or '00'}"

    def day(self, text: str) -> int | None:
        """The ordinal, or None if it isn't a date or could be two days."""
        iso = self.iso(text)
        return datetime.date.fromisoformat(iso[:10]).toordinal() if iso else None

    def unclear(self, text: str) -> bool:
        """Whether it's a date that could be two days."""
        found = _numbers(text)
        return bool(found and None not in found[1:] and found[1] != found[2] and not self.order)


def connected_on(text: str) -> int | None:
    """Connections.csv: `08 Feb 2026`, `4-Apr-21` after a visit to Excel, or ISO."""
    match = _DAY_MONTH_YEAR.fullmatch(text.strip())
    if match:
        month = _MONTHS.get(match[2].casefold())
        return _ordinal(match[3], month, int(match[1])) if month else None
    return iso_day(text)


def iso_day(text: str) -> int | None:
    """`2026-02-08`, `2026/02/08 10:11:12 UTC` and the like: messages, comments, endorsements."""
    match = _ISO.fullmatch(text.strip())
    return _ordinal(match[1], int(match[2]), int(match[3])) if match else None


def iso(day: int | None) -> str | None:
    """The ordinal as `YYYY-MM-DD`, or None."""
    return datetime.date.fromordinal(day).isoformat() if day else None


_NAMES = "January February March April May June July August September October November December".split()


def in_words(day: int) -> str:
    """The ordinal as people write it: "8 February 2026"."""
    date = datetime.date.fromordinal(day)
    return f"{date.day} {_NAMES[date.month - 1]} {date.year}"


def ago(days: int) -> str:
    """How long ago, as people say it: "today", "12 days ago", "5 months ago", "3 years ago"."""
    return "today" if days <= 0 else f"{span(days)} ago"


def span(days: int) -> str:
    """A number of days in words: "1 day", "12 days", "5 months", "3 years"."""
    if days < 61:
        return plural(days, "day")
    if days < 730:
        return f"{int(days / 30.44)} months"
    return f"{int(days / 365.25)} years"
