"""Old connections without a single message."""

import pytest

from tests.support.exports import audited, connection, message, names, to_csv, url

ADA, BELA = "Ada Ashbank", "Bela Birchton"


@pytest.mark.parametrize("days, listed", [(729, False), (730, True), (4000, True)])
def test_only_people_within_the_time_are_listed(days, listed):
    assert bool(names(audited([connection(ADA, days)]), "review")) == listed


def test_the_oldest_come_first_without_anyone_who_has_written():
    report = audited(
        [connection(ADA, 800), connection(BELA, 3000), connection("Cato Cedarby", 900)],
        [message("Cato Cedarby", False, 850)],
    )
    assert names(report, "review") == [BELA, ADA]


NOTES = to_csv(
    ("Connection First Name", "Connection Last Name", "Connection Profile URL", "Note"),
    ("Ada", "Ashbank", url(ADA), "x"),
)
RECOMMENDED = to_csv(
    ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"),
    ("Ada", "Ashbank", "", "", "Good", "", ""),
)
ENDORSED = to_csv(
    (
        "Endorsement Date",
        "Skill Name",
        "Endorser First Name",
        "Endorser Last Name",
        "Endorser Public Url",
        "Endorsement Status",
    ),
    ("2020/02/08 10:11:12 UTC", "x", "Ada", "Ashbank", url(ADA), "ACCEPTED"),
)
GIVEN = ENDORSED.replace(b"Endorser", b"Endorsee")
POSITIONS = to_csv(("Company Name", "Title", "Finished On"), ("Umber Paints Ltd.", "Clerk", "Dec 2015"))


@pytest.mark.parametrize(
    "name, data",
    [
        ("Notes", NOTES),
        ("Recommendations_Received", RECOMMENDED),
        ("Recommendations_Given", RECOMMENDED),
        ("Endorsement_Received_Info", ENDORSED),
        ("Endorsement_Given_Info", GIVEN),
        ("Positions", POSITIONS),
    ],
)
def test_people_with_another_link_are_left_out_and_counted(name, data):
    report = audited([connection(ADA, 900, "Umber Paints")], **{name: data})
    assert names(report, "review") == [] and "1 connection" in report.list("review").found.remarks[0]


def test_the_advice_is_to_unfollow_and_says_what_pruning_costs():
    audit = audited([connection(ADA, 900)]).list("review").audit
    assert "unfollow them first" in audit.lead and "costs you more" in audit.why


def test_it_needs_the_messages():
    from checkers.network.audit import audit
    from tests.support.exports import CONNECTIONS, TODAY

    report = audit({"Connections.csv": to_csv(CONNECTIONS, connection(ADA, 900))}, TODAY)
    assert report.list("review").items == [] and "guess" in report.list("review").missing
