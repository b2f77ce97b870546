"""The mailing page's side of the worker: JSON in, JSON out. The messages and what was found stay in the worker's memory.

The page gets counts and the few lines it shows; it gets the text of a message only when someone opens it.
"""

from __future__ import annotations

from .. import session
from ..browser import to_utf16
from ..engine import check
from ..finding import LEVELS, Report
from ..session import Progress, Refusal
from ..situation import AUTO, SITUATIONS
from ..spreadsheet import csv_text
from .audit import check_campaign
from .audits import AUDITS
from .files import Listing, Unreadable, read_list, table_of, text_of
from .message import Message, excerpt
from .report import CampaignReport

PAGE = 25
"""Lines we send if the page doesn't say how many."""
MAX_PAGE = 200
MAX_MESSAGES = 50_000
"""The most messages we check in a page; that takes a few minutes there. The command line takes more."""
MAX_BYTES = 100_000_000
"""The largest file we read in a page."""
MAX_SKIPPED = 20
"""Skipped rows that we describe one by one."""
PROGRESS_STEP = 50
"""We report progress after this many messages."""
STEP = 50
"""How many messages we check by themselves per request, if the page doesn't say. If it were all of them, other requests
would have to wait."""

_TITLES = {audit.name: audit.title for audit in AUDITS}
_VERDICTS = {"ready": "ready", "revise": "to revise", "other-language": "another language"}
_CHOICES = (("text", "The message"), ("to", "Who it's to"), ("sent", "When you sent it"), ("id", "What you call it"))
"""The columns to choose, and what we call them."""


class Session(session.Session):
    """One visit, with at most one list of messages, which `forget` drops.

    Actions: check {files: [{name, path}] or text and name, columns, separator, situation}, each {limit}, lines {show, query, sort,
    offset, limit}, text {place}, export {}, forget {}.
    """

    def __init__(self):
        self.forget()

    def forget(self) -> None:
        """Drop the messages and everything found in them."""
        self.messages: list[Message] = []
        self.report: CampaignReport | None = None
        self.situation = AUTO
        self.reports: list[Report | None] = []
        self.found: list[list[int]] = []

    def _check(self, request: dict, progress: Progress) -> dict:
        """Read a list and check its messages together. The answer says how many messages "each" can check."""
        self.forget()
        situation = request.get("situation") or AUTO
        if situation not in (AUTO, *SITUATIONS):
            raise Refusal("There's no such situation.")
        listing = _read(request)
        if len(listing.messages) > MAX_MESSAGES:
            raise Refusal(
                f"The list has more than {MAX_MESSAGES:,} messages, so we didn't check it. The command line takes longer lists."
            )
        self.situation = situation
        self.messages = listing.messages
        self.report = check_campaign(_counted(listing.messages, progress))
        self.reports = []
        self.found = [[] for _ in listing.messages]
        for number, finding in enumerate(self.report.findings):
            for place in finding.ids:
                self.found[int(place)].append(number)
        return {"report": self._summary(listing)}

    def _summary(self, listing: Listing) -> dict:
        report = self.report.as_dict()
        for finding in report["findings"]:
            del finding["ids"]  # the page asks for those lines
            finding["title"] = _TITLES[finding["kind"]]
            for quote in finding["examples"]:
                quote["id"] = _name(self.messages[int(quote["id"])])
        return {
            **report,
            "format": listing.format,
            "separator": listing.separator,
            "skipped": [skipped.as_dict() for skipped in listing.skipped[:MAX_SKIPPED]],
            "skipped_count": len(listing.skipped),
        }

    def _each(self, request: dict, progress: Progress) -> dict:
        """Check some more messages by themselves."""
        done = len(self.reports)
        for message in self.messages[done : done + max(1, int(request.get("limit", STEP)))]:
            self.reports.append(check(message.text, message.situation or self.situation))
        verdicts = [report.verdict for report in self.reports]
        return {
            "done": len(self.reports),
            "count": len(self.messages),
            "verdicts": {verdict: verdicts.count(verdict) for verdict in _VERDICTS},
        }

    def _single(self, place: int) -> Report | None:
        return self.reports[place] if place < len(self.reports) else None

    def _places(self, request: dict) -> list[int]:
        """The messages to show, in the order that the page sorts by. show: "" for all, "found" for those with any
        finding on the list, the number of a finding for those with it, or a verdict."""
        show, words = str(request.get("show", "")), str(request.get("query", "")).casefold().split()

        def wanted(place: int) -> bool:
            single = self._single(place)
            if show == "found" and not self.found[place]:
                return False
            if show in _VERDICTS and (single is None or single.verdict != show):
                return False
            if show.isdigit() and int(show) not in self.found[place]:
                return False
            if not words:
                return True
            message = self.messages[place]
            text = f"{message.to} {message.id} {message.text}".casefold()
            return all(word in text for word in words)

        places = [place for place in range(len(self.messages)) if wanted(place)]
        if request.get("sort", "worst") == "worst":
            places.sort(key=self._rank)
        return places

    def _rank(self, place: int) -> tuple[int, int]:
        """The worst first: by the level of the worst finding, then by how many there are."""
        single = self._single(place)
        levels = [self.report.findings[number].level for number in self.found[place]]
        levels += [finding.level for finding in single.findings] if single else []
        return min(map(LEVELS.index, levels), default=len(LEVELS)), -len(levels)

    def _lines(self, request: dict, progress: Progress) -> dict:
        """Some lines of those that `_places` gives."""
        places = self._places(request)
        offset, limit = max(0, int(request.get("offset", 0))), min(MAX_PAGE, int(request.get("limit", PAGE)))
        return {"count": len(places), "lines": [self._line(place) for place in places[offset : offset + limit]]}

    def _line(self, place: int) -> dict:
        message, single = self.messages[place], self._single(place)
        return {
            "place": place,
            "name": _name(message),
            "excerpt": excerpt(message.text, 0, len(message.text)),
            "together": [
                {"level": self.report.findings[number].level, "title": _TITLES[self.report.findings[number].kind]}
                for number in self.found[place]
            ],
            "single": {
                "situation": single.situation,
                "verdict": single.verdict,
                "findings": [{"level": f.level, "message": f.message} for f in single.findings],
            }
            if single
            else None,
        }

    def _text(self, request: dict, progress: Progress) -> dict:
        """One message, with what was found in it by itself; spans in UTF-16 units."""
        place = int(request["place"])
        text, single = self.messages[place].text, self._single(place)
        return {"text": text, "report": to_utf16(single.as_dict(), text) if single else None}

    def _export(self, request: dict, progress: Progress) -> dict:
        """The results as a file to save: {name, type, text}."""
        rows = []
        for place, message in enumerate(self.messages):
            single = self._single(place)
            rows.append(
                (
                    place + 1,
                    message.id,
                    message.to,
                    message.sent,
                    single.situation if single else message.situation,
                    _VERDICTS[single.verdict] if single else "not checked",
                    "; ".join(_TITLES[self.report.findings[number].kind] for number in self.found[place]),
                    "; ".join(f"{f.level}: {f.message}" for f in single.findings) if single else "",
                    excerpt(message.text, 0, len(message.text)),
                )
            )
        head = ("Number", "In your list", "To", "Sent", "Situation", "By itself", "Together", "Findings", "Begins")
        return {"name": "cordial-mailing.csv", "type": "text/csv", "text": csv_text(head, rows, mark=True)}


