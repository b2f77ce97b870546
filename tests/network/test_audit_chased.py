"""People the owner has written to again and again without a reply."""

from tests.support.exports import audited, connection, message, names

ADA, BELA = "Ada Ashbank", "Bela Birchton"


def listed(*talk):
    return names(audited([connection(ADA, 900), connection(BELA, 900)], list(talk)), "chased")


def test_two_attempts_without_a_reply_are_listed():
    assert listed(message(ADA, True, 20), message(ADA, True, 8)) == [ADA]
    assert listed(message(ADA, True, 20)) == []


def test_several_messages_on_one_day_are_one_attempt():
    assert listed(*[message(ADA, True, 20, hour=hour) for hour in (8, 9, 10)]) == []


def test_a_reply_in_between_or_at_the_end_ends_the_chase():
    assert listed(message(ADA, True, 20), message(ADA, False, 15), message(ADA, True, 8)) == []
    assert listed(message(ADA, True, 20), message(ADA, True, 8), message(ADA, False, 2)) == []


def test_greetings_a_year_apart_and_old_chases_are_not_listed():
    assert listed(message(ADA, True, 370), message(ADA, True, 5)) == []
    report = audited([connection(ADA, 900)], [message(ADA, True, 500), message(ADA, True, 490)])
    assert names(report, "chased") == [] and "more than a year ago" in report.list("chased").found.remarks[0]


def test_the_most_attempts_come_first_with_a_different_reason():
    report = audited(
        [], [message(ADA, True, day) for day in (30, 20)] + [message(BELA, True, day) for day in (90, 60, 40)]
    )
    assert names(report, "chased") == [BELA, ADA]
    assert "Leave it now" in report.list("chased").items[0].reasons[1]
    assert "One follow-up" in report.list("chased").items[1].reasons[1]
