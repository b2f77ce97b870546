"""Endorsement_Received_Info.csv and _Given_Info.csv: addresses without a scheme, dates with slashes."""

import datetime

import pytest

from checkers.network.readers import endorsements
from tests.support.exports import table, to_csv


@pytest.mark.parametrize(
    "who, columns, kind",
    [
        ("Endorser", endorsements.RECEIVED, "endorsements-received"),
        ("Endorsee", endorsements.GIVEN, "endorsements-given"),
    ],
)
def test_both_files_of_endorsements_are_read(who, columns, kind):
    head = (
        "Endorsement Date",
        "Skill Name",
        f"{who} First Name",
        f"{who} Last Name",
        f"{who} Public Url",
        "Endorsement Status",
    )
    made = table(
        to_csv(
            head,
            ("2026/02/08 10:11:12 UTC", "Planning", "Ada", "Ashbank", "www.linkedin.com/in/ada-ashbank", "ACCEPTED"),
            ("8.2.2026.", "Planning", "Bela", "B", "", "ACCEPTED"),
        ),
        columns,
        kind,
    )
    found = endorsements.read(made)
    assert found == [("in/ada-ashbank", "Ada Ashbank", "Planning", datetime.date(2026, 2, 8).toordinal())]
    assert made.note.skipped == 1 and made.note.unknown_columns == []
