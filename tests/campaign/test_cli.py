"""`python -m checkers campaign`, through a real process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checkers.campaign.audit import Message
from tests.support.campaigns import messy, varied

ROOT = Path(__file__).resolve().parents[2]


def command(*arguments, stdin=None):
    done = subprocess.run(
        [sys.executable, "-m", "checkers", "campaign", *map(str, arguments)],
        cwd=ROOT,
        input=stdin,
        capture_output=True,
        timeout=60,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def write_csv(path, messages):
    import csv

    with open(path, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(Message._fields)
        rows.writerows(messages)
    return path


def test_the_command_exits_0_on_a_good_list(tmp_path):
    code, out, err = command(write_csv(tmp_path / "good.csv", varied()))
    assert (code, err) == (0, "")
    assert out == "ready: nothing to change (8 messages to 8 people)\n"


def test_the_command_exits_1_and_says_what_and_where(tmp_path):
    code, out, err = command(write_csv(tmp_path / "bad.csv", messy()))
    assert (code, err) == (1, "")
    assert "problem unfilled-field: 1 message still has a blank to fill in.\n    messages: x\n" in out
    assert out.splitlines()[-1].startswith("revise: 2 problems, ")


def test_the_command_writes_json(tmp_path):
    path = write_csv(tmp_path / "bad.csv", messy())
    path.write_text(path.read_text() + "only,one,too,many,fields,here\n")
    code, out, err = command(path, "--format", "json", "--situation", "first-message")
    report = json.loads(out)
    assert code == 1 and report["verdict"] == "revise" and report["singles"]["revise"] > 0
    assert len(report["skipped"]) == 1 and err.count("\n") == 1 and f"line {report['skipped'][0]['line']}:" in err
    assert report["findings"][0].keys() == {
        "kind",
        "level",
        "message",
        "why",
        "instead",
        "count",
        "people",
        "ids",
        "examples",
    }


def test_the_command_reads_standard_input():
    code, out, _ = command(stdin=b"Hi Ana, one.\n---\nHi {{name}}, two.\n")
    assert code == 1 and "unfilled-field" in out


@pytest.mark.parametrize(
    "raw, words",
    [
        (None, "can't read"),
        (b"", "it's empty"),
        (b"\x7fELF\0\0", "isn't a text file"),
        (b"a,b\n1,2\n", "no column is called text"),
    ],
)
def test_a_list_we_cant_read_gives_one_line_and_exit_2(tmp_path, raw, words):
    path = tmp_path / "list.csv"
    if raw is not None:
        path.write_bytes(raw)
    code, out, err = command(path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("checkers: ") and words in err


def test_a_folder_or_a_wrong_option_gives_one_line_and_exit_2(tmp_path):
    for arguments in ((tmp_path,), ("--situation", "nope"), ("--nope",)):
        code, out, err = command(*arguments, stdin=b"")
        assert (code, out, err.count("\n")) == (2, "", 1), err


def test_only_twenty_bad_lines_are_described(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("text,to\nHi Ana,Ana\n" + ",Tom\n" * 100)
    _, _, err = command(path)
    assert err.count("\n") == 21 and "80 more lines" in err


def test_it_shows_progress_on_a_terminal(tmp_path):
    listing = tmp_path / "long.csv"
    rows = "".join(f"Person {n},Hi! The gauge you asked about read {n} at noon.\n" for n in range(3_500))
    listing.write_text(f"to,text\n{rows}", "utf-8")
    terminal, end = os.openpty()
    try:
        with open(tmp_path / "out", "wb") as out:
            subprocess.run(
                [sys.executable, "-m", "checkers", "campaign", listing], cwd=ROOT, stdout=out, stderr=end, timeout=60
            )
        said = os.read(terminal, 100_000).decode().split("\r")
    finally:
        os.close(terminal)
        os.close(end)
    assert [line.split("% ")[-1].strip() for line in said if line.strip()] == [
        "1,000 messages",
        "2,000 messages",
        "3,000 messages",
        "3,500 messages read",
    ]
    assert "3,500 messages" in (tmp_path / "out").read_text("utf-8")
