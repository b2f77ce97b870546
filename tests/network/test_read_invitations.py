"""Invitations.csv: requests in both directions, dates in several layouts."""

import datetime

import pytest

from tests.support.exports import INVITATIONS, invitation, read_invitations, to_csv


def test_sent_and_received_requests_are_read():
    found, note = read_invitations(
        to_csv(INVITATIONS, invitation("Ada Ashbank", 5, note="Hello"), invitation("Bela Birchton", 6, outgoing=False))
    )
    assert [(row.outgoing, row.inviter, row.invitee, row.note) for row in found] == [
        (True, "in/robin-sample", "in/ada-ashbank", "Hello"),
        (False, "in/bela-birchton", "in/robin-sample", ""),
    ]
    assert note.skipped == 0


@pytest.mark.parametrize(
    "text, iso",
    [
        ("1/29/26, 2:37 PM", "2026-01-29"),
        ("12/1/25, 11:05\u202fAM", "2025-12-01"),
        ("2026-01-29T14:37:00Z", "2026-01-29"),
        ("2026-01-29", "2026-01-29"),
        ("1/29/2026, 2:37 PM", "2026-01-29"),
    ],
)
def test_dates_with_the_month_first_are_read(text, iso):
    found, _ = read_invitations(to_csv(INVITATIONS, ("Robin", "Ada", text, "", "OUTGOING", "", "")))
    assert datetime.date.fromordinal(found[0].day).isoformat() == iso


@pytest.mark.parametrize(
    "row, why",
    [
        (("Robin", "Ada", "29/13/26, 2:37 PM", "", "OUTGOING", "", ""), "isn't a date"),
        (("Robin", "Ada", "", "", "OUTGOING", "", ""), "It has no date."),
        (("Robin", "Ada", "1/29/26, 2:37 PM", "", "SIDEWAYS", "", ""), "neither OUTGOING nor INCOMING"),
    ],
)
def test_rows_we_cant_read_are_listed_with_the_reason(row, why):
    found, note = read_invitations(to_csv(INVITATIONS, row))
    assert found == [] and why in note.problems[0].why


def test_a_file_from_before_late_2023_has_no_addresses():
    found, note = read_invitations(
        b'From,To,Sent At,Message,Direction\nRobin Sample,Ada Ashbank,"1/29/23, 2:37 PM",,OUTGOING\n'
    )
    assert (found[0].invitee, found[0].to_name, note.skipped) == ("", "Ada Ashbank", 0)
