"""README.md, CONTRIBUTING.md and SECURITY.md are right: their examples work, and what they name exists."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import checkers.rules
from checkers.engine import check
from checkers.rules import RULES
from checkers.text.draft import Draft

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "SECURITY.md")


@pytest.fixture(scope="module")
def rule():
    """The rule that CONTRIBUTING.md shows, loaded as if it were a file in checkers/rules/."""
    source = re.search(r"```python\n(.*?)```", (ROOT / "CONTRIBUTING.md").read_text(), re.S)[1]
    module = ModuleType("checkers.rules.exit_interview")
    module.__package__ = checkers.rules.__name__
    exec(compile(source, "CONTRIBUTING.md", "exec"), module.__dict__)
    return module.RULE


def found(rule, example):
    return [(m.start, m.end) for m in rule.find(Draft(example.text, example.situation, example.context))]


def test_contributings_rule_finds_what_it_says(rule):
    assert len(rule.bad) >= 3 and len(rule.good) >= 3 and rule.near_misses
    for example in rule.bad:
        assert found(rule, example) == [(example.start, example.end)], example.text
    for example in (*rule.good, *rule.near_misses):
        assert found(rule, example) == [], example.text
    for example in rule.good:
        assert check(example.text, example.situation, example.context).verdict == "ready", example.text


def test_contributings_code_is_free(rule):
    assert rule.code not in {other.code for other in RULES}, f"{rule.code} is taken: give CONTRIBUTING.md another"


def test_the_readmes_command_finds_something():
    command = re.search(r"^\$ (echo .*?) \| python (-m checkers .*)$", (ROOT / "README.md").read_text(), re.M)
    draft = shlex.split(command[1])[1]
    done = subprocess.run(
        [sys.executable, *shlex.split(command[2])], input=draft, cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 1, f"README.md shows a draft that needs work, but the checker says otherwise: {done}"
    assert "caution" in done.stdout


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_files_that_documents_name_exist(document):
    text = (ROOT / document).read_text()
    names = re.findall(r"\]\(([^)#:]+)\)", text)
    names += re.findall(r"`((?:docs|checkers|overrides|tools|tests)/[\w/.]*)`", text)
    missing = [name for name in names if not (ROOT / name).exists() and not name.startswith("docs/assets/runtime")]
    assert not missing, f"{document} names {missing}, which don't exist: correct the path, or remove the mention"


def test_the_make_targets_that_documents_name_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
    named = {
        target
        for document in DOCUMENTS
        for target in re.findall(r"(?:^|[`/] ?)make ([a-z]+)\b", (ROOT / document).read_text(), re.M)
    }
    assert {"serve", "test", "site", "native"} <= named, "README.md or CONTRIBUTING.md must name these targets"
    unknown = named - targets
    assert not unknown, f"no such target in the Makefile: {sorted(unknown)}: add it, or correct the document"


def test_every_make_target_has_a_description():
    """`make help` lists only those that have one."""
    text = (ROOT / "Makefile").read_text()
    internal = {"browsers"}  # `make test` calls it
    silent = set(re.findall(r"^([a-z]+):(?!.*## )", text, re.M)) - internal
    assert not silent, f"Makefile: write `## what it does` after {sorted(silent)}"
