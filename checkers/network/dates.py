"""Dates as the export writes them: one format per file, English month names, nothing guessed.

A day is a proleptic Gregorian ordinal (`datetime.date.toordinal`), because the audits mostly compare and
subtract days. Every parser returns None for text it can't read.
"""

import datetime
import re

from ..text.plural import plural

# strptime's %b depends on the locale, so we list the names ourselves. We know the German and French ones only from
# other developers' fixtures. No name means different months in two of these languages.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janv janvier jän jänner",
            "feb february februar févr février fevr fevrier",
            "mar march mär märz mrz mars",
            "apr april avr avril",
            "may mai",
            "jun june juni juin",
            "jul july juli juil juillet",
            "aug august août aout",
            "sep sept september septembre",
            "oct october okt oktober octobre",
            "nov november novembre",
            "dec december dez dezember déc décembre decembre",
        ),
        1,
    )
    for name in names.split()
}
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[ .\-]{1,2}([^\W\d_]+)\.?[ \-](\d{4}|\d\d)")
_ISO = re.compile(r"(\d{4})[-/](\d\d)[-/](\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(?:UTC|Z)?)?")
_US = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?:,?\s+\d{1,2}:\d\d(?::\d\d)?\s*[AP]M)?", re.IGNORECASE)


def _ordinal(digits: str, month: int, day: int) -> int | None:
    """The ordinal of a real date between 2000 and 2099 (a two-digit year is of this century), else None."""
    year = int(digits) + (2000 if len(digits) == 2 else 0)
    if not 2000 <= year <= 2099:
        return None
    try:
        return datetime.date(year, month, day).toordinal()
    except ValueError:
        return None


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


def sent_at(text: str) -> int | None:
    """Invitations.csv and Recommendations: `1/29/26, 2:37 PM` in US order, or ISO."""
    match = _US.fullmatch(text.strip().replace("\u202f", " "))
    return _ordinal(match[3], int(match[1]), int(match[2])) if match else iso_day(text)


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
