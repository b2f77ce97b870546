"""Group connections by company, by the year you met, and by a word in their job title: LinkedIn has no lists."""

import re
from collections import Counter
from dataclasses import dataclass

from .person import Person

_FORMS = re.compile(
    r"[\s,.]+(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|corporation|co|bv|sarl|sas|pty)\.?$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = frozenset(
    "and the for with from our you your der die das und für von des les pour chez new all level ing"
    " department team first second part time full general group one other various via who".split()
)
MIN_PEOPLE = 2
"""One person isn't a group."""
MAX_GROUPS = 200


@dataclass(slots=True)
class Group:
    """People with something in common. by: company, year or keyword; key: to compare by; label: to show;
    quiet: how many of them haven't had a message from you, or you from them, for the settings' quiet days, or ever."""

    by: str
    key: str
    label: str
    people: list[Person]
    quiet: int


def company_key(company: str) -> str:
    """A company's name to compare by: case-folded, without Ltd, GmbH and the like."""
    name = company.casefold().strip()
    shorter = _FORMS.sub("", name)
    return shorter or name


def keywords(position: str) -> set[str]:
    """The words of a job title worth grouping by."""
    return {word for word in _WORD.findall(position.casefold()) if word not in _COMMON}


def group(connections: list[Person], quiet_before: int, years: dict[int, int]) -> list[Group]:
    """Return the groups, largest first within company and keyword, newest year first.

    quiet_before: an ordinal; people whose last message is from before that day count as quiet; years: ordinal -> year.
    """
    companies: dict[str, list[Person]] = {}
    met: dict[int, list[Person]] = {}
    words: dict[str, list[Person]] = {}
    titles: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for person in connections:
        if person.company:
            key = names.get(person.company)
            if key is None:
                key = names[person.company] = company_key(person.company)
            companies.setdefault(key, []).append(person)
        met.setdefault(years[person.connected], []).append(person)
        found = titles.get(person.position)
        if found is None:
            found = titles[person.position] = keywords(person.position)
        for word in found:
            words.setdefault(word, []).append(person)

    def quiet(people: list[Person]) -> int:
        return sum(not person.last or person.last < quiet_before for person in people)

    def largest(by: str, groups: dict[str, list[Person]]) -> list[Group]:
        kept = sorted(
            (item for item in groups.items() if len(item[1]) >= MIN_PEOPLE), key=lambda item: (-len(item[1]), item[0])
        )[:MAX_GROUPS]
        return [
            Group(
                by,
                key,
                Counter(p.company for p in people).most_common(1)[0][0] if by == "company" else key,
                people,
                quiet(people),
            )
            for key, people in kept
        ]

    by_year = [
        Group("year", str(year), str(year), people, quiet(people)) for year, people in sorted(met.items(), reverse=True)
    ]
    return largest("company", companies) + by_year + largest("keyword", words)
