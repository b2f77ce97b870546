"""Recommendations_Received.csv and _Given.csv: names and dates."""

import datetime

from checkers.network.readers import recommendations
from tests.support.exports import table, to_csv

HEAD = ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status")


def test_names_and_dates_are_read_even_if_a_date_is_unknown():
    made = table(
        to_csv(
            HEAD,
            ("Ada", "Ashbank", "", "", "Always on time", "10/05/25, 08:15 AM", "VISIBLE"),
            ("Bela", "Birchton", "", "", "Kind", "some day", "PENDING"),
            ("", "", "", "", "x", "", ""),
        ),
        recommendations.COLUMNS,
        "recommendations-received",
    )
    found = recommendations.read(made)
    assert found == [("Ada Ashbank", datetime.date(2025, 10, 5).toordinal()), ("Bela Birchton", None)]
    assert made.note.skipped == 1 and "couldn't read 1 date" in made.note.remarks[0]
