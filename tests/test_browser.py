"""What the worker calls: JSON in, JSON out, spans in UTF-16 units as JavaScript counts them."""

import json

import pytest

from checkers import browser, engine
from checkers.browser import handle, to_utf16
from checkers.engine import check
from checkers.network.browser import Session

SLOT = "[Company]"


def ask(**request):
    return json.loads(handle(json.dumps(request)))


def units(text):
    """The text as in JavaScript, as a list of UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i : i + 2] for i in range(0, len(raw), 2)]


def slice_utf16(text, start, end):
    return b"".join(units(text)[start:end]).decode("utf-16-le", "surrogatepass")


def slots(text, situation="comment"):
    report = ask(id=1, op="check", situation=situation, text=text)["report"]
    return [slice_utf16(text, f["start"], f["end"]) for f in report["findings"] if f["rule"] == "unfilled-placeholder"]


def test_the_answer_is_the_report_with_its_id():
    text = "Dear Sir/Madam, I'd like to add you to my professional network. [Company]"
    for request_id in (7, "a", None, 1.5, [1], {"n": 1}):
        answer = ask(id=request_id, op="check", situation="invite-stranger", text=text, context={"account": "free"})
        expected = check(text, "invite-stranger", {"account": "free"}).as_dict()
        assert answer == {"id": request_id, "ok": True, "report": json.loads(json.dumps(expected))}


@pytest.mark.parametrize("no_json", ["NaN", "Infinity", "-1e999", "[NaN]"])
def test_an_id_that_javascript_cant_read_isnt_sent_back(no_json):
    for session in (handle, Session().handle):
        line = session(f'{{"id": {no_json}, "op": "check", "action": "forget", "situation": "ask", "text": "Hi"}}')
        answer = json.loads(line, parse_constant=pytest.fail)
        assert answer["ok"] and answer["id"] is None


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Grüße ",
        "😀 ",
        "👨‍👩‍👧‍👦 family, ",
        "🇦🇹🇨🇭 flags, ",
        "👍🏽👋🏿 ",
        "❤️ ",
        "e\u0301a\u0308 ",
        "𝐁𝐨𝐥𝐝 ",
        "\ud83d lone ",
        "\udc00 ",
        "李雷 ",
        "שלום ",
        "\u200d\ufe0f ",
        "a\r\nb\r\n",
        "\U0010ffff ",
        "İıß ",
    ],
)
def test_spans_fit_the_text_in_javascript(before):
    text = f"{before}the tower of {SLOT} leans 😀 over {SLOT}"
    assert slots(text) == [SLOT, SLOT]


def test_suggestions_are_moved_with_their_finding():
    text = "👨‍👩‍👧 Hi there, the the tower of [Company] leans"
    report = ask(op="check", situation="comment", text=text)["report"]
    moved = [
        (f["rule"], s) for f in report["findings"] + report["trial"] for s in f["suggestions"] if s["kind"] != "idea"
    ]
    plain = [
        s
        for f in check(text, "comment").findings + check(text, "comment").trial
        for s in f.suggestions
        if s.kind != "idea"
    ]
    assert len(moved) == len(plain) >= 1
    for (_, js), py in zip(moved, plain):
        assert slice_utf16(text, js["start"], js["end"]) == text[py.start : py.end] != ""


def test_spans_in_ascii_stay_as_they_are():
    report = check("Hi [Name], so", "comment").as_dict()
    assert to_utf16(report, "Hi [Name], so") is report


def test_the_length_is_counted_both_ways():
    length = ask(op="check", situation="comment", text="👨‍👩‍👧‍👦")["report"]["length"]
    assert (length["count"], length["utf16"]) == (7, 11)


def test_answers_are_ascii_which_keeps_lone_surrogates():
    raw = handle(json.dumps({"id": "\ud800é", "op": "check", "situation": "comment", "text": "so [\ud83d name] 😀"}))
    assert raw.isascii() and json.loads(raw)["id"] == "\ud800é"


def test_a_text_of_20000_characters_is_checked_and_one_more_is_not():
    assert ask(op="check", situation="comment", text="a " * 10_000)["ok"]
    answer = ask(id=3, op="check", situation="comment", text="a " * 10_000 + "a")
    assert answer == {
        "id": 3,
        "ok": False,
        "error": "The text is longer than 20,000 characters, so we didn't check it.",
    }


@pytest.mark.parametrize(
    "request_",
    [
        "",
        "{",
        "[]",
        "5",
        "null",
        '"check"',
        "{}",
        "[" * 100_000,
        '{"id": 4}',
        '{"id": 4, "op": null}',
        '{"id": 4, "op": ["check"]}',
        '{"id": 4, "op": "nope"}',
        '{"id": 4, "op": "check"}',
        '{"id": 4, "op": "check", "situation": "ask"}',
        '{"id": 4, "op": "check", "situation": "nope", "text": "a"}',
        '{"id": 4, "op": "check", "situation": ["ask"], "text": "a"}',
        '{"id": 4, "op": "check", "situation": "ask", "text": 5}',
        '{"id": 4, "op": "check", "situation": "ask", "text": null}',
        '{"id": 4, "op": "check", "situation": "ask", "text": "a", "context": [1]}',
        '{"id": 4, "op": "check", "situation": "ask", "text": "a", "context": {"mood": "blue"}}',
        '{"id": 4, "op": "check", "situation": "ask", "text": "a", "context": {"relation": ["peer"]}}',
        '{"id": 4, "op": "check", "situation": "follow-up", "text": "a", "context": {"days": "soon"}}',
    ],
)
def test_anything_that_goes_wrong_gives_a_plain_sentence(request_):
    answer = json.loads(handle(request_))
    assert answer.keys() == {"id", "ok", "error"} and answer["ok"] is False
    assert answer["id"] == (4 if '"id": 4' in request_ else None)
    error = answer["error"]
    assert error.endswith(".") and (error[0].isupper() or error[0] == "“") and len(error) < 300
    for technical in ("NoneType", "object has no", "unhashable", "Traceback", "KeyError", "Expecting"):
        assert technical not in error


def test_the_context_can_be_null_or_left_out():
    plain = ask(op="check", situation="ask", text="Hi Ana, so?")
    assert plain == ask(op="check", situation="ask", text="Hi Ana, so?", context=None)
    assert plain == ask(op="check", situation="ask", text="Hi Ana, so?", context={})


def test_a_broken_engine_is_reported_too(monkeypatch):
    def broken(*_):
        raise RuntimeError("out of order")

    monkeypatch.setattr(browser, "check", broken)
    answer = ask(id=2, op="check", situation="ask", text="a")
    assert answer == {"id": 2, "ok": False, "error": "The check stopped (RuntimeError: out of order)."}


def test_a_broken_rule_is_named_and_the_others_still_report(monkeypatch):
    def broken(_):
        raise RuntimeError("out of order")

    rules = tuple(r if r.name != "unfilled-placeholder" else r._replace(find=broken, words=None) for r in engine.RULES)
    monkeypatch.setattr(engine, "RULES", rules)
    monkeypatch.setattr(engine, "_plan", engine._plan.__wrapped__)  # which keeps a situation's rules
    report = ask(op="check", situation="invite-stranger", text="Dear Sir/Madam, [Company] we'd like to talk.")["report"]
    assert report["failed"] == ["unfilled-placeholder"] and report["findings"]
