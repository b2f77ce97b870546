"""What we keep of many messages: totals, and the digest of every message or of a sample that fits in memory.

    parts = [summarise(messages) for messages in folder]
    report(merged(parts))

A sample has all messages to one person in every 2, 4, 8 and so on, chosen by a checksum of the recipient. So it doesn't
matter how the messages are divided into parts: merging the parts' summaries gives the summary of the whole, and the
same report. Without a sample the report is exact. With one, it's an estimate, and says how good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from zlib import crc32

from ..engine import check
from .message import Digest, Message, digest

MOST = 400_000
"""How many digests we keep, at 500 to 700 bytes each. If there are more messages, we keep a sample."""
VERSION = 1
"""The version of the file format of summaries."""
_BITS = 32
"""The size of the checksum that chooses a sample."""


class SummaryError(ValueError):
    """A written summary that we can't use; the message is a plain sentence without a full stop, starting with "it"."""


class Summary:
    """The totals and digests of a list. most: the largest number of digests; halvings: the sample has one person in
    2**halvings; thinnings: and one in 2**thinnings of the messages to each, 0 unless most messages go to a few people;
    by_place: most messages are copies with the same id, so the sample has one message in every `times` of the list
    instead.

    messages, promotional, self_words, you_words: totals of all messages; singly: whether we also check each message by
    itself; verdicts, rules: how many of those got each verdict, and in how many each rule found something.
    """

    def __init__(self, most: int = MOST):
        self.most = most
        self.halvings = self.thinnings = 0
        self.by_place = False
        self.digests: list[Digest] = []
        self.messages = self.promotional = self.self_words = self.you_words = 0
        self.singly = False
        self.verdicts: Counter[str] = Counter()
        self.rules: Counter[str] = Counter()

    @property
    def times(self) -> int:
        """How many messages each digest counts for; 1 if it isn't a sample."""
        return 1 << self.halvings + self.thinnings

    def add(self, message: Message, *, singly: bool = False, situation: str = "") -> None:
        """Add a message. singly, situation: see check_campaign."""
        d = digest(message)
        self.messages += 1
        self.promotional += d.sells
        self.self_words += d.self_words
        self.you_words += d.you_words
        if self._sampled(d):
            self.digests.append(d)
            self._shrink()
        self.singly = self.singly or singly
        where = message.situation or situation
        if singly and where:
            report = check(message.text, where)
            self.verdicts[report.verdict] += 1
            self.rules.update({finding.rule for finding in report.findings})

    def merge(self, other: Summary) -> None:
        """Add the messages in another summary after those in this one. Doesn't change the other one."""
        self.messages += other.messages
        self.promotional += other.promotional
        self.self_words += other.self_words
        self.you_words += other.you_words
        self.singly = self.singly or other.singly
        self.verdicts.update(other.verdicts)
        self.rules.update(other.rules)
        if self.by_place or other.by_place:
            self._join_by_place(other)
            return
        if (other.halvings, other.thinnings) != (self.halvings, self.thinnings):
            self.halvings = max(self.halvings, other.halvings)
            self.thinnings = max(self.thinnings, other.thinnings)
            self.digests = [d for d in self.digests if self._sampled(d)]
        self.digests += [d for d in other.digests if self._sampled(d)]
        self._shrink()

    def _join_by_place(self, other: Summary) -> None:
        rarer = max(self, other, key=lambda summary: summary.times)
        digests = [d for part in (self, other) for d in part.digests[:: rarer.times // part.times]]
        self.halvings, self.thinnings, self.by_place = rarer.halvings, rarer.thinnings, True
        self.digests = digests
        self._shrink()

    def _sampled(self, d: Digest) -> bool:
        if self.times == 1:
            return True
        if self.by_place:
            return self.messages % self.times == 0
        own = f"{d.key} {d.id}"
        # Every message without a recipient counts as being to another person.
        return _first_bits(d.person or own, self.halvings) == 0 == _first_bits(own[::-1], self.thinnings)

    def _shrink(self) -> None:
        while len(self.digests) > self.most:
            if self.by_place:
                self.thinnings += 1
                self.digests = self.digests[::2]
                continue
            self.halvings += 1
            kept = [d for d in self.digests if self._sampled(d)]
            if not self._halved(kept):
                # Dropping people didn't help, so most messages go to a few people. Keep only some of the messages to
                # each.
                self.halvings -= 1
                self.thinnings += 1
                kept = [d for d in self.digests if self._sampled(d)]
            if self._halved(kept):
                self.digests = kept
            else:
                self.thinnings -= 1
                self.by_place = True

    def _halved(self, kept: list[Digest]) -> bool:
        return 0.25 < len(kept) / len(self.digests) < 0.75

    def rows(self) -> Iterable[list | dict]:
        """Yield the summary as values for JSON, one for each line of a file. `from_rows` reads them."""
        yield {
            "cordial-summary": VERSION,
            "halvings": self.halvings,
            "thinnings": self.thinnings,
            "by_place": self.by_place,
            "messages": self.messages,
            "promotional": self.promotional,
            "self_words": self.self_words,
            "you_words": self.you_words,
            "singly": self.singly,
            "verdicts": dict(self.verdicts),
            "rules": dict(self.rules),
            "digests": len(self.digests),
        }
        for d in self.digests:
            yield d.as_list()

    @classmethod
    def from_rows(cls, rows: Iterable, most: int = MOST) -> Summary:
        """The summary from the values that `rows` gave. Raises SummaryError if they're something else or some are
        missing."""
        rows = iter(rows)
        head = next(rows, None)
        if not isinstance(head, dict) or "cordial-summary" not in head:
            raise SummaryError("it isn't a summary of messages")
        if head["cordial-summary"] != VERSION:
            raise SummaryError("it's a summary from another version of Cordial")
        summary = cls(most)
        try:
            for name in ("halvings", "thinnings"):
                setattr(summary, name, _count(head[name], _BITS))
            for name in ("messages", "promotional", "self_words", "you_words"):
                setattr(summary, name, _count(head[name]))
            summary.singly, summary.by_place = bool(head["singly"]), bool(head["by_place"])
            summary.verdicts.update({str(verdict): _count(count) for verdict, count in head["verdicts"].items()})
            summary.rules.update({str(rule): _count(count) for rule, count in head["rules"].items()})
            summary.digests = list(map(Digest.from_list, rows))
            if len(summary.digests) != head["digests"]:
                raise ValueError
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            raise SummaryError("it's a summary, but not a whole one") from None
        summary._shrink()
        return summary


def _count(value: object, most: int = 10**15) -> int:
    """The value if it's a count. Raises ValueError if it isn't, or is larger than any list could be."""
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(value)
    return value


def _first_bits(text: str, bits: int) -> int:
    """The first `bits` bits of a checksum. CRC gives similar texts similar numbers, so we multiply to scatter them."""
    return (crc32(text.encode("utf-8", "replace")) * 0x9E3779B1 & 0xFFFFFFFF) >> (_BITS - bits)


def summarise(messages: Iterable[Message], *, singly: bool = False, situation: str = "", most: int = MOST) -> Summary:
    """The summary of a list of messages. Raises KeyError for an unknown situation."""
    summary = Summary(most)
    for message in messages:
        summary.add(message, singly=singly, situation=situation)
    return summary


def merged(summaries: Iterable[Summary], most: int = MOST) -> Summary:
    """One summary for all the lists, in their order."""
    whole = Summary(most)
    for summary in summaries:
        whole.merge(summary)
    return whole
