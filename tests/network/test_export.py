"""Lists as CSV and calendar files: safe in a spreadsheet, and valid by RFC 5545."""

import csv
import datetime
import io
import re

import pytest

from checkers.network.export import REMINDERS, calendar, lists_csv, people_csv, safe_cell
from tests.support.exports import TODAY, audited, connection, message, names


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


@pytest.mark.parametrize("text", ["Ada", "", "2026-02-08", "-12", "1,000", "Ada = Bela", "'quoted"])
def test_other_cells_stay_as_they_are(text):
    assert safe_cell(text) == text


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


def test_no_message_text_and_a_limit():
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
