"""Many messages through the mailing page's worker: JSON in, JSON out."""

from __future__ import annotations

import csv
import io
import json

import pytest

from checkers.campaign.audit import check_campaign
from checkers.campaign.browser import MAX_MESSAGES, Session
from checkers.engine import check
from checkers.session import OUR_FAULT
from checkers.situation import SITUATIONS
from tests.support.campaigns import NAMES, PITCH, many, messy, varied


class Worker:
    """A session that gets the same requests as from the page."""

    def __init__(self):
        self.session = Session()

    def ask(self, action: str, progress=None, **more) -> dict:
        text = self.session.handle(json.dumps({"id": 4, "action": action, **more}), progress)
        text.encode("ascii")
        answer = json.loads(text)
        assert answer["id"] == 4
        return answer

    def give(self, messages, **more) -> dict:
        """Check messages together, sent like JSON pasted into the page. Returns the report."""
        answer = self.ask("check", text=json.dumps([message._asdict() for message in messages]), **more)
        assert answer["ok"], answer
        return answer["report"]

    def check_each(self) -> dict:
        """Check all of them by themselves, too."""
        while True:
            answer = self.ask("each")
            if answer["done"] == answer["count"]:
                return answer


@pytest.fixture
def worker() -> Worker:
    return Worker()


def test_it_finds_the_same_as_the_command_line(worker):
    report, same = worker.give(messy()), check_campaign(messy()).as_dict()
    assert report["counts"] == same["counts"] and report["verdict"] == same["verdict"]
    keep = ("kind", "level", "message", "why", "instead", "count", "people")
    assert [{key: finding[key] for key in keep} for finding in report["findings"]] == [
        {key: finding[key] for key in keep} for finding in same["findings"]
    ]
    assert "ids" not in report["findings"][0] and all(finding["title"] for finding in report["findings"])


def test_messages_with_equal_ids_stay_apart(worker):
    messages = [message._replace(id="7") for message in many(PITCH)]
    report = worker.give(messages)
    (same,) = [number for number, finding in enumerate(report["findings"]) if finding["kind"] == "same-text"]
    lines = worker.ask("lines", show=str(same), sort="")["lines"]
    assert [line["place"] for line in lines] == list(range(len(messages)))
    assert [line["name"] for line in lines] == list(NAMES)


def test_each_is_checked_by_itself_as_the_engine_does(worker):
    messages = [*varied()[:3], *many(PITCH)[:2], varied()[0]._replace(situation="decline")]
    worker.give(messages, situation="first-message")
    answer = worker.check_each()
    reports = [check(message.text, message.situation or "first-message") for message in messages]
    assert answer["verdicts"]["revise"] == sum(report.verdict == "revise" for report in reports) > 0
    lines = worker.ask("lines", sort="")["lines"]
    for line, report in zip(lines, reports, strict=True):
        assert line["single"]["verdict"] == report.verdict and line["single"]["situation"] == report.situation
        assert [finding["message"] for finding in line["single"]["findings"]] == [f.message for f in report.findings]
    revise = worker.ask("lines", show="revise")
    assert revise["count"] == answer["verdicts"]["revise"]
    assert worker.ask("text", place=3)["report"]["findings"] == reports[3].as_dict()["findings"]


def test_nothing_is_said_about_a_message_until_its_checked_by_itself(worker):
    worker.give(messy())
    assert all(line["single"] is None for line in worker.ask("lines")["lines"])
    assert worker.ask("lines", show="ready")["count"] == 0
    assert worker.ask("text", place=0)["report"] is None
    assert "not checked" in worker.ask("export")["text"]


def test_lines_are_filtered_sorted_and_sent_in_pages(worker):
    worker.give(messy())
    total = len(messy())
    first, second = worker.ask("lines", limit=5), worker.ask("lines", limit=5, offset=5)
    assert first["count"] == total and len({line["place"] for line in first["lines"] + second["lines"]}) == 10
    assert first["lines"][0]["together"][0]["level"] == "problem", "the worst comes first"
    assert [line["place"] for line in worker.ask("lines", sort="", limit=3)["lines"]] == [0, 1, 2]
    zoe = worker.ask("lines", query="zoë")
    assert zoe["count"] == 1 and zoe["lines"][0]["name"] == "Zoë"
    assert worker.ask("lines", query="CRANES ana")["count"] == 2
    found = worker.ask("lines", show="found", limit=200)
    assert 0 < found["count"] < total and all(line["together"] for line in found["lines"])
    assert worker.ask("lines", offset=-5, limit=1)["lines"] == worker.ask("lines", limit=1)["lines"]


