"""Connections.csv: preambles of any shape, old layouts, Excel's marks, rows without a person."""

import datetime

import pytest

from checkers.network.audit import ReadError
from tests.support.exports import CONNECTIONS, connection, read_connections, to_csv

HEAD = ",".join(CONNECTIONS)
ROW = "Ada,Ashbank,https://www.linkedin.com/in/ada-ashbank,,Umber Paints,Engineer,08 Feb 2026"
NOTE = '"When exporting your connection data, you may notice that some of the email addresses are missing."'
DAY = datetime.date(2026, 2, 8).toordinal()


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        f"Notes:\n{NOTE}\n\n",
        f"Notes:\n{NOTE}\n\n\n",
        "Notes:\n\n",
        "\n" * 30,
        'Notes:\n"a quotation mark that is never closed\n\n',
        f"Notes:\r\n{NOTE}\r\n\r\n",
        "x,y\n" * 500,
        "\ufeffNotes:\n\n",
        "\ufeff",
    ],
)
def test_the_header_is_found_whatever_comes_before_it(preamble):
    found, hidden, note = read_connections(f"{preamble}{HEAD}\n{ROW}".encode())
    assert [(row.key, row.first, row.last, row.company, row.position, row.day) for row in found] == [
        ("in/ada-ashbank", "Ada", "Ashbank", "Umber Paints", "Engineer", DAY)
    ]
    assert (hidden, note.skipped, note.rows) == (0, 0, 1)


def test_rows_with_only_a_date_are_counted_but_not_listed():
    found, hidden, note = read_connections(
        to_csv(CONNECTIONS, connection("Ada Ashbank", 3), ("",) * 6 + ("07 Jun 2026",))
    )
    assert (len(found), hidden, note.skipped) == (1, 1, 0)


def test_a_file_from_before_2023_has_no_addresses_and_says_so():
    found, _, note = read_connections(
        b"First Name,Last Name,Email Address,Company,Position,Connected On\n"
        b"Ada,Ashbank,,Umber Paints,Engineer,08 Feb 2020\n"
    )
    assert found[0].key == "" and found[0].company == "Umber Paints"
    assert "match people by name" in note.remarks[0].replace("\n", " ")


@pytest.mark.parametrize(
    "text, iso",
    [
        ("08 Feb 2026", "2026-02-08"),
        ("8 Feb 2026", "2026-02-08"),
        ("4-Apr-21", "2021-04-04"),
        ("2026-02-08", "2026-02-08"),
        ("12 mars 2023", "2023-03-12"),
        ("1 août 2023", "2023-08-01"),
        ("29 Feb 2024", "2024-02-29"),
    ],
)
def test_dates_we_can_read(text, iso):
    found, _, _ = read_connections(to_csv(CONNECTIONS, ("Ada", "Ashbank", "", "", "", "", text)))
    assert datetime.date.fromordinal(found[0].day).isoformat() == iso


@pytest.mark.parametrize(
    "text", ["", "yesterday", "02/08/2026", "29 Feb 2025", "31 Foo 2024", "08 Feb 0001", "٠٨ Feb 20x6"]
)
def test_a_row_with_another_date_is_skipped_and_its_line_is_given(text):
    found, _, note = read_connections(
        to_csv(("Notes:",), CONNECTIONS, connection("Bela Birchton", 9), ("Ada", "Ashbank", "", "", "", "", text))
    )
    assert len(found) == 1
    assert (note.skipped, note.problems[0].line) == (1, 4)
    assert note.problems[0].why


@pytest.mark.parametrize(
    "head",
    [
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion",
        "first name, LAST NAME ,Url,Email_Address,Company,Position,connected  on",
    ],
)
def test_other_spellings_of_the_header_are_known(head):
    found, _, note = read_connections(f"{head}\n{ROW}\n".encode())
    assert (found[0].first, found[0].company, found[0].day) == ("Ada", "Umber Paints", DAY)
    assert note.unknown_columns == []


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_file_saved_again_by_a_spreadsheet(delimiter):
    found, _, _ = read_connections(
        to_csv(CONNECTIONS, connection("Ada Ashbank", 3, "Salt, Sand; Co"), delimiter=delimiter)
    )
    assert found[0].company == "Salt, Sand; Co"


