"""`python -m checkers network`, through a real process."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from checkers.network.sample import sample_archive
from tests.support.exports import CONNECTIONS, TODAY, connection, to_csv, zipped

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments, cwd=None):
    return subprocess.run(
        [sys.executable, "-m", "checkers", "network", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=120,
        env={"PATH": "", "LANG": "C", "PYTHONDONTWRITEBYTECODE": "1"},
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("export") / "Basic_LinkedInDataExport.zip"
    path.write_bytes(sample_archive(TODAY, 120, 400))
    return path


def test_text_has_no_messages(archive):
    done = run(archive, "--today", TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert "As of 2026-11-23: 120 connections" in done.stdout and "Nothing was sent anywhere" in done.stdout
    for title in (
        "Welcome (welcome)",
        "You owe a reply",
        "Check in",
        "Requests waiting",
        "Asked often enough",
        "The same text to many",
        "Worth a look",
    ):
        assert title in done.stdout
    assert "planning course" not in done.stdout, "message texts only on request"


def test_a_folder_is_an_unpacked_export(tmp_path):
    inside = tmp_path / "export" / "Complete"
    inside.mkdir(parents=True)
    (inside / "Connections (1).csv").write_bytes(to_csv(CONNECTIONS, connection("Ada Ashbank", 3)))
    (inside / "Shares.csv").write_text("a,b\n")
    (inside / ".DS_Store").write_bytes(b"\0\1")
    done = run(tmp_path / "export", "--today", TODAY)
    assert (done.returncode, done.stderr) == (0, "") and "1 connection." in done.stdout and "Ada Ashbank" in done.stdout
    (empty := tmp_path / "empty").mkdir()
    done = run(empty)
    assert done.returncode == 2 and "no file from a LinkedIn export" in done.stderr


def test_dates_that_could_be_two_days_are_asked_about(tmp_path):
    path = tmp_path / "Connections.csv"
    path.write_bytes(to_csv(CONNECTIONS, (*connection("Ada Ashbank", 3)[:-1], "3/4/2026")))
    done = run(path, "--today", TODAY)
    assert done.returncode == 2
    assert "--dates “day-first” for 3 April 2026; --dates “month-first” for 4 March 2026" in done.stderr
    assert "1 connection." in run(path, "--today", TODAY, "--dates", "day-first").stdout


def test_text_has_messages_on_request(archive):
    done = run(archive, "--today", TODAY, "--list", "same-text", "--show-text")
    assert "planning course" in done.stdout and "Worth a look" not in done.stdout


def test_a_few_check_ins_are_shown_and_all_on_request(archive):
    few, all_ = (run(archive, "--today", TODAY, "--list", "check-in", *more).stdout for more in ((), ("--limit", "0")))
    assert few.count("  - ") == 5 and "(--limit 0 shows all)" in few
    assert all_.count("  - ") > 5 and "--limit" not in all_


def test_json_has_every_list(archive):
    done = run(archive, "--today", TODAY, "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 0 and report["today"] == "2026-11-23" and report["totals"]["connections"] == 120
    welcome = next(found for found in report["lists"] if found["name"] == "welcome")
    assert welcome["count"] == len(welcome["items"]) > 0
    assert set(welcome["items"][0]) == {"rank", "person", "date", "days", "reasons", "situation"}
    assert "planning course" not in done.stdout


def test_one_list_can_be_csv(archive):
    done = run(archive, "--today", TODAY, "--format", "csv", "--list", "check-in")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert rows and {row["List"] for row in rows} == {"check-in"}


def test_ics_needs_a_list(archive):
    assert run(archive, "--today", TODAY, "--format", "ics", "--list", "welcome").stdout.startswith("BEGIN:VCALENDAR")
    done = run(archive, "--format", "ics")
    assert done.returncode == 2 and "--list" in done.stderr


def test_loose_files_and_the_day_of_the_audit(tmp_path):
    path = tmp_path / "Connections.csv"
    path.write_bytes(to_csv(CONNECTIONS, connection("Ada Ashbank", 3)))
    done = run(path, "--today", "2026-11-23", "--format", "json")
    report = json.loads(done.stdout)
    assert report["totals"]["connections"] == 1 and "messages.csv" in report["lists"][0]["missing"]
    assert json.loads(run(path, "--format", "json").stdout)["today"] >= "2026-01-01"


@pytest.mark.parametrize(
    "name, data, words",
    [
        ("x.pdf", b"%PDF-1.4", "is a PDF"),
        ("x.zip", b"PK\x03\x04", "damaged zip"),
        ("x.csv", b"a,b\n1,2\n", "isn't a file from a LinkedIn"),
        ("y.zip", zipped({"readme.txt": b"x"}), "no file from a LinkedIn export"),
    ],
)
def test_files_we_cant_read_give_one_line_on_stderr(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    done = run(path)
    assert done.returncode == 2 and done.stdout == ""
    assert words in done.stderr and done.stderr.count("\n") == 1 and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [(), ("nowhere.zip",), ("x", "--today", "tomorrow"), ("x", "--list", "enemies"), ("x", "--limit", "-1")],
)
def test_wrong_usage_exits_2(arguments):
    done = run(*arguments)
    assert done.returncode == 2 and done.stderr and "Traceback" not in done.stderr


def test_other_commands_dont_load_the_network_audits():
    code = (
        "import sys; from checkers.cli import main; main(['rules']); print([name for name in sys.modules if"
        " 'network' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code, "rules"], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_network_audits_dont_load_the_rules(archive):
    code = (
        "import os, sys; os._exit = lambda status: print([name for name in sys.modules if 'rules' in name]);"
        "import runpy; runpy.run_module('checkers', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "network", archive], capture_output=True, encoding="utf-8", cwd=ROOT
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


def test_a_closed_pipe_doesnt_crash(archive):
    """The process writes everything before it ends abruptly, and doesn't crash if nobody reads the rest."""
    command = [sys.executable, "-m", "checkers", "network", str(archive), "--format", "json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    process.stdout.close()
    assert process.wait(60) in (0, 2) and b"Traceback" not in process.stderr.read()
    process.stderr.close()
