"""The command line for scripts: exit codes, one line on stderr, JSON Lines. Some tests start a real process."""

import contextlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checkers import __version__
from checkers.cli import COMMANDS, main
from checkers.engine import check
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.support.exports import CONNECTIONS, TODAY, connection, files, invitation, message, to_csv, zipped

ROOT = Path(__file__).resolve().parents[1]
GOOD = (
    "Hi Lena, your talk on tram timetables in Graz changed how we plan our bus stops in Linz. "
    "May I follow your work here?"
)
BAD = "Dear Sir/Madam, I'd like to add you to my professional network. [Company]"


def run_process(*arguments, stdin=b"", env=None):
    """The exit code, standard output and standard error of a separate process."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **(env or {})}
    done = subprocess.run(
        [sys.executable, "-m", "checkers", *map(str, arguments)],
        cwd=ROOT,
        input=encoded(stdin),
        capture_output=True,
        timeout=120,
        env=environment,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def run(*arguments, stdin=b"", cwd=ROOT):
    """The same without a process, because starting one takes half a second."""
    streams = [io.TextIOWrapper(io.BytesIO(content), write_through=True) for content in (encoded(stdin), b"", b"")]
    before = sys.stdin, sys.stdout, sys.stderr, sys.argv
    try:
        sys.stdin, sys.stdout, sys.stderr = streams
        sys.argv = ["checkers", *map(str, arguments)]
        with contextlib.chdir(cwd):
            code = main()
    except SystemExit as done:
        code = done.code or 0
    finally:
        sys.stdin, sys.stdout, sys.stderr, sys.argv = before
    return code, *(stream.buffer.getvalue().decode() for stream in streams[1:])


def encoded(text):
    return text.encode() if isinstance(text, str) else text


def refused(result, *words):
    """Check for exit code 2, nothing on stdout and one clear line on stderr. Returns that line."""
    code, out, err = result
    assert (code, out) == (2, "")
    assert err.startswith("checkers: ") and err.endswith("\n") and err.count("\n") == 1, err
    assert "Traceback" not in err and all(word in err for word in words), err
    return True


# --- check -----------------------------------------------------------------------------------------------------


def test_a_ready_draft_exits_0():
    code, out, err = run_process("check", "--situation", "invite-stranger", stdin=GOOD)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == f"ready: nothing to change ({len(GOOD)} of 300 characters)"


def test_a_draft_to_revise_exits_1_and_says_what_and_where():
    code, out, err = run_process("check", "--situation", "invite-stranger", "-", stdin=BAD)
    assert (code, err) == (1, "")
    report = check(BAD, "invite-stranger")
    for f in report.findings:
        assert f"1:{f.start + 1} {f.level} {f.code} {f.rule}: {f.message}\n" in out
    assert out.splitlines()[-1].startswith("revise: ")


def test_lines_and_columns_count_from_one():
    _, out, _ = run(
        "check", "--situation", "first-message", stdin="Hi Lena,\n\nthe tower of [Company] leans. Do you know why?"
    )
    assert "\n3:14 problem LE102 unfilled-placeholder" in "\n" + out


def test_json_is_the_report():
    code, out, _ = run("check", "--situation", "invite-stranger", "--format", "json", stdin=BAD)
    assert code == 1 and json.loads(out) == json.loads(json.dumps(check(BAD, "invite-stranger").as_dict()))


def test_context_changes_the_limit():
    long = GOOD + " " + "We count every stop twice in winter. " * 4
    assert 200 < len(long.strip()) < 300
    code, out, _ = run(
        "check", "--situation", "invite-stranger", "--context", "account=free", "--format", "json", stdin=long
    )
    report = json.loads(out)
    assert code == 1 and report["length"]["limit"] == 200 and report["length"]["over"]
    _, out, _ = run(
        "check", "--situation", "invite-stranger", "--context", "account=premium", "--format", "json", stdin=long
    )
    assert json.loads(out)["length"]["limit"] == 300


def test_context_can_be_given_several_times():
    _, out, err = run(
        "check",
        "--situation",
        "follow-up",
        "--context",
        "state=connected",
        "count=1",
        "--context",
        "days=10",
        "--format",
        "json",
        stdin=GOOD,
    )
    assert err == "" and json.loads(out)["situation"] == "follow-up"


@pytest.mark.parametrize(
    "context, words",
    [
        (["account=gold"], ["“account” must be one of free, premium"]),
        (["mood=blue"], ["has no context “mood”", "account"]),
        (["account"], ["KEY=VALUE"]),
        (["=free"], ["KEY=VALUE"]),
        (["account="], []),
    ],
)
def test_unknown_context_is_refused(context, words):
    result = run("check", "--situation", "invite-stranger", "--context", *context, stdin=GOOD)
    assert refused(result, *words) if words else result[0] == 0


def test_days_must_be_a_number():
    assert refused(run("check", "--situation", "follow-up", "--context", "days=soon", stdin=GOOD), "whole number")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nope",),
        ("check", "--situation", "nope"),
        ("check", "--situation", "ask", "--format", "xml"),
        ("check", "--situation", "ask", "--nope"),
        ("check", "--situation", "ask", "--ignore"),
        ("batch", "x"),
        ("rules", "x"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(arguments):
    assert refused(run(*arguments), "--help")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\u3000\r\n\t"])
def test_an_empty_draft_is_refused(text):
    assert refused(run("check", "--situation", "ask", stdin=text), "empty")


def test_a_draft_in_another_language_exits_2_and_says_which():
    code, out, err = run(
        "check",
        "--situation",
        "invite-stranger",
        stdin=(
            "Bonjour Madame, je suis ravi de faire partie de votre réseau et je vous remercie pour votre message sur la Loire."
        ),
    )
    assert code == 2 and err == "checkers: this reads as French; the rules judge English only\n"
    assert out.splitlines()[-1].startswith("other-language: ")


def test_drafts_are_read_from_files(tmp_path):
    path = tmp_path / "draft é 😀.txt"
    path.write_text(GOOD, encoding="utf-8")
    assert run("check", "--situation", "invite-stranger", path)[0] == 0
    assert run("check", path, "--situation", "invite-stranger", cwd=tmp_path)[0] == 0


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.encode() + b"\n",
        GOOD.encode() + b"\r\n",
        b"\xef\xbb\xbf" + GOOD.replace(", ", ",\r\n").encode() + b"\r\n",
    ],
)
def test_byte_order_mark_and_line_ends_do_not_matter(tmp_path, raw):
    path = tmp_path / "draft.txt"
    path.write_bytes(raw)
    code, out, _ = run("check", "--situation", "invite-stranger", "--format", "json", path)
    assert code == 0 and json.loads(out)["length"]["count"] == len(GOOD)


@pytest.mark.parametrize(
    "raw, words",
    [
        (b"\x7fELF\x02\0\0\0", ["isn't a text file"]),
        (GOOD.encode("utf-16"), ["isn't a text file"]),
        ("Hi José".encode("latin-1"), ["isn't UTF-8"]),
        (b"a" * 1_000_001, ["larger than 1,000,000 bytes"]),
        ("é".encode() * 20_001, ["longer than 20,000 characters"]),
        (b"Hi \xf0\x9f\x98", ["isn't UTF-8"]),
    ],
)
def test_files_that_arent_drafts_are_refused(tmp_path, raw, words):
    path = tmp_path / "draft.txt"
    path.write_bytes(raw)
    assert refused(run("check", "--situation", "ask", path), str(path), *words)
    assert refused(run("check", "--situation", "ask", stdin=raw), *words)


def test_files_we_cant_read_are_refused(tmp_path):
    assert refused(run_process("check", "--situation", "ask", tmp_path / "none.txt"), "No such file")
    assert refused(run_process("check", "--situation", "ask", tmp_path), "no .txt or .md file in the folder")


def test_several_files_are_named_and_the_worst_decides(tmp_path):
    good, bad, empty = (tmp_path / name for name in ("good.txt", "bad.txt", "empty.txt"))
    good.write_text(GOOD), bad.write_text(BAD), empty.write_text(" ")
    code, out, err = run("check", "--situation", "invite-stranger", good, bad, good)
    assert (code, err) == (1, "") and out.splitlines()[-1] == "2 drafts: 1 ready, 1 to revise"
    assert f"\n{bad}:1:1: caution LE" in out and out.startswith(f"{good}: ready: ")
    code, out, err = run("check", "--situation", "invite-stranger", empty, good)
    assert code == 2 and err == f"checkers: {empty} is empty\n" and f"{good}: ready: " in out


def test_a_rule_can_be_ignored_by_name_or_code():
    draft = (
        "Hi {first_name}, your talk on tram timetables in Graz helped us plan our stops. May I follow your work here?"
    )
    arguments = ("check", "--situation", "invite-stranger")
    assert run(*arguments, stdin=draft)[0] == 1
    for rule in ("unfilled-placeholder", "LE102"):
        code, out, err = run(*arguments, "--ignore", rule, stdin=draft)
        assert (code, err) == (0, "") and out.startswith("ready: nothing to change")
    assert refused(run(*arguments, "--ignore", "LE000", stdin=draft), "LE000")


def test_a_closed_standard_input_is_refused():
    done = subprocess.run(
        ["sh", "-c", '"$0" -m checkers check --situation ask <&-', sys.executable],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
    )
    assert refused((done.returncode, done.stdout.decode(), done.stderr.decode()), "no standard input")


def test_a_closed_pipe_doesnt_crash():
    done = subprocess.run(
        ["sh", "-c", '"$0" -m checkers rules --format json | head -c 1 >/dev/null', sys.executable],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
    )
    assert done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_output_survives_any_terminal(encoding):
    code, out, err = run_process(
        "check", "--situation", "comment", stdin="Hi [Naïve 😀 “name”], so [x]", env={"PYTHONIOENCODING": encoding}
    )
    assert code == 1 and err == "" and "Naïve 😀" in out


HOSTILE = "\033]0;title\007\033[2J\x9b31m\u202eback\u2066\r\x7f"


@pytest.mark.parametrize("options", [(), ("--explain", "--suggest"), ("--format", "json")])
def test_no_draft_can_control_the_terminal(options):
    text = f"Hi {{{{na{HOSTILE}me}}}}, your map shows{HOSTILE} why the ford moved."
    for arguments in (
        ("check", "--situation", "comment", *options),
        ("check", "--situation", "comment", *options, "--context", f"mood{HOSTILE}=x"),
        ("check", *options, f"no{HOSTILE}file"),
        ("check", f"--{HOSTILE}"),
    ):
        _, out, err = run_process(*arguments, stdin=text)
        assert (out or err) and not _controls(out + err), ascii(out + err)


@pytest.mark.parametrize("options", [(), ("--situation", "comment"), ("--format", "json")])
def test_no_list_of_messages_can_control_the_terminal(options, tmp_path):
    rows = "".join(f'"{n}{HOSTILE}","Ana {HOSTILE}","Hi {{{{na{HOSTILE}me}}}}, your map"\n' for n in range(3))
    listing = tmp_path / "list.csv"
    listing.write_text(f"id,to,text\n{rows}x,y,\n", encoding="utf-8", newline="")
    for name in (str(listing), f"no{HOSTILE}file"):
        _, out, err = run_process("campaign", *options, name)
        assert (out or err) and not _controls(out + err), ascii(out + err)


def _network(folder):
    """Calls of `network` on an export with control characters in every name, cell and message."""
    text = (
        f"Hi{HOSTILE}, I've read your thread on {HOSTILE} and wonder how the ford moved since April. Could we talk? "
        * 2
    )
    people = ["Ada Ashbank", "Bo Lund", "Cy Lee", "Di Moss", "Ed Oakes", "Flo Reed"]

    def hostile(row):
        return [cell if cell.startswith("http") else cell + HOSTILE for cell in row]

    connected = [hostile(connection(name, 5, "Acme", "Nurse"))[:-1] + ["18 Nov 2026", ""] for name in people]
    export = files(
        talk=[message(name, True, 200, text) for name in people[:4]] + [message("Ed Oakes", False, 3, text)],
        invited=[invitation(f"Gus{HOSTILE} Lund", 90, note=text)],
        Connections=to_csv((*CONNECTIONS, f"Odd{HOSTILE}"), *connected),
    )
    path = folder / "export.zip"
    path.write_bytes(zipped(export))
    call = ("network", path, "--today", TODAY)
    return [
        call,
        (*call, "--show-text", "--limit", "0"),
        (*call, "--format", "json"),
        (*call, "--format", "csv"),
        (*call, "--format", "ics", "--list", "owed-reply"),
        (*call, "--me", HOSTILE),
        ("network", f"no{HOSTILE}file"),
    ]


CALLS = {
    "check": lambda folder: [("check", "--format", kind) for kind in ("text", "json", "sarif", "github")],
    "batch": lambda folder: [("batch",)],
    "campaign": lambda folder: [("campaign", "--format", kind) for kind in ("text", "json")],
    "network": _network,
    "rules": lambda folder: [("rules", f"--{HOSTILE}")],
    "new": lambda folder: [("new", f"a{HOSTILE}", "--like", "check-ins")],
    "completion": lambda folder: [("completion", HOSTILE)],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_prints_characters_that_control_a_terminal(command, tmp_path):
    """U+009B is one of them, because it's the same as ESC [."""
    for arguments in CALLS[command](tmp_path):
        _, out, err = run_process(*arguments, stdin=f"Hi {{{{na{HOSTILE}me}}}}, your map{HOSTILE} shows.")
        found = set(_controls(out + err)) - set("\r" if {"csv", "ics"} & set(arguments) else "")
        assert (out or err) and not found, (arguments, ascii(out + err))


