"""The suggested version on the command line, in a batch and for the page."""

import json
import subprocess
import sys

from checkers.browser import handle
from checkers.rewrite import suggest

PUSHY = "Hi Ana 👋, I run a bakery in Porto. We help cafés like yours grow their sales. Book a call: calendly.com/bread-demo"
READY = "Hi Farida, your talk on peat in Galway changed our drainage maps. May I send you a photo?"


def run(*arguments: str, given: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "checkers", *arguments], input=given, capture_output=True, text=True, encoding="utf-8"
    )


def test_check_prints_before_and_after_and_whats_cut():
    answer = run("check", "--situation", "first-message", "--suggest", given=PUSHY).stdout
    assert "before:\n    Hi Ana 👋, I run" in answer and "after:\n    Hi Ana, thanks for connecting." in answer
    assert "“We help cafés like yours grow their sales.” This is a pitch" in answer


def test_check_says_that_a_ready_draft_doesnt_need_a_version():
    assert (
        "suggested: nothing to change" in run("check", "--situation", "first-message", "--suggest", given=READY).stdout
    )


def test_json_only_has_the_version_on_request():
    asked = ("check", "--situation", "first-message", "--format", "json")
    assert "suggested" not in json.loads(run(*asked, given=PUSHY).stdout)
    assert (
        json.loads(run(*asked, "--suggest", given=PUSHY).stdout)["suggested"]
        == suggest(PUSHY, "first-message").as_dict()
    )


def test_a_batch_has_the_version_of_lines_that_ask_for_it():
    lines = [
        {"situation": "first-message", "text": PUSHY, "suggest": True},
        {"situation": "first-message", "text": READY, "suggest": True},
        {"situation": "first-message", "text": PUSHY},
    ]
    answers = [json.loads(a) for a in run("batch", given="\n".join(map(json.dumps, lines))).stdout.splitlines()]
    assert answers[0]["suggested"]["text"] == suggest(PUSHY, "first-message").text
    assert answers[1]["suggested"] is None and "suggested" not in answers[2]


def test_the_page_gets_spans_in_utf16_units_both_ways():
    answer = json.loads(handle(json.dumps({"id": 1, "op": "suggest", "situation": "first-message", "text": PUSHY})))
    version = answer["version"]

    def units(text: str, start: int, end: int) -> str:
        return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")

    assert any(piece["kind"] == "kept" and piece["from_start"] > 8 for piece in version["pieces"])
    for piece in version["pieces"]:
        if piece["kind"] == "kept":
            assert units(version["text"], piece["start"], piece["end"]) == units(
                PUSHY, piece["from_start"], piece["from_end"]
            )
    assert "We help cafés like yours grow their sales." in [units(PUSHY, c["start"], c["end"]) for c in version["cut"]]


def test_the_page_gets_null_for_a_ready_draft_and_a_sentence_for_a_bad_request():
    ready = {"id": 1, "op": "suggest", "situation": "first-message", "text": READY}
    assert json.loads(handle(json.dumps(ready))) == {"id": 1, "ok": True, "version": None}
    assert json.loads(handle(json.dumps({**ready, "text": 3})))["ok"] is False


def test_checking_a_draft_does_not_load_the_rewriter():
    script = (
        "import sys; from checkers.browser import handle, warm_up; warm_up(); import checkers.drafts_cli; "
        "sys.exit(any(name.startswith('checkers.rewrite') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0
