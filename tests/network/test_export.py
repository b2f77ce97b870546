"""Lists as CSV and calendar files: safe in a spreadsheet, and valid by RFC 5545."""

import csv
import datetime
import io
import re
import shutil
import subprocess

import pytest

from checkers.network.export import REMINDERS, calendar, lists_csv, people_csv
from checkers.network.person import Person
from checkers.spreadsheet import safe_cell
from tests.fuzz.archives import cells_of, is_formula
from tests.support.exports import TODAY, audited, connection, message, names

CALC = shutil.which("localc") or shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x","y")',
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
        "|cmd",
        "\u200b=1",
        "-",
        "=cmd|' /C calc'!A0",
    ],
)
def test_no_cell_begins_like_a_formula(text):
    assert safe_cell(text).startswith("'")


@pytest.mark.parametrize("control", ["\x00", "\x1b", "\x7f", "\x85", "\x9b"])
def test_no_cell_has_characters_that_control_a_terminal(control):
    assert safe_cell(f"a{control}b") == "a b"


@pytest.mark.parametrize("text", ["Ada", "", "2026-02-08", "-12", "1,000", "Ada = Bela", "'quoted"])
def test_other_cells_stay_as_they_are(text):
    assert safe_cell(text) == text


SEPARATORS = ",;\t|"
HIDDEN = [
    "Ada;=2+5",
    "x;=cmd|' /C calc'!A0;y",
    'Ada;"=2+5"',
    'Nurse;""=2',
    "a, b;\t@SUM(A1)",
    "Ada|+1+1",
    "Ada\t-2+3",
    "Ada\n=1",
    'say "hi"\r\n=1',
    "x; \u200e\u202e=1",
    "x;\u00ad\ufe0f＝1",
    ";;=1",
    "Ada;|cmd",
    "\u2060=1",
    '"=1',
]


@pytest.mark.parametrize("text", HIDDEN)
@pytest.mark.parametrize("separator", SEPARATORS)
def test_no_cell_is_a_formula_whatever_separates_cells(text, separator):
    people = [Person(key=str(number), name=cell, company=text) for number, cell in enumerate((text, "Ada", f"{text};"))]
    for written in (people_csv(people), lists_csv(audited([connection("Ada Ashbank", 3, text, text)]).lists)):
        cells = cells_of(written, separator)
        assert len(cells) > 1 and not [cell for cell in cells if is_formula(cell)]


def test_this_file_would_notice_a_formula_after_a_separator():
    assert [cell for cell in cells_of("Ada,Ada;=2+5\r\n", ";") if is_formula(cell)] == ["=2+5"]


@pytest.mark.parametrize("text", ["Nurse | Speaker", "PhD; MBA", "Nurse || Midwife", "a;\nb", "Ada; 12 = a dozen"])
def test_separators_without_a_formula_after_them_stay_as_they_are(text):
    assert safe_cell(text) == text


@pytest.mark.skipif(CALC is None, reason="LibreOffice isn't installed (Debian: libreoffice-calc-nogui)")
@pytest.mark.parametrize("separator", SEPARATORS)
def test_libreoffice_calculates_nothing(separator, tmp_path):
    people = [Person(key=str(number), name=text, company=text, position=text) for number, text in enumerate(HIDDEN)]
    (tmp_path / "people.csv").write_text(people_csv(people), "utf-8", newline="")
    (tmp_path / "control.csv").write_text(f"Ada{separator}=2+5\r\n", "utf-8", newline="")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    options = f"CSV:{ord(separator)},34,76,1,,0,false,true"
    names = ["people.csv", "control.csv"]
    call = [
        CALC,
        profile,
        "--headless",
        f"--infilter={options}",
        "--convert-to",
        "fods",
        "--outdir",
        str(tmp_path),
        *names,
    ]
    subprocess.run(call, cwd=tmp_path, check=True, capture_output=True, timeout=300)
    people, control = ((tmp_path / name).with_suffix(".fods").read_text("utf-8") for name in names)
    assert "table:formula" in control and people.count("Ada") > 5
    assert "table:formula" not in people


def test_a_hostile_name_is_harmless_from_archive_to_export():
    row = list(connection("Ada Ashbank", 3, "@evil", "+calc"))
    row[0], row[2] = '=cmd|" /C calc"!A0', "javascript:alert(1)"
    report = audited([row])
    rows = list(csv.DictReader(io.StringIO(lists_csv(report.lists))))
    assert rows[0]["Name"].startswith("'=cmd") and rows[0]["Company"] == "'@evil" and rows[0]["Position"] == "'+calc"
    assert rows[0]["Profile"] == ""
    assert "javascript" not in str(report.as_dict())
    people = list(csv.DictReader(io.StringIO(people_csv(report.network.connections, mark=True).removeprefix("\ufeff"))))
    assert people[0]["Name"].startswith("'=") and people[0]["Year met"] == "2026"


def unfold(text):
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n")) and "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").split("\r\n")


def test_a_calendar_of_reminders_on_working_days():
    report = audited([connection(f"Ada Ash{chr(97 + number)}", number) for number in range(14)])
    lines = unfold(calendar(report, "welcome"))
    days = [datetime.datetime.strptime(line[-8:], "%Y%m%d").date() for line in lines if line.startswith("DTSTART")]
    assert len(days) == 14 and min(days) > TODAY and all(day.weekday() < 5 for day in days)
    assert max(days.count(day) for day in days) == 3
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert len({line for line in lines if line.startswith("UID:")}) == 14


def test_text_in_a_calendar_is_escaped_and_cannot_add_a_line():
    row = list(connection("Ada Ashbank", 3))
    row[1] = "Ash;bank, PhD\r\nATTACH:http://evil.example \\ 🌱" + "é" * 60
    lines = unfold(calendar(audited([row]), "welcome"))
    assert not any(line.startswith("ATTACH") for line in lines)
    summary = next(line for line in lines if line.startswith("SUMMARY"))
    assert r"Ash\;bank\, PhD ATTACH:http://evil.example \\ 🌱" in summary


def test_a_calendar_has_no_message_texts_and_a_limit():
    people = [f"Ada Ash{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(100)]
    report = audited(
        [connection(name, 900) for name in people],
        [message(name, mine, 200 + mine, "secret words?") for name in people for mine in (True, False)],
    )
    text = calendar(report, "check-in")
    assert text.count("BEGIN:VEVENT") == REMINDERS < len(names(report, "check-in")) and "secret" not in text
    assert "secret" not in lists_csv(report.lists) and re.search(r"https://www.linkedin.com/in/ada-ash", text)


def test_the_same_archive_and_day_give_the_same_file():
    report = audited([connection("Ada Ashbank", 3)])
    assert calendar(report, "welcome") == calendar(audited([connection("Ada Ashbank", 3)]), "welcome")