Session.actions = {
    "check": Session._check,
    "each": Session._each,
    "lines": Session._lines,
    "text": Session._text,
    "export": Session._export,
    **Session.actions,
}


def _read(request: dict) -> Listing:
    """The list in a request. Raises Refusal, with a question if it's not clear which columns to take."""
    columns, name = request.get("columns"), str(request.get("name") or "")
    try:
        if files := request.get("files"):
            if len(files) > 1:
                raise Refusal("That's more than one file. Open them one after the other.")
            name = files[0]["name"]
            with open(files[0]["path"], "rb") as file:
                if file.seek(0, 2) > MAX_BYTES:
                    raise Refusal(f"“{name}” is larger than {MAX_BYTES // 1_000_000} MB. The command line reads it.")
                file.seek(0)
                text = text_of(file)
        else:
            text = str(request.get("text") or "")
        table = table_of(text, name)
        if columns is None and table and (question := _about_columns(table)):
            raise Refusal("Which columns should we read?", (question,))
        if columns is not None and table:
            columns = {role: column for role, column in {**table.roles, **columns}.items() if column}
        return read_list(text, name, columns, request.get("separator") or "")
    except Unreadable as error:
        raise Refusal(f"We can't use {f'“{name}”' if name else 'this'}: {error}.") from None


def _about_columns(table) -> dict | None:
    """A question about which columns to use, or None if their names show it. The one with the longest cells is most
    likely the text."""
    if table.sure or not table.names:
        return None
    longest = max(range(len(table.names)), key=lambda place: sum(len(row[place]) for row in table.rows), default=0)
    guessed = {"text": table.names[longest] if table.names else "", **table.roles}
    return {
        "name": "columns",
        "names": table.names,
        "rows": table.rows,
        "columns": [{"role": role, "label": label, "value": guessed.get(role, "")} for role, label in _CHOICES],
    }


def _counted(messages: list[Message], progress: Progress):
    """The messages, each with its place as its id. Reports progress now and then."""
    for place, message in enumerate(messages):
        if progress and place % PROGRESS_STEP == 0:
            progress("Comparing the messages", place / len(messages))
        yield message._replace(id=str(place))


def _name(message: Message) -> str:
    """What we call a message: the recipient's name, or else its id in the list."""
    return message.to or f"Message {message.id}"
