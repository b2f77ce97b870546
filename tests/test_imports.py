"""Which modules are loaded: only the standard library, and as little of it as possible for a single draft."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "checkers").rglob("*.py"))

CHECK = """
import json, sys
before = set(sys.modules)
from checkers.browser import handle
answer = json.loads(handle(json.dumps({"id": 1, "op": "check", "situation": "invite-stranger",
                                       "text": "Dear Sir/Madam, we we help [Company] \\U0001f44b"})))
assert answer["ok"] and answer["report"]["findings"] and not answer["report"]["failed"], answer
print(json.dumps(sorted(set(sys.modules) - before)))
"""

# These cost every visitor time and bytes. If you need one, import it inside the function that uses it.
TOO_DEAR = {
    "argparse",
    "asyncio",
    "calendar",
    "csv",
    "datetime",
    "decimal",
    "difflib",
    "email",
    "fractions",
    "gettext",
    "hashlib",
    "html",
    "http",
    "io.StringIO",
    "locale",
    "logging",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "ssl",
    "statistics",
    "string",
    "subprocess",
    "tempfile",
    "textwrap",
    "threading",
    "typing_extensions",
    "unittest",
    "urllib",
    "uuid",
    "xml",
    "zipfile",
    "zoneinfo",
}


def run(code, *options):
    done = subprocess.run(
        [sys.executable, "-I", *options, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n" + code],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_standard_library_is_imported(path):
    foreign = {name for name in imported(path) if name.split(".")[0] not in sys.stdlib_module_names | {"checkers"}}
    assert not foreign, f"{path.name} imports {foreign}: checkers/ ships to browsers and uses only the standard library"


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if p.name != "sample.py"],  # makes an invented archive from a seed
    ids=lambda p: str(p.relative_to(ROOT)),
)
def test_no_module_uses_the_network_the_clock_or_random_numbers(path):
    """No rule reads a file, the clock or the network, so the same draft always has the same findings.

    `batch --jobs` starts processes. Its file is only for the command line, like all that end in _cli. No rule can use
    it, because it isn't packed for the browser.
    """
    barred = {
        "socket",
        "ssl",
        "http",
        "urllib.request",
        "ftplib",
        "smtplib",
        "asyncio",
        "random",
        "secrets",
        "time",
        "multiprocessing",
        "threading",
        "subprocess",
        "ctypes",
        "pickle",
    }
    allowed = {"multiprocessing"} if path.name == "jobs_cli.py" else set()
    found = (barred - allowed) & {*imported(path)}
    assert not found, f"{path.name} imports {found}"


@pytest.fixture(scope="module")
def loaded():
    return set(run(CHECK))


def test_checking_a_draft_doesnt_load_modules_for_lists_and_archives(loaded):
    ours = {name for name in loaded if name.startswith("checkers")}
    assert "checkers.engine" in ours
    assert not {n for n in ours if n.startswith(("checkers.campaign.audit", "checkers.network", "checkers.cli"))}
    assert not ours & {"checkers.text.similar", "checkers.text.names", "checkers.__main__"}


def test_checking_a_draft_doesnt_load_expensive_modules(loaded):
    assert not loaded & TOO_DEAR


def test_checking_a_draft_loads_few_standard_library_modules(loaded):
    library = {name for name in loaded if not name.startswith("checkers")}
    assert len(library) <= 70, sorted(library)


def test_the_command_line_loads_campaign_and_network_only_when_needed():
    code = """
import contextlib, io, json, sys
from checkers import cli
with contextlib.redirect_stdout(io.StringIO()):
    cli.main(["rules"])
print(json.dumps(sorted(sys.modules)))
"""
    assert not {n for n in run(code) if n.startswith(("checkers.campaign.audit", "checkers.network"))}


@pytest.mark.parametrize("command", ["", "check", "batch", "rules", "campaign", "network", "new", "completion"])
def test_help_loads_no_rules(command):
    code = f"""
import contextlib, io, json, sys
from checkers import cli
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    cli.main([*{command!r}.split(), "--help"])
print(json.dumps(sorted(sys.modules)))
"""
    assert not {n for n in run(code) if n.startswith(("checkers.engine", "checkers.rule", "checkers.moves"))} - {
        "checkers.rules_cli"
    }


def test_a_campaign_does_not_load_the_network():
    code = """
import json, sys
from checkers.campaign.browser import Session
assert json.loads(Session().handle(json.dumps({"action": "check", "text": "text,to\\nHi Ana.,Ana\\n"})))["ok"]
print(json.dumps(sorted(sys.modules)))
"""
    names = set(run(code))
    assert "checkers.campaign.audit" in names
    assert not {n for n in names if n.startswith("checkers.network")} and "argparse" not in names


def test_importing_writes_nothing_and_needs_no_folder(tmp_path):
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-B",
            "-X",
            "utf8",
            "-W",
            "error",
            "-c",
            f"import sys; sys.path.insert(0, {str(ROOT)!r}); import checkers.browser",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr, list(tmp_path.iterdir())) == (0, "", "", [])


def test_the_command_that_checks_a_draft_loads_no_slow_modules():
    loaded = set(run("import json, checkers.drafts_cli\nprint(json.dumps(sorted(sys.modules)))", "-S"))
    assert "checkers.rules" in loaded
    assert not loaded & {"dataclasses", "inspect", "pkgutil", "pathlib", "shutil", "urllib"}
