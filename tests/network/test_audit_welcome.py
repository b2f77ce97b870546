"""Recent connections without a message."""

import pytest

from tests.support.exports import audited, connection, invitation, message, names

ADA, BELA, CATO = "Ada Ashbank", "Bela Birchton", "Cato Cedarby"


def test_new_connections_without_messages_are_listed_newest_first():
    report = audited([connection(ADA, 13), connection(BELA, 0), connection(CATO, 5)], [message(CATO, True, 2)])
    assert names(report, "welcome") == [BELA, ADA]
    assert report.list("welcome").items[0].situation == "first-message"


@pytest.mark.parametrize("days, listed", [(0, True), (14, True), (15, False), (-3, False)])
def test_only_people_within_the_time_are_listed(days, listed):
    assert bool(names(audited([connection(ADA, days)]), "welcome")) == listed


@pytest.mark.parametrize("mine", [True, False])
def test_a_message_from_either_side_is_enough_to_leave_them_out(mine):
    assert names(audited([connection(ADA, 5)], [message(ADA, mine, 400)]), "welcome") == []


def test_a_note_with_their_request_is_mentioned():
    report = audited([connection(ADA, 5), connection(BELA, 6)], [], [invitation(ADA, 6, outgoing=False, note="Hello")])
    reasons = [" ".join(item.reasons) for item in report.list("welcome").items]
    assert "note you can reply to" in reasons[0] and "note" not in reasons[1]


def test_drafts_do_not_count_as_messages():
    assert names(audited([connection(ADA, 5)], [message(ADA, True, 2, draft="Yes")]), "welcome") == [ADA]
