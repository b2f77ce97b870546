"""People you've talked with before, but not for a quarter of a year."""

import pytest

from tests.support.exports import audited, connection, message, names, to_csv, url

ADA, BELA, CATO = "Ada Ashbank", "Bela Birchton", "Cato Cedarby"


def talk(name, mine, theirs, last=120):
    """Alternating messages. The last one is theirs, `last` days ago."""
    return [message(name, True, last + 2 * (mine - n)) for n in range(mine)] + [
        message(name, False, last + 2 * (theirs - 1 - n)) for n in range(theirs)
    ]


def connected(*people):
    return [connection(name, 900) for name in people]


def test_an_even_conversation_comes_before_a_long_one():
    report = audited(connected(ADA, BELA), talk(ADA, 30, 3) + talk(BELA, 2, 2, 400))
    assert names(report, "check-in") == [BELA, ADA]
    assert "You wrote 2 messages, they wrote 2." in report.list("check-in").items[0].reasons


@pytest.mark.parametrize("days, listed", [(90, False), (91, True), (2000, True)])
def test_quiet_means_over_ninety_days(days, listed):
    assert bool(names(audited(connected(ADA), talk(ADA, 2, 2, days)), "check-in")) == listed


@pytest.mark.parametrize("mine, theirs", [(3, 0), (0, 3)])
def test_messages_from_one_side_only_are_not_listed(mine, theirs):
    assert names(audited(connected(ADA), talk(ADA, mine, theirs)), "check-in") == []


def test_only_connections_are_listed():
    assert names(audited([], talk(ADA, 2, 2)), "check-in") == []


def test_people_the_owner_chased_are_left_out_and_counted():
    chase = [message(ADA, True, 110), message(ADA, True, 100)]
    report = audited(connected(ADA), talk(ADA, 2, 2, 150) + chase)
    assert names(report, "check-in") == [] and "1 person left out" in report.list("check-in").found.remarks[0]


def test_an_unanswered_message_is_one_of_the_reasons():
    report = audited(connected(ADA), talk(ADA, 2, 2, 150) + [message(ADA, True, 100)])
    assert any("haven't replied" in reason for reason in report.list("check-in").items[0].reasons)


def test_a_private_note_is_mentioned_without_its_text():
    notes = to_csv(
        ("Connection First Name", "Connection Last Name", "Connection Profile URL", "Note"),
        ("Ada", "Ashbank", url(ADA), "Keeps bees"),
    )
    report = audited(connected(ADA), talk(ADA, 2, 2), Notes=notes)
    assert "You have a private note on them." in report.list("check-in").items[0].reasons
    assert "bees" not in str(report.as_dict())
