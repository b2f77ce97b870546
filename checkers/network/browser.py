"""The network page's side of the worker: JSON in, JSON out. The archive and its report stay in the worker's memory.

The page gets counts and the few lines it shows; it gets message texts only for a line that someone opens, one at a
time.
"""

import datetime

from .. import session
from ..session import Progress
from .audit import NetworkReport, ReadError, Settings, audit
from .audits.base import Item
from .export import calendar, lists_csv, people_csv
from .person import Person
from .report import conversation, item_dict, person_dict, repeated_text
from .sample import sample_archive

PAGE = 25
"""Lines we send if the page doesn't say how many."""
MAX_PAGE = 200

_SORTS = {
    "rank": None,
    "name": lambda person, day: person.name.casefold(),
    "company": lambda person, day: (not person.company, person.company.casefold(), person.name.casefold()),
    "newest": lambda person, day: -day,
    "oldest": lambda person, day: day,
}
"""Orders of lines: as the audit ranks them, or by the person and the line's day."""


class Session(session.Session):
    """One visit, with at most one report, which `forget` drops.

    Actions: audit {today, files: [{name, path}], groups, owner, date_order}, sample {today}, lines {list or by + key, sort,
    query, offset, limit}, groups {by, query, offset, limit}, text {list, rank}, export {list or by + key, format}, forget.
    """

    def __init__(self):
        self.report: NetworkReport | None = None

    def forget(self) -> None:
        """Drop the archive."""
        self.report = None

    def _audit(self, request: dict, progress: Progress) -> dict:
        self.report = None
        files = {}
        for number, file in enumerate(request["files"]):
            # Files in two folders can have the same name.
            name = file["name"]
            files[f"{number}/{name}" if name in files else name] = file["path"]
        given = next(iter(files.values())) if len(files) == 1 else files
        return self._keep(given, request, progress, single=next(iter(files)) if len(files) == 1 else "")

    def _sample(self, request: dict, progress: Progress) -> dict:
        self.report = None
        if progress:
            progress("Inventing people", 0.0)
        return self._keep(sample_archive(datetime.date.fromisoformat(request["today"])), request, progress)

    def _keep(self, given, request: dict, progress: Progress, single: str = "") -> dict:
        today = datetime.date.fromisoformat(request["today"])
        given = {single: given} if single else given
        settings = Settings(
            groups_count=bool(request.get("groups")),
            owner=str(request.get("owner") or ""),
            date_order=str(request.get("date_order") or ""),
        )
        self.report = audit(given, today, progress, settings)
        return {"report": self.report.as_dict(items=False)}

    def _open_report(self) -> NetworkReport:
        if self.report is None:
            raise ReadError("There's no archive open. Choose your files again.")
        return self.report

    def _group(self, request: dict) -> list[Person]:
        for group in self._open_report().groups:
            if group.by == request["by"] and group.key == request["key"]:
                return group.people
        raise KeyError(request["key"])

    def _lines(self, request: dict, progress) -> dict:
        """Some lines of a list, or people in a group, filtered by words in the name, company or job title."""
        offset, limit = max(0, int(request.get("offset", 0))), min(MAX_PAGE, int(request.get("limit", PAGE)))
        if "list" in request:
            rows = list(enumerate(self._open_report().list(request["list"]).items))
            rows = [(rank, item) for rank, item in rows if _matches(item, request.get("query", ""))]
            key = _SORTS[request.get("sort", "rank")]
            if key:
                rows.sort(key=lambda row: key(row[1].person or Person("", ""), row[1].day))
            lines = [item_dict(item, rank) for rank, item in rows[offset : offset + limit]]
            return {"count": len(rows), "lines": lines}
        people = [
            person for person in self._group(request) if _contains(person, request.get("query", "").casefold().split())
        ]
        key = _SORTS[request.get("sort", "name")] or _SORTS["name"]
        people.sort(key=lambda person: key(person, person.last or 0))
        return {
            "count": len(people),
            "lines": [
                {"rank": place, "person": person_dict(person), "reasons": []}
                for place, person in enumerate(people[offset : offset + limit], offset)
            ],
        }

    def _groups(self, request: dict, progress) -> dict:
        """Groups of one kind whose label has the words of the query."""
        offset, limit = max(0, int(request.get("offset", 0))), min(MAX_PAGE, int(request.get("limit", PAGE)))
        words = request.get("query", "").casefold().split()
        groups = [
            group
            for group in self._open_report().groups
            if group.by == request["by"] and all(word in group.label.casefold() for word in words)
        ]
        return {
            "count": len(groups),
            "groups": [
                {"key": group.key, "label": group.label, "count": len(group.people), "quiet": group.quiet}
                for group in groups[offset : offset + limit]
            ],
        }

    def _text(self, request: dict, progress) -> dict:
        """The messages behind one line, only when someone opens it."""
        item = self._open_report().list(request["list"]).items[int(request["rank"])]
        if item.repeat:
            return {"text": repeated_text(item)}
        return {"messages": conversation(item.person)}

    def _export(self, request: dict, progress) -> dict:
        """A file to save: {name, type, text}."""
        report = self._open_report()
        if "list" in request:
            name = report.list(request["list"]).name
            if request["format"] == "ics":
                return {
                    "name": f"cordial-{name}-{report.today}.ics",
                    "type": "text/calendar",
                    "text": calendar(report, name),
                }
            return {
                "name": f"cordial-{name}-{report.today}.csv",
                "type": "text/csv",
                "text": lists_csv([report.list(name)], mark=True),
            }
        people = self._group(request) if "by" in request else report.network.connections
        return {"name": f"cordial-people-{report.today}.csv", "type": "text/csv", "text": people_csv(people, mark=True)}


Session.actions = {
    "audit": Session._audit,
    "sample": Session._sample,
    "lines": Session._lines,
    "groups": Session._groups,
    "text": Session._text,
    "export": Session._export,
    **Session.actions,
}


def _contains(person: Person, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{person.name} {person.company} {person.position}".casefold()
    return all(word in text for word in words)


def _matches(item: Item, query: str) -> bool:
    words = query.casefold().split()
    if not words:
        return True
    people = item.people or ([item.person] if item.person else [])
    return any(_contains(person, words) for person in people)
