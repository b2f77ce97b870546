"""The page's Python and every Python from 3.11 on this machine give the same findings and spans, and all of these pack
the same files for the page.

Compared on the rules' examples, the corpus, odd texts, lists of messages and the invented export. Unicode's version
differs: 14 in Python 3.11, 15.0 in 3.12, 15.1 in 3.13 and the page. Letters that were added since (Kawi, Nag Mundari,
rare Chinese) aren't letters in an older Python. Apart from these, only five characters differ, only in 3.11 (U+10FC,
U+A7F2 to U+A7F4 and U+AB69 became lower-case letters), and no rule depends on them.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from checkers.rules import RULES
from tests.fuzz.archives import OTHERS
from tests.fuzz.seeds import ODD
from tests.support.corpus import messages
from tools.pyodide import pack

SCRIPT = Path(__file__).with_name("answers_in_pyodide.py").read_text()
IN_PAGE = "import checkers.regex_table\n"  # as the worker does, for the expressions compiled while packing
VERSIONS = ("3.11", "3.12", "3.13")
TODAY = "2026-11-23"
MANY = 5_000
DEEP = (
    ("[" * MANY, "a.json"),
    ("[" * MANY + "]" * MANY, ""),
    ('{"text":' * MANY + '"Hi"' + "}" * MANY, ""),
    ("[" * MANY + "\n" + '{"text": "Hi Ana"}', "a.jsonl"),
)
"""Nested brackets, more than the browser's Python can parse."""


def request(number: int, text: str, situation: str, context: dict) -> dict:
    return {"id": number, "op": "check", "situation": situation, "text": text, "context": context}


def everything() -> dict:
    """The input for each Python; see answers_in_pyodide.py."""
    examples = [(e.text, e.situation, e.context) for r in RULES for e in (*r.bad, *r.good, *r.near_misses)]
    ours = [(m["text"], m["situation"], m.get("context") or {}) for m in messages() + messages("ten_drafts.jsonl")]
    # Some have an emoji in front, which counts as one in Python and as two in JavaScript.
    waved = [("\N{WAVING HAND SIGN} " + text, *rest) for text, *rest in examples[::3]]
    odd = [(text, place, {}) for text in ODD for place in ("follow-up", "comment")]
    drafts = [request(n, *draft) for n, draft in enumerate([*examples, *ours, *waved, *odd])]
    drafts.append(request(-1, "Hi", "nowhere", {}))
    rows = [{"id": m["id"], "text": m["text"], "to": f"Ana {n % 7}", "sent": TODAY} for n, m in enumerate(messages())]
    odd_list = "to,text\n" + "".join('{},"{}"\n'.format(t[:9].replace('"', ""), t.replace('"', '""')) for t in ODD)
    campaigns = [
        {"text": json.dumps(rows), "name": "a.json"},
        {"text": json.dumps(rows[:40]), "situation": "ask"},
        {"text": odd_list, "name": "a.csv", "columns": {"text": "text", "to": ""}},
        {"text": "\n---\n".join(m["text"] for m in messages()[:20])},
        {"text": "\n\n".join(m["text"] for m in messages()[:20]), "separator": "blank"},
        *({"text": text, "name": name} for text, name in DEEP),
    ]
    cells = [" ".join(text.replace('"', "").split())[:60] for text in ODD]
    head, talk = OTHERS["Connections.csv"].decode(), OTHERS["messages.csv"].decode()
    people = "".join(
        f'"{c}","{c}",https://www.linkedin.com/in/{n}-{c[:9]},,"{c}","{c}",08 Feb 2025\n' for n, c in enumerate(cells)
    )
    replies = "".join(
        f'"t{n}",,"{c}",,Robin Sample,,2026-11-{1 + n % 20:02} 09:00:00 UTC,,"{c}?",INBOX,No\n'
        for n, c in enumerate(cells)
    )
    profile = OTHERS["Profile.csv"].decode()
    exports = [
        {"Profile.csv": profile, "Connections.csv": head + people, "messages.csv": talk + replies},
        {"Connections.csv": "a,b\n1,2\n"},
    ]
    return {"drafts": drafts, "campaigns": campaigns, "today": TODAY, "exports": exports}


def pythons() -> dict[str, str]:
    """version -> path of a Python on this machine that really has it, since names on PATH can be wrong (pyenv)."""
    root = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    found = {}
    for version in VERSIONS:
        names = [sys.executable, shutil.which(f"python{version}"), f"/usr/bin/python{version}"]
        for name in [*filter(None, names), *sorted(glob.glob(f"{root}/versions/{version}.*/bin/python"))]:
            code = "import sys; print('%d.%d' % sys.version_info[:2])"
            try:
                done = subprocess.run([name, "-c", code], capture_output=True, text=True, timeout=60)
            except OSError:
                continue
            if done.stdout.strip() == version:
                found[version] = name
                break
    return found


