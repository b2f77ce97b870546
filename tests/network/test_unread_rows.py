"""Rows we couldn't read never count as silence. No list says that someone hasn't written unless we've read
everything."""

import pytest

from checkers.network.audit import ReadError, Settings, audit
from tests.support.exports import (
    CONNECTIONS,
    ME,
    MESSAGES,
    PROFILE,
    TODAY,
    audited,
    connection,
    files,
    invitation,
    message,
    names,
    to_csv,
    url,
)

ADA, BELA, CATO = "Ada Ashbank", "Bela Birchton", "Cato Cedarby"
NEED_ALL = ("welcome", "owed-reply", "check-in", "thank", "chased", "review")


def dated(name: str, mine: bool, text: str) -> tuple:
    """A row of messages.csv with this in its date cell."""
    row = list(message(name, mine, 5))
    row[MESSAGES.index("DATE")] = text
    return tuple(row)


@pytest.mark.parametrize(
    "dates",
    [
        ("11/13/2026 9:00", "11/02/2026 9:00"),
        ("13/11/2026 09:00", "02/11/2026 17:45"),
        ("13.11.2026 09:00", "2.11.2026 09:00:00"),
        ("11/13/26, 9:00 AM", "11/2/26, 5:45 PM"),
        ("2026-11-13", "2026-11-02"),
        ("2026-11-13 9:00", "2026/11/2 17:45"),
        ("13-11-2026 09:00", "02-11-2026 09:00"),
        ("11/11/2026 9:00", "10/10/2026 9:00"),
    ],
)
def test_dates_from_a_spreadsheet_are_read_if_they_can_only_mean_one_day(dates):
    talk = [dated(ADA, True, dates[0]), dated(BELA, False, dates[1])]
    report = audited([connection(ADA, 3), connection(BELA, 900)], talk)
    assert sum(file.skipped for file in report.files) == 0
    assert (names(report, "welcome"), names(report, "review"), report.questions) == ([], [], [])


def test_a_time_of_day_is_read_with_the_date():
    talk = [dated(ADA, False, "11/13/2026 9:05 PM"), dated(ADA, True, "11/13/2026 11:00 AM")]
    person = audited([connection(ADA, 30)], talk).network.people["in/ada-ashbank"]
    assert [when for when, *_ in person.messages] == ["2026-11-13 11:00:00", "2026-11-13 21:05:00"]


@pytest.mark.parametrize("order, day", [("day-first", "2026-04-03"), ("month-first", "2026-03-04")])
def test_dates_that_could_be_two_days_are_asked_about(order, day):
    talk = [dated(ADA, True, "3/4/2026 9:00"), message(BELA, True, 5), message(CATO, True, 5)]
    report = audited([connection(name, 900) for name in (ADA, BELA, CATO)], talk)
    (question,) = report.questions
    assert question.text == "Which day is “3/4/2026 9:00” in messages.csv?"
    assert question.choices == (("day-first", "3 April 2026"), ("month-first", "4 March 2026"))
    assert names(report, "review") == []
    report = audited([connection(ADA, 900)], talk, settings=Settings(date_order=order))
    assert report.questions == [] and report.network.people["in/ada-ashbank"].messages[0][0].startswith(day)


def test_nobody_whose_messages_we_couldnt_read_is_listed_as_silent():
    talk = [dated(ADA, True, "yesterday"), message(BELA, True, 40), message(CATO, True, 40)]
    more = ["Dora Dalby", "Elio Elmfield"]
    report = audited([connection(name, 900) for name in (ADA, BELA, CATO, *more)], talk)
    assert names(report, "review") == more
    for name in NEED_ALL:
        assert "because we couldn't read all the messages" in " ".join(report.list(name).found.remarks)
    assert "of 4 connections" in report.charts[1].summary
    assert report.network.people["in/ada-ashbank"].unread


def test_nobody_is_listed_as_silent_if_most_messages_were_skipped():
    talk = [dated(name, True, "soon") for name in (ADA, BELA, CATO)]
    report = audited([connection("Dora Dalby", 900)], [*talk, message("Dora Dalby", True, 3)])
    assert all("couldn't read most of messages.csv" in report.list(name).missing for name in NEED_ALL)
    assert report.list("same-text").missing and not report.knows_messages
    assert [chart.name for chart in report.charts] == ["connections"]
    assert {group.quiet for group in report.groups} == {None}


