"""Group connections by company, by the year you met, and by a word in their job title: LinkedIn has no lists."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from .person import Person

# Without dots and commas. "S.A. de C.V." is read from its end: "cv", "de", "sa".
_FORMS = frozenset(
    "inc incorporated llc llp lp lllp pllc ltd limited ltda lda gmbh mbh ggmbh ag kg kgaa ohg gbr ug ev eg plc corp corporation"
    " co bv nv cv vof sa sab sapi sarl sàrl srl sas sasu snc eurl spa sapa srls sl slu sau ab oy oyj as asa aps ehf hf oü ou"
    " uab sia kft zrt nyrt doo dd ad ood eood sro kk pty pvt pte pt private bhd sdn rl  eireli epp gk se"
    " a/s i/s k/s".split()
)
_LONG_FORMS = re.compile(r"(?<=.) (?:sp z ?o ?o(?: sp ?k)?|s de r ?l(?: de c ?v)?)$")
_BETWEEN = frozenset("& and und et y e de z + of".split())
_NOT_ALONE = frozenset("de z of".split())
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
    """People with something in common. by: company, year or keyword; key: for comparing; label: for showing; quiet:
    with how many of them you haven't exchanged a message within the settings' quiet days, or ever; None if we can't
    know."""

    by: str
    key: str
    label: str
    people: list[Person]
    quiet: int | None


def company_key(company: str) -> str:
    """A company's name for comparing: case-folded, without Ltd, GmbH & Co. KG, S.A. de C.V. and the like."""
    name = " ".join(unicodedata.normalize("NFKC", company).casefold().split())
    words = name.replace(".", " ").replace(",", " ").replace("(", " ").replace(")", " ").split()
    words = (_LONG_FORMS.sub("", " ".join(words)) or name).split()
    kept = len(words)
    while kept > 1:
        taken = _form_at_end(words[:kept])
        if not taken or kept - taken < 1:
            break
        kept -= taken
        # "& Co. KG" and "S.A. de C.V.": drop the word before the legal form too, unless it's part of the name.
        if (
            kept > 1
            and words[kept - 1] in _BETWEEN
            and (words[kept - 1] not in _NOT_ALONE or _form_at_end(words[: kept - 1]))
        ):
            kept -= 1
    return " ".join(words[:kept]) or name


def _form_at_end(words: list[str]) -> int:
    """How many words at the end are one legal form: "gmbh" is one, "s a" and "s p a" are two and three; 0 for none.

    The first word is always part of the company's name.
    """
    if words[-1] in _FORMS and len(words) > 1:
        return 1
    for count in (2, 3, 4):
        last = words[-count:]
        if len(words) > count and all(len(word) == 1 for word in last) and "".join(last) in _FORMS:
            return count
    return 0


def keywords(position: str) -> set[str]:
    """The words of a job title worth grouping by."""
    return {word for word in _WORD.findall(position.casefold()) if word not in _COMMON}


def group(connections: list[Person], quiet_before: int, years: dict[int, int]) -> list[Group]:
    """Return the groups, largest first within company and keyword, newest year first.

    quiet_before: an ordinal; people whose last message is older count as quiet; years: ordinal -> year.
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

    def quiet(people: list[Person]) -> int | None:
        known = [person for person in people if not person.unread]
        if not known:
            return None
        return sum(not person.last or person.last < quiet_before for person in known)

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
