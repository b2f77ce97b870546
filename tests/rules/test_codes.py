"""codes.txt and the rules match, and `python -m checkers new` works."""

import inspect
import re
import shutil

import pytest

from checkers.cli import Unreadable, main
from checkers.new_cli import RULES as FOLDER
from checkers.new_cli import SKELETON, read_codes, write_rule
from checkers.rule import _rule, phrases
from checkers.rules import RULES
from checkers.situation import SITUATIONS

CODES, RANGES = read_codes()
KEPT = {given.code: given.name for given in CODES if given.status == "kept"}
LIVE = {rule.code: rule.name for rule in RULES if rule.status != "retired"}


def test_every_rule_has_a_line_in_the_list():
    missing = [f"{code} {name} kept" for code, name in LIVE.items() if KEPT.get(code) != name]
    assert not missing, f"add to checkers/rules/codes.txt, or give the rule another code: {missing}"


def test_every_code_marked_kept_has_a_rule():
    gone = [f"{code} {name}" for code, name in KEPT.items() if code not in LIVE]
    assert not gone, f"no rule has these codes: in checkers/rules/codes.txt say retired, and leave the lines: {gone}"


def test_codes_are_in_order_and_unique():
    codes = [given.code for given in CODES]
    assert codes == sorted(set(codes)), "checkers/rules/codes.txt: one line for each code, in order"
    names = [given.name for given in CODES if given.status != "skipped"]
    assert len(names) == len(set(names)), "checkers/rules/codes.txt: this name was used before, so choose another"


def test_every_code_is_in_a_range():
    stray = [c.code for c in CODES if not any(r.first <= int(c.code[2:]) <= r.last for r in RANGES)]
    assert not stray, f"checkers/rules/codes.txt has no range for {stray}: see its first lines"
    assert all(a.last < b.first for a, b in zip(RANGES, RANGES[1:]))


@pytest.fixture
def folder(tmp_path):
    """A folder of rules with only the list of codes in it."""
    shutil.copy(FOLDER / "codes.txt", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "options, after",
    [
        ({"like": "follow-ups"}, "LE208"),
        ({"like": "guilt"}, "LE208"),
        ({"hundred": 2}, "LE208"),
        ({"hundred": 6}, "LE603"),
        ({"like": "check-ins"}, "LE651"),
        ({"like": "wording"}, "LE821"),
    ],
)
def test_a_new_rule_gets_the_code_after_the_last_of_its_kind(folder, options, after):
    last = max(c.code for c in CODES if c.code[2:3] == after[2] and (c.code >= "LE651") == (after >= "LE651"))
    path = write_rule("two-left-feet", folder=folder, **options)
    codes, ranges = read_codes(folder)
    mine = next(given for given in codes if given.name == "two-left-feet")
    assert path.name == "two_left_feet.py" and f'code="{mine.code}"' in path.read_text()
    assert mine.status == "kept" and int(mine.code[2:]) == int(last[2:]) + 1
    assert [given for given in codes if given != mine] == CODES and ranges == RANGES
    assert codes == sorted(codes)


def test_a_range_without_codes_begins_with_its_first(folder):
    listed = (folder / "codes.txt").read_text()
    (folder / "codes.txt").write_text(re.sub(r"(?m)^LE9.*\n", "", listed))
    assert 'code="LE901"' in write_rule("two-left-feet", "profile", folder=folder).read_text()


def test_a_new_file_is_a_rule_on_trial_that_breaks_nothing(folder):
    source = write_rule("two-left-feet", "asking", folder=folder).read_text()
    names = {"__name__": "checkers.rules.two_left_feet", "__package__": "checkers.rules"}
    exec(compile(source, "two_left_feet.py", "exec"), names)
    rule = names["RULE"]
    assert rule.status == "trial" and set(rule.situations) <= set(SITUATIONS)
    assert len(rule.bad) >= 3 and len(rule.good) >= 3 and rule.near_misses
    assert max(map(len, source.splitlines())) <= 120


NOT_FOR_PHRASES = ("wordings", "find", "words", "search", "possible", "moves", "fields")
"""Parameters that `phrases` fills in itself."""


def test_a_new_file_has_every_field_of_a_rule():
    fields = [*inspect.signature(phrases).parameters, *inspect.signature(_rule).parameters]
    missing = [name for name in fields if name not in NOT_FOR_PHRASES and f"    {name}=" not in SKELETON]
    assert not missing, f"add these to SKELETON in checkers/new_cli.py, and say whether they can be left out: {missing}"


@pytest.mark.parametrize(
    "name, options, words",
    [
        ("Two feet", {"like": "asking"}, "lower-case words"),
        ("two--feet", {"like": "asking"}, "lower-case words"),
        ("../feet", {"like": "asking"}, "lower-case words"),
        ("guilt", {"like": "asking"}, "choose another name"),
        ("two-feet", {"like": "dancing"}, "follow-ups"),
    ],
)
def test_a_name_we_cant_use_changes_nothing(folder, name, options, words):
    before = (folder / "codes.txt").read_bytes()
    with pytest.raises(Unreadable, match=words):
        write_rule(name, folder=folder, **options)
    assert [path.name for path in folder.iterdir()] == ["codes.txt"]
    assert (folder / "codes.txt").read_bytes() == before


def test_a_full_range_and_a_missing_list_are_refused(folder):
    with open(folder / "codes.txt", "a") as file:
        file.write("LE997 last-one retired\n")
    with pytest.raises(Unreadable, match="all codes for profile are taken"):
        write_rule("two-left-feet", "profile", folder=folder)
    with pytest.raises(Unreadable, match="can't read"):
        write_rule("two-left-feet", "profile", folder=folder / "none")


def test_the_command(folder, monkeypatch, capsys):
    monkeypatch.setattr("checkers.new_cli.write_rule.__defaults__", ("", 0, folder))
    assert main(["new", "two-left-feet", "--like", "declining"]) == 0
    assert "two_left_feet.py: fill in every TODO" in capsys.readouterr().out
    assert main(["new", "two-left-feet", "--hundred", "7"]) == 2
    assert "choose another name" in capsys.readouterr().err
    for wrong in (["new", "two-feet"], ["new", "two-feet", "--hundred", "0"], ["new"]):
        with pytest.raises(SystemExit, match="2"):
            main(wrong)