def natively(python: str, given: str) -> dict:
    """The answers of a Python on this machine. Sets are in a different order in each, as they are from run to run."""
    done = subprocess.run(
        [python, "-m", "tests.pyodide.answers_in_pyodide"], input=given, stdout=subprocess.PIPE, text=True, cwd=pack.ROOT, check=True,
        env=os.environ | {"PYTHONHASHSEED": "random", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return json.loads(done.stdout)


def in_pyodide(folder: Path, scratch: Path, given: dict) -> dict:
    """The answers of the page's Python, with the files that runtime.json in `folder` names."""
    runtime = json.loads((folder / "runtime.json").read_text())
    base = folder / runtime["base"]
    script = scratch / "script.py"
    script.write_text(IN_PAGE + SCRIPT + "\njson.dumps(answers(json.loads(INPUT)))\n")
    zips = [str(base / runtime[name]) for name in ("checkers", "more")]
    (answers,) = pack.in_pyodide(
        str(script), index=str(base), stdlib=str(base / runtime["stdlib"]), zips=zips, input=given
    )
    return json.loads(answers)


@pytest.fixture(scope="module")
def given() -> dict:
    return everything()


@pytest.fixture(scope="module")
def answers(given, site_dir, tmp_path_factory) -> dict[str, dict]:
    """The answers by place. All run in parallel, since each takes seconds."""
    found, text = pythons(), json.dumps(given)
    with ThreadPoolExecutor() as pool:
        runs = {version: pool.submit(natively, python, text) for version, python in found.items()}
        runs["Pyodide"] = pool.submit(
            in_pyodide, site_dir / "assets" / "runtime", tmp_path_factory.mktemp("said"), given
        )
        return {where: run.result() for where, run in runs.items()}


@pytest.mark.parametrize("version", VERSIONS)
def test_the_page_gives_the_same_answers_as_python(answers, given, version):
    if version not in answers:
        pytest.skip(f"there's no Python {version} on this machine")
    here, page = answers[version], answers["Pyodide"]
    for request, answer, page_answer in zip(given["drafts"], here["checks"], page["checks"], strict=True):
        assert answer == page_answer, request
        assert answer["ok"] or request["id"] == -1, answer
    for request, answer, page_answer in zip(given["campaigns"], here["campaigns"], page["campaigns"], strict=True):
        assert answer == page_answer, request["id"]
    for part in ("exports", "sample"):
        assert here[part] == page[part], part
    assert here["sample"]["report"]["totals"]["connections"] > 100
    assert "error" in here["exports"][1] and "report" in here["exports"][0]


def test_checking_a_draft_only_needs_two_zips(answers):
    elsewhere = [
        path for path in answers["Pyodide"]["loaded"] if not path.startswith(("/lib/python313.zip/", "/zip0.zip/"))
    ]
    assert elsewhere == []


def test_no_compared_text_is_newer_than_the_oldest_python(given):
    """Python 3.11 has Unicode 14. Texts with newer letters could rightly differ, so the input mustn't have any."""
    assert all(unicodedata.category(c) != "Cn" for c in json.dumps(given, ensure_ascii=False) if c not in NEWER)


NEWER = "\U0001fae8\U0001fadc\U0001f6d8"
"""Emoji of Unicode 15 and 16. They aren't letters in any Python, so they give the same answers everywhere."""


@pytest.mark.parametrize("version", VERSIONS)
def test_every_python_packs_the_same_files_for_the_page(version, tmp_path):
    """Pyodide compiles, so that no package is needed. Nothing else in a build depends on Python's version."""
    python = pythons().get(version)
    if python in (None, sys.executable):
        pytest.skip(f"there's no second Python {version} on this machine")

    def packed(by: str, folder: str) -> dict:
        out = tmp_path / folder
        subprocess.run(
            [by, "-m", "tools.pyodide.pack", "--compiler", "pyodide", "--out", str(out)],
            cwd=pack.ROOT,
            env=os.environ | {"PYTHONHASHSEED": "random", "PYTHONDONTWRITEBYTECODE": "1"},
            check=True,
            capture_output=True,
        )
        return json.loads((out / "runtime.json").read_text())

    assert packed(python, "theirs") == packed(sys.executable, "ours")
