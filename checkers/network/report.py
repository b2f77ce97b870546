"""What an audit of an archive found, as values that turn into JSON.

`as_dict` never has any message text: `conversation` and `repeated_text` give it for one item at a time, when someone
opens it.
"""

import datetime
from dataclasses import dataclass, field

from .audits.base import Audit, Found, Item
from .charts import Chart
from .dates import iso
from .groups import Group
from .network import Network
from .owner import Owner
from .person import Person
from .question import Question
from .settings import Settings
from .tables import FileNote
from .wording import plain_text


@dataclass(slots=True)
class AuditList:
    """One audit and its answer. missing: a plain sentence if we couldn't answer it, else "";
    page: how many lines to show at a time; covered: another list answers this better, so we don't show this one by
    default; absent: the missing files that it needs, such as "messages.csv" and "an earlier export"."""

    audit: Audit
    found: Found
    missing: str = ""
    page: int = 20
    covered: bool = False
    absent: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The audit's stable name."""
        return self.audit.name

    @property
    def items(self) -> list[Item]:
        """The list's lines in order of rank."""
        return self.found.items

    def as_dict(self, items: bool = True) -> dict:
        """As a dict for JSON; if not `items`, only their count."""
        result = {
            "name": self.name,
            "title": self.audit.title,
            "lead": self.audit.lead,
            "why": self.audit.why,
            "situation": self.audit.situation,
            "available": not self.missing,
            "missing": self.missing,
            "covered": self.covered,
            "absent": list(self.absent),
            "count": len(self.items),
            "page": self.page,
            "remarks": list(self.found.remarks),
        }
        if items:
            result["items"] = [item_dict(item, rank) for rank, item in enumerate(self.items)]
        return result


@dataclass(slots=True)
class NetworkReport:
    """Everything the audit found as of `today`; `questions` is what only the reader can answer. `knows_messages`:
    whether we've read all the messages and know which are the owner's.
    """

    today: datetime.date
    settings: Settings
    owner: Owner
    files: list[FileNote]
    remarks: list[str]
    totals: dict[str, int]
    lists: list[AuditList]
    groups: list[Group]
    charts: list[Chart]
    network: Network = field(repr=False)
    questions: list[Question] = field(default_factory=list)
    knows_messages: bool = True

    def list(self, name: str) -> AuditList:
        """The list of this name; KeyError if there is none."""
        for audit_list in self.lists:
            if audit_list.name == name:
                return audit_list
        raise KeyError(name)

    def as_dict(self, items: bool = True) -> dict:
        """As a dict for JSON, with the lists' items or only their counts. Never any message text."""
        return {
            "today": self.today.isoformat(),
            "owner": {"name": self.owner.name, "known": self.owner.known, "how": self.owner.how},
            "questions": [question.as_dict() for question in self.questions],
            "knows_messages": self.knows_messages,
            "files": [file_dict(file) for file in self.files],
            "remarks": list(self.remarks),
            "totals": dict(self.totals),
            "lists": [audit_list.as_dict(items) for audit_list in self.lists],
            "groups": [
                {"by": g.by, "key": g.key, "label": g.label, "count": len(g.people), "quiet": g.quiet}
                for g in self.groups
            ],
            "charts": [
                {
                    "name": c.name,
                    "title": c.title,
                    "columns": list(c.columns),
                    "rows": [list(row) for row in c.rows],
                    "summary": c.summary,
                }
                for c in self.charts
            ],
        }


def file_dict(file: FileNote) -> dict:
    """The note on one file, as a dict for JSON."""
    return {
        "name": file.name,
        "kind": file.kind,
        "rows": file.rows,
        "skipped": file.skipped,
        "problems": [{"line": problem.line, "why": problem.why} for problem in file.problems],
        "unknown_columns": list(file.unknown_columns),
        "remarks": list(file.remarks),
    }


def person_dict(person: Person) -> dict:
    """What the archive says about a person, counts and dates of messages, and a safe link, as a dict for JSON."""
    return {
        "name": person.name,
        "first": person.first_name,
        "url": person.link,
        "company": person.company,
        "position": person.position,
        "connected": iso(person.connected),
        "sent": person.sent,
        "received": person.received,
        "last": iso(person.last),
        "unread": person.unread,
    }


def item_dict(item: Item, rank: int) -> dict:
    """A line of a list, as a dict for JSON. `rank`: its place, from 0; the page sends it back to get the line's
    text."""
    result = {
        "rank": rank,
        "person": person_dict(item.person) if item.person else None,
        "date": iso(item.day),
        "days": item.days,
        "reasons": list(item.reasons),
        "situation": item.situation,
    }
    if item.repeat:
        result["people"] = len({sending.key for sending in item.repeat.sendings})
        result["messages"] = len(item.repeat.sendings)
        result["names"] = [person.name for person in item.people[:20]]
    return result


def conversation(person: Person, last: int = 6) -> list[dict]:
    """The last one-to-one messages with a person, oldest first: `{"date", "you", "text"}`. Show only when asked."""
    return [
        {"date": iso(day), "you": mine, "text": plain_text(text)} for _, day, mine, _, text in person.messages[-last:]
    ]


def repeated_text(item: Item) -> str:
    """The text that went to many people, as first sent. Show only when asked."""
    return plain_text(item.repeat.sendings[0].text) if item.repeat else ""
