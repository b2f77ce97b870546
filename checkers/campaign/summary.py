"""What's kept of many messages: totals, and the digest of every message or of a sample that fits in memory.

    parts = [summarise(messages) for messages in folder]
    report(merged(parts))

A sample holds all messages to one person in so many, chosen by a checksum of the recipient. So it doesn't matter in
which parts the messages come: merging the parts' summaries gives the summary of the whole, and the same report. Without a
sample the report is exact. With one, it's an estimate, and says how good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from zlib import crc32

from ..engine import check
from .message import Digest, Message, digest

MOST = 400_000
"""Digests kept, at 500 to 700 bytes each; of more messages we keep a sample."""
VERSION = 1
"""Of the form of a written summary."""
_BITS = 32
"""Of a checksum by which we choose a sample."""


class SummaryError(ValueError):
    """A written summary that we can't use; the message is a plain sentence without a full stop, starting with "it"."""


class Summary:
    """See the module. most: digests kept at most; halvings: a sample holds one person in 2 to the power of these;
    thinnings: and of the messages to each, one in 2 to the power of these, 0 unless most messages go to a few people;
    by_place: most messages are copies with the same id, so the sample has every so-manyth message of the list instead.

    messages, promotional, self_words, you_words: of all messages; verdicts and rules: how many messages checked by
    themselves got each verdict, and in how many each rule found something; singly: whether that was asked for.
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
        """How many messages each digest counts for: 1 if it's not a sample."""
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
        """Add the messages that another summary is of, as coming after ours. Leaves the other as it is."""
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
        # Without a recipient, each message counts as one to another person.
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
                # So most messages go to the same few people: take some of those to each.
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
        """The summary as JSON-able values, one a line in a file, for `from_rows`."""
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
        """The summary that `rows` gave. Raises SummaryError if it's something else, or isn't whole."""
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
    """The value if it's a count. Raises ValueError if it isn't, or is larger than any list could have."""
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(value)
    return value


def _first_bits(text: str, bits: int) -> int:
    """So many bits of a checksum. CRC gives similar texts similar numbers; multiplying scatters them."""
    return (crc32(text.encode("utf-8", "replace")) * 0x9E3779B1 & 0xFFFFFFFF) >> (_BITS - bits)


def summarise(messages: Iterable[Message], *, singly: bool = False, situation: str = "", most: int = MOST) -> Summary:
    """The summary of a list of messages. Raises KeyError for an unknown situation."""
    summary = Summary(most)
    for message in messages:
        summary.add(message, singly=singly, situation=situation)
    return summary


def merged(summaries: Iterable[Summary], most: int = MOST) -> Summary:
    """One summary of the lists that these are of, in their order."""
    whole = Summary(most)
    for summary in summaries:
        whole.merge(summary)
    return whole