def test_nobody_is_listed_as_silent_if_we_dont_know_who_a_row_is_about():
    rows = to_csv(MESSAGES, message(ADA, True, 5), message(BELA, True, 5)) + b"7,,Somebody,,Hello\n"
    given = files([connection(name, 900) for name in (ADA, BELA, CATO)]) | {"messages.csv": rows}
    report = audit(given, TODAY)
    assert all("couldn't read 1 row of messages.csv" in report.list(name).missing for name in NEED_ALL)


def test_a_file_that_ends_in_the_middle_of_a_row_is_not_complete():
    whole = to_csv(MESSAGES, *(message(name, True, 5) for name in (ADA, BELA, CATO)))
    given = files([connection(name, 900) for name in (ADA, BELA, CATO)])
    for cut in (whole[:-30], whole[:-60]):
        report = audit(given | {"messages.csv": cut}, TODAY)
        assert all("isn't complete" in report.list(name).missing for name in NEED_ALL), cut
    without_end = audit(given | {"messages.csv": whole.rstrip(b"\n")}, TODAY)
    assert without_end.list("review").missing == "" and names(without_end, "review") == []


OPENED = [
    f"{name} {number}" for name in ("Ada", "Bela", "Cato") for number in ("Ashbank", "Birchton", "Cedarby", "Dalby")
]


@pytest.mark.parametrize("later", ["Hello there.", "Yes, see you", "Two\nlines, and more", 'A "word" or two'])
@pytest.mark.parametrize("at", [0, 3, 11])
def test_an_open_quotation_mark_only_loses_its_own_row(at, later):
    lines = to_csv(MESSAGES, *(message(name, True, 5, later) for name in OPENED)).split(b"\n\n")
    rows = [to_csv(message(name, True, 5, later)) for name in OPENED]
    rows[at] = to_csv(message(OPENED[at], True, 5, "OPEN here")).replace(b"OPEN", b'"OPEN')
    assert lines
    data = to_csv(MESSAGES) + b"".join(rows)
    report = audit(files([connection(name, 900) for name in OPENED]) | {"messages.csv": data}, TODAY)
    note = next(file for file in report.files if file.kind == "messages")
    assert (note.rows, note.skipped) == (11, 1)
    assert {person.name for person in report.network.connections if person.unread} == {OPENED[at]}
    assert names(report, "review") == []


def test_a_long_message_that_looks_a_little_like_rows_is_one_message():
    text = "Dear all,\none, two, three, four, five, six, 2026-11-10, eight, nine, ten, eleven\nand 7,,,,,,,,,, so on"
    report = audited([connection(ADA, 9)], [message(ADA, True, 5, text)])
    assert report.network.people["in/ada-ashbank"].messages[0][4] == text


@pytest.mark.parametrize("thread", ["", "null", "None"])
def test_without_ids_a_conversation_is_known_by_its_people(thread):
    talk = [message(name, mine, 5 + mine) for name in (ADA, BELA, CATO) for mine in (True, False)]
    talk = [(thread, *row[1:]) for row in talk]
    report = audited([connection(name, 900) for name in (ADA, BELA, CATO)], talk)
    assert report.totals["group_conversations"] == 0 and names(report, "review") == []
    assert {(person.sent, person.received) for person in report.network.connections} == {(1, 1)}


def test_a_group_without_an_id_stays_a_group():
    row = (
        "",
        "",
        *ME,
        f"{ADA},{BELA}",
        f"{url(ADA)},{url(BELA)}",
        "2026-11-02 09:00:00 UTC",
        "",
        "Hello",
        "INBOX",
        "No",
    )
    report = audited([connection(ADA, 900)], [row])
    assert report.totals["group_conversations"] == 1


def test_the_layout_of_2019_has_a_direction_and_no_ids():
    head = ("FROM", "TO", "DATE", "SUBJECT", "CONTENT", "DIRECTION", "FOLDER")
    rows = [
        (ADA, ME[0], "2026-11-10T09:00:00", "", "Are you coming?", "INCOMING", "INBOX"),
        (ME[0], BELA, "2026-11-12T09:00:00", "", "Hello", "OUTGOING", "INBOX"),
    ]
    given = {"Connections.csv": to_csv(CONNECTIONS, connection(ADA, 900), connection(BELA, 900))}
    for name in ("messages.csv", "old export.csv"):
        report = audit(given | {name: to_csv(head, *rows)}, TODAY)
        assert report.owner.name == ME[0]
        assert (names(report, "owed-reply"), names(report, "review")) == ([ADA], [])


def test_a_file_with_only_a_header_means_there_are_no_messages():
    given = files([connection(ADA, 3), connection(BELA, 900)])
    del given["Profile.csv"], given["Invitations.csv"]
    report = audit(given, TODAY)
    assert (names(report, "welcome"), names(report, "review"), report.questions) == ([ADA], [BELA], [])


