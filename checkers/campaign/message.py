"""One message of a list, and the digest of it that the checks read.

A digest keeps a few figures and words instead of the draft, so a list of thousands fits into a browser's memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from sys import intern
from typing import NamedTuple
from zlib import crc32

from ..moves import moves_of
from ..text.draft import Draft
from ..text.names import parts, without_accents
from ..text.similar import packed, sketch, unpacked

EXCERPT = 80
"""How much of a message we quote, in code points."""
NEAR_WORDS = 12
"""Words in a body. In anything shorter, one changed word breaks too many three-word runs to call texts nearly the
same."""

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
    """One message of a list. `to`: the recipient's name or address; `sent`: a date that sorts as text (2026-11-23)."""

    id: str
    text: str
    to: str = ""
    situation: str = ""
    sent: str = ""


class Digest:
    """What we keep of a message. Names and words are lower case, without accents or apostrophes.

    greeted: the name in the greeting, as written; length: how many words the body has, without the recipient's names;
    key: a checksum of these words; sketch: their sketch, packed (see text/similar.py), empty if there are few; blank:
    an excerpt around a blank that wasn't filled, or ""; sells: whether it makes an offer; self_words, you_words: how
    often it says "I" or "we", and "you"; called: names it addresses in the body ("Thanks, Tom!"); capitals: words with
    a capital; signed: the words of the name in the sign-off; excerpt: how the body begins.
    """

    __slots__ = (
        "id",
        "to",
        "sent",
        "greeted",
        "length",
        "key",
        "sketch",
        "blank",
        "sells",
        "self_words",
        "you_words",
        "called",
        "capitals",
        "signed",
        "excerpt",
    )

    @property
    def person(self) -> str:
        """The recipient's name for comparing."""
        return " ".join(without_accents(self.to).split())

    @property
    def names(self) -> list[str]:
        """The words of the recipient's name and of the greeting."""
        return [*parts(self.greeted), *parts(self.to)]

    def as_list(self) -> list:
        """As a list for JSON. `from_list` turns it back into a digest."""
        values = [getattr(self, name) for name in self.__slots__]
        values[_SKETCH] = "".join([f"{number:08x}" for number in unpacked(self.sketch)])
        return values

    @classmethod
    def from_list(cls, values: list) -> Digest:
        """The digest from the list that `as_list` gave. Raises ValueError, TypeError or IndexError for anything
        else."""
        d = cls()
        for name, kind, value in zip(cls.__slots__, _TYPES, values, strict=True):
            if type(value) is not kind:
                raise TypeError(name)
            setattr(d, name, value)
        d.sketch = packed([int(d.sketch[n : n + 8], 16) for n in range(0, len(d.sketch), 8)])
        for name in ("called", "capitals", "signed"):
            setattr(d, name, tuple(map(str, getattr(d, name))))
        return d


_SKETCH = Digest.__slots__.index("sketch")
_TYPES = (str, str, str, str, int, int, str, str, bool, int, int, list, list, list, str)  # of what as_list gives


def digest(message: Message) -> Digest:
    """Read a message."""
    draft = Draft(message.text)
    d = Digest()
    d.id, d.to, d.sent = message.id, message.to.strip(), message.sent.strip()
    greeting, (start, end) = draft.greeting, draft.body
    d.greeted = greeting.name if greeting and not greeting.impersonal and greeting.name.strip("ø ") else ""
    if d.greeted in _NOBODY:
        d.greeted = ""
    names = frozenset(d.names)
    d.signed = tuple(parts(draft.signoff[2])) if draft.signoff else ()
    words = draft.body_words
    plain = (without_accents(w.low.removesuffix("'s")) for w in words if w.low[0] not in "øŧ")
    own = [w for w in plain if w not in names]
    joined = " ".join(own).encode("utf-8", "replace")
    # Forwards and backwards, because among a million texts some would share a checksum of 32 bits.
    d.length, d.key = len(own), crc32(joined) << 32 | crc32(joined[::-1])
    d.sketch = packed(sketch(own)) if len(own) >= NEAR_WORDS else b""
    d.self_words = sum(w.low in _I for w in words)
    d.you_words = sum(w.low in _YOU for w in words)
    d.sells = bool(moves_of(draft, "pitch"))
    d.blank = _blank(draft)
    body = draft.masked[start:end]
    d.called = tuple([intern(without_accents(n)) for m in _VOCATIVE.finditer(body) if (n := _called(m, body))])
    d.capitals = tuple({intern(without_accents(m.group())): None for m in _CAPITAL.finditer(body)})
    d.excerpt = excerpt(draft.text, start, end)
    return d


def people(digests: Iterable[Digest]) -> int:
    """How many people the messages go to. A message without a recipient counts as one more person."""
    known, unknown = set(), 0
    for d in digests:
        if person := d.person:
            known.add(person)
        else:
            unknown += 1
    return len(known) + unknown


def _called(match: re.Match, body: str) -> str:
    """The name in a match of _VOCATIVE, or "" if it's the end of a list ("Ana, Tom, Priya.") or a place."""
    if match.group(2) and _BEFORE_LIST.search(body, max(0, match.start() - 30), match.start()):
        return ""
    return match.group(1) or match.group(2) or match.group(3)


def _blank(draft: Draft) -> str:
    """An excerpt around the first merge field that wasn't filled, or was filled with nothing; "" if there's none."""
    spans = [s for s in draft.slots[:5] if not draft.quoted_at(*s)]
    spans += [m.span() for m in islice(_SHEET_ERROR.finditer(draft.plain), 5)]
    greeting = draft.greeting
    if greeting and greeting.name in _NOBODY:
        spans.append((greeting.start, greeting.end))
    elif m := _EMPTY_GREETING.match(draft.masked):
        spans.append(m.span())
    if not spans:
        return ""
    start, end = spans[0]
    return excerpt(draft.text, max(0, start - 20), end + 20)


def excerpt(text: str, start: int, end: int) -> str:
    """The beginning of a part of a text, on one line."""
    part = " ".join(text[start : min(end, start + 2 * EXCERPT)].split())
    return part if len(part) <= EXCERPT and start + 2 * EXCERPT >= end else part[: EXCERPT - 1].rstrip() + "…"
