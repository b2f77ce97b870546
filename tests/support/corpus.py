"""Our own messages and what the rules find in them.

python -m tests.support.corpus --write    accept the current findings as expected; read the diff before you commit
python -m tests.support.corpus            print recall and false alarms by situation
"""

import collections
import json
import sys
from pathlib import Path

from checkers.engine import check

HERE = Path(__file__).parent.parent / "corpus"
EXPECTED = HERE / "expected.jsonl"


def messages(name="messages.jsonl"):
    """The messages of a file, in order."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def said(message):
    """What the rules find, a line for each finding: rule, level, the underlined words."""
    report = check(message["text"], message["situation"], message.get("context"))
    findings = [f"{f.rule} ({f.level}): {message['text'][f.start : f.end]}" for f in report.findings]
    return {"id": message["id"], "verdict": report.verdict, "findings": findings}


def expected():
    """id -> what the rules should find."""
    return {e["id"]: e for e in map(json.loads, EXPECTED.read_text(encoding="utf-8").splitlines())}


def write():
    """Make the current findings the expected ones."""
    rows = [said(m) for m in messages() + messages("ten_drafts.jsonl")]
    EXPECTED.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")


def rates():
    """(label, situation) -> [messages to revise, all messages]. "ALL" is the total. Leaves out other languages."""
    out = collections.defaultdict(lambda: [0, 0])
    for m in messages():
        if "not English" not in m["faults"]:
            revise = said(m)["verdict"] == "revise"
            for where in ("ALL", m["situation"]):
                out[m["label"], where][0] += revise
                out[m["label"], where][1] += 1
    return out


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    else:
        table = rates()
        for where in sorted({w for _, w in table}):
            print(
                f"{where:22} bad found {table['bad', where][0]}/{table['bad', where][1]}"
                f"   false alarms {table['good', where][0]}/{table['good', where][1]}"
            )
