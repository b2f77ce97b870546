"""Lists of messages as people have them."""

import json

import pytest

from checkers.campaign import files
from checkers.campaign.audit import Message


def read(text, name=""):
    return files.read_list(text, name)


def test_csv_with_quoted_line_breaks_and_a_byte_order_mark():
    listing = read(
        files.decode(b'\xef\xbb\xbfTo,Message\r\n"Silva, Ana","Hi Ana,\r\nthe gauge is ""in""."\r\nTom,Hi Tom\r\n')
    )
    assert listing.format == "csv" and listing.skipped == []
    assert listing.messages == [
        Message("1", 'Hi Ana,\nthe gauge is "in".', "Silva, Ana"),
        Message("2", "Hi Tom", "Tom"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "header",
    [
        ("text", "to", "situation", "sent"),
        ("Message", "Recipient", "Situation", "Date"),
        ("CONTENT", "Full Name", "SCENARIO", "Sent at"),
        ("message_text", "contact-name", "situation", "timestamp"),
    ],
)
def test_columns_by_name_whatever_the_delimiter(delimiter, header):
    text = delimiter.join(header) + "\n" + delimiter.join(("Hi Ana", "Ana Silva", "decline", "2026-01-02")) + "\n"
    assert (
        read(text, "list.csv").messages
        == read(text).messages
        == [Message("1", "Hi Ana", "Ana Silva", "decline", "2026-01-02")]
    )


def test_first_and_last_name_make_a_recipient():
    assert read("First Name,Last Name,Text\nAna,Silva,Hi\nTom,,Hi\n").messages == [
        Message("1", "Hi", "Ana Silva"),
        Message("2", "Hi", "Tom"),
    ]


def test_bad_rows_are_reported_with_their_line_and_the_rest_is_read():
    text = (
        'id,text,to\n1,"Hi\nAna",Ana\n2,,Tom\n3,Hi Lena, how are you,Lena\n\n4,"say "it" now",Piet\n5\n6,Hi Noor,Noor\n'
        f'7,{"x" * 20_001},Kofi\n8,"never closed,Mina\n9,Hi Emil,Emil\n'
    )
    listing = read(text, "a.csv")
    assert [m.id for m in listing.messages] == ["1", "6", "9"]
    assert [(s.line, s.why.split(";")[0]) for s in listing.skipped] == [
        (4, "it has no text"),
        (5, "it has 4 fields and the first line has 3"),
        (7, "a quotation mark inside a text has to be doubled"),
        (8, "it has no text"),
        (10, "its text is longer than 20,000 characters"),
        (11, "a quotation mark is opened but never closed"),
    ]


def test_rows_are_numbered_as_in_the_sheet_when_they_have_no_id():
    assert [m.id for m in read("to,text\nAna,Hi\nTom,\nLena,Hi\n").messages] == ["1", "3"]


def test_an_unknown_situation_is_reported_and_the_message_kept():
    listing = read("text,situation\nHi Ana,proposal\n")
    assert listing.messages == [Message("1", "Hi Ana")] and listing.skipped[0].line == 2


def test_json_lines():
    text = (
        '{"text": "Hi Ana", "to": "Ana", "id": 7, "sent": "2026-01-02"}\n\nnot json\n[1]\n{"to": "Tom"}\n'
        '{"text": 5}\n{"content": "a\\u2028b", "Recipient": "Lena"}\n"Hi Piet"\n'
    )
    for name in ("", "a.jsonl", "b.ndjson"):
        listing = read(text, name)
        assert listing.messages == [
            Message("7", "Hi Ana", "Ana", "", "2026-01-02"),
            Message("6", "a\u2028b", "Lena"),
            Message("7", "Hi Piet"),
        ]
        assert [s.line for s in listing.skipped] == [3, 4, 5, 6]


def test_only_nested_brackets_count():
    deep = json.dumps([{"text": "Hi Ana " + "[{" * 500 + '\\"[', "x": []}] * 60)  # in a text, and beside each other
    assert len(read(deep, "a.json").messages) == 60
    most = '[{"text": "Hi Ana", "x": ' + "[" * 98 + "]" * 98 + "}]"
    assert len(read(most, "a.json").messages) == 1
    assert read("[" * 9_000 + '\n{"text": "Hi Ana"}', "a.jsonl").skipped[0].why == "it isn't JSON"


def test_a_json_array_and_an_object_with_one():
    rows = '[{"text": "Hi Ana", "to": "Ana"}, {"text": ""}]'
    assert read(rows).messages == read(rows, "a.json").messages == [Message("1", "Hi Ana", "Ana")]
    assert read('{"messages": ' + rows + "}", "a.json").messages == [Message("1", "Hi Ana", "Ana")]


def test_pasted_texts():
    listing = read("Hi Ana,\nthe gauge is in.\n---\n\nHi Tom\n  -----  \n \n---\r\nHi -- Lena --- ok\n")
    assert listing.format == "text"
    assert [m.text for m in listing.messages] == ["Hi Ana,\nthe gauge is in.", "Hi Tom", "Hi -- Lena --- ok"]


def test_a_pasted_letter_that_starts_like_a_table_is_a_letter():
    assert read("Message, for Ana\nHi Ana").format == "text"
    assert read("text,company\nHi Ana,Bog\n").format == read("text,to\nHi Ana\n").format == "csv"
    assert read("Dear Ana, how are you?\n---\nDear Tom, how are you?").format == "text"


@pytest.mark.parametrize(
    "text, name, words",
    [
        ("", "", "empty"),
        (" \n\n", "a.csv", "empty"),
        ("a,b\n1,2\n", "a.csv", "no column is called text"),
        ("to,text\nAna,\n", "", "no message we can read"),
        ("{", "a.json", "isn't JSON"),
        ("5", "a.json", "not a list"),
        ("x\ny\n", "a.jsonl", "no message"),
        ("---\n---", "", "no message"),
        ('"a\nb', "a.csv", "first line"),
        ("[" * 100_000, "a.json", "isn't JSON"),
        ('[{"text": "Hi Ana", "x": ' + "[" * 99 + "1" + "]" * 99 + "}]", "a.json", "isn't JSON"),
    ],
)
def test_lists_that_cannot_be_used(text, name, words):
    with pytest.raises(files.Unreadable, match=words):
        read(text, name)


@pytest.mark.parametrize(
    "raw, words", [(b"PK\x03\x04rest", "spreadsheet or an archive"), (b"text,to\n\0\0", "isn't a text file")]
)
def test_files_that_are_not_text(raw, words):
    with pytest.raises(files.Unreadable, match=words):
        files.decode(raw)


@pytest.mark.parametrize("sep", ["", "sep=;\r\n", '"sep=;"\r\n'])
def test_what_excel_saves_as_csv_is_read(sep):
    raw = f"{sep}Text;To\r\nHi José, it’s on;José\r\n".encode("cp1252")
    assert read(files.decode(raw), "list.csv").messages == [Message("1", "Hi José, it’s on", "José")]
    assert read(files.decode(raw)).messages == [Message("1", "Hi José, it’s on", "José")]


@pytest.mark.parametrize("column", ["Connection note", "messageText1", "Invitation Message", "Custom note", "Note 1"])
def test_columns_as_outreach_tools_call_them(column):
    assert read(f"First Name,{column}\nAna,Hi Ana\n", "list.csv").messages == [Message("1", "Hi Ana", "Ana")]


def test_utf_16_as_spreadsheets_save_it():
    assert files.decode("text\tto\nHi Zoë\tZoë\n".encode("utf-16")) == "text\tto\nHi Zoë\tZoë\n"


def test_many_open_quotation_marks_are_read_in_good_time():
    text = "text,to\n" + 'a,"b\n' * 3001 + "Hi,Ana\n"
    with pytest.raises(files.Unreadable):
        read("text,to\n" + '"b\n', "a.csv")
    listing = read(text + "Hi,Tom\n", "a.csv")
    assert all(m.text for m in listing.messages)
