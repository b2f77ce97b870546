"""What the page asks the worker, without a browser: JSON in, JSON out, never an exception, text only on
request.
"""

import json

import pytest

from checkers.network.browser import Session
from checkers.network.sample import sample_archive
from checkers.session import OUR_FAULT
from tests.support.exports import TODAY

DAY = TODAY.isoformat()
SECRET = "planning course"


@pytest.fixture
def ask():
    session = Session()

    def ask_(action, progress=None, **more):
        text = session.handle(json.dumps({"id": 7, "op": "network", "action": action, **more}), progress)
        text.encode("ascii")
        answer = json.loads(text)
        assert answer["id"] == 7
        return answer

    ask_("sample", today=DAY)
    return ask_


def test_files_are_read_from_paths_with_progress(ask, tmp_path):
    path = tmp_path / "0"
    path.write_bytes(sample_archive(TODAY, 60, 100))
    said = []
    answer = ask("audit", lambda *step: said.append(step), today=DAY, files=[{"name": "export.zip", "path": str(path)}])
    assert answer["ok"] and answer["report"]["totals"]["connections"] == 60 and said[-1] == ("Done", 1.0)
    assert "items" not in answer["report"]["lists"][0]


def test_lines_come_in_pages_filtered_and_sorted(ask):
    first = ask("lines", list="check-in", limit=3)
    second = ask("lines", list="check-in", limit=3, offset=3)
    assert first["count"] > 20 and [line["rank"] for line in first["lines"] + second["lines"]] == list(range(6))
    named = ask("lines", list="check-in", sort="name", limit=200)["lines"]
    assert [line["person"]["name"].casefold() for line in named] == sorted(
        line["person"]["name"].casefold() for line in named
    )
    oldest = [line["date"] for line in ask("lines", list="check-in", sort="oldest", limit=50)["lines"]]
    assert oldest == sorted(oldest)
    company = first["lines"][0]["person"]["company"]
    found = ask("lines", list="check-in", query=company.upper(), limit=200)
    assert 0 < found["count"] < first["count"] and {line["person"]["company"] for line in found["lines"]} == {company}


def test_groups_and_the_people_in_them_are_sent(ask):
    groups = ask("groups", by="company", limit=5)["groups"]
    assert len(groups) == 5 and groups[0]["count"] >= groups[1]["count"] >= groups[0]["quiet"] * 0
    people = ask("lines", by="company", key=groups[0]["key"], limit=200)
    assert people["count"] == groups[0]["count"] == len(people["lines"])
    assert ask("groups", by="year", query="2026")["count"] == 1


def test_message_texts_are_only_sent_on_request(ask):
    everything = json.dumps(
        [
            ask("sample", today=DAY),
            *(ask("lines", list=name, limit=200) for name in ("same-text", "check-in", "owed-reply", "chased")),
        ]
    )
    assert SECRET not in everything
    assert SECRET in ask("text", list="same-text", rank=0)["text"]
    messages = ask("text", list="check-in", rank=0)["messages"]
    assert 0 < len(messages) <= 6 and set(messages[0]) == {"date", "you", "text"}


def test_lists_can_be_saved_as_files(ask):
    made = ask("export", list="welcome", format="csv")
    assert made["name"] == f"cordial-welcome-{DAY}.csv" and made["text"].startswith("\ufeffList,")
    assert ask("export", list="welcome", format="ics")["text"].startswith("BEGIN:VCALENDAR")
    assert ask("export", format="csv")["text"].count("\n") > 400
    group = ask("groups", by="year", limit=1)["groups"][0]
    assert ask("export", by="year", key=group["key"], format="csv")["text"].count("\n") == group["count"] + 1


def test_forget_drops_the_report(ask):
    assert ask("forget")["ok"]
    assert "Choose your files again" in ask("lines", list="welcome")["error"]


def test_an_archive_we_cant_read_replaces_the_old_one(ask, tmp_path):
    (tmp_path / "0").write_bytes(b"%PDF")
    answer = ask("audit", today=DAY, files=[{"name": "x.pdf", "path": str(tmp_path / "0")}])
    assert not answer["ok"] and "x.pdf is a PDF" in answer["error"]
    assert not ask("lines", list="welcome")["ok"]


@pytest.mark.parametrize(
    "request_json",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"action": "audit"}',
        '{"action": "lines", "list": "nobody"}',
        '{"action": "lines", "by": "x", "key": 1}',
        '{"action": "text", "list": "welcome", "rank": 999999}',
        '{"action": "sample", "today": "someday"}',
        '{"action": "lines", "list": "welcome", "sort": "?"}',
        '{"action": "lines", "list": "welcome", "offset": "x"}',
    ],
)
def test_bad_requests_get_an_answer(ask, request_json):
    answer = json.loads(Session().handle(request_json))
    assert answer["ok"] is False and answer["error"]


def test_a_bug_report_says_where_and_quotes_nothing(ask, monkeypatch, tmp_path):
    def stumble(*_):
        return {}["Ada Ashbank"]

    monkeypatch.setattr("checkers.network.audit.group", stumble)
    path = tmp_path / "0"
    path.write_bytes(sample_archive(TODAY, 9, 9))
    ours = ask("audit", today=DAY, files=[{"name": "export.zip", "path": str(path)}])
    assert ours["error"] == OUR_FAULT and "Ashbank" not in str(ours)
    assert ours["detail"].startswith("KeyError in ") and "stumble (" in ours["detail"]
    assert "_audit (network/audit.py, line " in ours["detail"]
    path.write_bytes(b"%PDF")
    theirs = ask("audit", today=DAY, files=[{"name": "export.zip", "path": str(path)}])
    assert theirs["error"] != OUR_FAULT and "detail" not in theirs
