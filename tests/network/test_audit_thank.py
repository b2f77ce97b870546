"""People who've recommended or endorsed the owner."""

from tests.support.exports import audited, connection, date, message, names, to_csv, url

ADA, BELA = "Ada Ashbank", "Bela Birchton"
CONNECTED = [connection(ADA, 900), connection(BELA, 900)]


def recommended(days):
    on = date(days)
    return to_csv(
        ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"),
        ("Ada", "Ashbank", "", "", "Good", f"{on.month}/{on.day}/{on.year % 100}, 08:15 AM", "VISIBLE"),
    )


def endorsed(days):
    return to_csv(
        (
            "Endorsement Date",
            "Skill Name",
            "Endorser First Name",
            "Endorser Last Name",
            "Endorser Public Url",
            "Endorsement Status",
        ),
        (f"{date(days):%Y/%m/%d} 10:11:12 UTC", "Planning", "Bela", "Birchton", url(BELA), "ACCEPTED"),
    )


def test_recommendations_before_endorsements():
    report = audited(CONNECTED, Recommendations_Received=recommended(100), Endorsement_Received_Info=endorsed(3))
    assert names(report, "thank") == [ADA, BELA]
    assert "haven't recommended them" in report.list("thank").items[0].reasons[1]
    assert "endorsed you for Planning 3 days ago" in report.list("thank").items[1].reasons[0]


def test_a_message_afterwards_counts_as_thanks():
    assert names(audited(CONNECTED, [message(ADA, True, 99)], Recommendations_Received=recommended(100)), "thank") == []
    assert names(audited(CONNECTED, [message(ADA, True, 101)], Recommendations_Received=recommended(100)), "thank") == [
        ADA
    ]


def test_recommendations_from_long_ago_are_not_listed():
    assert names(audited(CONNECTED, Recommendations_Received=recommended(181)), "thank") == []