def test_spans_of_a_message_are_in_utf16_units(worker):
    text = "\N{WAVING HAND SIGN} Hi Ana, I am [your name]."
    worker.give([varied()[0]._replace(text=text)], situation="invite-stranger")
    worker.check_each()
    answer = worker.ask("text", place=0)
    (finding,) = [f for f in answer["report"]["findings"] if f["rule"] == "unfilled-placeholder"]
    units = text.encode("utf-16-le")
    assert units[2 * finding["start"] : 2 * finding["end"]].decode("utf-16-le") == "[your name]"


def test_the_results_are_a_csv_without_formulas(worker):
    messages = [message._replace(id=f"@x{n}") for n, message in enumerate(many(PITCH))]
    messages[0] = messages[0]._replace(to="=1+2")
    worker.give(messages, situation="first-message")
    worker.check_each()
    answer = worker.ask("export")
    assert answer["name"].endswith(".csv") and answer["text"].startswith("\ufeff")
    head, *rows = csv.reader(io.StringIO(answer["text"].removeprefix("\ufeff"), newline=""))
    assert len(rows) == len(messages) and all(len(row) == len(head) for row in rows)
    assert rows[0][head.index("To")] == "'=1+2" and rows[0][head.index("In your list")] == "'@x0"
    assert "One text to many people" in rows[0][head.index("Together")]
    assert rows[0][head.index("By itself")] == "to revise" and "caution: " in rows[0][head.index("Findings")]


def test_it_reports_progress(worker):
    said = []
    messages = varied() * 20
    text = json.dumps([message._asdict() for message in messages])
    worker.ask("check", lambda *step: said.append(step), text=text)
    shares = [share for _, share in said]
    assert len(shares) > 1 and shares == sorted(shares) and all(0 <= share < 1 for share in shares)


def test_a_file_is_read_from_its_path(worker, tmp_path):
    path = tmp_path / "0"
    path.write_bytes("Message;Name\nHi Tom.;Ana Silva\n".encode("utf-16"))
    answer = worker.ask("check", files=[{"name": "a.csv", "path": str(path)}])
    assert answer["report"]["format"] == "csv" and answer["report"]["findings"][0]["kind"] == "wrong-name"
    answer = worker.ask("check", files=[{"name": "a.csv", "path": str(path)}] * 2)
    assert not answer["ok"] and "more than one file" in answer["error"]


@pytest.mark.parametrize(
    "text, separator, count, chosen",
    [
        ("Hi Ana, one.\n---\nHi Tom, two.", "", 2, "dashes"),
        ("Hi Ana,\n\none.\n\nHi Tom,\n\ntwo.\n\nBest, Lena", "", 2, "greetings"),
        ("Dear Ana\n\none\n\n\nGood morning Tom\n\ntwo", "", 2, "greetings"),
        ("Hi Ana,\n\none.\n\ntwo.", "", 1, "whole"),
        ("One thing here.\n\nAnother there.\n\n\nA third thing.", "", 2, "blanks"),
        ("One thing here.\n\nAnother there.\n \nA third thing.", "", 3, "blank"),
        ("One thing here.\nAnother there.", "", 2, "line"),
        ("Only one.", "", 1, "whole"),
        ("Hi Ana, one.\n\nHi Tom, two.", "whole", 1, "whole"),
        ("Hi Ana, one.\n---\nHi Tom, two.", "blank", 1, "blank"),
        ("Hi Ana,\r\n\r\none.\r\n\r\nHi Tom,\r\n\r\ntwo.", "", 2, "greetings"),
    ],
)
def test_a_pasted_text_is_split_into_its_messages(worker, text, separator, count, chosen):
    report = worker.ask("check", text=text, separator=separator)["report"]
    assert (report["counts"]["messages"], report["separator"], report["format"]) == (count, chosen, "text")


