"""The counts of how often rules are right: what we count, and that we keep no texts."""

import json

from checkers.engine import check
from checkers.rules import RULES
from tools import evidence
from tools.site.macros import evidence as shown

BAD = "Hi Lena, I'd like to add you to my professional network on LinkedIn."
GOOD = "Hi Lena, your talk on ward rounds in Leeds changed how we hand over at night. I'd like to follow your work."


def rows(*given) -> str:
    return "".join(json.dumps({"id": f"m{n}", **row}) + "\n" for n, row in enumerate(given))


def test_counts_are_kept_and_texts_are_not(tmp_path):
    messages, judged, out = tmp_path / "messages.jsonl", tmp_path / "judged.jsonl", tmp_path / "evidence.json"
    messages.write_text(
        rows(
            {"scenario": "stranger-note", "label": "bad", "text": BAD},
            {"situation": "invite-stranger", "label": "good", "text": GOOD},
            {"situation": "invite-stranger", "label": "mixed", "text": BAD},
            {"situation": "invite-stranger", "label": "good", "text": GOOD * 5},  # too long for a note
            {"situation": "nowhere", "label": "good", "text": GOOD},
        )
    )
    finding = next(finding for finding in check(BAD, "invite-stranger").findings if finding.code == "LE101")
    judged.write_text(rows({"code": "LE101", "start": finding.start, "end": finding.end, "judgement": "right"}))
    assert evidence.main(["--set", f"Ours={messages}", "--judged", str(judged), "--out", str(out)]) == 0
    kept = json.loads(out.read_text())
    assert kept["sets"] == [{"name": "Ours", "bad": 1, "bad-revise": 1, "good": 1, "good-revise": 0}]
    assert kept["situations"]["invite-stranger"]["bad-revise"] == 1
    assert kept["rules"]["LE101"] == {"good": 0, "bad": 1, "right": 1, "arguable": 0, "wrong": 0}
    assert "Lena" not in out.read_text()


def test_a_missing_file_gives_a_plain_sentence(capsys, tmp_path):
    assert evidence.main(["--set", "Ours=nowhere.jsonl", "--out", str(tmp_path / "x.json")]) == 2
    assert "must exist" in capsys.readouterr().err


def test_every_rule_has_counts_and_the_pages_show_them():
    live = [rule for rule in RULES if rule.status != "retired"]
    missing = [rule.code for rule in live if rule.code not in shown.counts()["rules"]]
    assert missing == [], "run python -m tools.evidence again (about/how-right-it-is says on what)"
    for rule in live:
        assert "How we measure" in shown.rule_evidence(rule.code, "../../")
    assert shown.sets_table().count("\n") >= 2
    assert "| --- |" in shown.rules_table("../")
