"""Profile.csv and Positions.csv: the owner's name and employers."""

import pytest

from checkers.network.audit import ReadError
from checkers.network.readers import positions, profile
from tests.support.exports import CONNECTIONS, PROFILE, connection, table, to_csv


def test_only_the_name_is_read():
    assert profile.read(table(PROFILE, profile.COLUMNS, "profile")) == "Robin Sample"
    assert profile.read(table(b"First Name,Last Name,Headline\n", profile.COLUMNS, "profile")) == ""


def test_a_connections_file_named_profile_is_not_read_as_the_profile():
    with pytest.raises(ReadError, match="columns of Connections.csv"):
        profile.read(table(to_csv(CONNECTIONS, connection("Ada Ashbank", 3)), profile.COLUMNS, "profile"))


def test_positions_say_which_job_is_current():
    made = table(
        to_csv(
            ("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
            ("Umber Paints", "Clerk", "", "", "Jan 2024", ""),
            ("Juniper Health", "Clerk", "", "", "Mar 2018", "Dec 2023"),
            ("", "Nothing", "", "", "", ""),
        ),
        positions.COLUMNS,
        "positions",
    )
    assert positions.read(made) == [("Umber Paints", True), ("Juniper Health", False)]
