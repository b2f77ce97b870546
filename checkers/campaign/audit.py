"""Check many messages together, for problems that only show across messages.

    check_campaign([Message("1", "Hi Ana, …", to="Ana Silva"), …]) -> CampaignReport

Time and memory grow in proportion to the number of messages: each is read once and reduced to a digest. Lists too long
for one machine are summarised in parts, and the summaries merged: see summary.py. Pure: no file, clock or network; lists
are read in files.py.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..finding import LEVELS
from ..text.capitals import capital
from .audits import AUDITS
from .audits.base import Audit, Data, Hit, gather, rounded
from .message import Message, people
from .report import CampaignFinding, CampaignReport, Counts, Quote, Singles
from .summary import Summary, summarise

__all__ = ["AUDITS", "CampaignReport", "Message", "check_campaign", "report"]

QUOTES = 3
"""Messages quoted for a finding."""


def check_campaign(messages: Iterable[Message], *, singly: bool = False, situation: str = "") -> CampaignReport:
    """Check messages together.

    singly: also run the rules on each message, in its own situation or, if it has none, in `situation`; a message
    without either isn't counted in `singles`. Raises KeyError for an unknown situation.
    """
    return report(summarise(messages, singly=singly, situation=situation))


def report(summary: Summary) -> CampaignReport:
    """The report on the messages in a summary."""
    data = gather(summary.digests, summary.times)
    findings, notes = [], []
    for audit in AUDITS:
        found = audit.find(data)
        findings.extend(_finding(audit, hit, data) for hit in found.hits)
        notes.extend(found.notes)
    if summary.times > 1:
        notes.append(_how_good(summary))
    findings.sort(key=lambda finding: LEVELS.index(finding.level))
    singles = None
    if summary.singly:
        singles = Singles(
            ready=summary.verdicts["ready"],
            revise=summary.verdicts["revise"],
            other_language=summary.verdicts["other-language"],
            rules=tuple(sorted(summary.rules.items(), key=lambda item: (-item[1], item[0]))),
        )
    revise = any(finding.level != "hint" for finding in findings) or bool(singles and singles.revise)
    return CampaignReport(
        verdict="revise" if revise else "ready",
        counts=Counts(
            messages=summary.messages,
            people=data.count(people(summary.digests)),
            promotional=summary.promotional,
            self_words=summary.self_words,
            you_words=summary.you_words,
        ),
        findings=tuple(findings),
        notes=tuple(notes),
        singles=singles,
        sample=summary.times,
    )


def _finding(audit: Audit, hit: Hit, data: Data) -> CampaignFinding:
    quoted = hit.remarks or [(d, d.excerpt) for d in hit.messages]
    return CampaignFinding(
        kind=audit.name,
        level=hit.level or audit.level,
        message=capital(hit.message),
        why=audit.why,
        instead=hit.instead or audit.instead,
        ids=tuple(d.id for d in hit.messages),
        count=data.count(len(hit.messages)),
        people=data.count(people(hit.messages)),
        examples=tuple(Quote(d.id, text) for d, text in quoted[:QUOTES]),
    )


def within(count: int, times: int) -> float:
    """How far an estimate can be from the true count, as a share of it, in 19 of 20 lists. times: see Summary."""
    return 1.96 * ((times - 1) / count) ** 0.5


def _how_good(summary: Summary) -> str:
    times = summary.times
    # We find a mailing if it goes to three people in the sample. If nine are expected, there are fewer than three in
    # one list out of 160.
    return (
        f"There are so many messages that we looked closely at one person in {times:,}. A count of 1,000,000 is right "
        f"within {within(1_000_000, times):.1%}, one of 10,000 within {within(10_000, times):.0%}. A text that goes to "
        f"fewer than {rounded(9 * times):,} people may not be listed."
    )
