"""What a check of many messages found, as values that turn into JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Quote(NamedTuple):
    """An excerpt from a message, or a remark on it."""

    id: str
    text: str


@dataclass(frozen=True)
class CampaignFinding:
    """One finding on the list. `kind`: the check's name; `ids`: the messages it's about, in the list's order;
    `count`: how many there are; `people`: how many people they go to. If the report is from a sample, both are
    estimates for the whole list, and `ids` has only the messages in the sample.
    """

    kind: str
    level: str
    message: str
    why: str
    instead: str
    ids: tuple[str, ...]
    count: int
    people: int
    examples: tuple[Quote, ...] = ()

    def as_dict(self) -> dict:
        """As a dict for JSON."""
        return {
            "kind": self.kind,
            "level": self.level,
            "message": self.message,
            "why": self.why,
            "instead": self.instead,
            "count": self.count,
            "people": self.people,
            "ids": list(self.ids),
            "examples": [quote._asdict() for quote in self.examples],
        }


@dataclass(frozen=True)
class Counts:
    """Totals. `people`: different recipients, plus the messages that don't name one; `promotional`: messages that sell;
    `self_words`, `you_words`: how often all of them say "I" or "we", and "you".
    """

    messages: int
    people: int
    promotional: int
    self_words: int
    you_words: int


@dataclass(frozen=True)
class Singles:
    """What the rules say about each message by itself: how many get each verdict, and in how many each rule finds
    something, the rule with the most messages first.
    """

    ready: int
    revise: int
    other_language: int
    rules: tuple[tuple[str, int], ...]

    def as_dict(self) -> dict:
        """As a dict for JSON; `rules` keeps its order."""
        return {
            "ready": self.ready,
            "revise": self.revise,
            "other-language": self.other_language,
            "rules": dict(self.rules),
        }


@dataclass(frozen=True)
class CampaignReport:
    """The outcome. `verdict`: "revise" if there's a problem or a caution, or if a message by itself needs revising;
    else "ready".

    `notes`: plain sentences on what we couldn't judge. `singles`: None unless requested. `sample`: 1, or 8 if it's from
    a sample of one person in 8.
    """

    verdict: str
    counts: Counts
    findings: tuple[CampaignFinding, ...]
    notes: tuple[str, ...] = ()
    singles: Singles | None = None
    sample: int = 1

    def as_dict(self) -> dict:
        """As a dict for JSON."""
        return {
            "verdict": self.verdict,
            "sample": self.sample,
            "counts": vars(self.counts).copy(),
            "findings": [finding.as_dict() for finding in self.findings],
            "notes": list(self.notes),
            "singles": self.singles.as_dict() if self.singles else None,
        }