def _controls(printed):
    return sorted({c for c in printed if c in HOSTILE and not c.isprintable()})


def test_help_and_version_are_printed():
    for arguments in (("--help",), ("check", "--help"), ("batch", "-h"), ("rules", "-h"), ("campaign", "-h")):
        code, out, err = run_process(*arguments)
        assert (code, err) == (0, "") and out.startswith("usage: python -m checkers")
    assert run_process("--version") == (0, f"cordial {__version__}\n", "")
    assert all(
        s in run_process("check", "--help")[1].replace("\n", " ") for s in ("invite-stranger", "check-in", "disconnect")
    )


# --- batch -----------------------------------------------------------------------------------------------------


def batch(*lines):
    raw = b"\n".join(
        line
        if isinstance(line, bytes)
        else (line if isinstance(line, str) else json.dumps(line)).encode("utf-8", "surrogatepass")
        for line in lines
    )
    code, out, err = run("batch", stdin=raw)
    assert (code, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def test_batch_answers_line_by_line():
    answers = batch(
        {"id": 1, "situation": "invite-stranger", "text": BAD},
        {"id": "b", "situation": "invite-stranger", "text": GOOD},
    )
    report = check(BAD, "invite-stranger").as_dict()
    keys = ["rule", "code", "level", "start", "end", "message", "suggestions", "whole_draft"]
    assert answers == [
        {
            "id": 1,
            "situation": "invite-stranger",
            "verdict": "revise",
            "findings": [{k: f[k] for k in keys} for f in json.loads(json.dumps(report["findings"]))],
            "guessed": False,
            "reads_as": "",
        },
        {
            "id": "b",
            "situation": "invite-stranger",
            "verdict": "ready",
            "findings": [],
            "guessed": False,
            "reads_as": "",
        },
    ]
    assert list(answers[0]["findings"][0]) == keys


def test_without_a_situation_it_is_worked_out():
    no = "Hi Tim, thank you for the invitation, but I only connect with people I've worked with."
    code, out, _ = run("check", stdin=no)
    assert code == 0 and out.startswith("checked as: Decline an invitation or offer (decline)\n")
    assert run("check", "--situation", "auto", stdin=no)[1] == out
    code, out, _ = run("check", "--format", "json", stdin=no)
    assert json.loads(out)["situation"] == "decline" and json.loads(out)["guessed"] is True
    answers = batch({"id": 1, "text": no}, {"id": 2, "text": no, "situation": "auto"})
    assert [(a["situation"], a["guessed"]) for a in answers] == [("decline", True)] * 2


def test_a_wrong_situation_is_noticed():
    no = "Hi Tim, thank you for the invitation, but I only connect with people I've worked with."
    _, out, _ = run("check", "--situation", "comment", stdin=no)
    assert out.startswith("this reads like: Decline an invitation or offer (--situation decline)\n")
    assert batch({"id": 1, "situation": "comment", "text": no})[0]["reads_as"] == "decline"


def test_batch_spans_are_code_points():
    text = "👩‍👩‍👧 Hi [Name], your talk on peat was a joy"
    found = batch({"id": 1, "situation": "comment", "text": text})[0]["findings"]
    assert [text[f["start"] : f["end"]] for f in found if f["rule"] == "unfilled-placeholder"] == ["[Name]"]


def test_a_bad_line_gets_its_own_answer_and_the_others_go_on():
    ok = {"id": "ok", "situation": "comment", "text": "Your third map shows why the ford moved."}
    bad = [
        "",
        "{",
        "[1]",
        "5",
        "null",
        {"id": 1},
        {"id": 2, "situation": "comment"},
        {"id": 3, "situation": "nope", "text": "a"},
        {"id": 4, "situation": "comment", "text": 5},
        {"id": 5, "situation": "comment", "text": "a", "context": 5},
        {"id": 6, "situation": "comment", "text": "a", "context": {"mood": "blue"}},
        b'{"id": "\xff"}',
        '{"id": NaN}',
        '{"id": 1e999, "situation": "comment", "text": "a"}',
        '{"id": [-1e999], "situation": "comment", "text": "a"}',
        {"id": 7, "situation": ["comment"], "text": "a"},
        "[" * 5000,
        '{"id": 9' + "9" * 5000 + "}",
        {"id": 8, "situation": "comment", "text": "x" * 20_001},
    ]
    lines = [line for bad_line in bad for line in (bad_line, ok)]
    answers = batch(*lines)
    assert len(answers) == len(lines)
    for number, (bad_line, answer) in enumerate(zip(bad, answers[::2])):
        assert set(answer) == {"id", "error"}, answer
        assert answer["error"].startswith(f"line {2 * number + 1}"), answer
        assert answer["id"] == (bad_line.get("id") if isinstance(bad_line, dict) else None)
        assert not any(word in answer["error"] for word in ("codec", "NoneType", "set_int_max_str_digits"))
    assert all(a["id"] == "ok" and "findings" in a for a in answers[1::2])


def test_batch_accepts_a_byte_order_mark_and_windows_line_ends():
    line = json.dumps({"id": 1, "situation": "comment", "text": "a\r\nb [x y] 😀"}).encode()
    answers = batch(b"\xef\xbb\xbf" + line + b"\r", line + b"\r")
    assert answers[0] == answers[1] and "findings" in answers[0]


def test_batch_gives_back_any_id_and_lone_surrogates():
    ids = [None, 0, 1.5, "", "é😀", [1, {"a": None}], {"a": 1}, True]
    assert [a["id"] for a in batch(*({"id": i, "situation": "ask", "text": "Hi \ud83d Ana \x00"} for i in ids))] == ids
    assert batch({"situation": "ask", "text": ""})[0]["id"] is None


@pytest.mark.parametrize("jobs", ["2", "0"])
def test_batch_gives_the_same_with_several_processes(jobs, monkeypatch):
    """Some processes answer sooner than others. Answers still come in the order of the lines, and errors have the right
    numbers."""
    monkeypatch.setattr("checkers.jobs_cli.AT_A_TIME", 3)
    long = "Hi Ana, thanks for connecting. " * 200
    lines = [json.dumps({"id": n, "situation": "ask", "text": long if n % 7 == 0 else "Hi Ana"}) for n in range(40)]
    given = "\n".join([*lines[:20], "", "no JSON", *lines[20:]]).encode()
    code, out, err = run("batch", "--jobs", jobs, stdin=given)
    assert (code, out, err) == run("batch", stdin=given)
    answers = [json.loads(line) for line in out.splitlines()]
    assert [a["id"] for a in answers] == [*range(20), None, None, *range(20, 40)]
    assert answers[20]["error"] == "line 21 is empty" and answers[21]["error"] == "line 22: not JSON"


def test_batch_with_several_processes_and_no_input_prints_nothing():
    assert run_process("batch", "--jobs", "2") == (0, "", "")


@pytest.mark.parametrize("jobs", ["-1", "two", "1.5", ""])
def test_batch_accepts_a_whole_number_of_jobs(jobs):
    code, out, err = run("batch", f"--jobs={jobs}")
    assert (code, out) == (2, "") and f"“{jobs}” isn't 0 or a whole number" in err


def test_batch_without_input_prints_nothing():
    assert run_process("batch") == (0, "", "")


def test_batch_uses_the_context():
    answers = batch(
        *(
            {
                "id": a,
                "situation": "invite-stranger",
                "text": GOOD + " " + "It rains on stop nine. " * 6,
                "context": {"account": a},
            }
            for a in ("free", "premium")
        )
    )
    assert [("over-limit" in {f["rule"] for f in a["findings"]}) for a in answers] == [True, False]


# --- rules -----------------------------------------------------------------------------------------------------


def test_rules_are_listed():
    code, out, err = run("rules")
    assert (code, err) == (0, "") and [line.split()[:2] for line in out.splitlines()] == [
        [r.code, r.name] for r in RULES
    ]


def test_rules_as_json():
    listed = json.loads(run("rules", "--format", "json")[1])
    assert [r["code"] for r in listed] == [r.code for r in RULES]
    for r in listed:
        assert set(r["situations"]) <= set(SITUATIONS) and r["message"] and r["why"] and r["ignore"]
        assert all(len(s) == 2 for s in r["sources"])
