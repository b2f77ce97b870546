"""Check many messages together, for problems that only show across messages.

    check_campaign([Message("1", "Hi Ana, …", to="Ana Silva"), …]) -> CampaignReport

Time and memory grow in proportion to the number of messages: each is read once and reduced to a digest. Pure: no file,
clock or network; lists are read in files.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..engine import check
from ..finding import LEVELS
from .audits import AUDITS
from .audits.base import Audit, Hit, gather
from .message import Digest, Message, digest, people
from .report import CampaignFinding, CampaignReport, Counts, Quote, Singles

__all__ = ["AUDITS", "CampaignReport", "Message", "check_campaign"]

QUOTES = 3
"""Messages quoted for a finding."""


def check_campaign(messages: Iterable[Message], *, singly: bool = False, situation: str = "") -> CampaignReport:
    """Check messages together.

    singly: also run the rules on each message, in its own situation or, if it has none, in `situation`; a message
    without either isn't counted in `singles`. Raises KeyError for an unknown situation.
    """
    digests, verdicts, by_rule = [], Counter(), Counter()
    for message in messages:
        digests.append(digest(message))
        where = message.situation or situation
        if singly and where:
            report = check(message.text, where)
            verdicts[report.verdict] += 1
            by_rule.update({finding.rule for finding in report.findings})
    data = gather(digests)
    findings, notes = [], []
    for audit in AUDITS:
        found = audit.find(data)
        findings.extend(_finding(audit, hit) for hit in found.hits)
        notes.extend(found.notes)
    findings.sort(key=lambda finding: LEVELS.index(finding.level))
    singles = None
    if singly:
        singles = Singles(
            ready=verdicts["ready"],
            revise=verdicts["revise"],
            other_language=verdicts["other-language"],
            rules=tuple(sorted(by_rule.items(), key=lambda item: (-item[1], item[0]))),
        )
    revise = any(finding.level != "hint" for finding in findings) or bool(singles and singles.revise)
    return CampaignReport(
        verdict="revise" if revise else "ready",
        counts=_counts(digests),
        findings=tuple(findings),
        notes=tuple(notes),
        singles=singles,
    )


def _finding(audit: Audit, hit: Hit) -> CampaignFinding:
    quoted = hit.remarks or [(d, d.excerpt) for d in hit.messages]
    return CampaignFinding(
        kind=audit.name,
        level=hit.level or audit.level,
        message=hit.message,
        why=audit.why,
        instead=hit.instead or audit.instead,
        ids=tuple(d.id for d in hit.messages),
        people=people(hit.messages),
        examples=tuple(Quote(d.id, text) for d, text in quoted[:QUOTES]),
    )


def _counts(digests: list[Digest]) -> Counts:
    return Counts(
        messages=len(digests),
        people=people(digests),
        promotional=sum(d.sells for d in digests),
        self_words=sum(d.self_words for d in digests),
        you_words=sum(d.you_words for d in digests),
    )