def test_windows_1252_and_utf_16_are_read():
    text = f"{HEAD}\n{ROW.replace('Ada', 'Zoë').replace('Ashbank', 'O’Dune')}\n"
    assert [(row.first, row.last) for row in read_connections(text.encode("cp1252"))[0]] == [("Zoë", "O’Dune")]
    found, _, note = read_connections(text.encode("utf-16"))
    assert found[0].first == "Zoë" and "UTF-16" in note.remarks[0]


def test_unknown_columns_are_ignored_and_listed():
    found, _, note = read_connections(f"{HEAD},Followers,Mood\n{ROW},12,fine\n".encode())
    assert found[0].position == "Engineer" and note.unknown_columns == ["followers", "mood"]


def test_rows_of_another_width_are_skipped_and_their_line_is_given():
    found, _, note = read_connections(f"{HEAD}\nAda,Ashbank\n{ROW}\n{ROW},more\n{ROW},,\nEnd,Cut".encode())
    assert len(found) == 2
    assert [problem.line for problem in note.problems] == [2, 4, 6]
    assert "2 of 7 columns" in note.problems[0].why


def test_cells_with_line_breaks_keep_the_line_numbers_right():
    rows = [CONNECTIONS, ("Ada", "Ash\nbank", "", "", "", "", "08 Feb 2026"), ("B", "C", "", "", "", "", "never")]
    found, _, note = read_connections(to_csv(*rows))
    assert found[0].last == "Ash bank" and note.problems[0].line == 4


def test_after_an_open_quotation_mark_the_rest_of_the_file_is_read():
    row = ROW.encode() + b"\n"
    found, _, note = read_connections(HEAD.encode() + b"\n" + row + b'"' + row * 8_000)
    assert note.skipped and "quotation mark" in note.problems[0].why and note.problems[0].line == 3
    assert 500 < len(found) < 8_001


@pytest.mark.parametrize(
    "data, words",
    [
        (b"%PDF-1.7 ...", "is a PDF"),
        (b"PK\x03\x04rest", "zip archive or a spreadsheet"),
        (b"<!DOCTYPE html><p>", "a web page"),
        (b'{"a": 1}', "is JSON"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"a\0b\0c", "isn't a text file"),
        (b"\xd0\xcf\x11\xe0...", "Excel"),
    ],
)
def test_the_error_says_which_type_of_file_it_is(data, words):
    with pytest.raises(ReadError, match=words):
        read_connections(data)


def test_the_error_says_which_file_of_the_export_it_is():
    with pytest.raises(ReadError, match=r"columns of messages\.csv .*we need Connections\.csv"):
        read_connections(b"CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,a,b,c,d\n")


def test_a_file_without_the_columns_says_which_it_needs():
    with pytest.raises(ReadError, match="“First Name”, “Last Name”, “Connected On”"):
        read_connections(b"a,b,c\n1,2,3\n")


def test_addresses_that_are_not_profiles_give_no_key():
    rows = [
        ("Ada", "A", text, "", "", "", "08 Feb 2026")
        for text in (
            "javascript:alert(1)//linkedin.com/in/x",
            "https://evil.example/linkedin.com/in/x",
            "https://linkedin.com.evil.example/in/x",
            "data:text/html,linkedin.com/in/x",
            "https://evil.example@linkedin.com/in/x",
            " ",
        )
    ]
    assert {row.key for row in read_connections(to_csv(CONNECTIONS, *rows))[0]} == {""}


def test_names_are_shown_on_one_line_without_control_characters():
    found, _, _ = read_connections(
        to_csv(CONNECTIONS, ("A\u202eda\x07", "Ash\tbank" + "x" * 500, "", "", "", "", "08 Feb 2026"))
    )
    assert found[0].first == "Ada" and found[0].last.startswith("Ash bankx") and len(found[0].last) == 120
