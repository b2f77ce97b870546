"""Reading lists of messages in all the formats people have them in."""

import csv
import io
import json

import pytest

from checkers.campaign import files
from checkers.campaign.audit import Message


def read(text, name=""):
    return files.read_list(text, name)


def streamed(raw, name=""):
    """The messages and the skipped rows of a file."""
    skipped = []
    return list(files.stream(io.BufferedReader(io.BytesIO(raw)), name, skipped.append)), skipped


def test_csv_with_quoted_line_breaks_and_a_byte_order_mark():
    raw = b'\xef\xbb\xbfTo,Message\r\n"Silva, Ana","Hi Ana,\r\nthe gauge is ""in""."\r\nTom,Hi Tom\r\n'
    messages, skipped = streamed(raw)
    assert skipped == [] and read(raw.decode()).format == "csv"
    assert (
        messages
        == read(raw.decode()).messages
        == [Message("1", 'Hi Ana,\nthe gauge is "in".', "Silva, Ana"), Message("2", "Hi Tom", "Tom")]
    )


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


def test_rows_without_an_id_are_numbered_as_in_the_spreadsheet():
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
    deep = json.dumps(
        [{"text": "Hi Ana " + "[{" * 500 + '\\"[', "x": []}] * 60
    )  # brackets in a text, and next to each other
    assert len(read(deep, "a.json").messages) == 60
    most = '[{"text": "Hi Ana", "x": ' + "[" * 98 + "]" * 98 + "}]"
    assert len(read(most, "a.json").messages) == 1
    assert read("[" * 9_000 + '\n{"text": "Hi Ana"}', "a.jsonl").skipped[0].why == "it isn't JSON"


def test_a_json_array_or_an_object_with_one():
    rows = '[{"text": "Hi Ana", "to": "Ana"}, {"text": ""}]'
    assert read(rows).messages == read(rows, "a.json").messages == [Message("1", "Hi Ana", "Ana")]
    assert read('{"messages": ' + rows + "}", "a.json").messages == [Message("1", "Hi Ana", "Ana")]


def test_pasted_texts():
    listing = read("Hi Ana,\nthe gauge is in.\n---\n\nHi Tom\n  -----  \n \n---\r\nHi -- Lena --- ok\n")
    assert listing.format == "text"
    assert [m.text for m in listing.messages] == ["Hi Ana,\nthe gauge is in.", "Hi Tom", "Hi -- Lena --- ok"]


def test_a_pasted_letter_that_starts_like_a_table_is_a_text():
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
def test_lists_we_cant_use(text, name, words):
    with pytest.raises(files.Unreadable, match=words):
        read(text, name)


@pytest.mark.parametrize(
    "raw, words",
    [
        (b"PK\x03\x04rest", "spreadsheet or an archive"),
        (b"\xd0\xcf\x11\xe0rest", "an old Excel workbook"),
        (b"\x1f\x8brest", "a gzip file"),
        (b"<!DOCTYPE html><p>Hi", "a web page"),
        (b"text,to\n\0\0", "isn't a text file"),
    ],
)
def test_files_that_are_not_text(raw, words):
    with pytest.raises(files.Unreadable, match=words):
        streamed(raw)


@pytest.mark.parametrize("sep", ["", "sep=;\r\n", '"sep=;"\r\n'])
def test_csv_saved_by_excel_is_read(sep):
    raw = f"{sep}Text;To\r\nHi José, it’s on;José\r\n".encode("cp1252")
    for name in ("list.csv", ""):
        assert streamed(raw, name) == ([Message("1", "Hi José, it’s on", "José")], [])


@pytest.mark.parametrize("column", ["Connection note", "messageText1", "Invitation Message", "Custom note", "Note 1"])
def test_column_names_of_outreach_tools_are_known(column):
    assert read(f"First Name,{column}\nAna,Hi Ana\n", "list.csv").messages == [Message("1", "Hi Ana", "Ana")]


