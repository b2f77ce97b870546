"""Many messages checked together: what nobody sees who reads them one by one.

    check_campaign([Message("1", "Hi Ana, …", to="Ana Silva"), …]) -> CampaignReport

Time and memory grow with the number of messages and not faster: texts are read once and reduced to a few
figures. Pure: no file, clock or network; lists are read in campaign_files.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from ..engine import check
from ..facts import FACTS
from ..finding import LEVELS
from ..text.draft import Draft
from ..text.names import fold, parts, same_person
from ..text.signals import offers
from ..text.similar import groups

SAME_PEOPLE = 3
"""People who get one text before it counts as a mailing: two friends may well hear the same news in the same
words."""
MIN_WORDS = 8
"""Words of a body below which sameness is manners ("Thanks, and a happy birthday!"), not a mailing."""
NEAR_WORDS = 12
"""Words below which one changed word breaks too many runs for "nearly the same" to mean anything."""
NEAR_SHARE = 0.5
"""Share of three-word runs in common from which two texts are one: two filled slots in 30 words still reach
it."""
PROMOTION_MIN = 5
"""Messages below which a share of promotion says nothing about habits."""
PROMOTION_SOME = 0.2
"""Share of selling messages worth a hint: one in five, the usual "four give, one asks" of editorial
advice."""
PROMOTION_MOST = 0.5
"""Share from which the list as a whole reads as a sales mailing."""
SELF_WORDS = 40
"""Words "I" and "we" in all below which their ratio to "you" is chance."""
SELF_EACH = 3
"""Words "I" and "we" in one message below which it is not told as an example."""
SELF_RATIO = 2.0
"""“I” and “we” per “you” worth a hint. In our measuring set good messages have 1.3 and bad ones 1.7 on the
whole."""
MOST_TO_ONE = 1 + int(FACTS["followups_advised"].value)
"""Messages to one silent person: the first, and as many follow-ups as the guide advises."""
SHIFTED_MIN, SHIFTED_SHARE = 5, 0.8
"""So many judged, and such a share of greetings that fit nobody in the list: then the column does not hold
names."""
TEMPLATE_NAME_SHARE = 0.3
"""A name in more than this share of the bodies of one template belongs to the template, as a common friend's
does."""
MOST_GROUPS = 10
"""Repeated texts told one by one; the rest are told together."""
EXAMPLES = 3
"""Messages quoted for a finding."""
EXCERPT = 80
"""Code points quoted of a message."""

WORDING = {
    "unfilled-field": (
        "One blank is enough to show that the message was made by a machine and looked at by nobody.",
        "Look at the rows of these messages in the list: a cell is empty, or a column has another name than the "
        "template expects.",
    ),
    "wrong-name": (
        "A name is the first word people look at, and another person's name undoes all that follows.",
        "Compare these names with the profiles before anything is sent.",
    ),
    "name-of-another": (
        "It shows that the text was written for somebody else, and to whom else it went.",
        "Put in the right name, or leave it out: the greeting is enough.",
    ),
    "same-text": (
        "Readers recognise a mailing, and people who know each other compare notes. A text for everybody gives nobody "
        "a reason to answer.",
        "Write to fewer people, and give each one sentence that no other message could hold.",
    ),
    "sent-twice": ("The same words twice look like a machine, or like pressure.", "Keep one row for each person."),
    "chasing": (
        "The list shows no answers. Where none came, a second reminder is pressure, and silence is an answer too.",
        "Leave out everybody who has not answered the first follow-up.",
    ),
    "promotion": (
        "People open messages that are about them. The more of them sell, the less the next one is read.",
        "Let most messages give or ask something else: a link they can use, a word on their work, a question.",
    ),
    "about-us": (
        "A message that is mostly about its writer leaves its reader little to answer to.",
        "Turn sentences round: say what it means for them, or what you saw in their work.",
    ),
}
"""Kind of finding -> why it matters, what to do instead."""
SHIFTED = "The names are those of other rows: a column was sorted or shifted without the others."

_I = frozenset("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves".split())
_YOU = frozenset("you you're you've you'd you'll your yours yourself u ur".split())

_EMPTY_GREETING = re.compile(
    r"\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)) +[,!.:]|dear[,!:])", re.IGNORECASE
)
_NOBODY = frozenset("null Null NULL undefined Undefined none None NONE NaN unknown Unknown test Test".split())
_SHEET_ERROR = re.compile(
    r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!)|\[object Object\]"
    r"|(?<=\b(?:at|of|in|to) )(?:null|undefined|NaN)\b"
)

_NAME = r"([A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{1,20})"
_VOCATIVE = re.compile(
    r"(?:^|[.!?\n]\s{0,3})" + _NAME + r", (?=[a-zI])"  # "Priya, would you …"
    r"|(?<=[a-z]), " + _NAME + r"(?=[.!?](?:\s|$))"  # "…, Priya."
    r"|\b(?:[Tt]hanks|[Tt]hank you|[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Cc]ongratulations|[Cc]ongrats),? "
    + _NAME
    + r"(?=[,.!?])"
)
_BEFORE_LIST = re.compile(r"(?<=[^.!?\s] )[A-ZÀ-ÖØ-Þ][\w'-]*$")
_CAPITAL = re.compile(r"(?<![\w'])[A-ZÀ-ÖØ-Þ][^\W\d_]{1,20}(?!\w)")


class Message(NamedTuple):
    """One message of a list. `to`: the recipient's name or address, `sent`: a date that sorts as text
    (2026-11-23)."""

    id: str
    text: str
    to: str = ""
    situation: str = ""
    sent: str = ""


class Quote(NamedTuple):
    """An excerpt of a message, or a remark on it."""

    id: str
    text: str


@dataclass(frozen=True)
class CampaignFinding:
    """One remark on the list. `ids`: the messages concerned, in the order given; `people`: how many they go
    to."""

    kind: str
    level: str
    message: str
    why: str
    instead: str
    ids: tuple[str, ...]
    people: int
    examples: tuple[Quote, ...] = ()

    def as_dict(self) -> dict:
        """JSON-able. `count` is the number of messages."""
        return {
            "kind": self.kind,
            "level": self.level,
            "message": self.message,
            "why": self.why,
            "instead": self.instead,
            "count": len(self.ids),
            "people": self.people,
            "ids": list(self.ids),
            "examples": [q._asdict() for q in self.examples],
        }


@dataclass(frozen=True)
class Counts:
    """How much of what. `people`: different recipients, or messages where the list does not name them."""

    messages: int
    people: int
    promotional: int
    self_words: int
    you_words: int


@dataclass(frozen=True)
class Singles:
    """What the rules say of the messages one by one: how many have which verdict, and how many a rule speaks
    of."""

    ready: int
    revise: int
    other_language: int
    rules: tuple[tuple[str, int], ...]

    def as_dict(self) -> dict:
        """JSON-able; the rules with most messages first."""
        return {
            "ready": self.ready,
            "revise": self.revise,
            "other-language": self.other_language,
            "rules": dict(self.rules),
        }


@dataclass(frozen=True)
class CampaignReport:
    """The outcome. `verdict`: "revise" if there is a problem or caution, or a message of its own should be
    revised.

    `notes`: plain sentences on what could not be judged. `singles`: None unless asked for.
    """

    verdict: str
    counts: Counts
    findings: tuple[CampaignFinding, ...]
    notes: tuple[str, ...] = ()
    singles: Singles | None = None

    def as_dict(self) -> dict:
        """JSON-able."""
        return {
            "verdict": self.verdict,
            "counts": vars(self.counts).copy(),
            "findings": [f.as_dict() for f in self.findings],
            "notes": list(self.notes),
            "singles": self.singles.as_dict() if self.singles else None,
        }


class _Read:
    """What is kept of one message once it is read; the draft itself is let go."""

    __slots__ = (
        "id",
        "to",
        "sent",
        "person",
        "names",
        "greeted",
        "words",
        "blanks",
        "sells",
        "self_words",
        "you_words",
        "called",
        "capitals",
        "signed",
        "excerpt",
    )


def check_campaign(messages: Iterable[Message], *, singly: bool = False, situation: str = "") -> CampaignReport:
    """Check messages together.

    singly: also run the rules on each, in its own situation or, where it has none, in `situation`; a message
    without either is left out of `singles`. Raises KeyError for an unknown situation.
    """
    read, verdicts, by_rule = [], Counter(), Counter()
    for message in messages:
        read.append(_read(message))
        where = message.situation or situation
        if singly and where:
            report = check(message.text, where)
            verdicts[report.verdict] += 1
            by_rule.update({f.rule for f in report.findings})
    notes: list[str] = []
    equal, near = _same_texts(read)
    findings = [
        *_blanks(read),
        *_wrong_greeting(read, notes),
        *_wrong_name(read, near),
        *_sent_twice(read, equal),
        *_same_text(read, near),
        *_chasing(read, equal),
        *_promotion(read),
        *_about_us(read),
    ]
    findings.sort(key=lambda f: LEVELS.index(f.level))
    singles = (
        Singles(verdicts["ready"], verdicts["revise"], verdicts["other-language"], tuple(by_rule.most_common()))
        if singly
        else None
    )
    revise = any(f.level != "hint" for f in findings) or bool(singles and singles.revise)
    verdict = "revise" if revise else "ready"
    return CampaignReport(verdict, _counts(read), tuple(findings), tuple(notes), singles)


def _read(message: Message) -> _Read:
    draft = Draft(message.text)
    r = _Read()
    r.id, r.to, r.sent = message.id, message.to.strip(), message.sent.strip()
    r.person = " ".join(fold(r.to).split())
    greeting, (start, end) = draft.greeting, draft.body
    r.greeted = greeting.name if greeting and not greeting.impersonal and greeting.name.strip("ø ") else ""
    if r.greeted in _NOBODY:
        r.greeted = ""
    r.names = frozenset([*parts(r.greeted), *parts(r.to)])
    r.signed = parts(draft.signoff[2]) if draft.signoff else []
    words = draft.body_words
    plain = (fold(w.low.removesuffix("'s")) for w in words if w.low[0] not in "øŧ")
    r.words = [w for w in plain if w not in r.names]
    r.self_words = sum(w.low in _I for w in words)
    r.you_words = sum(w.low in _YOU for w in words)
    r.sells = bool(offers(draft))
    r.blanks = _blanks_of(draft)
    body = draft.masked[start:end]
    r.called = [fold(n) for m in _VOCATIVE.finditer(body) if (n := _called(m, body))]
    r.capitals = frozenset(fold(m.group()) for m in _CAPITAL.finditer(body))
    r.excerpt = _excerpt(draft.text, start, end)
    return r


def _called(match: re.Match, body: str) -> str:
    """The name called in a match of _VOCATIVE, "" if it is the end of a list or a place ("Ana, Tom,
    Priya.")."""
    if match.group(2) and _BEFORE_LIST.search(body, max(0, match.start() - 30), match.start()):
        return ""
    return match.group(1) or match.group(2) or match.group(3)


def _blanks_of(draft: Draft) -> list[str]:
    """Excerpts around merge fields that were not filled, or were filled with nothing."""
    spans = [s for s in draft.slots[:5] if not draft.quoted_at(*s)]
    spans += [m.span() for m in islice(_SHEET_ERROR.finditer(draft.plain), 5)]
    greeting = draft.greeting
    if greeting and greeting.name in _NOBODY:
        spans.append((greeting.start, greeting.end))
    elif m := _EMPTY_GREETING.match(draft.masked):
        spans.append(m.span())
    return [_excerpt(draft.text, max(0, s - 20), e + 20) for s, e in spans[:1]]


def _excerpt(text: str, start: int, end: int) -> str:
    part = " ".join(text[start : min(end, start + 2 * EXCERPT)].split())
    return part if len(part) <= EXCERPT and start + 2 * EXCERPT >= end else part[: EXCERPT - 1].rstrip() + "…"


def _counts(read: list[_Read]) -> Counts:
    return Counts(
        len(read),
        _people(read),
        sum(r.sells for r in read),
        sum(r.self_words for r in read),
        sum(r.you_words for r in read),
    )


def _people(read: Iterable[_Read]) -> int:
    """Different recipients; a message whose recipient is not given counts as one to somebody else."""
    known, unknown = set(), 0
    for r in read:
        if r.person:
            known.add(r.person)
        else:
            unknown += 1
    return len(known) + unknown


def _n(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def _finding(kind: str, level: str, message: str, read: list[_Read], remarks=None, instead: str = ""):
    """remarks: (message, remark) pairs to show instead of the beginnings of the messages."""
    quotes = tuple(Quote(r.id, text) for r, text in (remarks or [(r, r.excerpt) for r in read])[:EXAMPLES])
    why, usual = WORDING[kind]
    return CampaignFinding(
        kind, level, message, why, instead or usual, tuple(r.id for r in read), _people(read), quotes
    )


# --- the checks ----------------------------------------------------------------------------------------------


def _blanks(read: list[_Read]):
    hit = [r for r in read if r.blanks]
    if hit:
        yield _finding(
            "unfilled-field",
            "problem",
            f"{_n(len(hit), 'message still holds', 'messages still hold')} a blank of the template.",
            hit,
            [(r, r.blanks[0]) for r in hit],
        )


def _wrong_greeting(read: list[_Read], notes: list[str]):
    """Greetings that do not fit the recipient given in the list."""
    judged = [(r, same) for r in read if (same := same_person(r.greeted, r.to)) is not None]
    wrong = [r for r, same in judged if not same]
    everybody = {name for r in read for name in parts(r.to)}
    stray = [r for r in wrong if everybody.isdisjoint(parts(r.greeted))]
    if len(judged) >= SHIFTED_MIN and len(stray) > SHIFTED_SHARE * len(judged):
        notes.append("The column of recipients does not seem to hold names, so no greeting was compared with it.")
    elif wrong:
        shifted = len(wrong) >= SHIFTED_MIN and 2 * (len(wrong) - len(stray)) > len(judged)
        yield _finding(
            "wrong-name",
            "problem",
            f"{_n(len(wrong), 'message greets', 'messages greet')} somebody else than the list names.",
            wrong,
            [(r, f"greets “{r.greeted[:40]}”, goes to “{r.to[:40]}”") for r in wrong],
            SHIFTED if shifted else "",
        )


def _wrong_name(read: list[_Read], near: list[list[_Read]]):
    """Names of other readers inside the text: called, or at the place of a template where each has their
    own."""
    readers = {name for r in read for name in (*parts(r.greeted), *parts(r.to))}
    writers = {name for r in read for name in r.signed}

    def foreign(name: str, r: _Read) -> bool:
        return name not in writers and not any(same_person(name, own) for own in r.names)

    hits = {id(r): name for r in read for name in r.called if name in readers and foreign(name, r)}
    for group in near:
        own = Counter(name for r in group for name in r.names & r.capitals)
        if len(group) < SAME_PEOPLE or not own:
            continue  # the template does not say the reader's name again
        inside = Counter(name for r in group for name in r.capitals)
        for r in group:
            for name in sorted(own.keys() & r.capitals - r.names):
                if inside[name] <= max(1 + own[name], TEMPLATE_NAME_SHARE * len(group)) and foreign(name, r):
                    hits.setdefault(id(r), name)
    found = [(r, hits[id(r)]) for r in read if id(r) in hits]
    if found:
        yield _finding(
            "name-of-another",
            "problem",
            f"{_n(len(found), 'message says', 'messages say')} the name of somebody whom another goes to.",
            [r for r, _ in found],
            [
                (r, f"says “{name.title()}”" + (f", greets “{r.greeted[:40]}”" if r.greeted else ""))
                for r, name in found
            ],
        )


def _same_texts(read: list[_Read]) -> tuple[list[list[_Read]], list[list[_Read]]]:
    """The messages grouped by the same text, and by nearly the same; names aside in both, short ones left
    out."""
    by_text: dict[str, list[_Read]] = {}
    for r in read:
        if len(r.words) >= MIN_WORDS:
            by_text.setdefault(" ".join(r.words), []).append(r)
    equal = list(by_text.values())
    long = [same for same in equal if len(same[0].words) >= NEAR_WORDS]
    near = [[r for place in group for r in long[place]] for group in groups((s[0].words for s in long), NEAR_SHARE)]
    near += [same for same in equal if len(same[0].words) < NEAR_WORDS]
    order = {id(r): place for place, r in enumerate(read)}
    for group in near:
        group.sort(key=lambda r: order[id(r)])
    return equal, near


def _same_text(read: list[_Read], near: list[list[_Read]]):
    mailings = [(people, group) for group in near if (people := _people(group)) >= SAME_PEOPLE]
    mailings.sort(key=lambda mailing: -mailing[0])
    for people, group in mailings[:MOST_GROUPS]:
        exact = len({tuple(r.words) for r in group}) == 1
        yield _finding(
            "same-text",
            "caution",
            f"{'The same' if exact else 'Nearly the same'} text, names aside, goes to {people:,} people.",
            group,
        )
    rest = mailings[MOST_GROUPS:]
    if rest:
        yield _finding(
            "same-text",
            "caution",
            f"{_n(len(rest), 'more text goes', 'more texts go')} to {rest[-1][0]:,} to {rest[0][0]:,} people each.",
            [r for _, group in rest for r in group],
            [(group[0], group[0].excerpt) for _, group in rest],
        )


def _copies(equal: list[list[_Read]]) -> list[_Read]:
    """Messages that stand in the list before with the same words for the same person on the same date."""
    copies = []
    for same in equal:
        seen = set()
        for r in same:
            if r.person and (r.person, r.sent) in seen:
                copies.append(r)
            seen.add((r.person, r.sent))
    return copies


def _sent_twice(read: list[_Read], equal: list[list[_Read]]):
    twice = _copies(equal)
    if twice:
        yield _finding(
            "sent-twice",
            "caution",
            f"{_n(len(twice), 'message stands', 'messages stand')} in the list again for the same person.",
            twice,
            [(r, f"to “{r.to[:40]}”: {r.excerpt}") for r in twice],
        )


def _chasing(read: list[_Read], equal: list[list[_Read]]):
    slips = {id(r) for r in _copies(equal)}  # told as sent-twice
    by_person: dict[str, list[_Read]] = {}
    for r in read:
        if r.person and id(r) not in slips:
            by_person.setdefault(r.person, []).append(r)
    chased = sorted((own for own in by_person.values() if len(own) > MOST_TO_ONE), key=len, reverse=True)
    sure = [own for own in chased if not own[0].person.isalpha()]
    maybe = [own for own in chased if own[0].person.isalpha()]  # a bare first name can be several people
    many = f"more than {'two' if MOST_TO_ONE == 2 else MOST_TO_ONE} messages"
    for group, level, message in (
        (sure, "caution", f"{_n(len(sure), 'person gets', 'people get')} {many}."),
        (
            maybe,
            "hint",
            f"{_n(len(maybe), 'first name stands', 'first names stand')} over {many}, which may go to "
            "one person or to several.",
        ),
    ):
        if group:
            yield _finding(
                "chasing",
                level,
                message,
                [r for own in group for r in own],
                [(own[0], f"{len(own)} messages to “{own[0].to[:40]}”{_when(own)}") for own in group],
            )


def _when(own: list[_Read]) -> str:
    dates = sorted(r.sent for r in own if r.sent)
    return f", {dates[0][:10]} to {dates[-1][:10]}" if len(dates) > 1 else ""


def _promotion(read: list[_Read]):
    hit = [r for r in read if r.sells]
    if len(read) >= PROMOTION_MIN and len(hit) >= PROMOTION_SOME * len(read):
        yield _finding(
            "promotion",
            "caution" if len(hit) >= PROMOTION_MOST * len(read) else "hint",
            f"{len(hit):,} of {len(read):,} messages speak of an offer of the writer's.",
            hit,
        )


def _about_us(read: list[_Read]):
    own, you = sum(r.self_words for r in read), sum(r.you_words for r in read)
    if own >= SELF_WORDS and own >= SELF_RATIO * max(you, 1):
        hit = [r for r in read if r.self_words >= SELF_EACH and r.self_words >= SELF_RATIO * max(r.you_words, 1)]
        yield _finding(
            "about-us", "hint", f"“I” and “we” stand {own:,} times in these messages, “you” {you:,} times.", hit or read
        )
