"""messages.csv: all its layouts over the years, and everything in it that isn't a message between people."""

import pytest

from tests.support.exports import ME, MESSAGES, message, read_messages, to_csv, url, written

NINE = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
TEN = NINE.replace(",DATE", ",RECIPIENT PROFILE URLS,DATE")
THIRTEEN = TEN + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"


@pytest.mark.parametrize(
    "head, urls, rest",
    [
        (NINE, "", ""),
        (TEN, url("Ada Ashbank") + ",", ""),
        (THIRTEEN, url("Ada Ashbank") + ",", ",,No,No"),
        (TEN + ",IS MESSAGE DRAFT", url("Ada Ashbank") + ",", ",No"),
        (TEN + ",ATTACHMENTS", url("Ada Ashbank") + ",", ","),
    ],
)
def test_every_layout_is_read(head, urls, rest):
    row = f"7,,Robin Sample,{ME[1]},Ada Ashbank,{urls}2026-02-08 10:11:12 UTC,,Hello,INBOX{rest}"
    found, note = read_messages(f"{head}\n{row}\n".encode())
    first = written(found)[0]
    assert (first.thread, first.sender, first.when, first.text) == (
        "7",
        "in/robin-sample",
        "2026-02-08 10:11:12",
        "Hello",
    )
    assert first.recipients == (("in/ada-ashbank",) if urls else ())
    assert (note.skipped, note.unknown_columns) == (0, [])


def test_the_quoted_layout_of_2026_with_line_breaks_is_read():
    head = ",".join(f'"{name}"' for name in MESSAGES)
    row = ",".join(f'"{cell}"' for cell in message("Ada Ashbank", False, 3, 'One\n\nTwo, ""three""\r\nfour'))
    found, note = read_messages(f"{head}\n{row}\n{row.replace('UTC', '?').replace(' 09:00:00', '')}\n".encode())
    assert written(found)[0].text == 'One\n\nTwo, "three"\r\nfour'
    assert [problem.line for problem in note.problems] == [6]


def test_columns_are_found_by_name_in_any_order():
    names = MESSAGES[::-1]
    found, _ = read_messages(to_csv(names, message("Ada Ashbank", True, 3, "Hi")[::-1]))
    assert written(found)[0].text == "Hi" and written(found)[0].recipients == ("in/ada-ashbank",)


@pytest.mark.parametrize("flag", ["Yes", "yes", "TRUE", "true", " Yes "])
def test_drafts_are_left_out(flag):
    found, _ = read_messages(to_csv(MESSAGES, message("Ada Ashbank", True, 3, draft=flag)))
    assert (found.by_ends, found.drafts) == ({}, 1)


@pytest.mark.parametrize("flag", ["No", "FALSE", "false", ""])
def test_messages_that_are_not_drafts_stay(flag):
    found, _ = read_messages(to_csv(MESSAGES, message("Ada Ashbank", True, 3, draft=flag)))
    assert len(written(found)) == 1


def test_a_whole_conversation_can_be_a_draft():
    row = f"7,,Robin Sample,{ME[1]},Ada,,2026-02-08 10:11:12 UTC,,Hello,INBOX,,No,Yes"
    assert read_messages(f"{THIRTEEN}\n{row}\n".encode())[0].drafts == 1


def test_sponsored_mail_pages_and_spam_are_counted():
    sponsored = list(message("Umber Paints", False, 3, '<p class="spinmail-quill-editor__x">Hi %FIRSTNAME%</p>'))
    sponsored[3] = ""
    page = list(message("Umber Paints", False, 3))
    page[3] = "https://www.linkedin.com/company/umber-paints/"
    found, _ = read_messages(
        to_csv(
            MESSAGES,
            sponsored,
            page,
            message("Ada Ashbank", False, 3, folder="SPAM"),
            message("Ada Ashbank", False, 3, folder="ARCHIVE"),
        )
    )
    assert (found.sponsored, found.organisations, found.spam, len(written(found))) == (1, 1, 1, 1)
    assert written(found)[0].archived


def test_a_group_has_several_recipients_and_names_are_never_split():
    row = list(message("Ada Ashbank", True, 3))
    row[4], row[5] = "Ada Ashbank, PhD, Bela Birchton", f"{url('Ada Ashbank')},{url('Bela Birchton')}"
    first = written(read_messages(to_csv(MESSAGES, row))[0])[0]
    assert first.recipients == ("in/ada-ashbank", "in/bela-birchton")


@pytest.mark.parametrize(
    "text, when",
    [
        ("2026-02-08 10:11:12 UTC", "2026-02-08 10:11:12"),
        ("2026-02-08 10:11 UTC", "2026-02-08 10:11"),
        ("2026-02-08T10:11:12Z", "2026-02-08T10:11:12"),
    ],
)
def test_dates_we_can_read(text, when):
    row = list(message("Ada Ashbank", True, 3))
    row[6] = text
    assert written(read_messages(to_csv(MESSAGES, row))[0])[0].when.startswith(when)


@pytest.mark.parametrize("text", ["", "today", "2026-02-30 10:11:12 UTC", "08.13.2026", "2026-02", "3/4/2026 9:00"])
def test_rows_with_other_dates_are_skipped_and_listed(text):
    row = list(message("Ada Ashbank", True, 3))
    row[6] = text
    found, note = read_messages(to_csv(MESSAGES, row, message("Ada Ashbank", True, 4)))
    assert (len(written(found)), note.skipped, note.problems[0].line) == (1, 1, 2)


def test_addresses_are_compared_without_case_query_slash_or_escapes():
    rows = []
    for address in (
        "https://www.linkedin.com/in/Zo%C3%AB-Ash/",
        "http://de.linkedin.com/in/zoë-ash?trk=x",
        "linkedin.com/in/ZOË-ASH#a",
    ):
        row = list(message("Zoë Ash", False, 3))
        row[3] = address
        rows.append(row)
    assert {message.sender for message in written(read_messages(to_csv(MESSAGES, *rows))[0])} == {"in/zoë-ash"}


def test_spellings_of_one_address_in_a_conversation_are_the_same_person():
    rows = [list(message("Ada Ashbank", False, days, f"Day {days}")) for days in (5, 4, 3, 2)]
    rows[1][3] = rows[3][3] = rows[1][3].upper().replace("HTTPS", "https")
    found, _ = read_messages(to_csv(MESSAGES, rows[0], message("Ada Ashbank", True, 4), *rows[1:]))
    assert sorted(map(len, found.by_ends.values())) == [1, 4]


def test_only_the_first_problems_are_kept_and_all_are_counted():
    row = list(message("Ada Ashbank", True, 3))
    row[6] = "never"
    _, note = read_messages(to_csv(MESSAGES, *[row] * 500))
    assert note.skipped == 500 and len(note.problems) == 20