def test_utf_16_saved_by_spreadsheets_is_read():
    for encoding in ("utf-16", "utf-16-be"):
        mark = "\ufeff" if encoding == "utf-16-be" else ""
        raw = (mark + "text\tto\n" + "Hi Zoë 😀\tZoë\n" * 9_000).encode(encoding)
        messages, skipped = streamed(raw, "list.csv")
        assert skipped == [] and {message[1:3] for message in messages} == {("Hi Zoë 😀", "Zoë")}
        assert len(messages) == 9_000


def test_many_open_quotation_marks_dont_take_long():
    text = "text,to\n" + 'a,"b\n' * 3001 + "Hi,Ana\n"
    with pytest.raises(files.Unreadable):
        read("text,to\n" + '"b\n', "a.csv")
    listing = read(text + "Hi,Tom\n", "a.csv")
    assert all(m.text for m in listing.messages)


ROWS = [
    {"text": "Hi Ana,\nthe 😀 gauge is in.", "to": "Ana Silva", "id": "a1", "sent": "2026-01-02"},
    {"text": "Hi Tom [soon]", "to": 'Tom "T" Reed', "situation": "decline"},
    {"text": "", "to": "Lena"},
    {"text": "x" * 20_001, "to": "Piet"},
    {"text": "Hi Noor", "to": "Noor", "situation": "proposal"},
]


def as_csv(rows):
    out = io.StringIO()
    table = csv.DictWriter(out, ["id", "text", "to", "situation", "sent"])
    table.writeheader()
    table.writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize(
    "name, text",
    [
        ("a.csv", as_csv(ROWS * 20)),
        ("", as_csv(ROWS * 20)),
        ("a.csv", "sep=;\r\n" + as_csv(ROWS[:2]).replace(",", ";")),
        ("a.csv", "text,to\n" + 'Hi,Ana\n"never closed,Tom\nHi,Lena\n' * 5),
        ("a.jsonl", "\n".join(map(json.dumps, ROWS * 20)) + "\nnot json\n"),
        ("", "\n".join(map(json.dumps, ROWS * 20))),
        ("a.json", json.dumps(ROWS * 20)),
        ("a.json", json.dumps(ROWS * 20, indent=2) + "\n"),
        ("", json.dumps([*ROWS, 7, "Hi Piet"], indent=1)),
        ("a.txt", "Hi Ana,\nthe gauge is in.\n---\n\nHi Tom\n  -----  \n \n---\r\nHi -- Lena --- ok\n"),
    ],
)
def test_a_list_is_read_the_same_whole_and_piece_by_piece(name, text, monkeypatch):
    whole = read(text, name)
    raw = text.encode()
    assert streamed(raw, name) == (whole.messages, whole.skipped)
    monkeypatch.setattr(files, "MAX_WHOLE", 0)
    if whole.format == "json":
        monkeypatch.setattr(files, "MAX_WHOLE", 30_000)  # the longest entry is kept whole
    if not name and whole.format == "csv":
        monkeypatch.setattr(files, "MAX_WHOLE", 200)  # enough to recognise the format
    assert streamed(raw, name) == (whole.messages, whole.skipped)


@pytest.mark.parametrize("end", ["", ', {"te', "]]", ", nonsense]"])
def test_a_long_json_array_that_is_cut_off(end, monkeypatch):
    raw = (json.dumps(ROWS * 20).removesuffix("]") + end).encode()
    monkeypatch.setattr(files, "MAX_WHOLE", 30_000)
    with pytest.raises(files.Unreadable, match="isn't JSON after entry 100"):
        streamed(raw, "a.json")


def test_rows_without_an_id_can_be_numbered_by_file():
    raw = io.BufferedReader(io.BytesIO(b"text,id\nHi Ana,\nHi Tom,t7\n"))
    assert [m.id for m in files.stream(raw, "a.csv", print, "a.csv")] == ["a.csv:1", "t7"]
