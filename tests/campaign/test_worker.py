"""Many messages through the worker: JSON in, JSON out."""

import json

import pytest

from checkers.browser import handle
from checkers.campaign.audit import check_campaign
from tests.support.campaigns import messy


def ask(**request):
    answer = json.loads(handle(json.dumps({"id": 4, "op": "campaign", **request})))
    assert answer["id"] == 4
    return answer


def test_the_worker_checks_a_list_of_messages():
    answer = ask(messages=[m._asdict() for m in messy()])
    assert answer["ok"] and answer["report"] == {**check_campaign(messy()).as_dict(), "skipped": []}


def test_the_worker_reads_pasted_texts_and_files():
    assert ask(text="Hi Ana, one.\n---\nHi {{name}}, two.")["report"]["findings"][0]["ids"] == ["2"]
    assert ask(text="text,to\nHi Tom.,Ana Silva\n", name="a.csv")["report"]["findings"][0]["kind"] == "wrong-name"
    assert ask(text="Hi Ana, one.", situation="comment")["report"]["singles"]["rules"] is not None


def test_the_worker_counts_messages_without_text_as_skipped():
    report = ask(messages=[{"text": "Hi Ana, hello."}, {}, 5, {"text": None}, {"text": "x" * 20_001}])["report"]
    assert report["counts"]["messages"] == 1 and [s["line"] for s in report["skipped"]] == [2, 3, 4, 5]


@pytest.mark.parametrize(
    "request_, words",
    [
        ({}, "missing"),
        ({"messages": []}, "no message"),
        ({"text": ""}, "it's empty"),
        ({"messages": 5}, "missing"),
        ({"text": "a", "situation": "nope"}, "unknown situation"),
        ({"text": "x" * 4_000_001}, "longer than"),
        ({"text": "a\n---\n" * 5_001}, "more than 5,000"),
        ({"text": "a,b\n", "name": "x.csv"}, "no column"),
    ],
)
def test_the_worker_refuses_in_a_sentence(request_, words):
    answer = ask(**request_)
    assert not answer["ok"] and words in answer["error"].lower()
    assert answer["error"].endswith(".") and (answer["error"][0].isupper() or answer["error"][0] == "“")
