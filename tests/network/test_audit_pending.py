"""Connection requests that have been pending for a month."""

import pytest

from checkers.network.audit import Settings, audit
from tests.support.exports import INVITATIONS, TODAY, audited, connection, invitation, names, to_csv

ADA, BELA = "Ada Ashbank", "Bela Birchton"


@pytest.mark.parametrize("days, listed", [(30, False), (31, True), (400, True)])
def test_only_people_within_the_time_are_listed(days, listed):
    assert bool(names(audited([], [], [invitation(ADA, days)]), "pending")) == listed


def test_the_oldest_come_first_without_those_who_accepted():
    report = audited(
        [connection(BELA, 3)],
        [],
        [
            invitation(ADA, 40),
            invitation(BELA, 60),
            invitation("Cato Cedarby", 300),
            invitation("Dara Dune", 90, outgoing=False),
        ],
    )
    assert names(report, "pending") == ["Cato Cedarby", ADA]


def test_in_old_files_without_addresses_names_show_who_accepted():
    old = to_csv(INVITATIONS[:5], invitation(ADA, 60)[:5])
    assert names(audited([connection(ADA, 3)], Invitations=old), "pending") == []


def test_the_reasons_tell_a_lapsed_request_from_one_that_can_be_withdrawn():
    report = audited([], [], [invitation(ADA, 40, note="Hello"), invitation(BELA, 300)])
    lapsed, waiting = (" ".join(item.reasons) for item in report.list("pending").items)
    assert "may be gone already" in lapsed and "without a note" in lapsed
    assert f"up to {Settings().locked_weeks} weeks" in waiting and "with a note" in waiting


def test_two_requests_to_one_person_count_as_one_from_the_later_day():
    report = audited([], [], [invitation(ADA, 200), invitation(ADA, 40)])
    assert [item.days for item in report.list("pending").items] == [40]


def test_it_needs_the_connections():
    report = audit({"Invitations.csv": to_csv(INVITATIONS, invitation(ADA, 60))}, TODAY)
    assert "needs Connections.csv" in report.list("pending").missing and report.list("pending").items == []