def test_the_reader_can_say_who_they_are_if_the_files_dont():
    given = files([connection(ADA, 900)], [message(ADA, True, 5)])
    del given["Profile.csv"], given["Invitations.csv"]
    report = audit(given, TODAY)
    (question,) = report.questions
    assert {label for _, label in question.choices} == {ADA, ME[0]} and report.list("review").missing
    for chosen in (dict((label, value) for value, label in question.choices)[ME[0]], ME[0], ME[1]):
        report = audit(given, TODAY, settings=Settings(owner=chosen))
        assert report.network.people["in/ada-ashbank"].sent == 1, chosen


def test_a_sorted_file_has_its_header_in_the_middle():
    rows = to_csv(*sorted([CONNECTIONS, *(connection(name, 9) for name in ("Ada A", "Bo B", "Hal H", "Zoe Z"))]))
    report = audit({"Connections.csv": b",,,,,,\n" + rows + b"Notes:,,,,,,\n,,,,,,\n"}, TODAY)
    assert [person.name for person in report.network.connections] == ["Ada A", "Bo B", "Hal H", "Zoe Z"]
    assert report.files[0].skipped == 0


def test_rows_with_only_commas_dont_count():
    given = to_csv(CONNECTIONS, connection(ADA, 9)) + b",,,,,,\n" * 40 + b",,,\n"
    report = audit({"Connections.csv": given}, TODAY)
    assert (report.files[0].rows, report.files[0].skipped) == (1, 0)


@pytest.mark.parametrize("date", ["soon", "3/4/2026", "32.01.2026"])
def test_a_file_without_any_row_we_can_read_is_an_error(date):
    row = (*connection(ADA, 9)[:-1], date)
    with pytest.raises(
        ReadError, match="couldn't read any of the 2 rows of Connections.csv. Line 2: .*as LinkedIn sent it"
    ):
        audit({"Connections.csv": to_csv(CONNECTIONS, row, row)}, TODAY)
    report = audit(files() | {"Connections.csv": to_csv(CONNECTIONS, row, row)}, TODAY)
    assert "which we couldn't read" in report.list("welcome").missing


def test_requests_with_a_date_we_cant_read_are_counted():
    rows = [invitation(name, 60) for name in (ADA, BELA, CATO)]
    rows[0] = (*rows[0][:2], "29/09/2026, 14:37", *rows[0][3:])
    rows[1] = (*rows[1][:2], "", *rows[1][3:])
    rows[2] = (*rows[2][:2], "29.09.26, 14:37", *rows[2][3:])
    report = audited(invited=rows)
    assert names(report, "pending") == [ADA, CATO]
    assert "Not listed: 1 request, because we can't tell when you sent it." in report.list("pending").found.remarks


def test_someone_connected_without_a_date_isnt_listed_as_pending():
    row = (*connection(ADA, 9)[:-1], "soon")
    report = audited([row, connection(BELA, 9)], invited=[invitation(ADA, 60), invitation(CATO, 60)])
    assert names(report, "pending") == [CATO]


def test_without_connections_nobody_is_called_a_stranger():
    given = files(
        [], [message(ADA, False, 5, "Are you coming?"), message(ADA, True, 9), message(BELA, False, 4, "Who?")]
    )
    del given["Connections.csv"]
    found = audit(given, TODAY).list("owed-reply").found
    said = " ".join([*found.remarks, *(reason for item in found.items for reason in item.reasons)])
    assert "you've never written to" in said and "connected" not in said


def test_names_written_two_ways_are_one_person():
    pairs = [
        ("Dr. Kim Lee", "Kim Lee"),
        ("Sean O'Neil", "Sean O’Neil"),
        ("Ana Silva", "Ana Silva MBA"),
        ("Ana van der Berg", "Ana Van Der Berg"),
        ("Zoë Graf", "Zoe\u0308 Graf"),
        ("Li Wei", "Wei Li"),
        ("Bo Lind", "Lind, Bo"),
        ("Ida Holm", "Ida\u00adHolm".replace("\u00ad", "\u200b ")),
    ]
    head = ("First Name", "Last Name", "Company", "Position", "Connected On")
    for here, there in pairs:
        first, _, last = here.partition(" ")
        row = message("x", True, 5)
        talk = (row[0], "", ME[0], "", there, "", *row[6:])
        given = files() | {
            "Connections.csv": to_csv(head, (first, last, "", "", "08 Feb 2020")),
            "messages.csv": to_csv(MESSAGES, talk),
        }
        report = audit(given | {"Profile.csv": PROFILE}, TODAY)
        assert names(report, "review") == [], (here, there)