@pytest.mark.parametrize(
    "header", ["Outreach,Prospect", "Message,Prospect", "Message,Note,Name", "Outreach,Name", "a,b"]
)
def test_it_asks_which_columns_to_read(worker, header):
    width = header.count(",") + 1
    row = ",".join(["Hi Tom! The van passed its test and I owe you a coffee.", "Ana Silva", "Ana Silva"][:width])
    text = f"{header}\n{row}\n"
    answer = worker.ask("check", text=text, name="a.csv")
    assert not answer["ok"] and answer["error"] == "Which columns should we read?"
    (question,) = answer["questions"]
    assert question["names"] == header.split(",") and question["rows"] == [row.split(",")]
    chosen = {choice["role"]: choice["value"] for choice in question["columns"]}
    first, *_, last = header.split(",")
    assert chosen["text"] == first
    report = worker.ask("check", text=text, name="a.csv", columns={"text": first, "to": last})["report"]
    assert [finding["kind"] for finding in report["findings"]] == ["wrong-name"]
    assert worker.ask("check", text=text, name="a.csv", columns={"text": first, "to": ""})["report"]["findings"] == []


@pytest.mark.parametrize("header", ["Message,Name", "text,first name,last name", "Connection note,Recipient,Date"])
def test_it_doesnt_ask_if_the_names_of_the_columns_show_it(worker, header):
    row = ",".join(["Hi Ana.", "Ana", "Silva"][: header.count(",") + 1])
    assert worker.ask("check", text=f"{header}\n{row}\n", name="a.csv")["ok"]


def test_it_asks_about_the_columns_of_json_lines(worker):
    text = '{"body": "Hi Tom, hello.", "lead": "Ana Silva"}\n{"lead": "Tom Reed", "body": "Hi Tom, hello."}\nnot JSON\n'
    answer = worker.ask("check", text=text, name="a.jsonl")
    (question,) = answer["questions"]
    assert question["names"] == ["body", "lead"] and question["rows"][1] == ["Hi Tom, hello.", "Tom Reed"]
    report = worker.ask("check", text=text, name="a.jsonl", columns={"text": "body", "to": "lead"})["report"]
    assert report["counts"] == {**report["counts"], "messages": 2, "people": 2}
    assert report["skipped"] == [{"line": 3, "why": "it isn't JSON"}] and report["skipped_count"] == 1


@pytest.mark.parametrize(
    "request_, words",
    [
        ({}, "it's empty"),
        ({"text": ""}, "it's empty"),
        ({"text": "[5]", "name": "a.json"}, "no message"),
        ({"text": "Hi", "situation": "nope"}, "no such situation"),
        ({"text": "a\n---\n" * (MAX_MESSAGES + 1)}, "more than 50,000"),
        ({"text": "a,b\n", "name": "x.csv", "columns": {"text": "c"}}, "no column"),
    ],
)
def test_it_refuses_in_a_sentence(worker, request_, words):
    answer = worker.ask("check", **request_)
    assert not answer["ok"] and words in answer["error"].lower() and "detail" not in answer
    assert answer["error"].endswith(".") and answer["error"][0].isupper()
    assert worker.ask("lines")["count"] == 0


def test_a_bug_report_says_where_and_quotes_nothing(worker):
    worker.give(varied())
    answer = worker.ask("text", place=10_000)
    assert answer["error"] == OUR_FAULT and "IndexError in " in answer["detail"]
    assert not json.loads(worker.session.handle("[]"))["ok"] and not json.loads(worker.session.handle("{"))["ok"]


def test_forgetting_leaves_nothing(worker):
    worker.give(messy())
    worker.check_each()
    assert worker.ask("forget")["ok"]
    assert worker.ask("lines") == {"id": 4, "ok": True, "count": 0, "lines": []}
    assert not worker.session.messages and not worker.session.reports and worker.session.report is None


def test_every_situation_can_be_chosen(worker):
    for situation in ("auto", *SITUATIONS):
        assert worker.ask("check", text="Hi Ana, hello.", situation=situation)["ok"]
