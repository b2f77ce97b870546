"""What a check says: findings with their spans, suggestions, and the report with all of them."""

from __future__ import annotations

from typing import NamedTuple

LEVELS = ("problem", "caution", "hint")
"""Worst first: can't be sent or is rude; often puts people off here; could be stronger."""

SUGGESTIONS = ("apply", "fill", "idea")
"""Kinds of suggestions: a text you can use as it is; a text with blanks to fill in; advice without a text."""


class Suggestion(NamedTuple):
    """What to write instead. Replaces text[start:end] with `text`; an `idea` has neither a text nor a span."""

    kind: str
    label: str
    text: str | None = None
    start: int = 0
    end: int = 0

    def as_dict(self) -> dict:
        """As a dict for JSON, spans in code points."""
        return self._asdict()


class Match(NamedTuple):
    """Where a rule applies, in code points, end exclusive. `message` and `suggestions` override the rule's."""

    start: int
    end: int
    message: str = ""
    suggestions: tuple[Suggestion, ...] = ()


class Finding(NamedTuple):
    """One remark on one span (code points, end exclusive) of the draft.

    `whole_draft`: whether it's about the whole draft, or about something that's missing. Then the span is empty or
    shows where to begin.
    """

    rule: str
    code: str
    level: str
    start: int
    end: int
    message: str
    why: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    whole_draft: bool = False

    def as_dict(self) -> dict:
        """As a dict for JSON. `page` is the address of the rule's page, relative to the folder of rules."""
        return {
            "rule": self.rule,
            "code": self.code,
            "level": self.level,
            "start": self.start,
            "end": self.end,
            "message": self.message,
            "why": self.why,
            "page": f"{self.rule}/",
            "suggestions": [s.as_dict() for s in self.suggestions],
            "whole_draft": self.whole_draft,
        }


class Length(NamedTuple):
    """How long the draft is: `count` in code points after NFC, a line break as one; `utf16` in UTF-16 units.

    `limit` is None if the field has none, or if it depends on a question they haven't answered. It's `over` if both
    counts are above the limit, and `close` if only the larger one is, because nobody outside LinkedIn knows which of
    the two it counts.
    """

    count: int
    utf16: int
    limit: int | None
    over: bool
    close: bool


class Report(NamedTuple):
    """The outcome for one draft. `verdict`: "ready", "revise", or "other-language" if we can't judge it.

    `trial` has the findings of rules on trial, which never change the verdict; `failed` has the names of rules that
    raised an error. `guessed`: whether we worked out the situation from the text because nobody chose one; `reads_as`:
    the situation that the draft clearly reads like instead of the chosen one, or "".
    """

    situation: str
    verdict: str
    findings: tuple[Finding, ...]
    length: Length
    trial: tuple[Finding, ...] = ()
    language: str = "en"
    failed: tuple[str, ...] = ()
    guessed: bool = False
    reads_as: str = ""

    def as_dict(self) -> dict:
        """As a dict for JSON, spans in code points."""
        return {
            "situation": self.situation,
            "verdict": self.verdict,
            "language": self.language,
            "findings": [f.as_dict() for f in self.findings],
            "trial": [f.as_dict() for f in self.trial],
            "length": self.length._asdict(),
            "failed": list(self.failed),
            "guessed": self.guessed,
            "reads_as": self.reads_as,
        }
